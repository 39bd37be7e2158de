"""The list that choices stand in: type letters to find one.

One row is drawn at a time and no widget is made per choice, so that 100,000 open at once. In a list that
the eye does not take in, typed letters leave only what they mean.
"""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QWidget

from fieldapp.ui.choice_rows import ChoiceRows, row_height
from fieldapp.ui.components.paint import write
from fieldapp.ui.theme import grown

MOST_FOUND = 500
"""Choices of one search; more letters narrow it."""

_ROWS = 6  # shown at once
_TAKEN_IN = 30  # choices that the eye takes in; more are narrowed down by typing
_FORGET = 1000  # ms between letters of one search
_MOVES = frozenset(
    (
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    )
)


class ChoiceView(QListView):
    """Finds by letters; with many choices it lists only what the letters mean.

    Emits:
        began: the person begins to look for something; what is chosen now is what they may come back to.
        led: the letters typed so far lead to a choice; carries its place, -1 = to none.
        moved: the person moved to a choice, by key or pointer; carries its place.
        toggled: the person pressed Space on a choice, or clicked it; carries its place.
        entered: the person pressed Enter at what letters led to; carries its place.
        unknown: the person goes on from letters that nothing has; carries them.
        cleared: the person pressed Delete.
        searched: other letters are looked for, '' = none.
    """

    began = Signal()
    led = Signal(int)
    moved = Signal(int)
    toggled = Signal(int)
    entered = Signal(int)
    unknown = Signal(str)
    cleared = Signal()
    searched = Signal(str)

    def __init__(self, model: ChoiceRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.letters = ""
        self.none = ""  # why there are no rows
        self._since = QElapsedTimer()
        self._typing = False  # the last key was a letter
        self._done = False  # something was picked since: the next letter begins anew
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setProperty("kind", "popup")
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.readonly = False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the rows, or say why there are none."""
        super().paintEvent(event)
        if self._model.rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setLayoutDirection(self.layoutDirection())
            room = QRectF(self.viewport().rect()).adjusted(8, 0, -8, 0)
            write(painter, room, self.tr("Nothing has that") if self.letters else self.none, "body", "ink2")
            painter.end()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return room for a few rows."""
        rows = min(max(len(self._model.index_of), 1), _ROWS)
        return QSize(grown(420), rows * row_height() + 12)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return a width that still shows a few letters."""
        return QSize(grown(160), self.sizeHint().height())

    @property
    def narrows(self) -> bool:
        """Whether letters leave only what they mean, rather than lead there."""
        return len(self._model.index_of) > _TAKEN_IN

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Look for letters, choose, move; Enter belongs to the page."""
        key = event.key()
        if key == Qt.Key.Key_Space:
            self._space()
            event.accept()
        elif key == Qt.Key.Key_Escape and self.narrows and self.letters:
            self.forget()
            event.accept()
        elif key == Qt.Key.Key_Backspace:
            self._take_back()
            event.accept()
        elif key == Qt.Key.Key_Delete:
            if not self.readonly:
                self.cleared.emit()
            event.accept()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
            event.ignore()  # goes on to the next question
        else:
            super().keyPressEvent(event)
            if key in _MOVES:
                self._typing = False
                self._tell()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Choose the row that is clicked."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self.readonly:
            self._tell()
            self._toggle(self._model.places[index.row()])

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """List all again: whoever comes back has forgotten what was looked for."""
        super().focusOutEvent(event)
        self.flush()
        self.forget()

    def keyboardSearch(self, search: str) -> None:  # noqa: N802  (Qt's name)
        """Go to the first choice that the typed letters mean, or list only those that they mean."""
        if not self._spelling() or self._done:
            self.letters = ""
            self.began.emit()
        self._spell(self.letters + search)

    def flush(self) -> None:
        """Tell of letters that nothing has: they may be an answer that is not on offer."""
        if self.narrows and self.letters.strip() and not self._model.places and not self.readonly:
            self.unknown.emit(self.letters.strip())

    def forget(self) -> None:
        """Look for nothing any more."""
        self._typing = self._done = False
        if self.letters:
            self._look_for("")

    def go_to(self, place: int) -> None:
        """Put the list's own place on a choice, if it is listed."""
        row = self._model.row(place) if place >= 0 else -1
        if row >= 0:
            self.setCurrentIndex(self._model.index(row))

    def _look_for(self, letters: str) -> int:
        """Go to what letters mean; return its place, -1 where they mean nothing."""
        index, at = self._model.index_of, self._at()
        self.letters = letters
        if not self.narrows:
            place = next(iter(index.find(letters, 1)), -1)
            self.go_to(place)
            return place
        found = index.find(letters, MOST_FOUND) if letters.strip() else range(len(index))
        self._model.list_only(found)
        if letters or at < 0:
            self.setCurrentIndex(self._model.index(0) if found else QModelIndex())
        else:
            self.go_to(at)
        self.searched.emit(letters)
        return self._at() if letters else -1

    def _spell(self, letters: str) -> None:
        """Take letters that the person typed, or has left after taking one back."""
        self._typing, self._done = True, False
        self._since.start()
        place = self._look_for(letters)
        if not self.readonly:
            self.led.emit(place)

    def _at(self) -> int:
        """Return the place of the choice that the list is at, -1 where it is at none."""
        row = self.currentIndex().row()
        return self._model.places[row] if row >= 0 else -1

    def _space(self) -> None:
        """Go on with what is looked for where a label does, else choose."""
        in_word = self._typing and self._spelling() and not self.letters.endswith(" ")
        if in_word and self._model.index_of.goes_on(self.letters):
            self._spell(self.letters + " ")
        elif self._at() >= 0 and not self.readonly:
            self._toggle(self._at())

    def _toggle(self, place: int) -> None:
        self._typing, self._done = False, True
        self.toggled.emit(place)

    def _take_back(self) -> None:
        """Take a letter of the search back; never an answer, as one Backspace too many is soon pressed."""
        if self._done:
            self.forget()
        elif self._spelling():
            self._spell(self.letters[:-1])

    def _enter(self) -> None:
        led = bool(self.letters) and not self._done and (self.narrows or self._typing)
        if led and self._at() >= 0 and not self.readonly:
            self.entered.emit(self._at())
        self.flush()
        self._done = bool(self.letters)

    def _spelling(self) -> bool:
        """Whether another letter goes on with what is looked for."""
        return bool(self.letters) and (self.narrows or not self._since.hasExpired(_FORGET))

    def _tell(self) -> None:
        if not self.readonly and self._at() >= 0:
            self.moved.emit(self._at())
