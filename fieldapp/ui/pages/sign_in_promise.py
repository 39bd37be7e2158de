"""The dark side of the sign-in page: what happens to an answer, in one picture."""

from __future__ import annotations

from importlib.metadata import version

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from fieldapp.ui.components import Text
from fieldapp.ui.components.paint import write
from fieldapp.ui.theme import color, grown, metrics, switch

_NODE = 26
_GAP = 18
_BETWEEN = 20


class Promise(QFrame):
    """Name, one large sentence, the custody line standing upright, version."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rail")
        column = QVBoxLayout(self)
        column.setContentsMargins(56, 44, 40, 36)
        column.setSpacing(0)
        column.addWidget(Text("fieldapp", "title", "on_rail", parent=self))
        column.addStretch(3)
        column.addWidget(Text(self.tr("Your answers stay safe at every step."), "hero", "on_rail", wrap=True))
        column.addSpacing(24)
        steps = (
            (
                self.tr("On this disk"),
                self.tr("Each answer is saved as you type it, with or without a network."),
            ),
            (
                self.tr("On its way"),
                self.tr(
                    "Goes by itself or when you press Sync: see Settings. A cut connection loses nothing."
                ),
            ),
            (self.tr("On the server"), self.tr("Counted as delivered only when a receipt comes back.")),
        )
        column.addWidget(_Upright(steps, self))
        column.addStretch(4)
        about = self.tr("Version {number}  ·  works without a network after this page")
        column.addWidget(
            Text(about.format(number=version("fieldapp")), "body", "rail_ink2", wrap=True, parent=self)
        )


class _Upright(QWidget):
    """The custody line from top to bottom, with a name and a sentence at each node."""

    def __init__(self, steps: tuple[tuple[str, str], ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._steps = steps
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(". ".join(f"{name}: {words}" for name, words in steps))
        switch.changed.connect(self.updateGeometry)

    def hasHeightForWidth(self) -> bool:  # noqa: N802  (Qt's name)
        """Return True: the sentences wrap."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802  (Qt's name)
        """Return the height of all steps."""
        return sum(self._heights(width)) + _BETWEEN * (len(self._steps) - 1)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return a comfortable size."""
        return QSize(340, self.heightForWidth(340))

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return a small size."""
        return QSize(160, 60)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  (Qt's name)
        """Draw nodes, lines and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = grown(_NODE)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - size - 2.0 if mirrored else 2.0
        y = 0.0
        heights = self._heights(self.width())
        for place, ((name, words), height) in enumerate(zip(self._steps, heights, strict=True)):
            node = QRectF(x, y, size, size)
            _node(painter, node, filled=place < len(self._steps) - 1)
            if place + 1 < len(self._steps):
                pen = QPen(color("on_rail" if place == 0 else "rail_ink2"), 2.5)
                pen.setCapStyle(Qt.PenCapStyle.RoundCap if place == 0 else Qt.PenCapStyle.FlatCap)
                if place:
                    pen.setDashPattern([1.5, 1.5])
                painter.setPen(pen)
                end = y + height + _BETWEEN - 6
                painter.drawLine(
                    QPointF(node.center().x(), node.bottom() + 6), QPointF(node.center().x(), end)
                )
            start = 0.0 if mirrored else size + _GAP
            width = self.width() - size - _GAP
            first = metrics("question").height()
            write(painter, QRectF(start, y, width, first), name, "question", "on_rail")
            rest = QRectF(start, y + first + 2, width, height - first)
            top = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
            write(painter, rest, words, "body", "rail_ink2", flags=top, wrap=True)
            y += height + _BETWEEN
        painter.end()

    def _heights(self, width: int) -> list[int]:
        room = max(width - grown(_NODE) - _GAP, 80)
        first = metrics("question").height() + 2
        return [
            first
            + metrics("body").boundingRect(0, 0, room, 10_000, Qt.TextFlag.TextWordWrap, words).height()
            + 4
            for _, words in self._steps
        ]


def _node(painter: QPainter, rect: QRectF, *, filled: bool) -> None:
    """Draw a white node with a tick, or a hollow one for what has still to come."""
    if not filled:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color("rail_ink2"), 2))
        painter.drawEllipse(rect.adjusted(1, 1, -1, -1))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color("on_rail"))
    painter.drawEllipse(rect)
    pen = QPen(color("rail"), rect.width() / 10)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    points = ((0.29, 0.52), (0.44, 0.67), (0.72, 0.35))
    tick = [QPointF(rect.x() + a * rect.width(), rect.y() + b * rect.width()) for a, b in points]
    painter.drawPolyline(QPolygonF(tick))
