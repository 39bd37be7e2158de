"""Words that come from below the window (errors, times, places), turned into the person's language."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from fieldapp.errors import FieldappError
from fieldapp.records import DIGIME, DIGIT, Reason

_DAYS_BY_NAME = 7
_KILO = 1000.0
_MEGA = 1_000_000.0


def worded(trouble: FieldappError | Reason) -> tuple[str, str]:
    """Return a failure's title and hint in the window's language."""
    return _tr("errors", trouble.title), _tr("errors", trouble.hint)


def moment(at: datetime, now: datetime) -> str:
    """Return a time as people say it: today 14:32, yesterday 17:48, Thu 14:32, 12 Mar 2023.

    Both are aware; the local time zone is shown.
    """
    local, today = at.astimezone(), now.astimezone().date()
    clock = local.strftime("%H:%M")
    if local.date() == today:
        return _tr("times", "today {time}").format(time=clock)
    if local.date() == today - timedelta(days=1):
        return _tr("times", "yesterday {time}").format(time=clock)
    if timedelta(0) < today - local.date() < timedelta(days=_DAYS_BY_NAME):
        day = QLocale().dayName(local.isoweekday(), QLocale.FormatType.ShortFormat)
        return _tr("times", "{day} {time}").format(day=day, time=clock)
    month = QLocale().monthName(local.month, QLocale.FormatType.ShortFormat)
    return _tr("times", "{day} {month} {year}").format(day=local.day, month=month, year=local.year)


def amount(size: int) -> str:
    """Return a size in bytes as kB or MB."""
    if size < _MEGA:
        return _tr("sizes", "{number} kB").format(number=f"{size / _KILO:.1f}")
    return _tr("sizes", "{number} MB").format(number=f"{size / _MEGA:.1f}")


def place(destination: str) -> str:
    """Return a destination's name for people."""
    return {DIGIT: "DIGIT", DIGIME: "digi.me"}.get(destination, destination)


def _tr(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text) if text else ""
