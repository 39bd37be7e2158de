"""The link test: does the server answer, how soon, and for how many records a minute is the link good."""

from __future__ import annotations

from collections.abc import Callable

from fieldapp.errors import WireError
from fieldapp.flows.account import Account
from fieldapp.flows.servers import Servers
from fieldapp.flows.speed import Speeds
from fieldapp.records import DIGIT, Reason, Record
from fieldapp.store import Store

STEPS = (1_000, 4_000, 12_000, 40_000)
"""Bytes of the questions that are timed: 57 kB in all, and on a slow link only the first."""

TYPICAL = 4_000  # bytes of a record where none is owed: answers of a long form, no photo
_LONG_ENOUGH = 1.0  # seconds that an upload must take to be measured well
_MOST = 10.0  # seconds that the next step may be expected to take
_NANO = 1_000_000_000


class LinkReport(Record):
    """What a link test found."""

    reason: Reason | None = None  # why the server does not answer, None = it does
    signed_in: bool = False  # by the vault's word
    round_trip: float | None = None  # seconds from a small question to its answer
    bytes_per_second: float | None = None  # upwards; None where the link broke off or was not measured
    record_bytes: int = TYPICAL  # mean of what is owed to DIGIT
    typical: bool = True  # nothing is owed, so the size is a guess
    real_per_minute: float | None = None  # such records a minute at the speed of the last real sync
    cancelled: bool = False

    @property
    def per_minute(self) -> float | None:
        """Return how many records a minute the link is good for."""
        return None if self.bytes_per_second is None else self.bytes_per_second * 60 / self.record_bytes


class Link:
    """Tests the link to DIGIT. Nothing of a person or record leaves this laptop."""

    def __init__(self, store: Store, servers: Servers, account: Account, *, ticks: Callable[[], int]) -> None:
        """Take the project's servers; `ticks` are nanoseconds of a clock that nobody sets."""
        self._store = store
        self._servers = servers
        self._account = account
        self._speeds = Speeds(store)
        self._ticks = ticks

    def test(self, cancelled: Callable[[], bool] = lambda: False) -> LinkReport:
        """Ask the server and measure; cancelling stops between two questions.

        Raises ProjectMissing, VaultLocked, DiskError: without these there is nobody to ask.
        """
        source = self._servers.source()
        size = self._store.timing.mean_size(DIGIT)
        last = self._speeds.last(DIGIT)
        record_bytes = size or TYPICAL
        facts = LinkReport(
            signed_in=self._account.user() is not None,
            record_bytes=record_bytes,
            typical=size is None,
            real_per_minute=last.bytes_per_second * 60 / record_bytes if last else None,
        )
        try:
            source.reachable()  # opens the connection, so that the next question is a round trip and no more
            if cancelled():
                return facts.model_copy(update={"cancelled": True})
            trip = self._timed(source.reachable)
        except WireError as error:
            return facts.model_copy(update={"reason": Reason.of(error)})
        speed, stopped = self._speed(source.weigh, trip, cancelled)
        return facts.model_copy(update={"round_trip": trip, "bytes_per_second": speed, "cancelled": stopped})

    def _speed(
        self, weigh: Callable[[int], None], trip: float, cancelled: Callable[[], bool]
    ) -> tuple[float | None, bool]:
        """Return the bytes a second upwards, None where the first step did not get through; whether stopped.

        Sizes grow until one takes long enough to be measured, so that no step is long on any link.
        """
        speed: float | None = None
        for size in STEPS:
            if cancelled():
                return speed, True
            if speed is not None and size / speed > _MOST:
                break
            try:
                took = self._timed(lambda size=size: weigh(size))
            except WireError:  # a server that bounds its requests, or a link that broke: what is known stays
                break
            speed = size / max(took - trip, took / 10, 0.0001)  # a round trip that was slow once is not all
            if took - trip > _LONG_ENOUGH:
                break
        return speed, False

    def _timed(self, act: Callable[[], object]) -> float:
        began = self._ticks()
        act()
        return (self._ticks() - began) / _NANO
