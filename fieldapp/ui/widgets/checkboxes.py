"""Several of several: tiles with digit keys, or a list where there are more choices than digits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from fieldapp.ui.choice_list import ManyList
from fieldapp.ui.choice_tiles import ARRANGED, ChoiceTiles
from fieldapp.ui.look import Look
from forms import Node, Question


class CheckboxesLook(ChoiceTiles):
    """A tile for each choice. Codes that are not on offer (any more) are kept with the answer."""

    ANSWERS = frozenset(("choices", look) for look in ("", "checkbox", "multiselect", *ARRANGED))
    several = True

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build it; the tiles come with the first node."""
        super().__init__(question, today, parent)
        self._shown: list[str] = []

    @classmethod
    def suited(cls, node: Node) -> type[Look]:
        """Return the list for more choices than there are digits (or none at all)."""
        return cls if cls.holds(node) else ManyList

    def show_node(self, node: Node) -> None:
        """Show the chosen ones."""
        self.offer(node)
        self._shown = node.text.split()
        self.mark([value in self._shown for value in self.values], readonly=node.readonly)

    def pressed(self, number: int) -> None:
        """Add or take out one code, in the order in which they were picked."""
        value = self.values[number]
        rest = [code for code in self._shown if code != value]
        self._shown = [*rest, value] if self.tiles[number].isChecked() else rest
        self.edited.emit(" ".join(self._shown))

    def clear(self) -> None:
        """Take every choice back."""
        self._shown = []
        self.mark([False] * len(self.values), readonly=False)
        self.edited.emit("")


LOOK = CheckboxesLook
