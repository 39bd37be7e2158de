"""A form and somebody filling it, in as few words as a test needs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Self

from forms import Form, Problem, Question, Session, read, write


def element(key: str = "q", **fields: Any) -> dict[str, Any]:
    """Return an element as the server sends it: a text question unless `fields` say otherwise."""
    return {"type": "dataElement", "name": key.capitalize(), "key": key, **fields}


def rule(name: str, attribute: Any) -> dict[str, Any]:
    """Return one entry of `validations`."""
    return {"name": name, "attribute": attribute}


def document(*elements: Any, **fields: Any) -> bytes:
    """Return a form document."""
    whole = {"schema": "householdDetails", "version": 1, "elements": list(elements), **fields}
    return json.dumps(whole).encode()


def form(*elements: Any, **fields: Any) -> Form:
    """Return the form that such a document is read as."""
    return read(document(*elements, **fields))


def question(**fields: Any) -> Question:
    """Return the one question of a form of one element."""
    return next(form(element(**fields)).questions())


class Scenario:
    """Somebody filling a form; answers and expectations chain."""

    def __init__(self, *elements: Any, answers: Mapping[str, str] | None = None, **fields: Any) -> None:
        self.session = Session(form(*elements, **fields), answers)

    def answer(self, text: str, key: str = "q") -> Self:
        """Answer a question."""
        self.session.set(f"/{key}", text)
        return self

    def is_fine(self) -> Self:
        """Expect no problem anywhere."""
        assert self.said() == []
        return self

    def is_told(self, *sentences: str) -> Self:
        """Expect exactly these sentences, in document order."""
        assert self.said() == list(sentences)
        return self

    def said(self) -> list[str]:
        """Return the sentences of all problems."""
        return [str(problem) for problem in self.session.problems()]

    def sent(self) -> dict[str, Any]:
        """Return the answers of the written record."""
        return json.loads(write(self.session, {}))["answers"]


def codes(problems: tuple[Problem, ...]) -> list[tuple[str, str]]:
    """Return (code, place) of each problem."""
    return [(problem.code, problem.place) for problem in problems]
