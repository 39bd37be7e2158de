"""Counts a running sync for the progress bar and the report: records, deliveries, bytes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from fieldapp.connector import Clock, Leaving
from fieldapp.errors import OtherProject
from fieldapp.flows.leaving import FileLeaving
from fieldapp.flows.views import SyncProgress, SyncReport
from fieldapp.records import DeliveryState, InHand, Owing, Polled, Reason, Sent
from fieldapp.store import Store

UPLOADING = "Sending"
TAKING = "Waiting for the server to take the file"
ASKING = "Waiting for the server to confirm"


class Tally:
    """What is owed in this run, what has arrived, and how many bytes went.

    It counts and keeps no rows: the outbox may be of any length, and every report costs the same.
    """

    def __init__(
        self, store: Store, owing: Owing, progress: Callable[[SyncProgress], None], *, clock: Clock
    ) -> None:
        """Take what the run begins with; reports go to `progress`."""
        self._store = store
        self._report = progress
        self._owing = owing
        self._settled: Counter[DeliveryState] = Counter()
        self._records_done = self._bytes_done = 0
        self._in_hand: dict[str, int] = {}  # bytes by record
        self._sent_in_hand = 0
        self._clock = clock
        self._file = (0, 0)  # bytes out of the file that goes up, and all of it
        self._problem: Reason | None = None
        self._respondents: Counter[Reason] = Counter()

    def started(self, destination: str, sizes: Mapping[str, int]) -> None:
        """Note that a parcel is in hand; `sizes` are the bytes of its records.

        Another one may be in hand still, all of it sent: the server works on it.
        """
        self._file = (0, 0)
        self._sent_in_hand = sum(self._in_hand.values())
        self._in_hand.update(sizes)
        self._tell(UPLOADING, destination)

    def heard(self, destination: str, event: Sent | Polled) -> None:
        """Note bytes or a poll."""
        self._file = (0, 0)
        if isinstance(event, Sent):
            self._sent_in_hand += event.size
            self._tell(UPLOADING, destination)
        else:
            self._tell(ASKING, destination)

    def leaving(self, destination: str) -> Leaving:
        """Return who hears how far a file is that goes up to a destination, and tells of it."""

        def report(sent: int, size: int) -> None:
            self._file = (sent, size)
            self._tell(UPLOADING if sent < size else TAKING, destination)

        return FileLeaving(report, self._clock)

    def settled(self, destination: str, rows: Iterable[InHand]) -> None:
        """Note how the rows of the parcel in hand ended."""
        self._file = (0, 0)
        rows = list(rows)
        self._settled.update(row.state for row in rows)
        arrived = {row.submission_id for row in rows if row.state is DeliveryState.DELIVERED}
        self._bytes_done += sum(self._in_hand.get(record, 0) for record in arrived)
        self._records_done += self._store.sums.wholly_delivered(arrived)
        gone = sum(self._in_hand.pop(row.submission_id, 0) for row in rows)
        self._sent_in_hand = max(0, self._sent_in_hand - gone)
        self._tell(UPLOADING, destination)

    def held(self, counted: Mapping[DeliveryState, int], destination: str) -> None:
        """Note rows that were not tried, and stay."""
        self._settled.update(counted)
        self._tell(UPLOADING, destination)

    def reopened(self, rows: Iterable[InHand]) -> None:
        """Note that rows that were settled go again in this run."""
        self._settled.subtract(row.state for row in rows)

    def grown(self, before: Owing, now: Owing, destination: str) -> None:
        """Note what came in line at a destination since the run began."""
        more = {
            name: getattr(self._owing, name) + max(0, getattr(now, name) - getattr(before, name))
            for name in ("records", "deliveries", "size")
        }
        self._owing = self._owing.model_copy(update=more)
        self._tell(UPLOADING, destination)  # a respondent gave access: whoever looks sees it before it goes

    def kept_back(self, deliveries: int) -> None:
        """Note rows beside those of the run, of which nothing may be sent."""
        self._owing = self._owing.model_copy(update={"deliveries": self._owing.deliveries + deliveries})
        self._settled[DeliveryState.BLOCKED] += deliveries

    def stopped(self, reason: Reason) -> None:
        """Keep the first reason that stopped something of this project."""
        if self._problem is None or self._problem.code == OtherProject.code:
            self._problem = reason

    def waits_for_respondent(self, reason: Reason, deliveries: int) -> None:
        """Note why deliveries wait for their own respondents: that stops nothing else."""
        self._respondents[reason.model_copy(update={"detail": ""})] += deliveries

    def report(self, *, cancelled: bool) -> SyncReport:
        """Return how the run ended."""
        untouched = max(0, self._owing.deliveries - self._settled.total())
        return SyncReport(
            delivered=self._settled[DeliveryState.DELIVERED],
            unconfirmed=self._settled[DeliveryState.UNCONFIRMED],
            waiting=self._settled[DeliveryState.WAITING] + untouched,
            blocked=self._settled[DeliveryState.BLOCKED],
            refused=self._settled[DeliveryState.REFUSED],
            records_done=min(self._records_done, self._owing.records),
            records_total=self._owing.records,
            cancelled=cancelled,
            problem=self._problem,
            by_respondent=tuple(self._respondents.most_common()),
        )

    def _tell(self, doing: str, destination: str) -> None:
        in_hand = sum(self._in_hand.values())
        done = self._bytes_done + min(self._sent_in_hand + self._file[0], in_hand)
        self._report(
            SyncProgress(
                records_done=min(self._records_done, self._owing.records),
                records_total=self._owing.records,
                deliveries_done=min(self._settled.total(), self._owing.deliveries),
                deliveries_total=self._owing.deliveries,
                bytes_sent=min(done, self._owing.size),
                bytes_total=self._owing.size,
                doing=doing,
                destination=destination,
                file_sent=self._file[0],
                file_total=self._file[1],
            )
        )
