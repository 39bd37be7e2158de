"""Values become texts, numbers and booleans; dates are both a text and a number."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from math import inf, isnan, nan
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.expr import Context, to_boolean, to_number, to_string
from forms.expr.tree import Element
from forms.expr.values import (
    Instant,
    day_instant,
    days_of,
    instant,
    instant_of_text,
    moment_of_days,
    moment_of_text,
    number_text,
    zone_of,
)
from tests.forms.expr.functions.world import World

KIGALI, PHOENIX = ZoneInfo("Africa/Kigali"), ZoneInfo("America/Phoenix")
HERE = Context(Element(None, "a"), World(zone="America/Phoenix"))


def leaf(text):
    return Element(None, "leaf", text)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a", "a"),
        (True, "true"),
        (False, "false"),
        (3.0, "3"),
        (7, "7"),
        (Instant("2026-03-01", 1.0), "2026-03-01"),
        ([leaf("x"), leaf("y")], "x"),
        ((), ""),
    ],
)
def test_texts(value, text):
    assert to_string(value) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0.0, "0"),
        (-0.0, "0"),
        (-3.0, "-3"),
        (0.1, "0.1"),
        (1e-7, "0.0000001"),
        (1.5e21, "1500000000000000000000"),
        (2.0**53, "9007199254740992"),
        (nan, "NaN"),
        (inf, "Infinity"),
        (-inf, "-Infinity"),
        (12, "12"),
    ],
)
def test_numbers_as_text(number, text):
    assert number_text(number) == text


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_reads_back_from_its_text(number):
    assert to_number(number_text(number), HERE) == number


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (2.5, 2.5),
        (True, 1.0),
        (Instant("2026-03-01", 8.0), 8.0),
        ("42", 42.0),
        (" -.5\n", -0.5),
        ("7.", 7.0),
        ([leaf("6"), leaf("x")], 6.0),
        ("1970-01-02", 1 + 7 / 24),
        ("1970-01-02T00:00:00Z", 1.0),
    ],
)
def test_numbers(value, number):
    assert to_number(value, HERE) == pytest.approx(number)


@pytest.mark.parametrize("value", ["", " ", "x", "1e3", "+1", "1,5", "--1", "٣", "2026-02-30", "a-b", ()])
def test_what_is_no_number(value):
    assert isnan(to_number(value, HERE))


@pytest.mark.parametrize(
    ("value", "truth"),
    [
        ("", False),
        ("0", True),
        (0.0, False),
        (nan, False),
        (-1.0, True),
        (0, False),
        ((), False),
        ([leaf("")], True),
        (True, True),
        (Instant("1970-01-01", 0.0), True),
        (Instant("", nan), False),
    ],
)
def test_booleans(value, truth):
    assert to_boolean(value) is truth


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2026-03-01", "2026-03-01"),
        ("2026-03-01T10:00", "2026-03-01T10:00:00.000+02:00"),
        ("2026-03-01T10:00:07.1239Z", "2026-03-01T12:00:07.123+02:00"),
        ("2026-03-01T10:00:00-03:30", "2026-03-01T15:30:00.000+02:00"),
        ("2026-03-01T10:00:00+0200", "2026-03-01T10:00:00.000+02:00"),
        ("2026-03-01T10:00:00+02", "2026-03-01T10:00:00.000+02:00"),
    ],
)
def test_dates_and_times_are_told_in_the_own_zone(text, value):
    found = instant_of_text(text, KIGALI)

    assert found is not None
    assert found.text == value
    again = instant_of_text(value, KIGALI)
    assert again is not None
    assert again.days == pytest.approx(found.days, abs=1e-7)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "2026-3-1",
        "2026-02-30",
        "2026-01-01T24:00",
        "2026-01-01T10:00-07:60",
        "9999-12-31T23:00:00-11:00",
    ],
)
def test_what_is_no_date(text):
    assert instant_of_text(text, KIGALI) is None
    assert moment_of_text(text, KIGALI) is None


def test_a_date_is_its_first_moment_in_the_zone():
    assert day_instant(date(1970, 1, 1), PHOENIX) == Instant("1970-01-01", 7 / 24)
    assert day_instant(date(1970, 1, 1), KIGALI).days == -2 / 24


@pytest.mark.parametrize(
    ("offset", "text"),
    [
        (timedelta(minutes=17, seconds=30), "+00:17"),
        (timedelta(minutes=-43, seconds=-8), "-00:43"),
        (timedelta(hours=-7), "-07:00"),
    ],
)
def test_an_offset_is_told_in_whole_minutes(offset, text):
    assert instant(datetime(1880, 1, 1, tzinfo=timezone(offset))).text == f"1880-01-01T00:00:00.000{text}"


@given(st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1)))  # noqa: DTZ001
def test_days_and_moments_correspond(moment):
    zoned = moment.replace(microsecond=moment.microsecond // 1000 * 1000, tzinfo=UTC)

    assert moment_of_days(days_of(zoned), KIGALI) == zoned


@pytest.mark.parametrize("days", [nan, inf, -inf, 1e12])
def test_days_beyond_all_years(days):
    assert moment_of_days(days, KIGALI) is None


def test_the_zone_is_that_of_the_clock():
    assert zone_of(HERE) == PHOENIX
