"""A form being filled: answers as text, their problems, what changed with each answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from forms.errors import Problem
from forms.model import Form, Question, answer_text
from forms.types.text import well_formed
from forms.validate import check

_TITLE_LENGTH = 60


@dataclass(frozen=True, slots=True)
class Node:
    """The state of one question at one moment; immutable, safe to hand to another thread."""

    question: Question
    text: str  # as typed; '' = blank
    problems: tuple[Problem, ...] = ()

    @property
    def valid(self) -> bool:
        """Whether nothing is wrong with the answer; a required blank is wrong."""
        return not self.problems

    @property
    def answered(self) -> bool:
        """Whether there is an answer at all; white space alone is none."""
        return bool(self.text) and not self.text.isspace()


Changes = tuple[Node, ...]  # the nodes that differ after a call, in document order


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the visible questions are filled."""

    answered: int
    total: int
    problems: int


class Session:
    """A form being filled. A wrong answer is kept as typed and marked, never dropped.

    `answers` maps a path's text to a lexical answer (a draft's state). Answers to paths that the form does
    not know are kept and come back from `dump`, so that no version of a form loses what was typed. Without
    `answers` (None) the questions start with their defaults; hidden and read-only ones, which nobody can
    clear, always do.
    """

    def __init__(self, form: Form, answers: Mapping[str, str] | None = None) -> None:
        """Start filling."""
        self.form: Form = form
        given: Mapping[str, str] = answers or {}
        self._unknown = {path: text for path, text in given.items() if path not in form.index and text}
        self._nodes: dict[str, Node] = {}
        self._answered = self._problems = 0
        for question in form.questions():
            kept = answers is None or question.hidden or question.readonly
            self._put(question, given.get(question.path, question.default if kept else ""))
        self._total = sum(not question.hidden for question in form.questions())

    def set(self, path: str, text: str) -> Changes:
        """Answer a question ('' clears it); return the nodes that differ. Raises KeyError: unknown path."""
        before = self._nodes[path]
        node = self._put(before.question, text)
        return () if node == before else (node,)

    def node(self, path: str) -> Node:
        """Return one question's state. Raises KeyError: unknown path."""
        return self._nodes[path]

    def problems(self) -> tuple[Problem, ...]:
        """Return every problem in document order; `place` is the question's path."""
        return tuple(problem for node in self._nodes.values() for problem in node.problems)

    def progress(self) -> Progress:
        """Count answered and visible questions."""
        return Progress(self._answered, self._total, self._problems)

    def title(self) -> str:
        """Return a short name for the record from its first text answers ('' when nothing is answered).

        That is the first answered text question whose key or label speaks of a name, else the first answered
        text or choice, on one line of at most 60 characters.
        """
        node = next(self._named(), None) or next(self._speaking("text", "choice", "choices"), None)
        if node is None:
            return ""
        text = node.text.lstrip()[: 10 * _TITLE_LENGTH]  # an answer may be megabytes long
        words = " ".join(answer_text(node.question, text).split())
        return words if len(words) <= _TITLE_LENGTH else f"{words[: _TITLE_LENGTH - 1].rstrip()}…"

    def dump(self) -> dict[str, str]:
        """Return every answer that is not blank, by path, unknown paths included."""
        return {str(path): node.text for path, node in self._nodes.items() if node.text} | self._unknown

    def _put(self, question: Question, text: str) -> Node:
        text = well_formed(text)
        node = Node(question, text, check(question, text))
        before = self._nodes.get(question.path)
        self._problems += len(node.problems) - (len(before.problems) if before else 0)
        if not question.hidden:
            self._answered += node.answered - (before is not None and before.answered)
        self._nodes[question.path] = node
        return node

    def _speaking(self, *types: str) -> Iterator[Node]:
        return (
            node
            for node in self._nodes.values()
            if node.question.type in types and node.answered and not node.question.hidden
        )

    def _named(self) -> Iterator[Node]:
        return (
            node
            for node in self._speaking("text")
            if "name" in f"{node.question.path.name} {node.question.label}".lower()
        )
