"""Counts a running sync for the progress bar and the report: records, deliveries, bytes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from fieldapp.flows.views import SyncProgress, SyncReport
from fieldapp.records import Delivery, DeliveryState, Polled, Reason, Sent
from fieldapp.store import Store

UPLOADING = "Sending"
ASKING = "Waiting for the server to confirm"


class Tally:
    """What is owed in this run, what is settled, and how many bytes went."""

    def __init__(self, store: Store, due: list[Delivery], progress: Callable[[SyncProgress], None]) -> None:
        """Take the rows of the run; reports go to `progress`."""
        self._report = progress
        self._outbox = store.outbox
        self._sizes = {s.id: s for s in store.outbox.sizes({d.submission_id for d in due})}
        self._owed = {(d.destination, d.submission_id) for d in due}
        self._settled: dict[tuple[str, str], DeliveryState] = {}
        self._in_hand: list[tuple[str, str]] = []
        self._sent_of_parcel = 0
        self._problem: Reason | None = None

    def payload_size(self, submission_id: str) -> int:
        """Return the bytes of a record's payload, without its attachments."""
        return self._sizes[submission_id].payload

    def size(self, submission_id: str) -> int:
        """Return the bytes of a record: its payload and its attachments."""
        return self._sizes[submission_id].whole

    def started(self, destination: str, rows: Iterable[Delivery]) -> None:
        """Note that a parcel is in hand."""
        self._in_hand = [(d.destination, d.submission_id) for d in rows]
        # an open batch goes whole, also where a person asked for one of its records only
        strangers = {submission for _, submission in self._in_hand} - self._sizes.keys()
        self._sizes.update({s.id: s for s in self._outbox.sizes(strangers)})
        self._owed.update(self._in_hand)
        for key in self._in_hand:
            self._settled.pop(key, None)
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
        destination = ""
        for row in rows:
            destination = row.destination
            self._settled[row.destination, row.submission_id] = row.state
        self._in_hand = [key for key in self._in_hand if key not in self._settled]
        self._sent_of_parcel = 0
        self._tell(UPLOADING, destination)

    def stopped(self, reason: Reason) -> None:
        """Keep the first reason that stopped something."""
        self._problem = self._problem or reason

    def report(self, *, cancelled: bool) -> SyncReport:
        """Return how the run ended."""
        by_state = Counter(self._settled.values())
        return SyncReport(
            delivered=by_state[DeliveryState.DELIVERED],
            unconfirmed=by_state[DeliveryState.UNCONFIRMED],
            waiting=by_state[DeliveryState.WAITING] + len(self._owed - self._settled.keys()),
            blocked=by_state[DeliveryState.BLOCKED],
            refused=by_state[DeliveryState.REFUSED],
            cancelled=cancelled,
            problem=self._problem,
        )

    def _tell(self, doing: str, destination: str) -> None:
        settled = self._settled.keys()
        open_records = {submission for _, submission in self._owed - settled}
        records = {submission for _, submission in self._owed}
        in_hand = sum(self.size(submission) for _, submission in self._in_hand)
        done_bytes = sum(self.size(submission) for _, submission in settled)
        self._report(
            SyncProgress(
                records_done=len(records) - len(open_records),
                records_total=len(records),
                deliveries_done=len(settled),
                deliveries_total=len(self._owed),
                bytes_sent=done_bytes + min(self._sent_of_parcel, in_hand),
                bytes_total=sum(self.size(submission) for _, submission in self._owed),
                doing=doing,
                destination=destination,
            )
        )
