"""Calendar days: '2026-03-31'."""

from __future__ import annotations

import re
from datetime import date

from forms.types._calendar import day_in_words, moment_of_days, refuse_no_day
from forms.types._clock import MINUTES, TAIL
from forms.types._contract import AnswerType

_FORM = re.compile(rf"(\d{{4}}-\d\d-\d\d)(?:T{MINUTES}(?::[0-5]\d(?:\.\d{{1,9}})?)?)?", re.ASCII)
_MOMENT = re.compile(rf"(\d{{4}}-\d\d-\d\d)(?:T{MINUTES}(?::[0-5]\d{TAIL})?)?", re.ASCII)


def parse(text: str) -> date:
    """Return the day; of ISO 8601 YYYY-MM-DD is taken, a time after it but no zone. Raises ValueError."""
    refuse_no_day(text)
    found = _FORM.fullmatch(text)
    if not found:
        raise ValueError
    return date.fromisoformat(found[1])


def cast(text: str) -> str:
    """Return the day of a moment, in the moment's own zone, or of a number of days. Raises ValueError."""
    found = _MOMENT.fullmatch(text)
    if found:
        return date.fromisoformat(found[1]).isoformat()
    moment = moment_of_days(text)
    return "" if moment is None else moment.date().isoformat()


TYPE = AnswerType(
    "date",
    parse=parse,
    format=date.isoformat,
    code="not_date",
    template="“{value}” is not a date. Write day, month and year, such as 31/03/2026 or 2026-03-31.",
    bound=parse,
    word=day_in_words,
    result=cast,
)
