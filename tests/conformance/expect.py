"""What a scenario expects of a form in use: one check per word of the format."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from forms import Node
from tests.conformance.play import Different, Play, violation

_TRUE = frozenset({"1", "true", "1.0"})
_CONCERNS = frozenset({"constraint", "required"})


def expect(play: Play, step: Mapping[str, Any]) -> None:
    """Check everything that one step says about a node. Raises Different, KeyError."""
    path = step["expect"]
    if step.get("exists") is False:
        _must(not _there(play, path), "it exists")
        return
    words = [word for word in step if word in CHECKS]
    _must(bool(words), f"no known check in {sorted(step)}")
    for word in words:
        CHECKS[word](play, path, step)


def same_choices(play: Play, paths: list[str]) -> None:
    """Check that several questions offer the same choices in the same order."""
    first, *others = (_choices(play, path) for path in paths)
    for path, other in zip(paths[1:], others, strict=True):
        _equal(other, first, path)


def remember(play: Play, step: Mapping[str, Any]) -> None:
    """Keep the choices that a question offers now under a name."""
    play.remembered[step["as"]] = _choices(play, step["remember"])


def validate(play: Play, step: Mapping[str, Any]) -> None:
    """Check the whole record, and which problem comes first."""
    problems = play.session.problems()
    _equal(violation(problems) or "ok", step["validate"], "the record")
    if step.get("first"):
        _equal(problems[0].place, play.place(step["first"]), "the first problem's place")


# -- values


def _value(play: Play, path: str, step: Mapping[str, Any]) -> None:
    found, wanted = play.value(path), step["value"]
    if not _same(found, wanted, step):
        _equal(found, wanted, "the value")


def _same(found: str, wanted: str, step: Mapping[str, Any]) -> bool:
    kind = step.get("type")
    if kind == "number" or "tolerance" in step:
        ours, theirs = _number(found), _number(wanted)
        if math.isnan(ours) or math.isnan(theirs):
            return math.isnan(ours) and math.isnan(theirs)
        return math.isclose(ours, theirs, rel_tol=1e-15, abs_tol=step.get("tolerance", 0.0))
    if kind == "boolean":
        return (found in _TRUE) == (wanted in _TRUE)
    if kind == "date":
        return _moment(found) == _moment(wanted)
    return found == wanted


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return math.nan


def _moment(text: str) -> datetime | str:
    """Return a date or time to compare, the same moment of two zones as one; text that is none as it is."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return text


def _matches(play: Play, path: str, step: Mapping[str, Any]) -> None:
    found = play.value(path)
    _must(re.search(step["matches"], found) is not None, f"{found!r} does not match {step['matches']}")


def _starts_with(play: Play, path: str, step: Mapping[str, Any]) -> None:
    _equal(play.value(path)[: len(step["startsWith"])], step["startsWith"], "the beginning")


# -- states


def _there(play: Play, path: str) -> bool:
    try:
        play.either(path)
    except KeyError:
        return False
    return True


def _state(name: str) -> Callable[[Play, str, Mapping[str, Any]], None]:
    def check(play: Play, path: str, step: Mapping[str, Any]) -> None:
        _equal(getattr(play.either(path), name), step[name], name)

    return check


def _words(name: str) -> Callable[[Play, str, Mapping[str, Any]], None]:
    def check(play: Play, path: str, step: Mapping[str, Any]) -> None:
        _equal(getattr(play.either(path), name), step[name] or "", name)

    return check


def _relevant(play: Play, path: str, step: Mapping[str, Any]) -> None:
    try:
        found = play.either(path).relevant
    except KeyError:
        found = False  # what does not exist is nowhere to be seen
    _equal(found, step["relevant"], "relevant")


def _reachable(play: Play, path: str, step: Mapping[str, Any]) -> None:
    found = _there(play, path) and play.either(path).relevant
    _equal(found, step["reachable"], "reachable")


def _valid(play: Play, path: str, step: Mapping[str, Any]) -> None:
    node = play.node(path)
    _equal(node.valid, step["valid"], "valid")
    if "violation" in step:
        _equal(violation(node.problems), step["violation"], "the violation")


def _message(word: str, concerns: frozenset[str]) -> Callable[[Play, str, Mapping[str, Any]], None]:
    def check(play: Play, path: str, step: Mapping[str, Any]) -> None:
        problems = play.node(path).problems
        found = next((str(p) for p in problems if violation((p,)) in concerns), None)
        _equal(found, step[word], word)

    return check


def _constraint_text(play: Play, path: str, step: Mapping[str, Any]) -> None:
    bind = play.form.binds[play.node(path).question.path]
    _equal(str(bind.constraint_message) or None, step["constraintText"], "the constraint's message")


# -- choices and texts


def _choices(play: Play, path: str) -> list[str]:
    return [choice.value for choice in play.node(path).choices]


def _offered(play: Play, path: str, step: Mapping[str, Any]) -> None:
    _equal(_choices(play, path), step["choices"], "the choices")


def _labels(word: str) -> Callable[[Play, str, Mapping[str, Any]], None]:
    def check(play: Play, path: str, step: Mapping[str, Any]) -> None:
        _equal([choice.label for choice in play.node(path).choices], step[word], "the choices' labels")

    return check


def _picked(play: Play, path: str, step: Mapping[str, Any]) -> None:
    node = play.node(path)
    picked = node.text.split() if node.question.type != "choice" else [node.text]
    labels = [choice.label for choice in node.choices if choice.value in picked]
    _equal(labels, step["selectedLabels"], "the labels of what is picked")


def _remembered(play: Play, path: str, step: Mapping[str, Any]) -> None:
    _equal(_choices(play, path), play.remembered[step["sameChoicesAs"]], "the choices")


def _look(play: Play, path: str) -> list[str]:
    shown = play.either(path)
    item = shown.question if isinstance(shown, Node) else shown.item
    return item.look.split()


def _appearances(play: Play, path: str, step: Mapping[str, Any]) -> None:
    _equal(_look(play, path), step["appearances"], "the appearances")


def _has(play: Play, path: str, step: Mapping[str, Any]) -> None:
    _must(step["hasAppearance"] in _look(play, path), f"no {step['hasAppearance']} in {_look(play, path)}")


def _lacks(play: Play, path: str, step: Mapping[str, Any]) -> None:
    _must(step["lacksAppearance"] not in _look(play, path), f"{step['lacksAppearance']} is there")


# -- repeats


def _count(play: Play, path: str, step: Mapping[str, Any]) -> None:
    _equal(play.section(path).count, step["count"], "the number of instances")


def _can_add(play: Play, path: str, step: Mapping[str, Any]) -> None:
    found = _there(play, path) and play.section(path).can_add
    _equal(found, step["canAddRepeat"], "whether one may be added")


CHECKS: Mapping[str, Callable[[Play, str, Mapping[str, Any]], None]] = {
    "value": _value,
    "matches": _matches,
    "startsWith": _starts_with,
    "relevant": _relevant,
    "readonly": _state("readonly"),
    "required": _state("required"),
    "valid": _valid,
    "constraintMessage": _message("constraintMessage", frozenset({"constraint"})),
    "requiredMessage": _message("requiredMessage", frozenset({"required"})),
    "validityMessage": _message("validityMessage", _CONCERNS),
    "constraintText": _constraint_text,
    "choices": _offered,
    "labels": _labels("labels"),
    "choiceLabels": _labels("choiceLabels"),
    "selectedLabels": _picked,
    "sameChoicesAs": _remembered,
    "label": _words("label"),
    "hint": _words("hint"),
    "appearances": _appearances,
    "hasAppearance": _has,
    "lacksAppearance": _lacks,
    "count": _count,
    "canAddRepeat": _can_add,
    "reachable": _reachable,
}


def _must(holds: bool, what: str) -> None:
    if not holds:
        raise Different(what)


def _equal(found: object, wanted: object, what: str) -> None:
    _must(found == wanted, f"{what}: {found!r} instead of {wanted!r}")
