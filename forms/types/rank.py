"""Choices in the order somebody gave them, the best first: values with spaces between them."""

from __future__ import annotations

from forms.types import choice, choices
from forms.types._contract import AnswerType

TYPE = AnswerType(
    "rank", parse=choices.parse, format=" ".join, code=choice.NOT_A_CHOICE, template=choice.TEMPLATE
)
