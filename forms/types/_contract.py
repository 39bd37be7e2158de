"""What a question type is; every file of this folder declares one as TYPE."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

V = TypeVar("V")


class Refused(ValueError):
    """A text that is no answer, where the type can say more than that: which part is wrong, and how."""

    def __init__(self, code: str, template: str, part: str) -> None:
        """Take the problem's code, its template with the hole {value}, and what stands in that hole."""
        super().__init__(code)
        self.code = code
        self.template = template
        self.part = part


@dataclass(frozen=True, slots=True)
class AnswerType(Generic[V]):
    """How an answer's text and its value correspond.

    `parse` takes text without surrounding white space, never '', and raises ValueError;
    `parse(format(v)) == v` for every value. `code` and `template` make the problem of a text that `parse`
    refuses without a reason of its own (`Refused`); the template's only hole is {value}. `bound` reads the
    argument of the rules min and max into something that compares with the values; without it the type has
    no order. `word` says a value as people do, in English; without it the answer's text is what people say.
    """

    name: str
    parse: Callable[[str], V]
    format: Callable[[V], str]
    code: str = ""
    template: str = ""
    bound: Callable[[str], Any] | None = None
    word: Callable[[V], str] | None = None
