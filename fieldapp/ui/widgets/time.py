"""A time of day, typed as people say it: '14:05', '9.30', '2 pm'."""

from __future__ import annotations

import re

from fieldapp.ui.look_line import NUMBER_WIDTH, LineLook

_STORED = re.compile(r"(?P<minutes>\d\d:\d\d)(?::00(?:\.0+)?)?(?:Z|[+-]\d\d(?::\d\d)?)?")
_TYPED = re.compile(
    r"(?P<hour>\d{1,2})(?:[:.h](?P<minute>[0-5]\d))?(?P<second>:[0-5]\d)?\s*(?P<half>[ap])?\.?(?:m\.?)?",
    re.IGNORECASE,
)
_HOURS, _NOON = 24, 12


class TimeLook(LineLook):
    """A narrow field; what is no time is kept as typed."""

    ANSWERS = frozenset({("time", "")})
    width_wanted = NUMBER_WIDTH

    def read(self, typed: str) -> str:
        """Return the time as '14:05', with seconds where they were given, or the text as typed."""
        typed = typed.strip()
        found = _TYPED.fullmatch(typed)
        if not found or not (found["minute"] or found["half"]):
            return typed
        hour = int(found["hour"])
        if found["half"]:
            if not 1 <= hour <= _NOON:
                return typed
            hour = hour % _NOON + (_NOON if found["half"].lower() == "p" else 0)
        if hour >= _HOURS:
            return typed
        return f"{hour:02}:{found['minute'] or '00'}{found['second'] or ''}"

    def word(self, text: str) -> str:
        """Return the time to the minute where nothing but noughts and a zone is after that."""
        found = _STORED.fullmatch(text)
        return found["minutes"] if found else text

    def remark(self, text: str) -> str:
        """Return how a time is typed while there is none."""
        if _STORED.fullmatch(text) or self.line.isReadOnly():
            return ""
        return self.tr("hours:minutes, such as 14:05")


LOOK = TimeLook
