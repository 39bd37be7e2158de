"""Functions of the Community Health Toolkit."""

from __future__ import annotations

from math import isnan, nan

import pytest

from tests.forms.expr.functions.world import evaluate, text

XML = "<data><born>2024-01-31</born><blank/></data>"


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("difference-in-months(/data/born, '2026-03-09')", 25),
        ("difference-in-months('2026-01-15', '2026-02-14')", 0),
        ("difference-in-months('2026-01-15', '2026-02-15')", 1),
        ("difference-in-months('2026-02-15', '2026-01-15')", -1),
        ("difference-in-months(/data/born, today())", 25),
        ("difference-in-months(/data/blank, today())", nan),
        ("difference-in-months(today(), 'soon')", nan),
        ("cht:difference-in-months('2026-01-15', '2026-04-01')", 2),
        ("cht:difference-in-years('2024-03-10', '2026-03-09')", 1),
        ("cht:difference-in-years(/data/blank, '2026-03-09')", nan),
        ("cht:difference-in-weeks('2026-03-09', '2026-03-22')", 1),
        ("cht:difference-in-weeks('2026-03-22', '2026-03-09')", -1),
        ("cht:difference-in-days('2026-03-01', '2026-03-09T23:00')", 8),
        ("cht:difference-in-days('2026-03-01', /data/blank)", nan),
        ("cht:difference-in-days(/data/blank, '2026-03-01')", nan),
    ],
)
def test_differences(expression: str, value: float) -> None:
    found = evaluate(expression, XML)
    assert isinstance(found, float)
    assert found == value or (isnan(found) and isnan(value))


@pytest.mark.parametrize(
    ("milliseconds", "value"),
    [
        ("0", "1970-01-01T03:00:00.000+03:00"),
        ("'1773054306700'", "2026-03-09T14:05:06.700+03:00"),
        ("''", ""),
    ],
)
def test_timestamps(milliseconds: str, value: str) -> None:
    assert text(f"parse-timestamp-to-date({milliseconds})") == value
