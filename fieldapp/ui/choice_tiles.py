"""The choices of a node as tiles with digit keys: what one and several of several share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from fieldapp.ui.markup import plain
from fieldapp.ui.tile_look import TileLook
from fieldapp.ui.tiles import CheckTile, RadioTile
from fieldapp.ui.typed_choice import Named
from forms import Choice, Node, unquote


class ChoiceTiles(TileLook):
    """Builds a tile for each choice on offer, and anew when others are offered."""

    several: ClassVar[bool] = False

    values: tuple[str, ...] = ()
    """What the tiles stand for, in their order."""

    _offered: tuple[Choice, ...] = ()

    def offer(self, node: Node) -> None:
        """Show the choices that are on offer now, with the words of the language in use."""
        if node.choices == self._offered and self.tiles:
            return
        self._offered = node.choices
        self.values = tuple(choice.value for choice in node.choices)
        kind = CheckTile if self.several else RadioTile
        words = (choice_words(choice) for choice in node.choices)
        tiles = [kind(word, str(number)) for number, word in enumerate(words, start=1)]
        self.build(tiles, exclusive=not self.several)

    def named(self) -> Sequence[Named]:
        """Return what each tile goes by; a choice by its code too, as it stands on paper forms."""
        pairs = zip(self.tiles, self.values, strict=True)
        return [Named(tile.key, tile.text(), unquote(value)) for tile, value in pairs]


def choice_words(choice: Choice) -> str:
    """Return a choice's words without markup; one without any goes by its code."""
    return plain(choice.label) or unquote(choice.value)
