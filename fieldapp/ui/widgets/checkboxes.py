"""Several of several: tiles with digit keys, or a list where there are more choices than digits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from fieldapp.ui.choice_list import ManyList
from fieldapp.ui.look import Look
from fieldapp.ui.tile_look import MOST_TILES, TileLook, digits
from fieldapp.ui.tiles import CheckTile
from forms import Node, Question


class CheckboxesLook(TileLook):
    """A tile for each choice. Codes that the form does not know (any more) are kept with the answer."""

    ANSWERS = frozenset({("choices", ""), ("choices", "checkbox"), ("choices", "multiselect")})

    @classmethod
    def suited(cls, question: Question) -> type[Look]:
        """Return the list for more choices than there are digits (or none at all)."""
        return cls if 0 < len(question.choices) <= MOST_TILES else ManyList

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the tiles."""
        super().__init__(question, today, parent)
        self._texts = [choice.value for choice in question.choices]
        self._shown: list[str] = []
        keys = digits(len(question.choices))
        tiles = [CheckTile(choice.label, key) for choice, key in zip(question.choices, keys, strict=True)]
        self.build(tiles, exclusive=False)

    def show_node(self, node: Node) -> None:
        """Show the chosen ones."""
        self._shown = node.text.split()
        self.mark([text in self._shown for text in self._texts], readonly=node.question.readonly)

    def pressed(self, number: int) -> None:
        """Add or take out one code, in the order in which they were picked."""
        text = self._texts[number]
        rest = [code for code in self._shown if code != text]
        self._shown = [*rest, text] if self.tiles[number].isChecked() else rest
        self.edited.emit(" ".join(self._shown))

    def clear(self) -> None:
        """Take every choice back."""
        self._shown = []
        self.mark([False] * len(self._texts), readonly=False)
        self.edited.emit("")


LOOK = CheckboxesLook
