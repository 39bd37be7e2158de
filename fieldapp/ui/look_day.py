"""Days and moments as people write them: typed in the usual ways, or picked from a calendar (Alt+Down)."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fieldapp.ui.calendar_popup import Calendar
from fieldapp.ui.components.fields import paint_end_sign
from fieldapp.ui.look import words_of
from fieldapp.ui.look_line import DATE_WIDTH, Line, LineLook

_DAY_FIRST = ("d MMM yyyy", "d MMMM yyyy", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "d M yyyy")
_MONTH_FIRST = (
    "MMM d yyyy",
    "MMM d, yyyy",
    "MMMM d, yyyy",
    "M/d/yyyy",
    "d MMM yyyy",
    "d.M.yyyy",
    "d/M/yyyy",  # only days that the pattern above cannot mean: 31/03/2026
)
_SHORT_YEAR = re.compile(r"(?P<first>\d{1,2})([/.])(?P<second>\d{1,2})\2(?P<year>\d\d)", re.ASCII)
_RUN_ON = re.compile(r"(?P<first>\d\d)(?P<second>\d\d)(?P<year>\d{4})", re.ASCII)
_CENTURY, _WHOLE_YEAR = 100, 4
_MONTHS_A_YEAR = 12
_SIGN, _END = 24, 42  # room kept for the calendar's sign in the text, and to press on
_SHOW_DAYS = 31  # up to which a time is told in days

translate = QCoreApplication.translate


def day_from(typed: str, today: date | None = None) -> date | None:
    """Return the day that a text means: '2023-03-12', or as the person's country writes days; None = none.

    A year of two digits means something only by `today`: the nearest such year that is not to come.
    """
    try:
        return date.fromisoformat(typed)
    except ValueError:
        pass
    locale = QLocale()
    patterns = _MONTH_FIRST if _month_first() else _DAY_FIRST
    for language in (locale, QLocale.c()):
        for pattern in patterns:
            found = language.toDate(" ".join(typed.split()), pattern)
            if found.isValid() and found.year() > 0:
                return date(found.year(), found.month(), found.day())
    return _as_on_paper(typed.strip(), today)


def _as_on_paper(typed: str, today: date | None) -> date | None:
    """Return the day of '30112026' and '30/11/26', in the country's order of day and month."""
    found = _RUN_ON.fullmatch(typed) or _SHORT_YEAR.fullmatch(typed)
    if not found or _year_first():
        return None
    year = int(found["year"])
    if len(found["year"]) < _WHOLE_YEAR:
        if today is None:
            return None
        year += today.year - today.year % _CENTURY
        year -= _CENTURY if year > today.year else 0
    day, month = int(found["first"]), int(found["second"])
    if _month_first():
        day, month = month, day
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _year_first() -> bool:
    return QLocale().dateFormat(QLocale.FormatType.ShortFormat).lower().startswith("y")


def how_to_type() -> str:
    """Return how a day is typed in the person's country, with an example."""
    if _month_first():
        return translate("days", "month/day/year, such as 03/31/2026")
    return translate("days", "day/month/year, such as 31/03/2026")


def _month_first() -> bool:
    return QLocale().dateFormat(QLocale.FormatType.ShortFormat).lower().startswith("m")


def day_in_words(day: date) -> str:
    """Return a day as '12 Mar 2023' with the month in the window's language."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def since(day: date, today: date) -> str:
    """Return how long ago a day was: '2 years 8 months ago', 'today', 'in 5 days'."""
    if day == today:
        return translate("days", "today")
    if day > today:
        return translate("days", "in {span}").format(span=span(today, day))
    return translate("days", "{span} ago").format(span=span(day, today))


def old(day: date, today: date) -> str:
    """Return an age for a date of birth: '2 years 8 months old'; '' for a day to come."""
    return "" if day > today else translate("days", "{span} old").format(span=span(day, today))


def span(start: date, end: date) -> str:
    """Return the time between two days as people say it: days for a month, then months, then years."""
    months = (end.year - start.year) * _MONTHS_A_YEAR + end.month - start.month
    if end.day < start.day:
        months -= 1
    years, months = divmod(months, _MONTHS_A_YEAR)
    days = (end - start).days
    if days <= _SHOW_DAYS:
        return _plural(translate("days", "%n day(s)", "", days), days)
    in_years = _plural(translate("days", "%n year(s)", "", years), years)
    in_months = _plural(translate("days", "%n month(s)", "", max(months, 1)), max(months, 1))
    if years and months:
        return translate("days", "{years} {months}").format(years=in_years, months=in_months)
    return in_years if years else in_months


def _plural(text: str, number: int) -> str:
    """Write English plurals, which have no catalogue."""
    return text.replace("(s)", "" if number == 1 else "s")


class DayLine(Line):
    """A field with a calendar at its end, opened by a press on it or by Alt+Down."""

    def __init__(self, width: int, opened: Callable[[], None], parent: QWidget | None = None) -> None:
        """Take what opens the calendar."""
        super().__init__(width, parent)
        self._opened = opened
        margins = (_SIGN, 0, 0, 0) if self.isRightToLeft() else (0, 0, _SIGN, 0)
        self.setTextMargins(*margins)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Open the calendar on Alt+Down."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.accept()
            self._opened()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Open the calendar with its sign."""
        x = event.position().x()
        super().mousePressEvent(event)
        if x < _END if self.isRightToLeft() else x > self.width() - _END:
            self._opened()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the sign at the end."""
        super().paintEvent(event)
        painter = QPainter(self)
        paint_end_sign(painter, self, "calendar")
        painter.end()


class DayLook(LineLook):
    """A day, stored as '2023-03-12' and shown as '12 Mar 2023'; other text is kept as typed."""

    width_wanted = DATE_WIDTH

    def make_line(self) -> Line:
        """Return a field with a calendar, without one where the form asks for none."""
        if not self.has_calendar:
            return Line(self.width_wanted, self)
        return DayLine(self.width_wanted, self.open_calendar, self)

    @property
    def has_calendar(self) -> bool:
        """Whether a day may be picked as well as typed."""
        return "no-calendar" not in words_of(self.question)

    def read(self, typed: str) -> str:
        """Return the day in ISO 8601, or the text as typed."""
        day = day_from(typed.strip(), self.today())
        return day.isoformat() if day else typed.strip()

    def word(self, text: str) -> str:
        """Return the day in words."""
        day = self.day_of(text)
        return day_in_words(day) if day else text

    def remark(self, text: str) -> str:
        """Return how long ago it was, and how to type a day while there is none."""
        day = self.day_of(text)
        return since(day, self.today()) if day else self.how_to_type()

    def how_to_type(self) -> str:
        """Return how an answer is typed, with an example; nothing where none can be."""
        return "" if self.line.isReadOnly() else how_to_type()

    def day_of(self, text: str) -> date | None:
        """Return the day of a stored text."""
        return day_from(text)

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Tell how to open the calendar."""
        return (("Alt+↓", self.tr("calendar")),) if self.has_calendar else ()

    def open_calendar(self) -> None:
        """Let the person pick a day."""
        if not self.line.isReadOnly():
            shown = self.day_of(self.read(self.line.text()))
            Calendar(self.pick, self.today(), self).open_at(shown or self.today(), self.line)

    def pick(self, day: date) -> None:
        """Answer with a day from the calendar."""
        text = self.text_for(day)
        self.line.setText(self.word(text))
        self.activateWindow()  # some window systems leave no window active when a popup goes
        self.line.setFocus()
        self._after(text)
        self.edited.emit(text)

    def text_for(self, day: date) -> str:
        """Return what is stored for a day picked."""
        return day.isoformat()
