"""One question on the entry page: gutter mark, label, hint, its look, and room for what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from fieldapp.ui.components.text import Sign, Text
from fieldapp.ui.look import Look, right_to_left
from fieldapp.ui.no_choices import why_none
from fieldapp.ui.pages.entry_picture import Picture
from fieldapp.ui.pages.entry_row import MARK, Row, from_start
from fieldapp.ui.pages.entry_soft import SoftLine
from fieldapp.ui.pages.entry_tables import Spot
from fieldapp.ui.rich_text import RichText
from fieldapp.ui.tab_order import chain, stops
from fieldapp.ui.table_heads import TableHeads
from fieldapp.ui.theme import grown, metrics, set_variant, switch
from fieldapp.ui.widgets import look_for
from fieldapp.ui.words import say
from forms import Node

_AIR = 4  # from a problem to the next question: it belongs to the one above
_UNDER = 4  # from the words to the look under them
_BETWEEN = 16  # from the words to the cells beside them
_WORDS, _CELLS = 38, 62  # their shares of a row of a table


class QuestionRow(Row):
    """Shows one node: label, hint, whether an answer is needed, the look, the problem.

    Emits:
        edited: path and new text, on a person's act only.
        file_chosen: path, and a file (pathlib.Path or fitting.Pasted) that shall become the answer.
        open_wanted: the person wants to see the file that is the answer.
        accepted: path, and why an answer is right that breaks a soft rule.
    """

    edited = Signal(str, str)
    accepted = Signal(str, str)
    file_chosen = Signal(str, object)
    open_wanted = Signal()

    def __init__(self, node: Node, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the row with the look that suits the node."""
        super().__init__(node.path, parent)
        self._today = today
        self.node = node
        self.setObjectName(f"question:{node.path}")
        self.label = RichText("", "question", parent=self)
        self._needed = Text(self.tr("needed"), "caption", "ink2", parent=self)
        self._hint = RichText("", "body", "ink2", parent=self)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.label, 1)
        head.addWidget(self._needed, 0, Qt.AlignmentFlag.AlignTop)
        self._heads: TableHeads | None = None
        self._spot: Spot | None = None
        self._above, self._below = QSpacerItem(0, 0), QSpacerItem(0, 0)
        self._words = _Words()
        self._words.setSpacing(0)
        self._words.addSpacerItem(self._above)
        self._words.addLayout(head)
        self._words.addWidget(self._hint)
        self.picture = Picture(self)
        self._words.addWidget(self.picture)
        self._words.addSpacerItem(self._below)
        self.look = self._made(node)
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._line.setSpacing(_UNDER)
        self._line.addLayout(self._words)
        self._line.addWidget(self.look)
        self.column.addLayout(self._line)
        self.column.addSpacing(2)
        self.problem = _ProblemLine(self)
        self.column.addWidget(self.problem)
        self._soft: SoftLine | None = None  # made where a soft rule is broken
        self._lay_line()

    @property
    def path(self) -> str:
        """The question's path."""
        return self.key

    @property
    def reachable(self) -> bool:
        """Whether somebody can answer here now."""
        return self.node.asked

    def show_node(self, node: Node, *, with_problem: bool) -> None:
        """Show answer, words and mark, and the problem if it is on show. Emits nothing."""
        self.node = node
        if look_for(node) is not type(self.look):
            self._change_look(node)
        self.look.show_node(node)
        self._lay_line()
        self._show_words(node)
        wrong = with_problem and not node.valid
        sentence = say(node.problems[0]) if wrong else ""
        soft = wrong and all(problem.soft for problem in node.problems)
        self.problem.set_text(sentence, soft=soft)
        room = bool(sentence) or not self._beside  # a table keeps no room between its rows
        self.problem.setVisible(node.asked and not node.accepted and room)
        self._show_soft(sentence if soft else "", node.accepted if node.asked else "")
        self.look.set_bad(bad=wrong and not soft)
        none = why_none(node) if node.asked else ""
        needed = self._needed.text() if node.required and node.asked else ""
        said = filter(None, (needed, self._hint.words, none, sentence))
        self.look.describe(self.label.words, " ".join(said))
        self._name_editor()
        answered = node.answered and node.asked
        self.set_mark("triangle" if soft else "octagon" if wrong else "check" if answered else "")

    def set_spot(self, spot: Spot | None) -> None:
        """Take how it stands in its table; where that is not as the look is now, it has heads of its own."""
        if spot != self._spot:
            self._spot = spot
            self._lay_line()
            self._run()

    def card_top(self) -> int:
        """Leave the heads of a table out of the card."""
        return self._heads.geometry().bottom() + 1 if self._heads is not None else 0

    def mark_top(self) -> float:
        """Keep the sign level with the words, which stand in the middle of a row of a table."""
        if not self._beside:
            return super().mark_top()
        return self.label.y() + (metrics("question").height() - grown(MARK)) / 2

    def take_focus(self, *, resume: bool = False) -> None:
        """Give the look's editor the focus: as Tab does, or to type on where the person stopped."""
        editor = self.look.editor()
        editor.setFocus(Qt.FocusReason.OtherFocusReason if resume else Qt.FocusReason.TabFocusReason)
        if isinstance(editor, QLineEdit) and resume:
            editor.end(False)  # noqa: FBT003  (Qt's signature)
        elif isinstance(editor, QPlainTextEdit) and resume:
            editor.moveCursor(QTextCursor.MoveOperation.End)

    def flush(self) -> None:
        """Have the look tell what was typed or drawn, and keep a reason that is being typed."""
        self.look.flush()
        if self._soft is not None:
            self._soft.flush()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return what the look has to say, and how a warning is accepted."""
        soft = self._soft is not None and self._soft.asks
        return (("F9", self.tr("it is right")), *self.look.keys()) if soft else self.look.keys()

    @property
    def asks_why(self) -> bool:
        """Whether the field for why the answer is right is open."""
        return self._soft is not None and self._soft.asking

    def accept(self) -> bool:
        """Ask why the answer is right, where it breaks a soft rule; return whether it does."""
        return self._soft is not None and self._soft.ask()

    def _show_soft(self, sentence: str, accepted: str) -> None:
        if self._soft is None and not (sentence or accepted):
            return
        if self._soft is None:
            self._soft = SoftLine(self)
            self._soft.accepted.connect(self._accepted)
            self._soft.closed.connect(partial(self.take_focus, resume=True))
            self.column.addWidget(self._soft)
            chain(stops(self))
        self._soft.show_state(sentence, accepted)

    def _accepted(self, reason: str) -> None:
        self.accepted.emit(self.key, reason)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Go to the question that is pressed beside its field."""
        if self.reachable and not self.look.isAncestorOf(QApplication.focusWidget() or self):
            self.take_focus()
        super().mousePressEvent(event)

    def _show_words(self, node: Node) -> None:
        """Show label and hint; a note is text to read and no heading."""
        note = node.question.readonly and not node.text
        role = "answer" if note else "question"
        if self.label.property("role") != role:
            set_variant(self.label, role=role)
        self.label.set_markup(node.label)
        self.label.setVisible(bool(node.label))
        self._hint.set_markup(node.hint)
        self._hint.setVisible(bool(node.hint))
        self._needed.setVisible(node.required and node.asked)
        self._run()

    def _run(self) -> None:
        """Run as the table does that it is a row of, else as its own words do."""
        spot = self._in_table()
        self._run_as(spot.to_the_left if spot is not None else right_to_left(self.label.words))

    def _in_table(self) -> Spot | None:
        """Return how it stands in its table, None where what it was told is not of the choices on show."""
        same = self._spot is not None and self._spot.columns == self.look.columns
        return self._spot if same else None

    def _run_as(self, to_the_left: bool | None) -> None:  # noqa: FBT001  (what a text says)
        """Mirror the question where its words run the other way: a form has a language of its own."""
        if to_the_left is None:
            to_the_left = QApplication.isRightToLeft()
        direction = Qt.LayoutDirection.RightToLeft if to_the_left else Qt.LayoutDirection.LeftToRight
        if self.layoutDirection() != direction:
            self.setLayoutDirection(direction)
            self.lay_margins()

    @property
    def _beside(self) -> bool:
        return bool(self.look.columns)

    def _lay_line(self) -> None:
        """Lay the look under the words, or beside them as the cells of a table."""
        beside = self._beside
        across = QBoxLayout.Direction.LeftToRight
        if beside != (self._line.direction() == across):
            self._line.setDirection(across if beside else QBoxLayout.Direction.TopToBottom)
            self._line.setSpacing(_BETWEEN if beside else _UNDER)
            self._line.setStretch(0, _WORDS if beside else 0)
            self._line.setStretch(1, _CELLS if beside else 0)
            grow = QSizePolicy.Policy.Expanding if beside else QSizePolicy.Policy.Fixed
            for spacer in (self._above, self._below):
                spacer.changeSize(0, 0, QSizePolicy.Policy.Minimum, grow)
            self._words.yields = beside
            self._words.invalidate()
            self.label.set_breaking(breaking=beside)
            self._hint.set_breaking(breaking=beside)
        spot = self._in_table()
        wanted = self.look.columns if spot is None or spot.headed else ()
        if (self._heads.words if self._heads is not None else ()) == wanted:
            return
        if self._heads is not None:
            self.column.takeAt(0)
            self._heads.hide()  # it goes only when the event loop is idle
            self._heads.deleteLater()
            self._heads = None
        if wanted:
            self._heads = TableHeads(wanted, self)
            line = QHBoxLayout()
            line.setSpacing(0)
            line.setContentsMargins(0, 0, 0, _UNDER)  # of the card that the row is in at times
            line.addStretch(_WORDS)
            line.addSpacing(_BETWEEN)
            line.addWidget(self._heads, _CELLS)
            self.column.insertLayout(0, line)
            self._heads.show()

    def _made(self, node: Node) -> Look:
        """Return a look that suits the node, showing it."""
        look = look_for(node)(node.question, self._today, self)
        look.setObjectName(f"look:{node.path}")
        look.show_node(node)
        look.edited.connect(self._edited)
        look.file_chosen.connect(self._file_chosen)
        look.open_wanted.connect(self.open_wanted)
        return look

    def _change_look(self, node: Node) -> None:
        """Put another look in the place of this one, for instance when more choices are on offer."""
        before = self.look
        focused = before.isAncestorOf(QApplication.focusWidget() or self)
        self.look = self._made(node)
        self._line.replaceWidget(before, self.look)
        self._lay_line()
        self.look.show()  # at once, or it could not take the focus
        chain([*stops(before), *stops(self.look)])
        if focused:
            self.take_focus()
        before.hide()  # it goes only when the event loop is idle
        before.setObjectName("")
        before.editor().setObjectName("")
        before.deleteLater()

    def _name_editor(self) -> None:
        name = f"answer:{self.key}"
        if self.look.findChild(QWidget, name) is None:
            self.look.editor().setObjectName(name)

    def _edited(self, text: str) -> None:
        self.edited.emit(self.key, text)

    def _file_chosen(self, file: object) -> None:
        self.file_chosen.emit(self.key, file)


class _Words(QVBoxLayout):
    """The words of a question. In a table they take the room that there is: cells are in line with heads."""

    yields = False

    def minimumSize(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return no width of its own where it has to take what there is."""
        least = super().minimumSize()
        return QSize(0, least.height()) if self.yields else least


class _ProblemLine(QWidget):
    """An octagon and a sentence; its place is kept free so that nothing moves when it comes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._said = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(from_start(2, 0, 0, _AIR))
        row.setSpacing(6)
        self._sign = Sign("octagon", "stop", 16, self)
        self.words = RichText("", "strong", "stop", parent=self)
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

    def set_text(self, text: str, *, soft: bool = False) -> None:
        """Show a sentence, '' for none; a soft one asks whether the answer is right."""
        self._sign.set_icon(*(("triangle", "wait") if soft else ("octagon", "stop")))
        self.words.set_tone("wait" if soft else "stop")
        if text != self._said:
            self._said = text
            self.words.set_markup(text)
            self._sign.setVisible(bool(text))
            self.words.setVisible(bool(text))

    def _keep_room(self) -> None:
        """Keep the height of one line."""
        self.words.set_markup("0")
        self.words.ensurePolished()
        self.setMinimumHeight(self.words.sizeHint().height() + _AIR)
        self.words.set_markup(self._said)
