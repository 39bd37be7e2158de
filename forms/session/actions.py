"""What a form does by itself at an event: setvalue and setgeopoint, and the preloads of a new record."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from forms.errors import Problem
from forms.expr import ExpressionError
from forms.model import Action
from forms.session.engine import cast_to
from forms.session.record import Branch, Leaf
from forms.types import geopoint

if TYPE_CHECKING:
    from forms.session.engine import Engine
    from forms.session.record import Holder

FIRST_LOAD = "odk-instance-first-load"
EVERY_LOAD = "odk-instance-load"

_MOST_EVENTS = 50_000  # within one act: actions that set each other off never end
_MANY = "The form sets {target} and there are {count} of it. Nothing was set. Ask whoever made the form."
_ENDLESS = "The form's actions set each other off without end. Ask whoever made the form."


def settle(engine: Engine) -> None:
    """Work out what follows from what was done: rules, then the actions that they and the answers set off."""
    engine.propagate()
    for _ in range(_MOST_EVENTS):
        if not engine.events:
            break
        event, holder = engine.events.popleft()
        for action in holder.field.actions[event]:
            perform(engine, action, holder)
    if engine.events:
        engine.troubles[engine.events[0][1]] = Problem("endless_actions", _ENDLESS)
        engine.events.clear()
    engine.rest()


def load(engine: Engine, *, new: bool) -> None:
    """Run what a form does when a record is begun or opened again."""
    for action in engine.form.actions:
        if EVERY_LOAD in action.events or (new and FIRST_LOAD in action.events):
            perform(engine, action, None)


def perform(engine: Engine, action: Action, near: Branch | Leaf | None) -> None:
    """Do one action. `near` is where it was set off; without it, at the load, every instance is meant."""
    try:
        targets = _targets(engine, action, near)
    except ExpressionError as error:
        engine.troubles[near or engine.record] = error.problem("")
        return
    if near is not None and len(targets) > 1:
        params = {"target": action.target, "count": str(len(targets))}
        engine.troubles[near] = Problem("many_targets", _MANY, "", params)
        return
    for target in targets:
        try:
            text = _value(engine, action, target)
        except ExpressionError as error:
            engine.troubles[target] = error.problem("")
            continue
        engine.write(target, cast_to(target, text))
        engine.propagate()


def _targets(engine: Engine, action: Action, near: Branch | Leaf | None) -> list[Branch | Leaf]:
    if action.where is None:
        return engine.resolve(action.target, near)
    nodes = action.where.evaluate(engine.context(near or engine.record))
    return (
        [node for node in nodes if isinstance(node, Branch | Leaf)] if isinstance(nodes, list | tuple) else []
    )


def _value(engine: Engine, action: Action, target: Holder) -> str:
    if action.kind == "setgeopoint":
        return geopoint.TYPE.canonical(engine.surroundings.device.locate())
    return action.text if action.value is None else action.value.string(engine.context(target))


def preload(engine: Engine, *, at_end: bool = False) -> None:
    """Write what the device knows: at the start dates, ids and device facts, at the end only the end time."""
    for holder in engine.holders(engine.record):
        if holder is engine.record:
            continue
        kind, parameter = holder.field.bind.preload
        if kind and at_end == ((kind, parameter) == ("timestamp", "end")):
            text = _known(engine, kind, parameter)
            if text:
                engine.write(holder, text)


def _known(engine: Engine, kind: str, parameter: str) -> str:
    now = engine.surroundings.now()
    if kind == "date":
        return now.date().isoformat()
    if kind == "timestamp":
        return moment(now)
    if kind == "uid":
        return f"uuid:{engine.surroundings.new_id()}"
    return engine.surroundings.facts.get(parameter, "")


def moment(at: datetime) -> str:
    """Return a moment as XForms write it: '2026-03-31T14:05:00.000+02:00'."""
    return at.isoformat(timespec="milliseconds")
