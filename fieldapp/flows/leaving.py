"""How far one body is that goes up: told a few times a second at most, however fast or slow the link is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from fieldapp.connector import Clock

_EVERY = timedelta(seconds=0.25)  # between two reports
_SMALLEST, _LARGEST = 4 * 1024, 1024 * 1024  # bytes between two looks at the clock
_QUICK = 64 * 1024  # ... at first, where the body before went fast; so many tell whether one did
_CAREFUL, _CAREFUL_UNTIL = 8 * 1024, 512 * 1024  # ... while it may be the system alone that takes it
_LONG = 256 * 1024  # bytes of a body whose end is told however fast it went
_FAST = 4_000_000  # bytes a second of a body that needs no care


class FileLeaving:
    """A `Leaving` that passes on no more than people can read."""

    def __init__(self, report: Callable[[int, int], None], clock: Clock) -> None:
        """Take who is told of bytes out and all bytes."""
        self._report = report
        self._clock = clock
        self._sent = 0
        self._step = _SMALLEST  # that was asked for last
        self._fast = False
        self._began = self._looked = clock()
        self._told: datetime | None = None

    def __call__(self, sent: int, size: int) -> int:
        """Hear how far it is; return how many bytes take about as long as people want to wait for news."""
        now = self._clock()
        step, took = sent - self._sent, now - self._looked
        self._sent, self._looked = sent, now
        if sent >= size:
            self._ended(size, (now - self._began).total_seconds())
        elif step <= 0:
            self._began = now
            self._step = _QUICK if self._fast else _SMALLEST
        else:
            self._step = self._next(sent, step, took)
        due = self._told is None or abs(now - self._told) >= _EVERY
        if sent and (due or (sent >= size >= _LONG)):
            self._told = now
            self._report(sent, size)
        return self._step

    def _next(self, sent: int, step: int, took: timedelta) -> int:
        """Return the next step: slowly up, as what the system takes at once tells nothing of the link."""
        most = _LARGEST if self._fast or sent >= _CAREFUL_UNTIL else _CAREFUL
        grown = self._step * 2 if step >= self._step else self._step
        carried = min(_carried(step, took, grown), _carried(sent, self._looked - self._began, grown) * 4)
        return max(_SMALLEST, min(carried, grown, most))

    def _ended(self, size: int, seconds: float) -> None:
        """Learn from a body that went whether the next one needs care."""
        quick = seconds >= 0 and size > _FAST * seconds
        self._fast = quick and (self._fast or size >= _QUICK)


def _carried(size: int, took: timedelta, else_: int) -> int:
    """Return how many bytes go between two reports where so many took so long."""
    return int(size * (_EVERY / took)) if took > timedelta() else else_
