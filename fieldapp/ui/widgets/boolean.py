"""Yes or no, as two tiles; neither is chosen until a person chooses."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from fieldapp.ui.tile_look import TileLook
from fieldapp.ui.tiles import RadioTile
from forms import Node, Question

_TEXTS = ("true", "false")


class BooleanLook(TileLook):
    """Two tiles with the first letters of their words as keys, or 1 and 2 where these will not do."""

    ANSWERS = frozenset({("boolean", ""), ("boolean", "checkbox"), ("boolean", "radio")})

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the tiles."""
        super().__init__(question, today, parent)
        words = (self.tr("Yes"), self.tr("No"))
        letters = [word[:1].upper() for word in words]
        usable = letters[0] != letters[1] and all(letter.isascii() for letter in letters)
        keys = letters if usable else ["1", "2"]
        self.build([RadioTile(word, key) for word, key in zip(words, keys, strict=True)], exclusive=True)

    def show_node(self, node: Node) -> None:
        """Show the answer; anything but 'true' and 'false' chooses neither."""
        self.mark([node.text == text for text in _TEXTS], readonly=node.readonly)

    def pressed(self, number: int) -> None:
        """Answer with the tile's text."""
        self.edited.emit(_TEXTS[number])

    def clear(self) -> None:
        """Take the answer back."""
        self.mark([False, False], readonly=False)
        self.edited.emit("")


LOOK = BooleanLook
