"""Yes or no: 'true' or 'false'."""

from __future__ import annotations

from forms.types._contract import AnswerType

_VALUES = {"true": True, "false": False}


def parse(text: str) -> bool:
    """Return the truth value. Raises ValueError."""
    if text not in _VALUES:
        raise ValueError
    return _VALUES[text]


TYPE = AnswerType(
    "boolean",
    parse=parse,
    format=lambda value: "true" if value else "false",
    code="not_boolean",
    template="“{value}” is neither yes nor no. Choose one of the two.",
    word=lambda value: "Yes" if value else "No",
)
