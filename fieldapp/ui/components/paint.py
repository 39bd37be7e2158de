"""Shapes that several painted components share: rounded boxes with exact line widths, icons, text."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle

from fieldapp.ui.icons import pixmap
from fieldapp.ui.theme import color, font, metrics

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


def write(
    painter: QPainter,
    rect: QRectF,
    text: str,
    role: str,
    tone: str,
    *,
    flags: Qt.AlignmentFlag = START,
    wrap: bool = False,
) -> None:
    """Write a text in a role and a token.

    `flags` follow the painter's layout direction; the text itself runs as its own first letter does, so that
    "3 of 9" stays in order in a mirrored window.
    """
    painter.setFont(font(role))
    painter.setPen(color(tone))
    aligned = int(QStyle.visualAlignment(painter.layoutDirection(), flags))
    wrapped = int(Qt.TextFlag.TextWordWrap) if wrap else 0
    painter.drawText(rect, aligned | wrapped | int(_direction(text)), text)


def _direction(text: str) -> Qt.TextFlag:
    for letter in text:
        strong = unicodedata.bidirectional(letter)
        if strong in {"R", "AL"}:
            return Qt.TextFlag.TextForceRightToLeft
        if strong == "L":
            break
    return Qt.TextFlag.TextForceLeftToRight


def elided(text: str, role: str, width: float) -> str:
    """Return a text cut with an ellipsis to fit a painted place, `width` in logical pixels."""
    return metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, int(width))
