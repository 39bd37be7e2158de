"""One of several: tiles with digit keys, or a list where there are more choices than digits."""

from __future__ import annotations

from fieldapp.ui.choice_list import MOST_LISTED, OneList
from fieldapp.ui.choice_tiles import ARRANGED, ChoiceTiles
from fieldapp.ui.look import Look
from fieldapp.ui.search_look import SearchLook
from forms import Node


class RadioLook(ChoiceTiles):
    """A tile for each choice. A press on the chosen tile changes nothing; Delete clears."""

    ANSWERS = frozenset(("choice", look) for look in ("", "radio", *ARRANGED))

    @classmethod
    def suited(cls, node: Node) -> type[Look]:
        """Return the list for more choices than there are digits (or none at all), a search for very many."""
        if len(node.choices) > MOST_LISTED:
            return SearchLook
        return cls if cls.holds(node) else OneList

    def show_node(self, node: Node) -> None:
        """Show the chosen one; a text that is no choice chooses none."""
        self.offer(node)
        self.mark([value == node.text for value in self.values], readonly=node.readonly)

    def pressed(self, number: int) -> None:
        """Answer with the choice's code."""
        self.edited.emit(self.values[number])

    def clear(self) -> None:
        """Take the answer back."""
        self.mark([False] * len(self.values), readonly=False)
        self.edited.emit("")


LOOK = RadioLook
