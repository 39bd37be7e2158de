"""Days that do not exist, and days as people say them: what dates and moments share."""

from __future__ import annotations

import re
from datetime import date

from forms.types._contract import Refused

_DAY = re.compile(
    r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?!\d)"
    r"|(?P<first>\d{1,2})([/. -])(?P<second>\d{1,2})\5(?P<last>\d{4})(?!\d)",
    re.ASCII,
)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def refuse_no_day(text: str) -> None:
    """Raise Refused for a text that begins as a day, in figures, that no calendar has: 31/02/2026."""
    found = _DAY.match(text)
    if not found:
        return
    if found["year"]:
        readings = [(found["year"], found["month"], found["day"])]
    else:  # some countries write the month first
        first, second, year = found["first"], found["second"], found["last"]
        readings = [(year, second, first), (year, first, second)]
    if not any(_exists(*map(int, reading)) for reading in readings):
        raise Refused(
            "no_such_day",
            "“{value}” is no day of the calendar. Check the day and the month.",
            found[0],
        )


def day_in_words(day: date) -> str:
    """Return a day as '22 Nov 2026'."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
