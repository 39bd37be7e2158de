"""How every part of a form stands: what is needed, answered and wrong. No widget in here: it only counts.

A problem counts once it has been shown: when its question was left, or when Finish asked for all of them.
That way a section nobody has reached is 'untouched' and not red, though its required answers are missing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import NamedTuple

from fieldapp.records import Shift
from fieldapp.ui.pages.entry_blocks import Block, Kind
from fieldapp.ui.pages.entry_parts import Part, Plan, repeat_of
from forms import Node, Section, Session


class State(Enum):
    """How an entry of the outline stands."""

    NOT_NEEDED = auto()
    UNTOUCHED = auto()
    STARTED = auto()
    COMPLETE = auto()
    WRONG = auto()


@dataclass(slots=True)
class Count:
    """The figures of one entry and all inside it.

    `live` rows are on show, `total` of them are asked, `answered` are; `problems` are those shown so far.
    """

    live: int = 0
    total: int = 0
    answered: int = 0
    problems: int = 0

    @property
    def state(self) -> State:
        """Return the entry's state; a complete one may have optional questions left open."""
        if self.problems:
            return State.WRONG
        if not self.live:
            return State.NOT_NEEDED
        if self.answered == self.total:
            return State.COMPLETE
        return State.STARTED if self.answered else State.UNTOUCHED


class _Row(NamedTuple):
    """What one row adds to its entry's figures."""

    live: bool = False
    asked: bool = False
    answered: bool = False


_NONE = _Row()


@dataclass
class Standing:
    """Keeps the figures of all entries up to date, one changed node at a time."""

    session: Session
    plan: Plan
    counts: list[Count] = field(init=False, default_factory=list[Count])
    shape: int = field(init=False, default=0)
    """Another number whenever rows may have come or gone."""
    _rows: dict[str, _Row] = field(init=False, default_factory=dict[str, _Row])
    _relevant: dict[str, dict[str, bool]] = field(init=False)  # the instances of each repeat
    _shown: set[str] = field(init=False, default_factory=set[str])
    _numbers: dict[str, int] | None = field(init=False, default=None)  # None = to be counted anew

    def __post_init__(self) -> None:
        """Count what the draft holds; an answer that was wrong when the draft was left is shown as wrong."""
        self.follow(self.plan)
        for problem in self.session.problems():
            if problem.code != "required":
                self._show(problem.place)

    @property
    def problems(self) -> int:
        """How many problems are shown."""
        return len(self._shown)

    def follow(self, plan: Plan) -> None:
        """Count by another plan of the same form; only rows that are not known yet are looked at."""
        known, self._rows = self._rows, {}
        self.plan = plan
        self.shape += 1
        self._numbers = None
        self.counts = [Count() for _ in plan.entries]
        self._relevant = defaultdict(dict)
        for entry in plan.entries:
            if entry.number:
                relevant = self.session.section(entry.path).relevant
                self._relevant[repeat_of(entry.path)][entry.path] = relevant
        for block in plan.route:
            row = known.get(block.key) if block.kind is Kind.QUESTION else None
            self._count(block, row or self._look(block))
        shown, self._shown = self._shown, set()
        for key in shown:
            self._show(key)

    def moved(self, shift: Shift) -> None:
        """Take note that instances have other numbers; `follow` comes next."""
        self._rows = {to: row for key, row in self._rows.items() if (to := shift.path(key)) is not None}
        self._shown = {to for key in self._shown if (to := shift.path(key)) is not None}

    def shows(self, path: str) -> bool:
        """Whether the problem of that question is on show."""
        return path in self._shown

    def live(self, block: Block) -> bool:
        """Whether a row is to be shown now; a heading is where anything under it is."""
        if block.kind is Kind.CARD:
            return self._relevant[repeat_of(block.key)].get(block.key, False)
        return self._rows.get(block.key, _NONE).live

    def rows(self, part: Part) -> list[Block]:
        """Return the rows of a screen that are shown now."""
        live = [block for block in part.blocks if block.kind is not Kind.HEADING and self.live(block)]
        headings = {key for block in live for key in block.under}
        wanted = {block.key for block in live} | headings
        return [block for block in part.blocks if block.key in wanted]

    def stops(self, block: Block) -> bool:
        """Whether somebody can do something in a row now: answer, or add an instance."""
        row = self._rows.get(block.key, _NONE)
        return row.asked or (block.kind is Kind.ADD and row.live)

    @property
    def numbers(self) -> dict[str, int]:
        """The questions that are asked now, by key, each with its number in the order of the form."""
        if self._numbers is None:
            asked = (b.key for b in self.plan.route if b.kind is Kind.QUESTION and self._rows[b.key].asked)
            self._numbers = {key: number for number, key in enumerate(asked, start=1)}
        return self._numbers

    def asks(self, key: str) -> bool:
        """Whether the row is a question."""
        block = self._block(key)
        return block is not None and block.kind is Kind.QUESTION

    def instances(self, repeat: str) -> int:
        """Return how many instances of a repeat the plan has."""
        return len(self._relevant[repeat])

    def answered(self, key: str) -> bool:
        """Whether a question is answered."""
        return self._rows.get(key, _NONE).answered

    def update(self, change: Node | Section) -> None:
        """Take a changed picture in; a problem on show goes at once when it is fixed."""
        if isinstance(change, Node):
            block = self._block(change.path)
            if block is not None:
                self._count(block, _row(change))
                if change.valid:
                    self._hide(change.path)
            return
        repeat = str(change.path)
        if repeat.endswith("]"):
            repeat = repeat_of(repeat)
            if self._relevant[repeat].get(change.path, change.relevant) != change.relevant:
                self.shape += 1
                self._relevant[repeat][change.path] = change.relevant
        block = self._block(repeat)
        if block is not None:
            self._count(block, self._look(block))

    def left(self, node: Node) -> None:
        """Take note that the person left that question: its problem, if any, is on show from now on."""
        if not node.valid:
            self._show(node.path)

    def show_all(self) -> None:
        """Put every problem on show, as Finish does."""
        for problem in self.session.problems():
            self._show(problem.place)

    def wrong(self) -> list[str]:
        """Return where F8 goes, in document order: problems on show, or all of them when none is."""
        found = self._shown or {problem.place for problem in self.session.problems()}
        return [block.key for block in self.plan.route if block.key in found]

    def _block(self, key: str) -> Block | None:
        at = self.plan.at.get(key)
        if at is None or at >= len(self.plan.route) or self.plan.route[at].key != key:
            return None
        return self.plan.route[at]

    def _look(self, block: Block) -> _Row:
        if block.kind is Kind.QUESTION:
            return _row(self.session.node(block.key))
        section = self.session.section(block.key)
        return _Row(live=section.relevant and section.can_add)

    def _count(self, block: Block, row: _Row) -> None:
        before = self._rows.get(block.key, _NONE)
        self._rows[block.key] = row
        if row == before:
            return
        self.shape += row.live != before.live
        if row.asked != before.asked:
            self._numbers = None
        for count in self._around(block.key):
            count.live += row.live - before.live
            count.total += row.asked - before.asked
            count.answered += (row.asked and row.answered) - (before.asked and before.answered)

    def _around(self, key: str) -> Iterator[Count]:
        block = self._block(key)
        if block is not None:
            for entry in self.plan.line(block.entry):
                yield self.counts[entry]

    def _show(self, key: str) -> None:
        if key not in self._shown and self._block(key) is not None:
            self._shown.add(key)
            for count in self._around(key):
                count.problems += 1

    def _hide(self, key: str) -> None:
        if key in self._shown:
            self._shown.discard(key)
            for count in self._around(key):
                count.problems -= 1


def _row(node: Node) -> _Row:
    return _Row(node.relevant and not node.question.hidden, node.asked, node.answered)
