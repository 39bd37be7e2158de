"""A tick that something was seen or done: 'OK', or blank. XForms calls the control a trigger."""

from __future__ import annotations

from forms.types._contract import AnswerType

OK = "OK"


def parse(text: str) -> str:
    """Return 'OK'. Raises ValueError."""
    if text != OK:
        raise ValueError
    return OK


TYPE = AnswerType(
    "acknowledge",
    parse=parse,
    format=str,
    code="not_acknowledged",
    template="“{value}” is no answer here. Tick the box, or leave it empty.",
)
