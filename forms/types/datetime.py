"""Moments on the clock of the place where the form is filled: '2026-03-31T14:05', minutes, no zone."""

from __future__ import annotations

import re
from datetime import datetime

from forms.types._calendar import day_in_words, refuse_no_day
from forms.types._contract import AnswerType

_FORM = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}", re.ASCII)


def parse(text: str) -> datetime:
    """Return the moment, naive. Raises ValueError."""
    refuse_no_day(text)
    if not _FORM.fullmatch(text):
        raise ValueError
    return datetime.fromisoformat(text)


def in_words(moment: datetime) -> str:
    """Return the moment as '22 Nov 2026 14:05'."""
    return f"{day_in_words(moment.date())} {moment:%H:%M}"


TYPE = AnswerType(
    "datetime",
    parse=parse,
    format=lambda value: value.isoformat(timespec="minutes"),
    code="not_datetime",
    template="“{value}” is not a date with a time. Write both, such as 31/03/2026 14:05.",
    bound=parse,
    word=in_words,
)
