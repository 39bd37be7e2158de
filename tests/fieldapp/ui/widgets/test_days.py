"""How people write days, and how long ago a day is said to be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from fieldapp.ui.look_day import day_from, how_to_type, old, since

DAY = date(2023, 3, 12)


@pytest.fixture(autouse=True)
def _locale(qapp: object) -> Iterator[None]:
    yield
    QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize(
    ("locale", "typed"),
    [
        ("en_MZ", "2023-03-12"),
        ("en_GB", "12/3/2023"),
        ("en_GB", "12/03/2023"),
        ("en_GB", "12.3.2023"),
        ("en_GB", "12 mar 2023"),
        ("en_GB", "12  March   2023"),
        ("en_US", "3/12/2023"),
        ("en_US", "12 Mar 2023"),
        ("en_US", "03/12/2023"),
        ("pt_MZ", "12/3/2023"),
        ("pt_MZ", "12 março 2023"),
        ("fr_FR", "12 mars 2023"),
    ],
)
def test_a_day_is_understood_as_it_is_written_there(locale: str, typed: str):
    QLocale.setDefault(QLocale(locale))
    assert day_from(typed) == DAY


def test_a_day_that_can_only_be_meant_one_way_is_understood_everywhere():
    QLocale.setDefault(QLocale("en_US"))
    assert day_from("31/03/2026") == date(2026, 3, 31)


@pytest.mark.parametrize(
    ("locale", "typed", "meant"),
    [
        ("en_GB", "30112026", date(2026, 11, 30)),
        ("en_US", "11302026", date(2026, 11, 30)),
        ("en_GB", "30/11/26", date(2026, 11, 30)),
        ("pt_MZ", "1.2.26", date(2026, 2, 1)),
        ("en_US", "11/30/26", date(2026, 11, 30)),
        ("en_GB", "31/12/26", date(2026, 12, 31)),  # this year, though it is still to come
        ("en_GB", "30/11/27", date(1927, 11, 30)),
        ("en_GB", "29/02/00", date(2000, 2, 29)),
        ("en_GB", "30/02/26", None),
        ("en_GB", "31132026", None),
        ("en_GB", "30-11-26", None),  # could begin with the year
        ("sv_SE", "30/11/26", None),
        ("sv_SE", "30112026", None),
    ],
)
def test_a_day_as_on_paper_is_read_in_the_order_of_the_country(locale: str, typed: str, meant: date | None):
    QLocale.setDefault(QLocale(locale))
    assert day_from(typed, date(2026, 11, 22)) == meant


@pytest.mark.parametrize(
    ("locale", "example"),
    [("en_US", "month/day/year, such as 03/31/2026"), ("pt_MZ", "day/month/year, such as 31/03/2026")],
)
def test_how_to_type_a_day_says_what_is_understood(locale: str, example: str):
    QLocale.setDefault(QLocale(locale))
    assert how_to_type() == example
    assert day_from(example.rsplit(" ", 1)[1]) == date(2026, 3, 31)


@pytest.mark.parametrize("typed", ["", "12", "12/3/23", "31/2/2023", "2023-02-30", "tomorrow", "0000-01-01"])
def test_what_is_no_day_is_none(typed: str):
    QLocale.setDefault(QLocale("en_GB"))
    assert day_from(typed) is None


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (date(2023, 3, 12), "today"),
        (date(2023, 3, 13), "1 day ago"),
        (date(2023, 4, 12), "31 days ago"),
        (date(2023, 4, 30), "1 month ago"),
        (date(2024, 3, 11), "11 months ago"),
        (date(2024, 3, 12), "1 year ago"),
        (date(2025, 11, 20), "2 years 8 months ago"),
        (date(2023, 3, 7), "in 5 days"),
    ],
)
def test_how_long_ago(today: date, words: str):
    assert since(DAY, today) == words


def test_an_age():
    assert old(DAY, date(2025, 11, 20)) == "2 years 8 months old"
    assert old(DAY, date(2023, 3, 1)) == ""
