"""What was found in a form document: each thing in a sentence, with its place in the document."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from fieldapp.ui.components.text import Text
from fieldapp.ui.words import say
from forms import Problem

_MOST = 50  # a label each: the rest is only counted


class Findings(QWidget):
    """A list of problems or notices; hidden while there are none. The words can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 4)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self.hide()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these in place of the earlier ones."""
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for problem in problems[:_MOST]:
            self._add(problem.place, say(problem))
        if len(problems) > _MOST:
            self._add("", self.tr("and %n more", "", len(problems) - _MOST))
        self.setVisible(bool(problems))

    def _add(self, place: str, sentence: str) -> None:
        row = self._grid.rowCount()
        words = Text(sentence, "body", "ink", wrap=True, parent=self)
        words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        words.setAccessibleName(f"{place}: {sentence}" if place else sentence)
        where = Text(place, "caption", "ink3", wrap=True, parent=self)
        self._grid.addWidget(where, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, row, 1, Qt.AlignmentFlag.AlignTop)
