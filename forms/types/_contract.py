"""What a question type is; every file of this folder declares one as TYPE."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class AnswerType(Generic[V]):
    """How an answer's text and its value correspond.

    `parse` takes text without surrounding white space, never '', and raises ValueError;
    `parse(format(v)) == v` for every value. `code` and `template` make the problem of a text that `parse`
    refuses; the template's only hole is {value}. `bound` reads the argument of the rules min and max into
    something that compares with the values; without it the type has no order.
    """

    name: str
    parse: Callable[[str], V]
    format: Callable[[V], str]
    code: str = ""
    template: str = ""
    bound: Callable[[str], Any] | None = None
