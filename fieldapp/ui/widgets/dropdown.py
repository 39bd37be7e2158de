"""One of several in a drop-down; above ten choices it opens on typing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from fieldapp.ui.choice_combo import ChoiceCombo
from fieldapp.ui.choice_tiles import choice_words
from fieldapp.ui.look import Look
from fieldapp.ui.look_line import DATE_WIDTH
from fieldapp.ui.no_choices import why_none
from fieldapp.ui.search_look import SearchLook
from fieldapp.ui.theme import grown
from fieldapp.ui.typed_choice import Named
from forms import Choice, Node, Question, unquote

_MOST = 10


class DropdownLook(Look):
    """A drop-down without a choice made until a person makes one."""

    ANSWERS = frozenset(("choice", look) for look in ("dropdown", "minimal", "spinner"))

    @classmethod
    def suited(cls, node: Node) -> type[Look]:
        """Return the field that searches for more choices than the eye takes in."""
        return cls if len(node.choices) <= _MOST else SearchLook

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the drop-down."""
        super().__init__(question, today, parent)
        self._offered: Sequence[Choice] = ()
        self._combo = ChoiceCombo(self._unchoose, self)
        self._combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._combo.setMinimumWidth(grown(DATE_WIDTH))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._combo)
        row.addStretch(1)
        self.setFocusProxy(self._combo)
        self._combo.activated.connect(self._chosen)

    def show_node(self, node: Node) -> None:
        """Show the chosen one; a text that is no choice stands there as it is."""
        values = [choice.value for choice in node.choices]
        with QSignalBlocker(self._combo):
            if node.choices != self._offered:
                self._offered = node.choices
                named = [Named("", choice_words(choice), unquote(choice.value)) for choice in node.choices]
                self._combo.offer(named)
                self._combo.updateGeometry()
            self._combo.setPlaceholderText(unquote(node.text) or why_none(node))  # without one Qt chooses
            self._combo.setCurrentIndex(values.index(node.text) if node.text in values else -1)
        self._combo.held = "" if node.text in values else node.text
        self._combo.readonly = node.readonly

    def editor(self) -> QWidget:
        """Return the drop-down."""
        return self._combo

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Tell how to find and to open the list."""
        return (("A–Z", self.tr("find")), ("Alt+↓", self.tr("list")))

    def _chosen(self, row: int) -> None:
        self.edited.emit(self._offered[row].value)

    def _unchoose(self, text: str) -> None:
        with QSignalBlocker(self._combo):
            self._combo.setCurrentIndex(-1)
        self._combo.update()
        self.edited.emit(text)


LOOK = DropdownLook
