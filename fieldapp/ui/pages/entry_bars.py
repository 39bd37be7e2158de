"""The bars around the questions: the page's own top bar, the strip of a narrow window, the footer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QLocale, QSignalBlocker, QTime, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldapp.ui.components.buttons import Button
from fieldapp.ui.components.keys import KeyCap, KeyHints
from fieldapp.ui.components.pills import Pill
from fieldapp.ui.components.progress import ProgressBar, SavedDot
from fieldapp.ui.components.text import Text
from fieldapp.ui.pages.entry_layout_box import LayoutBox
from fieldapp.ui.pages.entry_places import Figures
from fieldapp.ui.pages.entry_row import from_start
from fieldapp.ui.pages.entry_top_box import TopBox
from fieldapp.ui.pages.entry_undo import UndoBar
from fieldapp.ui.theme import control, grown, metrics, small, switch

_TOP, _STRIP, _FOOT = 60, 46, 62
_CODE = re.compile(r"\s*\(([A-Za-z_-]+)\)$")
NEXT_LETTERS = 24  # of a title on the button that leads there
_BETWEEN = 10  # form and record
_CLOSE = 52  # around the word on the button
_NARROW = 1180  # below it drop-downs say less, and the title more


class TopBar(QFrame):
    """Close, what is being filled, its language, whether it is saved, the network, what is not sent.

    Emits:
        language_chosen: the name of a language of the form.
    """

    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build it; `close_button` is for the page to connect."""
        super().__init__(parent)
        self.setProperty("kind", "bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(from_start(12, 0, 20, 0))
        row.setSpacing(12)
        self.close_button = Button(self.tr("Close"), "quiet", "close", parent=self)
        self.close_button.setObjectName("closeButton")
        self.close_button.setAccessibleName(self.tr("Close"))
        row.addWidget(self.close_button)
        self._form = Text("", "strong", elide=True, parent=self)
        self._form.setObjectName("formTitle")
        self._record = Text("", "body", "ink2", elide=True, parent=self)
        self._record.setObjectName("recordTitle")
        self._origin = Text("", "caption", "ink3", elide=True, parent=self)
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        row.addLayout(self._names(), 1)
        self.layouts = LayoutBox(self)
        row.addWidget(self.layouts)
        self.language = self._languages()
        row.addWidget(self.language)
        self.saved = SavedDot(self)
        self.saved.setObjectName("savedDot")
        row.addWidget(self.saved)
        self.network = Pill("offline", self.tr("No network"), height=30, parent=self)
        self.network.setObjectName("networkChip")
        self.network.hide()
        row.addWidget(self.network)
        self.unsent = Pill("unsent", "", height=30, parent=self)
        self.unsent.setObjectName("unsentCount")
        row.addWidget(self.unsent)
        for chip in (self.saved, self.network, self.unsent):  # a long title gives way, not these
            policy = chip.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Fixed)
            chip.setSizePolicy(policy)
        self._fit()
        switch.changed.connect(self._fit)

    def _names(self) -> QVBoxLayout:
        """Return form and record on one line, the origin under it; see `_shorten`."""
        names = QVBoxLayout()
        names.setSpacing(0)
        for line in (self._first, self._second):
            line.setSpacing(_BETWEEN)
        self._first.addWidget(self._form)
        self._first.addWidget(self._record)
        self._first.addStretch(1)
        self._second.addWidget(self._origin)
        self._second.addStretch(1)
        names.addStretch(1)
        names.addLayout(self._first)
        names.addLayout(self._second)
        names.addStretch(1)
        return names

    def _languages(self) -> TopBox:
        """Return the drop-down of languages, hidden until a form has more than one."""
        languages = TopBox(self)
        languages.setObjectName("languageBox")
        languages.setAccessibleName(self.tr("Language of the form"))
        languages.setToolTip(self.tr("Language of the form (Ctrl+Shift+L: the next one)"))
        languages.activated.connect(self._choose_language)
        languages.hide()
        return languages

    def _choose_language(self, row: int) -> None:
        self.language_chosen.emit(self.language.itemData(row))

    def show_form(self, title: str, origin: str) -> None:
        """Show which form it is and where it comes from."""
        self._form.setText(title)
        self._origin.setText(origin)
        self._shorten()

    def show_languages(self, languages: Sequence[str], spoken: str) -> None:
        """Show which languages the form has, where it has more than one, and the one it is shown in."""
        named = zip(languages, _names_of(languages), _codes_of(languages), strict=True)
        self.language.offer(list(named))
        with QSignalBlocker(self.language):
            self.language.setCurrentIndex(self.language.findData(spoken))
        self.language.setVisible(len(languages) > 1)
        self._shorten()

    def show_record(self, title: str) -> None:
        """Show the record's own title, '' while it has none; one without a letter is none."""
        self._record.setText(title if any(map(str.isalnum, title)) else "")
        self._record.setVisible(bool(self._record.full_text()))
        self._shorten()

    def show_saved(self, at: datetime) -> None:
        """Say when the last answer reached the disk."""
        local = at.astimezone()
        clock = QLocale().toString(QTime(local.hour, local.minute, local.second), "HH:mm:ss")
        self.saved.set_state("saved", clock)
        self._shorten()

    def show_untouched(self) -> None:
        """Say that there is no answer yet, and that each will be saved without being asked to."""
        self.saved.set_state("empty")
        self._shorten()

    def show_network(self, online: bool | None) -> None:  # noqa: FBT001  (None = not known yet)
        """Say when there is no network; with one there is nothing to say."""
        self.network.setVisible(online is False)
        self._shorten()

    def show_unsent(self, number: int) -> None:
        """Say how many records have not reached every server."""
        self.unsent.set("unsent", self.tr("{number} not sent").format(number=QLocale().toString(number)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Leave the title its room."""
        super().resizeEvent(event)
        self._shorten()

    def _fit(self) -> None:
        self.setFixedHeight(max(_TOP, grown(_TOP), control() + 16))
        self._shorten()

    def _shorten(self) -> None:
        """Where there is little room, say less in the drop-downs, and put the record under its form.

        Where the form's title is still cut, what is saved is said briefly; at last Close is its sign alone.
        """
        full, brief = self.saved.widths()
        wide, slim = (
            sum(box.width_of(narrow=narrow) for box in (self.layouts, self.language))
            for narrow in (False, True)
        )
        room = self.width() - self._taken()
        record = 0 if self._record.isHidden() else self._record.sizeHint().width() + _BETWEEN
        narrow = self.width() < grown(_NARROW) or room < wide + full + record
        self.saved.set_short(short=narrow and room < slim + full)
        bare = narrow and room < slim + brief
        self.close_button.setText("" if bare else self.tr("Close"))
        self.close_button.setToolTip(self.tr("Close") if bare else "")
        self.close_button.updateGeometry()
        for each in (self.layouts, self.language):
            each.set_narrow(narrow=narrow)
        line, other = (self._second, self._first) if narrow else (self._first, self._second)
        if line.indexOf(self._record) < 0:
            other.removeWidget(self._record)
            line.insertWidget(0 if narrow else 1, self._record)

    def _taken(self) -> int:
        """Return the width of the form's whole title, and of what never says less."""
        self.ensurePolished()
        row = self.layout()
        if row is None:
            return 0
        margins = row.contentsMargins()
        close = grown(_CLOSE) + metrics("strong").horizontalAdvance(self.tr("Close"))
        chips = [chip.sizeHint().width() for chip in (self.network, self.unsent) if not chip.isHidden()]
        shown = len(chips) + sum(not box.isHidden() for box in (self.layouts, self.language)) + 2
        title = self._form.sizeHint().width()
        return margins.left() + margins.right() + close + title + sum(chips) + shown * row.spacing()


def _codes_of(languages: Sequence[str]) -> list[str]:
    """Return the code of each language, 'EN' of 'English (en)'; else as people say it."""
    codes = [found[1].upper() if (found := _CODE.search(name)) else name for name in languages]
    return codes if len(set(codes)) == len(codes) else list(languages)


def _names_of(languages: Sequence[str]) -> list[str]:
    """Return languages as people say them: 'English (en)' without its code, where they stay apart."""
    names = [_CODE.sub("", language) or language for language in languages]
    return names if len(set(names)) == len(names) else list(languages)


class Strip(QFrame):
    """What is left of the outline in a narrow window: 'Section 3 of 7', the progress, a way to it all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build it; `button` is for the page to connect."""
        super().__init__(parent)
        self.setProperty("kind", "bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(from_start(12, 0, 20, 0))
        row.setSpacing(12)
        self.button = Button("", "quiet", "chevron-down", parent=self)
        self.button.setObjectName("outlineButton")
        self._answered = Text("", "strong", parent=self)
        self._bar = ProgressBar(parent=self)
        self._bar.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.addWidget(self.button)
        row.addWidget(KeyCap("F6", parent=self))
        row.addStretch(1)
        row.addWidget(self._answered)
        row.addWidget(self._bar)
        self._fit()
        switch.changed.connect(self._fit)

    def show_place(self, place: str, label: str) -> None:
        """Show which screen it is: 'Section 3 of 7' ('' = nothing) and its title."""
        short = label if len(label) <= 2 * NEXT_LETTERS else f"{label[: 2 * NEXT_LETTERS - 1]}…"
        text = self.tr("{place}: {label}") if place else "{label}"
        self.button.setText(text.format(place=place, label=short.replace("&", "&&")))
        self.button.updateGeometry()

    def show_figures(self, figure: Figures) -> None:
        """Show how far the form is."""
        text = self.tr("{answered} of {total}")
        self._answered.setText(text.format(answered=figure.answered, total=figure.total))
        self._bar.set_values(figure.answered, 0, figure.total)

    def _fit(self) -> None:
        self.setFixedHeight(max(grown(_STRIP), small() + 6))


class Footer(QFrame):
    """Back, key hints, Finish and Next; on the problems view: why not, Keep as draft and Finish.

    Emits:
        back, next, finish, keep, undo, redo: the button was pressed.
    """

    undo = Signal()
    redo = Signal()
    back = Signal()
    next = Signal()
    finish = Signal()
    keep = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the buttons."""
        super().__init__(parent)
        self.setProperty("kind", "footer")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(8)
        self.back_button = self._button(self.tr("Back"), "backButton", icon="chevron-left")
        self.hints = KeyHints(parent=self)
        self.undo_bar = UndoBar(self)
        self.undo_bar.undo.connect(self.undo)
        self.undo_bar.redo.connect(self.redo)
        self.undo_bar.gone.connect(self._give_back)
        self._barred = False  # whether the reason belongs here
        self._reason = Text("", "strong", "stop", parent=self)
        self._reason.setObjectName("finishReason")
        self.keep_button = self._button(self.tr("Keep as draft"), "keepButton")
        self.finish_button = self._button(self.tr("Finish"), "finishButton", icon="check")
        self.next_button = self._button("", "nextButton", trailing="chevron-right")
        self.next_button.set_kind("primary")
        row.addWidget(self.back_button)
        row.addSpacing(16)
        row.addWidget(self.hints, 1)
        row.addWidget(self.undo_bar, 1)
        row.addWidget(self._reason)
        row.addSpacing(8)
        row.addWidget(self.keep_button)
        row.addWidget(self.finish_button)
        row.addWidget(self.next_button)
        self.back_button.clicked.connect(self.back)
        self.next_button.clicked.connect(self.next)
        self.finish_button.clicked.connect(self.finish)
        self.keep_button.clicked.connect(self.keep)
        self._fit()
        switch.changed.connect(self._fit)

    def show_questions(self, finish: str, *, first: bool, next_label: str | None) -> None:
        """Show the buttons of a part; `next_label` None = this is the last one, so Finish leads on.

        '' = the next one needs no name.
        """
        self._bar(barred=False)
        self.keep_button.hide()
        self.finish_button.show()
        self.back_button.setVisible(not first)
        self._name_finish(finish)
        self.finish_button.set_available(True)
        self.finish_button.set_kind("primary" if next_label is None else "normal")
        self.next_button.setVisible(next_label is not None)
        if next_label is not None:
            named = self.tr("Next: {section}").format(section=next_label.replace("&", "&&"))
            worded = named if next_label else self.tr("Next")
            self.next_button.setText(worded)
            self.next_button.updateGeometry()

    def offer_undo(self, sentence: str) -> None:
        """Say what was removed and how it comes back, in the place of the hints."""
        self._make_room()
        self.undo_bar.offer(sentence)

    def tell_reversed(self, what: str, place: str) -> None:
        """Say what was taken back or done again, and how to turn that round."""
        self._make_room()
        sentence = self.tr("{what}: {place}").format(what=what, place=place) if place else what
        self.undo_bar.offer_back(sentence)

    def tell(self, sentence: str) -> None:
        """Say something for a moment in the place of the hints."""
        self._make_room()
        self.undo_bar.tell(sentence)

    def show_problems(self, finish: str, reason: str) -> None:
        """Show the buttons of the problems view: `reason` says what stands in the way of Finish."""
        self._reason.setText(reason)
        self._bar(barred=True)
        self.keep_button.show()
        self.next_button.hide()
        self.back_button.show()
        self.finish_button.show()
        self._name_finish(finish)
        self.finish_button.set_kind("normal")
        self.finish_button.set_available(False, reason)  # noqa: FBT003  (as Qt's setEnabled)

    def show_reading(self) -> None:
        """Show the way back from a page that is only read, and nothing that leads on in the form."""
        self._bar(barred=False)
        for other in (self.keep_button, self.finish_button, self.next_button):
            other.hide()
        self.back_button.show()

    def _bar(self, *, barred: bool) -> None:
        self._barred = barred
        self._reason.setVisible(barred and self.undo_bar.isHidden())

    def _make_room(self) -> None:
        """Leave the room to the dark bar: the page itself says, too, what stands in the way."""
        self.hints.hide()
        self._reason.hide()

    def _give_back(self) -> None:
        self.hints.show()
        self._reason.setVisible(self._barred)

    def _name_finish(self, text: str) -> None:
        self.finish_button.setText((text or self.tr("Finish")).replace("&", "&&"))
        self.finish_button.updateGeometry()

    def _button(self, text: str, name: str, icon: str | None = None, trailing: str | None = None) -> Button:
        button = Button(text, "normal", icon, trailing, parent=self)
        button.setObjectName(name)
        return button

    def _fit(self) -> None:
        self.setFixedHeight(max(_FOOT, control() + 22, metrics("strong").height() + 30))
