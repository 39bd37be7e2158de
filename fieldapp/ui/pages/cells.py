"""Painting inside table cells: text, icons and lines placed from the start edge, so that they mirror."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle

from fieldapp.ui.icons import pixmap
from fieldapp.ui.theme import color, current, font, metrics

LEAD = 20  # from the card's edge to the first letter
_BAR = 4  # mark of the selected row
_GAP = 8
_TO_RIGHT = Qt.LayoutDirection.LeftToRight


class Cell:
    """One cell being painted: places things from its start edge, so that right-to-left mirrors by itself."""

    def __init__(self, painter: QPainter, rect: QRect, direction: Qt.LayoutDirection) -> None:
        self.painter = painter
        self.rect = rect
        self.direction = direction

    def part(self, start: int, width: int, height: int) -> QRect:
        """Return a box `start` pixels from the start edge, centred from top to bottom."""
        top = self.rect.top() + (self.rect.height() - height) // 2
        box = QRect(self.rect.left() + start, top, width, height)
        return QStyle.visualRect(self.direction, self.rect, box)

    def text(self, text: str, face: QFont, token: str, start: int, margin: int = _GAP) -> int:
        """Draw one line, shortened to the room left; return how wide it became."""
        measure = QFontMetrics(face)
        room = self.rect.width() - start - margin
        shown = measure.elidedText(text, Qt.TextElideMode.ElideRight, room)
        width = min(measure.horizontalAdvance(shown) + 1, max(room, 0))
        self._draw(shown, face, token, self.part(start, width, measure.height()))
        return width

    def two_lines(self, first: str, second: str, *, lead: int) -> None:
        """Draw a bold line over a caption."""
        top, bottom = metrics("strong"), metrics("caption")
        height = top.height() + bottom.height()
        box = self.part(lead, self.rect.width() - lead - _GAP, height)
        upper, lower = QRect(box), QRect(box)
        upper.setHeight(top.height())
        lower.setTop(upper.bottom() + 1)
        elide = Qt.TextElideMode.ElideRight
        self._draw(top.elidedText(first, elide, box.width()), font("strong"), "ink", upper)
        self._draw(bottom.elidedText(second, elide, box.width()), font("caption"), "ink3", lower)

    def paragraph(self, text: str, token: str, box: QRect, *, most: int) -> None:
        """Draw body text over at most so many lines, centred from top to bottom in `box`."""
        height = metrics("body").height()
        shown = wrapped(text, font("body"), box.width(), most)
        top = box.top() + (box.height() - height * len(shown)) // 2
        for number, line in enumerate(shown):
            self._draw(
                line, font("body"), token, QRect(box.left(), top + number * height, box.width(), height)
            )

    def icon(self, name: str, token: str, size: int, *, start: int | None = None) -> None:
        """Draw an icon `start` pixels from the start edge; without it, at the end edge."""
        at = self.rect.width() - size - 16 if start is None else start
        device = self.painter.device()
        ratio = device.devicePixelRatioF() if device else None
        self.painter.drawPixmap(self.part(at, size, size), pixmap(name, token, size, ratio))

    def line(self, start: int, *, done: bool) -> None:
        """Draw the way to the next node: whole where both ends are confirmed, dashed where not."""
        box = self.part(start, self.rect.width() - start - 6, 2)
        if box.width() < _GAP or start > self.rect.width() - _GAP:
            return
        pen = QPen(color("safe" if done else "edge"), 2 if done else 1.4)
        if not done:
            pen.setDashPattern([2.5, 2.0])
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setPen(pen)
        middle = box.center().y() + 0.5
        self.painter.drawLine(QLineF(box.left(), middle, box.right() + 1, middle))

    def joint(self, start: int) -> int:
        """Draw the mark of a row that belongs to the one above; return where its text begins."""
        top, middle = self.rect.top(), self.rect.center().y()
        box = QStyle.visualRect(self.direction, self.rect, QRect(self.rect.left() + start, top, 12, 1))
        near, far = (box.left(), box.right()) if self.direction == _TO_RIGHT else (box.right(), box.left())
        self.painter.setPen(QPen(color("edge"), current().control))
        self.painter.drawLine(near, top, near, middle)
        self.painter.drawLine(near, middle, far, middle)
        return start + box.width() + _GAP

    def _draw(self, text: str, face: QFont, token: str, box: QRect) -> None:
        self.painter.setFont(face)
        self.painter.setPen(color(token))
        side = QStyle.visualAlignment(self.direction, Qt.AlignmentFlag.AlignLeft)
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        self.painter.setLayoutDirection(
            Qt.LayoutDirection.LayoutDirectionAuto
        )  # each text by its own letters
        more = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip  # a J begins before its box
        self.painter.drawText(box, int(flags) | int(more), text)


def wrapped(text: str, face: QFont, width: int, most: int) -> list[str]:
    """Return `text` in at most so many lines of `width` pixels; a last line too long is shortened."""
    layout = QTextLayout(text, face)
    layout.beginLayout()
    starts: list[int] = []  # in UTF-16 units, as Qt counts
    while len(starts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    units = text.encode("utf-16-le")
    ends = [*starts[1:], len(units) // 2]
    lines = [units[2 * a : 2 * b].decode("utf-16-le") for a, b in zip(starts, ends, strict=True)]
    return [QFontMetrics(face).elidedText(line.strip(), Qt.TextElideMode.ElideRight, width) for line in lines]


def paint_ground(cell: Cell, *, selected: bool, first: bool, parted: bool = True) -> None:
    """Draw a cell's background: the selected row's fill and bar, and where it is `parted` the hairline."""
    rect = cell.rect
    if selected:
        cell.painter.fillRect(rect, color("current"))
        if first:
            bar = QRect(rect.topLeft(), QSize(_BAR, rect.height() - 1))
            cell.painter.fillRect(QStyle.visualRect(cell.direction, rect, bar), color("accent"))
    if not parted:
        return
    thick = current().control
    low = QRect(rect.bottomLeft() - QPoint(0, thick - 1), QSize(rect.width(), thick))
    cell.painter.fillRect(low, color("line"))
