"""The names under Home's bars: whole and apart, in every language and size."""

from __future__ import annotations

from collections.abc import Generator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from fieldapp.ui.language import load_language
from fieldapp.ui.pages.home_rows import DayChart
from fieldapp.ui.theme import apply_theme, metrics

MONDAY = date(2026, 11, 30)


@pytest.fixture(autouse=True)
def english_again(themed: QApplication) -> Generator[None]:
    before = QLocale()
    yield
    load_language(themed, "en")
    QLocale.setDefault(before)


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("language", ["en", "fr", "pt", "es", "ar", "hi"])
def test_no_day_name_is_clipped_or_runs_into_another(themed: QApplication, language: str, scale: int):
    load_language(themed, language)
    apply_theme(themed, "light", scale)
    chart = DayChart()
    for weekday in range(7):
        days = [MONDAY + timedelta(weekday + place) for place in range(7)]
        chart.set_days([(day.isoformat(), 3) for day in days])
        for width in (chart.minimumSizeHint().width(), 230, 330, 560):
            chart.resize(width, 200)
            names = chart.names()
            seen = [(word, room) for word, room in names if word]
            today, room = names[-1]
            assert today == chart.tr("Today")
            assert room.width() >= metrics("meta").horizontalAdvance(today)
            assert all(room.left() >= 0 and room.right() <= width for _, room in seen), (width, names)
            assert all(a[1].intersected(b[1]).width() <= 0 for a in seen for b in seen if a is not b)


def test_with_room_every_day_has_its_whole_name(themed: QApplication):
    load_language(themed, "fr")
    chart = DayChart()
    chart.set_days([((MONDAY + timedelta(place)).isoformat(), 3) for place in range(7)])
    chart.resize(900, 200)
    assert [word for word, _ in chart.names()][-1] == "Aujourd’hui"
    assert all(len(word) > 1 for word, _ in chart.names())
