"""Days that do not exist, days as people say them, days by number: what dates and moments share."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from forms.types import decimal
from forms.types._contract import Refused

_DAY = re.compile(
    r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?!\d)"
    r"|(?P<first>\d{1,2})([/. -])(?P<second>\d{1,2})\5(?P<last>\d{4})(?!\d)",
    re.ASCII,
)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001  (its zone is the caller's affair)
_DAY_MS = 86_400_000


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


def moment_of_days(text: str) -> datetime | None:
    """Return the moment so many days after 1970 began, naive, to the millisecond; None for NaN.

    Raises ValueError: it is no number, or beyond the years there are.
    """
    days = decimal.of_result(text)
    if days is None:
        return None
    try:
        return _EPOCH + timedelta(milliseconds=round(float(days) * _DAY_MS))
    except OverflowError as error:
        raise ValueError(text) from error


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
