"""What can be wrong with a form or an answer: coded, placed and worded problems.

A Problem is data. Its `template` is English with named holes; the window translates the template and fills
the holes, so no sentence is joined from pieces. `FormRefused` is the only exception a reader raises.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: `code` is stable, `place` points into the document or at a question's path."""

    code: str
    template: str
    place: str = ""
    params: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    soft: bool = False  # a person may accept the answer as it is, and say why

    def __str__(self) -> str:
        """Return the English sentence."""
        return self.template.format_map(self.params)


class FormRefused(Exception):
    """A document that cannot be read as a form; `problems` lists everything found, at least one."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        """Take all problems found."""
        super().__init__("; ".join(f"{problem} ({problem.place or '/'})" for problem in problems))
        self.problems = problems


class RecordRefused(ValueError):
    """Bytes that are no record of a form; `problem` says why."""

    def __init__(self, problem: Problem) -> None:
        """Take what was found."""
        super().__init__(str(problem))
        self.problem = problem
