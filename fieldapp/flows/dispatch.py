"""One sync as the window and the command line run it: measured while it runs, written down when it ends."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime
from typing import Literal

from pydantic import TypeAdapter, ValidationError

from fieldapp.connector import Clock
from fieldapp.errors import FieldappError, SyncRunning
from fieldapp.flows.speed import Meter, Speed, Speeds
from fieldapp.flows.sync import Sync
from fieldapp.flows.tally import UPLOADING
from fieldapp.flows.views import SyncProgress, SyncReport
from fieldapp.records import Reason, Record
from fieldapp.store import Store

RUNS = "sync_runs"  # name of the stored fact
_KEPT = 50
_NANO = 1_000_000_000


class Run(Record):
    """How one sync went."""

    began: datetime
    ended: datetime
    by: Literal["person", "itself"]
    records: int = 0  # that it was about
    bytes_sent: int = 0
    report: SyncReport


_RUNS = TypeAdapter(tuple[Run, ...])


class Dispatch:
    """Runs syncs, remembers the last of them and how fast they were."""

    def __init__(self, sync: Sync, store: Store, *, clock: Clock, ticks: Callable[[], int]) -> None:
        """Take the sync; `ticks` are nanoseconds of a clock that nobody sets."""
        self._sync = sync
        self._store = store
        self._speeds = Speeds(store)
        self._clock = clock
        self._ticks = ticks

    def run(
        self,
        *,
        progress: Callable[[SyncProgress], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
        by_hand: bool = True,
        only: Collection[str] | None = None,
    ) -> SyncReport:
        """Sync as `Sync.run_once`; its reports also say speed and time left. Raises what that raises."""
        began, listener = self._clock(), _Listener(progress, self._ticks)
        by: Literal["person", "itself"] = "person" if by_hand else "itself"
        try:
            report = self._sync.run_once(
                progress=listener.hear, cancelled=cancelled, by_hand=by_hand, only=only
            )
        except SyncRunning:
            raise  # it is another's to tell of
        except FieldappError as error:
            stopped = SyncReport(problem=Reason.of(error))
            self._keep(Run(began=began, ended=self._clock(), by=by, report=stopped))
            raise
        last, now = listener.last, self._clock()
        if last is not None and last.deliveries_total:
            self._keep(
                Run(
                    began=began,
                    ended=now,
                    by=by,
                    records=last.records_total,
                    bytes_sent=last.bytes_sent,
                    report=report,
                )
            )
            for destination, (sent, seconds) in listener.measured().items():
                self._speeds.keep(destination, Speed(at=now, bytes_sent=sent, seconds=seconds))
        return report

    def runs(self) -> tuple[Run, ...]:
        """Return the last syncs, the newest first; what another version wrote is left out."""
        kept = self._store.facts.get(RUNS)
        try:
            return _RUNS.validate_json(kept) if kept else ()
        except ValidationError:
            return ()

    def _keep(self, run: Run) -> None:
        runs = (run, *self.runs())[:_KEPT]
        self._store.facts.put(RUNS, _RUNS.dump_json(runs).decode())


class _Listener:
    """Hears a sync's reports, and hands them on with what can be measured from them."""

    def __init__(self, progress: Callable[[SyncProgress], None], ticks: Callable[[], int]) -> None:
        self._progress = progress
        self._ticks = ticks
        self._meter = Meter()
        self._spent: dict[str, list[float]] = {}  # by destination: bytes and seconds in which some went
        self._before: tuple[float, int] | None = None
        self.last: SyncProgress | None = None

    def hear(self, progress: SyncProgress) -> None:
        """Take a report of the running sync (on its thread)."""
        seconds = self._ticks() / _NANO
        self._meter.heard(seconds, progress.bytes_sent)
        if not progress.file_total:  # a file counts once it is there: what the system holds back is no speed
            self._measure(progress, seconds)
        self.last = progress
        left = self._meter.left(progress.bytes_total)
        self._progress(
            progress.model_copy(update={"bytes_per_second": self._meter.rate(), "seconds_left": left})
        )

    def _measure(self, progress: SyncProgress, seconds: float) -> None:
        if self._before is not None and progress.doing == UPLOADING:
            passed, sent = seconds - self._before[0], progress.bytes_sent - self._before[1]
            if sent > 0:
                spent = self._spent.setdefault(progress.destination, [0.0, 0.0])
                spent[0] += sent
                spent[1] += passed
        self._before = (seconds, progress.bytes_sent)

    def measured(self) -> dict[str, tuple[int, float]]:
        """Return bytes and seconds by destination."""
        return {place: (round(sent), took) for place, (sent, took) in self._spent.items() if place}
