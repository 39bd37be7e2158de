"""What the form says by itself: the value of a note or of a calculation, in words and without a field."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.ui.components.text import Text
from fieldapp.ui.look import Look
from forms import Node, Question


class GivenLook(Look):
    """Words that nobody can change; they can be marked and copied. A note without a value takes no room."""

    wide = True

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the words."""
        super().__init__(question, today, parent)
        self._words = Text("", "answer", wrap=True, parent=self)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._words)

    def show_node(self, node: Node) -> None:
        """Show the value in words."""
        self._words.setText("–" if node.text == "NaN" else node.words)  # no number yet
        self.setVisible(bool(node.text))

    def editor(self) -> QWidget:
        """Return the words; they never take the focus."""
        return self._words
