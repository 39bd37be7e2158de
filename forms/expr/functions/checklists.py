"""How many of several things hold."""

from __future__ import annotations

from collections.abc import Sequence

from forms.expr.context import Context
from forms.expr.errors import ExpressionError
from forms.expr.functions import Takes, function
from forms.expr.functions._each import nodes_of, texts_of
from forms.expr.values import Value, to_boolean, to_number

_NO_WEIGHT = "weighted-checklist() takes a weight for each value: give as many weights as values."


@function("checklist", Takes.NUMBER, Takes.NUMBER, Takes.VALUE, optional=1, many=True)
def checklist(least: float, most: float, *values: Value) -> bool:
    """Whether between `least` and `most` values hold; a bound below 0 is none."""
    return _within(least, most, sum(map(to_boolean, _each(values))))


@function(
    "weighted-checklist",
    Takes.NUMBER,
    Takes.NUMBER,
    Takes.VALUE,
    Takes.VALUE,
    optional=2,
    many=True,
    context=True,
)
def weighted_checklist(context: Context, least: float, most: float, *pairs: Value) -> bool:
    """Whether the weights of the values that hold sum up to between `least` and `most`."""
    values, weights = _each(pairs[::2]), _each(pairs[1::2])
    if len(values) != len(weights):
        raise ExpressionError("no_weight", _NO_WEIGHT, {})
    held = [to_number(w, context) for v, w in zip(values, weights, strict=True) if to_boolean(v)]
    return _within(least, most, sum(held))


def _each(values: tuple[Value, ...]) -> Sequence[Value]:
    """Return the nodes where there is one argument and that is a node-set, else the arguments."""
    return texts_of(values[0]) if len(values) == 1 and nodes_of(values[0]) is not None else values


def _within(least: float, most: float, total: float) -> bool:
    return (least < 0 or total >= least) and (most < 0 or total <= most)
