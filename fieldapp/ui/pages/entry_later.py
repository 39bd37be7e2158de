"""The quiet line over the questions of a later version: what is changed here, and what is kept."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from fieldapp.records import Draft
from fieldapp.ui.components import Sign, Text


class LaterVersion(QFrame):
    """Hidden for a draft that replaces nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build it, hidden."""
        super().__init__(parent)
        self.setObjectName("laterVersion")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 20, 6)
        row.setSpacing(8)
        row.addWidget(Sign("info", "ink2", 18, self))
        self._words = Text("", "body", "ink2", wrap=True, parent=self)
        self._words.setObjectName("laterVersionLine")
        row.addWidget(self._words, 1)
        self.hide()

    def show_draft(self, draft: Draft) -> None:
        """Say which version of a record a draft is."""
        line = self.tr("Changing a finished record (version {number}). The one before is kept as it is.")
        self._words.setText(line.format(number=draft.row_version))
        self.setVisible(bool(draft.replaces))
