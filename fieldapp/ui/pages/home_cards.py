"""The home page's cards; each shows one part of a HomeView and says what to do next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from fieldapp.flows.views import DraftView, FormView, HomeView
from fieldapp.records import DIGIT, DeliveryState, Project
from fieldapp.ui.components import (
    Button,
    Card,
    CustodyLine,
    Divider,
    EmptyState,
    KeyCap,
    RowButton,
    Sign,
    Stop,
    Text,
)
from fieldapp.ui.pages.home_rows import DraftRow, FormRow
from fieldapp.ui.when import moment
from fieldapp.ui.wording import place, worded

Navigate = Callable[..., None]

_LETTERS = 32  # of a form's title on a button
_ROWS = 3  # rows that a card shows; the rest is one click away


def empty(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:  # pyright: ignore[reportUnnecessaryComparison]
        widget = item.widget()
        if widget is not None:  # pyright: ignore[reportUnnecessaryComparison]
            widget.hide()
            widget.deleteLater()


class HeroCard(Card):
    """The truth of the page in one sentence, and the custody line under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=24, parent=parent)
        self.sentence = Text(role="display", wrap=True, parent=self)
        self.sentence.setObjectName("homeSentence")
        self.why = Text(tone="ink2", wrap=True, parent=self)
        self.line = CustodyLine(self)
        self.body.addWidget(self.sentence)
        self.body.addSpacing(4)
        self.body.addWidget(self.why)
        self.body.addStretch(1)
        self.body.addSpacing(14)
        self.body.addWidget(self.line)

    def show_view(
        self, view: HomeView, project: Project | None, *, online: bool | None, syncing: bool = False
    ) -> None:
        """Show how many records have still to go, and where all of them are; `syncing`: they go now."""
        self.sentence.setText(self._sentence(view))
        self.why.setText(self._why(view, online=online, syncing=syncing))
        names = project.destinations if project else (DIGIT,)
        disk = Stop(
            self.tr("This disk"),
            self._amount(view.finished, view.finished) if view.finished else self.tr("No records yet"),
            self.tr("Every finished record is here") if view.finished else self.tr("Nothing finished yet"),
            "full" if view.finished else "empty",
        )
        self.line.set_stops([disk, *(self._stop(name, view) for name in names)])

    def _sentence(self, view: HomeView) -> str:
        if view.unsent and view.unsent == view.asking:
            return self.tr("%n records wait for their respondents", "", view.unsent)
        if view.unsent:
            return self.tr("%n records still to send", "", view.unsent)
        unproved = max(view.unproved.values(), default=0)
        if not view.finished:
            return self.tr("No finished records yet")
        if unproved:
            return self.tr("%n records without a whole proof", "", unproved)
        if view.kept == view.finished:
            return self.tr("%n records are on this disk alone", "", view.kept)
        return self.tr("All %n records have arrived", "", view.finished - view.kept)

    def _why(self, view: HomeView, *, online: bool | None, syncing: bool) -> str:
        if not view.finished:
            return self.tr("What you finish is kept on this disk until a receipt says that it has arrived.")
        if not view.unsent and any(view.unproved.values()):
            return self.tr("The server took them, but not every part can be proved. See Where is my data.")
        if view.unsent in {0, view.asking}:
            return self._at_rest(view)
        return self._on_its_way(view, online=online, syncing=syncing)

    def _on_its_way(self, view: HomeView, *, online: bool | None, syncing: bool) -> str:
        """Return what brings on what is still to send."""
        if view.unsent == view.stuck:
            return self._needs_a_person(view)
        if syncing:
            return self.tr("All are saved on this disk, and a sync is sending them. You can go on working.")
        if online is False:
            return self.tr("All are saved on this disk and wait for a network. You can go on working.")
        if view.refused:
            refused = self.tr(
                "%n were refused: open them, correct them and finish them again.", "", view.refused
            )
            return self.tr("Press Sync to send what can go.") + " " + refused
        return self.tr("All are saved on this disk. Press Sync to send them; you can go on working.")

    def _needs_a_person(self, view: HomeView) -> str:
        """Return what helps where a sync does not; the line under the card leads to the record."""
        if view.refused:
            return self.tr(
                "%n were refused, and another sync does not change that: open the record, correct it and "
                "finish it again.",
                "",
                view.refused,
            )
        return self.tr("All are saved on this disk. They go once what stands under Needs you is done.")

    def _at_rest(self, view: HomeView) -> str:
        """Return why there is nothing to send."""
        if view.unsent:
            return self.tr(
                "Nothing else is left to send. Each goes by itself once its respondent gives access."
            )
        if view.kept and view.kept == view.finished:
            return self.tr("That is what their respondents want: nothing waits to be sent.")
        arrived = self.tr("A receipt came back for each of them. They stay on this disk too.")
        if not view.kept:
            return arrived
        kept = self.tr("%n more are on this disk alone, as their respondents want it.", "", view.kept)
        return f"{arrived} {kept}"

    def _stop(self, name: str, view: HomeView) -> Stop:
        done = view.delivered.get(name, 0)
        declined = view.declined.get(name, 0)
        total = view.finished - declined
        if not view.finished:
            return Stop(place(name), self.tr("No records yet"), "", "empty")
        needing = view.needing.get(name, 0)
        unproved = view.unproved.get(name, 0)
        if unproved:
            note = self.tr("%n without a whole proof", "", unproved)
        elif done == total and declined:
            note = self.tr("%n not wanted there", "", declined)
        elif done == total:
            note = self.tr("Every receipt is here")
        elif needing:
            note = self.tr("%n need you", "", needing)
        elif view.asking_at.get(name):
            note = self.tr("%n wait for a yes", "", view.asking_at[name])
        elif done:
            note = self.tr("%n without a receipt yet", "", total - done)
        else:
            note = self.tr("Not sent yet")
        proved = done - unproved
        state = "full" if proved == total and total else "part" if done else "empty"
        return Stop(place(name), self._amount(done, total), note, state, proved / total if total else 0.0)

    def _amount(self, done: int, total: int) -> str:
        if not total:
            return self.tr("None")
        return self.tr("{done} of {total}").format(done=done, total=total)


class DoneLine(QWidget):
    """One line about what was just done, and the way to another record of the same form.

    It stays until the page is come to anew.
    """

    def __init__(self, navigate: Navigate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._navigate = navigate
        self._form_id = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(8)
        self.words = Text(role="strong", tone="ink2", wrap=True, parent=self)
        row.addWidget(Sign("check", "safe", 18, self))
        row.addWidget(self.words, 1)
        self.another = Button("", "normal", "plus", parent=self)
        self.another.setObjectName("anotherButton")
        self.another.clicked.connect(self._start)
        self.another.hide()
        row.addWidget(self.another)
        self.hide()

    def show_words(self, words: str, *, finished: bool) -> None:
        """Show a sentence, and hide for ''; it tells of a record that was finished, or of a draft."""
        self.words.setText(words)
        self.words.setObjectName("homeNote" if finished else "homeKept")
        self.another.hide()
        self.setVisible(bool(words))

    def offer(self, form: FormView | None) -> None:
        """Offer to start another record of a form, of none where it cannot be started any more."""
        self.another.setVisible(form is not None)
        if form is not None:
            self._form_id = form.id
            words = self.tr("Another {form}")
            short = form.title if len(form.title) <= _LETTERS else f"{form.title[: _LETTERS - 1].rstrip()}…"
            self.another.setText(words.format(form=short).replace("&", "&&"))
            self.another.setAccessibleName(words.format(form=form.title))
            self.another.updateGeometry()

    def _start(self) -> None:
        self._navigate("entry", form_id=self._form_id)


class LastSyncCard(Card):
    """When a sync last ran and what came of it."""

    def __init__(self, navigate: Navigate, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Last sync"), parent=parent)
        opener = self.add_link(self.tr("Open sync"))
        opener.setObjectName("openSyncButton")
        opener.clicked.connect(partial(navigate, "sync"))
        self.when = Text(role="title", parent=self)
        self.when.setObjectName("lastSync")
        self.problem = Text(tone="wait", wrap=True, parent=self)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(0)
        self.body.addWidget(self.when)
        self.body.addSpacing(4)
        self.body.addWidget(self.problem)
        self.body.addStretch(1)
        self.body.addLayout(self.rows)

    def show_view(self, view: HomeView, now: datetime) -> None:
        """Show the last sync."""
        empty(self.rows)
        last = view.last_sync
        if last is None:
            self.when.setText(self.tr("Not synced yet"))
            self.problem.setText("")
            self.problem.hide()
        else:
            self.when.setText(self._when(last.at, now))
            self.problem.setText(worded(last.problem)[0] if last.problem else "")
            self.problem.setVisible(last.problem is not None)
            if last.delivered or last.problem is None:
                self._row(self.tr("Receipts"), self.tr("%n came back", "", last.delivered))
        self._row(
            self.tr("Still to send"),
            self.tr("%n records", "", view.unsent) if view.unsent else self.tr("None"),
        )
        words = self.tr("%n records", "", view.refused) if view.refused else self.tr("None")
        self._row(self.tr("Refused"), words, "stop" if view.refused else "ink")

    def _when(self, at: datetime, now: datetime) -> str:
        words = moment(at, now)
        today = at.astimezone().date() == now.astimezone().date()
        return self.tr("Today {time}").format(time=words) if today else words

    def _row(self, name: str, value: str, tone: str = "ink") -> None:
        if self.rows.count():
            self.rows.addWidget(Divider(self))
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 7, 0, 7)
        line.addWidget(Text(name, "body", "ink2", parent=row), 1)
        line.addWidget(Text(value, "strong", tone, parent=row))
        self.rows.addWidget(row)


class NeedsYou(QFrame):
    """One line: the first record that waits for a person, and the act that helps."""

    def __init__(self, navigate: Navigate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._navigate = navigate
        self._record_id = ""
        self._act = "records"
        self.setProperty("kind", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 12, 8)
        row.setSpacing(12)
        self._sign = Sign("octagon", "stop", 20, self)
        self.words = Text(tone="ink2", elide=True, parent=self)
        self.count = Text(role="caption", tone="ink3", parent=self)
        self.button = Button(small=True, parent=self)
        self.button.setObjectName("needsYouButton")
        self.button.clicked.connect(self._go)
        row.addWidget(self._sign)
        row.addWidget(Text(self.tr("Needs you"), "strong", parent=self))
        row.addWidget(self.words, 1)
        row.addWidget(self.count)
        row.addWidget(self.button)

    def show_view(self, view: HomeView) -> None:
        """Show the first of what needs a person, or nothing."""
        self.setVisible(bool(view.needs_you))
        if not view.needs_you:
            return
        record, delivery = view.needs_you[0]
        self._record_id = record.id
        code = delivery.reason.code if delivery.reason else ""
        blocked = delivery.state is DeliveryState.BLOCKED
        self._act = "sign_in" if blocked and code in {"sign-in-needed", "vault-locked"} else "records"
        self._sign.set_icon("lock" if blocked else "octagon", "block" if blocked else "stop")
        why = worded(delivery.reason)[0] if delivery.reason else ""
        template = (
            self.tr("{record} waits at {place}: {why}")
            if blocked
            else self.tr("{record} was refused by {place}: {why}")
        )
        name = record.title or record.form_title
        self.words.setText(template.format(record=name, place=place(delivery.destination), why=why))
        many = sum(view.needing.values())
        self.count.setText(self.tr("1 of {count}").format(count=many))
        self.count.setVisible(many > 1)
        self.button.setText(self.tr("Sign in") if self._act == "sign_in" else self.tr("Open record"))
        self.button.updateGeometry()

    def _go(self) -> None:
        if self._act == "sign_in":
            self._navigate("sign_in")
        else:
            self._navigate("records", record_id=self._record_id)


class _ListCard(Card):
    """A card of up to three rows, or of an empty state."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, bleed=RowButton.BLEED, parent=parent)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(1)
        self.body.addLayout(self.rows)
        self.body.addStretch(1)

    def show_rows(self, rows: list[QWidget]) -> None:
        """Show these rows with hairlines between them."""
        empty(self.rows)
        for row in rows:
            if self.rows.count():
                self.rows.addWidget(_inset(Divider(self)))
            self.rows.addWidget(row)


def _inset(divider: Divider) -> QWidget:
    """Return the hairline as wide as the words of the rows."""
    holder = QWidget(divider.parentWidget())
    line = QHBoxLayout(holder)
    line.setContentsMargins(RowButton.BLEED, 0, RowButton.BLEED, 0)
    line.addWidget(divider)
    return holder


class ContinueCard(_ListCard):
    """The newest drafts."""

    def __init__(self, navigate: Navigate, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Continue"), parent)
        self._navigate = navigate
        self._newest = ""
        self._shown: tuple[DraftView, ...] | None = None
        self.newest = Button(self.tr("Continue newest"), "normal", trailing="chevron-right", parent=self)
        self.newest.setObjectName("continueNewestButton")
        self.newest.clicked.connect(self._go)
        self.newest.setToolTip(self.tr("Continue newest (Ctrl+R)"))
        self._cap = KeyCap("Ctrl", "R", parent=self)
        self.all = self.add_link(self.tr("Show all"))
        self.all.setObjectName("showAllDraftsButton")
        self.all.clicked.connect(partial(navigate, "records"))
        self.add_action(self.newest)
        self.add_action(self._cap)

    def show_drafts(self, drafts: tuple[DraftView, ...], total: int, now: datetime, *, primary: bool) -> None:
        """Show the newest of `total` drafts, newest first; `primary` fills the button."""
        self.set_note(self.tr("%n drafts", "", total) if drafts else "")
        self.newest.set_kind("primary" if primary else "normal")
        for widget in (self.newest, self._cap):
            widget.setVisible(bool(drafts))
        self.all.setVisible(total > _ROWS)
        self._newest = drafts[0].id if drafts else ""
        if drafts == self._shown:
            return  # the same rows stay, and the focus with them
        self._shown = drafts
        rows: list[QWidget] = []
        for draft in drafts[:_ROWS]:
            row = DraftRow(draft, now, self)
            row.clicked.connect(partial(self._navigate, "entry", draft_id=draft.id))
            rows.append(row)
        if not drafts:
            state = EmptyState(
                self.tr("No drafts"), self.tr("A form you leave half-way waits here."), parent=self
            )
            state.setContentsMargins(RowButton.BLEED, 0, RowButton.BLEED, 0)
            rows.append(state)
        self.show_rows(rows)

    def _go(self) -> None:
        self._navigate("entry", draft_id=self._newest)


class StartCard(_ListCard):
    """The forms that can be started."""

    def __init__(self, navigate: Navigate, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Start a form"), parent)
        self._navigate = navigate
        self._shown: tuple[FormView, ...] | None = None
        self.all = Button(self.tr("See all forms"), "normal", "forms", parent=self)
        self.all.setObjectName("seeAllFormsButton")
        self.all.clicked.connect(partial(navigate, "forms"))
        self.get = Button(self.tr("Get forms"), "primary", "download", parent=self)
        self.get.setObjectName("homeGetFormsButton")
        self.get.clicked.connect(partial(navigate, "forms", get=True))
        self.sign_in = Button(self.tr("Sign in"), "primary", "user", parent=self)
        self.sign_in.setObjectName("homeSignInButton")
        self.sign_in.clicked.connect(partial(navigate, "sign_in"))
        self.add_action(self.all)
        self.add_action(self.get)
        self.add_action(self.sign_in)

    def show_forms(self, forms: tuple[FormView, ...], *, signed_in: bool) -> None:
        """Show the first forms, in the order of their keys."""
        self.get.setVisible(not forms and signed_in)
        self.sign_in.setVisible(not forms and not signed_in)
        if forms == self._shown:
            return
        self._shown = forms
        ready = [form for form in forms if form.readable]
        self.set_note(self.tr("%n on this laptop", "", len(ready)) if ready else "")
        self.all.setVisible(bool(forms))
        rows: list[QWidget] = []
        for number, form in enumerate(ready[:_ROWS], start=1):
            row = FormRow(form, number, self)
            row.clicked.connect(partial(self._navigate, "entry", form_id=form.id))
            rows.append(row)
        if not ready:
            how = self.tr("They come from the server. Once here, they work without a network.")
            state = EmptyState(self.tr("No forms on this laptop"), how, parent=self)
            state.setContentsMargins(RowButton.BLEED, 0, RowButton.BLEED, 0)
            rows.append(state)
        self.show_rows(rows)
