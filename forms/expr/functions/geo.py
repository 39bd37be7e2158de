"""Places: points as 'lat lng [alt [acc]]', traces and shapes as points with ';' between.

Lengths and areas are those of a sphere with the radius of the equator, as in the ODK engines: the XForms
specification asks for that, and forms compare with numbers that were worked out so. On the true ellipsoid
they would differ by up to 0.6 %.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, pairwise
from math import acos, cos, nan, radians, sin
from typing import TypeAlias

from forms.expr.errors import ExpressionError
from forms.expr.functions import Takes, function
from forms.expr.functions._each import texts_of
from forms.expr.values import Value

Point: TypeAlias = tuple[float, float]  # latitude and longitude, degrees
Side: TypeAlias = tuple[Point, Point]

_RADIUS = 6_378_100  # metres
_NO_PLACE = "`{function}` is given “{value}”, which is no point, trace or shape."


@function("distance", Takes.VALUE, many=True)
def distance(*values: Value) -> float:
    """Return the way from point to point in metres, to the centimetre; the arguments follow one another."""
    return _rounded(sum(_between(a, b) for a, b in pairwise(_points("distance", values))))


@function("area", Takes.VALUE)
def area(value: Value) -> float:
    """Return the area that points enclose in square metres, to two places; of fewer than three it is 0."""
    points = _points("area", (value,))
    if len(points) < 3:  # noqa: PLR2004
        return 0.0
    total = sum(
        radians(b[1] - a[1]) * (2 + sin(radians(a[0])) + sin(radians(b[0])))
        for a, b in pairwise([*points, points[0]])
    )
    return _rounded(abs(total) * _RADIUS**2 / 2)


@function("geofence", Takes.VALUE, Takes.VALUE)
def geofence(place: Value, shape: Value) -> bool:
    """Whether a point lies in a shape; no as long as either is blank."""
    points = _points("geofence", (place,))
    inside = False
    for (lat, lng), (next_lat, next_lng) in pairwise(_points("geofence", (shape,))) if points else ():
        if (lat > points[0][0]) != (next_lat > points[0][0]):  # this side crosses the point's latitude
            crossing = lng + (next_lng - lng) * (points[0][0] - lat) / (next_lat - lat)
            inside ^= points[0][1] < crossing
    return inside


@function("intersects", Takes.VALUE)
def intersects(value: Value) -> bool:
    """Whether a trace or shape crosses or touches itself."""
    sides = [(a, b) for a, b in pairwise(_points("intersects", (value,))) if a != b]
    last = len(sides) - 1
    closed = last > 1 and sides[0][0] == sides[last][1]
    for i, j in combinations(range(len(sides)), 2):
        if j == i + 1:
            met = _folds_back(sides[i], sides[j])
        elif closed and (i, j) == (0, last):
            met = _folds_back(sides[j], sides[i])
        else:
            met = _meet(*sides[i], *sides[j])
        if met:
            return True
    return False


def _meet(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether the sides ab and cd have a point in common."""
    turns = _turn(a, b, c), _turn(a, b, d), _turn(c, d, a), _turn(c, d, b)
    if turns[0] * turns[1] < 0 and turns[2] * turns[3] < 0:
        return True
    ends = ((a, b, c), (a, b, d), (c, d, a), (c, d, b))
    return any(turn == 0 and _spans(*end) for turn, end in zip(turns, ends, strict=True))


def _folds_back(one: Side, following: Side) -> bool:
    """Whether a side goes back over the one before it, whose end is its start."""
    (a, b), (_, c) = one, following
    back = (a[0] - b[0]) * (c[0] - b[0]) + (a[1] - b[1]) * (c[1] - b[1])
    return _turn(a, b, c) == 0 and back > 0


def _turn(a: Point, b: Point, c: Point) -> float:
    """Return on which side of ab the point c lies, 0: in its line."""
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def _spans(a: Point, b: Point, c: Point) -> bool:
    """Whether c, in the line of ab, lies between a and b."""
    return min(a[0], b[0]) <= c[0] <= max(a[0], b[0]) and min(a[1], b[1]) <= c[1] <= max(a[1], b[1])


def _between(a: Point, b: Point) -> float:
    """Return the length of the great circle between two points, in metres."""
    one, other, turn = radians(a[0]), radians(b[0]), radians(a[1] - b[1])
    cosine = sin(one) * sin(other) + cos(one) * cos(other) * cos(turn)
    return acos(max(-1.0, min(1.0, cosine))) * _RADIUS


def _rounded(metres: float) -> float:
    """Return it to two places: more than any receiver measures, and what the web engines store."""
    return round(metres * 100) / 100


def _points(name: str, values: Sequence[Value]) -> list[Point]:
    """Return all points of values, blanks left out. Raises ExpressionError: something else is among them."""
    texts = [text for value in values for text in texts_of(value)]
    written = [point.strip() for text in texts for point in text.split(";")]
    return [_point(name, point) for point in written if point]


def _point(name: str, text: str) -> Point:
    parts = text.split()
    try:
        lat, lng = float(parts[0]), float(parts[1])
    except (ValueError, IndexError):
        lat = lng = nan
    if len(parts) > 4 or not (abs(lat) <= 90 and abs(lng) <= 180):  # noqa: PLR2004
        raise ExpressionError("not_a_place", _NO_PLACE, {"function": f"{name}()", "value": text})
    return lat, lng
