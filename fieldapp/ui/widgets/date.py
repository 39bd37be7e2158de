"""A day, typed or picked; for a date of birth the echo is the age."""

from __future__ import annotations

from fieldapp.ui.look_day import DayLook, old


class DateLook(DayLook):
    """A day with its age in words after the field."""

    ANSWERS = frozenset(("date", look) for look in ("", "date", "dob", "calendar", "no-calendar"))

    def remark(self, text: str) -> str:
        """Return how long ago it was, or how old a person born then is."""
        day = self.day_of(text)
        if self.question.look == "dob" and day:
            return old(day, self.today())
        return super().remark(text)


LOOK = DateLook
