"""The one-line field that text, numbers, dates and places share: typed freely, nothing blocked.

What is typed and what is stored may differ ('12 Mar 2023' and '2023-03-12'): `read` turns the one into the
other and keeps what it cannot read, so that a wrong answer stays as typed and can be marked.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import ClassVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from fieldapp.ui.components.text import Text, start_edge
from fieldapp.ui.look import Look, align_to_text
from fieldapp.ui.theme import grown
from forms import Node, Question

MOST = 2**31 - 1  # Qt's own limit of 32,767 letters would cut a pasted text without a word
NUMBER_WIDTH, DATE_WIDTH, TEXT_WIDTH = 112, 200, 420
_LEAST = 80


class Line(QLineEdit):
    """A line edit as wide as its answer is long; gives way where the window is narrow."""

    def __init__(self, width: int, parent: QWidget | None = None, *, least: int = _LEAST) -> None:
        """Take the wanted and the least width, in logical pixels at a text size of 100 %."""
        super().__init__(parent)
        self._starts = False  # whether it keeps to the start edge whatever is written in it
        self._wanted = width
        self._least = min(width, least)
        self.setMaxLength(MOST)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def align_to_start(self) -> None:
        """Start numbers and days at the edge where text starts around this field."""
        self._starts = True
        self.setAlignment(start_edge(self))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """Start at the other edge where the question is mirrored."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and self._starts:
            self.setAlignment(start_edge(self))

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the wanted width, grown with the text size."""
        return QSize(grown(self._wanted), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return a width that still shows a few letters."""
        return QSize(grown(self._least), super().minimumSizeHint().height())


class LineLook(Look):
    """One line, with an optional echo after it."""

    width_wanted: ClassVar[int] = TEXT_WIDTH
    follows_text: ClassVar[bool] = False
    """Whether the field runs in the direction of its text; numbers and dates keep the window's."""

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the field."""
        super().__init__(question, today, parent)
        self.line = self.make_line()
        if not self.follows_text:
            self.line.align_to_start()
        self.echo = Text("", "body", "ink2", parent=self)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(12)
        self.row.addWidget(self.line, 0, Qt.AlignmentFlag.AlignVCenter)
        self.row.addWidget(self.echo)
        self.row.addStretch(1)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._typed)
        self.line.editingFinished.connect(self._tidy)

    def make_line(self) -> Line:
        """Return the field; a look that needs another kind of field replaces this."""
        return Line(self.width_wanted, self)

    def read(self, typed: str) -> str:
        """Return what is stored for a typed text; by default the same."""
        return typed

    def word(self, text: str) -> str:
        """Return how a stored text is shown; `read(word(text)) == text`."""
        return text

    def remark(self, text: str) -> str:
        """Return the echo after the field for a stored text, such as '2 years ago'; '' = none."""
        del text
        return ""

    def show_node(self, node: Node) -> None:
        """Show the node's text unless the field already says the same."""
        if self.read(self.line.text()) != node.text:
            self.line.setText(self.word(node.text))
            self.line.setCursorPosition(0)
        self.line.setReadOnly(node.readonly)
        self._after(node.text)

    def editor(self) -> QWidget:
        """Return the field."""
        return self.line

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Drop the echo where there is no room for it."""
        super().resizeEvent(event)
        self._fit_echo()

    def _typed(self, typed: str) -> None:
        text = self.read(typed)
        self._after(text)
        self.edited.emit(text)

    def _tidy(self) -> None:
        """Show the answer in its usual form once the field is left, as '12 Mar 2023' for '12/3/2023'."""
        worded = self.word(self.read(self.line.text()))
        if worded != self.line.text():
            self.line.setText(worded)

    def _after(self, text: str) -> None:
        if self.follows_text:
            align_to_text(self.line, text)
        self.echo.setText(self.remark(text))
        self._fit_echo()

    def _fit_echo(self) -> None:
        room = self.width() - self.line.sizeHint().width() - self.row.spacing()
        self.echo.setVisible(bool(self.echo.text()) and self.echo.sizeHint().width() <= room)
