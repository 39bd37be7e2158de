"""Test connection: asks the server, measures the link, and says what for it is good."""

from __future__ import annotations

import threading

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.errors import FieldappError
from fieldapp.flows import Flows
from fieldapp.flows.link import LinkReport
from fieldapp.records import Reason
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.components import Banner, Button, ErrorDetails
from fieldapp.ui.pages.sync_words import link_words


class LinkTest(QWidget):
    """Shows nothing until a test was asked for; then that it runs, then what it found.

    Emits:
        told: it shows something else, or nothing any more.
    """

    told = Signal()

    def __init__(self, flows: Flows, bridge: Bridge, parent: QWidget | None = None) -> None:
        """Take the verbs and the lanes."""
        super().__init__(parent)
        self._flows = flows
        self._bridge = bridge
        self._cancel = threading.Event()
        self._running = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._close = Button(self.tr("Close"), "quiet", small=True, parent=self)
        self._close.setObjectName("closeLinkButton")
        self._close.clicked.connect(self._end)
        self.banner = Banner("info", "", "", [self._close], self)
        self.banner.setObjectName("linkBanner")
        self.trouble = ErrorDetails(parent=self)
        self.trouble.setObjectName("linkTrouble")
        column.addWidget(self.banner)
        column.addWidget(self.trouble)
        self.hide()

    @property
    def running(self) -> bool:
        """Whether a test runs."""
        return self._running

    @Slot()
    def start(self) -> None:
        """Test, unless a test runs."""
        if self._running:
            return
        self._running = True
        self._cancel = cancel = threading.Event()
        title = self.tr("Testing the connection")
        why = self.tr("At most 60 kB go out, and nothing of any record.")
        self._close.setText(self.tr("Cancel"))
        self._say("info", title, why)

        def stopped() -> bool:
            return cancel.is_set() or self._bridge.closing

        self._bridge.run("probe", lambda: self._flows.link.test(stopped), self._tested, self._could_not)

    def forget(self) -> None:
        """Take what was found away: the link is another now, or a sync shows what it is good for."""
        if not self._running:
            self._go()

    def stop(self) -> None:
        """End a running test after its step."""
        self._cancel.set()

    def _tested(self, report: LinkReport) -> None:
        self._over()
        if report.cancelled:
            self._go()
        elif report.reason is not None:
            self._show_trouble(report.reason)
        else:
            self._say(*link_words(report))

    def _could_not(self, error: FieldappError) -> None:
        self._over()
        self._show_trouble(error)

    def _over(self) -> None:
        self._running = False
        self._close.setText(self.tr("Close"))

    def _say(self, kind: str, title: str, why: str) -> None:
        self.banner.set_words(kind, title, why)
        self.banner.setAccessibleName(title)
        self.banner.setAccessibleDescription(why)
        self.banner.show()
        self.trouble.hide()
        self.show()
        self.told.emit()

    def _show_trouble(self, trouble: FieldappError | Reason) -> None:
        self.banner.hide()
        self.trouble.show_trouble(trouble)
        self.show()
        self.told.emit()

    def _go(self) -> None:
        self.hide()
        self.told.emit()

    @Slot()
    def _end(self) -> None:
        if self._running:
            self.stop()
            self.banner.set_words("info", self.tr("Stopping after this step"))
            return
        held = self._close.hasFocus()
        self._go()
        page = self.parentWidget()
        if held and page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)
