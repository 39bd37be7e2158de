"""The records board as a table model: rows come in pages as they are seen, whatever their number.

Nothing is worded before it is painted: a row holds the view as it came from the flows. The model says which
page it lacks and is given it later; until then its rows are blank.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from fieldapp.flows.views import RowView
from fieldapp.records import DIGIT, LISTED, Counted, Delivery, Life, Order, Wanted
from fieldapp.ui.pages.custody import Node, draft_name, nowhere, of_delivery, of_draft, on_disk, short_number
from fieldapp.ui.when import moment
from fieldapp.ui.wording import place

_Index = QModelIndex | QPersistentModelIndex

PAGE = 100
"""Rows that are fetched at a time."""

ITEM_ROLE = Qt.ItemDataRole.UserRole + 1  # the RowView behind the row, None until it is there
NODE_ROLE = Qt.ItemDataRole.UserRole + 2  # the custody Node of the cell, None in other columns

_RECENT = 3  # pages that are loaded anew when the disk changed


class Group(StrEnum):
    """What a filter chip lets through."""

    ALL = "all"
    DRAFTS = "drafts"
    NOT_SENT = "not-sent"
    NEEDS_YOU = "needs-you"
    DELIVERED = "delivered"


LIVES: dict[Group, tuple[Life, ...]] = {
    Group.ALL: LISTED,
    Group.DRAFTS: (Life.DRAFT,),
    Group.NOT_SENT: (Life.FINISHED, Life.QUEUED),
    Group.NEEDS_YOU: LISTED,
    Group.DELIVERED: (Life.DELIVERED,),
}
"""Where in its life a record is that a group lets through."""


def of_group(wanted: Wanted, group: Group) -> Wanted:
    """Return the same question, asked within a group."""
    return wanted.model_copy(update={"lives": LIVES[group], "needs_you": group is Group.NEEDS_YOU})


def number_in(counted: Counted, group: Group) -> int:
    """Return how many records a group has."""
    return counted.needs_you if group is Group.NEEDS_YOU else counted.of(LIVES[group])


class Column(StrEnum):
    """What a column shows; there is one PLACE column per destination."""

    RECORD = "record"
    DISK = "disk"
    PLACE = "place"
    FILES = "files"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Load:
    """What one look at the disk brought for a question: how many rows, and some pages of them."""

    total: int
    pages: Mapping[int, Sequence[RowView]]
    destinations: tuple[str, ...]
    now: datetime


class RecordsModel(QAbstractTableModel):
    """Rows are RowViews; columns are the record, this disk, each destination, the files, and a way in.

    Emits:
        lacks: the number of a page that is seen and not here.
        reordered: a person sorts by another column; `order` says how.
    """

    lacks = Signal(int)
    reordered = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._destinations: tuple[str, ...] = (DIGIT,)
        self._columns = _columns(self._destinations)
        self._now = datetime.min.replace(tzinfo=UTC)
        self._total = 0
        self._pages: dict[int, Sequence[RowView]] = {}
        self._recent: tuple[int, ...] = (0,)
        self._sorted_by: tuple[int, Qt.SortOrder] = (1, Qt.SortOrder.DescendingOrder)

    def start(self, load: Load) -> None:
        """Show the answer to another question, from its top."""
        self.beginResetModel()
        self._take(load)
        self._total = load.total
        self._recent = (0,)
        self.endResetModel()

    def renew(self, load: Load) -> None:
        """Show what became of the same question's answer; rows keep their places, so that scroll holds."""
        if load.destinations != self._destinations:
            self.beginResetModel()
            self._take(load)
            self._total = load.total
            self.endResetModel()
            return
        self._take(load)
        before = self._total
        if load.total > before:
            self.beginInsertRows(QModelIndex(), before, load.total - 1)
            self._total = load.total
            self.endInsertRows()
        elif load.total < before:
            self.beginRemoveRows(QModelIndex(), load.total, before - 1)
            self._total = load.total
            self.endRemoveRows()
        self._tell_changed(0, self._total - 1)

    def put(self, page: int, rows: Sequence[RowView]) -> None:
        """Take a page that was lacking."""
        self._pages[page] = rows
        self._tell_changed(page * PAGE, page * PAGE + len(rows) - 1)

    def recent(self) -> tuple[int, ...]:
        """Return the pages that were looked at last; any thread may ask."""
        return self._recent

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column: titles by letter, this disk by time, places by urgency, files by number."""
        self._sorted_by = (column, order)
        self.reordered.emit()

    def order(self) -> dict[str, Any]:
        """Return how a `Wanted` says the order chosen."""
        column, order = self._sorted_by
        kind, destination = self._columns[column] if column < len(self._columns) else (Column.DISK, "")
        key = {
            Column.RECORD: Order.TITLE,
            Column.PLACE: Order.PLACE,
            Column.FILES: Order.FILES,
        }.get(kind, Order.TIME)
        return {
            "order": key,
            "order_at": destination,
            "descending": order is Qt.SortOrder.DescendingOrder,
        }

    def item(self, row: int) -> RowView | None:
        """Return what is behind a row, None outside the table and where it is not here yet."""
        page = self._pages.get(row // PAGE)
        if page is None or not 0 <= row < self._total:
            return None
        at = row % PAGE
        return page[at] if at < len(page) else None

    def loaded(self) -> Iterator[tuple[int, RowView]]:
        """Yield the rows that are here, each with its number."""
        for number, page in sorted(self._pages.items()):
            yield from enumerate(page, start=number * PAGE)

    def row_of(self, item_id: str) -> int:
        """Return the row that shows an id, -1 where none of those that are here does."""
        return next((row for row, item in self.loaded() if item.id == item_id), -1)

    def kind(self, column: int) -> Column:
        """Return what a column shows."""
        return self._columns[column][0]

    # --- what Qt asks ------------------------------------------------------------------------------------

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802
        """Return the number of rows let through."""
        return 0 if parent is not None and parent.isValid() else self._total

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: N802
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's head."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        kind, destination = self._columns[section]
        heads = {
            Column.RECORD: self.tr("Record"),
            Column.DISK: self.tr("This disk"),
            Column.PLACE: place(destination),
            Column.FILES: self.tr("Attachments"),
            Column.OPEN: "",
        }
        return heads[kind]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell: its item, its node, or its text (spoken for screen readers)."""
        item = self._seen(index.row())
        if item is None:
            waits = role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0
            return self.tr("Loading") if waits else None
        if role == ITEM_ROLE:
            return item
        if role == NODE_ROLE:
            return self._node(item, index.column())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._text_of(item, index.column(), spoken=False)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._text_of(item, index.column(), spoken=True)
        return None

    # --- words -------------------------------------------------------------------------------------------

    def _node(self, item: RowView, column: int) -> Node | None:
        kind, destination = self._columns[column]
        now = self._now
        if kind is Column.DISK:
            return on_disk(item.at, now)
        if kind is not Column.PLACE:
            return None
        if not item.finished:
            return of_draft(destination, first=destination == self._destinations[0])
        delivery = delivery_to(item, destination)
        return of_delivery(delivery, now) if delivery else nowhere(destination)

    def _text_of(self, item: RowView, column: int, *, spoken: bool) -> str:
        node = self._node(item, column)
        if node is not None:
            return node.spoken if spoken else node.text
        match self._columns[column][0]:
            case Column.RECORD:
                return f"{self.name(item)}, {self.note(item)}" if spoken else self.name(item)
            case Column.FILES:
                return self._files(item)
            case _:
                return (self.tr("Open") if item.finished else self.tr("Continue")) if spoken else ""

    def name(self, item: RowView) -> str:
        """Return the first line of a row; a record without a name of its own is called by its form."""
        return item.title or item.form_title if item.finished else draft_name(item.title)

    def note(self, item: RowView) -> str:
        """Return the second line: the form, and for a draft what tells it from others of its name."""
        if item.finished and item.row_version > 1:
            return self.tr("{form} · version {number} of the record").format(
                form=item.form_title, number=item.row_version
            )
        if item.finished:
            return item.form_title
        return self.tr("draft {number} · {answered} of {total} · {form} · begun {time}").format(
            number=short_number(item.id),
            time=moment(item.begun_at, self._now),
            answered=item.answered,
            total=item.total,
            form=item.form_title,
        )

    def _files(self, item: RowView) -> str:
        if not item.finished:
            return ""
        if not item.attachments:
            return self.tr("none")
        if item.attachments == 1:
            return self.tr("1 file")
        return self.tr("%n files", "", item.attachments)

    # --- pages -------------------------------------------------------------------------------------------

    def _take(self, load: Load) -> None:
        self._destinations = load.destinations
        self._columns = _columns(load.destinations)
        self._pages = dict(load.pages)
        self._now = load.now

    def _seen(self, row: int) -> RowView | None:
        """Return a row that is looked at, and ask for its page where it is not here."""
        page = row // PAGE
        if page != self._recent[0]:
            self._recent = (page, *(other for other in self._recent if other != page))[:_RECENT]
        item = self.item(row)
        if item is None and page not in self._pages and 0 <= row < self._total:
            self.lacks.emit(page)
        return item

    def _tell_changed(self, first: int, last: int) -> None:
        last = min(last, self._total - 1)
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))


def delivery_to(item: RowView, destination: str) -> Delivery | None:
    """Return the row's delivery to one destination, None for drafts and where none is owed."""
    return next((d for d in item.deliveries if d.destination == destination), None)


def _columns(destinations: Iterable[str]) -> list[tuple[Column, str]]:
    places = [(Column.PLACE, destination) for destination in destinations]
    return [(Column.RECORD, ""), (Column.DISK, ""), *places, (Column.FILES, ""), (Column.OPEN, "")]
