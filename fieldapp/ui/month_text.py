"""Months and years as people write them: '3/2026', 'March 2026', '2026-03'."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale

_FIGURES = re.compile(r"(?P<month>\d{1,2})\s*[/.\-\s]\s*(?P<year>\d{4})", re.ASCII)
_ISO = re.compile(r"(?P<year>\d{4})\s*[/.\-\s]\s*(?P<month>\d{1,2})", re.ASCII)
_YEAR = re.compile(r"[0-9]{4}")
_WORDED = ("MMMM yyyy", "MMM yyyy", "MMMM, yyyy", "MMM. yyyy", "yyyy MMMM", "yyyy MMM")
_MONTHS = 12


def month_from(typed: str) -> date | None:
    """Return the first day of the month that a text means, None = it means none."""
    typed = " ".join(typed.split())
    found = _FIGURES.fullmatch(typed) or _ISO.fullmatch(typed)
    if found:
        month, year = int(found["month"]), int(found["year"])
        return date(year, month, 1) if 1 <= month <= _MONTHS and year else None
    for language in (QLocale(), QLocale.c()):
        for pattern in _WORDED:
            day = language.toDate(typed, pattern)
            if day.isValid() and day.year() > 0:
                return date(day.year(), day.month(), 1)
    return None


def year_from(typed: str) -> date | None:
    """Return the first day of the year that a text means, None = it means none."""
    typed = typed.strip()
    return date(int(typed), 1, 1) if _YEAR.fullmatch(typed) and int(typed) else None


def month_in_words(day: date) -> str:
    """Return 'March 2026' in the window's language."""
    return QLocale().toString(QDate(day.year, day.month, 1), "MMMM yyyy")
