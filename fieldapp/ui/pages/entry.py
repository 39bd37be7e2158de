"""The entry page: a draft is opened, filled, kept or finished; every answer goes to the disk as it is given.

The session owns the answers. A look tells what was typed, the session says which nodes differ, and only these
are painted again. `entry_saving` gets the answers onto the disk and knows what is there.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QMimeDatabase, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fieldapp.errors import FieldappError, NotFound, ProblemsRemain
from fieldapp.flows import Flows, OpenDraft
from fieldapp.records import Attachment, Submission
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.components.banners import Banner, ErrorDetails
from fieldapp.ui.components.buttons import Button
from fieldapp.ui.courier import Courier
from fieldapp.ui.pages.entry_bars import TopBar
from fieldapp.ui.pages.entry_desk import Desk
from fieldapp.ui.pages.entry_filling import Filling, Opened
from fieldapp.ui.wording import amount, worded

_ROUTES = {"/home": "home"}
"""Pages that a form may name as the one after Finish; any other leads home."""

Navigate = Callable[..., None]


class EntryPage(QWidget):
    """Fills one draft at a time.

    Emits:
        opened: a draft is on screen; carries its id.
        closed: the draft was left, kept or finished, and everything is on the disk.
    """

    opened = Signal(str)
    closed = Signal()

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
        self._finishing = False
        self.setObjectName("entryPage")
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.top = TopBar(self)
        self.desk = Desk(self._today, self)
        self._trouble = ErrorDetails(None, self)
        self._again = Button(self.tr("Try again"), "normal", "retry", small=True, parent=self)
        self._again.setObjectName("trySavingAgain")
        self._banner = Banner("stop", "", "", [self._again], self)
        self._banner.setObjectName("saveTrouble")
        self._banner_room = QWidget(self)
        room = QVBoxLayout(self._banner_room)
        room.setContentsMargins(16, 12, 16, 4)
        room.addWidget(self._banner)
        self._banner_room.hide()
        self.desk.notices.addWidget(self._banner_room)
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
        self.desk.read()
        return self._filling.saver.settle_now()

    def reload(self) -> None:
        """Count again what is not sent; the answers on screen are newer than the disk's."""
        self._bridge.run("store", self._flows.board.unsent, self.top.show_unsent)

    def save_now(self) -> None:
        """Commit what was typed without waiting for a pause."""
        if self._filling is not None:
            self.desk.read()
            self._filling.saver.flush()

    def leave(self) -> None:
        """Commit everything, then go home; while the disk refuses, the page stays."""
        filling = self._filling
        if filling is None:
            self._navigate("home")
            return
        self.desk.leave_question()
        filling.saver.settle(self._left)

    def finish(self) -> None:
        """Finish the record, or list what stands in the way."""
        filling = self._filling
        if filling is None or self._finishing:
            return
        self.desk.leave_question()
        if filling.session.problems():
            self.desk.show_problems()
            return
        self._finishing = True
        filling.untouched = False
        self.desk.setEnabled(False)  # what is typed from here on would not be in the record
        filling.saver.settle(lambda error: self._finish_saved(filling, error))

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802  (Qt's name)
        """Commit what was typed when another page is shown."""
        self.save_now()
        super().hideEvent(event)

    def _connect(self, courier: Courier) -> None:
        self.top.close_button.clicked.connect(self.leave)
        self.desk.edited.connect(self._answer)
        self.desk.file_chosen.connect(self._attach)
        self.desk.finish.connect(self.finish)
        self.desk.leave_form.connect(self.leave)
        self._again.clicked.connect(self.save_now)
        self._bridge.changed.connect(self._disk_changed)
        courier.online_changed.connect(self.top.show_network)
        self.top.show_network(courier.online)
        shortcut = QShortcut(QKeySequence("Ctrl+S"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.save_now)

    def _open(self, load: Callable[[], OpenDraft], *, new: bool) -> None:
        """Load a draft, after the one on screen has reached the disk."""
        before = self._filling
        if before is not None:
            self.desk.read()
            before.saver.settle(lambda error: self._load(load, new=new) if error is None else None)
            return
        self._load(load, new=new)

    def _load(self, load: Callable[[], OpenDraft], *, new: bool) -> None:
        def work() -> Opened:
            draft = load()
            project = self._flows.settings().project
            same = project is not None and project.campaign == draft.ref.campaign
            return Opened(
                draft=draft,
                files=tuple(self._flows.capture.attachments(draft)),
                campaign=project.name if project and same else draft.ref.campaign,
                unsent=self._flows.board.unsent(),
                new=new,
            )

        self._bridge.run("store", work, self._begin, self._could_not_open)

    def _begin(self, opened: Opened) -> None:
        if self._filling is not None:
            self._retire(self._filling)
        filling = self._filling = Filling(opened, self._flows, self._bridge, self)
        filling.saver.saving.connect(self._saving)
        filling.saver.saved.connect(self._saved)
        filling.saver.failed.connect(self._not_saved)
        version = self.tr("{campaign} · version {version}")
        self.top.show_form(
            filling.form.title, version.format(campaign=opened.campaign, version=filling.form.version)
        )
        self.top.show_record(filling.session.title())
        self.top.show_saved(opened.draft.draft.updated_at)
        self.top.show_unsent(opened.unsent)
        self._banner_room.hide()
        self._finishing = False
        self.desk.setEnabled(True)
        self._show_desk()
        self.desk.begin(filling)
        for path in filling.files:
            self._show_file(path)
        self.opened.emit(opened.draft.draft.id)

    def _show_desk(self) -> None:
        self._stack.setCurrentWidget(self.desk)

    def _could_not_open(self, error: FieldappError) -> None:
        self.top.show_form("", "")
        self.top.show_record("")
        self._trouble.show_trouble(error)
        self._stack.setCurrentIndex(2)
        self.top.close_button.setFocus()

    def _answer(self, path: str, text: str) -> None:
        filling = self._filling
        if filling is None:
            return
        self.desk.refresh(filling.answer(path, text))
        if path in filling.files and not text:
            del filling.files[path]
            self._bridge.run("store", lambda: self._flows.capture.detach(filling.opened, path))

    def _attach(self, path: str, file: Path) -> None:
        filling = self._filling
        if filling is None:
            return
        row = self.desk.column.rows.get(path)
        if row is not None:
            row.look.set_note(self.tr("Copying"))

        def work() -> Attachment:
            kind = QMimeDatabase().mimeTypeForFile(str(file)).name()
            return self._flows.capture.attach(filling.opened, path, file, kind)

        def done(attachment: Attachment) -> None:
            filling.files[path] = attachment
            self._answer(path, attachment.name)
            self._show_file(path)

        def failed(error: FieldappError) -> None:
            self._not_saved(error)
            self.desk.refresh([filling.session.node(path)])
            self._show_file(path)

        self._bridge.run("store", work, done, failed)

    def _show_file(self, path: str) -> None:
        filling = self._filling
        row = self.desk.column.rows.get(path)
        if filling is not None and row is not None and path in filling.files:
            row.look.set_note(amount(filling.files[path].size))

    def _saving(self) -> None:
        if self._filling is not None and not self._filling.saver.broken:
            self.top.saved.set_state("saving")

    def _saved(self, at: datetime) -> None:
        self._banner_room.hide()
        self.top.show_saved(at)
        if self._filling is not None:
            self.top.show_record(self._filling.session.title())

    def _not_saved(self, error: FieldappError) -> None:
        title, hint = worded(error)
        self._banner.set_words("stop", title, hint)
        self._banner_room.show()
        self.top.saved.set_state("failed")

    def _left(self, error: FieldappError | None) -> None:
        """Go home once all is on the disk. A draft that is not there any more has nothing left to save."""
        if error is not None and not isinstance(error, NotFound):
            self._again.setFocus()
            return
        self._end()
        self._navigate("home")

    def _finish_saved(self, filling: Filling, error: FieldappError | None) -> None:
        if error is not None:
            self._not_finished(error)
            return
        self._bridge.run(
            "store",
            lambda: self._flows.capture.finish(filling.opened, filling.here),
            lambda submission: self._finished(filling, submission),
            self._not_finished,
        )

    def _finished(self, filling: Filling, submission: Submission) -> None:
        name = submission.title or filling.form.title
        self._end()
        note = self.tr("“{name}” is finished and goes with the next sync.").format(name=name)
        self._navigate(_ROUTES.get(filling.form.next_route, "home"), note=note)

    def _not_finished(self, error: FieldappError) -> None:
        self._finishing = False
        self.desk.setEnabled(True)
        if isinstance(error, ProblemsRemain):
            self.desk.show_problems()
            return
        self._not_saved(error)
        self._again.setFocus()

    def _retire(self, filling: Filling) -> None:
        """Let a draft go; a new one that nobody has answered in leaves no trace."""
        if filling.untouched:
            self._bridge.run("store", lambda: self._flows.capture.discard(filling.opened.draft.id))
        filling.saver.deleteLater()

    def _end(self) -> None:
        if self._filling is not None:
            self._retire(self._filling)
        self._filling = None
        self._finishing = False
        self.desk.end()
        self._stack.setCurrentIndex(0)
        self._bridge.changed.emit()
        self.closed.emit()

    def _disk_changed(self) -> None:
        if self.isVisible():
            self.reload()

    def _today(self) -> date:
        return self._flows.clock().astimezone().date()

    def _wrapped(self, trouble: ErrorDetails) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(trouble, 0, Qt.AlignmentFlag.AlignTop)
        column.addStretch(1)
        return holder
