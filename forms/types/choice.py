"""One of several: the choice's code, quoted so that it holds no white space."""

from __future__ import annotations

from forms.path import quote, unquote
from forms.types._contract import AnswerType

NOT_A_CHOICE = "not_a_choice"
TEMPLATE = "“{value}” is not one of the choices. Choose from the list."

TYPE = AnswerType("choice", parse=unquote, format=quote, code=NOT_A_CHOICE, template=TEMPLATE)
