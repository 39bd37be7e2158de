"""How much goes in the next parcel, by how fast the last ones went, and how long a server is left alone.

Pure: no clock, store, wire or thread. Numbers are kept by the caller, so that a restart goes on from them.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from fieldapp.flows.delivery import back_off
from fieldapp.records import Candidate
from fieldapp.records.base import Record

FIRST = 64 * 1024  # bytes that a first parcel may weigh: some seconds even on a slow link
MOST = 64 * 1024 * 1024  # bytes, files included, that a parcel may come to weigh where all is fast
_LEAST = 4 * 1024
_FAST = 5.0  # seconds; a parcel that took less may grow
_SLOW = 20.0  # ... and one that took more is cut
HEAVY = 100 * 1024  # bytes of files from which a record waits for lighter ones
MOST_RECORDS = 1000  # in a parcel, however small they are: each is written to the disk twice on its way
_NEVER_LATER = timedelta(hours=24)  # a wall that stands longer was written by a clock that was wrong


class Pace(Record):
    """How many bytes a parcel may weigh: it starts small, doubles while that is fast, shrinks on failure."""

    size: int = FIRST

    def went(self, weight: int, seconds: float, most: int = MOST) -> Pace:
        """Return the pace after a parcel of that many bytes arrived in so many seconds; at most `most`."""
        if seconds < _FAST:
            # One that was not full tells nothing of fuller ones.
            size = self.size * 2 if weight * 2 >= self.size else self.size
        else:
            size = self.size if seconds <= _SLOW else self.size // 2
        return Pace(size=max(_LEAST, min(size, most)))

    def broke(self) -> Pace:
        """Return the pace after a parcel that did not get through."""
        return Pace(size=max(_LEAST, self.size // 4))


class Wall(Record):
    """A server that failed again and again is left alone for a while, whatever else becomes due for it."""

    failures: int  # in a row, of whole rounds
    until: datetime
    asked: bool = False  # the server asked for it, so that it stands for a person too

    @classmethod
    def after(cls, before: Wall | None, now: datetime, jitter: float, wait: float | None = None) -> Wall:
        """Return the wall after one more failure; `wait` are the seconds that the server asked for."""
        failures = (before.failures if before else 0) + 1
        seconds = back_off(failures, jitter) if wait is None else wait
        return cls(failures=failures, until=now + timedelta(seconds=seconds), asked=wait is not None)

    def stands(self, now: datetime) -> bool:
        """Return whether it is too early to try again."""
        return now < self.until <= now + _NEVER_LATER


def choose(candidates: Sequence[Candidate], size: int, payload: int | None = None) -> list[Candidate]:
    """Return those from the front that go together: at least one, and no more than weigh `size` bytes.

    `payload`: the most bytes of them without their files, None = as many as weigh that. One that must go
    alone ends what stands before it. 0 bytes = one record a parcel.
    """
    chosen = list(candidates[:1])
    if not chosen or chosen[0].alone:
        return chosen
    weight, text = _weight(chosen[0]), chosen[0].payload
    for candidate in candidates[1:MOST_RECORDS]:
        weight += _weight(candidate)
        text += candidate.payload
        if candidate.alone or weight > size or (payload is not None and text > payload):
            break
        chosen.append(candidate)
    return chosen


def _weight(candidate: Candidate) -> int:
    return candidate.payload + candidate.media
