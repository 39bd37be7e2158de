"""Numbers: the number functions of XPath 1.0, rounding to places as ODK has it."""

from __future__ import annotations

import math
from decimal import ROUND_HALF_UP, Decimal

from forms.expr.context import Context, Nodes
from forms.expr.functions import Takes, function
from forms.expr.values import (
    Instant,
    Value,
    instant_of_text,
    number_text,
    text_number,
    to_number,
    to_string,
    zone_of,
)

_MOST_PLACES = 30


@function("number", Takes.VALUE, optional=1, context=True)
def number(context: Context, *value: Value) -> Value:
    """Return a value as a number; a date's, shown as text, are its whole days since 1970-01-01."""
    given = value[0] if value else context.node.string()
    if isinstance(given, float | int):
        return float(given)
    dated = given if isinstance(given, Instant) else instant_of_text(to_string(given), zone_of(context))
    if dated is None or math.isnan(dated.days):
        return to_number(given, context)
    return Instant(number_text(math.floor(dated.days)), dated.days)


@function("sum", Takes.NODES, context=True)
def sum_(context: Context, nodes: Nodes) -> float:
    """Return the sum of the nodes' numbers; NaN where one is none."""
    return math.fsum(text_number(node.string(), context) for node in nodes)


@function("floor", Takes.NUMBER)
def floor(value: float) -> float:
    """Return the whole number at or below."""
    return float(math.floor(value)) if math.isfinite(value) else value


@function("ceiling", Takes.NUMBER)
def ceiling(value: float) -> float:
    """Return the whole number at or above."""
    return math.copysign(math.ceil(value), value) if math.isfinite(value) else value


@function("round", Takes.VALUE, Takes.NUMBER, optional=1, context=True)
def round_(context: Context, value: Value, places: float = 0.0) -> float:
    """Return a number rounded to decimal places, below 0 to tens, hundreds ...; a half goes away from 0."""
    given = to_number(value.replace(",", ".") if isinstance(value, str) else value, context)
    if not math.isfinite(given) or math.isnan(places) or places > _MOST_PLACES:
        return given
    unit = Decimal(1).scaleb(-int(max(places, -400)))
    rounded = (Decimal(repr(given)) / unit).quantize(Decimal(1), ROUND_HALF_UP) * unit
    return math.copysign(float(rounded), given)


def half_up(value: float) -> float:
    """Return a number rounded as XPath 1.0 has it: a half goes up, -1.5 to -1."""
    return float(math.floor(value + 0.5)) if math.isfinite(value) else value
