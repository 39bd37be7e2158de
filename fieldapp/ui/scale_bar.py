"""A slider that has no place until a person gives it one, drawn with its ticks and its ends."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from fieldapp.ui.components.paint import CENTRE, START, box, write
from fieldapp.ui.scale import Scale
from fieldapp.ui.theme import color, current, grown, metrics, small, switch

_LENGTH, _TALL = 380, 200  # logical pixels along the scale, lying and standing
_KNOB, _TRACK, _TICK = 20, 6, 6
_MOST_TICKS = 40
_TENTH = 10
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class ScaleBar(QSlider):
    """The real slider over the places of a scale; arrows step, Home and End go to the ends.

    Emits:
        moved: the place a person gave it.
        cleared: a person pressed Delete or Backspace.
    """

    moved = Signal(int)
    cleared = Signal()

    def __init__(self, scale: Scale, parent: QWidget, *, standing: bool, ticks: bool) -> None:
        """Take the scale; `standing`: the least is at the bottom."""
        super().__init__(Qt.Orientation.Vertical if standing else Qt.Orientation.Horizontal, parent)
        self._scale = scale
        self._ticks = ticks
        self.given = False
        self._described = ""
        self.readonly = False
        self.setRange(0, scale.last)
        self.setPageStep(max(scale.last // _TENTH, 1))
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum
        self.setSizePolicy(fixed if standing else free, fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        switch.changed.connect(self.updateGeometry)

    def show_place(self, place: int | None) -> None:
        """Show a place, None = none was given. Emits nothing."""
        self.given = place is not None
        blocked = self.blockSignals(True)  # noqa: FBT003  (Qt's signature)
        self.setValue(place or 0)
        self.blockSignals(blocked)
        self._say()
        self.update()

    def describe(self, description: str) -> None:
        """Take what assistive technology is told beside the number."""
        self._described = description
        self._say()

    def step(self, places: int) -> None:
        """Go so many places on, to the first one where there was none."""
        self._go(self.value() + places if self.given else 0 if places > 0 else self.maximum())

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return room for knob, ticks and the numbers at the ends."""
        if self.orientation() == Qt.Orientation.Vertical:
            return QSize(max(_KNOB + 16 + self._widest(), small()), grown(_TALL))
        return QSize(grown(_LENGTH), _KNOB + 10 + metrics("meta").height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return a length that can still be pressed on."""
        hint = self.sizeHint()
        return hint if self.orientation() == Qt.Orientation.Vertical else QSize(grown(160), hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Move by key; Enter belongs to the page."""
        step = self._steps(event.key())
        if event.key() in _ENTER or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or self.readonly:
            event.ignore()
        elif step:
            self.step(step)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0 if event.key() == Qt.Key.Key_Home else self.maximum())
        elif event.key() in _CLEAR:
            self.cleared.emit()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Go to where it is pressed."""
        self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Follow the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Stay where it was left."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  (Qt's name)
        """Let the page scroll: a wheel must never change an answer."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  (Qt's name)
        """Draw track, ticks, ends and, once given, the knob."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        standing = self.orientation() == Qt.Orientation.Vertical
        first, last = self._spot(0), self._spot(self.maximum())
        reach = QRectF(first, last).normalized()
        half = _TRACK / 2
        track = reach.adjusted(-half, -half, half, half)
        box(painter, track, half, color("idle_soft"), color("edge"), width=float(current().control))
        ink = "ink3" if self.readonly else "accent"
        if self.given:
            here = self._spot(self.value())
            done = QRectF(first, here).normalized().adjusted(-half, -half, half, half)
            box(painter, done, half, color(ink))
        self._paint_ticks(painter, standing=standing)
        if self.given:
            knob = QRectF(0, 0, _KNOB, _KNOB)
            knob.moveCenter(self._spot(self.value()))
            box(painter, knob, _KNOB / 2, color(ink), color("surface"), width=2)
        self._paint_ends(painter, standing=standing)
        painter.end()

    def _say(self) -> None:
        """Tell who cannot see it that there is no answer: a slider always has a number, be it 0."""
        missing = "" if self.given else self.tr("Not answered.")
        said = f"{missing} {self._described}".strip()
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)

    def _paint_ticks(self, painter: QPainter, *, standing: bool) -> None:
        if not self._ticks or self.maximum() > _MOST_TICKS:
            return
        painter.setPen(color("edge"))
        for place in range(self.maximum() + 1):
            spot = self._spot(place)
            off = QPointF(_KNOB / 2 - 1, 0) if standing else QPointF(0, _KNOB / 2 - 1)
            more = QPointF(_TICK, 0) if standing else QPointF(0, _TICK)
            if standing and self.isRightToLeft():
                off, more = -off, -more
            painter.drawLine(spot + off, spot + off + more)

    def _paint_ends(self, painter: QPainter, *, standing: bool) -> None:
        high = metrics("meta").height()
        for place in (0, self.maximum()):
            words, spot = self._scale.text(place), self._spot(place)
            wide = metrics("meta").horizontalAdvance(words) + 4
            if standing:
                beside = _KNOB / 2 + _TICK + 8
                x = spot.x() - beside - wide if self.isRightToLeft() else spot.x() + beside
                rect, flags = QRectF(x, spot.y() - high / 2, wide, high), START
            else:
                x = min(max(spot.x() - wide / 2, 0), self.width() - wide)
                rect, flags = QRectF(x, self.height() - high, wide, high), CENTRE
            write(painter, rect, words, "meta", "ink2", flags=flags)

    def _spot(self, place: int) -> QPointF:
        """Return the middle of the knob at a place."""
        share = place / max(self.maximum(), 1)
        inset = _KNOB / 2 + 2
        if self.orientation() == Qt.Orientation.Vertical:
            x = self.width() - inset if self.isRightToLeft() else inset
            return QPointF(x, self.height() - inset - share * (self.height() - 2 * inset))
        along = inset + share * (self.width() - 2 * inset)
        return QPointF(self.width() - along if self.isRightToLeft() else along, inset)

    def _follow(self, event: QMouseEvent) -> None:
        event.accept()
        if self.readonly:
            return
        inset = _KNOB / 2 + 2
        if self.orientation() == Qt.Orientation.Vertical:
            share = (self.height() - inset - event.position().y()) / max(self.height() - 2 * inset, 1)
        else:
            x = event.position().x()
            x = self.width() - x if self.isRightToLeft() else x
            share = (x - inset) / max(self.width() - 2 * inset, 1)
        self._go(round(min(max(share, 0), 1) * self.maximum()))

    def _steps(self, key: int) -> int:
        onward = -1 if self.isRightToLeft() and self.orientation() == Qt.Orientation.Horizontal else 1
        steps = {
            Qt.Key.Key_Up: 1,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_Right: onward,
            Qt.Key.Key_Left: -onward,
            Qt.Key.Key_PageUp: self.pageStep(),
            Qt.Key.Key_PageDown: -self.pageStep(),
        }
        return next((step for each, step in steps.items() if each == key), 0)

    def _go(self, place: int) -> None:
        place = min(max(place, 0), self.maximum())
        if self.given and place == self.value():
            return
        self.show_place(place)
        self.moved.emit(place)

    def _widest(self) -> int:
        return max(metrics("meta").horizontalAdvance(self._scale.text(n)) for n in (0, self.maximum()))
