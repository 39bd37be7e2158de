"""Numbers with parts: '1.5'. As many digits as a double on a server keeps: 15 always, more by chance."""

from __future__ import annotations

import re
from decimal import Decimal
from math import inf, isfinite, nan

from forms.types._contract import AnswerType

_FORM = re.compile(r"[+-]?(\d{1,330}(\.\d{0,350})?|\.\d{1,350})")  # the longest that calculations give
_RESULTS = {"true": 1.0, "false": 0.0, "NaN": nan, "Infinity": inf, "-Infinity": -inf}


def parse(text: str) -> Decimal:
    """Return the number. Digits of every script count, exponents do not. Raises ValueError."""
    if not _FORM.fullmatch(text):
        raise ValueError
    number = Decimal(text)
    if _of_float(float(text)) != number:
        raise ValueError
    return number


def format_number(value: Decimal) -> str:
    """Return the shortest plain text of the number: no exponent, no trailing zeros, no -0."""
    if not value:
        return "0"
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def of_result(text: str) -> Decimal | None:
    """Return the number that an expression came to, None for one without end or NaN. Raises ValueError."""
    number = _RESULTS.get(text)
    if number is None:
        if not _FORM.fullmatch(text):
            raise ValueError
        number = float(text)
    return _of_float(number) if isfinite(number) else None


def cast(text: str) -> str:
    """Return an expression's result as a number's text. Raises ValueError."""
    number = of_result(text)
    return "" if number is None else format_number(number)


def _of_float(number: float) -> Decimal:
    return Decimal(repr(number))


TYPE = AnswerType(
    "decimal",
    parse=parse,
    format=format_number,
    code="not_decimal",
    template="“{value}” is not a number. Use up to 15 digits, with a point before parts, such as 1.5.",
    bound=parse,
    result=cast,
)
