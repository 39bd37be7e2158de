"""A drop-down of the top bar: in a narrow window its words are short, and the title keeps its room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from fieldapp.ui.components.fields import ComboBox, paint_end_sign
from fieldapp.ui.theme import color, grown, metrics, switch

_START = 14  # border and padding
_AROUND = _START + 44  # and gap, arrow, padding
_SLACK = 4  # a word is drawn a little wider than it is measured
_MOST = 220
_LIST = 48  # around the words in the list


class TopBox(ComboBox):
    """As wide as the longest of its words; in the list they are always said in full."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build it empty."""
        super().__init__(parent=parent)
        self._short: tuple[str, ...] = ()
        self._narrow = False
        switch.changed.connect(self._fit)

    def offer(self, rows: Sequence[tuple[object, str, str]]) -> None:
        """Hold what can be chosen: what it stands for, its words, and a short word for it."""
        with QSignalBlocker(self):
            self.clear()
            for stands_for, words, _ in rows:
                self.addItem(words, stands_for)
        self._short = tuple(short for _, _, short in rows)
        self._fit()

    @property
    def said(self) -> str:
        """What stands in it now."""
        row = self.currentIndex()
        return self._short[row] if self._narrow and row >= 0 else self.currentText()

    def set_narrow(self, *, narrow: bool) -> None:
        """Say it with short words, or in full."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._fit()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  (Qt's name)
        """Draw the box, and what is said in it up to the arrow: Qt leaves words less room than there is."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)  # not ours to override: Qt would ask us inside its own calls, and crash
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        paint_end_sign(painter, self, "chevron-down")
        painter.setFont(self.font())
        painter.setPen(color("ink"))
        room = self.rect().adjusted(_START, 0, _START - _AROUND, 0)
        words = self.fontMetrics().elidedText(self.said, Qt.TextElideMode.ElideRight, room.width())
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), room)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), words)
        painter.end()

    def width_of(self, *, narrow: bool) -> int:
        """Return how wide it is with short words, or with whole ones; 0 while it is hidden."""
        if self.isHidden():
            return 0
        measured: QFontMetrics = metrics("answer")
        shown = self._short if narrow else [self.itemText(row) for row in range(self.count())]
        longest = max((measured.horizontalAdvance(words) for words in shown), default=0)
        return min(longest + _AROUND + _SLACK, grown(_MOST))

    def _fit(self) -> None:
        measured: QFontMetrics = metrics("answer")
        full = [self.itemText(row) for row in range(self.count())]
        in_list = max((measured.horizontalAdvance(words) for words in full), default=0)
        shown = self._short if self._narrow else full
        longest = max((measured.horizontalAdvance(words) for words in shown), default=0)
        self.setFixedWidth(min(longest + _AROUND + _SLACK, grown(_MOST)))
        self.view().setMinimumWidth(in_list + _LIST)
