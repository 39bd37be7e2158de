"""Moments: '2026-03-31T14:05:00', with a fraction of the second and a zone where the form has them.

Without a zone it is what the clock shows at the place where the form is filled. Seconds may be left out.
"""

from __future__ import annotations

import re
from datetime import datetime

from forms.types._calendar import day_in_words, moment_of_days, refuse_no_day
from forms.types._clock import MINUTES, TAIL, Moment
from forms.types._contract import AnswerType

_FORM = re.compile(rf"(\d{{4}}-\d\d-\d\dT{MINUTES})(?:(:[0-5]\d)({TAIL}))?", re.ASCII)
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def parse(text: str) -> Moment:
    """Return the moment. Raises ValueError."""
    refuse_no_day(text)
    found = _FORM.fullmatch(text)
    if not found:
        raise ValueError
    minutes, seconds, tail = found.groups()
    return Moment(datetime.fromisoformat(minutes + (seconds or ":00")), tail or "")


def format_moment(moment: Moment) -> str:
    """Return the moment with its seconds, and what was written after them."""
    return moment.wall.isoformat() + moment.tail


def short(moment: Moment) -> str:
    """Return the moment to the minute, where nothing but noughts is after that: as our own records do."""
    return format_moment(moment) if moment.wall.second or moment.tail else moment.wall.isoformat()[:-3]


def in_words(moment: Moment) -> str:
    """Return the moment as '22 Nov 2026 14:05'."""
    return f"{day_in_words(moment.wall.date())} {moment.wall:%H:%M}"


def cast(text: str) -> str:
    """Return a moment as it is, a day as its beginning, a number of days in UTC. Raises ValueError."""
    if _DAY.fullmatch(text):
        text = f"{text}T00:00:00"
    if "T" in text:
        return format_moment(parse(text))
    moment = moment_of_days(text)
    return "" if moment is None else f"{moment.isoformat(timespec='milliseconds')}Z"


TYPE = AnswerType(
    "datetime",
    parse=parse,
    format=format_moment,
    code="not_datetime",
    template="“{value}” is not a date with a time. Write both, such as 31/03/2026 14:05.",
    bound=parse,
    word=in_words,
    result=cast,
)
