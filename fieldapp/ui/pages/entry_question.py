"""One question on the entry page: gutter mark, label, hint, its look, and room for what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QMargins, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fieldapp.ui.components.paint import box, sign
from fieldapp.ui.components.text import Sign, Text
from fieldapp.ui.theme import RADIUS_CARD, color, current, grown, metrics, switch
from fieldapp.ui.widgets import look_for
from fieldapp.ui.words import say
from forms import Node, Question

GUTTER = 38
_MARK = 16
_TOP, _BOTTOM, _END = 6, 2, 14


class QuestionRow(QWidget):
    """Shows one node; the current one sits in a white card with an arrow in the gutter.

    Emits:
        edited: path and new text, on a person's act only.
        file_chosen: path, and a file (pathlib.Path) that shall become the answer.
    """

    edited = Signal(str, str)
    file_chosen = Signal(str, object)

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the row with the look that suits the question."""
        super().__init__(parent)
        self.path = question.path
        self._hint = question.hint
        self._current = False
        self._mark = ""
        self.setObjectName(f"question:{question.path}")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(from_start(GUTTER, _TOP, _END, _BOTTOM))
        column.setSpacing(0)
        self.label = Text(question.label, "question", wrap=True, parent=self)
        self._needed = self.tr("needed") if _needed(question) else ""
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.label, 1)
        if self._needed:
            head.addWidget(Text(self._needed, "caption", "ink2", parent=self), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        if question.hint:
            column.addWidget(Text(question.hint, "body", "ink2", wrap=True, parent=self))
        column.addSpacing(4)
        self.look = look_for(question)(question, today, self)
        self.look.setObjectName(f"look:{question.path}")
        self.look.editor().setObjectName(f"answer:{question.path}")
        self.label.setBuddy(self.look)
        column.addWidget(self.look)
        column.addSpacing(2)
        self.problem = _ProblemLine(self)
        column.addWidget(self.problem)
        self.look.edited.connect(self._edited)
        self.look.file_chosen.connect(self._file_chosen)
        switch.changed.connect(self.update)

    def show_node(self, node: Node, *, with_problem: bool) -> None:
        """Show answer and mark, and the problem if it is on show. Emits nothing."""
        self.look.show_node(node)
        wrong = with_problem and not node.valid
        sentence = say(node.problems[0]) if wrong else ""
        self.problem.set_text(sentence)
        self.look.set_bad(bad=wrong)
        self.look.describe(self.label.text(), " ".join(filter(None, (self._needed, self._hint, sentence))))
        self._set_mark("octagon" if wrong else "check" if node.answered else "")

    def set_current(self, current_: bool) -> None:  # noqa: FBT001  (as Qt's setVisible)
        """Put the row into the white card, or take it out."""
        if current_ != self._current:
            self._current = current_
            self.update()

    def take_focus(self, *, resume: bool = False) -> None:
        """Give the look's editor the focus: as Tab does, or to type on where the person stopped."""
        editor = self.look.editor()
        editor.setFocus(Qt.FocusReason.OtherFocusReason if resume else Qt.FocusReason.TabFocusReason)
        if isinstance(editor, QLineEdit) and resume:
            editor.end(False)  # noqa: FBT003  (Qt's signature)
        elif isinstance(editor, QPlainTextEdit) and resume:
            editor.moveCursor(QTextCursor.MoveOperation.End)

    @property
    def readonly(self) -> bool:
        """Whether a person can answer here."""
        return self.look.question.readonly

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Go to the question that is pressed beside its field."""
        if not self.look.isAncestorOf(self.focusWidget() or self):
            self.take_focus()
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  (Qt's name)
        """Draw the card of the current question and the mark in the gutter."""
        painter = QPainter(self)
        if self._current:
            rect = QRectF(self.rect())
            box(painter, rect, RADIUS_CARD, color("surface"), color("line"), width=float(current().control))
        size = grown(_MARK)
        name, tone = ("chevron-right", "accent") if self._current else (self._mark, _tone(self._mark))
        if name:
            top = _TOP + (metrics("question").height() - size) / 2
            middle = GUTTER / 2 + 2 - size / 2
            x = self.width() - middle - size if self.isRightToLeft() else middle
            sign(painter, name, tone, QPointF(x, top), size)
        painter.end()

    def _set_mark(self, mark: str) -> None:
        if mark != self._mark:
            self._mark = mark
            self.update()

    def _edited(self, text: str) -> None:
        self.edited.emit(self.path, text)

    def _file_chosen(self, file: object) -> None:
        self.file_chosen.emit(self.path, file)


def from_start(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Return margins for the direction of this window; Qt mirrors layouts but not their margins."""
    left, right = (end, start) if QApplication.isRightToLeft() else (start, end)
    return QMargins(left, top, right, bottom)


def _needed(question: Question) -> bool:
    """Return whether a record cannot be finished without an answer that only a person can give."""
    return not question.readonly and any(rule.name == "required" for rule in question.rules)


def _tone(mark: str) -> str:
    return "stop" if mark == "octagon" else "ink2"


class _ProblemLine(QWidget):
    """An octagon and a sentence; its place is kept free so that nothing moves when it comes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(from_start(2, 0, 0, 0))
        row.setSpacing(6)
        self._sign = Sign("octagon", "stop", 16, self)
        self.words = Text("", "strong", "stop", wrap=True, parent=self)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 2, 0, 0)  # level with the first line of the words
        beside.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        beside.addStretch(1)
        row.addLayout(beside)
        row.addWidget(self.words, 1)
        self._sign.hide()
        self.words.hide()
        self._keep_room()
        switch.changed.connect(self._keep_room)

    def set_text(self, text: str) -> None:
        """Show a sentence, '' for none."""
        if text != self.words.text():
            self.words.setText(text)
            self._sign.setVisible(bool(text))
            self.words.setVisible(bool(text))

    def _keep_room(self) -> None:
        said = self.words.text()
        self.words.setText("0")
        self.words.ensurePolished()
        self.setMinimumHeight(self.words.sizeHint().height())
        self.words.setText(said)
