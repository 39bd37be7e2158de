"""The line at the foot of the sync card: whether records go by themselves, the link test and the log."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldapp.ui.by_itself import Standing
from fieldapp.ui.components import Button, Sign, Text
from fieldapp.ui.pages.sync_words import goes_by_itself

_SIGNS = {
    "": ("sync", "ink2"),
    "paused": ("pause", "wait"),
    "off": ("info", "ink2"),
    "signed-out": ("lock", "block"),
    "metered": ("info", "ink2"),
    "unknown": ("info", "ink2"),
}


class SyncFoot(QWidget):
    """What is so without anybody pressing anything, and two acts that send no record.

    Emits:
        test_asked: test the connection.
        log_asked: save the log of the last syncs.
    """

    test_asked = Signal()
    log_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(8)
        self._sign = Sign("sync", "ink2", 18, self)
        self._words = Text("", "body", "ink2", wrap=True, parent=self)
        self._words.setObjectName("bySelfLine")
        self.test = Button(self.tr("Test connection"), "quiet", "wifi", small=True, parent=self)
        self.test.setObjectName("testLinkButton")
        self.test.setToolTip(self.tr("Test connection (Ctrl+T)"))
        self.test.clicked.connect(self._ask_test)
        self.log = Button(self.tr("Save log"), "quiet", "download", small=True, parent=self)
        self.log.setObjectName("saveLogButton")
        self.log.setToolTip(self.tr("Save the log of the last syncs (Ctrl+S)"))
        self.log.clicked.connect(self.log_asked)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(self.test)
        row.addWidget(self.log)

    def show_standing(self, standing: Standing | None) -> None:
        """Show whether records go by themselves; None = not known yet."""
        self._sign.setVisible(standing is not None)
        if standing is None:
            self._words.setText("")
            return
        self._sign.set_icon(*_SIGNS[standing.hold])
        self._words.setText(goes_by_itself(standing))

    def set_testable(self, *, testable: bool) -> None:
        """Let the link alone while a sync uses it: both would be measured wrong."""
        reason = self.tr("A sync runs. Test when it has ended.")
        self.test.set_available(testable, self.tr("Test connection (Ctrl+T)") if testable else reason)

    def _ask_test(self) -> None:
        if self.test.available:
            self.test_asked.emit()
