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

    `reading` and `result` stand behind `canonical` and `cast` where format(parse(text)) is not the answer.
    """

    name: str
    parse: Callable[[str], V]
    format: Callable[[V], str]
    code: str = ""
    template: str = ""
    bound: Callable[[str], Any] | None = None
    word: Callable[[V], str] | None = None
    reading: Callable[[str], str] | None = None
    result: Callable[[str], str] | None = None

    def canonical(self, text: str) -> str:
        """Return an answer as expressions read it and records hold it; '' where it is blank or no answer.

        What was typed stays beside it as it is. `canonical(canonical(text)) == canonical(text)`.
        """
        text = text.strip()
        try:
            return (self.reading or self._plain)(text) if text else ""
        except ValueError:
            return ""

    def cast(self, text: str) -> str:
        """Bring an expression's result, given as XPath string() has it, into this type's canonical form.

        More is understood than of what people type: 4.7 makes the integer 4, 15344 a date. NaN is ''.
        Raises ValueError: it cannot be done.
        """
        text = text.strip()
        return (self.result or self._plain)(text) if text else ""

    def _plain(self, text: str) -> str:
        return self.format(self.parse(text))
