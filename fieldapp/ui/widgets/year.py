"""A year: typed, or stepped with the arrows; stored as its first day."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from fieldapp.ui.look_day import day_from
from fieldapp.ui.look_line import NUMBER_WIDTH, LineLook
from fieldapp.ui.month_text import year_from

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}


class YearLook(LineLook):
    """A field for '2026'. A whole day typed or stored stays that day."""

    ANSWERS = frozenset({("date", "year")})
    width_wanted = NUMBER_WIDTH

    def read(self, typed: str) -> str:
        """Return the year's first day in ISO 8601, or the text as typed."""
        day = year_from(typed) or day_from(typed.strip())
        return day.isoformat() if day else typed.strip()

    def word(self, text: str) -> str:
        """Return the year; a day that is not its first stays a day."""
        day = day_from(text)
        return f"{day.year:04}" if day and (day.month, day.day) == (1, 1) else text

    def remark(self, text: str) -> str:
        """Return how to type a year while there is none."""
        return "" if day_from(text) or self.line.isReadOnly() else self.tr("year, such as 2026")

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Tell how to step."""
        return (("↑↓", self.tr("later or earlier")),)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Step with the arrows by years, with Page Up and Page Down by ten."""
        years = next((step for key, step in _STEPS.items() if key == event.key()), 0)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if years and plain and not self.line.isReadOnly():
            event.accept()
            shown = day_from(self.read(self.line.text()))
            year = f"{shown.year + years if shown else self.today().year:04}"
            if year_from(year):
                self.line.setText(year)
                self._typed(year)
        else:
            super().keyPressEvent(event)


LOOK = YearLook
