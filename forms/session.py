"""A form being filled: answers as text, their problems, what changed with each answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from forms.errors import Problem
from forms.model import Form, Question
from forms.path import Path


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
        """Whether there is an answer at all."""
        return bool(self.text)


Changes = tuple[Node, ...]  # the nodes that differ after a call, in document order


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the visible questions are filled."""

    answered: int
    total: int
    problems: int


class Session:
    """A form being filled. A wrong answer is kept as typed and marked, never dropped.

    `answers` maps a path's text to a lexical answer (a draft's state). Answers to paths that the form does not
    know are kept and come back from `dump`, so that no version of a form loses what was typed. Without
    `answers` (None) the questions start with their defaults.
    """

    def __init__(self, form: Form, answers: Mapping[str, str] | None = None) -> None:
        """Start filling."""
        raise NotImplementedError

    form: Form

    def set(self, path: str, text: str) -> Changes:
        """Answer a question ('' clears it) and return the nodes that differ. Raises KeyError: unknown path."""
        raise NotImplementedError

    def node(self, path: str) -> Node:
        """Return one question's state. Raises KeyError: unknown path."""
        raise NotImplementedError

    def problems(self) -> tuple[Problem, ...]:
        """Return every problem in document order; `place` is the question's path."""
        raise NotImplementedError

    def progress(self) -> Progress:
        """Count answered and visible questions."""
        raise NotImplementedError

    def title(self) -> str:
        """Return a short name for the record from its first text answers ('' when nothing is answered)."""
        raise NotImplementedError

    def dump(self) -> dict[str, str]:
        """Return every answer that is not blank, by path, unknown paths included."""
        raise NotImplementedError
