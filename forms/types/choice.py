"""One of several: the choice's value. A form whose codes may hold white space quotes them to be one word."""

from __future__ import annotations

from forms.types._contract import AnswerType

NOT_A_CHOICE = "not_a_choice"
TEMPLATE = "“{value}” is not one of the choices. Choose from the list."

TYPE = AnswerType("choice", parse=str, format=str, code=NOT_A_CHOICE, template=TEMPLATE)
