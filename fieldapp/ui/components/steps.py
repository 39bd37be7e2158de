"""Where a person is in a short procedure: 1 Project — 2 Sign in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldapp.ui.components.paint import CENTRE, box, line, write
from fieldapp.ui.theme import color, current, grown, metrics, switch

_DOT = 24
_GAP = 8


class Steps(QWidget):
    """Numbered steps joined by a line; the current one is filled and bold."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(names)
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        switch.changed.connect(self._restyle)
        self.set_current(0)

    def set_current(self, step: int) -> None:
        """Show which step is being done, counted from 0."""
        self._current = step
        words = self.tr("Step {number} of {count}: {name}")
        self.setAccessibleName(words.format(number=step + 1, count=len(self._names), name=self._names[step]))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the room of dots and names, with some line between them."""
        names = sum(metrics("strong").horizontalAdvance(name) for name in self._names)
        count = len(self._names)
        return QSize(names + (grown(_DOT) + 2 * _GAP) * count + 32 * (count - 1), grown(_DOT) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  (Qt's name)
        """Draw dots, names and lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        dot = grown(_DOT)
        widths = [dot + _GAP + metrics("strong").horizontalAdvance(name) + 2 for name in self._names]
        room = max(self.width() - sum(widths), 0) / max(len(widths) - 1, 1)
        x = 0.0
        for place, (name, width) in enumerate(zip(self._names, widths, strict=True)):
            here = place == self._current
            circle = self._placed(QRectF(x, 1, dot, dot))
            self._paint_dot(painter, circle, str(place + 1), here=here)
            words = self._placed(QRectF(x + dot + _GAP, 0, width - dot - _GAP, self.height()))
            write(painter, words, name, "strong" if here else "body", "ink" if here else "ink2")
            if place + 1 < len(widths) and room > 2 * _GAP:
                y = 1 + dot / 2
                between = self._placed(QRectF(x + width + _GAP, y, room - 2 * _GAP, 1))
                line(painter, QPointF(between.left(), y), QPointF(between.right(), y), "line", 1.0)
            x += width + room
        painter.end()

    def _paint_dot(self, painter: QPainter, circle: QRectF, number: str, *, here: bool) -> None:
        if here:
            box(painter, circle, circle.width() / 2, color("accent"))
        else:
            width = float(current().control)
            box(painter, circle, circle.width() / 2, None, color("edge"), width=width)
        write(painter, circle, number, "meta", "on_accent" if here else "ink2", flags=CENTRE)

    def _placed(self, rect: QRectF) -> QRectF:
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return rect
        return QRectF(self.width() - rect.right(), rect.top(), rect.width(), rect.height())

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
