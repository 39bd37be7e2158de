"""Answers given as JSON, turned into the texts that a form's session keeps.

A file with answers is one object: question → answer. A question is named by its key or name, or by its path
('/data/household/head'); a group's questions may stand in an object of their own, and the instances of a
repeat in a list of objects. Answers may be JSON values or the text as it would be typed; a choice may be
given by its code or its label, in any language of the form; yes and no answer what is true or false. A list
is several choices; {"latitude", "longitude", "altitude"?, "accuracy"?} a place; null or "" clears an answer;
the answer to an attachment question is the file's path, from the folder of the file with the answers.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from fieldapp.cli.desk import file_bytes
from fieldapp.cli.exits import WrongUsage
from forms import Choice, Form, Problem, Question, Session, quote, unquote

_PLACE = ("latitude", "longitude", "altitude", "accuracy")
_NUMBER = re.compile(r"\[(\d+)\]")
_TRUTH = {"yes": "true", "true": "true", "no": "false", "false": "false"}
_MOST_CHOICES = 12  # that a sentence lists
_PICKED = frozenset({"choice", "choices", "rank"})


@dataclass(frozen=True)
class Given:
    """An answer by its place in the record, or of a repeat how many instances it needs."""

    path: str  # '/data/person[2]/name'
    value: object  # as JSON has it


def read_answers(file: Path, form: Form) -> list[Given]:
    """Return what a file gives, in its order. Raises WrongUsage naming every fault."""
    try:
        document = json.loads(file_bytes(file))
    except (ValueError, RecursionError) as error:
        raise WrongUsage(f"{file} is not JSON: {error}.") from error
    if not isinstance(document, dict):
        raise WrongUsage(f"{file} must be one JSON object: question, then answer.")
    reading = _Reading(form)
    reading.take("", cast("dict[str, object]", document))
    if reading.unknown:
        raise WrongUsage(f"The form has no question {', '.join(reading.unknown)}.")
    return reading.given


def give(session: Session, given: Sequence[Given], attach: Callable[[str, str], str]) -> list[str]:
    """Set every answer; return the paths of those that the form does not ask, as the others stand.

    An answer that makes room for others (an instance, the choices of a cascade) may stand after them.
    `attach` takes a path and a file's name and returns the answer. Raises WrongUsage.
    """
    waiting = list(given)
    while waiting:
        left = [one for one in waiting if not _given(session, one, attach, sure=False)]
        if len(left) == len(waiting):
            break
        waiting = left
    homeless = [one.path for one in waiting if not _given(session, one, attach, sure=True)]
    if homeless:
        raise WrongUsage(f"With these answers the form has no place for {', '.join(homeless)}.")
    questions = set(map(str, session.questions()))
    return [one.path for one in given if one.path in questions and not session.node(one.path).relevant]


def as_text(question: Question, value: object, choices: Sequence[Choice] = ()) -> str:
    """Return an answer as the session keeps it. Raises ValueError for JSON that answers nothing."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case int() | float():
            return _picked(question, json.dumps(value), choices)
        case str():
            return _picked(question, value, choices)
        case list():
            return " ".join(_code(question, str(each), choices) for each in cast("list[object]", value))
        case dict():
            return _place(cast("dict[str, object]", value))
        case _:
            raise ValueError(f"a {type(value).__name__} is no answer")


def without_answers(problem: Problem, session: Session) -> str:
    """Return a problem in words that repeat no answer: what commands print is kept by many systems."""
    told = problem.template.format_map({**problem.params, "value": "…"})
    if "message" not in problem.params:
        return told
    answers = {
        text for text in session.dump().values() if len(text) > 1
    }  # the form's own words may repeat some
    for text in sorted(answers, key=len, reverse=True):
        told = told.replace(text, "…")
    return told


def accepted(session: Session, place: str) -> str:
    """Return in words what a question takes, where that is one of a few things; '' where it is not."""
    try:
        node = session.node(place)
    except KeyError:
        return ""
    if node.question.type == "boolean":
        return "Takes yes or no, true or false."
    if node.question.type not in _PICKED or not node.choices:
        return ""
    named = [f"{unquote(c.value)} ({c.label})" if c.label else unquote(c.value) for c in node.choices]
    more = len(named) - _MOST_CHOICES
    listed = ", ".join(named[:_MOST_CHOICES])
    return f"Takes {listed}{f' and {more} more: see `fieldapp forms show`' if more > 0 else ''}."


@dataclass
class _Reading:
    """A document being read: names become places."""

    form: Form
    given: list[Given] = field(default_factory=list[Given])
    unknown: list[str] = field(default_factory=list[str])

    def __post_init__(self) -> None:
        self._questions = {str(question.path) for question in self.form.questions()}
        self._repeats = set(map(str, self.form.repeats))
        groups = {path[:at] for path in self._questions for at in range(1, len(path)) if path[at] == "/"}
        self._known = self._questions | self._repeats | groups

    def take(self, scope: str, fields: Mapping[str, object]) -> None:
        """Read an object whose names stand below the place `scope`."""
        for name, value in fields.items():
            path = self._find(scope, name)
            if path is None:
                self.unknown.append(name)
            elif _bare(path) in self._questions:
                self._need_instances(path)
                self.given.append(Given(path, value))
            else:
                self._section(path, value)

    def _section(self, path: str, value: object) -> None:
        instances = _bare(path) in self._repeats and not path.endswith("]")
        values = [value]
        if instances and isinstance(value, list):
            values = cast("list[object]", value)
        self._need_instances(f"{path}[{len(values)}]" if instances else path)
        for number, each in enumerate(values, start=1):
            place = f"{path}[{number}]" if instances else path
            if not isinstance(each, dict):
                raise WrongUsage(f"{place} holds questions, so it takes an object: question, then answer.")
            self.take(place, cast("dict[str, object]", each))

    def _need_instances(self, path: str) -> None:
        for found in _NUMBER.finditer(path):
            needed = Given(path[: found.start()], int(found[1]))
            if needed not in self.given:
                self.given.append(needed)

    def _find(self, scope: str, name: str) -> str | None:
        """Return the place that a name means below another, None where there is none or there are several."""
        quoted = "/".join(map(quote, name.split("/")))
        for said in (name if name.startswith("/") else f"{scope}/{name}", f"{scope}/{quoted}"):
            if _bare(said) in self._known:
                return said
        around = _bare(scope)
        ends = [
            path
            for path in self._known
            if path.startswith(f"{around}/") and path.endswith(("/" + _bare(name), "/" + quoted))
        ]
        between = [repeat for repeat in self._repeats if repeat.startswith(f"{around}/")]
        # in which instance of a repeat it stands would be anybody's guess
        sure = [path for path in ends if not any(path.startswith(f"{repeat}/") for repeat in between)]
        return scope + sure[0][len(around) :] if len(sure) == 1 else None


def _bare(path: str) -> str:
    return _NUMBER.sub("", path)


def _given(session: Session, one: Given, attach: Callable[[str, str], str], *, sure: bool) -> bool:
    """Set an answer if it has its place by now; `sure`: a code that is not on offer is an answer too."""
    if _bare(one.path) in session.form.repeats:
        return _instances(session, one.path, cast("int", one.value))
    try:
        node = session.node(one.path)
    except KeyError:
        return False
    try:
        text = as_text(node.question, one.value, node.choices)
    except ValueError as error:
        raise WrongUsage(f"The answer to {one.path} cannot be used: {error}.") from error
    if node.question.type in _PICKED and not sure:
        codes = {choice.value for choice in node.choices}
        if not codes.issuperset([text] if node.question.type == "choice" and text else text.split()):
            return False
    session.set(one.path, attach(one.path, text) if node.question.type == "attachment" else text)
    return True


def _instances(session: Session, path: str, wanted: int) -> bool:
    """Bring a repeat to that many instances, where it may have them."""
    try:
        while (section := session.section(path)).count is not None and section.count < wanted:
            if not section.can_add:
                return False
            session.add_repeat(path)
    except KeyError:
        return False
    return True


def _picked(question: Question, text: str, choices: Sequence[Choice]) -> str:
    """Return a text answer, that of a choice as its code; codes of several choices may stand as typed."""
    if question.type == "choice":
        return _code(question, text, choices) if text else ""
    if question.type in _PICKED:
        return _code(question, text, choices) if _labelled(question, text, choices) else text
    if question.type == "boolean":
        return _TRUTH.get(text.strip().casefold(), text)
    return text


def _code(question: Question, given: str, choices: Sequence[Choice]) -> str:
    """Return the code of a choice that is given by code or label."""
    codes = [choice.value for choice in choices]
    if given in codes:
        return given
    labelled = _labelled(question, given, choices)
    return labelled[0] if quote(given) not in codes and len(labelled) == 1 else quote(given)


def _labelled(question: Question, given: str, choices: Sequence[Choice]) -> list[str]:
    """Return the codes of the choices with that label, as it is shown now, else in any language."""
    label = given.strip().casefold()
    shown = [choice.value for choice in choices if choice.label.casefold() == label]
    offered = {choice.value for choice in choices}
    return shown or [
        item.value
        for item in question.items
        if item.value in offered and any(_words(parts) == label for parts in item.label.variants.values())
    ]


def _words(parts: Sequence[object]) -> str:
    return "".join(part if isinstance(part, str) else "…" for part in parts).casefold()


def _place(value: dict[str, object]) -> str:
    """Return a place as 'latitude longitude altitude accuracy', cut after the last one given.

    An altitude left out before an accuracy is NaN, which stands for none: nothing is invented.
    """
    if not {"latitude", "longitude"} <= value.keys() or not value.keys() <= set(_PLACE):
        raise ValueError("a place is latitude and longitude, with altitude and accuracy where known")
    last = max(index for index, name in enumerate(_PLACE) if name in value)
    return " ".join(json.dumps(value.get(name, float("nan"))) for name in _PLACE[: last + 1])
