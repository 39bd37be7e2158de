"""Lengths, areas, fences, crossings."""

from __future__ import annotations

from math import pi

import pytest

from forms.expr import ExpressionError
from tests.forms.expr.functions.world import evaluate

RADIUS = 6_378_100
DEGREE = RADIUS * pi / 180  # along the equator
SQUARE = "1 1; 1 2; 2 2; 2 1; 1 1"
XML = f"""
<data>
  <at>0 0 12 4</at><at/><at>0 1</at><at>0 3 0 0</at><blank/><wrong>here</wrong>
  <square>{SQUARE};</square><open>0 0; 0 1; 1 1</open>
</data>
"""


@pytest.mark.parametrize(
    ("expression", "metres"),
    [
        ("distance('0 0', '0 1')", DEGREE),
        ("distance('0 0;0 1; 0 3')", 3 * DEGREE),
        ("distance(/data/at)", 3 * DEGREE),  # a point that is not taken yet is left out
        ("distance('0 0', /data/at, '1 3')", 4 * DEGREE),
        ("distance('0 180', '0 -180')", 0),
        ("distance('0 0', '0 180')", pi * RADIUS),
        ("distance('45.1 7.1', '45.1 7.1')", 0),
        ("distance('0 0')", 0),
        ("distance(/data/blank)", 0),
    ],
)
def test_distances(expression: str, metres: float) -> None:
    assert evaluate(expression, XML) == pytest.approx(metres, abs=0.006)


def test_areas() -> None:
    triangle = evaluate("area('0 0; 0 0.01; 0.01 0')", XML)
    assert triangle == pytest.approx((DEGREE / 100) ** 2 / 2, rel=1e-6)
    assert triangle == evaluate("area('0 0; 0.01 0; 0 0.01; 0 0')", XML)  # closed, the other way round
    assert evaluate("area('0 0; 0 1')", XML) == 0
    assert evaluate("area(/data/blank)", XML) == 0
    assert evaluate("area(/data/at)", XML) == 0  # three points in a line


@pytest.mark.parametrize(
    ("place", "inside"),
    [
        ("'1.5 1.5 0 0'", True),
        ("'1.2 1.9'", True),
        ("'0.5 1.5'", False),
        ("'2.5 1.5'", False),
        ("'1.5 0.5'", False),
        ("'1.5 2.5'", False),
        ("/data/blank", False),
    ],
)
def test_fences(place: str, inside: bool) -> None:
    assert evaluate(f"geofence({place}, /data/square)", XML) is inside


def test_no_fence_yet() -> None:
    assert evaluate("geofence('1 1', /data/blank)", XML) is False


@pytest.mark.parametrize(
    ("trace", "crosses"),
    [
        ("", False),
        ("0 0", False),
        ("0 0; 1 1", False),
        ("0 0; 1 1; 2 0", False),
        ("0 0; 0 2; 2 2; 2 0", False),
        (SQUARE, False),
        ("0 0; 2 2; 0 2; 2 0", True),
        ("0 0; 2 2; 0 2; 2 0; 0 0", True),
        ("0 0; 2 0; 1 0", True),  # back over itself
        ("0 0; 1 0; 2 0", False),  # straight on
        ("0 0; 0 0; 1 1", False),  # standing still
        ("0 0; 4 0; 4 2; 2 0", True),  # touching
        ("0 0; 4 0; 4 2; 6 0", False),  # in the line of a side, but beyond it
        ("0 0; 2 0; 2 2; -1 0; 0 0", False),
        ("0 0; 2 0; 2 2; 1 0; 0 0", True),
        ("0 0; 2 0; 2 2; 4 0; 0 0", True),  # its last side lies on its first
        ("1 0; 2 0; 2 2; 3 0; 1 0", True),
    ],
)
def test_crossings(trace: str, crosses: bool) -> None:
    assert evaluate(f"intersects('{trace}')") is crosses


@pytest.mark.parametrize(
    "value", ["here", "1", "1 x", "91 0", "0 -181", "0 0 0 0 0", "0 0; x", "nan nan", "inf 0", "1,5 2"]
)
@pytest.mark.parametrize("call", ["distance('{}')", "area('{}')", "geofence('{}', '')", "intersects('{}')"])
def test_what_is_no_place_is_told(call: str, value: str) -> None:
    with pytest.raises(ExpressionError, match="no point, trace or shape") as told:
        evaluate(call.format(value))
    assert told.value.code == "not_a_place"
