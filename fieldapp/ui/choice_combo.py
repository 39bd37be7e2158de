"""The drop-down of a question: Enter belongs to the page, Delete clears, and nothing is chosen at first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QElapsedTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, Qt
from PySide6.QtWidgets import QWidget

from fieldapp.ui.choice_index import ChoiceIndex
from fieldapp.ui.components.fields import ComboBox
from forms import Choice

_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_MODIFIED = ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
_ROW = 1000  # ms between the letters of one word or code


class ChoiceCombo(ComboBox):
    """A drop-down that Enter leaves and Delete clears; letters find by label or code, whatever their accents.

    Letters that lead nowhere give back what was chosen before them.
    """

    def __init__(self, cleared: Callable[[], None], parent: QWidget) -> None:
        """Take what to call when the choice is cleared by key."""
        super().__init__(width="text", parent=parent)
        self._cleared = cleared
        self.readonly = False
        self._index = ChoiceIndex(())
        self._letters = ""
        self._before = -1  # the row before the letters that are being typed
        self._since = QElapsedTimer()

    def offer(self, choices: Sequence[Choice]) -> None:
        """Hold other choices, none of them chosen."""
        self._index = ChoiceIndex(choices)
        self._letters = ""
        self.clear()
        self.addItems(list(self._index.labels))
        self.setCurrentIndex(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Leave Enter and Tab to the page; clear on Delete and Backspace."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            event.ignore()
        elif self.readonly:
            event.accept()
        elif event.key() in _CLEAR:
            self._cleared()
            event.accept()
        elif self._is_letter(event):
            self._find(event.text())
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """Begin anew when somebody comes back."""
        super().focusOutEvent(event)
        self._letters = ""

    def showPopup(self) -> None:  # noqa: N802  (Qt's name)
        """Open the list, but not where nobody may answer."""
        if not self.readonly:
            super().showPopup()

    def _spelling(self) -> bool:
        return bool(self._letters) and not self._since.hasExpired(_ROW)

    def _is_letter(self, event: QKeyEvent) -> bool:
        """Whether a key writes something to look for; a space only where a label goes on with it."""
        text = event.text()
        if event.modifiers() & _MODIFIED or not text.isprintable() or not len(self._index):
            return False
        return bool(text.strip()) or (self._spelling() and self._index.goes_on(self._letters))

    def _find(self, letter: str) -> None:
        if not self._spelling():
            self._letters, self._before = "", self.currentIndex()
        self._letters += letter
        self._since.start()
        row = next(iter(self._index.find(self._letters, 1)), self._before)
        if row == self.currentIndex():
            return
        self.setCurrentIndex(row)
        if row >= 0:
            self.activated.emit(row)
        else:
            self._cleared()
