"""Texts beyond XPath 1.0."""

from __future__ import annotations

from math import isfinite

from forms.expr.functions import Takes, function
from forms.expr.functions._each import texts_of
from forms.expr.functions.strings import joined
from forms.expr.values import Value


@function("join", Takes.STRING, Takes.VALUE, optional=1, many=True)
def join(separator: str, *values: Value) -> str:
    """Join texts, and those of every node of node-sets."""
    return joined(separator, (text for value in values for text in texts_of(value)))


@function("substr", Takes.STRING, Takes.NUMBER, Takes.NUMBER, optional=1)
def substr(text: str, start: float, end: float | None = None) -> str:
    """Return the characters from `start` (from 0) up to before `end`; below 0 counts from the end."""
    return text[_index(start) : len(text) if end is None else _index(end)]


def _index(value: float) -> int:
    return int(value) if isfinite(value) else 0


@function("ends-with", Takes.STRING, Takes.STRING)
def ends_with(text: str, end: str) -> bool:
    """Whether the text ends so."""
    return text.endswith(end)


@function("boolean-from-string", Takes.STRING)
def boolean_from_string(text: str) -> bool:
    """Whether the text is true or 1."""
    return text in {"true", "1"}
