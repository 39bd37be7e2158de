"""Times as clocks show them, with the fraction of the second and the zone kept as they were written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

MINUTES = r"(?:[01]\d|2[0-3]):[0-5]\d"
TAIL = r"(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)?"
_PARTS = re.compile(r"(\.\d+)?(?:(Z)|([+-])(\d\d)(?::(\d\d))?)?", re.ASCII)
_ORIGIN = datetime(1, 1, 1)  # noqa: DTZ001  (what clocks show has no zone)


@dataclass(frozen=True, slots=True)
class Moment:
    """What a clock showed: `wall` naive, to the second; `tail` fraction and zone as written ('.000+01:00').

    Smaller is earlier. Where only one of two has a zone, what the clocks showed is compared.
    """

    wall: datetime
    tail: str = ""

    def __lt__(self, other: Moment) -> bool:
        """Whether it is earlier."""
        (mine, my_offset), (theirs, their_offset) = self._order(), other._order()
        if my_offset is not None and their_offset is not None:
            return mine - my_offset < theirs - their_offset
        return mine < theirs

    def _order(self) -> tuple[timedelta, timedelta | None]:
        found = _PARTS.fullmatch(self.tail)
        if not found:
            raise ValueError(self.tail)
        fraction, utc, sign, hours, minutes = found.groups()
        since = self.wall - _ORIGIN + timedelta(seconds=float(fraction or 0))
        if not utc and not sign:
            return since, None
        offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
        return since, -offset if sign == "-" else offset
