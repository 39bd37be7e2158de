"""Texts: the string functions of XPath 1.0."""

from __future__ import annotations

import re
from collections.abc import Iterable
from math import isnan

from forms.expr.context import Context
from forms.expr.errors import ExpressionError
from forms.expr.functions import Takes, function
from forms.expr.functions.numbers import half_up
from forms.expr.values import Instant, Value, to_string

MOST_CHARACTERS = 1_000_000  # of a text that is put together
_TOO_LONG = "A calculation makes a text of more than {most} characters, which is not kept."
_SPACE = re.compile(r"[ \t\r\n]+")  # what XML calls white space


@function("string", Takes.VALUE, optional=1, context=True)
def string(context: Context, *value: Value) -> str:
    """Return a value as text; the current node's without an argument."""
    return to_string(value[0]) if value else context.node.string()


@function("concat", Takes.VALUE, optional=1, many=True)
def concat(*values: Value) -> str:
    """Return the texts one after the other; of nodes all, not only the first."""
    return joined("", (text for value in values for text in _texts(value)))


def joined(separator: str, texts: Iterable[str]) -> str:
    """Join texts. Raises ExpressionError: they are too long for any answer, as when each is twice another."""
    found: list[str] = []
    room = MOST_CHARACTERS
    for text in texts:
        found.append(text)
        room -= len(text) + len(separator)
        if room < 0:
            raise ExpressionError("text_too_long", _TOO_LONG, {"most": str(MOST_CHARACTERS)})
    return separator.join(found)


def _texts(value: Value) -> Iterable[str]:
    if isinstance(value, str | float | int | Instant):
        return (to_string(value),)
    return (node.string() for node in value)


@function("starts-with", Takes.STRING, Takes.STRING)
def starts_with(text: str, start: str) -> bool:
    """Return whether a text starts with another."""
    return text.startswith(start)


@function("contains", Takes.STRING, Takes.STRING)
def contains(text: str, part: str) -> bool:
    """Return whether a text has another in it."""
    return part in text


@function("substring-before", Takes.STRING, Takes.STRING)
def substring_before(text: str, part: str) -> str:
    """Return what stands before the first occurrence, '' where there is none."""
    before, found, _ = text.partition(part) if part else ("", "", "")
    return before if found else ""


@function("substring-after", Takes.STRING, Takes.STRING)
def substring_after(text: str, part: str) -> str:
    """Return what stands after the first occurrence, '' where there is none."""
    return text.partition(part)[2] if part else text


@function("substring", Takes.STRING, Takes.NUMBER, Takes.NUMBER, optional=1)
def substring(text: str, start: float, length: float = float("inf")) -> str:
    """Return `length` characters from the `start`-th, counted from 1; both are rounded first."""
    first = half_up(start)
    end = first + half_up(length)
    if isnan(first) or isnan(end) or end <= 1:
        return ""
    begin = max(first, 1)
    return text[int(min(begin, len(text) + 1)) - 1 : int(min(end, len(text) + 1)) - 1]


@function("string-length", Takes.STRING, optional=1, context=True)
def string_length(context: Context, *text: str) -> float:
    """Return the number of characters; of the current node's text without an argument."""
    return float(len(text[0] if text else context.node.string()))


@function("normalize-space", Takes.STRING, optional=1, context=True)
def normalize_space(context: Context, *text: str) -> str:
    """Return a text without white space around it, and one space for every run of it inside."""
    return _SPACE.sub(" ", text[0] if text else context.node.string()).strip(" ")


@function("translate", Takes.STRING, Takes.STRING, Takes.STRING)
def translate(text: str, old: str, new: str) -> str:
    """Return a text with each character of `old` replaced by that at its place in `new`, or left out."""
    table: dict[int, str | None] = {}
    for i, character in enumerate(old):
        table.setdefault(ord(character), new[i] if i < len(new) else None)
    return text.translate(table)
