"""What is wrong with an answer now: a missing one, its type, its rules, its choices, its constraint."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from forms.errors import Problem
from forms.model import DOTS, NO_TEXT, Text
from forms.session import texts
from forms.session.cells import Kind
from forms.session.plan import PICKED
from forms.validate import REQUIRED, faults, short

if TYPE_CHECKING:
    from forms.session.engine import Engine
    from forms.session.record import Holder

_CONSTRAINT = "“{value}” is not allowed here. Check it and answer again."
_DOTTED = {"value": DOTS}
_SOFT = "“{value}” is unusual here. Is it right?"


def asked(engine: Engine, holder: Holder) -> bool:
    """Whether somebody can answer the node now; only such a one can be wrong."""
    return holder.field.shown and holder.relevant and not engine.readonly(holder)


def check(engine: Engine, holder: Holder) -> tuple[Problem, ...]:
    """Return what is wrong with a node's answer now; what repeats a masked one says dots."""
    found = _found(engine, holder)
    if not holder.field.question.masked:
        return found
    return tuple(replace(problem, params={**problem.params, **_DOTTED}) for problem in found)


def _found(engine: Engine, holder: Holder) -> tuple[Problem, ...]:
    if not asked(engine, holder):
        return ()
    field, path = holder.field, holder.path
    text = holder.text.strip()
    if not text:
        if not engine.required(holder):
            return ()
        message = field.bind.required_message or _of_rule(holder)
        problem = Problem("required", REQUIRED, path)
        return (_worded(engine, holder, problem, message, Kind.REQUIRED_MESSAGE),)
    offered = None
    if field.listed:  # what the list still offers is what is left of the answer
        offered = {holder.value} if field.type.name == "choice" else set(holder.value.split())
    elif field.type.name in PICKED and field.question.items:
        offered = {choice.value for choice in texts.choices(engine, holder)}
    found = faults(field.question, text, path, offered)
    if not found and holder in engine.excess:
        return (replace(engine.excess[holder][1], place=path),)
    return found or _constraint(engine, holder, text)


def _constraint(engine: Engine, holder: Holder, text: str) -> tuple[Problem, ...]:
    """Return that an answer breaks the constraint; a soft one says nothing once that was accepted."""
    bind = holder.field.bind
    rule = bind.constraint
    if rule is None or engine.view(holder, Kind.CONSTRAINT, lambda: engine.truth(rule, holder)):
        return ()
    if bind.soft and holder.accepted:
        return ()
    template = _SOFT if bind.soft else _CONSTRAINT
    problem = Problem("constraint", template, holder.path, {"value": short(text)}, soft=bind.soft)
    return (_worded(engine, holder, problem, bind.constraint_message, Kind.CONSTRAINT_MESSAGE),)


def _of_rule(holder: Holder) -> Text:
    found = (rule.message for rule in holder.field.question.rules if rule.name == "required")
    return next(found, NO_TEXT)


def _worded(engine: Engine, holder: Holder, problem: Problem, message: Text, kind: int) -> Problem:
    """Return the problem in the form's own words where it has some."""
    if not message:
        return problem
    shown = texts.shown(engine, message, holder, kind)
    return replace(problem, template="{message}", params={"message": shown})
