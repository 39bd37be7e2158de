"""Text on one line; a bar-code scanner that types works here too."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldapp.ui.grouped import grouped, is_grouped, ungrouped
from fieldapp.ui.look import words_of
from fieldapp.ui.look_line import DATE_WIDTH, TEXT_WIDTH, Line, LineLook
from fieldapp.ui.paper import Paper
from forms import Node, Question

_LONG = 10_000  # letters from which on a single-line field gets slow
_SHORT = 12  # most letters of an answer that a narrow field shows
_DIALLED = ("tel", "phone", "phonenumber", "mobilenumber")
_FIGURES = ("number", "numbers", "thousands-sep")
_MAIL = ("email",)
_HINTS = {
    # appearance: what a keyboard on the screen begins with; nothing typed is refused for it
    **dict.fromkeys(_DIALLED, Qt.InputMethodHint.ImhDialableCharactersOnly),
    **dict.fromkeys(_FIGURES, Qt.InputMethodHint.ImhPreferNumbers),
    **dict.fromkeys(_MAIL, Qt.InputMethodHint.ImhEmailCharactersOnly),
    "url": Qt.InputMethodHint.ImhUrlCharactersOnly,
}


class TextLook(LineLook):
    """One line, until the text is so long or has so many lines that only a multi-line field can hold it."""

    ANSWERS = frozenset(
        ("text", look) for look in ("", "text", "scanner", "barcode", "url", *_DIALLED, *_FIGURES, *_MAIL)
    )
    follows_text = True

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the line; the multi-line field only when it is needed."""
        super().__init__(question, today, parent)
        self._paper: Paper | None = None

    def make_line(self) -> Line:
        """Return a line as wide as the longest answer allowed, or as a number is long."""
        limit = next((r.argument for r in self.question.rules if r.name == "max_length"), "")
        words = words_of(self.question)
        short = (limit.isdecimal() and int(limit) <= _SHORT) or not {*_DIALLED, *_FIGURES}.isdisjoint(words)
        line = Line(DATE_WIDTH if short else TEXT_WIDTH, self)
        hint = next((_HINTS[word] for word in words if word in _HINTS), None)
        if hint is not None:
            line.setInputMethodHints(hint)
        return line

    def read(self, typed: str) -> str:
        """Return the text as typed; only figures in groups lose their gaps."""
        return ungrouped(typed, whole=False) if is_grouped(self.question) else typed

    def word(self, text: str) -> str:
        """Return the text as it is; figures in groups where the form asks for them."""
        return grouped(text) if is_grouped(self.question) else text

    def show_node(self, node: Node) -> None:
        """Show the text."""
        if self._paper is None and not self._too_much(node.text):
            super().show_node(node)
            return
        paper = self._paper or self._unfold()
        paper.show_text(node.text)
        paper.setReadOnly(node.readonly)

    def editor(self) -> QWidget:
        """Return the field in use."""
        return self._paper or self.line

    def flush(self) -> None:
        """Emit what a large text still holds back."""
        if self._paper is not None:
            self._paper.flush()

    def _typed(self, typed: str) -> None:
        super()._typed(typed)
        if self._too_much(typed):
            paper = self._unfold()
            paper.show_text(typed)
            paper.moveCursor(paper.textCursor().MoveOperation.End)

    @staticmethod
    def _too_much(text: str) -> bool:
        return len(text) > _LONG or "\n" in text

    def _unfold(self) -> Paper:
        """Put a multi-line field in the line's place, with its name, mark and focus."""
        paper = self._paper = Paper(self)
        paper.setObjectName(self.line.objectName())
        paper.setAccessibleName(self.line.accessibleName())
        paper.setAccessibleDescription(self.line.accessibleDescription())
        focused = self.line.hasFocus()
        self.line.setObjectName("")
        self.row.insertWidget(0, paper, 1)
        self.setFocusProxy(paper)
        self.line.hide()
        paper.show()  # at once, or it could not take the focus
        self.set_bad(bad=self.line.property("bad") == "1")
        paper.typed.connect(self.edited)
        if focused:
            paper.setFocus()
        return paper


LOOK = TextLook
