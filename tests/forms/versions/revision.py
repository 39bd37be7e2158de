"""A form, its next version, and what is said about the step from one to the other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self

from forms import Carried, Form, Node, Problem, Session, carried, differences


class Revision:
    """An older and a newer form; expectations chain."""

    def __init__(self, old: Form, new: Form, language: str = "") -> None:
        self.old, self.new, self.language = old, new, language

    def tells(self, *expected: tuple[str, str]) -> Self:
        """Expect exactly these differences, as (code, sentence)."""
        assert self.told() == list(expected)
        return self

    def told(self) -> list[tuple[str, str]]:
        """Return what differs, as (code, sentence)."""
        return [(one.code, str(one)) for one in differences(self.old, self.new, self.language)]

    def codes(self) -> list[str]:
        """Return the codes of what differs."""
        return [code for code, _ in self.told()]

    def carries(self, answers: Mapping[str, str]) -> Carried:
        """Return what carries over of a record that somebody began with these answers."""
        session = Session(self.old)
        for path, text in answers.items():
            session.set(path, text)
        return carried(self.old, session.dump(), self.new)


def words(nodes: tuple[Node, ...]) -> dict[str, str]:
    """Return answers in words by path."""
    return {node.path: node.words for node in nodes}


def places(problems: tuple[Problem, ...]) -> dict[str, str]:
    """Return codes by path."""
    return {problem.place: problem.code for problem in problems}
