"""Times of day: '14:05:00', with a fraction of the second and a zone where the form has them."""

from __future__ import annotations

import re
from datetime import datetime

from forms.types import datetime as moments
from forms.types._clock import MINUTES, TAIL, Moment
from forms.types._contract import AnswerType

_FORM = re.compile(rf"({MINUTES})(?:(:[0-5]\d)({TAIL}))?", re.ASCII)
_DAY = "1970-01-01T"  # every time of day is held as one of this day


def parse(text: str) -> Moment:
    """Return the time; seconds may be left out. Raises ValueError."""
    found = _FORM.fullmatch(text)
    if not found:
        raise ValueError
    minutes, seconds, tail = found.groups()
    return Moment(datetime.fromisoformat(_DAY + minutes + (seconds or ":00")), tail or "")


def format_time(moment: Moment) -> str:
    """Return the time with its seconds, and what was written after them."""
    return moment.wall.time().isoformat() + moment.tail


def cast(text: str) -> str:
    """Return the time of a moment, or a time as it is. Raises ValueError."""
    return format_time(moments.parse(text) if "T" in text else parse(text))


TYPE = AnswerType(
    "time",
    parse=parse,
    format=format_time,
    code="not_time",
    template="“{value}” is not a time of day. Write hours and minutes, such as 14:05.",
    bound=parse,
    word=lambda moment: f"{moment.wall:%H:%M}",
    result=cast,
)
