"""A number between two ends: a slider with a field beside it, a drop-down, or stars."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from fieldapp.ui.look import Look, words_of
from fieldapp.ui.look_number import NumberLook, pointed
from fieldapp.ui.scale import Scale
from fieldapp.ui.scale_bar import ScaleBar
from forms import Node, Question

_FIRST = 100  # stretch of the slider beside the free space at the end
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class RangeLook(NumberLook):
    """The field takes any number, typed; its arrow keys and the slider step through the range."""

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the slider before the field."""
        super().__init__(question, today, parent)
        scale = Scale.of(question.parameters)
        if scale is None:
            message = "no range: see `fits`"
            raise ValueError(message)
        self._scale = scale
        words = words_of(question)
        ticks = "no-ticks" not in words
        self.bar = ScaleBar(scale, self, standing="vertical" in words, ticks=ticks)
        self.row.insertWidget(0, self.bar, _FIRST)
        self.row.setAlignment(self.line, Qt.AlignmentFlag.AlignVCenter)
        self.bar.moved.connect(self._moved)
        self.bar.cleared.connect(self._cleared)

    @staticmethod
    def fits(question: Question) -> bool:
        """Return whether a question has a range that can be shown."""
        return Scale.of(question.parameters) is not None

    @classmethod
    def suited(cls, node: Node) -> type[Look]:
        """Return this look: unlike its bases it is asked only where there is a range."""
        del node
        return RangeLook

    def read(self, typed: str) -> str:
        """Take a comma for a point."""
        return pointed(typed.strip())

    def remark(self, text: str) -> str:
        """Return the steps where they are not whole; the ends stand under the slider."""
        del text
        step = abs(self._scale.step)
        return "" if step == 1 else self.tr("in steps of {step}").format(step=format(step.normalize(), "f"))

    def show_node(self, node: Node) -> None:
        """Show the number in the field and, where it lies between the ends, on the slider."""
        super().show_node(node)
        self.bar.readonly = node.readonly
        self.bar.show_place(self._scale.near(node.text))

    def describe(self, name: str, description: str) -> None:
        """Name both."""
        super().describe(name, description)
        self.bar.setAccessibleName(name)
        self.bar.describe(description)

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Tell how to step."""
        return (("↑↓", self.tr("more or less")),)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Step with the arrows, which the field does not use."""
        step = next((step for key, step in _STEPS.items() if key == event.key()), 0)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if step and plain and not self.line.isReadOnly():
            event.accept()
            self.bar.step(step)
        else:
            super().keyPressEvent(event)

    def _typed(self, typed: str) -> None:
        super()._typed(typed)
        self.bar.show_place(self._scale.near(self.read(typed)))

    def _moved(self, place: int) -> None:
        self._say(self._scale.text(place))

    def _cleared(self) -> None:
        self.bar.show_place(None)
        self._say("")

    def _say(self, text: str) -> None:
        self.line.setText(text)
        self.edited.emit(text)
