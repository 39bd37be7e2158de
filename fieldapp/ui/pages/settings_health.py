"""The card that checks everything on this laptop, and says line by line what is well and what is not."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldapp.errors import FieldappError
from fieldapp.flows import Flows
from fieldapp.flows.health import DATABASE, Finding, megabytes
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.components import Button, Card, ErrorDetails, ProgressBar, Text
from fieldapp.ui.pages.finding_lines import FindingLines

_STEPS = 200  # how often at most a whole check says how far it is


class HealthCard(Card):
    """Runs the checks on a lane of their own; they can be stopped, and nothing else waits for them.

    Emits:
        recovery_wanted: the data file is damaged and the person asks to recover what can be read.
    """

    recovery_wanted = Signal()

    def __init__(self, flows: Flows, bridge: Bridge, parent: QWidget | None = None) -> None:
        """Take the verbs and the lanes."""
        super().__init__(parent=parent)
        self.title.setText(self.tr("Health"))
        self.title.show()
        self._flows = flows
        self._bridge = bridge
        self._cancel = threading.Event()
        self._running = False
        why = self.tr(
            "Reads the data and every photo and file, and looks at the disk, the clock and the server."
        )
        self._why = Text(why, "body", "ink2", wrap=True, parent=self)
        self.lines = FindingLines(self)
        self._far = _HowFar(self)
        self.trouble = ErrorDetails(parent=self)
        self.check = Button(self.tr("Check everything"), "normal", "shield", parent=self)
        self.check.setObjectName("checkHealthButton")
        self.check.clicked.connect(self._press)
        self.recover = Button(self.tr("Recover what can be read"), "normal", "retry", parent=self)
        self.recover.setObjectName("recoverButton")
        self.recover.clicked.connect(self.recovery_wanted)
        for widget in (self._why, self.lines, self._far, self.trouble):
            self.body.addWidget(widget)
        for button in (self.check, self.recover):
            self.add_action(button)
        self.recover.hide()

    def _press(self) -> None:
        """Start, or stop what runs."""
        if self._running:
            self._cancel.set()
            return
        self._running = True
        self._cancel.clear()
        self.lines.clear()
        self.recover.hide()
        self.trouble.show_trouble(None)
        self._far.begin()
        self.check.setText(self.tr("Stop the check"))
        self._bridge.run("check", self._work, self._ended, self._failed)

    def _stopped(self) -> bool:
        return self._cancel.is_set() or self._bridge.closing

    def _work(self) -> bool:
        """Look at everything (on the lane); return whether it came to the end."""
        told = -1

        def progress(done: int, total: int) -> None:
            nonlocal told
            step = done * _STEPS // max(total, 1)
            if step != told:
                told = step
                self._bridge.tell(lambda: self._far.show_files(done, total))

        for finding in self._flows.health.check(progress, self._stopped):
            self._bridge.tell(self._adder(finding))
        return not self._stopped()

    def _adder(self, finding: Finding) -> Callable[[], None]:
        def add() -> None:
            self.lines.add(finding)
            if finding.name == DATABASE and finding.state == "fault":
                self.recover.show()

        return add

    def _ended(self, whole: bool) -> None:  # noqa: FBT001  (what the lane brings)
        self._stop()
        self.set_note("" if whole else self.tr("Stopped before the end"))

    def _failed(self, error: FieldappError) -> None:
        self._stop()
        self.trouble.show_trouble(error)

    def _stop(self) -> None:
        self._running = False
        self._far.hide()
        self.check.setText(self.tr("Check everything"))


class _HowFar(QWidget):
    """How much of the photos and files is read."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 0, 0)
        row.setSpacing(12)
        self._bar = ProgressBar(parent=self)
        self._words = Text("", "caption", "ink2", parent=self)
        row.addWidget(self._bar, 1)
        row.addWidget(self._words)
        self.hide()

    def begin(self) -> None:
        self._bar.set_values(0, 0, 1)
        self._words.setText(self.tr("Reading the data"))
        self.show()

    def show_files(self, done: int, total: int) -> None:
        self._bar.set_values(done, 0, total)
        words = self.tr("Photos and files: {done} of {total}")
        self._words.setText(words.format(done=megabytes(done), total=megabytes(total)))
