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
_ASPECTS = {
    Kind.RELEVANT: "relevant",
    Kind.REQUIRED: "required",
    Kind.READONLY: "readonly",
    Kind.CONSTRAINT: "constraint",
    Kind.CALCULATE: "calculate",
}


def explain(engine: Engine, holder: Holder) -> tuple[Reason, ...]:
    """Return the reasons that speak about a node now."""
    return _Telling(engine).reasons(holder)


class _Telling:
    """One explanation: what stands behind a value is told where the value is read first, and only there."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._told: set[Holder] = set()

    def reasons(self, holder: Holder) -> tuple[Reason, ...]:
        """Return the reasons that speak about a node now."""
        self._told.add(holder)
        engine, bind = self._engine, holder.field.bind
        reasons = [*self._relevance(holder, _DEPTH), *self._calculation(holder, _DEPTH)]
        if not (holder.field.shown and holder.relevant and not holder.kids):
            return tuple(reasons)
        required = engine.required(holder)
        if bind.required is not None or required:
            reasons.append(self._reason(holder, Kind.REQUIRED, bind.required, required, _DEPTH))
        reasons += self._readonly(holder)
        check(engine, holder)
        cell = holder.cells.get(Kind.CONSTRAINT)
        if cell is not None and not cell.dirty:
            reasons.append(self._reason(holder, Kind.CONSTRAINT, bind.constraint, bool(cell.value), _DEPTH))
        if any(problem.code not in {"required", "constraint"} for problem in holder.problems):
            reasons.append(Reason("type", holds=False, path=holder.path, rule=holder.field.question.type))
        return tuple(reasons)

    def _relevance(self, holder: Holder, depth: int) -> list[Reason]:
        """Return the rule that hides the node, of the nearest irrelevant group, or its own that shows it."""
        here: Holder | None = holder
        while here is not None and here is not self._engine.record:
            rule = here.field.bind.relevant
            if rule is not None and (not here.own_relevant or here is holder):
                return [self._reason(here, Kind.RELEVANT, rule, here.own_relevant, depth)]
            here = here.parent if not holder.relevant else None
        return []

    def _calculation(self, holder: Holder, depth: int) -> list[Reason]:
        rule = holder.field.bind.calculate
        return [] if rule is None else [self._reason(holder, Kind.CALCULATE, rule, True, depth)]  # noqa: FBT003

    def _readonly(self, holder: Holder) -> list[Reason]:
        here: Holder | None = holder
        while here is not None and here is not self._engine.record:
            cell = here.cells.get(Kind.READONLY)
            if cell is not None and cell.value:
                return [self._reason(here, Kind.READONLY, here.field.bind.readonly, True, _DEPTH)]  # noqa: FBT003
            here = here.parent
        return [Reason("readonly", holds=True, path=holder.path)] if holder.field.question.readonly else []

    def _reason(self, holder: Holder, kind: int, rule: Expression | None, holds: bool, depth: int) -> Reason:  # noqa: FBT001
        cell = holder.cells.get(kind)
        sources = list(cell.sources) if cell is not None else []
        readings = tuple(
            self._reading(source, depth - 1)
            for source in sources
            if isinstance(source, Branch | Leaf) and not source.kids and source is not holder.parent
        )
        return Reason(_ASPECTS[kind], holds, holder.path, rule.source if rule else "", readings)

    def _reading(self, source: Holder, depth: int) -> Reading:
        label = texts.shown(self._engine, source.field.question.label, source, Kind.LABEL)
        because: list[Reason] = []
        if depth > 0 and source not in self._told:
            self._told.add(source)
            because = self._calculation(source, depth)
            if not source.relevant:
                because += self._relevance(source, depth)
        return Reading(source.path, label, source.value if source.relevant else "", tuple(because))
