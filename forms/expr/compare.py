"""The comparisons of XPath 1.0, where a set of nodes holds if one of its nodes does.

Beside XPath: dates compare as numbers, and so does a boolean with nodes by order. Numbers are equal within
what is lost when decimal fractions are added, as in JavaRosa.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Mapping
from math import isnan
from types import MappingProxyType
from typing import TypeAlias

from forms.expr.context import Context, Nodes
from forms.expr.values import Instant, Value, text_number, to_boolean, to_number

Compare: TypeAlias = Callable[[Value, Value, Context], bool]
_NEAR = 1e-12
_NEAR_DAYS = 1e-9  # a tenth of a millisecond
_SCALAR = str | float | int | Instant
Scalar: TypeAlias = str | float | bool | Instant


def equal_numbers(left: float, right: float) -> bool:
    """Whether two numbers are the same but for rounding."""
    return left == right or abs(left - right) < _NEAR


def equal(left: Value, right: Value, context: Context) -> bool:
    """=."""
    if isinstance(left, _SCALAR):
        return _any(right, left, context, _same)
    if isinstance(right, _SCALAR):
        return _any(left, right, context, _same)
    return not _texts(left).isdisjoint(_texts(right))


def unequal(left: Value, right: Value, context: Context) -> bool:
    """!=; of nodes, whether one is other, so that both = and != may hold."""
    if isinstance(left, _SCALAR):
        return _any(right, left, context, _other)
    if isinstance(right, _SCALAR):
        return _any(left, right, context, _other)
    lefts, rights = _texts(left), _texts(right)
    return bool(lefts and rights) and len(lefts | rights) > 1


def _texts(nodes: Nodes) -> set[str]:
    return {node.string() for node in nodes}


def _any(value: Value, scalar: Scalar, context: Context, holds: Compare) -> bool:
    """Whether it holds for a value, of nodes for any, and something that is no nodes."""
    if isinstance(value, bool) or isinstance(scalar, bool):
        return holds(to_boolean(value), to_boolean(scalar), context)
    if isinstance(value, _SCALAR):
        return holds(value, scalar, context)
    return any(holds(node.string(), scalar, context) for node in value)


def _same(left: Value, right: Value, context: Context) -> bool:
    """Whether two values, none of them nodes, are equal."""
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    if isinstance(left, Instant) or isinstance(right, Instant):
        return abs(to_number(left, context) - to_number(right, context)) < _NEAR_DAYS
    return equal_numbers(to_number(left, context), to_number(right, context))


def _other(left: Value, right: Value, context: Context) -> bool:
    return not _same(left, right, context)


def ordered(holds: Callable[[float, float], bool]) -> Compare:
    """Return <, <=, > or >= for values of any kind."""

    def compare(left: Value, right: Value, context: Context) -> bool:
        lefts, rights = _numbers(left, context), _numbers(right, context)
        return any(holds(one, other) for one in lefts for other in rights)

    return compare


def _numbers(value: Value, context: Context) -> Iterable[float]:
    """Return the numbers that a value stands for in an ordering; of nodes those at both ends decide."""
    if isinstance(value, _SCALAR):
        return (to_number(value, context),)
    found = [text_number(node.string(), context) for node in value]
    numbers = [number for number in found if not isnan(number)]
    return (min(numbers), max(numbers)) if numbers else ()


COMPARISONS: Mapping[str, Compare] = MappingProxyType(
    {
        "=": equal,
        "!=": unequal,
        "<": ordered(operator.lt),
        "<=": ordered(operator.le),
        ">": ordered(operator.gt),
        ">=": ordered(operator.ge),
    }
)
ORDERS: Mapping[str, Callable[[float, float], bool]] = MappingProxyType(
    {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}
)
