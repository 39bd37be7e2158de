"""Whether a number lies in the range that its question has: between its ends, and on one of its steps."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

from forms.errors import Problem
from forms.types import decimal

_MOST = 10**9  # steps that anybody counts; far fewer than decimals can tell apart
_BELOW = "{value} is below {limit}, the least allowed."
_ABOVE = "{value} is above {limit}, the most allowed."
_BETWEEN = "{value} is not in steps of {step}."
_BETWEEN_FROM = "{value} is not in steps of {step} from {start}."


def outside(parameters: Mapping[str, str], value: Decimal, place: str) -> Problem | None:
    """Return what is wrong with a number that its question's range does not hold; None = nothing.

    A range may run downwards. Parameters that make no range ask for nothing.
    """
    start, end = _number(parameters, "start"), _number(parameters, "end")
    if start is None or end is None or start == end:
        return None
    least, most = sorted((start, end))
    shown = {"value": decimal.format_number(value)}
    if value < least:
        return Problem("min", _BELOW, place, {**shown, "limit": decimal.format_number(least)})
    if value > most:
        return Problem("max", _ABOVE, place, {**shown, "limit": decimal.format_number(most)})
    return _between(parameters, value, start, place, most - least)


def _between(
    parameters: Mapping[str, str], value: Decimal, start: Decimal, place: str, span: Decimal
) -> Problem | None:
    step = abs(_number(parameters, "step", "1") or Decimal())
    if not step or not 1 <= span / step <= _MOST or not (value - start) % step:
        return None
    params = {"value": decimal.format_number(value), "step": decimal.format_number(step)}
    if not start % step:
        return Problem("step", _BETWEEN, place, params)
    return Problem("step", _BETWEEN_FROM, place, {**params, "start": decimal.format_number(start)})


def _number(parameters: Mapping[str, str], name: str, usual: str = "") -> Decimal | None:
    try:
        number = Decimal(parameters.get(name, usual).strip() or usual)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
