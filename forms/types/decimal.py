"""Numbers with parts: '1.5'. At most 15 digits, which is what an IEEE double on a server keeps exactly."""

from __future__ import annotations

import re
from decimal import Decimal

from forms.types._contract import AnswerType

_FORM = re.compile(r"[+-]?(\d{1,15}(\.\d{0,15})?|\.\d{1,15})")
_DIGITS = 15


def parse(text: str) -> Decimal:
    """Return the number. Digits of every script count, exponents do not. Raises ValueError."""
    if not _FORM.fullmatch(text) or sum(map(str.isdecimal, text)) > _DIGITS:
        raise ValueError
    return Decimal(text)


def format_number(value: Decimal) -> str:
    """Return the shortest plain text of the number: no exponent, no trailing zeros."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


TYPE = AnswerType(
    "decimal",
    parse=parse,
    format=format_number,
    code="not_decimal",
    template="“{value}” is not a number. Use up to 15 digits, with a point before parts, such as 1.5.",
    bound=parse,
)
