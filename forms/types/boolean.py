"""Yes or no: 'true' or 'false', and 1 or 0 in forms that write them so."""

from __future__ import annotations

from forms.types._contract import AnswerType

_VALUES = {"true": True, "false": False, "1": True, "0": False}


def parse(text: str) -> bool:
    """Return the truth value. Raises ValueError."""
    if text not in _VALUES:
        raise ValueError
    return _VALUES[text]


def as_written(text: str) -> str:
    """Return the text itself: forms that write 1 reckon with it; 'true' is no number. Raises ValueError."""
    parse(text)
    return text


TYPE = AnswerType(
    "boolean",
    parse=parse,
    format=lambda value: "true" if value else "false",
    code="not_boolean",
    template="“{value}” is neither yes nor no. Choose one of the two.",
    word=lambda value: "Yes" if value else "No",
    reading=as_written,
    result=as_written,
)
