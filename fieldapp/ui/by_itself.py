"""What goes without a person: when the window starts a sync by itself, and what keeps it from that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from fieldapp.errors import FieldappError
from fieldapp.flows import Flows
from fieldapp.flows.by_itself import Outlook, Pace
from fieldapp.settings import AutoSync
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.network import Network

_SOONEST = timedelta(seconds=5)  # until a finished record goes, so that nothing starts under the hands
_LOOK_AGAIN = timedelta(minutes=1)  # a laptop that slept has a clock that jumped

Hold = Literal["", "paused", "off", "signed-out", "metered", "unknown"]


@dataclass(frozen=True)
class Standing:
    """Whether finished records go by themselves; `hold` is what keeps them, '' = nothing does."""

    mode: AutoSync
    hold: Hold


class ByItself(QObject):
    """Looks what is due whenever the disk, the network or the time changes, and has it sent.

    Emits:
        changed: another Standing.
    """

    changed = Signal()

    def __init__(
        self,
        flows: Flows,
        bridge: Bridge,
        network: Network,
        send: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        """Take the verbs, the lanes, the system's word about the network, and what starts a sync."""
        super().__init__(parent)
        self._flows = flows
        self._bridge = bridge
        self._network = network
        self._send = send
        self.pace = Pace()
        self.standing: Standing | None = None  # None = not looked yet
        self._watching = self._online = self._busy = False
        self._returned = False  # the network is back, and what waited for it was not hastened yet
        self._hurry = False  # somebody signed in, or the network is back: what is due goes at once
        self._due_since: datetime | None = None
        self._asking = False
        self._ask_again = False
        self._looks = QTimer(self)
        self._looks.setSingleShot(True)
        self._looks.timeout.connect(self.look)

    def watch(self) -> None:
        """Begin; before this nothing goes by itself."""
        self._watching = True
        self._bridge.changed.connect(self.look)
        self._network.changed.connect(self._network_changed)
        self.look()

    @property
    def planned(self) -> bool:
        """Whether something is due and goes in its time."""
        return self._looks.isActive()

    def seconds_left(self) -> float:
        """Return how long it is until the next look at what is planned."""
        return self._looks.remainingTime() / 1000

    def set_online(self, *, online: bool) -> None:
        """Take whether the server answers."""
        if online and not self._online:
            self._returned = True
        self._online = online
        self.look()

    def set_busy(self, *, busy: bool) -> None:
        """Take whether a sync runs."""
        self._busy = busy
        self.look()

    def signed_in(self) -> None:
        """Send at once what waited for the sign-in."""
        self.pace.person_acted()
        self._hurry = True
        self.look()

    @Slot()
    def look(self) -> None:
        """Ask the disk what is due, and send it when it is time."""
        if not self._watching:
            return
        if self._asking:
            self._ask_again = True
            return
        self._asking = True
        self._bridge.run("read", self._flows.by_itself.look, self._plan, self._look_later)

    def _plan(self, outlook: Outlook) -> None:
        self._asking = False
        if self._ask_again:  # what we know is old already
            self._ask_again = False
            self.look()
            return
        standing = Standing(outlook.mode, self._hold(outlook))
        if standing != self.standing:
            self.standing = standing
            self.changed.emit()
        free = not standing.hold and self._online and not self._busy
        if free and self._returned:
            self._returned = False
            # on the lane that syncs: with very many rows it takes a second, and no answer may wait for that
            self._bridge.run("net", self._flows.by_itself.hasten, self._hastened, self._look_later)
            return
        if not free or outlook.due_at is None:  # each ends with another look
            self._due_since = None
            self._looks.stop()
            return
        self._go_in_time(outlook.due_at)

    def _go_in_time(self, due_at: datetime) -> None:
        """Send what is due, or look again when it is."""
        now = self._flows.clock()
        if self._due_since is None or due_at < self._due_since:
            self._due_since = max(due_at, now)
        at = self._due_since if self._hurry else max(due_at, self._due_since + _SOONEST)
        left = max(at, self.pace.soonest(now)) - now
        if left > timedelta():
            self._looks.start(max(1, round(min(left, _LOOK_AGAIN) / timedelta(milliseconds=1))))
            return
        self._due_since, self._hurry = None, False
        self._send()

    def _hold(self, outlook: Outlook) -> Hold:
        """Return what keeps records from going by themselves, the person's own will first."""
        if outlook.hold == "paused":
            return "paused"
        if outlook.mode == "off":
            return "off"
        if outlook.hold or outlook.mode == "always" or outlook.near:
            return outlook.hold
        metered = self._network.metered()
        if metered is None:
            return "unknown"
        return "metered" if metered else ""

    def _hastened(self, number: int) -> None:
        self.pace.network_returned()
        self._hurry = self._hurry or number > 0
        if number:
            self._bridge.changed.emit()
        self.look()

    @Slot()
    def _network_changed(self) -> None:
        """Another network is as good as one that came back."""
        self._returned = True
        self.look()

    def _look_later(self, _: FieldappError) -> None:
        """Look again after a while; a disk that cannot be read is told by every page that reads it."""
        self._asking = False
        self._looks.start(round(_LOOK_AGAIN / timedelta(milliseconds=1)))
