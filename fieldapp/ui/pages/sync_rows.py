"""The outbox as a table model: a row for each record and destination, why it is there and what to do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from fieldapp.errors import OtherProject
from fieldapp.flows.views import RowView
from fieldapp.records import Delivery, DeliveryState, Project
from fieldapp.ui.pages.custody import kind_of, needs_respondent, needs_sign_in, pill_of, short_number
from fieldapp.ui.when import moment, wait_until
from fieldapp.ui.wording import place, worded

_Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole + 1  # the Row

RECORD, STATE, WHY, ACT = range(4)
"""The columns."""

ALL = "all"
KINDS = ("delivered", "sending", "line", "waiting", "unconfirmed", "blocked", "refused")
"""What the filter pills let through, beside ALL: the kinds of pill."""

_ORDER = ("refused", "blocked", "unconfirmed", "sending", "waiting", "line", "delivered")

translate = QCoreApplication.translate


class Act(StrEnum):
    """What the button at a row's end does."""

    NONE = ""
    RETRY = "retry"
    ONLY = "only"
    SIGN_IN = "sign-in"
    SETTINGS = "settings"
    RECORD = "record"
    PROJECT = "project"
    RECEIPT = "receipt"
    AGAIN = "again"


@dataclass(frozen=True, slots=True)
class Row:
    """One record owed to, or confirmed by, one destination."""

    record: RowView
    delivery: Delivery
    kind: str  # of its pill
    elsewhere: bool = False  # it is owed to a place that the project in use does not have

    @property
    def key(self) -> tuple[str, str]:
        """Which row it is, however it changes."""
        return self.record.id, self.delivery.destination

    @property
    def name(self) -> str:
        """What the record is called."""
        return self.record.title or self.record.form_title

    @property
    def act(self) -> Act:
        """What a person can do about it."""
        match self.delivery.state:
            case DeliveryState.REFUSED | DeliveryState.UNCONFIRMED:
                return Act.RETRY
            case DeliveryState.WAITING:
                return Act.ONLY if self.delivery.reason is None else Act.RETRY
            case DeliveryState.BLOCKED:
                return self._unblocking()
            case DeliveryState.DELIVERED:
                return Act.AGAIN if self.delivery.refuted else Act.RECEIPT
            case _:
                return Act.NONE

    def _unblocking(self) -> Act:
        if needs_respondent(self.delivery.reason):
            return Act.RECORD
        if _of_another_project(self.delivery):
            return Act.PROJECT if self.elsewhere else Act.ONLY
        return Act.SIGN_IN if needs_sign_in(self.delivery.reason) else Act.SETTINGS


def rows_of(outbox: Iterable[tuple[RowView, Delivery]], project: Project | None = None) -> list[Row]:
    """Return a row for each delivery, in order: what needs a person first, what has arrived last.

    `project` is the one in use.
    """
    rows = [
        Row(record, each, kind_of(each), project is None or project.address(each.destination) != each.address)
        for record, each in outbox
        if each.state not in {DeliveryState.REPLACED, DeliveryState.DECLINED}
    ]
    urgent: dict[str, tuple[int, float, int]] = {}  # what needs a person takes the record's other rows along
    for row in rows:
        urgent[row.record.id] = min(urgent.get(row.record.id, _order(row)), _order(row))
    rows.sort(key=lambda row: (*urgent[row.record.id], _order(row)))
    return rows


def _of_another_project(delivery: Delivery) -> bool:
    return delivery.reason is not None and delivery.reason.code == OtherProject.code


def act_word(act: Act) -> str:
    """Return what stands on the button of an act."""
    words = {
        Act.NONE: "",
        Act.RETRY: translate("sync", "Try again"),
        Act.ONLY: translate("sync", "Sync only this"),
        Act.SIGN_IN: translate("sync", "Sign in again"),
        Act.SETTINGS: translate("sync", "Open settings"),
        Act.RECORD: translate("sync", "Open record"),
        Act.PROJECT: translate("sync", "Open project file"),
        Act.RECEIPT: translate("sync", "Show receipt"),
        Act.AGAIN: translate("sync", "Send again"),
    }
    return words[act]


def why(delivery: Delivery, now: datetime, *, running: bool = False, by_itself: bool = True) -> str:
    """Return why a delivery is where it is, in whole sentences; `running`: a sync is on its way.

    `by_itself`: nothing keeps records from going without a person, so the time of the next try is true.
    """
    if delivery.refuted:
        return translate("sync", "By the last check the server has lost or changed it. Send it again.")
    if delivery.state is DeliveryState.DELIVERED:
        return translate("sync", "Receipt taken {time}").format(
            time=moment(delivery.updated_at, now, seconds=True)
        )
    if delivery.state is DeliveryState.SENDING:
        return translate("sync", "On its way")
    if delivery.reason is None:
        return (
            translate("sync", "Waits its turn") if running else translate("sync", "Goes with the next sync")
        )
    title, hint = worded(delivery.reason)
    wait = wait_until(delivery.next_try_at, now) if delivery.next_try_at and by_itself else ""
    if delivery.state is DeliveryState.WAITING and wait:
        return translate("sync", "{reason} Next try {wait}.").format(reason=title, wait=wait)
    return f"{title} {hint}".strip()


class SyncModel(QAbstractTableModel):
    """Rows are Rows; what needs a person is first, what has arrived is last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._shown: list[Row] = []
        self._kind = ALL
        self._kinds: Counter[str] = Counter()
        self._running = False
        self._by_itself = True
        self._now = datetime.min.replace(tzinfo=UTC)

    def show(
        self,
        rows: Sequence[Row],
        now: datetime,
        *,
        running: bool = False,
        by_itself: bool = True,
        kinds: Mapping[str, int] | None = None,
    ) -> None:
        """Show a load. `running`: a sync is on its way; rows stay where they are, so that nothing jumps.

        `by_itself`: records go without a person now. `kinds`: how many rows of each kind there are where not
        all of them are listed.
        """
        rows = list(rows)
        if running:
            held = {row.key: position for position, row in enumerate(self._rows)}
            rows.sort(key=lambda row: held.get(row.key, len(held)))
        self._rows, self._now, self._running, self._by_itself = rows, now, running, by_itself
        self._kinds = Counter(row.kind for row in rows) if kinds is None else Counter(kinds)
        shown = self._chosen()
        if [row.key for row in shown] == [row.key for row in self._shown]:
            self._shown = shown
            if shown:
                self.dataChanged.emit(self.index(0, 0), self.index(len(shown) - 1, ACT))
            return
        self._reset(shown)

    def narrow(self, kind: str) -> None:
        """Let through only rows with one kind of pill, or ALL."""
        self._kind = kind
        self._reset(self._chosen())

    def counts(self) -> Counter[str]:
        """Return how many deliveries of each kind there are, whatever filter is on, listed or not."""
        return self._kinds

    def total(self) -> int:
        """Return how many deliveries there are without a filter, listed or not."""
        return self._kinds.total()

    def row(self, position: int) -> Row | None:
        """Return a row, None outside the table."""
        return self._shown[position] if 0 <= position < len(self._shown) else None

    def joined(self, position: int) -> bool:
        """Return whether a row is of the same record as the one above it."""
        row, above = self.row(position), self.row(position - 1)
        return row is not None and above is not None and row.record.id == above.record.id

    def position(self, key: tuple[str, str]) -> int:
        """Return where a row is shown, -1 where it is not."""
        return next((at for at, row in enumerate(self._shown) if row.key == key), -1)

    # --- what Qt asks ------------------------------------------------------------------------------------

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802
        """Return the number of rows let through."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index | None = None) -> int:  # noqa: N802
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else ACT + 1

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's name, for screen readers: the head is not drawn."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Record"), self.tr("State"), self.tr("Why"), self.tr("What to do"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell: its row, or its text (spoken for screen readers)."""
        row = self.row(index.row())
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._text(row, index.column(), spoken=role == Qt.ItemDataRole.AccessibleTextRole)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in {RECORD, WHY}:
            return self._text(row, index.column(), spoken=False)
        return None

    def note(self, row: Row) -> str:
        """Return the second line of a row: where it goes, and what tells the record from others."""
        return self.tr("to {place} · {time} · {number} · {form}").format(
            place=place(row.delivery.destination),
            time=moment(row.record.at, self._now),
            number=short_number(row.record.id),
            form=row.record.form_title,
        )

    def _text(self, row: Row, column: int, *, spoken: bool) -> str:
        match column:
            case _ if column == RECORD:
                return f"{row.name}, {self.note(row)}" if spoken else row.name
            case _ if column == STATE:
                word = pill_of(row.delivery)[1]
                return f"{place(row.delivery.destination)}: {word}" if spoken else word
            case _ if column == WHY:
                if row.act is Act.ONLY and row.delivery.state is DeliveryState.BLOCKED:
                    return self.tr("Its project is open again. It goes with the next sync.")
                return why(row.delivery, self._now, running=self._running, by_itself=self._by_itself)
            case _:
                return act_word(row.act) if spoken else ""

    def _chosen(self) -> list[Row]:
        return [row for row in self._rows if self._kind in {ALL, row.kind}]

    def _reset(self, shown: list[Row]) -> None:
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()


def _order(row: Row) -> tuple[int, float, int]:
    """Return the key that puts the urgent first, then the oldest; of those that arrived the newest."""
    at = row.record.at.timestamp()
    return _ORDER.index(row.kind), -at if row.kind == "delivered" else at, row.delivery.id
