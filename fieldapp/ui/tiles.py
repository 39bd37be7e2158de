"""Choices as tiles: the real radio button or check box, drawn as a box with its mark, text and key cap.

They subclass the real controls, so role, state and keyboard behaviour come for free.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QStyle, QWidget

<<<<<<< HEAD
from fieldapp.ui.components.keys import paint_key
from fieldapp.ui.components.paint import box, sign
from fieldapp.ui.theme import RADIUS_CONTROL, color, control, current, font, grown, metrics, switch, touched

_LEAST_WIDTH = 132
_SIDE, _GAP = 11, 8
_BETWEEN = 8
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
_MARK = 18  # side of a radio or check mark at a text size of 100 %
_TALL = 10_000

Mark = Callable[[QPainter, QRect, str, bool], None]  # draws the mark: place, token, chosen
=======
from fieldapp.ui.theme import RADIUS_CONTROL, grown, switch
from fieldapp.ui.tile_face import LEAST_WIDTH, Face, mark_side, paint_dot, paint_tick, tile_height
from fieldapp.ui.tile_places import Arrangement, line_width, places

__all__ = ["CheckTile", "RadioTile", "Tile", "TileBox", "mark_side", "paint_dot", "paint_tick"]
>>>>>>> main


class RadioTile(QRadioButton):
    """One of several, one at most."""

    def __init__(self, text: str, key: str, parent: QWidget | None = None) -> None:
        """Take the choice's text and the key that chooses it ('' = none)."""
        super().__init__(text, parent)
        self.key = key
        self.face = Face(paint_dot, key)
        _set_up(self)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the size that shows the text in one line, bold or not."""
        return self.face.size(self)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return a width from which the text wraps."""
<<<<<<< HEAD
        return QSize(grown(_LEAST_WIDTH), control())
=======
        return self.face.least(self)
>>>>>>> main

    def heightForWidth(self, width: int) -> int:  # noqa: N802  (Qt's name)
        """Return the height that the wrapped text needs."""
        return self.face.height(self, width)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802  (Qt's name)
        """Take a press anywhere on the tile."""
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Choose the next or previous tile with the arrows; Qt goes by how the tiles lie."""
        holder = self.parentWidget()
        step = _step(event, mirrored=self.isRightToLeft())
        if step and isinstance(holder, TileBox):
            event.accept()
            holder.choose_beside(self, step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  (Qt's name)
        """Draw the tile with a round mark."""
        self.face.paint(self)


class CheckTile(QCheckBox):
    """One of several, any number."""

    def __init__(self, text: str, key: str, parent: QWidget | None = None) -> None:
        """Take the choice's text and the key that chooses it ('' = none)."""
        super().__init__(text, parent)
        self.key = key
        self.face = Face(paint_tick, key)
        _set_up(self)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the size that shows the text in one line, bold or not."""
        return self.face.size(self)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return a width from which the text wraps."""
<<<<<<< HEAD
        return QSize(grown(_LEAST_WIDTH), control())
=======
        return self.face.least(self)
>>>>>>> main

    def heightForWidth(self, width: int) -> int:  # noqa: N802  (Qt's name)
        """Return the height that the wrapped text needs."""
        return self.face.height(self, width)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802  (Qt's name)
        """Take a press anywhere on the tile."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  (Qt's name)
        """Draw the tile with a square mark."""
        self.face.paint(self)


Tile = RadioTile | CheckTile


class TileBox(QWidget):
    """Tiles side by side where all fit on one line, else one per line; or as an arrangement says."""

    def __init__(
        self,
        tiles: Sequence[Tile],
        parent: QWidget | None = None,
        *,
        arrangement: Arrangement | None = None,
    ) -> None:
        """Take the tiles over, in their order."""
        super().__init__(parent)
        self._tiles = tuple(tiles)
        self._arrangement = arrangement or Arrangement()
        for tile in self._tiles:
            tile.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        switch.changed.connect(self._restyle)

    def choose_beside(self, tile: QWidget, step: int) -> None:
        """Choose the tile so many places further, which takes the focus; nothing beyond the ends."""
        order: tuple[QWidget, ...] = self._tiles
        place = order.index(tile) + step
        if 0 <= place < len(self._tiles) and self._tiles[place].isEnabled():
            self._tiles[place].setFocus(Qt.FocusReason.OtherFocusReason)
            self._tiles[place].click()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the room for all tiles on one line."""
        hints = [tile.sizeHint() for tile in self._tiles]
        return QSize(line_width(hints), max((hint.height() for hint in hints), default=0))

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the room for one tile, whose text may wrap."""
<<<<<<< HEAD
        return QSize(grown(_LEAST_WIDTH), control())
=======
        return QSize(grown(LEAST_WIDTH), tile_height())
>>>>>>> main

    def hasHeightForWidth(self) -> bool:  # noqa: N802  (Qt's name)
        """Return that fewer pixels in width mean more lines."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802  (Qt's name)
        """Return the height of the tiles laid out in a width."""
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Lay the tiles out, mirrored where the window runs right to left."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        for tile, place in zip(self._tiles, self._places(self.width()), strict=True):
            tile.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def _places(self, width: int) -> list[QRect]:
        hints = [tile.sizeHint() for tile in self._tiles]
        least = max((tile.minimumSizeHint().width() for tile in self._tiles), default=0)
        return places(
            self._arrangement,
            width,
            hints,
            lambda number, room: self._tiles[number].heightForWidth(room),
            least=least,
        )

    def _restyle(self) -> None:
        self.updateGeometry()
        self._lay_out()


def _step(event: QKeyEvent, *, mirrored: bool) -> int:
    """Return how many tiles an arrow key goes on: 1, -1, or 0 for any other key."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return 0
    onward = 1 if not mirrored else -1
    steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: onward, Qt.Key.Key_Left: -onward}
    return next((step for key, step in steps.items() if key == event.key()), 0)


def _set_up(tile: QAbstractButton) -> None:
    tile.setCursor(Qt.CursorShape.PointingHandCursor)
    tile.setAttribute(Qt.WidgetAttribute.WA_Hover)
    tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    tile.setProperty("ringRadius", RADIUS_CONTROL)
    switch.changed.connect(tile.update)
<<<<<<< HEAD


def _fonts(*, chosen: bool) -> QFont:
    result = font("choice")
    result.setBold(chosen)
    return result


def _side_width(key: str) -> int:
    """Return what is not text: paddings, mark and key cap."""
    return 2 * _SIDE + mark_side() + _GAP + (_GAP + 4 + _cap_width(key) if _capped(key) else 0)


def _capped(key: str) -> bool:
    """Return whether a key cap is drawn: not for those who work with their fingers."""
    return bool(key) and not touched()


def _cap_width(key: str) -> int:
    return max(metrics("meta").horizontalAdvance(key) + 10, _cap_height())


def _cap_height() -> int:
    return metrics("meta").height() + 3


def _size(tile: QAbstractButton, key: str) -> QSize:
    """Measure with the bold font, so that choosing does not move anything."""
    text = QFontMetrics(_fonts(chosen=True)).horizontalAdvance(tile.text()) + 2
    return QSize(max(grown(_LEAST_WIDTH), text + _side_width(key)), control())


def _height(tile: QAbstractButton, key: str, width: int) -> int:
    room = QRect(0, 0, max(width - _side_width(key), 1), _TALL)
    text = QFontMetrics(_fonts(chosen=True)).boundingRect(room, int(_FLAGS), tile.text())
    return max(control(), text.height() + 16)


def _paint(tile: Tile, key: str, mark: Mark) -> None:
    painter = QPainter(tile)
    painter.setLayoutDirection(tile.layoutDirection())
    chosen = tile.isChecked()
    ink = _paint_box(tile, painter, chosen=chosen)
    whole = tile.rect()

    def mirrored(place: QRect) -> QRect:
        return QStyle.visualRect(tile.layoutDirection(), whole, place)

    middle = whole.height() // 2
    mark(painter, mirrored(QRect(_SIDE, middle - mark_side() // 2, mark_side(), mark_side())), ink, chosen)
    start = _SIDE + mark_side() + _GAP
    end = whole.width() - _SIDE
    if _capped(key):
        cap = mirrored(
            QRect(end - _cap_width(key), middle - _cap_height() // 2, _cap_width(key), _cap_height())
        )
        paint_key(painter, QRectF(cap), key)
        end -= _cap_width(key) + _GAP
    painter.setFont(_fonts(chosen=chosen))
    painter.setPen(color("ink3" if not tile.isEnabled() else ink if _inverted(chosen=chosen) else "ink"))
    room = mirrored(QRect(start, 0, end - start, whole.height()))
    painter.drawText(room, int(_FLAGS | Qt.AlignmentFlag.AlignLeading), tile.text())
    painter.end()


def _inverted(*, chosen: bool) -> bool:
    """Return whether a chosen tile is filled with the accent, as high contrast has it."""
    return chosen and current().outlined


def _paint_box(tile: Tile, painter: QPainter, *, chosen: bool) -> str:
    """Draw the box and return the token of mark and text."""
    rect = QRectF(tile.rect())
    if _inverted(chosen=chosen):
        box(painter, rect, RADIUS_CONTROL, color("accent"))
        return "on_accent"
    if not tile.isEnabled():
        box(painter, rect, RADIUS_CONTROL, color("accent_soft" if chosen else "sunken"), color("line"))
        return "ink3"
    if chosen:
        box(
            painter,
            rect,
            RADIUS_CONTROL,
            color("accent_soft"),
            color("accent"),
            width=float(current().chosen),
        )
        return "accent"
    bad = tile.property("bad") == "1"
    fill = "stop_soft" if bad else "sunken" if tile.underMouse() else "surface"
    width = current().chosen if bad else current().control
    box(painter, rect, RADIUS_CONTROL, color(fill), color("stop" if bad else "edge"), width=float(width))
    return "ink2"


def paint_dot(painter: QPainter, place: QRect, ink: str, chosen: bool) -> None:  # noqa: FBT001  (see Mark)
    """Draw a radio mark in a square place."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ring = QRectF(place).adjusted(1, 1, -1, -1)
    painter.setPen(QPen(color(ink), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(ink))
        painter.drawEllipse(ring.adjusted(4, 4, -4, -4))


def paint_tick(painter: QPainter, place: QRect, ink: str, chosen: bool) -> None:  # noqa: FBT001  (see Mark)
    """Draw a check mark in a square place."""
    square = QRectF(place).adjusted(0, 0, 0, 0)
    if not chosen:
        box(painter, square, 4, None, color(ink), width=2)
        return
    box(painter, square, 4, color(ink))
    under = "accent" if ink == "on_accent" else "on_accent" if ink == "accent" else "surface"
    sign(painter, "check", under, square.adjusted(2, 2, 0, 0).topLeft(), mark_side() - 4)
=======
>>>>>>> main
