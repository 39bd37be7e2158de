"""Choices as the rows of a list view: which are listed, which are chosen, and how a row is drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fieldapp.ui.choice_index import ChoiceIndex
from fieldapp.ui.components.paint import START, box, elided
from fieldapp.ui.theme import RADIUS_CONTROL, color, current, font, grown, small
from fieldapp.ui.tile_face import mark_side, paint_dot, paint_tick
from forms import Choice

_ROW = 36
"""Height of a row, in logical pixels at a text size of 100 %."""

Index = QModelIndex | QPersistentModelIndex


_AT_ONCE = 500  # rows that a view has to lay out; more come as somebody goes on


class ListedChoices(QAbstractListModel):
    """The labels of some choices, at most so many at once that a view is quick with them.

    A row is where a choice is listed, a place where it stands among all.
    """

    def __init__(self, parent: QWidget) -> None:
        """Build it empty."""
        super().__init__(parent)
        self.index_of = ChoiceIndex(())
        self.places: Sequence[int] = ()
        self._shown = 0

    def hold(self, index: ChoiceIndex, places: Sequence[int]) -> None:
        """List the choices at these places."""
        self.beginResetModel()
        self.index_of, self.places = index, places
        self._shown = min(len(places), _AT_ONCE)
        self.endResetModel()

    def row(self, place: int) -> int:
        """Return where a choice is listed, -1 where it is not; from now on it is there to be gone to."""
        row = self.places.index(place) if place in self.places else -1
        if row >= self._shown:
            self._show(row + _AT_ONCE)
        return row

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802  (Qt's name)
        """Say whether there are more than a view was told of."""
        return not parent.isValid() and self._shown < len(self.places)

    def fetchMore(self, parent: Index) -> None:  # noqa: ARG002, N802  (Qt's name)
        """Tell a view of more."""
        self._show(self._shown + _AT_ONCE)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802  (Qt's signature)
        """Return how many a view was told of."""
        return 0 if parent.isValid() else self._shown

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a label."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole) and index.isValid():
            return self.index_of.labels[self.places[index.row()]]
        return None

    def _show(self, rows: int) -> None:
        rows = min(rows, len(self.places))
        self.beginInsertRows(QModelIndex(), self._shown, rows - 1)
        self._shown = rows
        self.endInsertRows()


class ChoiceRows(ListedChoices):
    """Choices, and which of them are chosen."""

    def __init__(self, parent: QWidget) -> None:
        """Build it empty."""
        super().__init__(parent)
        self.chosen: frozenset[int] = frozenset()  # places

    def offer(self, choices: Sequence[Choice]) -> None:
        """Hold other choices, none of them chosen."""
        self.chosen = frozenset()
        self.hold(ChoiceIndex(choices), range(len(choices)))

    def list_only(self, places: Sequence[int]) -> None:
        """List some of the choices."""
        self.hold(self.index_of, places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a label, or whether the choice is chosen."""
        if role == Qt.ItemDataRole.CheckStateRole:
            chosen = self.places[index.row()] in self.chosen
            return Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        return super().data(index, role)

    def choose(self, places: frozenset[int]) -> None:
        """Show others as chosen."""
        changed = self.chosen != places
        self.chosen = places
        if changed and self.places:
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))


class ChoicePainter(QStyledItemDelegate):
    """Draws a row: mark, text, and a soft fill for what is chosen."""

    def __init__(self, view: QListView, *, many: bool) -> None:
        super().__init__(view)
        self._list = view
        self._mark = paint_tick if many else paint_dot

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802
        """Return the height of every row."""
        return QSize(0, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
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


def row_height() -> int:
    """Return the height of a row in pixels, for the size of text and for fingers."""
    return max(grown(_ROW), small())
