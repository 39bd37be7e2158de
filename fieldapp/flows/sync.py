"""One sync: everything that is due goes up, destination by destination.

`run_once` is a plain blocking function. The command line calls it; the window runs it on its network lane.
A killed process loses nothing: the next sync takes up each batch where the stored steps end.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from filelock import FileLock, Timeout

from fieldapp.errors import SignInNeeded, SyncRunning, TooManyRequests
from fieldapp.flows.board import LAST_SYNC, SYNC_BEGAN
from fieldapp.flows.delivery import Happening
from fieldapp.flows.hanging_up import Line, hanging_up
from fieldapp.flows.ledger import Ledger
from fieldapp.flows.marks import Marks, next_round
from fieldapp.flows.projects import owed_elsewhere
from fieldapp.flows.round import Round
from fieldapp.flows.servers import Pause, Servers
from fieldapp.flows.setbacks import SOME_ELSEWHERE
from fieldapp.flows.tally import Tally
from fieldapp.flows.views import LastSync, SyncProgress, SyncReport
from fieldapp.records import BatchChange, Delivery, DeliveryState, Reason, Turn

_AT_ONCE = 500  # rows moved in one transaction, so that whoever types need not wait
_BEGINS_WITHIN = 0.5  # seconds: who only looks whether a sync runs holds the lock for less


class Beforehand(Line, Protocol):
    """What goes on at a destination before anything is sent there."""

    def go_on(self, cancelled: Callable[[], bool], /) -> None:
        """Do it, until it is cancelled. Raises DiskError."""
        ...


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
        light_first: Callable[[], bool] = lambda: True,
        beforehand: Mapping[str, Beforehand] = MappingProxyType({}),
    ) -> None:
        """Take the ledger over the store, and the servers; `lock_file` keeps syncs one at a time.

        `queue_finished` puts in line what was finished before a project was set up. `light_first`: whether
        records with big files wait for those without. `beforehand`: what goes on just before a destination's
        turn, by its name, so that it holds up no other.
        """
        self._store = ledger.store
        self._servers = servers
        self._ledger = ledger
        self._pause = pause
        self._lock_file = lock_file
        self._queue_finished = queue_finished
        self._light_first = light_first
        self._beforehand = beforehand

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
        lock = FileLock(self._lock_file, timeout=_BEGINS_WITHIN)
        try:
            lock.acquire(poll_interval=0.01)
        except Timeout as error:
            raise SyncRunning(str(self._lock_file)) from error
        try:
            self._pause.cancelled = cancelled
            with hanging_up(cancelled, self._servers, *self._beforehand.values()):
                return self._run(progress, cancelled, by_hand=by_hand, only=only)
        finally:
            self._pause.cancelled = lambda: False
            lock.release()

    def retry(self, submission_id: str) -> int:
        """Put everything of a record that has not arrived, or that a server lost, in line again, due at once.

        Return for how many destinations: none is in line that has it, that it goes to now, or that asked us
        to wait.

        What was posted by itself and never answered goes out anew, in a parcel of its own: the person has
        seen to it that it cannot count twice.
        """
        rows = [
            d
            for d in self._store.outbox.deliveries([submission_id])
            if (d.state.owed or d.refuted) and d.state is not DeliveryState.SENDING and not _asked_to_wait(d)
        ]
        for row in rows:
            batch = None if row.batch_id is None else self._store.outbox.batch(row.batch_id)
            if batch is not None and batch.posted:
                end = BatchChange(batch_id=batch.id, settled=True)
                self._ledger.move([row], Happening.RETRY, round_=0, leave_batch=True, batch=end)
            else:
                self._ledger.move([row], Happening.RETRY, round_=0)  # also while a sync runs that tried it
        return len(rows)

    def refused(self) -> int:
        """Return how many records a server refused and nobody has put in line again."""
        return self._store.sums.refused()

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
            raise SignInNeeded(
                "nobody is signed in: nothing leaves this laptop",
                title="Nobody is signed in, so nothing was sent. The records are kept on this disk.",
                hint="They go when somebody signs in.",
            )
        self._queue_finished()
        now = self._ledger.clock()
        self._store.outbox.recover(now, [n for n, c in connectors.items() if not c.batch_bytes])
        addresses = {name: project.address(name) for name in connectors}
        number = next_round(self._store.facts)
        turns = {
            name: Turn(
                destination=name,
                address=addresses[name],
                round=number,
                by_hand=by_hand,
                only=None if only is None else self._store.due.with_earlier(only),
                singly=project.singly(name),
            )
            for name in connectors
        }
        tally = Tally(self._store, self._store.due.owing(turns, now), progress, clock=self._ledger.clock)
        self._turn_away(addresses, tally)
        tried = False
        for name, turn in turns.items():
            wall = Marks(self._store.facts, turn).closed(now, by_hand=by_hand)
            if wall is not None:
                if wall.asked:
                    tally.stopped(Reason.of(TooManyRequests()))
            elif not cancelled():
                if not tried:
                    self._store.facts.put(SYNC_BEGAN, now.isoformat())
                tried = True
                self._go_on_beforehand(turn, tally, cancelled)
                light_first = self._light_first()
                Round(self._ledger, connectors[name], turn, tally, cancelled, light_first=light_first).run()
        report = tally.report(cancelled=cancelled())
        if tried:  # else what is known of the last one still stands
            last = LastSync(at=self._ledger.clock(), delivered=report.delivered, problem=report.problem)
            self._store.facts.put(LAST_SYNC, last.model_dump_json())
            self._store.facts.put(SYNC_BEGAN, "")
        return report

    def _go_on_beforehand(self, turn: Turn, tally: Tally, cancelled: Callable[[], bool]) -> None:
        """Do what comes before a destination's turn, and count what that put in line."""
        beforehand = self._beforehand.get(turn.destination)
        if beforehand is None:
            return
        turns, now = {turn.destination: turn}, self._ledger.clock()
        before = self._store.due.owing(turns, now)
        beforehand.go_on(cancelled)
        tally.grown(before, self._store.due.owing(turns, now), turn.destination)

    def _turn_away(self, addresses: Mapping[str, str], tally: Tally) -> None:
        """Write on what is owed to places that this project does not have that nothing of it is sent."""
        count = self._store.due.count_foreign(addresses)
        if not count:
            return
        tally.stopped(SOME_ELSEWHERE)
        while foreign := self._store.due.foreign(addresses, _AT_ONCE):
            for place in {(row.destination, row.address) for row in foreign}:
                theirs = [row for row in foreign if (row.destination, row.address) == place]
                self._ledger.move(theirs, Happening.BLOCK, Reason.of(owed_elsewhere(self._store, *place)))
        tally.kept_back(count)


def _asked_to_wait(row: Delivery) -> bool:
    """Whether the server asked us not to come back with it yet: no person can shorten that."""
    return row.next_try_at is not None and row.reason is not None and row.reason.code == TooManyRequests.code
