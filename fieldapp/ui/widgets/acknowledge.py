"""A tick that something was seen or done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from fieldapp.ui.tile_look import TileLook
from fieldapp.ui.tiles import CheckTile
from forms import Node, Question

_OK = "OK"


class AcknowledgeLook(TileLook):
    """One box to tick, with the key 1."""

    ANSWERS = frozenset({("acknowledge", "")})

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the box."""
        super().__init__(question, today, parent)
        self.build([CheckTile(self.tr("OK"), "1")], exclusive=False)

    def show_node(self, node: Node) -> None:
        """Show whether it is ticked."""
        self.mark([node.text == _OK], readonly=node.readonly)

    def pressed(self, number: int) -> None:
        """Answer with the tick, or without."""
        self.edited.emit(_OK if self.tiles[number].isChecked() else "")

    def clear(self) -> None:
        """Take the tick back."""
        self.mark([False], readonly=False)
        self.edited.emit("")


LOOK = AcknowledgeLook
