"""`fieldapp sync --watch`: a station that sends by itself what is finished on it, until it is stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime, timedelta

from fieldapp.cli import sync_words
from fieldapp.cli.desk import Desk, Json, JsonValue, Output, tidy
from fieldapp.cli.exits import Exit
from fieldapp.cli.project_words import SIGN_IN
from fieldapp.cli.stopping import stopping
from fieldapp.errors import DataDamaged, DataNewer, FieldappError, SyncRunning
from fieldapp.flows import Flows
from fieldapp.flows.by_itself import NETWORK, Outlook, Pace
from fieldapp.flows.sync_log import without_people
from fieldapp.flows.views import SyncProgress, SyncReport
from fieldapp.records import Reason

_BEAT = 0.5  # seconds: Windows ends no longer wait for Ctrl-C; nothing is read in between
_HOPELESS = (DataDamaged, DataNewer)  # what no waiting helps against


class Watch:
    """Looks what is due, and sends it when the server answers.

    It says each thing once: when it begins, and not again until something else is so. What it says goes into
    the system's journal, which others may read: no name of a file, and no server's own words.
    """

    def __init__(
        self, flows: Flows, out: Output, *, every: float, as_json: Callable[[SyncReport], Json]
    ) -> None:
        """Take the verbs; `every` are the seconds between two looks at the disk."""
        self._flows = flows
        self._out = out
        self._every = timedelta(seconds=every)
        self._as_json = as_json
        self._pace = Pace()
        self._said = ""
        self._offline = True  # until the server has answered once: what the network held up goes then
        self._stopping = threading.Event()
        self._told = 0

    def run(self) -> None:
        """Work until stopped, by SIGTERM or Ctrl-C. Raises DataDamaged, DataNewer."""
        with stopping(self._stop):
            self._tell(
                "started",
                "Watching; Ctrl-C or SIGTERM stops it after the step it is at.",
                every=self._every.seconds,
            )
            tidy(self._flows, self._out)
            while not self._stopping.is_set():
                self._sleep(self._look())
            self._tell("stopped", "Stopped. Nothing is lost.")

    def _stop(self, _again: str) -> None:
        self._stopping.set()

    def _look(self) -> timedelta:
        """Do what can be done now; return how long there is nothing to do."""
        try:
            outlook = self._flows.by_itself.look()
            held = self._held(outlook)
            if held:
                self._once(*held)
                return self._every
            return self._go(outlook.due_at, self._flows.clock())
        except _HOPELESS:
            raise
        except FieldappError as error:
            reason = _public(error)
            self._once("trouble", _words(reason), code=reason.code, detail=reason.detail)
            return self._every

    def _held(self, outlook: Outlook) -> tuple[str, str] | None:
        """Return what keeps records from going, as an event and its words."""
        if outlook.hold == "paused":
            return "paused", "Paused; it goes on after `fieldapp sync --resume`, or Resume in the window."
        if outlook.hold != "signed-out":
            return None
        account = self._flows.account.view()
        if account.project is None:
            missing = f"No project is set up in {self._flows.data_folder}, so nothing can be sent."
            return "no-project", f"{missing} `fieldapp login --project FILE` does that; then this goes on."
        if account.vault == "locked":
            return (
                "locked",
                "The vault is locked: start this with the passphrase, see `fieldapp sync --help`.",
            )
        return "signed-out", f"Nobody is signed in; it goes on when somebody is. {SIGN_IN}"

    def _go(self, due_at: datetime | None, now: datetime) -> timedelta:
        """Send what is due, where the server answers; return how long there is nothing to do then."""
        later = due_at is None or due_at > now
        if due_at is None or (later and not self._offline):
            return self._idle(due_at, now)
        soonest = self._pace.soonest(now)
        if soonest > now:
            return soonest - now
        hastened = self._reach()
        if hastened is None:
            return self._every
        if later and not hastened:
            return self._idle(due_at, now)
        return self._send()

    def _idle(self, due_at: datetime | None, now: datetime) -> timedelta:
        self._once("idle", "Nothing is due.")
        return self._every if due_at is None else min(self._every, due_at - now)

    def _reach(self) -> int | None:
        """Return how many deliveries the network had held up, None while the server does not answer."""
        try:
            self._flows.account.reachable()
        except FieldappError as error:
            self._offline = True
            self._once("offline", _words(_public(error)), code=error.code)
            return None
        if not self._offline:
            return 0
        self._offline = False
        self._pace.network_returned()
        self._once("online", "The server answers.")
        return self._flows.by_itself.hasten()

    def _send(self) -> timedelta:
        """Sync."""
        self._told = 0
        try:
            report = self._flows.dispatch.run(
                progress=self._progress, cancelled=self._stopping.is_set, by_hand=False
            )
        except SyncRunning as error:
            self._once("busy", str(error))
            return self._every
        except FieldappError:
            self._pace.ended(self._flows.clock(), arrived=False)
            raise
        self._pace.ended(self._flows.clock(), arrived=report.delivered > 0)
        self._offline = report.problem is not None and report.problem.code in NETWORK
        problem = without_people(report.problem) if report.problem else None
        told = report.model_copy(update={"problem": problem})
        said = (sync_words.ended(report), sync_words.left(report), problem.title if problem else "")
        self._tell("sync", " ".join(filter(None, said)), **self._as_json(told))
        self._flows.bin.expire()  # after the sync: what goes for good never holds up what is sent
        return timedelta()

    def _progress(self, progress: SyncProgress) -> None:
        """Tell of each delivery that ended, not of each packet."""
        if progress.deliveries_done > self._told:
            self._told = progress.deliveries_done
            self._tell(
                "progress",
                sync_words.running(progress),
                records=progress.records_done,
                recordsTotal=progress.records_total,
                bytes=progress.bytes_sent,
                bytesTotal=progress.bytes_total,
                secondsLeft=progress.seconds_left,
            )

    def _sleep(self, pause: timedelta) -> None:
        left = pause.total_seconds()
        while left > 0 and not self._stopping.wait(min(left, _BEAT)):
            left -= _BEAT

    def _once(self, event: str, words: str, **facts: JsonValue) -> None:
        if f"{event} {facts.get('code', '')}" != self._said:
            self._tell(event, words, **facts)

    def _tell(self, event: str, words: str, **facts: JsonValue) -> None:
        self._said = f"{event} {facts.get('code', '')}"
        at = self._flows.clock().isoformat()
        self._out.event({"event": event, "at": at, **facts}, f"{at} {words}")


def _public(error: FieldappError) -> Reason:
    """Return what may be said of an error where others read it."""
    return without_people(Reason.of(error))


def _words(reason: Reason) -> str:
    return f"{reason.title} {reason.hint}".strip()


def watch(desk: Desk, as_json: Callable[[SyncReport], Json]) -> int:
    """Watch until stopped; stopping is how this ends well. Raises DiskError."""
    with desk.open() as app:
        Watch(app.flows, desk.out, every=desk.args.every, as_json=as_json).run()
    return Exit.DONE
