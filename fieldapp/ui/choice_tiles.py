"""The choices of a node as tiles with digit keys: what one and several of several share."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import ClassVar

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from fieldapp.ui.look import number_in, words_of
from fieldapp.ui.markup import plain
from fieldapp.ui.table_heads import fits, widths
from fieldapp.ui.tile_look import MOST_TILES, TileLook
from fieldapp.ui.tile_places import Arrangement, Flow
from fieldapp.ui.tiles import CheckTile, RadioTile
from fieldapp.ui.typed_choice import Named
from forms import Choice, Node, Question, unquote

_FLOWS = {
    # appearance: how the tiles lie; the first that a question names
    "likert": Flow.STEPS,
    "label": Flow.STEPS,
    "list": Flow.STEPS,
    "list-nolabel": Flow.CELLS,
    "columns": Flow.COLUMNS,
    "columns-n": Flow.COLUMNS,
    "compact": Flow.COLUMNS,
    "compact-n": Flow.COLUMNS,
    "columns-pack": Flow.PACKED,
    "horizontal": Flow.COLUMNS,
    "horizontal-compact": Flow.PACKED,
    "buttons": Flow.PACKED,
}
ARRANGED = (*_FLOWS, "no-buttons", "image-map")
"""Appearances that tiles answer, beside those of their types."""
_MOST_ARRANGED = 36  # tiles where the form says how they lie; those after the ninth have no digit
_WIDEST = (1 << 24) - 1  # what Qt takes for no limit
_FIGURES = re.compile(r"-?\d{1,4}", re.ASCII)


class ChoiceTiles(TileLook):
    """Builds a tile for each choice on offer, and anew when others are offered."""

    several: ClassVar[bool] = False

    values: tuple[str, ...] = ()
    """What the tiles stand for, in their order."""

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build nothing yet: the tiles come with the first node."""
        super().__init__(question, today, parent)
        self._offered: Sequence[Choice] = ()
        self._pictures: dict[str, QPixmap | None] = {}  # None = on its way

    @staticmethod
    def holds(node: Node) -> bool:
        """Return whether there are as many choices as tiles may stand for, and at least one."""
        if not 0 < len(node.choices) <= _MOST_ARRANGED:
            return False
        arranged = not set(ARRANGED).isdisjoint(words_of(node.question)) or _pictured(node.choices)
        return arranged or len(node.choices) <= MOST_TILES

    @classmethod
    def columns_for(cls, node: Node) -> tuple[str, ...]:
        """Return the words of the choices, where they stand side by side in a row of a table."""
        if arrangement_of(node.question).flow is not Flow.CELLS:
            return ()
        words = tuple(choice_words(choice) for choice in node.choices)
        return words if fits(words) else ()

    def offer(self, node: Node) -> None:
        """Show the choices that are on offer now, with the words of the language in use."""
        columns = self.columns_for(node)
        least, most = widths(columns) if columns else (0, _WIDEST)
        self.setMinimumWidth(least)  # at the size that text has now, as the heads above have it
        self.setMaximumWidth(most)
        if node.choices == self._offered and columns == self.columns and self.tiles:
            return
        self._offered = node.choices
        self.values = tuple(choice.value for choice in node.choices)
        self.columns = columns
        arrangement = arrangement_of(self.question)
        if arrangement.flow is Flow.CELLS and not self.columns:
            arrangement = Arrangement(Flow.STEPS)
        pictured = _pictured(node.choices) and not self.columns
        if pictured and arrangement.flow is Flow.LINE:
            arrangement = Arrangement(Flow.COLUMNS)
        upright = pictured or arrangement.flow is Flow.STEPS
        caps = key_caps(self.values)
        tiles = [self._tile(choice, cap) for choice, cap in zip(node.choices, caps, strict=True)]
        for tile in tiles:
            tile.face.upright = upright
            if self.columns:
                tile.face.bare, tile.face.pictured = True, False
                tile.setToolTip(tile.text())  # its head may be far above
        self.build(tiles, exclusive=not self.several, arrangement=arrangement)

    def pictures(self) -> tuple[str, ...]:
        """Return the pictures of the choices that were not asked for yet."""
        names = dict.fromkeys(choice.media.get("image", "") for choice in self._offered)
        wanted = tuple(name for name in names if name and name not in self._pictures)
        self._pictures |= dict.fromkeys(wanted)
        return wanted

    def show_picture(self, name: str, content: bytes) -> None:
        """Show a picture on the tiles that it belongs to."""
        picture = QPixmap()
        picture.loadFromData(QByteArray(content))
        self._pictures[name] = picture
        for tile, choice in zip(self.tiles, self._offered, strict=True):
            if choice.media.get("image") == name:
                tile.face.picture = picture
                tile.update()

    def named(self) -> Sequence[Named]:
        """Return what each tile goes by; a choice by its code too, as it stands on paper forms."""
        pairs = zip(self.tiles, self.values, strict=True)
        return [Named(tile.key, tile.text(), unquote(value)) for tile, value in pairs]

    def _tile(self, choice: Choice, cap: str) -> RadioTile | CheckTile:
        kind = CheckTile if self.several else RadioTile
        tile = kind(choice_words(choice), cap)
        image = choice.media.get("image", "")
        tile.face.pictured = bool(image)
        tile.face.picture = self._pictures.get(image)
        tile.face.marked = not (image and "no-buttons" in words_of(self.question))
        return tile


def arrangement_of(question: Question) -> Arrangement:
    """Return how a question's tiles lie."""
    word = next((word for word in words_of(question) if word in _FLOWS), "")
    return Arrangement(_FLOWS.get(word, Flow.LINE), number_in(question, word))


def key_caps(codes: Sequence[str]) -> list[str]:
    """Return the key that each choice goes by, '' = none: its place among them, as far as there are digits.

    Where codes are numbers people know them from paper, so that they are the keys, however many figures they
    have; another choice keeps its place only where no code begins so.
    """
    figures = [code for code in codes if _FIGURES.fullmatch(code)]

    def cap(number: int, code: str) -> str:
        if code in figures:
            return code
        free = number <= MOST_TILES and not any(each.startswith(str(number)) for each in figures)
        return str(number) if free else ""

    return [cap(number, code) for number, code in enumerate(codes, start=1)]


def choice_words(choice: Choice) -> str:
    """Return a choice's words without markup; one without any goes by its code."""
    return plain(choice.label) or unquote(choice.value)


def _pictured(choices: Sequence[Choice]) -> bool:
    return any(choice.media.get("image") for choice in choices)
