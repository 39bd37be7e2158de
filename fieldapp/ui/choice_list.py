"""Choices as a list, for more of them than there are digit keys: type letters to find one.

One row is drawn at a time and no widget is made per choice, so that 100,000 open at once. In a list that
the eye does not take in, typed letters leave only what they mean.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import (
    QElapsedTimer,
    QLocale,
    QModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fieldapp.ui.choice_rows import ChoicePainter, ChoiceRows, row_height
from fieldapp.ui.components.paint import write
from fieldapp.ui.components.text import Text
from fieldapp.ui.look import Look
from fieldapp.ui.no_choices import why_none
from fieldapp.ui.theme import grown, switch
from forms import Choice, Node, Question

MOST_LISTED = 200
"""Choices that one of several is listed with; among more it is searched for."""

_ROWS = 6  # shown at once
_TAKEN_IN = 30  # choices that the eye takes in; more are narrowed down by typing
_FOUND = 500  # of one search; more letters narrow it
_FORGET = 1000  # ms between letters of one search
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class _View(QListView):
    """A list that finds by letters; with many choices it lists only what the letters mean.

    Emits:
        moved: the person moved to a choice, by key, letters or pointer; carries its place.
        toggled: the person pressed Space on a choice, or clicked it; carries its place.
        cleared: the person pressed Delete or Backspace.
        searched: other letters are looked for, '' = none.
    """

    moved = Signal(int)
    toggled = Signal(int)
    cleared = Signal()
    searched = Signal(str)

    def __init__(self, model: ChoiceRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.letters = ""
        self.none = ""  # why there are no rows
        self._since = QElapsedTimer()
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
        rows = min(max(len(self._model.index_of), 1), _ROWS)
        return QSize(grown(420), rows * row_height() + 12)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        return QSize(grown(160), self.sizeHint().height())

    @property
    def narrows(self) -> bool:
        """Whether letters leave only what they mean, rather than lead there."""
        return len(self._model.index_of) > _TAKEN_IN

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        at = self._at()
        if event.key() == Qt.Key.Key_Space and not self._spelling():
            if not self.readonly and at >= 0:
                self.toggled.emit(at)
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and self.narrows and self.letters:
            self._look_for("")
            event.accept()
        elif event.key() in _CLEAR:
            self._take_back(event.key())
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # goes on to the next question
        else:
            super().keyPressEvent(event)
            if self._at() != at:
                self._tell()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self.readonly:
            self._tell()
            self.toggled.emit(self._model.places[index.row()])

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """List all again: whoever comes back has forgotten what was looked for."""
        super().focusOutEvent(event)
        if self.narrows and self.letters:
            self._look_for("")

    def keyboardSearch(self, search: str) -> None:  # noqa: N802  (Qt's name)
        """Go to the first choice that the typed letters mean, or list only those that they mean."""
        if self.narrows:
            self._look_for(self.letters + search)
            return
        self.letters = self.letters + search if self._spelling() else search
        self._since.start()
        self.go_to(next(iter(self._model.index_of.find(self.letters, 1)), -1))

    def go_to(self, place: int) -> None:
        """Put the list's own place on a choice, if it is listed."""
        row = self._model.row(place) if place >= 0 else -1
        if row >= 0:
            self.setCurrentIndex(self._model.index(row))

    def _look_for(self, letters: str) -> None:
        index, at = self._model.index_of, self._at()
        self.letters = letters
        found = index.find(letters, _FOUND) if letters.strip() else range(len(index))
        self._model.list_only(found)
        if letters or at < 0:
            self.setCurrentIndex(self._model.index(0) if found else QModelIndex())
        else:
            self.go_to(at)
        self.searched.emit(letters)

    def _at(self) -> int:
        """Return the place of the choice that the list is at, -1 where it is at none."""
        row = self.currentIndex().row()
        return self._model.places[row] if row >= 0 else -1

    def _take_back(self, key: int) -> None:
        """Take a letter of the search back, else the answer."""
        if key == Qt.Key.Key_Backspace and self.narrows and self.letters:
            self._look_for(self.letters[:-1])
        elif not self.readonly:
            self.cleared.emit()

    def _spelling(self) -> bool:
        """Whether a space belongs to what is looked for."""
        if self.narrows:
            return False
        return bool(self.letters) and self._since.isValid() and not self._since.hasExpired(_FORGET)

    def _tell(self) -> None:
        if not self.readonly and self._at() >= 0:
            self.moved.emit(self._at())


class _List(Look):
    """What both lists share."""

    many = False

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(question, today, parent)
        self._offered: tuple[Choice, ...] = ()
        self.model = ChoiceRows(self)
        self.view = _View(self.model, self)
        self.view.setItemDelegate(ChoicePainter(self.view, many=self.many))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.view, 0, Qt.AlignmentFlag.AlignLeading)
        self._how = Text("", "caption", "ink3", parent=self)
        column.addWidget(self._how)
        self._how.hide()
        self.view.searched.connect(self._say_found)
        self.setFocusProxy(self.view)
        self.view.cleared.connect(self.clear)
        switch.changed.connect(self.view.updateGeometry)

    def show_node(self, node: Node) -> None:
        """Show the choices on offer and which of them are chosen."""
        if node.choices is not self._offered and node.choices != self._offered:
            self._offered = node.choices
            self.model.offer(node.choices)
            self.view.letters = ""
            self.view.updateGeometry()
            self._how.setVisible(self.view.narrows)
            if self.view.narrows:
                self._say_found("")
                QTimer.singleShot(0, self, self.model.index_of.prepare)  # the first letter shall not wait
        self.view.none = why_none(node)
        self.view.viewport().update()
        self.view.readonly = node.readonly
        self.show_text(node.text)

    def show_text(self, text: str) -> None:
        """Show the answer."""
        raise NotImplementedError

    def editor(self) -> QWidget:
        """Return the list."""
        return self.view

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Tell how to find and choose."""
        return (("A–Z", self.tr("find")), *((("Space", self.tr("choose")),) if self.many else ()))

    def clear(self) -> None:
        """Take every choice back."""
        self.model.choose(frozenset())
        self.edited.emit("")

    def _say_found(self, letters: str) -> None:
        """Say how many there are, or how many have what is looked for."""
        number = len(self.model.places)
        words = QLocale().toString(number)
        if not letters:
            said = self.tr("Type to find among {count} choices").format(count=words)
        elif number == _FOUND:
            said = self.tr("“{letters}”: more than {count}; type on").format(letters=letters, count=words)
        else:
            said = self.tr("“{letters}”: {count} found").format(letters=letters, count=words)
        self._how.setText(said)


class OneList(_List):
    """One of many: moving to a row chooses it, as with radio buttons."""

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the list."""
        super().__init__(question, today, parent)
        self.view.moved.connect(self._choose)
        self.view.toggled.connect(self._choose)

    def show_text(self, text: str) -> None:
        """Show the chosen row; a text that is no choice chooses none."""
        place = self.model.index_of.place(text) if text else None
        self.model.choose(frozenset() if place is None else frozenset({place}))
        if place is not None:
            self.view.go_to(place)

    def _choose(self, place: int) -> None:
        if place not in self.model.chosen:
            self.model.choose(frozenset({place}))
            self.edited.emit(self._offered[place].value)


class ManyList(_List):
    """Several of many: Space or a click adds and takes out. Codes that are not on offer are kept."""

    many = True

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the list."""
        super().__init__(question, today, parent)
        self._shown: list[str] = []
        self.view.toggled.connect(self._toggle)

    def show_text(self, text: str) -> None:
        """Show the chosen rows."""
        self._shown = text.split()
        self._mark()

    def clear(self) -> None:
        """Take every choice back."""
        self._shown = []
        super().clear()

    def _toggle(self, place: int) -> None:
        text = self._offered[place].value
        self._shown = (
            [code for code in self._shown if code != text] if text in self._shown else [*self._shown, text]
        )
        self._mark()
        self.edited.emit(" ".join(self._shown))

    def _mark(self) -> None:
        places = map(self.model.index_of.place, self._shown)
        self.model.choose(frozenset(place for place in places if place is not None))
