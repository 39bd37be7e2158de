"""Numbers beyond XPath 1.0."""

from __future__ import annotations

from math import copysign, inf, isnan, nan, pi

import pytest

from tests.forms.expr.functions.world import evaluate

XML = "<data><n>4</n><n>-7</n><n>2.5</n><odd>4</odd><odd/></data>"


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("int(2.9)", 2),
        ("int('-2.9')", -2),
        ("int('x')", nan),
        ("int(1 div 0)", inf),
        ("int(1230000000000000000000)", 1.23e21),
        ("abs(-2)", 2),
        ("pi()", pi),
        ("pow(2, 10)", 1024),
        ("pow(-8, 1 div 3)", nan),
        ("pow(0, -1)", inf),
        ("pow(10, 400)", inf),
        ("pow(-10, 401)", -inf),
        ("pow(-10, 400)", inf),
        ("atan2(1, 0)", pi / 2),
        ("log(1)", 0),
        ("log(0)", -inf),
        ("log(-1)", nan),
        ("log('x')", nan),
        ("log10(1000)", 3),
        ("log10(0)", -inf),
        ("exp10(3)", 1000),
        ("exp10(400)", inf),
        ("exp(0)", 1),
        ("exp(1000)", inf),
        ("sqrt(81)", 9),
        ("sqrt(-1)", nan),
        ("sin(0)", 0),
        ("sin(1 div 0)", nan),
        ("cos(0)", 1),
        ("tan(0)", 0),
        ("asin(2)", nan),
        ("acos(1)", 0),
        ("atan(0)", 0),
        ("min(3, 1, 2)", 1),
        ("max(3, '10', 2)", 10),
        ("min(/data/n)", -7),
        ("max(/data/n, 5)", 5),
        ("max(/data/odd)", nan),
        ("min(/data/odd)", nan),
        ("min(/data/none)", nan),
        ("max(/data/none)", nan),
        ("max('2026-03-09', 1)", 20520.875),  # midnight in Nairobi
    ],
)
def test_numbers(expression: str, value: float) -> None:
    found = evaluate(expression, XML)
    assert isinstance(found, float)
    assert found == pytest.approx(value) or (isnan(found) and isnan(value))


def test_a_negative_zero_stays_one() -> None:
    found = evaluate("int(-0.5)")
    assert isinstance(found, float)
    assert copysign(1, found) == -1
