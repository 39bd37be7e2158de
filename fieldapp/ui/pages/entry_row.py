"""What every row between the bars of the entry page is: its key, its focus, its place in the gutter."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from fieldapp.ui.components.paint import box, sign
from fieldapp.ui.theme import RADIUS_CARD, color, current, grown, metrics, switch

GUTTER = 38
MARK = 16
_TOP, _BOTTOM, _END = 6, 2, 14


class Row(QWidget):
    """One row; the current one sits in a white card with an arrow in the gutter. `key` is its block's."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        """Build it empty; `column` is for what it shows."""
        super().__init__(parent)
        self.key = key
        self._current = False
        self._mark = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.column = QVBoxLayout(self)
        self.lay_margins()
        self.column.setSpacing(0)
        switch.changed.connect(self.update)

    def lay_margins(self) -> None:
        """Keep the gutter at the side where this row starts."""
        self.column.setContentsMargins(from_start(GUTTER, _TOP, _END, _BOTTOM, self))

    @property
    def reachable(self) -> bool:
        """Whether it takes the keyboard."""
        return True

    def take_focus(self, *, resume: bool = False) -> None:
        """Give the keyboard to what it shows: as Tab does, or to go on where the person stopped."""
        raise NotImplementedError

    def flush(self) -> None:
        """Tell at once what it holds back. Most rows hold back nothing."""

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return keys that mean something here, with a word each."""
        return ()

    def set_current(self, current_: bool) -> None:  # noqa: FBT001  (as Qt's setVisible)
        """Put the row into the white card, or take it out."""
        if current_ != self._current:
            self._current = current_
            self.update()

    def set_mark(self, mark: str) -> None:
        """Show a sign in the gutter: octagon, triangle, check, or '' for none."""
        if mark != self._mark:
            self._mark = mark
            self.update()

    def mark_top(self) -> float:
        """Return where the sign in the gutter begins: level with the first line of a label."""
        return _TOP + (metrics("question").height() - grown(MARK)) / 2

    def card_top(self) -> int:
        """Return where the card of the current row begins: below what belongs to the rows after it too."""
        return 0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  (Qt's name)
        """Draw the card of the current row and the sign in the gutter."""
        painter = QPainter(self)
        if self._current:
            rect = QRectF(self.rect().adjusted(0, self.card_top(), 0, 0))
            box(painter, rect, RADIUS_CARD, color("surface"), color("line"), width=float(current().control))
        size = grown(MARK)
        same_way = self.isRightToLeft() == QApplication.isRightToLeft()  # icons turn with the window
        arrow = "chevron-right" if same_way else "chevron-left"
        name, tone = (arrow, "accent") if self._current else (self._mark, _tone(self._mark))
        if name:
            middle = GUTTER / 2 + 2 - size / 2
            x = self.width() - middle - size if self.isRightToLeft() else middle
            sign(painter, name, tone, QPointF(x, self.mark_top()), size)
        painter.end()


def from_start(start: int, top: int, end: int, bottom: int, within: QWidget | None = None) -> QMargins:
    """Return margins for the direction of a widget, else the window's: Qt mirrors layouts, not margins."""
    mirrored = QApplication.isRightToLeft() if within is None else within.isRightToLeft()
    left, right = (end, start) if mirrored else (start, end)
    return QMargins(left, top, right, bottom)


def _tone(mark: str) -> str:
    return {"octagon": "stop", "triangle": "wait"}.get(mark, "ink2")
