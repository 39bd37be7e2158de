"""The entry page: a draft is opened, filled, kept or finished; every answer goes to the disk as it is given.

The session owns the answers. A look tells what was typed, the session says which nodes differ, and only these
are painted again. `entry_saving` gets the answers onto the disk and knows what is there.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fieldapp.errors import FieldappError, NotFound
from fieldapp.flows import Flows, OpenDraft
from fieldapp.records import Submission
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.components.banners import ErrorDetails
from fieldapp.ui.courier import Courier
from fieldapp.ui.fitting import Pasted
from fieldapp.ui.held_keys import HeldKeys
from fieldapp.ui.pages.entry_acts import Acts
from fieldapp.ui.pages.entry_after import AfterFinish
from fieldapp.ui.pages.entry_bars import TopBar
from fieldapp.ui.pages.entry_deeds import deeds_of
from fieldapp.ui.pages.entry_desk import Desk
from fieldapp.ui.pages.entry_filling import Effect, Filling, Opened, surrounded
from fieldapp.ui.pages.entry_finishing import Finishing
from fieldapp.ui.pages.entry_goto import GoTo
from fieldapp.ui.pages.entry_keys import bind
from fieldapp.ui.pages.entry_later import LaterVersion
from fieldapp.ui.pages.entry_laying_out import LayingOut
from fieldapp.ui.pages.entry_same import Same
from fieldapp.ui.pages.entry_troubles import Troubles
from fieldapp.ui.pages.entry_turns import Turns
from fieldapp.ui.pages.entry_versions import Versions
from fieldapp.ui.pages.history import show_history
from fieldapp.ui.palette_rows import Deed

Navigate = Callable[..., None]


class EntryPage(QWidget):
    """Fills one draft at a time.

    Emits:
        opened: a draft is on screen; carries its id.
        closed: the draft was left, kept or finished, and everything is on the disk.
        keys_wanted: the list of all keys was asked for.
    """

    opened = Signal(str)
    closed = Signal()
    keys_wanted = Signal()

    own_top_bar = True

    def __init__(
        self,
        flows: Flows,
        bridge: Bridge,
        navigate: Navigate,
        courier: Courier,
        parent: QWidget | None = None,
    ) -> None:
        """Take the verbs, the lanes, the way to other pages, and who knows whether there is a network."""
        super().__init__(parent)
        self._flows = flows
        self._bridge = bridge
        self._navigate = navigate
        self._filling: Filling | None = None
        self._coming = 0  # drafts that load: the person asked for them and stays for them
        self.setObjectName("entryPage")
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._held_keys = HeldKeys(self)
        self.top = TopBar(self)
        self.desk = Desk(self._today, self)
        self.acts = Acts(self.desk, self.top, flows, bridge)
        self.layouts = LayingOut(self.top.layouts, self, self.desk, flows, bridge)
        self.same = Same(self, self.desk, flows, bridge)
        self.turns = Turns(self, self.desk, flows, bridge)
        self._trouble = ErrorDetails(None, self)
        self._banners = Troubles(self)
        self.finishing = Finishing(self, self.desk, self._banners, flows, bridge)
        self._after = AfterFinish(self, self, flows, bridge, navigate)
        self._later = LaterVersion(self)
        self.desk.notices.addWidget(self._later)
        self.desk.notices.addWidget(self._banners)
        self.go_to = GoTo(self.desk, lambda: self.in_hand)
        self.versions = Versions(self.desk, self._banners, flows, bridge)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(QWidget(self))
        self._stack.addWidget(self.desk)
        self._stack.addWidget(self._wrapped(self._trouble))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self._stack, 1)
        self._connect(courier)

    def open_new(self, form_id: int) -> None:
        """Begin a record with a form version."""
        self._open(lambda: self._flows.capture.start(form_id), new=True)

    def open_draft(self, draft_id: str) -> None:
        """Go on with a draft at the question where it was left."""
        if self._filling is not None and self._filling.opened.draft.id == draft_id:
            self._show_desk()  # it never left: what is typed and not yet saved is here
            return
        self._open(lambda: self._flows.capture.resume(draft_id), new=False)

    @property
    def draft(self) -> tuple[str, str]:
        """The ids of the draft on screen and of its form with the version, '' without one."""
        if self._filling is None:
            return "", ""
        opened = self._filling.opened
        return opened.draft.id, f"{opened.ref.schema_id} {opened.ref.version}".strip()

    @property
    def unsaved(self) -> bool:
        """Whether something typed is not on the disk yet."""
        if self._filling is None:
            return False
        self.desk.read()
        return not self._filling.saver.clean

    def settle_now(self) -> bool:
        """Bring everything typed onto the disk before the window closes; return whether it is there."""
        if self._filling is None:
            return True
        if self._filling.gone:
            return True  # no disk will ever take it, and the person was told
        self.desk.read()
        return self._filling.saver.settle_now() or self._nothing_to_save(self._filling)

    def reload(self) -> None:
        """Count again what is not sent; the answers on screen are newer than the disk's."""
        self._bridge.run("read", self._flows.board.unsent, self.top.show_unsent)

    def save_now(self) -> None:
        """Commit what was typed without waiting for a pause."""
        if self._filling is not None:
            try:
                self.desk.read()
            finally:  # a look that cannot be read holds up no other answer
                self._filling.saver.flush()

    def leave(self) -> None:
        """Commit everything, then go home; while the disk refuses, the page stays."""
        filling = self._filling
        if filling is None:
            self._navigate("home")
            return
        if self.finishing.under_way:
            return  # it ends at home by itself, or says why not
        if filling.gone:
            self._left(filling, None)
            return
        self.desk.leave_question()
        self._settled(filling, lambda error: self._left(filling, error))

    @property
    def held_keys(self) -> HeldKeys:
        """What keeps keys that are typed while a draft is on its way."""
        return self._held_keys

    @property
    def in_hand(self) -> Filling | None:
        """The draft on screen, None while it is being finished or is gone."""
        filling = self._filling
        return None if filling is None or filling.gone or self.finishing.under_way else filling

    def settle_all(self, filling: Filling, then: Callable[[], None], failed: Callable[[], None]) -> None:
        """Bring all that was typed onto the disk; where that fails, stay and say so."""

        def settled(error: FieldappError | None) -> None:
            if error is None:
                then()
                return
            failed()
            self._stay()
            if isinstance(error, NotFound) and self._nothing_to_save(filling):
                self._banners.show_not_done(error, None)
                self.desk.resume()

        self._settled(filling, settled)

    def rest(self) -> None:
        """Take no answers to the draft in hand."""
        self._held_keys.hold()
        self.desk.setEnabled(False)
        self.acts.rest()

    def go_on(self) -> None:
        """Take answers to the draft in hand again."""
        self._held_keys.drop()  # what comes now was not expected when they were typed
        self.desk.setEnabled(True)
        if self._filling is not None:
            self.acts.begin(self._filling)

    def say_not_turned(self, error: FieldappError, again: Callable[[], None]) -> None:
        """Say why the draft did not take a turn, and offer to try again where that may help."""

        def try_again() -> None:
            self._banners.hide_answers()
            again()

        self._banners.show_not_done(error, None if isinstance(error, NotFound) else try_again)

    def say_not_moved(self, error: FieldappError, again: Callable[[], None]) -> None:
        """Say that the draft stays with its version of the form, and offer to try again."""
        self._banners.show_not_moved(error, again)
        self._banners.take_focus()

    def show_history(self) -> None:
        """Show what was changed in this draft, once all that was typed is on the disk."""
        filling = self._filling
        if filling is None or filling is not self.in_hand or self.turns.turning:
            return
        self.desk.leave_question()

        def settled(error: FieldappError | None) -> None:
            if error is not None:
                self._stay()
            elif filling is self._filling:
                card = show_history(filling.opened.draft.id, self._flows, self._bridge, self.window())
                card.finished.connect(self.desk.resume)

        self._settled(filling, settled)

    def explain(self) -> None:
        """Show or fold what the form says about the question at hand (F1)."""
        if self._stack.currentWidget() is self.desk:
            self.desk.sides.explain()
        else:
            self.keys_wanted.emit()

    def deeds(self) -> list[Deed]:
        """Return what can be done with the draft in hand, for the palette."""
        return [] if self.in_hand is None else deeds_of(self)

    def show_problems_of(self, draft_id: str) -> None:
        """Show the problems of a draft as soon as it is on screen."""

        def show() -> None:
            if self.draft[0] == draft_id and self.in_hand is not None:
                self.opened.disconnect(show)
                self.finishing.look()

        self.opened.connect(show)
        show()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802  (Qt's name)
        """Commit what was typed when another page is shown."""
        self._held_keys.drop()
        self.save_now()
        super().hideEvent(event)

    def _connect(self, courier: Courier) -> None:
        self.top.close_button.clicked.connect(self.leave)
        self.desk.edited.connect(self.put)
        self.desk.file_chosen.connect(self._attach)
        self.desk.help.keys_wanted.connect(self.keys_wanted)
        self.desk.leave_form.connect(self.leave)
        self.versions.move.connect(self.turns.move)
        self._banners.copy_wanted.connect(self._copy_typed)
        self._bridge.changed.connect(self._disk_changed)
        courier.online_changed.connect(self.top.show_network)
        self.top.show_network(courier.online)
        own = (
            ("Ctrl+S", self.save_now),
            ("Ctrl+Shift+L", self.acts.speak_next),
            ("Ctrl+H", self.show_history),
        )
        bind(own, self)
        bind((("Ctrl+D", self.same.duplicate),), self, once=True)

    def open_made(self, make: Callable[[], OpenDraft], then: Callable[[], None]) -> None:
        """Show a draft that is made once all that was typed into the one in hand is on the disk."""
        self._open(make, new=False, then=then)

    def _open(
        self, load: Callable[[], OpenDraft], *, new: bool, then: Callable[[], None] | None = None
    ) -> None:
        """Load a draft, after the one on screen has reached the disk; `then` comes once it is shown."""
        before = self._filling
        if before is None or before.gone:
            self._load(load, new=new, then=then)
            return
        self.desk.read()
        self._held_keys.hold()
        self._settled(before, lambda error: self._stay() if error else self._load(load, new=new, then=then))

    def _settled(self, filling: Filling, then: Callable[[FieldappError | None], None]) -> None:
        """Call `then` once all is on the disk, also what is typed while it gets there, or with the error."""
        if filling is self._filling:
            self.desk.read()
        if filling.saver.clean:
            then(None)
            return
        filling.saver.settle(lambda error: then(error) if error else self._settled(filling, then))

    def _stay(self) -> None:
        """Keep the draft that cannot be saved on screen, with what helps under the keyboard."""
        self._held_keys.drop()
        self._show_desk()
        self._banners.take_focus()

    def _load(
        self, load: Callable[[], OpenDraft], *, new: bool, then: Callable[[], None] | None = None
    ) -> None:
        self._coming += 1
        self._held_keys.hold()

        def loaded(opened: Opened) -> None:
            self._begin(opened)
            if then is not None and self.draft[0] == opened.draft.draft.id:
                then()

        self._bridge.run(
            "store", lambda: surrounded(self._flows, load(), new=new), loaded, self._could_not_open
        )

    def _begin(self, opened: Opened) -> None:
        """Show a loaded draft, once what was typed into the one before, while it loaded, is on the disk."""
        self._coming -= 1
        before = self._filling
        if before is None or before.gone:
            self._replace(opened)
            return
        self._settled(before, lambda error: self._refuse(opened) if error else self._replace(opened))

    def _replace(self, opened: Opened) -> None:
        """Show a loaded draft; what is being finished ends first, be it as a record or with a reason."""
        if self.finishing.under_way:
            self.finishing.then_show(opened)
        else:
            self.show_opened(opened)

    def _refuse(self, opened: Opened) -> None:
        """Stay with a draft that could not be saved."""
        self.let_go(opened)
        self._stay()

    def let_go(self, opened: Opened) -> None:
        """Do not show a draft that was loaded; a new one leaves no trace."""
        if opened.new:
            self._discard(opened.draft.draft.id)

    def show_opened(self, opened: Opened) -> None:
        """Show a draft as it is on the disk now, in place of what is on screen."""
        if self.finishing.under_way:
            self._held_keys.drop()  # nobody expected to be asked again
        before = self._filling
        if before is not None:
            if before.opened.draft.id == opened.draft.draft.id:
                # It is opened anew: letting it go would take it from under the hands.
                before.untouched = False
            self._retire(before)
        filling = self._filling = Filling(opened, self._flows, self._bridge, self)
        filling.saver.saving.connect(partial(self._saving, filling))
        filling.saver.saved.connect(partial(self._saved, filling))
        filling.saver.failed.connect(partial(self._not_saved, filling))
        version = self.tr("{campaign} · version {version}")
        origin = version.format(campaign=opened.campaign, version=filling.form.version)
        self.top.show_form(str(filling.form.title), origin if filling.form.version else opened.campaign)
        self.acts.begin(filling)
        self.top.layouts.show_layout(filling.plan.layout)
        self.top.show_record(filling.session.title())
        self._show_saved(filling, opened.draft.draft.updated_at)
        self.top.show_unsent(opened.unsent)
        self._banners.clear()
        self._later.show_draft(opened.draft.draft)
        self.finishing.under_way = False
        self.desk.setEnabled(True)
        self._show_desk()
        self.desk.begin(filling)
        self.versions.begin(filling)
        self.opened.emit(opened.draft.draft.id)
        if not self._coming:
            self._held_keys.give()

    def _show_desk(self) -> None:
        self._stack.setCurrentWidget(self.desk)

    def _could_not_open(self, error: FieldappError) -> None:
        self._coming -= 1
        self._held_keys.drop()
        self.top.show_form("", "")
        self.top.show_record("")
        self._trouble.show_trouble(error)
        self._stack.setCurrentIndex(2)
        self.top.close_button.setFocus()

    def put(self, path: str, text: str) -> None:
        """Take an answer to the draft in hand; '' clears the question, file and all."""
        filling = self._filling
        if filling is None:
            return
        self.desk.refresh(filling.answer(path, text))
        if not text:
            filling.files.detach(path, partial(self._not_saved, filling))

    def _attach(self, path: str, file: Path | Pasted) -> None:
        """Have a chosen file copied into the draft it was chosen for, whatever is on screen by then."""
        filling = self._filling
        if filling is None:
            return
        self._banners.hide_file()
        row = self.desk.column.rows.get(path)
        if row is not None:
            row.look.set_note(self.tr("Copying"))

        def done(now: str, effect: Effect) -> None:
            if filling is self._filling:
                self.desk.refresh(effect)
                self.desk.screen_rows.show_file(now)

        filling.attach(path, file, done, partial(self._not_attached, filling, path, file))

    def _not_attached(self, filling: Filling, path: str, file: Path | Pasted, error: FieldappError) -> None:
        if filling is not self._filling:
            return
        self._banners.show_file(error, lambda: self._attach(path, file))
        self.desk.screen_rows.repaint_all()
        self.desk.screen_rows.show_file(path)

    def _saving(self, filling: Filling) -> None:
        if filling is self._filling and not filling.saver.broken:
            self.top.saved.set_state("saving")

    def _saved(self, filling: Filling, at: datetime) -> None:
        if not self.isVisible():
            self._bridge.changed.emit()  # the page that is shown read the disk before this was on it
        if filling is not self._filling:
            return
        self._banners.hide_answers()
        self._show_saved(filling, at)
        self.top.show_record(filling.session.title())

    def _show_saved(self, filling: Filling, at: datetime) -> None:
        if filling.untouched and not filling.opened.draft.replaces:  # only the person's place is on the disk
            self.top.show_untouched()
        else:
            self.top.show_saved(at)

    def _not_saved(self, filling: Filling, error: FieldappError) -> None:
        if filling is not self._filling or (isinstance(error, NotFound) and self._nothing_to_save(filling)):
            return
        if isinstance(error, NotFound):
            filling.gone = True
            self._banners.show_gone(error)
        else:
            self._banners.show_not_saved(error, self.save_now)
        self.top.saved.set_state("failed")

    @staticmethod
    def _nothing_to_save(filling: Filling) -> bool:
        """Return whether all that waits is the person's place, or nothing."""
        return not filling.saver.unsaved and not filling.files.copying

    def _copy_typed(self) -> None:
        if self._filling is not None:
            self.desk.read()
            QGuiApplication.clipboard().setText(self._filling.unsaved_text())
            self._banners.show_copied()

    def _left(self, filling: Filling, error: FieldappError | None) -> None:
        """Go home once all is on the disk. A draft that is not there any more has nothing left to save."""
        if filling is not self._filling:
            return
        if error is not None and not (isinstance(error, NotFound) and self._nothing_to_save(filling)):
            self._banners.take_focus()
            return
        kept = error is None and not filling.untouched and not filling.gone
        then = partial(self._go_home_from, filling) if kept else self._go_home
        self._end(forget=error is not None, then=then)

    def finished(self, filling: Filling, submission: Submission, then: Opened | None) -> None:
        """Let the draft go, which is a record now, and say so on the page that comes next, if none waits."""
        self._end(forget=True)  # at most the person's place waits, and a record has none
        if then is not None:
            self.show_opened(then)
        elif not self._coming:
            self._after.go_on(filling, submission)

    @property
    def waits_here(self) -> bool:
        """Whether the person is still at this page, and no draft is on its way."""
        return self.isVisible() and not self._coming

    def _go_home_from(self, filling: Filling) -> None:
        """Go home, and say there that the draft waits, as the disk has it: it may be finished elsewhere."""
        name = filling.session.title() or str(filling.form.title)
        note = self.tr("“{name}” waits as a draft. Every answer is saved.").format(name=name)

        def seen(waits: bool) -> None:  # noqa: FBT001  (what the lane returns)
            self._go_home(note if waits else "")

        draft_id = filling.opened.draft.id
        self._bridge.run(
            "read", lambda: self._flows.capture.is_open(draft_id), seen, lambda _: self._go_home()
        )

    def _go_home(self, note: str = "") -> None:
        if self.waits_here:  # else the person went elsewhere meanwhile
            self._navigate("home", **({"note": note} if note else {}))

    def _retire(
        self, filling: Filling, *, forget: bool = False, then: Callable[[], None] | None = None
    ) -> None:
        """Let a draft go; a new one that nobody has answered in leaves no trace: `then` comes after that."""
        if filling.untouched:
            self._discard(filling.opened.draft.id, then)
        filling.saver.retire(forget=forget or filling.gone)

    def _discard(self, draft_id: str, then: Callable[[], None] | None = None) -> None:
        """Remove an empty draft. Where the disk refuses, it stays listed as a draft and harms nothing."""

        def ended(_: object) -> None:
            self._bridge.changed.emit()
            if then is not None:
                then()

        self._bridge.run("store", lambda: self._flows.capture.discard(draft_id), ended, ended)

    def _end(self, *, forget: bool = False, then: Callable[[], None] | None = None) -> None:
        filling, self._filling = self._filling, None
        if filling is not None:
            self._retire(filling, forget=forget, then=then)
        self.finishing.under_way = False
        self.acts.rest()
        self.desk.end()
        self.versions.end()
        self._banners.clear()
        self._stack.setCurrentIndex(0)
        self._bridge.changed.emit()
        self.closed.emit()
        if then is not None and not (filling is not None and filling.untouched):
            then()

    def _disk_changed(self) -> None:
        if self.isVisible():
            self.reload()
            self.versions.look()

    def _today(self) -> date:
        return self._flows.clock().astimezone().date()

    def _wrapped(self, trouble: ErrorDetails) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(trouble, 0, Qt.AlignmentFlag.AlignTop)
        column.addStretch(1)
        return holder
