"""Text on several lines. Alt+Enter starts a new line; Enter goes on to the next question."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from fieldapp.ui.look import Look
from fieldapp.ui.paper import Paper
from fieldapp.ui.theme import metrics
from forms import Node, Question

_LINES, _MOST = 3, 20


class _Area(Paper):
    """So many lines high, whatever it holds."""

    def __init__(self, lines: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = lines

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the room for the lines."""
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the same height: the page scrolls, not the field."""
        return QSize(super().minimumSizeHint().width(), self._height())

    def _height(self) -> int:
        return metrics("answer").lineSpacing() * self._lines + 28


class TextAreaLook(Look):
    """A field across the column: three lines, or as many as the form's parameter `rows` says."""

    ANSWERS = frozenset({("text", "textArea"), ("text", "multiline")})
    wide = True

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the field."""
        super().__init__(question, today, parent)
        rows = question.parameters.get("rows", "")
        lines = int(rows) if rows.isascii() and rows.isdecimal() else 0
        self._paper = _Area(min(lines, _MOST) or _LINES, self)
        self._paper.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self._paper)
        self.setFocusProxy(self._paper)
        self._paper.typed.connect(self._typed)

    def show_node(self, node: Node) -> None:
        """Show the text, unless the field already says the same."""
        if self.read(self._paper.text) != node.text:
            self._paper.show_text(self.word(node.text))
        self._paper.setReadOnly(node.readonly)

    def read(self, typed: str) -> str:
        """Return what is stored for a typed text; by default the same."""
        return typed

    def word(self, text: str) -> str:
        """Return how a stored text is shown; `read(word(text)) == text`."""
        return text

    def editor(self) -> QWidget:
        """Return the field."""
        return self._paper

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Tell how to start a new line."""
        return (("Alt+Enter", self.tr("new line")),)

    def flush(self) -> None:
        """Emit what a large text still holds back."""
        self._paper.flush()

    def _typed(self, typed: str) -> None:
        self.edited.emit(self.read(typed))


LOOK = TextAreaLook
