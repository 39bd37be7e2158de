"""A tick that something was seen or done. XForms calls the control a trigger.

Somebody who ticks writes 'OK', blank is no tick; a form's own calculation may write another word.
"""

from __future__ import annotations

from forms.types._contract import AnswerType

TYPE = AnswerType("acknowledge", parse=str, format=str)
