"""The drop-down in the top bar that says how much of a form is on the screen at once."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from fieldapp.ui.pages.entry_layouts import Layout
from fieldapp.ui.pages.entry_top_box import TopBox

KEY = "Ctrl+Shift+V"
"""Switches to the next layout, anywhere in a form."""


class LayoutBox(TopBox):
    """The drop-down of layouts.

    Emits:
        layout_chosen: a Layout, on a person's act only.
    """

    layout_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build it."""
        super().__init__(parent)
        self.setObjectName("layoutBox")
        self.setAccessibleName(self.tr("Layout of the form"))
        self.setToolTip(
            self.tr("How much of the form is on the screen ({key}: the next layout)").format(key=KEY)
        )
        self.offer(self._rows())
        self.activated.connect(self._choose)

    def show_layout(self, layout: Layout) -> None:
        """Show which one it is."""
        with QSignalBlocker(self):
            self.setCurrentIndex(list(Layout).index(layout))

    def _choose(self, row: int) -> None:
        self.layout_chosen.emit(Layout(self.itemData(row)))

    def _rows(self) -> tuple[tuple[Layout, str, str], ...]:
        return (
            (Layout.QUESTION, self.tr("One question"), self.tr("Question")),
            (Layout.GROUP, self.tr("One section"), self.tr("Section")),
            (Layout.WHOLE, self.tr("Whole form"), self.tr("Form")),
        )
