"""The drop-down of a question: Enter belongs to the page, Delete clears, and nothing is chosen at first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QWidget

from fieldapp.ui.components.fields import ComboBox

_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class ChoiceCombo(ComboBox):
    """A drop-down that Enter leaves and Delete clears."""

    def __init__(self, cleared: Callable[[], None], parent: QWidget) -> None:
        """Take what to call when the choice is cleared by key."""
        super().__init__(width="text", parent=parent)
        self._cleared = cleared
        self.readonly = False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Leave Enter and Tab to the page; clear on Delete and Backspace."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            event.ignore()
        elif self.readonly:
            event.accept()
        elif event.key() in _CLEAR:
            self._cleared()
            event.accept()
        else:
            super().keyPressEvent(event)

    def showPopup(self) -> None:  # noqa: N802  (Qt's name)
        """Open the list, but not where nobody may answer."""
        if not self.readonly:
            super().showPopup()
