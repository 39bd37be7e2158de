"""A signature: written by mouse, pen or finger, or a name typed that is written for the person."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldapp.ui.components.text import Text
from fieldapp.ui.look_line import Line
from fieldapp.ui.sketch import Sketch
from fieldapp.ui.widgets.draw import DrawLook
from forms import Node, Question

_PAPER, _SHOWN = QSize(1200, 400), QSize(420, 140)
_NAME_WIDTH = 260


class SignatureLook(DrawLook):
    """A sheet with a line to sign on, and a field for who signs by keyboard."""

    ANSWERS = frozenset({("attachment", "signature")})

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the field under the sheet."""
        super().__init__(question, today, parent)
        self._typed = Line(_NAME_WIDTH, self)
        self._typed.textEdited.connect(self._write)
        self._typed.editingFinished.connect(self.flush)
        self._words = Text(self.tr("or type the name to sign with"), "body", "ink2", elide=True, parent=self)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._typed)
        row.addWidget(self._words)
        row.addStretch(1)
        self.column.insertLayout(1, row)
        self.setFocusProxy(self._typed)

    def make_sketch(self) -> Sketch:
        """Return a low sheet with its line."""
        sketch = Sketch(_PAPER, _SHOWN, Qt.GlobalColor.black, self)
        sketch.baseline = True
        return sketch

    def show_node(self, node: Node) -> None:
        """Show whether there is a signature."""
        super().show_node(node)
        self._typed.setReadOnly(node.readonly)
        if not node.text and not self._typed.hasFocus():
            self._typed.clear()

    def invitation(self) -> str:
        """Return what else may be done while there is no answer."""
        return self.tr("a picture of the signature, or paste it with Ctrl+V")

    def editor(self) -> QWidget:
        """Return the field for the name."""
        return self._typed

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Tell that a name signs."""
        return (("A–Z", self.tr("sign with a name")),)

    def describe(self, name: str, description: str) -> None:
        """Name the button after the question too."""
        super().describe(name, description)
        self.choose.setAccessibleName(self.tr("{label}: choose a picture").format(label=name))

    def take_out(self) -> None:
        """Take the name away with the signature."""
        self._typed.clear()
        super().take_out()

    def _write(self, name: str) -> None:
        if self.sketch.over_picture:
            self.sketch.clear()  # the signature that is there gives way to the new one
        self.sketch.write(name.strip())
        if self.sketch.blank:
            self.take_out()
        else:
            self.keep_soon()


LOOK = SignatureLook
