"""Numbers with parts: '1.5'. As many digits as a double on a server keeps: 15 always, more by chance."""

from __future__ import annotations

import re
from decimal import Decimal
from math import isfinite

from forms.types._contract import AnswerType

_FORM = re.compile(r"[+-]?(\d{1,330}(\.\d{0,350})?|\.\d{1,350})")  # the longest that calculations give
_NUMBERLESS = frozenset({"NaN", "Infinity", "-Infinity"})
_TRUTH = {"true": 1, "false": 0}


def parse(text: str) -> Decimal:
    """Return the number. Digits of every script count, exponents do not. Raises ValueError."""
    number = nearest(text)
    if Decimal(text) != number:
        raise ValueError
    return number


def nearest(text: str) -> Decimal:
    """Return the nearest number that a double can hold. Raises ValueError: there is none."""
    if not _FORM.fullmatch(text):
        raise ValueError
    number = float(text)
    if not isfinite(number):
        raise ValueError
    return Decimal(repr(number))


def format_number(value: Decimal) -> str:
    """Return the shortest plain text of the number: no exponent, no trailing zeros, no -0."""
    if not value:
        return "0"
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def of_result(text: str) -> Decimal | None:
    """Return the number that an expression came to, None for NaN and infinity. Raises ValueError."""
    if text in _NUMBERLESS:
        return None
    return Decimal(_TRUTH[text]) if text in _TRUTH else nearest(text)


def cast(text: str) -> str:
    """Return an expression's result as a number's text. Raises ValueError."""
    number = of_result(text)
    return "" if number is None else format_number(number)


TYPE = AnswerType(
    "decimal",
    parse=parse,
    format=format_number,
    code="not_decimal",
    template="“{value}” is not a number. Use up to 15 digits, with a point before parts, such as 1.5.",
    bound=parse,
    result=cast,
)
