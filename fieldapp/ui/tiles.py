"""Choices as tiles: the real radio button or check box, drawn as a box with its mark, text and key cap.

They subclass the real controls, so role, state and keyboard behaviour come for free.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QStyle, QWidget

from fieldapp.ui.theme import RADIUS_CONTROL, grown, switch
from fieldapp.ui.tile_face import LEAST_WIDTH, Face, mark_side, paint_dot, paint_tick, tile_height
from fieldapp.ui.tile_places import Arrangement, line_width, places

__all__ = ["CheckTile", "RadioTile", "Tile", "TileBox", "mark_side", "paint_dot", "paint_tick"]


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
        return self.face.least(self)

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
        return self.face.least(self)

    def heightForWidth(self, width: int) -> int:  # noqa: N802  (Qt's name)
        """Return the height that the wrapped text needs."""
        return self.face.height(self, width)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802  (Qt's name)
        """Take a press anywhere on the tile."""
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Go to the tile beside, above or below with the arrows; Space ticks it."""
        holder = self.parentWidget()
        if _step(event, mirrored=self.isRightToLeft()) and isinstance(holder, TileBox):
            event.accept()
            holder.go_beside(self, event)
        else:
            super().keyPressEvent(event)

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

    def go_beside(self, tile: QWidget, event: QKeyEvent) -> None:
        """Put the focus on the tile that lies where an arrow points; nothing beyond the edges.

        Up and Down keep the column where there are several lines. Otherwise they go along the one there is,
        as Left and Right do.
        """
        order: tuple[QWidget, ...] = self._tiles
        at = order.index(tile)
        tops = sorted({each.y() for each in order})
        upright = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if upright and len(tops) > 1:
            line = tops.index(tile.y()) + (1 if event.key() == Qt.Key.Key_Down else -1)
            there = [each for each in order if each.y() == tops[line]] if 0 <= line < len(tops) else []
        else:
            place = at + _step(event, mirrored=self.isRightToLeft())
            there = list(order[place : place + 1]) if place >= 0 else []
        centre = tile.geometry().center().x()
        to = min(there, key=lambda each: abs(each.geometry().center().x() - centre), default=None)
        if to is not None:
            to.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the room for all tiles on one line."""
        hints = [tile.sizeHint() for tile in self._tiles]
        return QSize(line_width(hints), max((hint.height() for hint in hints), default=0))

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the room for one tile, whose text may wrap."""
        return QSize(grown(LEAST_WIDTH), tile_height())

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
    switch.keys_changed.connect(tile.update)
