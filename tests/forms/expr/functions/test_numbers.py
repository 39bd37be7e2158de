"""The number functions of XPath 1.0, and rounding as ODK has it."""

from __future__ import annotations

from math import copysign, inf, isnan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.forms.expr.functions.world import evaluate, text

XML = "<data><a>1.5</a><a>2</a><b/><day>1970-01-03</day></data>"


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("number('12')", 12.0),
        ("number(true())", 1.0),
        ("number(a)", 1.5),
        ("sum(a)", 3.5),
        ("sum(none)", 0.0),
        ("floor(2.9)", 2.0),
        ("floor(-2.1)", -3.0),
        ("floor(1 div 0)", inf),
        ("ceiling(2.1)", 3.0),
        ("ceiling(-1 div 0)", -inf),
        ("round(2.5)", 3.0),
        ("round(-2.5)", -3.0),
        ("round(1.005, 2)", 1.01),
        ("round('14,6')", 15.0),
        ("round(a)", 2.0),
        ("round(1250, -2)", 1300.0),
        ("round(1250, -9)", 0.0),
        ("round(1250, -1 div 0)", 0.0),
        ("round(1.25, 0 div 0)", 1.25),
        ("round(1.25, 400)", 1.25),
        ("round(1 div 0, 1)", inf),
        ("round(12345678901234567890123, 1)", 12345678901234567890123.0),
    ],
)
def test_numbers(expression, value):
    assert evaluate(expression, XML) == value


@pytest.mark.parametrize("expression", ["number('x')", "number(b)", "sum(a | b)", "round('')", "floor('')"])
def test_no_number(expression):
    assert isnan(evaluate(expression, XML))


def test_the_number_of_the_current_node():
    assert evaluate("number()", XML, at="/data/a") == 1.5


def test_a_day_is_a_number_of_days_and_told_in_whole_ones():
    at_noon = "1970-01-03T12:00:00Z"

    assert evaluate("number(day) + 0", XML, zone="Etc/UTC") == 2.0
    assert evaluate(f"number('{at_noon}') + 0", zone="Etc/UTC") == 2.5
    assert text(f"number('{at_noon}')", zone="Etc/UTC") == "2"
    assert text("number(date('1970-01-03'))", zone="Africa/Nairobi") == "1"


def test_zero_keeps_its_sign():
    assert copysign(1, evaluate("round(-0.2)")) == -1
    assert copysign(1, evaluate("ceiling(-0.2)")) == -1


@given(st.floats(min_value=-1e9, max_value=1e9), st.integers(min_value=-3, max_value=6))
def test_rounding_moves_half_a_unit_at_most(number, places):
    rounded = evaluate(f"round({number:f}, {places})")

    assert abs(rounded - float(f"{number:f}")) <= 0.5 * 10**-places * (1 + 1e-9) + 1e-6
