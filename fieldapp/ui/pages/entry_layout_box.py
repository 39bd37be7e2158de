"""The drop-down in the top bar that says how much of a form is on the screen at once."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from fieldapp.ui.components.fields import ComboBox
from fieldapp.ui.pages.entry_layouts import Layout
from fieldapp.ui.theme import metrics, switch

KEY = "Ctrl+Shift+V"
"""Switches to the next layout, anywhere in a form."""

_AROUND = 104  # borders, paddings, arrow


class LayoutBox(ComboBox):
    """The drop-down of layouts.

    Emits:
        layout_chosen: a Layout, on a person's act only.
    """

    layout_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build it."""
        super().__init__(parent=parent)
        self.setObjectName("layoutBox")
        self.setAccessibleName(self.tr("Layout of the form"))
        self.setToolTip(
            self.tr("How much of the form is on the screen ({key}: the next layout)").format(key=KEY)
        )
        for layout, words in self._words():
            self.addItem(words, layout)
        self.activated.connect(self._choose)
        self._fit()
        switch.changed.connect(self._fit)

    def show_layout(self, layout: Layout) -> None:
        """Show which one it is."""
        with QSignalBlocker(self):
            self.setCurrentIndex(list(Layout).index(layout))

    def _choose(self, row: int) -> None:
        self.layout_chosen.emit(Layout(self.itemData(row)))

    def _words(self) -> tuple[tuple[Layout, str], ...]:
        return (
            (Layout.QUESTION, self.tr("One question")),
            (Layout.GROUP, self.tr("One section")),
            (Layout.WHOLE, self.tr("Whole form")),
        )

    def _fit(self) -> None:
        longest = max(metrics("answer").horizontalAdvance(words) for _, words in self._words())
        self.setFixedWidth(longest + _AROUND)
