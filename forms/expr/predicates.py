"""Predicates → closures that keep some of the nodes in a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from forms.expr.context import Context, Nodes
from forms.expr.conversions import Conversions
from forms.expr.functions import Takes
from forms.expr.kinds import kind_of
from forms.expr.shapes import child_equal
from forms.expr.syntax import Call, Expr, Literal
from forms.expr.tree import Element, Node
from forms.expr.values import Evaluate, Instant, Value, to_boolean

Keep: TypeAlias = Callable[[Nodes, Context], Nodes]


def predicate(condition: Expr, to: Conversions) -> Keep:
    """Return what keeps the nodes that pass; positions count along the list."""
    if isinstance(condition, Literal) and not isinstance(condition.value, str):
        return _at(condition.value)
    if condition == Call("last"):
        return lambda nodes, _context: nodes[-1:]
    kind = kind_of(condition)
    if kind == Takes.NUMBER:
        number = to.number(condition)
        return _passing(lambda context: number(context) == context.position)
    if kind == Takes.VALUE:
        value = to.value(condition)
        return _passing(lambda context: _holds(value(context), context.position))
    passing = _passing(to.boolean(condition))
    child = child_equal(condition)
    return passing if child is None else _equal_to(child[0], to.value(child[1]), passing)


def _at(position: float) -> Keep:
    """Return what keeps the node at a position, from 1."""
    at = int(position) if position == position // 1 and position >= 1 else 0
    return lambda nodes, _context: nodes[at - 1 : at] if at else ()


def _holds(value: Value, position: int) -> bool:
    if isinstance(value, float | int) and not isinstance(value, bool):
        return value == position
    return to_boolean(value)


def _passing(holds: Callable[[Context], bool]) -> Keep:
    """Return what evaluates a condition at every node."""

    def keep(nodes: Nodes, context: Context) -> Nodes:
        if not nodes:
            return nodes
        context.environment.spend(len(nodes))
        # One context serves all nodes: no value keeps the context that it was evaluated in.
        inner = Context(nodes[0], context.environment, size=len(nodes), current=context.current)
        kept: list[Node] = []
        for position, node in enumerate(nodes, 1):
            inner.node = node
            inner.position = position
            if holds(inner):
                kept.append(node)
        return kept

    return keep


def _equal_to(key: str, other: Evaluate, otherwise: Keep) -> Keep:
    """Return what keeps elements with a child of that text; what it is compared with is evaluated once."""

    def keep(nodes: Nodes, context: Context) -> Nodes:
        texts = texts_of(other(context))
        if texts is None:
            return otherwise(nodes, context)
        return [
            node
            for node in nodes
            if isinstance(node, Element) and any(child.string() in texts for child in node.named(key))
        ]

    return keep


def texts_of(value: Value) -> Sequence[str] | None:
    """Return the texts that equal a value; None: it does not compare as text."""
    if isinstance(value, str):
        return (value,)
    return None if isinstance(value, float | int | Instant) else [node.string() for node in value]
