"""A day with a time: typed as '12 Mar 2023 14:05', or the day picked and the time typed."""

from __future__ import annotations

import re
from datetime import date

from fieldapp.ui.look_day import DayLook, day_from, day_in_words, how_to_type

_TIME = re.compile(
    r"(?P<day>.+?)[T\s,]+(?P<hour>\d{1,2}):(?P<minute>[0-5]\d)(?P<second>:[0-5]\d)?"
    r"(?P<tail>(?:\.\d+)?(?:Z|[+-]\d\d(?::?\d\d)?)?)",
    re.DOTALL,
)
_STORED = "{day}T{hour:02}:{minute}{second}{tail}"
_HOURS = 24


class DateTimeLook(DayLook):
    """A moment on the clock of this place, stored as '2023-03-12T14:05'."""

    ANSWERS = frozenset({("datetime", ""), ("datetime", "dateTime"), ("datetime", "no-calendar")})
    width_wanted = 240

    def read(self, typed: str) -> str:
        """Return the moment in ISO 8601, or the text as typed: a day without a time is not complete."""
        found = _TIME.fullmatch(typed.strip())
        day = day_from(found["day"], self.today()) if found else None
        if not found or not day or int(found["hour"]) >= _HOURS:
            return typed.strip()
        return _STORED.format(
            day=day.isoformat(),
            hour=int(found["hour"]),
            minute=found["minute"],
            second=found["second"] or "",
            tail=found["tail"],
        )

    def word(self, text: str) -> str:
        """Return the moment as '12 Mar 2023 14:05'; fractions and zones are kept, not shown."""
        found = _TIME.fullmatch(text)
        day = self.day_of(text)
        if not found or not day or "T" not in text:
            return text
        return f"{day_in_words(day)} {found['hour']:0>2}:{found['minute']}"

    def remark(self, text: str) -> str:
        """Return how long ago it was; a day without its time is not complete."""
        return super().remark(text) if _TIME.fullmatch(text) else self.how_to_type()

    def how_to_type(self) -> str:
        """Return how a moment is typed."""
        day = how_to_type()
        return "" if self.line.isReadOnly() else self.tr("{day} 14:05").format(day=day)

    def day_of(self, text: str) -> date | None:
        """Return the day of a stored text."""
        found = _TIME.fullmatch(text)
        return day_from(found["day"] if found else text)

    def text_for(self, day: date) -> str:
        """Keep the time that is there; a day picked first waits for its time."""
        found = _TIME.fullmatch(self.line.text().strip())
        return f"{day.isoformat()}T{found['hour']:0>2}:{found['minute']}" if found else f"{day.isoformat()} "


LOOK = DateTimeLook
