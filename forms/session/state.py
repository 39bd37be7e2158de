"""A draft's state: small, stable, without the form. Every text by path, and how often each repeat stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from forms.session.cells import Kind
from forms.session.record import Branch, Range
from forms.session.tree import MOST_INSTANCES, CountOf
from forms.types.text import well_formed

if TYPE_CHECKING:
    from forms.session.engine import Engine
    from forms.session.record import Holder

COUNT = "[]"  # after a repeat's path: the number of its instances
ACCEPTED = "[!]"  # after a path: why an answer that breaks a soft rule is right
CLEARED = "[-]"  # after a path: blank, though the form would fill it

_NUMBERED = re.compile(r"\[(\d{1,6})\]")
_DIGITS = re.compile(r"\d{1,6}", re.ASCII)
_MOST_UNTOLD = 1000  # instances of a repeat whose number the state does not say


def dump(engine: Engine, unknown: Mapping[str, str]) -> dict[str, str]:
    """Return the state: `unknown` are the answers that the form has no place for."""
    state: dict[str, str] = {}
    _dump(engine, engine.record, state)
    return state | {path: text for path, text in unknown.items() if path not in state}


def held(holder: Holder) -> dict[str, str]:
    """Return what the state says of one leaf, '' for what it does not say."""
    blank = not holder.text and _would_be_filled(holder)
    path = holder.path
    return {path: holder.text, path + CLEARED: "1" if blank else "", path + ACCEPTED: holder.accepted}


def _dump(engine: Engine, top: Branch, state: dict[str, str]) -> None:
    for thing in engine.things(top):
        if isinstance(thing, Range):
            state[thing.path + COUNT] = str(len(thing.instances))
            for number, instance in enumerate(thing.parked, len(thing.instances) + 1):
                instance.renumber(number)  # parked ones keep their places after the others
                _dump(engine, instance, state)
        elif thing.text and not thing.kids:
            state[thing.path] = thing.text
            if thing.accepted:
                state[thing.path + ACCEPTED] = thing.accepted
        elif not thing.kids and _would_be_filled(thing):
            state[thing.path + CLEARED] = "1"


def _would_be_filled(holder: Holder) -> bool:
    """Whether a new session would give a blank node a text, if the state did not say that it is blank."""
    calculation = holder.cells.get(Kind.CALCULATE)
    if calculation is not None and holder.field.shown:
        return bool(calculation.value)
    return bool(holder.given) and not _clearable(holder)


def counts(answers: Mapping[str, str]) -> CountOf:
    """Return how often each repeat stands in a state; where the state does not say, its answers tell."""
    found: dict[str, int] = {}
    for path, text in answers.items():
        if path.endswith(COUNT):
            found[path.removesuffix(COUNT)] = _number(text)
        elif "[" in path:
            for above, number in _numbers(path):
                if above + COUNT not in answers and number <= _MOST_UNTOLD:
                    found[above] = max(found.get(above, 0), number)
    return found.get


def _number(text: str) -> int:
    return min(int(text), MOST_INSTANCES) if _DIGITS.fullmatch(text) else 0


def _numbers(path: str) -> Iterator[tuple[str, int]]:
    """Yield every repeat on the way to a path, and the number of the instance."""
    for match in _NUMBERED.finditer(path):
        yield path[: match.start()], int(match[1])


def restore(engine: Engine, answers: Mapping[str, str]) -> dict[str, str]:
    """Put a state's answers into the record, and return what the form has no place for."""
    unknown = dict(answers)
    most: dict[str, int] = {}
    for path in answers:
        for above, number in _numbers(path):
            if above + COUNT in answers and number <= MOST_INSTANCES:
                most[above] = max(most.get(above, 0), number)
    _take(engine, engine.record, unknown, most)
    return {well_formed(path): well_formed(text) for path, text in unknown.items() if text}


def _take(engine: Engine, top: Branch, unknown: dict[str, str], most: Mapping[str, int]) -> None:
    """Move answers from the state to where they belong; instances beyond their number are parked."""
    how_often = counts(unknown)
    for thing in list(engine.things(top)):
        if isinstance(thing, Range):
            unknown.pop(thing.path + COUNT, None)
            for number in range(len(thing.instances) + 1, most.get(thing.path, 0) + 1):
                instance = engine.instance(thing, number, how_often)
                thing.parked.append(instance)
                _take(engine, instance, unknown, most)
        elif thing is not engine.record and not thing.kids:
            accepted = unknown.pop(thing.path + ACCEPTED, "")
            engine.write(thing, well_formed(_given(engine, thing, unknown)))
            thing.accepted = well_formed(accepted) if thing.text else ""


def _given(engine: Engine, holder: Holder, unknown: dict[str, str]) -> str:
    """Return a node's text in the state; what that says nothing of is cleared, or still as in the form."""
    path = holder.path
    cleared = unknown.pop(path + CLEARED, "")
    text = unknown.pop(path, None)
    if text is not None or cleared:
        engine.kept.add(holder)
        return text or ""
    return "" if _clearable(holder) else holder.text


def _clearable(holder: Holder) -> bool:
    """Whether a missing text means that somebody cleared the node; else its default stands."""
    question = holder.field.question
    return not question.hidden and not question.readonly


def moved(unknown: Mapping[str, str], repeat: str, number: int, by: int) -> dict[str, str]:
    """Return unknown answers after an instance of the repeat was put in (by 1) or taken out (by -1) there."""
    found: dict[str, str] = {}
    start = f"{repeat}["
    for path, text in unknown.items():
        digits, _, rest = path.removeprefix(start).partition("]")
        if path.startswith(start) and _DIGITS.fullmatch(digits) and int(digits) >= number:
            if by > 0 or int(digits) > number:
                found[f"{start}{int(digits) + by}]{rest}"] = text
        else:
            found[path] = text
    return found
