"""Times for people: 14:32 today, Thu 14:32 this week, else 12 Mar 2023; waits rounded up to whole minutes.

Every function takes aware datetimes and `now`, so that a test and a screen reader get the same words. `zone`
is where the person is; None means the zone this laptop is set to.
"""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_WEEK = timedelta(days=7)
_MINUTE = 60
_HOUR = 60 * _MINUTE


def moment(at: datetime, now: datetime, *, zone: tzinfo | None = None, seconds: bool = False) -> str:
    """Return `at` as short as it stays clear seen from `now`; `seconds` for proofs such as receipts."""
    here, today = at.astimezone(zone), now.astimezone(zone).date()
    clock = here.strftime("%H:%M:%S" if seconds else "%H:%M")
    day = QDate(here.year, here.month, here.day)
    if here.date() == today:
        return clock
    if timedelta() < today - here.date() < _WEEK:
        return f"{QLocale().toString(day, 'ddd')} {clock}"
    date = QLocale().toString(day, "d MMM yyyy")
    return f"{date} {clock}" if seconds else date


def wait_until(at: datetime, now: datetime) -> str:
    """Return how long it is until `at`, rounded up: 'in 2 min', 'in 3 h'; '' once it has come."""
    left = (at - now).total_seconds()
    if left <= 0:
        return ""
    if left <= _HOUR:
        return QCoreApplication.translate("when", "in {minutes} min").format(minutes=-int(-left // _MINUTE))
    return QCoreApplication.translate("when", "in {hours} h").format(hours=-int(-left // _HOUR))
