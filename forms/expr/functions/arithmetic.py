"""Numbers beyond XPath 1.0; where mathematics has no answer it is NaN or infinite, never an error."""

from __future__ import annotations

import math
from collections.abc import Callable
from math import copysign, inf, isfinite, isnan, nan

from forms.expr.context import Context
from forms.expr.functions import Takes, function
from forms.expr.functions._each import nodes_of, texts_of
from forms.expr.values import Value, to_number


@function("int", Takes.NUMBER)
def integer(number: float) -> float:
    """Cut off what is behind the point."""
    return copysign(float(math.trunc(number)), number) if isfinite(number) else number


@function("abs", Takes.NUMBER)
def absolute(number: float) -> float:
    """Return the distance from 0."""
    return abs(number)


@function("pi")
def pi() -> float:
    """Return 3.14159..."""
    return math.pi


@function("pow", Takes.NUMBER, Takes.NUMBER)
def power(base: float, exponent: float) -> float:
    """Return a power."""
    try:
        return math.pow(base, exponent)
    except OverflowError:
        return -inf if base < 0 and exponent % 2 == 1 else inf
    except ValueError:
        return inf if base == 0 else nan


@function("atan2", Takes.NUMBER, Takes.NUMBER)
def atan2(y: float, x: float) -> float:
    """Return the angle of a point, in radians."""
    return math.atan2(y, x)


@function("log", Takes.NUMBER)
def natural_logarithm(number: float) -> float:
    """Return the natural logarithm."""
    return math.log(number) if number > 0 else _at_zero(number)


@function("log10", Takes.NUMBER)
def common_logarithm(number: float) -> float:
    """Return the logarithm to base 10."""
    return math.log10(number) if number > 0 else _at_zero(number)


def _at_zero(number: float) -> float:
    return -inf if number == 0 else nan


@function("exp10", Takes.NUMBER)
def power_of_ten(number: float) -> float:
    """Return a power of 10."""
    return power(10.0, number)


@function("sqrt", Takes.NUMBER)
def square_root(number: float) -> float:
    """Return the square root."""
    return _guarded(math.sqrt, number)


@function("exp", Takes.NUMBER)
def exponential(number: float) -> float:
    """Return e to that power."""
    return _guarded(math.exp, number)


@function("sin", Takes.NUMBER)
def sine(number: float) -> float:
    """Return the sine of an angle in radians."""
    return _guarded(math.sin, number)


@function("cos", Takes.NUMBER)
def cosine(number: float) -> float:
    """Return the cosine of an angle in radians."""
    return _guarded(math.cos, number)


@function("tan", Takes.NUMBER)
def tangent(number: float) -> float:
    """Return the tangent of an angle in radians."""
    return _guarded(math.tan, number)


@function("asin", Takes.NUMBER)
def arc_sine(number: float) -> float:
    """Return the angle of a sine, in radians."""
    return _guarded(math.asin, number)


@function("acos", Takes.NUMBER)
def arc_cosine(number: float) -> float:
    """Return the angle of a cosine, in radians."""
    return _guarded(math.acos, number)


@function("atan", Takes.NUMBER)
def arc_tangent(number: float) -> float:
    """Return the angle of a tangent, in radians."""
    return _guarded(math.atan, number)


def _guarded(of: Callable[[float], float], number: float) -> float:
    try:
        return of(number)
    except ValueError:
        return nan
    except OverflowError:
        return inf


@function("min", Takes.VALUE, many=True, context=True)
def least(context: Context, *values: Value) -> float:
    """Return the smallest of numbers and of nodes; NaN: there is none, or one of them is no number."""
    return min(_numbers(context, values), key=_nan_first, default=nan)


@function("max", Takes.VALUE, many=True, context=True)
def most(context: Context, *values: Value) -> float:
    """Return the largest of numbers and of nodes; NaN: there is none, or one of them is no number."""
    return max(_numbers(context, values), key=_nan_last, default=nan)


def _numbers(context: Context, values: tuple[Value, ...]) -> list[float]:
    return [
        to_number(single, context)
        for value in values
        for single in ([value] if nodes_of(value) is None else texts_of(value))
    ]


def _nan_first(number: float) -> float:
    return -inf if isnan(number) else number


def _nan_last(number: float) -> float:
    return inf if isnan(number) else number
