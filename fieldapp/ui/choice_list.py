"""Choices as a list, for more of them than there are digit keys: type letters to find one.

One row is drawn at a time and no widget is made per choice, so that thousands open at once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QElapsedTimer,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from fieldapp.ui.choice_tiles import choice_words
from fieldapp.ui.components.paint import START, box, elided, write
from fieldapp.ui.folded import to_find
from fieldapp.ui.look import Look
from fieldapp.ui.theme import RADIUS_CONTROL, color, current, font, grown, switch
from fieldapp.ui.tiles import mark_side, paint_dot, paint_tick
from forms import Choice, Node, Question, unquote

_ROWS = 6  # shown at once
_ROW = 36
_FORGET = 1000  # ms between letters of one search
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)

Index = QModelIndex | QPersistentModelIndex


class _Model(QAbstractListModel):
    """Labels, and which of them are chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._labels: list[str] = []
        self.found_by: list[str] = []
        self.codes: list[str] = []
        self.chosen: frozenset[int] = frozenset()

    def offer(self, choices: Sequence[Choice]) -> None:
        """Hold other choices, none of them chosen."""
        self.beginResetModel()
        self._labels = [choice_words(choice) for choice in choices]
        self.found_by = [to_find(label) for label in self._labels]
        self.codes = [to_find(unquote(choice.value)) for choice in choices]
        self.chosen = frozenset()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802  (Qt's signature)
        return 0 if parent.isValid() else len(self._labels)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._labels[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if index.row() in self.chosen else Qt.CheckState.Unchecked
        return None

    def choose(self, rows: frozenset[int]) -> None:
        """Show other rows as chosen."""
        changed = self.chosen ^ rows
        self.chosen = rows
        if changed:
            self.dataChanged.emit(self.index(min(changed)), self.index(max(changed)))


class _Delegate(QStyledItemDelegate):
    """Draws a row: mark, text, and a soft fill for what is chosen."""

    def __init__(self, view: QListView, *, many: bool) -> None:
        super().__init__(view)
        self._list = view
        self._mark = paint_tick if many else paint_dot

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802
        return QSize(0, grown(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        whole = place_of(option).adjusted(4, 1, -4, -1)
        direction = self._list.layoutDirection()
        focused = self._list.hasFocus() and index.row() == self._list.currentIndex().row()
        chosen = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        inverted = chosen and current().outlined
        painter.save()
        if chosen or focused:
            fill = "accent" if inverted else "accent_soft" if chosen else "sunken"
            border = color("ring") if focused else None
            box(painter, whole.toRectF(), RADIUS_CONTROL, color(fill), border)
        ink = "on_accent" if inverted else "accent" if chosen else "ink2"
        mark = QRect(whole.left() + 10, whole.center().y() - mark_side() // 2 + 1, mark_side(), mark_side())
        self._mark(painter, QStyle.visualRect(direction, whole, mark), ink, chosen)
        face = font("choice")
        face.setBold(chosen)
        painter.setFont(face)
        painter.setPen(color("on_accent" if inverted else "ink"))
        room = QStyle.visualRect(direction, whole, whole.adjusted(10 + mark_side() + 10, 0, -10, 0))
        painter.setLayoutDirection(direction)
        text = elided(str(index.data()), "choice", room.width())
        painter.drawText(room, int(START), text)
        painter.restore()


def place_of(option: QStyleOptionViewItem) -> QRect:
    """Return where to draw; the stubs do not know the fields of Qt's option classes."""
    return option.rect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]


class _View(QListView):
    """A list that finds by letters anywhere in the label.

    Emits:
        moved: the person moved to a row, by key, letters or pointer.
        toggled: the person pressed Space on a row, or clicked it.
        cleared: the person pressed Delete or Backspace.
    """

    moved = Signal(int)
    toggled = Signal(int)
    cleared = Signal()

    def __init__(self, model: _Model, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._letters = ""
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
            write(painter, room, self.tr("Nothing to choose from: see the answers before"), "body", "ink2")
            painter.end()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        rows = min(max(self._model.rowCount(), 1), _ROWS)
        return QSize(grown(420), rows * grown(_ROW) + 12)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        return QSize(grown(160), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        row = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Space and not self._searching():
            if not self.readonly and row >= 0:
                self.toggled.emit(row)
            event.accept()
        elif event.key() in _CLEAR:
            if not self.readonly:
                self.cleared.emit()
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # goes on to the next question
        else:
            super().keyPressEvent(event)
            if self.currentIndex().row() != row:
                self._tell()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self.readonly:
            self._tell()
            self.toggled.emit(index.row())

    def keyboardSearch(self, search: str) -> None:  # noqa: N802  (Qt's name)
        """Go to the choice with the typed code, else the first with the letters at its start, or anywhere."""
        self._letters = self._letters + to_find(search) if self._searching() else to_find(search)
        self._since.start()
        names = self._model.found_by
        codes = self._model.codes
        row = codes.index(self._letters) if self._letters in codes else None
        if row is None:
            row = next((n for n, name in enumerate(names) if name.startswith(self._letters)), None)
        if row is None:
            row = next((n for n, name in enumerate(names) if self._letters in name), None)
        if row is not None:
            self.setCurrentIndex(self._model.index(row))

    def _searching(self) -> bool:
        return bool(self._letters) and self._since.isValid() and not self._since.hasExpired(_FORGET)

    def _tell(self) -> None:
        if not self.readonly:
            self.moved.emit(self.currentIndex().row())


class _List(Look):
    """What both lists share."""

    many = False

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(question, today, parent)
        self.texts: list[str] = []
        self._offered: tuple[Choice, ...] = ()
        self.model = _Model(self)
        self.view = _View(self.model, self)
        self.view.setItemDelegate(_Delegate(self.view, many=self.many))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view, 0, Qt.AlignmentFlag.AlignLeading)
        self.setFocusProxy(self.view)
        self.view.cleared.connect(self.clear)
        switch.changed.connect(self.view.updateGeometry)

    def show_node(self, node: Node) -> None:
        """Show the choices on offer and which of them are chosen."""
        if node.choices != self._offered:
            self._offered = node.choices
            self.texts = [choice.value for choice in node.choices]
            self.model.offer(node.choices)
            self.view.updateGeometry()
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


class OneList(_List):
    """One of many: moving to a row chooses it, as with radio buttons."""

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the list."""
        super().__init__(question, today, parent)
        self.view.moved.connect(self._choose)
        self.view.toggled.connect(self._choose)

    def show_text(self, text: str) -> None:
        """Show the chosen row; a text that is no choice chooses none."""
        row = self.texts.index(text) if text in self.texts else -1
        self.model.choose(frozenset({row} - {-1}))
        if row >= 0 and self.view.currentIndex().row() != row:
            self.view.setCurrentIndex(self.model.index(row))

    def _choose(self, row: int) -> None:
        if row not in self.model.chosen:
            self.model.choose(frozenset({row}))
            self.edited.emit(self.texts[row])


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

    def _toggle(self, row: int) -> None:
        text = self.texts[row]
        self._shown = (
            [code for code in self._shown if code != text] if text in self._shown else [*self._shown, text]
        )
        self._mark()
        self.edited.emit(" ".join(self._shown))

    def _mark(self) -> None:
        self.model.choose(frozenset(row for row, text in enumerate(self.texts) if text in self._shown))
