"""Calendar days: '2026-03-31'."""

from __future__ import annotations

import re
from datetime import date

from forms.types._calendar import day_in_words, refuse_no_day
from forms.types._contract import AnswerType

_FORM = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def parse(text: str) -> date:
    """Return the day; of ISO 8601 only YYYY-MM-DD is taken. Raises ValueError."""
    refuse_no_day(text)
    if not _FORM.fullmatch(text):
        raise ValueError
    return date.fromisoformat(text)


TYPE = AnswerType(
    "date",
    parse=parse,
    format=date.isoformat,
    code="not_date",
    template="“{value}” is not a date. Write day, month and year, such as 31/03/2026 or 2026-03-31.",
    bound=parse,
    word=day_in_words,
)
