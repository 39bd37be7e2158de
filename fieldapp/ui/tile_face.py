"""How a tile is drawn and measured: its box, mark, words, key cap, and a picture where the form has one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QStyle

from fieldapp.ui.components.keys import paint_key
from fieldapp.ui.components.paint import box, sign
from fieldapp.ui.theme import RADIUS_CONTROL, color, control, current, font, grown, keys_shown, metrics

LEAST_WIDTH = 132
LEAST_UPRIGHT = 76  # from here on the words of an upright tile would break inside
PICTURE = 112  # longest side of a picture, grown with the text
_MARK = 18  # side of a radio or check mark at a text size of 100 %
_SIDE, _GAP = 11, 8
_TALL = 10_000
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
_UNDER = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap

Mark = Callable[[QPainter, QRect, str, bool], None]  # draws the mark: place, token, chosen


@dataclass
class Face:
    """What is drawn on a tile besides its words: `key` chooses it, '' = none.

    `bare`: a cell of a table, whose words stand at the head of its column. `upright`: mark or picture above
    the words, all in the middle. `pictured`: a picture belongs there, and `picture` is it once it is here.
    `marked`: without a mark only box, ink and weight tell what is chosen.
    """

    mark: Mark
    key: str = ""
    upright: bool = False
    bare: bool = False
    pictured: bool = False
    marked: bool = True
    picture: QPixmap | None = None

    @property
    def capped(self) -> bool:
        """Whether its key cap is drawn: not for those who work with their fingers alone."""
        return bool(self.key) and keys_shown()

    def size(self, tile: QAbstractButton) -> QSize:
        """Measure with the bold font, so that choosing does not move anything."""
        if self.bare:
            return QSize(self._across() + 2 * _SIDE, tile_height())
        text = QFontMetrics(_fonts(chosen=True)).horizontalAdvance(tile.text()) + 2
        if self.upright:
            wide = max(min(text, grown(LEAST_WIDTH)) + 2 * _SIDE, self._room().width() + 2 * _SIDE)
            wide = max(wide, grown(LEAST_UPRIGHT))
            return QSize(wide, self.height(tile, wide))
        return QSize(max(grown(LEAST_WIDTH), text + self._around()), tile_height())

    def least(self, tile: QAbstractButton) -> QSize:
        """Return a width from which the text wraps; upright ones keep their longest word whole."""
        if self.bare:
            return self.size(tile)
        if not self.upright:
            return QSize(grown(LEAST_WIDTH), tile_height())
        bold = QFontMetrics(_fonts(chosen=True))
        longest = max((bold.horizontalAdvance(word) for word in tile.text().split()), default=0)
        return QSize(max(grown(LEAST_UPRIGHT), longest + 2 * _SIDE + 2), tile_height())

    def height(self, tile: QAbstractButton, width: int) -> int:
        """Return the height that the wrapped text needs."""
        if self.bare:
            return tile_height()
        around = 2 * _SIDE if self.upright else self._around()
        room = QRect(0, 0, max(width - around, 1), _TALL)
        flags = _UNDER if self.upright else _FLAGS
        text = QFontMetrics(_fonts(chosen=True)).boundingRect(room, int(flags), tile.text())
        if self.upright:
            return self._above() + text.height() + 12
        return max(tile_height(), text.height() + 16)

    def paint(self, tile: QAbstractButton) -> None:
        """Draw everything."""
        painter = QPainter(tile)
        painter.setLayoutDirection(tile.layoutDirection())
        chosen = tile.isChecked()
        ink = _paint_box(tile, painter, chosen=chosen)
        words = "ink3" if not tile.isEnabled() else ink if _inverted(chosen=chosen) else "ink"
        if self.bare:
            self._paint_bare(tile, painter, ink)
        elif self.upright:
            self._paint_upright(tile, painter, ink, words)
        else:
            self._paint_flat(tile, painter, ink, words)
        painter.end()

    def _paint_flat(self, tile: QAbstractButton, painter: QPainter, ink: str, words: str) -> None:
        whole = tile.rect()
        middle = whole.height() // 2
        mark = QRect(_SIDE, middle - mark_side() // 2, mark_side(), mark_side())
        self.mark(painter, _mirrored(tile, mark), ink, tile.isChecked())
        start, end = _SIDE + mark_side() + _GAP, whole.width() - _SIDE
        if self.capped:
            wide = _cap_width(self.key)
            cap = QRect(end - wide, middle - _cap_height() // 2, wide, _cap_height())
            paint_key(painter, QRectF(_mirrored(tile, cap)), self.key)
            end -= wide + _GAP
        self._write(tile, painter, words, QRect(start, 0, end - start, whole.height()), _FLAGS)

    def _paint_bare(self, tile: QAbstractButton, painter: QPainter, ink: str) -> None:
        """Draw mark and key cap beside one another, in the middle."""
        whole = tile.rect()
        middle, at = whole.height() // 2, (whole.width() - self._across()) // 2
        mark = QRect(at, middle - mark_side() // 2, mark_side(), mark_side())
        self.mark(painter, _mirrored(tile, mark), ink, tile.isChecked())
        if self.capped:
            wide = _cap_width(self.key)
            cap = QRect(mark.right() + 1 + _GAP, middle - _cap_height() // 2, wide, _cap_height())
            paint_key(painter, QRectF(_mirrored(tile, cap)), self.key)

    def _paint_upright(self, tile: QAbstractButton, painter: QPainter, ink: str, words: str) -> None:
        whole = tile.rect()
        if self.pictured:
            self._paint_picture(painter, QRect(0, self._top(), whole.width(), self._room().height()))
        if self.marked:
            x = _SIDE - 3 if self.pictured else (whole.width() - mark_side()) // 2
            mark = QRect(x, 8 if self.pictured else 10, mark_side(), mark_side())
            self.mark(painter, _mirrored(tile, mark), ink, tile.isChecked())
        if self.capped:
            wide = _cap_width(self.key)
            cap = QRect(whole.width() - wide - 6, 7, wide, _cap_height())
            paint_key(painter, QRectF(_mirrored(tile, cap)), self.key)
        top = self._above()
        self._write(
            tile, painter, words, QRect(_SIDE, top, whole.width() - 2 * _SIDE, whole.height() - top), _UNDER
        )

    def _paint_picture(self, painter: QPainter, room: QRect) -> None:
        if self.picture is None or self.picture.isNull():
            return
        size = self.picture.deviceIndependentSize()
        size.scale(self._room().toSizeF(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(0, 0), size)
        place.moveCenter(QRectF(room).center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(place, self.picture, QRectF(self.picture.rect()))

    def _write(
        self, tile: QAbstractButton, painter: QPainter, token: str, room: QRect, flags: int | Qt.AlignmentFlag
    ) -> None:
        painter.setFont(_fonts(chosen=tile.isChecked()))
        painter.setPen(color(token))
        leading = 0 if self.upright else int(Qt.AlignmentFlag.AlignLeading)
        painter.drawText(_mirrored(tile, room), int(flags) | leading, tile.text())

    def _room(self) -> QSize:
        """Return the room for a picture; the same for all of a question, or they would jump as they come."""
        return QSize(grown(PICTURE), grown(PICTURE)) if self.pictured else QSize(mark_side(), mark_side())

    def _above(self) -> int:
        """Return where the words of an upright tile begin."""
        return self._top() + self._room().height() + 6

    def _top(self) -> int:
        """Return where the picture begins, below mark and key cap; without one, where the mark does."""
        return 8 + max(mark_side(), _cap_height()) + 4 if self.pictured else 10

    def _across(self) -> int:
        """Return how wide mark and key cap are beside one another."""
        return mark_side() + (_GAP + _cap_width(self.key) if self.capped else 0)

    def _around(self) -> int:
        """Return what is not text: paddings, mark and key cap."""
        return 2 * _SIDE + mark_side() + _GAP + (_GAP + 4 + _cap_width(self.key) if self.key else 0)


def tile_height() -> int:
    """Return the height of a tile with one line of words."""
    return control()


def mark_side() -> int:
    """Return the side of a radio or check mark, grown with the text."""
    return grown(_MARK)


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


def _mirrored(tile: QAbstractButton, place: QRect) -> QRect:
    return QStyle.visualRect(tile.layoutDirection(), tile.rect(), place)


def _fonts(*, chosen: bool) -> QFont:
    result = font("choice")
    result.setBold(chosen)
    return result


def _cap_width(key: str) -> int:
    return max(metrics("meta").horizontalAdvance(key) + 10, _cap_height())


def _cap_height() -> int:
    return metrics("meta").height() + 3


def _inverted(*, chosen: bool) -> bool:
    """Return whether a chosen tile is filled with the accent, as high contrast has it."""
    return chosen and current().outlined


def _paint_box(tile: QAbstractButton, painter: QPainter, *, chosen: bool) -> str:
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
