"""The custody line: This disk → DIGIT → digi.me, the one sign for where an answer is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldapp.ui.components.paint import elided, line, sign, write
from fieldapp.ui.theme import color, current, grown, metrics, switch

NodeState = Literal["full", "part", "empty", "waiting", "unconfirmed", "blocked", "refused"]
"""full = that copy was checked; part = some of it; empty = not yet; the rest as the delivery states."""

_TONES = {"waiting": "wait", "unconfirmed": "wait", "blocked": "block", "refused": "stop"}
_SIGNS = {"waiting": "clock", "unconfirmed": "retry", "blocked": "lock", "refused": "close"}
_NODE_SIZE = 30
_GAP = 12
_CIRCLE = 16  # Qt counts angles in sixteenths of a degree


def paint_node(painter: QPainter, rect: QRectF, state: str, share: float = 0.0) -> None:
    """Draw one node of a custody line.

    Args:
        painter: paints with antialiasing afterwards.
        rect: square place of the node.
        state: see NodeState.
        share: for 'part': how much is there, 0 to 1.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    size = rect.width()
    if state == "full":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("safe"))
        painter.drawEllipse(rect)
        pen = QPen(color("surface"), max(size / 10, 1.6))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        points = ((0.29, 0.52), (0.44, 0.67), (0.72, 0.35))
        tick = [QPointF(rect.x() + x * size, rect.y() + y * size) for x, y in points]
        painter.drawPolyline(QPolygonF(tick))
        return
    if state in _SIGNS:
        tone = _TONES[state]
        _circle(painter, rect, tone, 2.0, f"{tone}_soft")
        icon = round(size * 0.66)
        offset = (size - icon) / 2
        sign(painter, _SIGNS[state], tone, rect.topLeft() + QPointF(offset, offset), icon)
        return
    if state == "empty":
        _circle(painter, rect, "edge", 1.5 if not current().outlined else 2.0, "surface")
        return
    thick = max(size / 7.5, 2.4)
    _circle(painter, rect, "key_line" if not current().outlined else "edge", thick, "surface")
    pen = QPen(color("accent"), thick)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    inner = rect.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
    painter.drawArc(inner, 90 * _CIRCLE, -round(360 * _CIRCLE * min(max(share, 0.0), 1.0)))


def _circle(painter: QPainter, rect: QRectF, token: str, width: float, fill: str) -> None:
    painter.setPen(QPen(color(token), width))
    painter.setBrush(color(fill))
    painter.drawEllipse(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2))


@dataclass(frozen=True, slots=True)
class Stop:
    """One place on the line: its name, how much is there in words, one line of when or why."""

    name: str
    amount: str
    note: str
    state: NodeState
    share: float = 0.0


class CustodyLine(QWidget):
    """The large line of the home page; each stop has its name, its number and its note beneath."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stops: tuple[Stop, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        switch.changed.connect(self._restyle)

    def set_stops(self, stops: Sequence[Stop]) -> None:
        """Show other places."""
        if tuple(stops) == self._stops:
            return
        self._stops = tuple(stops)
        self.setAccessibleName("; ".join(f"{stop.name}: {stop.amount}, {stop.note}" for stop in stops))
        self._restyle()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return node and three lines of text high, 150 wide for each stop."""
        texts = sum(metrics(role).height() for role in ("question", "body", "caption"))
        return QSize(150 * max(len(self._stops), 1), grown(_NODE_SIZE) + _GAP + texts + 4)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the same height, narrower; the notes are cut first."""
        return QSize(110 * max(len(self._stops), 1), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  (Qt's name)
        """Draw lines, nodes and words."""
        if not self._stops:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        size = grown(_NODE_SIZE)
        step = self.width() / len(self._stops)
        for place, stop in enumerate(self._stops):
            left = self._x(place * step, size)
            node = QRectF(left + 1, 1, size - 2, size - 2)
            if place + 1 < len(self._stops):
                start, end = place * step + size + 5, (place + 1) * step - 5
                gone = self._stops[place + 1].state in {"full", "part"}
                middle = size / 2
                line(
                    painter,
                    QPointF(self._x(start, 0), middle),
                    QPointF(self._x(end, 0), middle),
                    "edge",
                    2.5,
                    dashed=not gone,
                )
            paint_node(painter, node, stop.state, stop.share)
            self._paint_words(painter, stop, place * step, step - 12)
        painter.end()

    def _paint_words(self, painter: QPainter, stop: Stop, start: float, width: float) -> None:
        y = float(grown(_NODE_SIZE) + _GAP)
        rows = (("question", "ink", stop.name), ("body", "ink2", stop.amount), ("caption", "ink3", stop.note))
        for role, token, words in rows:
            height = metrics(role).height()
            place = QRectF(self._x(start, width), y, width, height)
            write(painter, place, elided(words, role, width), role, token)
            y += height + 1

    def _x(self, start: float, width: float) -> float:
        """Return where something begins that lies `start` after the line's start edge."""
        return self.width() - start - width if self.isRightToLeft() else start

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
