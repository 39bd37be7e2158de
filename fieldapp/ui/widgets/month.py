"""A month of a year: typed, or stepped with the arrows; stored as its first day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from fieldapp.ui.look_day import day_from
from fieldapp.ui.look_line import DATE_WIDTH, LineLook
from fieldapp.ui.month_text import month_from, month_in_words

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 12, Qt.Key.Key_PageDown: -12}
_MONTHS = 12


class MonthLook(LineLook):
    """A field for 'March 2026'. A whole day typed or stored stays that day."""

    ANSWERS = frozenset({("date", "month-year")})
    width_wanted = DATE_WIDTH

    def read(self, typed: str) -> str:
        """Return the month's first day in ISO 8601, or the text as typed."""
        day = month_from(typed) or day_from(typed.strip())
        return day.isoformat() if day else typed.strip()

    def word(self, text: str) -> str:
        """Return the month in words; a day that is not its first stays a day."""
        day = day_from(text)
        return month_in_words(day) if day and day.day == 1 else text

    def remark(self, text: str) -> str:
        """Return how to type a month while there is none."""
        if day_from(text) or self.line.isReadOnly():
            return ""
        return self.tr("month and year, such as 3/2026")

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Tell how to step."""
        return (("↑↓", self.tr("later or earlier")),)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Step with the arrows by months, with Page Up and Page Down by years."""
        months = next((step for key, step in _STEPS.items() if key == event.key()), 0)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if months and plain and not self.line.isReadOnly():
            event.accept()
            self._step(months)
        else:
            super().keyPressEvent(event)

    def _step(self, months: int) -> None:
        shown = day_from(self.read(self.line.text()))
        to = _on(shown, months) if shown else self.today().replace(day=1)
        if to is not None:
            self.line.setText(self.word(to.isoformat()))
            self._typed(self.line.text())


def _on(day: date, months: int) -> date | None:
    """Return the first day of a month so many further on; None where time as we count it ends."""
    years, month = divmod(day.year * _MONTHS + day.month - 1 + months, _MONTHS)
    return date(years, month + 1, 1) if 1 <= years <= date.max.year else None


LOOK = MonthLook
