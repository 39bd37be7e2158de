"""How fast records go up: measured while a sync runs, remembered by destination. Pure but for the facts."""

from __future__ import annotations

from collections import deque
from datetime import datetime

from pydantic import ValidationError

from fieldapp.records import Record
from fieldapp.store import Store

_WINDOW = 60.0  # seconds that a speed is measured over
_LEAST = 5.0  # seconds before a speed is believed
_FACT = "speed:"  # name of the stored fact, followed by the destination


class Speed(Record):
    """What a sync brought to one destination, and how long that took."""

    at: datetime
    bytes_sent: int  # of records, as they lie on this disk
    seconds: float

    @property
    def bytes_per_second(self) -> float:
        """Return the speed; a sync too short to measure was at least that fast."""
        return self.bytes_sent / max(self.seconds, 0.001)


class Meter:
    """Measures one running sync from its reports: seconds by a clock that nobody sets, bytes done so far."""

    def __init__(self) -> None:
        """Nothing was heard yet."""
        self._heard: deque[tuple[float, int]] = deque()
        self._began: float | None = None

    def heard(self, seconds: float, done: int) -> None:
        """Note a report. Bytes of a parcel that failed are done no more, so `done` may fall."""
        if self._began is None:
            self._began = seconds
        self._heard.append((seconds, done))
        while self._heard[0][0] < seconds - _WINDOW and len(self._heard) > 2:  # noqa: PLR2004  (first and last)
            self._heard.popleft()

    def rate(self) -> float | None:
        """Return bytes a second over the last minute; None until five seconds tell of some."""
        if self._began is None or self._heard[-1][0] - self._began < _LEAST:
            return None
        (start, before), (end, now) = self._heard[0], self._heard[-1]
        return (now - before) / (end - start) if now > before and end > start else None

    def left(self, total: int) -> float | None:
        """Return the seconds until `total` bytes are done at this speed, None while it is not known."""
        rate = self.rate()
        return max(total - self._heard[-1][1], 0) / rate if rate else None


class Speeds:
    """The last measured speed of each destination."""

    def __init__(self, store: Store) -> None:
        """Take where they are kept."""
        self._facts = store.facts

    def last(self, destination: str) -> Speed | None:
        """Return the last one measured, None where there is none that can be read."""
        kept = self._facts.get(f"{_FACT}{destination}")
        try:
            return Speed.model_validate_json(kept) if kept else None
        except ValidationError:  # written by another version
            return None

    def keep(self, destination: str, speed: Speed) -> None:
        """Keep the speed in place of the last one. Raises DiskError."""
        self._facts.put(f"{_FACT}{destination}", speed.model_dump_json())
