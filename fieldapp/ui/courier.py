"""The window's side of a sync: starts and reports it, and knows whether the server answers.

A record that was tried and did not get through goes again by itself when its time comes. One that was never
tried waits for the person.
"""

from __future__ import annotations

import threading
from collections.abc import Collection
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QNetworkInformation

from fieldapp.errors import FieldappError, SignInNeeded, WireError
from fieldapp.flows import Flows
from fieldapp.flows.views import SyncProgress, SyncReport
from fieldapp.ui.bridge import Bridge

_REPORT_EVERY = 50  # milliseconds: at most 20 reports a second reach the screen
_PROBE_ONLINE = 30_000  # milliseconds between probes while the server answers
_PROBE_OFFLINE = 10_000  # ... and while it does not
_SOONEST = timedelta(seconds=5)  # until a record goes again by itself, so that nothing starts under the hands
_HELD_OFF = timedelta(minutes=10)  # after a try by itself that could not even begin
_LOOK_AGAIN = timedelta(minutes=1)  # a laptop that slept has a clock that jumped


class Courier(QObject):
    """Runs syncs and probes.

    Emits:
        progress: a SyncProgress, at most 20 a second.
        finished: the SyncReport of a sync that ran to its end or was cancelled.
        failed: the FieldappError of a sync that could not run at all.
        online_changed: True (the server answers), False (it does not) or None (not known yet).
    """

    progress = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    online_changed = Signal(object)

    def __init__(self, flows: Flows, bridge: Bridge, parent: QObject | None = None) -> None:
        """Take the verbs and the lanes; call `watch` to begin probing."""
        super().__init__(parent)
        self._flows = flows
        self._bridge = bridge
        self._cancel = threading.Event()
        self._newest: SyncProgress | None = None
        self.running = False
        self.last: SyncProgress | None = None
        self.online: bool | None = None
        self._probing = False
        self._probe_again = False
        self._asking = False
        self._ask_again = False
        self._planned: tuple[datetime, datetime] | None = None  # the earliest next try, and when we go
        self._went_at: datetime | None = None  # the last time that we went by ourselves
        self._looks = QTimer(self)
        self._looks.setSingleShot(True)
        self._looks.timeout.connect(self.look_ahead)
        self._reports = QTimer(self)
        self._reports.setInterval(_REPORT_EVERY)
        self._reports.timeout.connect(self._report)
        self._probes = QTimer(self)
        self._probes.setSingleShot(True)
        self._probes.timeout.connect(self.probe)

    def watch(self) -> None:
        """Begin to watch the network, and the time at which records go again by themselves.

        The system's word about the network is a hint, the server's answer the truth.
        """
        self._bridge.changed.connect(self.look_ahead)
        self.online_changed.connect(self.look_ahead)
        self.look_ahead()
        if QNetworkInformation.loadDefaultBackend():
            network = QNetworkInformation.instance()
            network.reachabilityChanged.connect(self.probe)
        self.probe()

    @Slot()
    def probe(self) -> None:
        """Ask the server now whether it answers."""
        if self._probing:
            self._probe_again = True
            return
        self._probing = True
        self._bridge.run("probe", self._flows.account.reachable, self._answered, self._silent)

    def start(self, only: Collection[str] | None = None, *, by_hand: bool = True) -> None:
        """Start a sync unless one runs."""
        if self.running:
            return
        self.running = True
        self.last = self._newest = None
        self._cancel.clear()
        self._reports.start()

        def run() -> SyncReport:
            return self._flows.sync.run_once(
                progress=self._heard, cancelled=self._cancel.is_set, by_hand=by_hand, only=only
            )

        self._bridge.run("net", run, self._ended, self._could_not)

    def cancel(self) -> None:
        """Stop between two steps; nothing is lost and nothing goes twice."""
        self._cancel.set()

    def retry(self, submission_id: str) -> None:
        """Put a record in line again and send it."""

        def again(_: None) -> None:
            self._bridge.changed.emit()
            self.start(only=[submission_id])

        self._bridge.run("store", lambda: self._flows.sync.retry(submission_id), again, self.failed.emit)

    @Slot()
    def look_ahead(self) -> None:
        """Ask the disk when the next record goes again by itself, and go when it is time."""
        if self._asking:
            self._ask_again = True
            return
        self._asking = True
        self._bridge.run("read", self._flows.board.next_try, self._plan, self._look_later)

    def _plan(self, earliest: datetime | None) -> None:
        self._asking = False
        if self._ask_again:  # what we know is old already
            self._ask_again = False
            self.look_ahead()
            return
        if earliest is None or self.running or self.online is False:  # each ends with another look
            self._planned = None
            self._looks.stop()
            return
        now = self._flows.clock()
        if self._planned is None or self._planned[0] != earliest:
            self._planned = (earliest, self._time_to_go(earliest, now))
        left = self._planned[1] - now
        if left > timedelta():
            self._looks.start(max(1, round(min(left, _LOOK_AGAIN) / timedelta(milliseconds=1))))
            return
        self._planned = None
        self._went_at = now
        self._bridge.run("read", self._flows.board.tried, self._go_again, self._look_later)

    def _time_to_go(self, earliest: datetime, now: datetime) -> datetime:
        """Return when to go for what may go at `earliest`."""
        soonest = now + _SOONEST
        if (
            self._went_at is not None and earliest <= self._went_at
        ):  # it did not help: nobody is signed in, say
            soonest = max(soonest, self._went_at + _HELD_OFF)
        return max(earliest, soonest)

    def _go_again(self, records: list[str]) -> None:
        if records and self.online is not False:
            self.start(only=records, by_hand=False)

    def _look_later(self, _: FieldappError) -> None:
        """Look again after a while; a disk that cannot be read is told by every page that reads it."""
        self._asking = False
        self._looks.start(round(_LOOK_AGAIN / timedelta(milliseconds=1)))

    def _heard(self, progress: SyncProgress) -> None:
        """Keep the newest report (called on the network lane; one reference, replaced whole)."""
        self._newest = progress

    @Slot()
    def _report(self) -> None:
        newest = self._newest
        if newest is not None and newest is not self.last:
            settled = self.last is None or newest.deliveries_done != self.last.deliveries_done
            self.last = newest
            self.progress.emit(newest)
            if settled:
                self._bridge.changed.emit()

    def _ended(self, report: SyncReport) -> None:
        self._report()
        self._stop()
        self.finished.emit(report)
        self.probe()

    def _could_not(self, error: FieldappError) -> None:
        self._stop()
        self.failed.emit(error)

    def _stop(self) -> None:
        self.running = False
        self._reports.stop()
        self._bridge.changed.emit()

    def _answered(self, _: object) -> None:
        self._settle(online=True)

    def _silent(self, error: FieldappError) -> None:
        answered = isinstance(error, SignInNeeded) or not isinstance(error, WireError)
        self._settle(online=None if answered else False)

    def _settle(self, *, online: bool | None) -> None:
        self._probing = False
        if online != self.online:
            self.online = online
            self.online_changed.emit(online)
        if self._probe_again:
            self._probe_again = False
            self.probe()
        else:
            self._probes.start(_PROBE_ONLINE if online else _PROBE_OFFLINE)
