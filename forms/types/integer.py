"""Whole numbers: '12'. At most 18 digits, which is what a 64-bit integer on a server holds."""

from __future__ import annotations

import re

from forms.types import decimal
from forms.types._contract import AnswerType

_FORM = re.compile(r"[+-]?\d{1,18}")


def parse(text: str) -> int:
    """Return the number. Digits of every script count. Raises ValueError."""
    if not _FORM.fullmatch(text):
        raise ValueError
    return int(text)


def whole_part(text: str) -> str:
    """Return a number without its parts: '10.7' is wrong, but rules go on with 10. Raises ValueError."""
    if _FORM.fullmatch(text):
        return str(int(text))
    return str(parse(str(int(decimal.parse(text)))))


def cast(text: str) -> str:
    """Return an expression's result without its parts, -4.7 as -4. Raises ValueError."""
    if _FORM.fullmatch(text):
        return str(int(text))
    number = decimal.of_result(text)
    return "" if number is None else str(parse(str(int(number))))


TYPE = AnswerType(
    "integer",
    parse=parse,
    format=str,
    code="not_integer",
    template="“{value}” is not a whole number. Use up to 18 digits and nothing else, such as 12.",
    bound=decimal.parse,
    reading=whole_part,
    result=cast,
)
