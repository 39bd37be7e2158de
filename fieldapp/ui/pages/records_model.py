"""The records board as a table model: drafts and finished records as one list, filtered and sorted in memory.

Nothing is worded before it is painted: a row holds the view as it came from the flows, so ten thousand rows
cost a list and a sort, and only what is on the screen is turned into text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fieldapp.flows.views import DraftView, RecordView
from fieldapp.records import DIGIT, Delivery, DeliveryState
from fieldapp.ui.pages.custody import Node, draft_name, nowhere, of_delivery, of_draft, on_disk
from fieldapp.ui.wording import place

Item = DraftView | RecordView
_Index = QModelIndex | QPersistentModelIndex

ITEM_ROLE = Qt.ItemDataRole.UserRole + 1  # the Item behind the row
NODE_ROLE = Qt.ItemDataRole.UserRole + 2  # the custody Node of the cell, None in other columns

_NEEDS_YOU = frozenset({DeliveryState.BLOCKED, DeliveryState.REFUSED})
_URGENCY = (
    DeliveryState.REFUSED,
    DeliveryState.BLOCKED,
    DeliveryState.UNCONFIRMED,
    DeliveryState.WAITING,
    DeliveryState.SENDING,
    DeliveryState.REPLACED,
    DeliveryState.DELIVERED,
)


class Group(StrEnum):
    """What a filter chip lets through."""

    ALL = "all"
    DRAFTS = "drafts"
    NOT_SENT = "not-sent"
    NEEDS_YOU = "needs-you"
    DELIVERED = "delivered"


class Column(StrEnum):
    """What a column shows; there is one PLACE column per destination."""

    RECORD = "record"
    DISK = "disk"
    PLACE = "place"
    FILES = "files"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Holdings:
    """What one load of the page brought."""

    drafts: Sequence[DraftView]
    records: Sequence[RecordView]
    destinations: tuple[str, ...]
    now: datetime

    @property
    def items(self) -> list[Item]:
        """Every row, drafts and finished records alike."""
        return [*self.drafts, *self.records]


def belongs(item: Item, group: Group) -> bool:
    """Return whether a row is in a filter group."""
    match group:
        case Group.ALL:
            return True
        case Group.DRAFTS:
            return isinstance(item, DraftView)
        case Group.NOT_SENT:
            return isinstance(item, RecordView) and not item.arrived
        case Group.NEEDS_YOU:
            return isinstance(item, RecordView) and any(d.state in _NEEDS_YOU for d in item.deliveries)
        case Group.DELIVERED:
            return isinstance(item, RecordView) and item.arrived


def saved_at(item: Item) -> datetime:
    """Return when the row was last committed to this disk."""
    return item.updated_at if isinstance(item, DraftView) else item.finished_at


def delivery_to(item: Item, destination: str) -> Delivery | None:
    """Return the row's delivery to one destination, None for drafts and where none is owed."""
    if isinstance(item, DraftView):
        return None
    return next((d for d in item.deliveries if d.destination == destination), None)


class RecordsModel(QAbstractTableModel):
    """Rows are Items; columns are the record, this disk, each destination, the files, and a way in."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = Holdings((), (), (DIGIT,), datetime.min.replace(tzinfo=UTC))
        self._columns = _columns(self._board.destinations)
        self._shown: list[Item] = []
        self._text = ""
        self._group = Group.ALL
        self._sorted_by: tuple[int, Qt.SortOrder] = (1, Qt.SortOrder.DescendingOrder)

    def show(self, board: Holdings) -> None:
        """Show a load; rows that stayed the same rows keep their place, so selection and scroll hold."""
        same_columns = board.destinations == self._board.destinations
        self._board = board
        shown = self._chosen()
        if same_columns and [i.id for i in shown] == [i.id for i in self._shown]:
            self._shown = shown
            if shown:
                last = self.index(len(shown) - 1, self.columnCount() - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._columns = _columns(board.destinations)
        self._shown = shown
        self.endResetModel()

    def narrow(self, text: str, group: Group) -> None:
        """Let through only rows of `group` whose title, form or id holds every word of `text`."""
        self._text, self._group = text, group
        self._reset()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column: titles by letter, this disk by time, places by urgency, files by number."""
        self._sorted_by = (column, order)
        self._reset()

    def counts(self) -> dict[Group, int]:
        """Return how many rows each filter group holds, whatever is typed in the find field."""
        items = self._board.items
        return {group: sum(belongs(item, group) for item in items) for group in Group}

    def total(self) -> int:
        """Return how many rows there are without any filter."""
        return len(self._board.drafts) + len(self._board.records)

    def item(self, row: int) -> Item | None:
        """Return what is behind a row, None outside the table."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, item_id: str) -> int:
        """Return the row that shows an id, -1 where none does."""
        return next((row for row, item in enumerate(self._shown) if item.id == item_id), -1)

    def kind(self, column: int) -> Column:
        """Return what a column shows."""
        return self._columns[column][0]

    # --- what Qt asks ------------------------------------------------------------------------------------

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802
        """Return the number of rows let through."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

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
        item = self.item(index.row())
        if item is None:
            return None
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

    def _node(self, item: Item, column: int) -> Node | None:
        kind, destination = self._columns[column]
        now = self._board.now
        if kind is Column.DISK:
            return on_disk(saved_at(item), now)
        if kind is not Column.PLACE:
            return None
        if isinstance(item, DraftView):
            return of_draft(destination, first=destination == self._board.destinations[0])
        delivery = delivery_to(item, destination)
        return of_delivery(delivery, now) if delivery else nowhere(destination)

    def _text_of(self, item: Item, column: int, *, spoken: bool) -> str:
        node = self._node(item, column)
        if node is not None:
            return node.spoken if spoken else node.text
        match self._columns[column][0]:
            case Column.RECORD:
                return f"{self.name(item)}, {self.note(item)}" if spoken else self.name(item)
            case Column.FILES:
                return self._files(item)
            case _:
                return (
                    (self.tr("Continue") if isinstance(item, DraftView) else self.tr("Open"))
                    if spoken
                    else ""
                )

    def name(self, item: Item) -> str:
        """Return the first line of a row; a record without a name of its own is called by its form."""
        return draft_name(item.title) if isinstance(item, DraftView) else item.title or item.form_title

    def note(self, item: Item) -> str:
        """Return the second line of a row: the form, and for a draft how far it is."""
        if isinstance(item, RecordView):
            return item.form_title
        return self.tr("{form} · draft, {answered} of {total} answered").format(
            form=item.form_title, answered=item.answered, total=item.total
        )

    def _files(self, item: Item) -> str:
        if isinstance(item, DraftView):
            return ""
        if not item.attachments:
            return self.tr("none")
        if item.attachments == 1:
            return self.tr("1 file")
        return self.tr("%n files", "", item.attachments)

    # --- choosing and ordering ---------------------------------------------------------------------------

    def _reset(self) -> None:
        self.beginResetModel()
        self._shown = self._chosen()
        self.endResetModel()

    def _chosen(self) -> list[Item]:
        words = self._text.casefold().split()
        chosen = [item for item in self._board.items if belongs(item, self._group) and _holds(item, words)]
        chosen.sort(key=saved_at, reverse=True)
        column, order = self._sorted_by
        if column < len(self._columns):
            chosen.sort(key=self._key(column), reverse=order is Qt.SortOrder.DescendingOrder)
        return chosen

    def _key(self, column: int) -> Callable[[Item], Any]:
        kind, destination = self._columns[column]
        match kind:
            case Column.RECORD:
                return lambda item: self.name(item).casefold()
            case Column.PLACE:
                return lambda item: _urgency(delivery_to(item, destination))
            case Column.FILES:
                return lambda item: item.attachments if isinstance(item, RecordView) else -1
            case _:
                return saved_at


def _columns(destinations: tuple[str, ...]) -> list[tuple[Column, str]]:
    places = [(Column.PLACE, destination) for destination in destinations]
    return [(Column.RECORD, ""), (Column.DISK, ""), *places, (Column.FILES, ""), (Column.OPEN, "")]


def _holds(item: Item, words: list[str]) -> bool:
    if not words:
        return True
    text = f"{item.title}\n{item.form_title}\n{item.id}".casefold()
    return all(word in text for word in words)


def _urgency(delivery: Delivery | None) -> int:
    return _URGENCY.index(delivery.state) if delivery else len(_URGENCY)
