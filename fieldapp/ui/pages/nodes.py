"""Painting of custody nodes: seven shapes that differ without colour at 16 px."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from fieldapp.ui.pages.custody import Shape
from fieldapp.ui.theme import color

_GRID = 18.0  # the shapes are drawn on this square and scaled
_LINE = 1.8
_TURN = 16  # Qt counts arcs in sixteenths of a degree


def paint_node(painter: QPainter, rect: QRectF, shape: Shape) -> None:
    """Draw one node filling the square `rect`, in the colours of the theme in use."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / _GRID, rect.height() / _GRID)
    _PAINTERS[shape](painter)
    painter.restore()


def _pen(token: str, width: float = _LINE) -> QPen:
    pen = QPen(color(token), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _disc(painter: QPainter, pen: QPen, fill: QColor | None = None) -> None:
    inset = pen.widthF() / 2
    painter.setPen(pen)
    painter.setBrush(QBrush(fill) if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(0, 0, _GRID, _GRID).adjusted(inset, inset, -inset, -inset))


def _tick(painter: QPainter) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("safe"))
    painter.drawEllipse(QRectF(0, 0, _GRID, _GRID))
    painter.setPen(_pen("surface", 2.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(5.2, 9.4), QPointF(7.9, 12.1), QPointF(12.9, 6.6)]))


def _ring(painter: QPainter) -> None:
    _disc(painter, _pen("line", 2.6))
    painter.setPen(_pen("accent", 2.6))
    painter.drawArc(QRectF(1.3, 1.3, _GRID - 2.6, _GRID - 2.6), 90 * _TURN, -250 * _TURN)


def _clock(painter: QPainter) -> None:
    _disc(painter, _pen("wait"), color("wait_soft"))
    painter.drawPolyline(QPolygonF([QPointF(9, 4.9), QPointF(9, 9.3), QPointF(11.9, 10.9)]))


def _lock(painter: QPainter) -> None:
    _disc(painter, _pen("block"), color("block_soft"))
    painter.setPen(_pen("block", 1.4))
    painter.drawArc(QRectF(6.8, 4.6, 4.4, 5.6), 0, 180 * _TURN)
    painter.setBrush(color("block"))
    painter.drawRoundedRect(QRectF(6.0, 8.2, 6.0, 4.6), 0.8, 0.8)


def _octagon(painter: QPainter) -> None:
    near, far = 5.5, _GRID - 5.5
    low, high = 0.9, _GRID - 0.9
    corners = [
        (near, low),
        (far, low),
        (high, near),
        (high, far),
        (far, high),
        (near, high),
        (low, far),
        (low, near),
    ]
    painter.setPen(_pen("stop"))
    painter.setBrush(color("stop_soft"))
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    _exclaim(painter, "stop", 4.9)


def _triangle(painter: QPainter) -> None:
    painter.setPen(_pen("wait"))
    painter.setBrush(color("wait_soft"))
    painter.drawPolygon(QPolygonF([QPointF(9, 1.4), QPointF(17, 16), QPointF(1, 16)]))
    _exclaim(painter, "wait", 6.4)


def _hollow(painter: QPainter) -> None:
    _disc(painter, _pen("edge", 1.5))


def _exclaim(painter: QPainter, token: str, top: float) -> None:
    painter.setPen(_pen(token, 2.0))
    painter.drawLine(QPointF(9, top), QPointF(9, top + 4.0))
    painter.drawPoint(QPointF(9, top + 7.4))


_PAINTERS = {
    "tick": _tick,
    "ring": _ring,
    "clock": _clock,
    "lock": _lock,
    "octagon": _octagon,
    "triangle": _triangle,
    "hollow": _hollow,
}
