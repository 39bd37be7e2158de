"""Shapes that several painted components share: rounded boxes with exact line widths, icons, text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from fieldapp.ui.icons import pixmap
from fieldapp.ui.theme import color, metrics

CENTRE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter
START = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | None,
    border: QColor | None = None,
    *,
    width: float = 1.0,
) -> None:
    """Draw a rounded box whose border lies inside `rect`."""
    inset = width / 2 if border is not None else 0.0
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(border, width) if border is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    inner = rect.adjusted(inset, inset, -inset, -inset)
    limit = min(inner.width(), inner.height()) / 2
    corner = min(radius - inset, limit)
    painter.drawRoundedRect(inner, corner, corner)


def sign(painter: QPainter, name: str, token: str, at: QPointF, size: int) -> None:
    """Draw an icon with its top left corner at a point."""
    device = painter.device()
    painter.drawPixmap(at, pixmap(name, token, size, device.devicePixelRatioF() if device else None))


def line(
    painter: QPainter, start: QPointF, end: QPointF, token: str, width: float, *, dashed: bool = False
) -> None:
    """Draw a straight line, dashed for a way that is not gone yet."""
    pen = QPen(color(token), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if dashed else Qt.PenCapStyle.RoundCap)
    if dashed:
        pen.setDashPattern([1.5, 1.5])
    painter.setPen(pen)
    painter.drawLine(start, end)


def elided(text: str, role: str, width: float) -> str:
    """Return a text cut with an ellipsis to fit a painted place, `width` in logical pixels."""
    return metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, int(width))
