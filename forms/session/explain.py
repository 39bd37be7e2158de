"""Why a node is as it is: the rule, what it read, and the rules behind that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from forms.expr import Expression
from forms.session import texts
from forms.session.cells import Kind
from forms.session.checks import check
from forms.session.nodes import Reading, Reason
from forms.session.record import Branch, Leaf

if TYPE_CHECKING:
    from forms.session.engine import Engine
    from forms.session.record import Holder

_DEPTH = 8  # of the chain of questions behind a rule


def explain(engine: Engine, holder: Holder, depth: int = _DEPTH) -> tuple[Reason, ...]:
    """Return the reasons that speak about a node now."""
    reasons = [*_relevance(engine, holder, depth), *_calculation(engine, holder, depth)]
    bind, question = holder.field.bind, holder.field.question
    if holder.field.shown and holder.relevant and not holder.kids:
        required = engine.required(holder)
        if bind.required is not None or required:
            reasons.append(_reason(engine, holder, Kind.REQUIRED, bind.required, holds=required, depth=depth))
        reasons += _readonly(engine, holder, depth)
        check(engine, holder)
        cell = holder.cells.get(Kind.CONSTRAINT.name)
        if cell is not None and not cell.dirty:
            reasons.append(
                _reason(engine, holder, Kind.CONSTRAINT, bind.constraint, holds=bool(cell.value), depth=depth)
            )
        if any(problem.code not in {"required", "constraint"} for problem in holder.problems):
            reasons.append(Reason("type", holds=False, path=holder.path, rule=question.type))
    return tuple(reasons)


def _relevance(engine: Engine, holder: Holder, depth: int) -> list[Reason]:
    """The rules that hide the node: of the nearest irrelevant group, else its own that shows it."""
    here: Holder | None = holder
    while here is not None and here is not engine.record:
        rule = here.field.bind.relevant
        if rule is not None and (not here.own_relevant or here is holder):
            return [_reason(engine, here, Kind.RELEVANT, rule, holds=here.own_relevant, depth=depth)]
        here = here.parent if not holder.relevant else None
    return []


def _calculation(engine: Engine, holder: Holder, depth: int) -> list[Reason]:
    rule = holder.field.bind.calculate
    return [] if rule is None else [_reason(engine, holder, Kind.CALCULATE, rule, holds=True, depth=depth)]


def _readonly(engine: Engine, holder: Holder, depth: int) -> list[Reason]:
    here: Holder | None = holder
    while here is not None and here is not engine.record:
        cell = here.cells.get(Kind.READONLY.name)
        if cell is not None and cell.value:
            return [_reason(engine, here, Kind.READONLY, here.field.bind.readonly, holds=True, depth=depth)]
        here = here.parent
    return [Reason("readonly", holds=True, path=holder.path)] if holder.field.question.readonly else []


def _reason(
    engine: Engine, holder: Holder, kind: Kind, rule: Expression | None, *, holds: bool, depth: int
) -> Reason:
    cell = holder.cells.get(kind.name)
    sources = list(cell.sources) if cell is not None else []
    readings = tuple(
        _reading(engine, source, depth - 1)
        for source in sources
        if isinstance(source, Branch | Leaf) and not source.kids and source is not holder.parent
    )
    return Reason(kind.name.lower(), holds, holder.path, rule.source if rule else "", readings)


def _reading(engine: Engine, source: Holder, depth: int) -> Reading:
    label = texts.shown(engine, source.field.question.label, source, Kind.LABEL)
    because: list[Reason] = []
    if depth > 0:
        because = _calculation(engine, source, depth)
        if not source.relevant:
            because += _relevance(engine, source, depth)
    return Reading(source.path, label, source.value if source.relevant else "", tuple(because))
