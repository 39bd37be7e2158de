"""Dates and times, always on the clock of the place."""

from __future__ import annotations

from datetime import datetime
from math import isnan, nan

import pytest

from forms.expr.values import Instant
from tests.forms.expr.functions.world import evaluate, text

XML = """
<data>
  <day>2026-03-09</day><moment>2026-03-09T22:30:00.000Z</moment><blank/><wrong>soon</wrong><number>20521</number>
</data>
"""


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("today()", "2026-03-09"),
        ("now()", "2026-03-09T14:05:06.700+03:00"),
        ("date('2026-03-09')", "2026-03-09"),
        ("date(' 2026-3-9 ')", "2026-03-09"),
        ("date('2026-3-9T10:00')", "2026-03-09T10:00:00.000+03:00"),
        ("date('2026-03-09T10:00:00Z')", "2026-03-09T13:00:00.000+03:00"),
        ("date(now())", "2026-03-09"),
        ("date(today())", "2026-03-09"),
        ("date(today() + 30)", "2026-04-08"),
        ("date(/data/day)", "2026-03-09"),
        ("date(/data/moment)", "2026-03-10"),  # past midnight in Nairobi
        ("date(/data/number)", "2026-03-09"),
        ("date(0)", "1970-01-01T03:00:00.000+03:00"),
        ("date('20521')", "2026-03-09T03:00:00.000+03:00"),
        ("date('')", ""),
        ("date(/data/blank)", ""),
        ("date(/data/wrong)", ""),
        ("date(/data/nothing)", ""),
        ("date(1 div 'x')", ""),
        ("date(1 div 0)", ""),
        ("date(99999999)", ""),
        ("date('soon')", "Invalid Date"),
        ("date(true())", "Invalid Date"),
        ("date-time(now())", "2026-03-09T14:05:06.700+03:00"),
        ("date-time(/data/moment)", "2026-03-10T01:30:00.000+03:00"),
        ("date-time('2026-03-09')", "2026-03-09"),
        ("date-time(20520.875)", "2026-03-09"),
        ("date-time(20520.5)", "2026-03-08T15:00:00.000+03:00"),
        ("date-time('soon')", "Invalid Date"),
        ("date-time(/data/blank)", ""),
    ],
)
def test_texts(expression: str, value: str) -> None:
    assert text(expression, XML) == value


@pytest.mark.parametrize("expression", ["date('')", "date('soon')", "date-time(/data/wrong)", "date(true())"])
def test_what_is_no_date_is_false_and_no_number(expression: str) -> None:
    assert evaluate(f"boolean({expression})", XML) is False
    found = evaluate(expression, XML)
    assert isinstance(found, Instant)
    assert isnan(found.days)


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("date('2026-03-01') + 30", "2026-03-31"),  # summer time begins on the 29th
        ("date('2026-03-31') - 30", "2026-03-01"),
        ("date('2026-10-01') + 30", "2026-10-31"),  # and ends on the 25th
        ("date('2026-10-31') - 30", "2026-10-01"),
        ("date('2026-03-01') + 30.25", "2026-03-31T07:00:00.000+02:00"),
    ],
)
def test_days_over_a_change_of_the_clock(expression: str, value: str) -> None:
    assert text(f"date({expression})", zone="Europe/Berlin") == value


def test_a_date_time_keeps_its_hour_whatever_the_clock() -> None:
    found = text("date-time(decimal-date-time('2026-03-31T01:00'))", zone="Europe/Berlin")
    assert found == "2026-03-31T01:00:00.000+02:00"


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("decimal-date-time('1970-01-01')", -0.125),
        ("decimal-date-time('1970-01-02T00:00:00Z')", 1),
        ("decimal-date-time(5.5)", 5.5),
        ("decimal-date-time(/data/day)", 20520.875),
        ("decimal-date-time('soon')", nan),
        ("decimal-time('06:00')", 0.25),
        ("decimal-time('18:00:00.000+03:00')", 0.75),
        ("decimal-time('18:00:00Z')", 0.875),
        ("decimal-time('23:30:00Z')", 2.5 / 24),
        ("decimal-time('01:30:00+05:30')", 23 / 24),
        ("decimal-time('01:30:00-05:30')", 10 / 24),
        ("decimal-time('12:00:00.500')", 43_200.5 / 86_400),
        ("decimal-time('2026-03-09T18:00')", 0.75),
        ("decimal-time(/data/moment)", 1.5 / 24),
        ("decimal-time(/data/day)", 0),
        ("decimal-time(now())", (14 * 3600 + 5 * 60 + 6.7) / 86_400),
        ("decimal-time(0.25)", 0.375),
        ("decimal-time('24:00')", nan),
        ("decimal-time('10:60')", nan),
        ("decimal-time('10:00+03:60')", nan),
        ("decimal-time('')", nan),
    ],
)
def test_numbers(expression: str, value: float) -> None:
    found = evaluate(expression, XML)
    assert isinstance(found, float)
    assert found == pytest.approx(value, abs=1e-9) or (isnan(found) and isnan(value))


@pytest.mark.parametrize(
    ("value", "pattern", "written"),
    [
        ("/data/day", "%Y/%m/%d", "2026/03/09"),
        ("/data/day", "%y %n %e", "26 3 9"),
        ("/data/day", "%a %e %b %Y, week %W", "Mon 9 Mar 2026, week 11"),
        ("/data/day", "100 %% of %q %", "100 % of %q %"),
        ("now()", "%H:%M:%S.%3", "14:05:06.700"),
        ("'2026-03-09T08:05:00'", "%h.%M", "8.05"),
        ("/data/moment", "%d %H", "10 01"),
        ("today() + 1", "%d", "10"),
        ("/data/blank", "%Y", ""),
        ("/data/wrong", "%Y", ""),
        ("'soon'", "%Y", ""),
        ("number('x')", "%Y", ""),
        ("true()", "%Y", ""),
    ],
)
def test_formats(value: str, pattern: str, written: str) -> None:
    assert text(f"format-date({value}, '{pattern}')", XML) == written
    assert text(f"format-date-time({value}, '{pattern}')", XML) == written


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("", "Mon 9 Mar"),
        ("default", "Mon 9 Mar"),
        ("Klingon", "Mon 9 Mar"),
        ("tlh", "Mon 9 Mar"),
        ("English (en)", "Mon 9 Mar"),
        ("fr", "lun. 9 mars"),
        ("French (fr)", "lun. 9 mars"),
        ("Français", "lun. 9 mars"),
        ("Português (pt-BR)", "seg. 9 mar."),
        ("pt_MZ", "seg. 9 mar."),
        ("Swahili (sw)", "Jumatatu 9 Mac"),
        ("ESPAÑOL", "lun 9 mar"),
    ],
)
def test_names_in_the_language_of_the_form(language: str, written: str) -> None:
    assert text("format-date('2026-03-09', '%a %e %b')", language=language) == written


def test_all_days_and_months_have_names() -> None:
    months = [text(f"format-date('2026-{n:02}-01', '%b')", language="ar") for n in range(1, 13)]
    days = [text(f"format-date('2026-03-{n:02}', '%a')", language="hi") for n in range(9, 16)]
    assert len(set(months)) == 12
    assert len(set(days)) == 7


def test_the_day_is_that_of_the_place() -> None:
    late = datetime(2026, 3, 9, 23, 59)  # noqa: DTZ001  (the zone is the world's)
    assert text("today()", clock=late, zone="Pacific/Auckland") == "2026-03-09"
