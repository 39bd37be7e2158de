"""A number of a range, picked from a drop-down."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from fieldapp.ui.choice_combo import ChoiceCombo
from fieldapp.ui.look import Look
from fieldapp.ui.look_line import NUMBER_WIDTH
from fieldapp.ui.scale import Scale
from fieldapp.ui.theme import grown
from fieldapp.ui.typed_choice import Named
from fieldapp.ui.widgets.slider import SliderLook
from forms import Node, Question

_MOST = 500  # numbers in one drop-down


class PickerLook(Look):
    """Every number of the range; typing its figures goes to it."""

    ANSWERS = frozenset({("integer", "picker"), ("decimal", "picker")})

    @classmethod
    def suited(cls, node: Node) -> type[Look]:
        """Return the slider for a very long range, the field where there is none."""
        scale = Scale.of(node.question.parameters)
        return cls if scale and scale.last < _MOST else SliderLook.suited(node)

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the drop-down."""
        super().__init__(question, today, parent)
        scale = Scale.of(question.parameters)
        self._texts = [scale.text(place) for place in range(scale.last + 1)] if scale else []
        self._combo = ChoiceCombo(self._unchoose, self)
        self._combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._combo.setMinimumWidth(grown(NUMBER_WIDTH))
        self._combo.offer([Named("", text) for text in self._texts])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._combo)
        row.addStretch(1)
        self.setFocusProxy(self._combo)
        self._combo.activated.connect(self._chosen)

    def show_node(self, node: Node) -> None:
        """Show the number; a text that is none of them stands there as it is."""
        with QSignalBlocker(self._combo):
            self._combo.setPlaceholderText(node.text)  # first: without one Qt chooses the least number
            self._combo.setCurrentIndex(self._texts.index(node.text) if node.text in self._texts else -1)
        self._combo.held = "" if node.text in self._texts else node.text
        self._combo.readonly = node.readonly

    def editor(self) -> QWidget:
        """Return the drop-down."""
        return self._combo

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Tell how to find and to open the list."""
        return (("0–9", self.tr("find")), ("Alt+↓", self.tr("list")))

    def _chosen(self, row: int) -> None:
        self.edited.emit(self._texts[row])

    def _unchoose(self, text: str) -> None:
        with QSignalBlocker(self._combo):
            self._combo.setCurrentIndex(-1)
        self._combo.update()
        self.edited.emit(text)


LOOK = PickerLook
