"""A month to pick a day from: arrows move by days and weeks, Page Up and Page Down by months, Enter picks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from fieldapp.ui.components.paint import CENTRE, box, write
from fieldapp.ui.icons import icon
from fieldapp.ui.theme import RADIUS_CONTROL, color, current


class _Month(QCalendarWidget):
    """Days of the months before and after stand back; today has a ring."""

    def __init__(self, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self._today = QDate(today.year, today.month, today.day)

    def paintCell(  # noqa: N802  (Qt's name)
        self,
        painter: QPainter,
        rect: QRect,
        date: QDate | date,  # noqa: A002, RUF100  (Qt's name)
    ) -> None:
        day = date if isinstance(date, QDate) else QDate(date.year, date.month, date.day)
        place = QRectF(rect).adjusted(2, 1, -2, -1)
        chosen = day == self.selectedDate()
        painter.fillRect(rect, color("surface"))
        if chosen:
            box(painter, place, RADIUS_CONTROL, color("accent"))
        elif day == self._today:
            box(painter, place, RADIUS_CONTROL, None, color("accent"), width=float(current().chosen))
        here = day.month() == self.monthShown() and day.year() == self.yearShown()
        tone = "on_accent" if chosen else "ink" if here else "ink3"
        write(
            painter,
            place,
            self.locale().toString(day.day()),
            "body" if here else "caption",
            tone,
            flags=CENTRE,
        )


class Calendar(QFrame):
    """A month to pick a day from, opened under a field and closed by Esc or a pick."""

    def __init__(self, picked: Callable[[date], None], today: date, parent: QWidget) -> None:
        """Take what to call with the day picked, and which day it is."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("kind", "card")
        self._picked = picked
        self._month = _Month(today, self)
        self._month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._month.setGridVisible(False)
        plain = QTextCharFormat()
        plain.setForeground(color("ink"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._month.setWeekdayTextFormat(day, plain)  # Qt draws them red, which is our sign for a problem
        for name, sign in (("prevmonth", "chevron-left"), ("nextmonth", "chevron-right")):
            button = self._month.findChild(QToolButton, f"qt_calendar_{name}")
            if button is not None:
                button.setIcon(icon(sign))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._month)
        self._month.activated.connect(self._take)
        self._month.clicked.connect(self._take)

    def open_at(self, day: date, under: QWidget) -> None:
        """Show the month of a day under a field."""
        self._month.setSelectedDate(QDate(day.year, day.month, day.day))
        self.adjustSize()
        start = under.rect().bottomRight() if under.isRightToLeft() else under.rect().bottomLeft()
        corner = under.mapToGlobal(start + QPoint(0, 6))
        if under.isRightToLeft():
            corner.setX(corner.x() - self.width())
        screen = under.screen().availableGeometry()
        if corner.y() + self.height() > screen.bottom():
            corner.setY(under.mapToGlobal(QPoint(0, -6)).y() - self.height())
        self.move(corner)
        self.show()
        self._month.setFocus()

    def _take(self, day: QDate) -> None:
        self.close()
        self._picked(date(day.year(), day.month(), day.day()))
