"""Painting of the records board: two-line titles, custody nodes joined by a line, a way in at the end."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fieldapp.flows.views import RowView
from fieldapp.ui.components import paint_node
from fieldapp.ui.pages.cells import LEAD, Cell, paint_ground
from fieldapp.ui.pages.custody import Node
from fieldapp.ui.pages.records_model import ITEM_ROLE, NODE_ROLE, Column, RecordsModel
from fieldapp.ui.theme import color, font, grown, metrics

_Index = QModelIndex | QPersistentModelIndex

_ROW = 52
_GAP = 8
_SHARE = 0.7  # of the ring of what is on its way: how far is not known per record


def row_height() -> int:
    """Return the height of every row at the text size in use."""
    return max(_ROW, metrics("strong").height() + metrics("caption").height() + 14)


@dataclass(frozen=True, slots=True)
class Fit:
    """Which texts and columns a width has room for."""

    later_words: bool = True  # beside the nodes of the second destination and later
    files: bool = True
    disk_words: bool = True


class RecordsDelegate(QStyledItemDelegate):
    """Paints cells by the kind of their column; the model says what, the theme says how."""

    def __init__(self, model: RecordsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.fit = Fit()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002, N802  (Qt's)
        """Return equal heights; widths are the page's business."""
        return QSize(0, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one cell with its part of the row's ground."""
        painter.save()
        cell = Cell(painter, option.rect, option.direction)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        paint_ground(cell, selected=selected, first=index.column() == 0)
        item = index.data(ITEM_ROLE)
        if not isinstance(item, RowView):
            self._blank(cell, first=index.column() == 0)
            painter.restore()
            return
        match self._model.kind(index.column()):
            case Column.RECORD:
                cell.two_lines(self._model.name(item), self._model.note(item), lead=LEAD)
            case Column.FILES:
                self._files(cell, index)
            case Column.OPEN:
                cell.icon("chevron-right", "ink2", 18)
            case _:
                self._node(cell, index)
        painter.restore()

    def _blank(self, cell: Cell, *, first: bool) -> None:
        """Draw what stands for a row until it is here."""
        box = cell.part(LEAD if first else 0, min(grown(180 if first else 90), cell.rect.width() - 40), 10)
        if box.width() > 0:
            cell.painter.setPen(Qt.PenStyle.NoPen)
            cell.painter.setBrush(color("idle_soft"))
            cell.painter.drawRoundedRect(box, 5, 5)

    def _files(self, cell: Cell, index: _Index) -> None:
        item = index.data(ITEM_ROLE)
        some = isinstance(item, RowView) and item.attachments > 0
        cell.text(str(index.data()), font("strong" if some else "body"), "ink" if some else "ink3", 0)

    def _node(self, cell: Cell, index: _Index) -> None:
        node: Node = index.data(NODE_ROLE)
        following: Node | None = index.sibling(index.row(), index.column() + 1).data(NODE_ROLE)
        size = grown(18)
        paint_node(cell.painter, QRectF(cell.part(0, size, size)), node.state, _SHARE)
        start = size + _GAP
        if self._has_words(index.column()):
            start += cell.text(node.text, font("body"), node.tone, start, _GAP)
            start += _GAP
        if following is not None:
            done = node.state == following.state == "full"
            cell.line(start, done=done)

    def _has_words(self, column: int) -> bool:
        if self._model.kind(column) is Column.DISK:
            return self.fit.disk_words
        return self.fit.later_words or self._model.kind(column - 1) is Column.DISK
