"""A form cut into screens, and how each section stands. No widget in here: it only counts.

A section is a group with at least one visible question. A long one is cut into parts of at most `PART_SIZE`
questions, so that a form of any length opens as fast as its first screen.

A problem counts once it has been shown: when its question was left, or when Finish asked for all of them.
That way a section nobody has reached is 'untouched' and not red, though its required answers are missing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto

from forms import Form, Node, Question, Session

PART_SIZE = 40


@dataclass(frozen=True, slots=True)
class Section:
    """A titled run of questions; `first_part` is where it begins in `Plan.parts`."""

    label: str
    questions: tuple[Question, ...]
    first_part: int


@dataclass(frozen=True, slots=True)
class Part:
    """One screen: `number` of `of` parts of section `section` (an index into `Plan.sections`)."""

    section: int
    number: int
    of: int
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """All sections and screens of a form, and on which screen each visible question stands."""

    sections: tuple[Section, ...]
    parts: tuple[Part, ...]
    where: dict[str, int]


def plan(form: Form) -> Plan:
    """Cut a form into sections and parts of nearly equal length; an untitled group has the form's title."""
    sections: list[Section] = []
    parts: list[Part] = []
    for group in form.groups:
        questions = tuple(q for q in group.questions if not q.hidden)
        if not questions:
            continue
        sections.append(Section(group.label or form.title, questions, len(parts)))
        count = -(-len(questions) // PART_SIZE)
        size = -(-len(questions) // count)
        parts.extend(
            Part(len(sections) - 1, number + 1, count, questions[number * size : (number + 1) * size])
            for number in range(count)
        )
    where = {str(q.path): index for index, part in enumerate(parts) for q in part.questions}
    return Plan(tuple(sections), tuple(parts), where)


class State(Enum):
    """How a section stands."""

    UNTOUCHED = auto()
    STARTED = auto()
    COMPLETE = auto()
    WRONG = auto()


@dataclass(slots=True)
class Count:
    """The figures of one section: answered of total questions, and problems shown so far."""

    total: int
    answered: int = 0
    problems: int = 0

    @property
    def state(self) -> State:
        """Return the section's state; a section may be complete with optional questions left open."""
        if self.problems:
            return State.WRONG
        if self.answered == 0:
            return State.UNTOUCHED
        return State.COMPLETE if self.answered == self.total else State.STARTED


@dataclass
class Standing:
    """Keeps the counts of all sections up to date, one changed node at a time."""

    plan: Plan
    session: Session
    counts: list[Count] = field(init=False)
    _answered: set[str] = field(init=False, default_factory=set[str])
    _shown: set[str] = field(init=False, default_factory=set[str])

    def __post_init__(self) -> None:
        """Count what the draft holds; an answer that was wrong when the draft was left is shown as wrong."""
        self.counts = [Count(len(section.questions)) for section in self.plan.sections]
        for path in self.plan.where:
            node = self.session.node(path)
            self.update(node)
            if node.answered:
                self.left(node)

    @property
    def answered(self) -> int:
        """How many visible questions are answered."""
        return sum(count.answered for count in self.counts)

    @property
    def total(self) -> int:
        """How many visible questions there are."""
        return len(self.plan.where)

    @property
    def problems(self) -> int:
        """How many problems are shown."""
        return len(self._shown)

    def shows(self, path: str) -> bool:
        """Whether the problem of that question is on show."""
        return path in self._shown

    def section_of(self, path: str) -> int:
        """Return the index of a visible question's section."""
        return self.plan.parts[self.plan.where[path]].section

    def update(self, node: Node) -> None:
        """Take a changed answer in; a problem on show goes at once when it is fixed."""
        path = node.question.path
        if path not in self.plan.where:
            return
        count = self.counts[self.section_of(path)]
        if node.answered != (path in self._answered):
            count.answered += 1 if node.answered else -1
            (self._answered.add if node.answered else self._answered.discard)(path)
        if node.valid:
            self._hide(path, count)

    def left(self, node: Node) -> None:
        """Take note that the person left that question: its problem, if any, is on show from now on."""
        path = node.question.path
        if path in self.plan.where and not node.valid and path not in self._shown:
            self._shown.add(path)
            self.counts[self.section_of(path)].problems += 1

    def show_all(self) -> None:
        """Put every problem on show, as Finish does."""
        for problem in self.session.problems():
            if problem.place in self.session.form.index:
                self.left(self.session.node(problem.place))

    def wrong(self) -> list[str]:
        """Return where F8 goes, in document order: problems on show, or all of them when none is."""
        shown = [path for path in self.plan.where if path in self._shown]
        if shown:
            return shown
        found = {problem.place for problem in self.session.problems()}
        return [path for path in self.plan.where if path in found]

    def _hide(self, path: str, count: Count) -> None:
        if path in self._shown:
            self._shown.discard(path)
            count.problems -= 1
