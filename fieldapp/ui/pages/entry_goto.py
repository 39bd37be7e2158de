"""Go to a question (Ctrl G): by its number, its name in the form, or words of its label."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject

from fieldapp.ui.finder import Finder, Found, Words
from fieldapp.ui.folded import to_find
from fieldapp.ui.markup import plain
from fieldapp.ui.pages.entry_desk import Desk
from fieldapp.ui.pages.entry_filling import Filling
from fieldapp.ui.pages.entry_parts import Block, Kind
from forms import Question, unquote

_NOT = 9  # the rank of what does not fit
_MOST = 60  # rows; more words find fewer
_AROUND = 20  # questions before the one that the person is at, while nothing is typed


@dataclass(frozen=True)
class _Asked:
    """A question that can be answered now; `number` counts them in the order of the form."""

    number: int
    block: Block
    name: str
    code: str  # the name, to be found by
    words: str  # of the label, to be found by


class GoTo(QObject):
    """Opens the panel over the window, and takes the person to what they choose there."""

    def __init__(self, desk: Desk, in_hand: Callable[[], Filling | None]) -> None:
        """Take the desk, and who knows the draft in hand."""
        super().__init__(desk)
        self._desk = desk
        self._in_hand = in_hand
        self._asked: tuple[_Asked, ...] = ()
        self.finder: Finder | None = None
        desk.search.connect(self.open)

    def open(self) -> None:
        """Open the panel, with the question that the person is at chosen; where it is open, mark its text."""
        filling = self._in_hand()
        if self.finder is not None:
            self.finder.mark()
            return
        if filling is None:
            return
        self._desk.leave_question()
        self._asked = tuple(_all_asked(filling))
        words = Words(
            self.tr("Go to a question"),
            self.tr("Its number, its name, or words of it"),
            "Ctrl+G",
            [("↑+↓", self.tr("choose")), ("Enter", self.tr("go there"))],
            self.tr("{total} questions to answer now").format(total=len(self._asked)),
        )
        finder = self.finder = Finder(self._desk.window(), words)
        finder.setObjectName("goTo")
        finder.typed.connect(partial(self._show, filling, finder))
        finder.closed.connect(self._closed)
        finder.open()

    def _closed(self) -> None:
        self.finder, self._asked = None, ()

    def _show(self, filling: Filling, finder: Finder, query: str) -> None:
        here = next((n for n, each in enumerate(self._asked) if each.block.key == filling.here), 0)
        if query:
            found = _matching(self._asked, query)[:_MOST]
        else:
            first = max(here - _AROUND, 0)
            found = list(self._asked[first : first + _MOST])
        finder.show_found([self._row(filling, each) for each in found], self.tr("No question is called that"))
        if not query and self._asked:
            finder.list.choose(self._asked[here].block.key)

    def _row(self, filling: Filling, asked: _Asked) -> Found:
        key = asked.block.key
        node = filling.session.node(key)
        label = " ".join(plain(node.label).split()) or asked.name
        titled = self.tr("{number}. {question}").format(number=asked.number, question=label)
        wrong = filling.standing.shows(key)
        icon = "octagon" if wrong else "check" if node.answered else ""
        return Found(
            key,
            titled,
            partial(self._desk.go_to, key),
            self._note(filling, asked, node.words),
            icon,
            tone="stop" if wrong else "ink2",
        )

    def _note(self, filling: Filling, asked: _Asked, answer: str) -> str:
        """Return where a question is, and what is answered there."""
        place = filling.titles.place(asked.block.entry)
        said = " ".join(answer.split())
        return self.tr("{place}  ·  {answer}").format(place=place, answer=said) if said else place


def _all_asked(filling: Filling) -> list[_Asked]:
    """Return every question that can be answered now."""
    language, stops = filling.session.language, filling.standing.stops
    asked: list[_Asked] = []
    for block in filling.plan.route:
        if block.kind is Kind.QUESTION and isinstance(block.item, Question) and stops(block):
            parts = block.item.label.parts(language)
            label = plain("".join(part for part in parts if isinstance(part, str)))
            name = unquote(block.path.rpartition("/")[2])
            asked.append(_Asked(len(asked) + 1, block, name, to_find(name), to_find(label)))
    return asked


def _matching(asked: Sequence[_Asked], query: str) -> list[_Asked]:
    """Return what is meant, the best first: the number, the name, a beginning, a word, anything inside."""
    wanted = to_find(query)
    words = wanted.split()
    ranked = [(_rank(each, wanted, words), each.number) for each in asked]
    return [asked[number - 1] for rank, number in sorted(ranked) if rank < _NOT]


def _rank(asked: _Asked, wanted: str, words: Sequence[str]) -> int:
    """Return how well a question fits, 0 the best, _NOT not at all."""
    number, label = str(asked.number), asked.words
    if number == wanted:
        return 0
    if asked.code == wanted:
        return 1
    if label.startswith(wanted):
        return 2
    if all(word in label for word in words):
        return 3 if all(f" {word}" in f" {label}" for word in words) else 4
    return 5 if wanted in asked.code or number.startswith(wanted) else _NOT
