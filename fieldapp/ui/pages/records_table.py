"""The table of the records board: keys, column widths that give way, a painted head."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from fieldapp.flows.views import RowView
from fieldapp.ui.pages.cells import LEAD, Cell
from fieldapp.ui.pages.records_delegate import Fit, RecordsDelegate, row_height
from fieldapp.ui.pages.records_model import Column, RecordsModel
from fieldapp.ui.theme import color, current, font, grown, metrics, switch

_HEAD = 38
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NODE = 26  # a node and the gap after it
_RECORD_LEAST = 28  # letters of a title; under that the next column gives way
_RECORD_SHARE = 0.34  # of the room to spare

_FITS = (  # what gives way, in this order; the nodes stay
    Fit(),
    Fit(later_words=False),
    Fit(later_words=False, files=False),
    Fit(later_words=False, files=False, disk_words=False),
)


class Head(QHeaderView):
    """A column head whose words stand over what the cells paint; the sorted column has an arrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a height that holds the caption."""
        return QSize(super().sizeHint().width(), max(_HEAD, metrics("meta").height() + 16))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803
        """Draw one head."""
        painter.save()
        cell = Cell(painter, rect, self.layoutDirection())
        painter.fillRect(rect, color("surface"))
        thick = current().control
        painter.fillRect(QRect(rect.left(), rect.bottom() + 1 - thick, rect.width(), thick), color("line"))
        text = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        start = LEAD if logicalIndex == 0 else 0
        start += cell.text(text, font("meta"), "ink2", start, 0)
        sorted_here = self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex
        if text and sorted_here:
            down = self.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
            cell.icon("chevron-down" if down else "chevron-up", "ink2", 14, start=start + 6)
        painter.restore()


class RecordsTable(QTableView):
    """Drafts and finished records, of which several can be chosen.

    Emits:
        opened: the RowView that a person wants to see or go on with.
        unwanted: Delete was pressed.
        chosen_changed: other rows are chosen.
    """

    opened = Signal(object)
    unwanted = Signal()
    chosen_changed = Signal()

    def __init__(self, model: RecordsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setObjectName("recordsTable")
        self.setAccessibleName(self.tr("Records"))
        self.setHorizontalHeader(Head(self))
        self.setModel(model)
        self._painter = RecordsDelegate(model, self)
        self.setItemDelegate(self._painter)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        self.setSortingEnabled(True)
        self.sortByColumn(1, Qt.SortOrder.DescendingOrder)
        self.doubleClicked.connect(self._open)
        self.clicked.connect(self._clicked)
        model.modelReset.connect(self._fit)
        switch.changed.connect(self._restyle)
        self._restyle()

    def chosen_id(self) -> str:
        """Return the id of the row that the keyboard is on, '' where none is."""
        item = self.chosen()
        return item.id if item is not None else ""

    def chosen(self) -> RowView | None:
        """Return the draft or record that the keyboard is on, None where it is on none."""
        return self._model.item(self.currentIndex().row()) if self.currentIndex().isValid() else None

    def choose(self, item_id: str, row: int = 0) -> None:
        """Select the row of an id; where it is not among those that are here, a row by its number."""
        rows = self._model.rowCount()
        if rows:
            found = self._model.row_of(item_id) if item_id else -1
            # not selectRow, which finds no row where columns run right to left and just fill the table
            self.setCurrentIndex(self._model.index(found if found >= 0 else min(max(row, 0), rows - 1), 0))

    def picked(self) -> list[tuple[int, int]]:
        """Return the chosen rows as runs: (first, last), in their order."""
        chosen = self.selectionModel().selection()
        return sorted({(part.top(), part.bottom()) for part in chosen.toList()})

    def picked_total(self) -> int:
        """Return how many rows are chosen."""
        return sum(last - first + 1 for first, last in self.picked())

    def everything(self) -> bool:
        """Return whether every row is chosen, whether it is here or not."""
        rows = self._model.rowCount()
        return rows > 0 and self.picked_total() == rows

    def picked_here(self) -> dict[int, str]:
        """Return the ids of those chosen rows that are here, by row."""
        runs = self.picked()
        return {
            row: item.id
            for row, item in self._model.loaded()
            if any(first <= row <= last for first, last in runs)
        }

    def pick(self, item_ids: set[str]) -> None:
        """Choose the rows of these ids, as far as they are here, and leave the keyboard where it is."""
        picked = QItemSelection()
        last = self._model.columnCount() - 1
        for row, item in self._model.loaded():
            if item.id in item_ids:
                picked.select(self._model.index(row, 0), self._model.index(row, last))
        self.selectionModel().select(picked, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802
        """Tell."""
        super().selectionChanged(selected, deselected)
        self.chosen_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Open on Enter, delete on Delete, choose one again on Escape; everything else moves and chooses."""
        item = self._model.item(self.currentIndex().row())
        if item is not None and event.key() in _ENTER:
            self.opened.emit(item)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.unwanted.emit()
        elif event.key() == Qt.Key.Key_Escape and self.picked_total() > 1:
            self.choose("", self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Share the new width."""
        super().resizeEvent(event)
        self._fit()

    def fit(self) -> Fit:
        """Return which columns have room at the present width."""
        width = self.viewport().width()
        for fit in _FITS[:-1]:
            if sum(self._least(column, fit) for column in range(self._model.columnCount())) <= width:
                return fit
        return _FITS[-1]

    @Slot()
    def _fit(self) -> None:
        """Give every column what its text needs, and share what is left over."""
        fit = self.fit()
        self._painter.fit = fit
        columns = range(self._model.columnCount())
        least = [self._least(column, fit) for column in columns]
        spare = max(self.viewport().width() - sum(least), 0)
        growing = [c for c in columns if self._model.kind(c) in (Column.DISK, Column.PLACE)]
        each = round(spare * (1 - _RECORD_SHARE) / max(len(growing), 1))
        for column in columns:
            self.setColumnHidden(column, self._model.kind(column) is Column.FILES and not fit.files)
            if column:
                self.setColumnWidth(column, least[column] + (each if column in growing else 0))
        rest = sum(self.columnWidth(c) for c in columns if c and not self.isColumnHidden(c))
        self.setColumnWidth(0, max(self.viewport().width() - rest, 80))

    def _least(self, column: int, fit: Fit) -> int:
        """Return the width under which a column's text would be cut."""
        body, head = metrics("body"), metrics("meta")
        title = head.horizontalAdvance(str(self._model.headerData(column, Qt.Orientation.Horizontal))) + 24
        match self._model.kind(column):
            case Column.RECORD:
                return LEAD + metrics("strong").averageCharWidth() * _RECORD_LEAST
            case Column.DISK:
                words = body.horizontalAdvance("30 Nov 2026") + 32
                return max(title, grown(_NODE) + (words if fit.disk_words else 0))
            case Column.PLACE:
                words = body.horizontalAdvance(self.tr("not confirmed")) + 24
                first = self._model.kind(column - 1) is Column.DISK
                return max(title, grown(_NODE) + (words if first or fit.later_words else 0))
            case Column.FILES:
                return (
                    (max(title, body.horizontalAdvance(self.tr("%n files", "", 100)) + 16))
                    if fit.files
                    else 0
                )
            case Column.OPEN:
                return 44

    @Slot()
    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height())
        self._fit()
        self.viewport().update()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        item = self._model.item(index.row())
        if item is not None:
            self.opened.emit(item)

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        if self._model.kind(index.column()) is Column.OPEN:
            self._open(index)
