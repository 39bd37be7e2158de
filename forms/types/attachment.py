"""A photo or file: the answer is its name, the bytes are kept by whoever fills the form."""

from __future__ import annotations

from forms.types._contract import AnswerType

TYPE = AnswerType("attachment", parse=str, format=str)
