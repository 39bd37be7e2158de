"""The drop-down of a question: Enter belongs to the page, Delete clears, and nothing is chosen at first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QElapsedTimer, QSignalBlocker
from PySide6.QtGui import QFocusEvent, QKeyEvent, Qt
from PySide6.QtWidgets import QWidget

from fieldapp.ui.components.fields import ComboBox
from fieldapp.ui.typed_choice import Named

_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_MODIFIED = ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
_ROW = 1000  # ms between the letters of one word, code or number


class ChoiceCombo(ComboBox):
    """A drop-down that Enter leaves and Delete clears. Letters in a row go to what they begin.

    Letters that lead nowhere give back what was chosen before them; the same letter again goes to the next.
    """

    def __init__(self, unchosen: Callable[[str], None], parent: QWidget) -> None:
        """Take what to call when no row is chosen any more, with the answer then: '' or what was `held`."""
        super().__init__(width="text", parent=parent)
        self._unchosen = unchosen
        self.readonly = False
        self.held = ""
        """The answer while it is none of the rows."""
        self._named: tuple[Named, ...] = ()
        self._letters = ""
        self._before, self._held_before = -1, ""  # what was answered before the letters that are being typed
        self._led = -1  # the row that they have led to
        self._since = QElapsedTimer()

    def offer(self, choices: Sequence[Named]) -> None:
        """Hold other choices, none of them chosen, and tell nobody."""
        self._named, self._letters = tuple(choices), ""
        with QSignalBlocker(self):
            self.clear()
            self.addItems([choice.words for choice in choices])
            self.setCurrentIndex(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Leave Enter and Tab to the page; clear on Delete and Backspace; find by letters."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            event.ignore()
        elif self.readonly:
            event.accept()
        elif event.key() in _CLEAR:
            self._letters = ""
            self._unchosen("")
            event.accept()
        elif self._is_letter(event):
            self._find(event.text())
            event.accept()
        else:
            self._letters = ""
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """Begin anew when somebody comes back."""
        super().focusOutEvent(event)
        self._letters = ""

    def showPopup(self) -> None:  # noqa: N802  (Qt's name)
        """Open the list, but not where nobody may answer."""
        if not self.readonly:
            super().showPopup()

    @property
    def _spelling(self) -> bool:
        return bool(self._letters) and not self._since.hasExpired(_ROW)

    def _is_letter(self, event: QKeyEvent) -> bool:
        """Whether a key writes something to find by; a space only where some words go on with it."""
        text = event.text()
        if len(text) != 1 or event.modifiers() & _MODIFIED or not text.isprintable() or not self._named:
            return False
        return not text.isspace() or (self._spelling and self._row(self._letters + text) is not None)

    def _find(self, letter: str) -> None:
        if not self._spelling or self._led != self.currentIndex():  # or somebody chose otherwise meanwhile
            self._letters, self._before, self._held_before = "", self.currentIndex(), self.held
        self._letters += letter
        self._since.start()
        row = self._row(self._letters)
        if row is None and letter.isalpha() and set(self._letters) == {letter}:
            row = self._next(letter)
        self._led = self._before if row is None else row
        self._go_to(self._led)

    def _go_to(self, row: int) -> None:
        if row == self.currentIndex():
            return
        self.setCurrentIndex(row)
        if row >= 0:
            self.activated.emit(row)
        else:
            self._unchosen(self._held_before)

    def _row(self, letters: str) -> int | None:
        """Return the row that letters mean best, the first of these; None where they mean none."""
        ranks = [(rank, row) for row, each in enumerate(self._named) if (rank := each.rank(letters))]
        return min(ranks)[1] if ranks else None

    def _next(self, letter: str) -> int | None:
        """Return the next row, after the one that is chosen, that a letter means."""
        rows = [row for row, each in enumerate(self._named) if each.rank(letter)]
        return next((row for row in rows if row > self.currentIndex()), rows[0] if rows else None)
