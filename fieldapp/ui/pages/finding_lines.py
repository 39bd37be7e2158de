"""What checks found, line by line: what is well and what is not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from fieldapp.flows.health import Finding
from fieldapp.ui.components import Sign, Text
from fieldapp.ui.words_of_health import named, said, state_of

_SIGNS = {"ok": ("check", "safe"), "note": ("info", "ink2"), "fault": ("octagon", "stop")}
_LEAST_WORDS = 340  # pixels: Qt reckons a page's height by the least width of what wraps


class FindingLines(QWidget):
    """One line a finding: a sign, the state in a word, what was looked at, and the sentence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 12, 0, 4)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(3, 1)
        self.hide()

    def clear(self) -> None:
        """Take all lines away."""
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()  # it goes with the next turn of the loop, and must not be seen till then
                widget.deleteLater()
        self.hide()

    def add(self, finding: Finding) -> None:
        """Show one more."""
        row = self._grid.rowCount()
        top = Qt.AlignmentFlag.AlignTop
        tone = "stop" if finding.state == "fault" else "ink"
        name, sentence, state = named(finding), said(finding), state_of(finding)
        words = Text(sentence, "body", tone, wrap=True, parent=self)
        words.setMinimumWidth(_LEAST_WORDS)
        words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        words.setAccessibleName(f"{name}: {state}. {sentence}")
        words.setObjectName(f"health:{finding.name}")
        self._grid.addWidget(Sign(*_SIGNS[finding.state], 18, self), row, 0, top)
        self._grid.addWidget(Text(state, "strong", tone, parent=self), row, 1, top)
        self._grid.addWidget(Text(name, "body", "ink2", parent=self), row, 2, top)
        self._grid.addWidget(words, row, 3, top)
        self.show()
