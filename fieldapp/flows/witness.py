"""Who did what, and when."""

from __future__ import annotations

from collections.abc import Callable

from fieldapp.connector import Clock
from fieldapp.records import Stamp


class Witness:
    """Stamps what is done: the clocks, this process, and who is signed in ('' = nobody)."""

    def __init__(self, *, clock: Clock, ticks: Callable[[], int], run: str, user: Callable[[], str]) -> None:
        """Take the clock; one that nobody sets, in nanoseconds; an id of this process; who is signed in."""
        self.clock = clock
        self._ticks = ticks
        self._run = run
        self._user = user
        self._known = ""

    def look(self) -> None:
        """See who is signed in now, which may ask the disk: not at a key press, but with each commit."""
        self._known = self._user()

    def stamp(self) -> Stamp:
        """Return a stamp of now, in the zone where this laptop is; asks nobody."""
        return Stamp(at=self.clock().astimezone(), ticks=self._ticks(), run=self._run, user=self._known)
