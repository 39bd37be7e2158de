"""One answer against its type and rules → problems. Nothing here remembers anything."""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from forms import patterns, ranges
from forms.errors import Problem
from forms.model import Question, Rule
from forms.path import unquote
from forms.types import TYPES, Refused, decimal, worded

REQUIRED = "An answer is needed."
_BOUNDS = frozenset({"min", "max"})
_NUMBERS = frozenset({"integer", "decimal"})
_TOO_SLOW = "The pattern {limit} takes too long on “{value}”. Write less, or ask for a simpler pattern."
_PARTLY = {
    "year": "“{value}” is not a year. Write its four figures, such as 2026.",
    "month-year": "“{value}” is not a month of a year. Write both, such as 3/2026.",
}
_SHOWN = 60  # characters of an answer or argument that a sentence repeats


def faults(
    question: Question, text: str, place: str, offered: Container[str] | None = None
) -> tuple[Problem, ...]:
    """Return what is wrong with an answer that is not blank, white space around it disregarded; () = nothing.

    `offered` are the values that may be picked, None = whatever is there.
    """
    text = text.strip()
    answer_type = TYPES[question.type]
    try:
        value = answer_type.parse(text)
        if offered is not None:
            _must_be_offered(question, text, offered)
    except Refused as error:
        if _asked_as(question):
            return (Problem(answer_type.code, _asked_as(question), place, {"value": short(text)}),)
        return (Problem(error.code, error.template, place, {"value": short(error.part)}),)
    except ValueError:
        shown = short(unquote(text) if offered is not None else text)
        template = _asked_as(question) or answer_type.template
        return (Problem(answer_type.code, template, place, {"value": shown}),)
    rules = (rule for rule in question.rules if rule.name != "required")
    found = [_fault(question, rule, place, text, value) for rule in rules]
    if question.type in _NUMBERS and "start" in question.parameters:
        found.append(ranges.outside(question.parameters, Decimal(value), place))
    return tuple(problem for problem in found if problem is not None)


def usable(rule: Rule, type_name: str) -> bool:
    """Whether the rule is known, says something about answers of this type, and its argument can be read."""
    if rule.name == "required":
        return True
    try:
        _CHECKS[rule.name].limit(type_name, rule.argument)
    except (KeyError, ValueError):
        return False
    return True


def _asked_as(question: Question) -> str:
    """Return what is said of a text that is no answer where a date is asked for in part, '' elsewhere."""
    if question.type != "date":
        return ""
    return next((_PARTLY[word] for word in question.look.lower().split() if word in _PARTLY), "")


def _must_be_offered(question: Question, text: str, offered: Container[str]) -> None:
    words = [text] if question.type == "choice" else text.split()
    if not all(word in offered for word in words):
        raise ValueError


def _fault(question: Question, rule: Rule, place: str, text: str, value: Any) -> Problem | None:
    check = _CHECKS[rule.name]
    try:
        broken = check.broken(check.limit(question.type, rule.argument), text, value)
    except TimeoutError:
        params = {"value": short(text), "limit": short(rule.argument)}
        return Problem("pattern_too_slow", _TOO_SLOW, place, params)
    return _problem(question, rule, place, text) if broken else None


def _problem(question: Question, rule: Rule, place: str, text: str) -> Problem:
    if rule.message:
        return Problem(rule.name, "{message}", place, {"message": str(rule.message)})
    template = _CHECKS[rule.name].template
    limit = worded(question.type, rule.argument) if rule.name in _BOUNDS else rule.argument
    params = {"value": short(worded(question.type, text)), "limit": short(limit), "length": str(len(text))}
    wanted = {name: value for name, value in params.items() if f"{{{name}}}" in template}
    return Problem(rule.name, template, place, wanted)


def short(text: str) -> str:
    """Return as much of a text as a sentence repeats."""
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


@dataclass(frozen=True, slots=True)
class _Check:
    """A rule that takes an argument: its sentence, how the argument is read for a type, when it is broken."""

    template: str
    limit: Callable[[str, str], Any]
    broken: Callable[[Any, str, Any], bool]


def _characters(type_name: str, argument: str) -> int:
    number = decimal.parse(argument.strip())
    if type_name != "text" or number != int(number) or number < 0:
        raise ValueError
    return int(number)


def _bound(type_name: str, argument: str) -> Any:
    bound = TYPES[type_name].bound
    if bound is None:
        raise ValueError
    return bound(argument.strip())


def _pattern(_: str, argument: str) -> str:
    if not argument:
        raise ValueError
    patterns.compiled(argument)
    return argument


_CHECKS = MappingProxyType(
    {
        "min_length": _Check(
            "At least {limit} characters; this has {length}.",
            _characters,
            lambda limit, text, _: len(text) < limit,
        ),
        "max_length": _Check(
            "At most {limit} characters; this has {length}.",
            _characters,
            lambda limit, text, _: len(text) > limit,
        ),
        "min": _Check(
            "{value} is below {limit}, the least allowed.", _bound, lambda limit, _, value: value < limit
        ),
        "max": _Check(
            "{value} is above {limit}, the most allowed.", _bound, lambda limit, _, value: value > limit
        ),
        "pattern": _Check(
            "“{value}” does not fit the pattern {limit}. Check it and type it again.",
            _pattern,
            lambda limit, text, _: not patterns.found(limit, text),
        ),
    }
)
