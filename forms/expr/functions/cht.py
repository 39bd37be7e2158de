"""Functions of the Community Health Toolkit (CHT), whose forms have them beside ODK's."""

from __future__ import annotations

from datetime import datetime
from math import isnan, nan

from forms.expr.context import Context
from forms.expr.functions import Takes, function
from forms.expr.values import Instant, Value, instant, moment_of_days, to_number, zone_of

_DAY_MS = 86_400_000


@function("difference-in-months", Takes.VALUE, Takes.VALUE, context=True)
@function("cht:difference-in-months", Takes.VALUE, Takes.VALUE, context=True)
def difference_in_months(context: Context, start: Value, end: Value) -> float:
    """Count the whole months from one date to another, below 0 backwards; NaN: one is no date."""
    first, last = _moment(context, start), _moment(context, end)
    if first is None or last is None:
        return nan
    if last < first:
        return -_months(last, first)
    return _months(first, last)


@function("cht:difference-in-years", Takes.VALUE, Takes.VALUE, context=True)
def difference_in_years(context: Context, start: Value, end: Value) -> float:
    """Count the whole years from one date to another."""
    return _whole(difference_in_months(context, start, end) / 12)


@function("cht:difference-in-weeks", Takes.VALUE, Takes.VALUE, context=True)
def difference_in_weeks(context: Context, start: Value, end: Value) -> float:
    """Count the whole weeks from one date to another."""
    return _whole(difference_in_days(context, start, end) / 7)


@function("cht:difference-in-days", Takes.VALUE, Takes.VALUE, context=True)
def difference_in_days(context: Context, start: Value, end: Value) -> float:
    """Count the days of the calendar from one date to another."""
    first, last = _moment(context, start), _moment(context, end)
    return nan if first is None or last is None else float((last.date() - first.date()).days)


@function("parse-timestamp-to-date", Takes.NUMBER, context=True)
def parse_timestamp_to_date(context: Context, milliseconds: float) -> Instant:
    """Return the date-time so many milliseconds after 1970-01-01T00:00Z, blank where there is no such."""
    moment = moment_of_days(milliseconds / _DAY_MS, zone_of(context))
    return Instant("", nan) if moment is None else instant(moment)


def _moment(context: Context, value: Value) -> datetime | None:
    return moment_of_days(to_number(value, context), zone_of(context))


def _months(first: datetime, last: datetime) -> float:
    months = (last.year - first.year) * 12 + last.month - first.month
    early = (last.day, last.time()) < (first.day, first.time())  # in its month
    return float(months - early)


def _whole(number: float) -> float:
    return nan if isnan(number) else float(int(number))
