"""The board's table: a row a record, a column a place, loaded a part at a time as it is scrolled."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from fieldapp.flows.whereabouts import PlaceView, WhereView
from fieldapp.records import DeliveryState, Life
from fieldapp.ui.components import paint_node
from fieldapp.ui.pages.cells import LEAD, Cell, paint_ground
from fieldapp.ui.pages.custody import Node, draft_name, nowhere, of_delivery, of_draft, short_number
from fieldapp.ui.pages.records_delegate import row_height
from fieldapp.ui.pages.records_table import Head
from fieldapp.ui.theme import font, grown, metrics, switch
from fieldapp.ui.when import moment
from fieldapp.ui.wording import place

translate = QCoreApplication.translate

_Index = QModelIndex | QPersistentModelIndex
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
RECORD, DISK, BACKUP, FIRST_PLACE = range(4)
_RECORD_SHARE = 0.3  # of the width
_NODE = 18
_LEAST_ROWS = 5
VIEW_ROLE, NODE_ROLE, NOTE_ROLE = (Qt.ItemDataRole.UserRole + n for n in range(3))


class WhereModel(QAbstractTableModel):
    """Rows are WhereViews.

    Emits:
        more_wanted: the end of what is here came in sight, and there is more.
    """

    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[WhereView] = []
        self._places: tuple[str, ...] = ()
        self._now = datetime.fromtimestamp(0, UTC)  # until there are rows
        self._total = 0

    def show_rows(self, rows: Sequence[WhereView], places: Sequence[str], total: int, now: datetime) -> None:
        """Show other rows; `total` is how many there are in all."""
        self.beginResetModel()
        self._rows, self._places, self._total, self._now = list(rows), tuple(places), total, now
        self.endResetModel()

    def view(self, row: int) -> WhereView | None:
        """Return what a row shows."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, record_id: str) -> int:
        """Return the row of a record, -1 where it is not here."""
        return next((n for n, view in enumerate(self._rows) if view.row.id == record_id), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802  (Qt's)
        """Return how many rows are here."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802  (Qt's)
        """Return the record, this disk, the backup, and every destination."""
        return 0 if parent.isValid() else FIRST_PLACE + len(self._places)

    def canFetchMore(self, parent: _Index) -> bool:  # noqa: N802  (Qt's)
        """Return whether there is more than is here."""
        return not parent.isValid() and 0 < len(self._rows) < self._total

    def fetchMore(self, parent: _Index) -> None:  # noqa: ARG002, N802  (Qt's)
        """Ask for it."""
        self.more_wanted.emit()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802  (Qt's)
        """Return the name of a place."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        heads = (self.tr("Record"), self.tr("This disk"), self.tr("Backup"), *map(place, self._places))
        return heads[section] if section < len(heads) else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row, the node, the second line, or what is read out."""
        view = self.view(index.row())
        if view is None:
            return None
        if index.column() == RECORD:
            name = draft_name(view.row.title)
            note = self._note(view)
            said: dict[int, Any] = {
                Qt.ItemDataRole.DisplayRole: name,
                Qt.ItemDataRole.AccessibleTextRole: f"{name}, {note}",
                Qt.ItemDataRole.ToolTipRole: f"{name}\n{note}",
                NOTE_ROLE: note,
            }
        else:
            node, note = self._stop(view, index.column())
            said = {
                Qt.ItemDataRole.DisplayRole: node.text,
                Qt.ItemDataRole.AccessibleTextRole: f"{node.spoken}. {note}" if note else node.spoken,
                NODE_ROLE: node,
                NOTE_ROLE: note,
            }
        return view if role == VIEW_ROLE else said.get(role)

    def _stop(self, view: WhereView, column: int) -> tuple[Node, str]:
        if column == DISK:
            return self._disk(view)
        if column == BACKUP:
            text = self.tr("no backup")
            return Node("empty", text, self.tr("Backup: none"), "ink3"), ""
        destination = self._places[column - FIRST_PLACE]
        found = next((p for p in view.places if p.delivery.destination == destination), None)
        if found is None and not view.row.finished:
            return of_draft(destination, first=column == FIRST_PLACE), ""
        if found is None:
            return nowhere(destination), ""
        return self._at(found, view)

    def _note(self, view: WhereView) -> str:
        """Return what tells a record from others of the same name."""
        return self.tr("{time} · {number} · {form}").format(
            time=moment(view.row.at, self._now),
            number=short_number(view.row.id),
            form=view.row.form_title,
        )

    def _disk(self, view: WhereView) -> tuple[Node, str]:
        held = view.held
        files = self._files(held.files_here, held.files)
        if view.whole_here:
            text = self.tr("in the bin") if view.row.life.binned else self.tr("here")
            if view.row.life is Life.DRAFT:
                text = self.tr("here, a draft")
            return Node("full", text, self.tr("This disk: {state}").format(state=text)), files
        text = self.tr("not whole")
        return Node("part", text, self.tr("This disk: {state}").format(state=text), "stop"), files

    def _at(self, found: PlaceView, view: WhereView) -> tuple[Node, str]:
        node = of_delivery(found.delivery, self._now)
        if found.delivery.state is not DeliveryState.DELIVERED:
            return node, ""
        files = self._files(found.files, view.held.files)
        if not found.delivery.proved:
            return node, files or self.tr("see its receipt")
        checked = found.receipt.checked_at if found.receipt else None
        if checked is not None and not files:
            return node, self.tr("checked {time}").format(time=moment(checked, self._now))
        return node, files

    def _files(self, there: int, total: int) -> str:
        if not total:
            return ""
        return self.tr("files: {there} of {total}").format(there=there, total=total)


class _Painter(QStyledItemDelegate):
    """Paints a node, its word, and the line under it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002, N802  (Qt's)
        return QSize(0, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        cell = Cell(painter, option.rect, option.direction)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        paint_ground(cell, selected=chosen, first=index.column() == RECORD)
        view = index.data(VIEW_ROLE)
        if isinstance(view, WhereView):
            if index.column() == RECORD:
                cell.two_lines(str(index.data()), str(index.data(NOTE_ROLE)), lead=LEAD)
            else:
                self._node(cell, index)
        painter.restore()

    def _node(self, cell: Cell, index: _Index) -> None:
        node: Node = index.data(NODE_ROLE)
        size = grown(_NODE)
        paint_node(cell.painter, QRectF(cell.part(0, size, size)), node.state, 0.7)
        note = str(index.data(NOTE_ROLE))
        if note:
            cell.two_lines(node.text, note, lead=size + 8)
        else:
            cell.text(node.text, font("body"), node.tone, size + 8, 8)


class WhereTable(QTableView):
    """The board.

    Emits:
        opened: the WhereView that a person wants to see.
    """

    opened = Signal(object)

    def __init__(self, model: WhereModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setObjectName("whereTable")
        self.setAccessibleName(self.tr("Where each record is"))
        self.setHorizontalHeader(Head(self))
        self.horizontalHeader().setSectionsClickable(False)
        self.setModel(model)
        self.setItemDelegate(_Painter(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(1)
        self.doubleClicked.connect(self._open)
        model.modelReset.connect(self._fit)
        switch.changed.connect(self._restyle)
        self._restyle()

    def chosen_id(self) -> str:
        """Return the id of the record that the keyboard is on, '' where it is on none."""
        view = self._model.view(self.currentIndex().row())
        return view.row.id if view is not None else ""

    def choose(self, record_id: str) -> None:
        """Put the keyboard on a record, on the first where that is not here."""
        if self._model.rowCount():
            self.setCurrentIndex(self._model.index(max(self._model.row_of(record_id), 0), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's)
        """Open on Enter."""
        if event.key() in _ENTER:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's)
        """Share the new width."""
        super().resizeEvent(event)
        self._fit()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        view = self._model.view(index.row())
        if view is not None:
            self.opened.emit(view)

    @Slot()
    def _fit(self) -> None:
        width, columns = self.viewport().width(), self._model.columnCount()
        first = round(width * _RECORD_SHARE)
        each = (width - first) // max(columns - 1, 1)
        for column in range(1, columns):
            self.setColumnWidth(column, each)
        self.setColumnWidth(RECORD, max(width - each * (columns - 1), 1))

    @Slot()
    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height())
        self.setMinimumHeight(row_height() * _LEAST_ROWS + max(38, metrics("meta").height() + 16))
        self._fit()
        self.viewport().update()
