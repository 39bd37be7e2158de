"""How far one long file is that goes up: told a few times a second, however fast or slow the link is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from fieldapp.connector import Clock

_EVERY = timedelta(seconds=0.25)  # between two reports
_SMALLEST, _LARGEST = 4 * 1024, 1024 * 1024  # bytes between two looks at the clock
_CAREFUL_UNTIL = 512 * 1024  # bytes: so much the system may take at once, which tells nothing of the link
_CAREFUL = 16 * 1024
_FAST = 4_000_000  # bytes a second of a file that went where no such care is needed


class FileLeaving:
    """A `Leaving` that passes on no more than people can read."""

    def __init__(self, report: Callable[[int, int], None], clock: Clock) -> None:
        """Take who is told of bytes out and all bytes."""
        self._report = report
        self._clock = clock
        self._sent = 0
        self._began: datetime | None = None  # the file that goes up
        self._fast = False
        self._looked: datetime | None = None
        self._told: datetime | None = None

    def __call__(self, sent: int, size: int) -> int:
        """Hear how far it is; return how many bytes take about as long as people want to wait for news."""
        now = self._clock()
        step, took = sent - self._sent, None if self._looked is None else now - self._looked
        self._sent, self._looked = sent, now
        if step <= 0 or self._began is None:
            self._began = now  # of another file
        elif sent >= size:
            seconds = (now - self._began).total_seconds()
            self._fast = seconds >= 0 and size > _FAST * seconds
        if sent >= size or self._told is None or abs(now - self._told) >= _EVERY:
            self._told = now
            self._report(sent, size)
        most = _CAREFUL if sent < _CAREFUL_UNTIL and not self._fast else _LARGEST
        if step <= 0 or took is None or took <= timedelta():  # another file, or a clock that was set back
            return most
        return min(max(int(step * (_EVERY / took)), _SMALLEST), most)
