"""One of several in a drop-down; above ten choices it opens on typing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from fieldapp.ui.components.fields import ComboBox
from fieldapp.ui.look import Look
from fieldapp.ui.look_line import DATE_WIDTH
from fieldapp.ui.search_look import SearchLook
from fieldapp.ui.theme import grown
from forms import Node, Question

_MOST = 10
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class _Combo(ComboBox):
    """A drop-down that Enter leaves and Delete clears."""

    def __init__(self, cleared: Callable[[], None], parent: QWidget) -> None:
        super().__init__(width="text", parent=parent)
        self._cleared = cleared
        self.readonly = False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            event.ignore()
        elif self.readonly:
            event.accept()
        elif event.key() in _CLEAR:
            self._cleared()
            event.accept()
        else:
            super().keyPressEvent(event)

    def showPopup(self) -> None:  # noqa: N802  (Qt's name)
        if not self.readonly:
            super().showPopup()


class DropdownLook(Look):
    """A drop-down without a choice made until a person makes one."""

    ANSWERS = frozenset({("choice", "dropdown")})

    @classmethod
    def suited(cls, question: Question) -> type[Look]:
        """Return the field that searches for more choices than the eye takes in."""
        return cls if len(question.choices) <= _MOST else SearchLook

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the drop-down."""
        super().__init__(question, today, parent)
        self._texts = [choice.value for choice in question.choices]
        self._combo = _Combo(self._clear, self)
        self._combo.addItems([choice.label for choice in question.choices])
        self._combo.setCurrentIndex(-1)
        self._combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._combo.setMinimumWidth(grown(DATE_WIDTH))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._combo)
        row.addStretch(1)
        self.setFocusProxy(self._combo)
        self._combo.activated.connect(self._chosen)

    def show_node(self, node: Node) -> None:
        """Show the chosen one; a text that is no choice shows none."""
        row = self._texts.index(node.text) if node.text in self._texts else -1
        with QSignalBlocker(self._combo):
            self._combo.setCurrentIndex(row)
        self._combo.readonly = node.question.readonly

    def editor(self) -> QWidget:
        """Return the drop-down."""
        return self._combo

    def _chosen(self, row: int) -> None:
        self.edited.emit(self._texts[row])

    def _clear(self) -> None:
        with QSignalBlocker(self._combo):
            self._combo.setCurrentIndex(-1)
        self._combo.update()
        self.edited.emit("")


LOOK = DropdownLook
