"""Several of several: quoted codes with spaces between them, as in XForms."""

from __future__ import annotations

from forms.path import quote, unquote
from forms.types import choice
from forms.types._contract import AnswerType


def parse(text: str) -> tuple[str, ...]:
    """Return the codes in the order in which they were picked."""
    return tuple(map(unquote, text.split()))


def format_codes(codes: tuple[str, ...]) -> str:
    """Return the codes as an answer's text."""
    return " ".join(map(quote, codes))


TYPE = AnswerType(
    "choices", parse=parse, format=format_codes, code=choice.NOT_A_CHOICE, template=choice.TEMPLATE
)
