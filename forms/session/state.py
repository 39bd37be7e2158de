"""A draft's state: small, stable, without the form. Every text by path, and how often each repeat stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from forms.session.record import Branch, Leaf, Range
from forms.session.tree import CountOf
from forms.types.text import well_formed

if TYPE_CHECKING:
    from forms.session.engine import Engine
    from forms.session.record import Holder

COUNT = "[]"  # after a repeat's path: the number of its instances
_NUMBERED = re.compile(r"\[(\d{1,6})\]")
_MOST_INSTANCES = 100_000  # that a damaged draft may ask for


def dump(engine: Engine, unknown: Mapping[str, str]) -> dict[str, str]:
    """Return the state: `unknown` are the answers that the form has no place for."""
    state: dict[str, str] = {}
    for branch in engine.record.all_below():
        _leaves(branch, state)
        for kid in branch.kids.values():
            if isinstance(kid, Range):
                state[kid.path + COUNT] = str(len(kid.instances))
                _parked(kid, state)
    return state | {path: text for path, text in unknown.items() if path not in state}


def _leaves(branch: Branch, state: dict[str, str]) -> None:
    if branch.text and not branch.kids:
        state[branch.path] = branch.text
    for attribute in branch.attributes:
        if isinstance(attribute, Leaf) and attribute.text:
            state[attribute.path] = attribute.text


def _parked(kid: Range, state: dict[str, str]) -> None:
    """Parked instances keep their places after the others."""
    for number, instance in enumerate(kid.parked, len(kid.instances) + 1):
        instance.renumber(number)
        for branch in instance.all_below():
            _leaves(branch, state)


def counts(answers: Mapping[str, str]) -> CountOf:
    """Return how often each repeat stands in a state; where the state does not say, its answers tell."""
    found: dict[str, int] = {}
    for path, text in answers.items():
        if path.endswith(COUNT):
            found[path.removesuffix(COUNT)] = _number(text)
        elif "[" in path:
            for match in _NUMBERED.finditer(path):
                above = path[: match.start()]
                if above + COUNT not in answers:
                    found[above] = max(found.get(above, 0), _number(match[1]))
    return found.get


def _number(text: str) -> int:
    return min(int(text), _MOST_INSTANCES) if text.isascii() and text.isdecimal() else 0


def restore(engine: Engine, answers: Mapping[str, str]) -> dict[str, str]:
    """Put a state's answers into the record, and return those that the form has no place for."""
    unknown = {path: text for path, text in answers.items() if not path.endswith(COUNT)}
    for holder in engine.holders(engine.record):
        if holder is engine.record or (isinstance(holder, Branch) and holder.kids):
            continue
        given = unknown.pop(holder.path, None)
        if given is None:
            given = "" if _clearable(holder) else holder.text
        engine.write(holder, well_formed(given))
    for parked in _beyond(unknown, engine):
        _unpark(engine, parked, unknown)
    return {path: text for path, text in unknown.items() if text}


def _clearable(holder: Holder) -> bool:
    """Whether a missing text means that somebody cleared the node; else its default stands."""
    question = holder.field.question
    return not question.hidden and not question.readonly


def _beyond(unknown: Mapping[str, str], engine: Engine) -> Iterator[tuple[Range, int]]:
    """Yield the counted repeats of which the state holds more instances than stand in the record."""
    most: dict[str, int] = {}
    for path in unknown:
        for match in _NUMBERED.finditer(path):
            above = path[: match.start()]
            most[above] = max(most.get(above, 0), _number(match[1]))
    for path, count in sorted(most.items()):
        found = engine.find(path)
        if isinstance(found, Range) and len(found.instances) < count:
            yield found, count


def _unpark(engine: Engine, parked: tuple[Range, int], unknown: dict[str, str]) -> None:
    of, count = parked
    for number in range(len(of.instances) + 1, count + 1):
        instance = engine.instance(of, number, counts(unknown))
        of.parked.append(instance)
        for holder in engine.holders(instance):
            given = unknown.pop(holder.path, None)
            if given is not None:
                engine.write(holder, well_formed(given))
