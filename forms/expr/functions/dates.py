"""Dates and times: text in ISO 8601 and days since 1970 at once, always seen on the clock of the place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta, timezone, tzinfo
from math import floor, isnan, nan

from forms.expr.context import Context
from forms.expr.functions import Takes, function
from forms.expr.functions._calendar_words import words_in
from forms.expr.functions._each import nodes_of
from forms.expr.values import (
    Instant,
    Value,
    day_instant,
    instant,
    instant_of_text,
    moment_of_days,
    moment_of_text,
    to_number,
    to_string,
    zone_of,
)

_UNPADDED = re.compile(r"(\d{4})-(\d\d?)-(\d\d?)(T.*)?", re.ASCII)
_TIME = re.compile(
    r"([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d+))?)?(?:(Z)|([+-])(\d\d):([0-5]\d))?", re.ASCII
)
_DIRECTIVE = re.compile("%([%YymnbdeHhMS3aW])")
_NO_DATE = Instant("", nan)
_WRONG_DATE = Instant("Invalid Date", nan)  # as the web engines show an author's slip


@function("today", context=True, volatile=True)
def today(context: Context) -> Instant:
    """Return the day."""
    now = context.environment.now()
    return day_instant(now.date(), now.tzinfo or UTC)


@function("now", context=True, volatile=True)
def now(context: Context) -> Instant:
    """Return the day and time."""
    return instant(context.environment.now())


@function("date", Takes.VALUE, context=True)
def to_date(context: Context, value: Value) -> Instant:
    """Return a value as a date.

    A node or a date-time gives its day, as in Collect. A text or a number with a time of day keeps it, as in
    the web engines; a node of type date drops it.
    """
    found = _instant(value, context, whole=True)
    if isinstance(value, Instant) or nodes_of(value) is not None:
        return instant_of_text(found.text[:10], zone_of(context)) or found
    return found


@function("date-time", Takes.VALUE, context=True)
def to_date_time(context: Context, value: Value) -> Instant:
    """Return a value as a date-time; one that is a day, or a number that falls on midnight, is a day."""
    return _instant(value, context)


@function("decimal-date-time", Takes.VALUE, context=True)
def decimal_date_time(context: Context, value: Value) -> float:
    """Return the days since 1970-01-01T00:00Z; NaN: it is no date."""
    return to_number(value, context)


@function("decimal-time", Takes.VALUE, context=True)
def decimal_time(context: Context, value: Value) -> float:
    """Return how much of the day has passed at a time, or at a date-time: noon is 0.5; NaN: it is none."""
    found = _TIME.fullmatch(to_string(value).strip())
    if found:
        return _time_of_day(found, context)
    moment = _moment(value, context)
    if moment is None:
        return nan
    days = (moment.replace(tzinfo=UTC) - datetime.fromtimestamp(0, UTC)) / timedelta(days=1)
    return days - floor(days)


@function("format-date", Takes.VALUE, Takes.STRING, context=True)
def format_date(context: Context, value: Value, pattern: str) -> str:
    """Write a date as the pattern says, '' for what is none.

    %Y 2026, %y 26, %m 03, %n 3, %b Mar, %d 09, %e 9, %a Mon, %W the ISO week; %b and %a in the form's current
    language. Everything else stays.
    """
    return _formatted(context, value, pattern)


@function("format-date-time", Takes.VALUE, Takes.STRING, context=True)
def format_date_time(context: Context, value: Value, pattern: str) -> str:
    """Write a date-time as `format-date` does, and its time.

    %H 08, %h 8, %M 05 minutes, %S 09 seconds, %3 thousandths.
    """
    return _formatted(context, value, pattern)


def _instant(value: Value, context: Context, *, whole: bool = False) -> Instant:
    """Return a value as a date or date-time, blank where it is NaN, blank or a node with something else.

    `whole`: days are wanted, not times.
    """
    if isinstance(value, Instant):
        return value
    if isinstance(value, bool):
        return _WRONG_DATE
    zone = zone_of(context)
    if isinstance(value, float | int):
        return _of_days(value, zone, whole=whole)
    text = to_string(value).strip()
    found = instant_of_text(_padded(text), zone)
    if found is None:
        number = to_number(text, context)
        found = _of_days(number, zone, whole=whole) if not isnan(number) else None
    if found is None:
        found = _WRONG_DATE if text and nodes_of(value) is None else _NO_DATE
    return found


def _padded(text: str) -> str:
    """Return 2026-3-9 as 2026-03-09."""
    found = _UNPADDED.fullmatch(text)
    return f"{found[1]}-{found[2]:0>2}-{found[3]:0>2}{found[4] or ''}" if found else text


def _of_days(days: float, zone: tzinfo, *, whole: bool) -> Instant:
    moment = moment_of_days(days, zone)
    if moment is None:
        return _NO_DATE
    for clock in (moment, *(_other_clocks(moment, zone) if whole else ())):
        if clock.time() == time():
            return day_instant(clock.date(), zone)
    return instant(moment)


def _other_clocks(moment: datetime, zone: tzinfo) -> Iterator[datetime]:
    """Yield the moment on the clocks that the zone has in January and in July.

    Days added to a date over a change of the clock end an hour off midnight; on one of these they do not.
    """
    for month in (1, 7):
        offset = datetime(moment.year, month, 1, tzinfo=zone).utcoffset()
        yield moment.astimezone(timezone(offset or timedelta()))


def _moment(value: Value, context: Context) -> datetime | None:
    """Return a value as a time on the clock of the place; None: it is none."""
    found = _instant(value, context)
    return None if isnan(found.days) else moment_of_text(found.text, zone_of(context))


def _time_of_day(found: re.Match[str], context: Context) -> float:
    hour, minute, second, fraction, utc, sign, hours, minutes = found.groups()
    seconds = int(hour) * 3600 + int(minute) * 60 + int(second or 0) + float(f"0.{fraction or 0}")
    if utc or sign:
        offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0)) * (-1 if sign == "-" else 1)
        here = datetime(1970, 1, 1, tzinfo=zone_of(context)).utcoffset() or timedelta()
        seconds += (here - offset).total_seconds()
    return seconds % 86_400 / 86_400


def _formatted(context: Context, value: Value, pattern: str) -> str:
    moment = _moment(value, context)
    if moment is None:
        return ""
    return _DIRECTIVE.sub(lambda found: _part(found[1], moment, context), pattern)


def _part(directive: str, moment: datetime, context: Context) -> str:
    """Return what a directive stands for."""
    numbers = {
        "Y": f"{moment.year:04}",
        "y": f"{moment.year % 100:02}",
        "m": f"{moment.month:02}",
        "n": f"{moment.month}",
        "d": f"{moment.day:02}",
        "e": f"{moment.day}",
        "W": f"{moment.isocalendar().week}",
        "H": f"{moment.hour:02}",
        "h": f"{moment.hour}",
        "M": f"{moment.minute:02}",
        "S": f"{moment.second:02}",
        "3": f"{moment.microsecond // 1000:03}",
        "%": "%",
    }
    if directive in numbers:
        return numbers[directive]
    words = words_in(context.environment.language)
    return words.months[moment.month - 1] if directive == "b" else words.days[moment.weekday()]
