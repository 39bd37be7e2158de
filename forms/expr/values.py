"""Values of expressions and how one kind becomes another, as XPath 1.0 has it with ODK's dates beside.

A date or a date-time is text and number at once: ISO 8601, and days since 1970-01-01T00:00Z. A text in that
form counts as a date wherever a number is wanted; a date without a zone is read in the zone of the clock.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from decimal import Decimal
from functools import lru_cache
from math import isfinite, isnan, nan
from typing import TypeAlias

from forms.expr.context import Context, Nodes

_NUMBER = re.compile(r"[ \t\r\n]*(-?(?:\d+\.?\d*|\.\d+))[ \t\r\n]*", re.ASCII)
_INSTANT = re.compile(
    r"\s*(\d{4})-(\d\d)-(\d\d)"
    r"(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:(Z)|([+-])(\d\d)(?::?([0-5]\d))?)?)?\s*",
    re.ASCII,
)
_DAY_MS = 86_400_000
_EXACT = 2**53  # whole numbers below it have all their digits in a float
_EPOCH = datetime.fromtimestamp(0, UTC)


@dataclass(frozen=True, slots=True)
class Instant:
    """A date or date-time: `text` as XPath string() has it, `days` since 1970 as number() has it.

    One that is none has NaN days, and is false.
    """

    text: str
    days: float


Value: TypeAlias = str | float | bool | Nodes | Instant
Evaluate: TypeAlias = Callable[[Context], Value]


def to_string(value: Value) -> str:
    """Return the value as XPath string() has it; nodes give the first one's text, none ''."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float | int):
        return number_text(value)
    if isinstance(value, Instant):
        return value.text
    return value[0].string() if value else ""


def to_number(value: Value, context: Context) -> float:
    """Return the value as XPath number() has it, dates in days; NaN: it is none. `context` gives the zone."""
    if isinstance(value, float | int):  # True and False, too
        return float(value)
    if isinstance(value, Instant):
        return value.days
    return text_number(value if isinstance(value, str) else to_string(value), context)


def text_number(text: str, context: Context) -> float:
    """Return the number that a text stands for, a date in days; NaN: none."""
    if text.isdigit() and text.isascii():
        return float(text)
    found = _NUMBER.fullmatch(text)
    if found:
        return float(found[1])
    instant = instant_of_text(text, zone_of(context)) if "-" in text else None
    return nan if instant is None else instant.days


def to_boolean(value: Value) -> bool:
    """Return the value as XPath boolean() has it: whether there is a text, a node, a number other than 0."""
    if isinstance(value, Instant):
        return not isnan(value.days)
    if isinstance(value, float | int):
        return value != 0 and not isnan(value)
    return bool(value)


def number_text(number: float) -> str:
    """Return a number as XPath writes it: without '.0', without an exponent."""
    if isnan(number):
        return "NaN"
    if not isfinite(number):
        return "Infinity" if number > 0 else "-Infinity"
    if number == int(number) and abs(number) < _EXACT:
        return str(int(number))
    text = repr(float(number))
    return f"{Decimal(text):f}" if "e" in text else text.removesuffix(".0")


def zone_of(context: Context) -> tzinfo:
    """Return the zone of the place where the form is filled."""
    return context.environment.now().tzinfo or UTC


@lru_cache(maxsize=4096)  # a rule reads the same dates again with every answer
def instant_of_text(text: str, zone: tzinfo) -> Instant | None:
    """Read an ISO 8601 date, or date and time; what has no zone is in `zone`. None: it is neither."""
    moment = moment_of_text(text, zone)
    if moment is None:
        return None
    return day_instant(moment.date(), zone) if "T" not in text else instant(moment)


def moment_of_text(text: str, zone: tzinfo) -> datetime | None:
    """Read an ISO 8601 date (its first moment) or date and time as a time in `zone`. None: it is neither."""
    found = _INSTANT.fullmatch(text)
    if found is None:
        return None
    year, month, day, hour, minute, second, fraction, utc, sign, hours, minutes = found.groups()
    micro = int((fraction or "0")[:6].ljust(6, "0"))
    offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0)) * (-1 if sign == "-" else 1)
    zoned = utc or sign
    try:
        wall = datetime(
            int(year), int(month), int(day), int(hour or 0), int(minute or 0), int(second or 0), micro, zone
        )
        return (wall.replace(tzinfo=UTC) - offset).astimezone(zone) if zoned else wall
    except (ValueError, OverflowError):  # no such day or hour, or beyond the years there are
        return None


def moment_of_days(days: float, zone: tzinfo) -> datetime | None:
    """Return the time in `zone` so many days after 1970-01-01T00:00Z, to the millisecond. None: no such."""
    if isnan(days):
        return None
    try:
        return (_EPOCH + timedelta(milliseconds=round(days * _DAY_MS))).astimezone(zone)
    except OverflowError:
        return None


def instant(moment: datetime) -> Instant:
    """Return an aware time as a value; its text is like 2026-03-31T14:05:00.000+02:00."""
    offset = moment.utcoffset() or timedelta()
    minutes = int(offset.total_seconds() / 60)
    sign = "-" if minutes < 0 else "+"
    hours, minutes = divmod(abs(minutes), 60)
    wall = moment.replace(tzinfo=None).isoformat(timespec="milliseconds")
    return Instant(f"{wall}{sign}{hours:02}:{minutes:02}", days_of(moment))


def day_instant(day: date, zone: tzinfo) -> Instant:
    """Return a date as a value: its text is 2026-03-31, its number that of its first moment in `zone`."""
    return Instant(day.isoformat(), days_of(datetime(day.year, day.month, day.day, tzinfo=zone)))


def days_of(moment: datetime) -> float:
    """Return the days from 1970-01-01T00:00Z to an aware time."""
    return (moment - _EPOCH) / timedelta(days=1)
