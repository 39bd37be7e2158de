"""One of several: tiles with digit keys, or a list where there are more choices than digits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from fieldapp.ui.choice_list import OneList
from fieldapp.ui.look import Look
from fieldapp.ui.tile_look import MOST_TILES, TileLook, digits
from fieldapp.ui.tiles import RadioTile
from forms import Node, Question


class RadioLook(TileLook):
    """A tile for each choice. A press on the chosen tile changes nothing; Delete clears."""

    ANSWERS = frozenset({("choice", ""), ("choice", "radio")})

    @classmethod
    def suited(cls, question: Question) -> type[Look]:
        """Return the list for more choices than there are digits (or none at all)."""
        return cls if 0 < len(question.choices) <= MOST_TILES else OneList

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the tiles."""
        super().__init__(question, today, parent)
        self._texts = [choice.value for choice in question.choices]
        keys = digits(len(question.choices))
        tiles = [RadioTile(choice.label, key) for choice, key in zip(question.choices, keys, strict=True)]
        self.build(tiles, exclusive=True)

    def show_node(self, node: Node) -> None:
        """Show the chosen one; a text that is no choice chooses none."""
        self.mark([text == node.text for text in self._texts], readonly=node.question.readonly)

    def pressed(self, number: int) -> None:
        """Answer with the choice's code."""
        self.edited.emit(self._texts[number])

    def clear(self) -> None:
        """Take the answer back."""
        self.mark([False] * len(self._texts), readonly=False)
        self.edited.emit("")


LOOK = RadioLook
