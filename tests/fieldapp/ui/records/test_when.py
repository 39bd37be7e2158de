from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QLocale

from fieldapp.ui.when import moment, wait_until

NOW = datetime(2026, 11, 20, 14, 40, tzinfo=UTC)  # a Friday


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("at", "text"),
    [
        (datetime(2026, 11, 20, 14, 32, 7, tzinfo=UTC), "14:32"),
        (datetime(2026, 11, 20, 0, 0, tzinfo=UTC), "00:00"),
        (datetime(2026, 11, 19, 23, 59, tzinfo=UTC), "Thu 23:59"),
        (datetime(2026, 11, 14, 9, 5, tzinfo=UTC), "Sat 09:05"),
        # the weekday of today would be unclear
        (datetime(2026, 11, 13, 9, 5, tzinfo=UTC), "13 Nov 2026"),
        (datetime(2023, 3, 12, 9, 5, tzinfo=UTC), "12 Mar 2023"),
        # a clock that was set wrong: never as if it were past
        (datetime(2026, 11, 21, 9, 5, tzinfo=UTC), "21 Nov 2026"),
    ],
)
def test_a_time_is_as_short_as_it_stays_clear(at: datetime, text: str) -> None:
    assert moment(at, NOW, zone=UTC) == text


def test_a_day_begins_where_the_person_is() -> None:
    maputo = timezone(timedelta(hours=2))
    late = datetime(2026, 11, 19, 22, 30, tzinfo=UTC)
    assert moment(late, NOW, zone=maputo) == "00:30"
    assert moment(late, NOW, zone=UTC) == "Thu 22:30"


def test_a_proof_shows_seconds_and_the_clock_even_on_an_old_date() -> None:
    at = datetime(2026, 11, 20, 14, 36, 12, tzinfo=UTC)
    assert moment(at, NOW, zone=UTC, seconds=True) == "14:36:12"
    assert moment(at - timedelta(days=60), NOW, zone=UTC, seconds=True) == "21 Sep 2026 14:36:12"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(-5, ""), (0, ""), (1, "in 1 min"), (60, "in 1 min"), (61, "in 2 min"), (3601, "in 2 h")],
)
def test_a_wait_is_rounded_up(seconds: int, text: str) -> None:
    assert wait_until(NOW + timedelta(seconds=seconds), NOW) == text
