"""A range as stars: as many as are full is the answer."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QWidget

from fieldapp.ui.components.text import Text
from fieldapp.ui.look import Look
from fieldapp.ui.scale import Scale
from fieldapp.ui.theme import RADIUS_CONTROL, color, grown, small, switch
from fieldapp.ui.widgets.slider import SliderLook
from forms import Node, Question

_MOST = 10  # stars that the eye counts
_STAR, _BETWEEN = 30, 6
_POINTS, _INNER = 5, 0.44
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class _Stars(QSlider):
    """A slider drawn as stars; its value is the number of full ones.

    Emits:
        rated: how many a person gave; 0 = the rating is taken back.
    """

    rated = Signal(int)

    def __init__(self, stars: int, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.readonly = False
        self.setRange(0, stars)
        self.setPageStep(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ringRadius", RADIUS_CONTROL)
        switch.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        return QSize(self.maximum() * self._pace() + 8, max(grown(_STAR) + 12, small()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        stars = self._meant(event)
        if event.key() in _ENTER or self.readonly or stars is None:
            event.ignore()
        else:
            event.accept()
            self._rate(stars)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        event.accept()
        if not self.readonly:
            x = self.width() - event.position().x() if self.isRightToLeft() else event.position().x()
            self._rate(min(max(int((x - 4) // self._pace()) + 1, 1), self.maximum()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  (Qt's name)
        event.ignore()  # the page scrolls: a wheel must never change an answer

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  (Qt's name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = grown(_STAR)
        for number in range(1, self.maximum() + 1):
            x = 4 + (number - 1) * self._pace() + _BETWEEN / 2
            x = self.width() - x - side if self.isRightToLeft() else x
            full = number <= self.value()
            tone = "ink3" if self.readonly else "accent" if full else "edge"
            painter.setPen(QPen(color(tone), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.setBrush(color(tone) if full else Qt.BrushStyle.NoBrush)
            painter.drawPath(_star(QRectF(x, (self.height() - side) / 2, side, side)))
        painter.end()

    def _meant(self, event: QKeyEvent) -> int | None:
        """Return how many stars a key gives, None for a key that means nothing here."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        if event.key() in _CLEAR:
            return 0
        onward = -1 if self.isRightToLeft() else 1
        steps = {**_STEPS, Qt.Key.Key_Right: onward, Qt.Key.Key_Left: -onward}
        step = next((step for key, step in steps.items() if key == event.key()), 0)
        if step:
            return min(max(self.value() + step, 1), self.maximum())
        digit = event.text()
        return int(digit) if digit.isascii() and digit.isdecimal() and int(digit) <= self.maximum() else None

    def _rate(self, stars: int) -> None:
        if stars != self.value():
            self.setValue(stars)
            self.rated.emit(stars)

    def _pace(self) -> int:
        return grown(_STAR) + _BETWEEN


class RatingLook(Look):
    """Stars with the digits as keys, and the rating in words after them."""

    ANSWERS = frozenset({("integer", "rating"), ("decimal", "rating")})

    @classmethod
    def suited(cls, node: Node) -> type[Look]:
        """Return the slider for more stars than can be counted, the field where there is no range."""
        return cls if 0 < len(_ratings(node.question)) <= _MOST else SliderLook.suited(node)

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the stars."""
        super().__init__(question, today, parent)
        self._texts = ["", *_ratings(question)]
        self._stars = _Stars(len(self._texts) - 1, self)
        self._said = Text("", "body", "ink2", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._stars)
        row.addWidget(self._said)
        row.addStretch(1)
        self.setFocusProxy(self._stars)
        self._stars.rated.connect(self._rated)

    def show_node(self, node: Node) -> None:
        """Show the rating; a text that is none stands beside the stars as it is."""
        self._stars.setValue(self._texts.index(node.text) if node.text in self._texts else 0)
        self._stars.readonly = node.readonly
        self._say(node.text)

    def editor(self) -> QWidget:
        """Return the stars."""
        return self._stars

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Tell which keys rate."""
        return ((f"1–{min(self._stars.maximum(), 9)}", self.tr("rate")),)

    def _rated(self, stars: int) -> None:
        self._say(self._texts[stars])
        self.edited.emit(self._texts[stars])

    def _say(self, text: str) -> None:
        most = self._texts[-1]
        self._said.setText(self.tr("{number} of {most}").format(number=text, most=most) if text else "")
        self._stars.update()


def _ratings(question: Question) -> list[str]:
    """Return what the stars stand for: the numbers of the range that are more than nothing."""
    scale = Scale.of(question.parameters)
    if scale is None or scale.last > _MOST or scale.step < 0:
        return []
    return [scale.text(n) for n in range(scale.last + 1) if scale.start + scale.step * n > 0]


def _star(place: QRectF) -> QPainterPath:
    """Return a star with five points, as large as its place."""
    path = QPainterPath()
    middle, radius = place.center() + QPointF(0, place.height() * 0.04), place.width() / 2
    for corner in range(2 * _POINTS):
        angle = math.pi * (corner / _POINTS - 0.5)
        reach = radius if corner % 2 == 0 else radius * _INNER
        spot = middle + QPointF(math.cos(angle) * reach, math.sin(angle) * reach)
        path.lineTo(spot) if corner else path.moveTo(spot)
    path.closeSubpath()
    return path


LOOK = RatingLook
