"""Several of several: the values with spaces between them, as in XForms."""

from __future__ import annotations

from forms.types import choice
from forms.types._contract import AnswerType


def parse(text: str) -> tuple[str, ...]:
    """Return the values in the order in which they were picked."""
    return tuple(text.split())


TYPE = AnswerType("choices", parse=parse, format=" ".join, code=choice.NOT_A_CHOICE, template=choice.TEMPLATE)
