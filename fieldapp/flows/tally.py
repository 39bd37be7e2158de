"""Counts a running sync for the progress bar and the report: records, deliveries, bytes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from fieldapp.flows.views import SyncProgress, SyncReport
from fieldapp.records import Delivery, DeliveryState, Polled, Reason, Sent, SubmissionSize
from fieldapp.store import Store

UPLOADING = "Sending"
ASKING = "Waiting for the server to confirm"

_Key = tuple[str, str]  # destination, submission id


class Tally:
    """What is owed in this run, what has arrived, and how many bytes went. Every report costs the same."""

    def __init__(self, store: Store, due: list[Delivery], progress: Callable[[SyncProgress], None]) -> None:
        """Take the rows of the run; reports go to `progress`."""
        self._store = store
        self._report = progress
        self._sizes: dict[str, SubmissionSize] = {}
        self._owed: set[_Key] = set()
        self._settled: dict[_Key, DeliveryState] = {}
        self._open: Counter[str] = Counter()  # by record: deliveries that have not arrived
        self._bytes_owed = self._bytes_done = self._records_done = 0
        self._in_hand: dict[_Key, int] = {}
        self._bytes_in_hand = self._sent_of_parcel = 0
        self._problem: Reason | None = None
        self._owe(due)

    def payload_size(self, submission_id: str) -> int:
        """Return the bytes of a record's payload, without its attachments."""
        return self._sizes[submission_id].payload

    def started(self, destination: str, rows: Iterable[Delivery]) -> None:
        """Note that a parcel is in hand; its records need not all have been due, as a batch goes whole."""
        rows = list(rows)
        self._owe(rows)
        for key in (_key(row) for row in rows):
            self._settled.pop(key, None)  # it was taken apart, or tried before: it is open again
        self._in_hand = {_key(row): self._size(_key(row)) for row in rows}
        self._bytes_in_hand = sum(self._in_hand.values())
        self._sent_of_parcel = 0
        self._tell(UPLOADING, destination)

    def heard(self, destination: str, event: Sent | Polled) -> None:
        """Note bytes or a poll."""
        if isinstance(event, Sent):
            self._sent_of_parcel += event.size
            self._tell(UPLOADING, destination)
        else:
            self._tell(ASKING, destination)

    def settled(self, rows: Iterable[Delivery]) -> None:
        """Note how rows ended."""
        rows = list(rows)
        self._owe(rows)
        for row in rows:
            key = _key(row)
            if row.state is DeliveryState.DELIVERED and self._settled.get(key) is not row.state:
                self._bytes_done += self._size(key)
                self._open[row.submission_id] -= 1
                self._records_done += not self._open[row.submission_id]
            self._settled[key] = row.state
            self._bytes_in_hand -= self._in_hand.pop(key, 0)
        self._sent_of_parcel = 0
        self._tell(UPLOADING, rows[0].destination if rows else "")

    def stopped(self, reason: Reason) -> None:
        """Keep the first reason that stopped something."""
        self._problem = self._problem or reason

    def report(self, *, cancelled: bool) -> SyncReport:
        """Return how the run ended."""
        by_state = Counter(self._settled.values())
        return SyncReport(
            delivered=by_state[DeliveryState.DELIVERED],
            unconfirmed=by_state[DeliveryState.UNCONFIRMED],
            waiting=by_state[DeliveryState.WAITING] + len(self._owed) - len(self._settled),
            blocked=by_state[DeliveryState.BLOCKED],
            refused=by_state[DeliveryState.REFUSED],
            cancelled=cancelled,
            problem=self._problem,
        )

    def _owe(self, rows: Iterable[Delivery]) -> None:
        new = [row for row in rows if _key(row) not in self._owed]
        unknown = {row.submission_id for row in new} - self._sizes.keys()
        if unknown:
            self._sizes |= {size.id: size for size in self._store.outbox.sizes(unknown)}
        for row in new:
            self._owed.add(_key(row))
            self._records_done -= row.submission_id in self._open and not self._open[row.submission_id]
            self._open[row.submission_id] += 1
            self._bytes_owed += self._size(_key(row))

    def _size(self, key: _Key) -> int:
        return self._sizes[key[1]].whole

    def _tell(self, doing: str, destination: str) -> None:
        self._report(
            SyncProgress(
                records_done=self._records_done,
                records_total=len(self._open),
                deliveries_done=len(self._settled),
                deliveries_total=len(self._owed),
                bytes_sent=self._bytes_done + min(self._sent_of_parcel, self._bytes_in_hand),
                bytes_total=self._bytes_owed,
                doing=doing,
                destination=destination,
            )
        )


def _key(row: Delivery) -> _Key:
    return row.destination, row.submission_id
