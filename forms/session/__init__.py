"""A form being filled: answers, repeats, what follows from them, and what changed with each act."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from forms.errors import Problem
from forms.expr.tree import Document
from forms.model import Form
from forms.path import Path
from forms.session.nodes import (
    Changes,
    Choice,
    Device,
    Node,
    Place,
    Progress,
    Reading,
    Reason,
    Section,
)

__all__ = [
    "Changes",
    "Choice",
    "Device",
    "Node",
    "Place",
    "Progress",
    "Reading",
    "Reason",
    "Section",
    "Session",
]


class Session:
    """A form being filled. A wrong answer is kept as typed and marked, never dropped.

    `answers` is a draft's state as `dump` gave it, None = a new record: only that gets the defaults, the
    preloads and the actions of the first load. Answers to paths that the form does not know are kept and come
    back from `dump`, so that no version of a form loses what was typed. `language` '' = the form's first.
    """

    def __init__(
        self,
        form: Form,
        answers: Mapping[str, str] | None = None,
        *,
        device: Device | None = None,
        language: str = "",
    ) -> None:
        """Start filling."""
        self.form = form
        self.language = language

    @property
    def record(self) -> Document:
        """The record as a tree; its elements know whether they are relevant. For writers and readers of it."""
        raise NotImplementedError

    def set(self, path: str, text: str) -> Changes:
        """Answer a question ('' clears it); return what differs. Raises KeyError: no such node now."""
        raise NotImplementedError

    def add_repeat(self, path: str, at: int | None = None) -> Changes:
        """Add an instance of the repeat '/data/person', last or as the `at`-th (from 1).

        Raises KeyError: no such repeat now; ValueError: the form counts it itself.
        """
        raise NotImplementedError

    def remove_repeat(self, path: str) -> Changes:
        """Remove the instance '/data/person[2]'. Raises KeyError: no such one; ValueError: it is not free."""
        raise NotImplementedError

    def set_language(self, language: str) -> Changes:
        """Show the form in that language. Raises KeyError: the form does not speak it."""
        raise NotImplementedError

    def finish(self) -> Changes:
        """Write what is written at the end of filling (the end time); the record is then ready to be written."""
        raise NotImplementedError

    def node(self, path: str) -> Node:
        """Return a question's state. Raises KeyError: no such question now."""
        raise NotImplementedError

    def section(self, path: str) -> Section:
        """Return the state of a group, repeat or instance. Raises KeyError: no such one now."""
        raise NotImplementedError

    def outline(self, path: str = "") -> tuple[Place, ...]:
        """Return what stands directly in the form, a group, a repeat (its instances) or an instance.

        In the order of the body, relevant or not; groups that only arrange the screen have their questions
        inside. Raises KeyError: no such section now.
        """
        raise NotImplementedError

    def questions(self) -> Iterator[Path]:
        """Yield the paths of the questions that are in the body now, in its order, relevant or not."""
        raise NotImplementedError

    def problems(self) -> tuple[Problem, ...]:
        """Return every problem of the relevant questions in order; `place` is the question's path."""
        raise NotImplementedError

    def progress(self) -> Progress:
        """Count the relevant, shown questions."""
        raise NotImplementedError

    def title(self) -> str:
        """Return a short name for the record: the form's own instance name, else its first text answers."""
        raise NotImplementedError

    def explain(self, path: str) -> tuple[Reason, ...]:
        """Say why a node is hidden, required, read-only, calculated or wrong; () = nothing to explain.

        Raises KeyError: no such node now.
        """
        raise NotImplementedError

    def dump(self) -> dict[str, str]:
        """Return the draft's state: every value by path, and the number of instances by '<repeat>[]'."""
        raise NotImplementedError
