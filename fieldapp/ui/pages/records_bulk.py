"""What can be done to many records at once: the bar, the run in small parts, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from fieldapp.errors import FieldappError
from fieldapp.flows import Flows
from fieldapp.flows.bulk import BulkReport, Deed
from fieldapp.records import Reason
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.components import Banner, Button, ProgressBar, Text
from fieldapp.ui.pages.chip_row import FlowLayout
from fieldapp.ui.theme import switch
from fieldapp.ui.wording import worded

_PART = 10  # records between two looks at the stop button; an answer waits no longer than for these


class BulkRun(QObject):
    """Does one deed to many records on the store lane, a few at a time, so that it can be stopped.

    Emits:
        progress: (records looked at, of how many).
        ended: the BulkReport of all of it.
    """

    progress = Signal(int, int)
    ended = Signal(object)

    def __init__(self, flows: Flows, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._flows = flows
        self._bridge = bridge
        self._ids: list[str] = []
        self._at = 0
        self._stop = False
        self._report = BulkReport()
        self.deed = Deed.DELETE
        self.running = False

    def start(self, deed: Deed, record_ids: list[str]) -> None:
        """Begin, unless another run is on its way."""
        if self.running:
            return
        self.deed, self._ids, self._at = deed, record_ids, 0
        self._stop, self._report = False, BulkReport()
        self.running = True
        self._go_on()

    @Slot()
    def stop(self) -> None:
        """Stop after the records in hand; what was done stays done."""
        self._stop = True

    @property
    def untouched(self) -> int:
        """How many records it did not come to."""
        return len(self._ids) - self._at

    def _go_on(self) -> None:
        self.progress.emit(self._at, len(self._ids))
        if self._stop or self._report.trouble or self._at >= len(self._ids):
            self.running = False
            self._bridge.changed.emit()
            self.ended.emit(self._report)
            return
        part = self._ids[self._at : self._at + _PART]
        self._bridge.run("store", partial(self._flows.bulk.do, self.deed, part), self._did, self._failed)

    def _did(self, report: BulkReport) -> None:
        self._report += report
        done = len(report.done) + report.left_total + report.skipped
        self._at += done
        self._go_on()

    def _failed(self, error: FieldappError) -> None:
        self._report += BulkReport(trouble=Reason.of(error))
        self._go_on()


class BulkBar(QFrame):
    """How many are chosen and what can be done to them; while it is done, how far it is.

    Emits:
        wanted: the Deed that a person asks for.
        cleared: they want nothing chosen any more.
        stopped: they want the run to end.
    """

    wanted = Signal(object)
    cleared = Signal()
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        outer = QHBoxLayout(self)
        outer.setContentsMargins(20, 8, 12, 8)
        flow_box = QWidget(self)
        row = FlowLayout(flow_box, 10)
        self.words = Text("", "strong", parent=self)
        self.words.setObjectName("bulkWords")
        row.addWidget(self.words)
        self._acts = [
            self._button("bulkFinishButton", self.tr("Finish"), "check", Deed.FINISH),
            self._button("bulkQueueButton", self.tr("Put in line"), "arrow-up", Deed.QUEUE),
            self._button("bulkDeleteButton", self.tr("Delete"), "trash", Deed.DELETE),
        ]
        for button in self._acts:
            row.addWidget(button)
        self.none = Button(self.tr("Clear selection"), "quiet", small=True, parent=self)
        self.none.setObjectName("bulkNoneButton")
        self.none.clicked.connect(self.cleared)
        row.addWidget(self.none)
        self.bar = ProgressBar(parent=self)
        self.bar.setMinimumWidth(180)
        self.bar.setAccessibleName(self.tr("How far it is"))
        row.addWidget(self.bar)
        self.stop = Button(self.tr("Stop"), small=True, parent=self)
        self.stop.setObjectName("bulkStopButton")
        self.stop.clicked.connect(self.stopped)
        row.addWidget(self.stop)
        outer.addWidget(flow_box, 1)
        switch.changed.connect(self._restyle)
        self._restyle()
        self.show_chosen(0)

    def show_chosen(self, number: int) -> None:
        """Show how many are chosen; with fewer than two there is nothing to do at once."""
        self._doing(running=False)
        self.words.setText(self.tr("%n records chosen", "", number))
        self.setVisible(number > 1)

    def show_progress(self, deed: Deed, done: int, total: int) -> None:
        """Show how far a run is."""
        self._doing(running=True)
        words = {
            Deed.FINISH: self.tr("Finishing: {done} of {total}"),
            Deed.QUEUE: self.tr("Putting in line: {done} of {total}"),
            Deed.DELETE: self.tr("Deleting: {done} of {total}"),
            Deed.RESTORE: self.tr("Bringing back: {done} of {total}"),
        }
        self.words.setText(words[deed].format(done=done, total=total))
        self.bar.set_values(done, 0, total)
        self.show()

    def _button(self, name: str, text: str, icon: str, deed: Deed) -> Button:
        button = Button(text, "normal", icon, small=True, parent=self)
        button.setObjectName(name)
        button.clicked.connect(partial(self.wanted.emit, deed))
        return button

    @Slot()
    def _restyle(self) -> None:
        """Give the words the height of the buttons beside them."""
        self.words.setMinimumHeight(self.none.sizeHint().height())

    def _doing(self, *, running: bool) -> None:
        for widget in (*self._acts, self.none):
            widget.setVisible(not running)
        self.bar.setVisible(running)
        self.stop.setVisible(running)


class BulkOutcome(Banner):
    """What came of it, in words, with a way to take a deletion back.

    Emits:
        undo_wanted: the ids that were deleted, to be brought back.
    """

    undo_wanted = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.undo = Button("", "normal", "retry", small=True, parent=parent)
        self.undo.setObjectName("bulkUndoButton")
        self.close_button = Button("", "quiet", small=True, parent=parent)
        self.close_button.setObjectName("bulkCloseButton")
        super().__init__("info", "", "", [self.undo, self.close_button], parent)
        self.undo.setText(self.tr("Undo"))
        self.close_button.setText(self.tr("Close"))
        self.setObjectName("bulkOutcome")
        self._deleted: tuple[str, ...] = ()
        self.undo.clicked.connect(self.take_back)
        self.close_button.clicked.connect(self._close)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._close)
        self.hide()

    def show_report(self, deed: Deed, report: BulkReport, untouched: int) -> None:
        """Say what was done, what was not and why."""
        self._deleted = report.done if deed is Deed.DELETE else ()
        self.undo.setVisible(bool(self._deleted))
        why = [self._left(deed, number, *worded(reason)) for reason, number in report.left]
        if report.skipped:
            why.append(self._skipped(deed, report.skipped))
        if report.trouble:
            why += worded(report.trouble)
        if untouched:
            why.append(self.tr("%n records were not looked at.", "", untouched))
        kind = "stop" if report.trouble else "wait" if report.left else "info"
        self.set_words(kind, self._title(deed, len(report.done)), " ".join(filter(None, why)))
        self.show()
        (self.undo if self._deleted else self.close_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_moved(self, deed: Deed) -> None:
        """Say that nothing was done, because the rows are not those that were chosen."""
        self._deleted = ()
        self.undo.hide()
        why = self.tr("The list changed since the records were chosen. Look at it and choose again.")
        self.set_words("wait", self._title(deed, 0), why)
        self.show()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _title(self, deed: Deed, done: int) -> str:
        words: dict[Deed, Callable[[], str]] = {
            Deed.FINISH: lambda: self.tr("%n records finished", "", done),
            Deed.QUEUE: lambda: self.tr("%n records put in line", "", done),
            Deed.DELETE: lambda: self.tr("%n records are in the bin for 30 days", "", done),
            Deed.RESTORE: lambda: self.tr("%n records are back", "", done),
        }
        none: dict[Deed, str] = {
            Deed.FINISH: self.tr("No record was finished"),
            Deed.QUEUE: self.tr("No record was put in line"),
            Deed.DELETE: self.tr("No record was deleted"),
            Deed.RESTORE: self.tr("No record was brought back"),
        }
        return words[deed]() if done else none[deed]

    def _left(self, deed: Deed, number: int, title: str, hint: str) -> str:
        if deed is Deed.FINISH:
            opening = self.tr("%n stay drafts.", "", number)
        else:
            opening = self.tr("%n stay as they are.", "", number)
        return f"{opening} {title} {hint}".strip()

    def _skipped(self, deed: Deed, number: int) -> str:
        match deed:
            case Deed.FINISH:
                return self.tr("%n are finished already.", "", number)
            case Deed.QUEUE:
                return self.tr("%n are drafts, in line or delivered, so there was nothing to do.", "", number)
            case _:
                return self.tr("%n were there already.", "", number)

    @Slot()
    def take_back(self) -> None:
        """Ask for what was deleted to be brought back, while that is offered."""
        if self._deleted and not self.isHidden():
            deleted, self._deleted = self._deleted, ()
            self.hide()
            self.undo_wanted.emit(deleted)

    @Slot()
    def _close(self) -> None:
        self.hide()
        self.closed.emit()
