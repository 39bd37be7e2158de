"""What stands in the way of Finish: one card a problem, each with a way to its question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.ui.components.buttons import Button
from fieldapp.ui.components.cards import ScrollPage
from fieldapp.ui.components.text import Sign, Text
from fieldapp.ui.markup import plain
from fieldapp.ui.pages.entry_places import problems_in_words
from fieldapp.ui.pages.entry_row import from_start
from fieldapp.ui.theme import set_variant
from fieldapp.ui.words import say
from forms import Node

MOST_CARDS = 50  # fixing these shows the next ones
_WIDTH = 740
_ANSWER_LETTERS = 120


@dataclass(frozen=True, slots=True)
class Obstacle:
    """A question with a problem: its node, and where it stands, as 'Section 2: Members, Person 1'."""

    node: Node
    place: str

    @property
    def soft(self) -> bool:
        """Whether the answer may be accepted as it is."""
        return all(problem.soft for problem in self.node.problems)


class ProblemsView(ScrollPage):
    """The list of what must be fixed.

    Emits:
        chosen: the path of a question to go to.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build it empty."""
        super().__init__(parent, most=_WIDTH)
        self.setObjectName("problemsView")
        self._headline = Text("", "display", wrap=True, parent=self.content)
        self._headline.setObjectName("problemsHeadline")
        self._advice = Text(
            self.tr(
                "All answers are saved. Fix the problems, then finish. You can also keep this as a draft."
            ),
            "body",
            "ink2",
            wrap=True,
            parent=self.content,
        )
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._headline)
        head.addWidget(self._advice)
        self.body.addLayout(head)
        self._list = QWidget(self.content)
        self.body.addWidget(self._list)
        self.body.addStretch(1)
        self._cards: list[_ProblemCard] = []

    def show_obstacles(self, obstacles: Sequence[Obstacle], fine: int) -> None:
        """List the problems, and how many answers have none."""
        self._headline.setText(
            self.tr("{problems} to fix").format(problems=problems_in_words(len(obstacles)))
        )
        fresh = QWidget(self.content)
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        ordered = sorted(obstacles, key=lambda obstacle: obstacle.soft)[:MOST_CARDS]
        self._cards = [_ProblemCard(obstacle, fresh) for obstacle in ordered]
        titles = {
            False: self.tr("Must fix"),
            True: self.tr("Please check: change it, or say why it is right"),
        }
        for number, (card, obstacle) in enumerate(zip(self._cards, ordered, strict=True)):
            if number == 0 or obstacle.soft != ordered[number - 1].soft:
                column.addWidget(Text(titles[obstacle.soft], "section", "ink3", parent=fresh))
            card.go.set_kind("primary" if number == 0 else "normal")
            card.chosen.connect(self.chosen)
            column.addWidget(card)
        column.addSpacing(8)
        if len(obstacles) > MOST_CARDS:
            column.addWidget(_Line("info", self._more(len(obstacles)), fresh))
        column.addWidget(_Line("tick-circle", self._no_problem(fine), fresh))
        self.body.replaceWidget(self._list, fresh)
        self._list.deleteLater()
        self._list = fresh
        self.verticalScrollBar().setValue(0)

    def take_focus(self, step: int = 0) -> None:
        """Focus the first card's button, or the one a step away from the button that has the focus."""
        buttons = [card.go for card in self._cards]
        at = next((number for number, button in enumerate(buttons) if button.hasFocus()), None)
        if buttons:
            number = 0 if at is None else (at + step) % len(buttons)
            buttons[number].setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(buttons[number], 0, 40)

    def _more(self, number: int) -> str:
        shown = QLocale().toString(MOST_CARDS)
        return self.tr("These are the first {shown} of {number}. Fix them and press Finish again.").format(
            shown=shown, number=QLocale().toString(number)
        )

    def _no_problem(self, fine: int) -> str:
        worded = self.tr("%n answer(s) with no problem", "", fine)
        return worded.replace("(s)", "" if fine == 1 else "s")


class _Line(QFrame):
    """One sentence with a sign, in a card."""

    def __init__(self, name: str, sentence: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 20, 10)
        row.setSpacing(14)
        row.addWidget(Sign(name, "ink2", 20, self))
        row.addWidget(Text(sentence, "strong", wrap=True, parent=self), 1)


class _ProblemCard(QFrame):
    """Section, question, the answer now, what is wrong, and the way there."""

    chosen = Signal(str)

    def __init__(self, obstacle: Obstacle, parent: QWidget) -> None:
        super().__init__(parent)
        node = obstacle.node
        label = plain(node.label)
        self._path = str(node.path)
        self.setProperty("kind", "card")
        self.setObjectName(f"problem:{node.path}")
        row = QHBoxLayout(self)
        row.setContentsMargins(from_start(20, 12, 16, 12))
        row.setSpacing(14)
        name, tone = ("triangle", "wait") if obstacle.soft else ("octagon", "stop")
        row.addWidget(Sign(name, tone, 20, self), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        row.addLayout(words, 1)
        words.addWidget(Text(obstacle.place, "caption", "ink3", wrap=True, parent=self))
        words.addWidget(Text(label, "question", wrap=True, parent=self))
        words.addLayout(self._answer(node))
        sentence = plain(say(node.problems[0]))
        words.addWidget(Text(sentence, "strong", tone, wrap=True, parent=self))
        self.go = Button(self.tr("Go to question"), parent=self)
        self.go.setObjectName(f"goTo:{node.path}")
        self.go.setAccessibleDescription(f"{label}: {sentence}")
        self.go.clicked.connect(self._go)
        self.go.installEventFilter(self)
        row.addWidget(self.go, 0, Qt.AlignmentFlag.AlignVCenter)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Frame the card whose button has the focus."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            set_variant(self, current="true" if event.type() is QEvent.Type.FocusIn else "false")
        return super().eventFilter(watched, event)

    def _answer(self, node: Node) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(Text(self.tr("Answer now:"), "body", "ink2", parent=self))
        shown = node.words[: 10 * _ANSWER_LETTERS] or self.tr("not answered")
        row.addWidget(Text(" ".join(shown.split())[:_ANSWER_LETTERS], "strong", elide=True, parent=self), 1)
        return row

    def _go(self) -> None:
        self.chosen.emit(self._path)
