"""The window's side of a sync: starts and reports it, and knows whether the server answers."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from fieldapp.errors import FieldappError, SignInNeeded, SyncRunning, WireError
from fieldapp.flows import Flows
from fieldapp.flows.views import SyncProgress, SyncReport
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.by_itself import ByItself
from fieldapp.ui.network import Network

_REPORT_EVERY = 50  # milliseconds: at most 20 reports a second reach the screen
_PROBE_ONLINE = 30_000  # milliseconds between probes while the server answers
_PROBE_OFFLINE = 10_000  # ... and while it does not


class Courier(QObject):
    """Runs syncs and probes.

    Emits:
        progress: a SyncProgress, at most 20 a second.
        finished: the SyncReport of a sync that ran to its end or was cancelled.
        failed: the FieldappError of a sync that could not run at all.
        running_changed: a sync began or ended.
        online_changed: True (the server answers), False (it does not) or None (not known yet).
    """

    progress = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    running_changed = Signal()
    online_changed = Signal(object)

    def __init__(
        self, flows: Flows, bridge: Bridge, parent: QObject | None = None, *, network: Network | None = None
    ) -> None:
        """Take the verbs and the lanes; call `watch` to begin probing, and sending by itself."""
        super().__init__(parent)
        self._flows = flows
        self._bridge = bridge
        self._cancel = threading.Event()
        self._newest: SyncProgress | None = None
        self.running = False
        self._asked: tuple[str, ...] | None = None  # by hand while one ran: records, () = everything
        self.last: SyncProgress | None = None
        self.online: bool | None = None
        self._probing = False
        self._probe_again = False
        self._by_hand = True
        self._pausing = False
        self._network = network or Network(self)
        self.by_itself = ByItself(flows, bridge, self._network, self._go_by_itself, self)
        self._reports = QTimer(self)
        self._reports.setInterval(_REPORT_EVERY)
        self._reports.timeout.connect(self._report)
        self._probes = QTimer(self)
        self._probes.setSingleShot(True)
        self._probes.timeout.connect(self.probe)

    def watch(self) -> None:
        """Begin to watch the network, and the time at which records go by themselves.

        The system's word about the network is a hint, the server's answer the truth.
        """
        self._network.changed.connect(self.probe)
        self._network.watch()
        self.by_itself.watch()
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
        """Start a sync unless one runs. A person who asks for all also ends a pause."""
        if self.running:
            if by_hand:  # what a person asks for meanwhile comes after it
                everything = only is None or self._asked == ()
                self._asked = () if everything else (*(self._asked or ()), *(only or ()))
            return
        self.running, self._by_hand, self._pausing = True, by_hand, False
        self.last = self._newest = None
        self._cancel.clear()
        self._reports.start()
        if by_hand:
            self.by_itself.pace.person_acted()
        self.by_itself.set_busy(busy=True)

        def run() -> SyncReport:
            if by_hand and only is None and self._flows.settings().sync_paused:
                self._flows.by_itself.pause(paused=False)
            return self._flows.dispatch.run(
                progress=self._heard, cancelled=self._cancel.is_set, by_hand=by_hand, only=only
            )

        self._bridge.run("net", run, self._ended, self._could_not)
        self.running_changed.emit()

    def cancel(self) -> None:
        """Stop between two steps; nothing is lost and nothing goes twice."""
        self._asked = None
        self._cancel.set()

    def pause(self) -> None:
        """Stop the running sync between two steps, and hold what goes by itself until `resume`."""
        self._pausing, self._asked = True, None
        self._cancel.set()
        self._hold(paused=True)

    def resume(self) -> None:
        """End a pause; what is due goes at once where the server answers."""

        def resumed() -> None:
            if self.online is not False:
                self.start()

        self.by_itself.pace.person_acted()
        self._hold(paused=False, then=resumed)

    def signed_in(self) -> None:
        """Somebody signed in: look whether the server answers, and send what waited for that."""
        self.by_itself.signed_in()
        self.probe()

    def retry(self, submission_id: str) -> None:
        """Put a record in line again and send it."""

        def again(_: object) -> None:
            self._bridge.changed.emit()
            self.start(only=[submission_id])

        self._bridge.run("store", lambda: self._flows.sync.retry(submission_id), again, self.failed.emit)

    def _hold(self, *, paused: bool, then: Callable[[], None] = lambda: None) -> None:
        def held(_: None) -> None:
            self._bridge.changed.emit()
            then()

        self._bridge.run("store", lambda: self._flows.by_itself.pause(paused=paused), held, self.failed.emit)

    def _go_by_itself(self) -> None:
        self.start(by_hand=False)

    def _heard(self, progress: SyncProgress) -> None:
        """Keep the newest report (called on the network lane; one reference, replaced whole)."""
        self._newest = progress

    @Slot()
    def _report(self) -> None:
        newest = self._newest
        if newest is not None and newest is not self.last:
            moved = self.last is None or _standing(newest) != _standing(self.last)
            self.last = newest
            self.progress.emit(newest)
            if moved:
                self._bridge.changed.emit()

    def _ended(self, report: SyncReport) -> None:
        self._report()
        now = self._flows.clock()
        if report.cancelled and not self._pausing:
            self.by_itself.pace.stopped(now)
        elif not report.cancelled:
            self.by_itself.pace.ended(now, arrived=report.delivered > 0)
        self._stop()
        self.finished.emit(report)
        asked, self._asked = self._asked, None
        if asked is not None:
            self.start(asked or None)
        self.probe()

    def _could_not(self, error: FieldappError) -> None:
        self.by_itself.pace.ended(self._flows.clock(), arrived=False)
        self._stop()
        if self._by_hand or not isinstance(error, SyncRunning):  # another process sends: all is well
            self.failed.emit(error)

    def _stop(self) -> None:
        self.running = False
        self._reports.stop()
        self.running_changed.emit()
        self.by_itself.set_busy(busy=False)
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
            self.by_itself.set_online(online=online is True)
            self.online_changed.emit(online)
        if self._probe_again:
            self._probe_again = False
            self.probe()
        else:
            self._probes.start(_PROBE_ONLINE if online else _PROBE_OFFLINE)


def _standing(progress: SyncProgress) -> tuple[int, int, int, str]:
    """Return what tells that rows on the disk have moved; bytes alone move none."""
    return (
        progress.deliveries_done,
        progress.deliveries_total,
        progress.records_done,
        progress.destination,
    )
