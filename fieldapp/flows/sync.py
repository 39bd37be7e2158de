"""One sync: everything that is due goes up, destination by destination.

`run_once` is a plain blocking function. The command line calls it; the window runs it on its network lane.
A killed process loses nothing: the next sync takes up each batch where the stored steps end.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from fieldapp.errors import OtherProject, SignInNeeded, SyncRunning
from fieldapp.flows.board import LAST_SYNC
from fieldapp.flows.delivery import Happening
from fieldapp.flows.ledger import Ledger
from fieldapp.flows.round import Round
from fieldapp.flows.servers import Pause, Servers
from fieldapp.flows.tally import Tally
from fieldapp.flows.views import LastSync, SyncProgress, SyncReport
from fieldapp.records import Delivery, DeliveryState, Reason
from fieldapp.store.outbox import NEVER_LATER

SYNC_LOCK = "sync.lock"  # in the data folder; held by the one process that sends


class Sync:
    """Sends what is due."""

    def __init__(
        self,
        ledger: Ledger,
        servers: Servers,
        *,
        pause: Pause,
        lock_file: Path,
        queue_finished: Callable[[], object] = lambda: None,
    ) -> None:
        """Take the ledger over the store, and the servers; `lock_file` keeps syncs one at a time.

        `queue_finished` puts in line what was finished before a project was set up.
        """
        self._store = ledger.store
        self._servers = servers
        self._ledger = ledger
        self._pause = pause
        self._lock_file = lock_file
        self._queue_finished = queue_finished

    def run_once(
        self,
        *,
        progress: Callable[[SyncProgress], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
        by_hand: bool = True,
        only: Collection[str] | None = None,
    ) -> SyncReport:
        """Send everything that is due and return how it ended.

        `by_hand`: a person asked, so our own back-off holds nothing up (a server's Retry-After does).
        `only`: just these submission ids. Cancelling stops between two steps and loses nothing. What stops
        a delivery stands in its row and in the report. Raises SyncRunning, ProjectMissing, VaultLocked,
        DiskError, and SignInNeeded where nobody is signed in: then nothing is sent to anybody.
        """
        lock = FileLock(self._lock_file, timeout=0)
        try:
            lock.acquire()
        except Timeout as error:
            raise SyncRunning(str(self._lock_file)) from error
        try:
            self._pause.cancelled = cancelled
            return self._run(progress, cancelled, by_hand=by_hand, only=only)
        finally:
            self._pause.cancelled = lambda: False
            lock.release()

    def retry(self, submission_id: str) -> None:
        """Put everything of a record that has not arrived in line again, due at once."""
        rows = [
            d
            for d in self._store.outbox.deliveries([submission_id])
            if d.state.owed and d.state is not DeliveryState.SENDING
        ]
        self._ledger.move(rows, Happening.RETRY)

    def _run(
        self,
        progress: Callable[[SyncProgress], None],
        cancelled: Callable[[], bool],
        *,
        by_hand: bool,
        only: Collection[str] | None,
    ) -> SyncReport:
        project, connectors = self._servers.project(), self._servers.connectors()
        if self._servers.source().user() is None:
            raise SignInNeeded("nobody is signed in: nothing leaves this laptop")
        self._queue_finished()
        now = self._ledger.clock()
        self._store.outbox.recover(now, [n for n, c in connectors.items() if not c.batch_bytes])
        foreign = self._foreign({name: project.address(name) for name in connectors})
        elsewhere = {d.id for d in foreign}
        due = {
            name: [d for d in self._due(name, now, by_hand=by_hand, only=only) if d.id not in elsewhere]
            for name in connectors
        }
        tally = Tally(self._store, [d for rows in due.values() for d in rows], progress)
        if foreign:
            reason = Reason.of(OtherProject())
            tally.stopped(reason)
            tally.settled(self._ledger.move(foreign, Happening.BLOCK, reason))
        for name, connector in connectors.items():
            if due[name] and not cancelled():
                Round(self._ledger, connector, due[name], tally, cancelled).run()
        report = tally.report(cancelled=cancelled())
        last = LastSync(at=self._ledger.clock(), delivered=report.delivered, problem=report.problem)
        self._store.facts.put(LAST_SYNC, last.model_dump_json())
        return report

    def _foreign(self, addresses: Mapping[str, str]) -> list[Delivery]:
        """Return what is owed to places that this project does not have; nothing of it may be sent."""
        return [
            d
            for d in self._store.outbox.owed()
            if d.state is not DeliveryState.REFUSED and d.address != addresses.get(d.destination)
        ]

    def _due(
        self, destination: str, now: datetime, *, by_hand: bool, only: Collection[str] | None
    ) -> list[Delivery]:
        """Return the rows to send, oldest first: those of open batches and those in none."""
        batches = self._store.outbox.open_batches(destination)
        in_batches = [s for batch in batches for s in batch.submission_ids]
        rows = [
            d
            for d in (self._store.outbox.deliveries(in_batches) if in_batches else [])
            if d.destination == destination and _is_due(d, now, by_hand=by_hand)
        ]
        rows += self._store.outbox.due(destination, now, force=by_hand)
        return sorted((d for d in rows if only is None or d.submission_id in only), key=lambda d: d.id)


def _is_due(row: Delivery, now: datetime, *, by_hand: bool) -> bool:
    """Whether a row of an open batch may go now: the rule that the outbox has for rows in no batch."""
    if not row.state.owed or row.state is DeliveryState.REFUSED:
        return False
    if row.state is DeliveryState.BLOCKED and not by_hand:
        return False
    held = row.next_try_at is not None and now < row.next_try_at <= now + NEVER_LATER
    asked_to_wait = row.reason is not None and row.reason.code == "too-many-requests"
    return not held or (by_hand and not asked_to_wait)
