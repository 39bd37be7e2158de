"""Location paths and filters → closures: steps from node to node, predicates on the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from forms.expr.axes import BACKWARD, root_of, selector
from forms.expr.context import Context, Nodes
from forms.expr.conversions import Conversions
from forms.expr.index import lookup
from forms.expr.order import in_order
from forms.expr.predicates import predicate
from forms.expr.shapes import plain_steps
from forms.expr.syntax import ANY_NODE, ANYWHERE_BELOW, Call, Expr, Filter, LocationPath, Step
from forms.expr.tree import Element, Node

Find: TypeAlias = Callable[[Context], Nodes]
Walk: TypeAlias = Callable[[Nodes, Context], Nodes]
From: TypeAlias = Callable[[Node, Context], Nodes]

_SELF = Step("self", ANY_NODE)
_CURRENT = Call("current")
_KEEPS_ORDER = frozenset({"child", "attribute", "self"})  # where no node is inside another
_EVERYWHERE = frozenset({"descendant", "descendant-or-self", "following", "preceding"})
_FAR = 2000  # nodes that a walk over much of the record counts for, however few it finds
_BESIDE = frozenset({"following-sibling", "preceding-sibling"})


def path(tree: LocationPath, to: Conversions) -> Find:
    """Return what finds the nodes of a path, each once, in document order."""
    plain = plain_steps(tree.steps)
    if tree.start is not None and tree.start != _CURRENT:
        instance = isinstance(tree.start, Call) and tree.start.name == "instance"
        walks = _walks(_shortened(tree.steps), to, single=instance, constant=instance)
        return _walked(to.nodes(tree.start), walks)
    origin = _origin(tree)
    if plain is not None:
        return _named(origin, *plain, absolute=tree.absolute)
    return _walked(_named(origin, 0, ()), _walks(_shortened(tree.steps), to, single=True, constant=False))


def filtered(tree: Filter, to: Conversions) -> Find:
    """Return what finds the nodes of an expression that pass predicates, counted in document order."""
    find, keep = to.nodes(tree.primary), _keeping(tree.predicates, to)
    return lambda context: keep(find(context), context)


def _shortened(steps: Sequence[Step]) -> Sequence[Step]:
    """Leave out steps to the same node, and go straight to the names that // looks for."""
    short: list[Step] = []
    for step in steps:
        if step == _SELF:
            continue
        below = bool(short) and short[-1] == ANYWHERE_BELOW and step.axis == "child" and not step.predicates
        if below:
            short[-1] = Step("descendant", step.test)
        else:
            short.append(step)
    return short


def _origin(tree: LocationPath) -> Callable[[Context], Node]:
    """Return the one node that a path starts from."""
    if tree.absolute:  # in the record, from inside a secondary instance, too
        return lambda context: root_of(context.current)
    return (lambda context: context.node) if tree.start is None else (lambda context: context.current)


def _own(found: Sequence[Element], context: Context) -> Sequence[Element]:
    """Return, of the instances that an absolute path passes, the one that the expression stands in, if any.

    XPath would mean all of them. JavaRosa and Enketo read /data/person/name inside a person as that person's,
    and forms rely on it.
    """
    first = found[0]
    here: Node | None = context.current
    while here is not None:
        if here.parent is first.parent and isinstance(here, Element) and here.key == first.key:
            return (here,)
        here = here.parent
    return found


def _named(
    origin: Callable[[Context], Node], ups: int, keys: tuple[str, ...], *, absolute: bool = False
) -> Find:
    """Return what goes up from one node, then down by names: what nearly all paths of forms do."""

    def run(context: Context) -> Nodes:
        node: Node | None = origin(context)
        for _ in range(ups):
            node = node.parent if node is not None else None
        if node is None:
            return ()
        if not keys:
            return (node,)
        if not isinstance(node, Element):
            return ()
        found: Sequence[Element] = node.named(keys[0])
        for key in keys[1:]:
            if absolute and len(found) > 1:
                found = _own(found, context)
            if len(found) == 1:
                found = found[0].named(key)
            else:
                found = [child for element in found for child in element.named(key)]
        return found

    return run


def _walked(find: Find, walks: Sequence[Walk]) -> Find:
    def run(context: Context) -> Nodes:
        nodes = find(context)
        for walk in walks:
            nodes = walk(nodes, context)
        return nodes

    return run


def _walks(steps: Sequence[Step], to: Conversions, *, single: bool, constant: bool) -> list[Walk]:
    """Return the steps one by one. `single`: from one node at most; `constant`: through what never changes.

    As long as no node is inside another, steps down keep document order by themselves.
    """
    walks: list[Walk] = []
    apart = single
    for step in steps:
        walks.append(_walk(step, to, ordered=apart and step.axis in _KEEPS_ORDER, constant=constant))
        apart = (apart and step.axis in _KEEPS_ORDER) or (single and step.axis in _BESIDE | {"parent"})
        single = single and step.axis in {"parent", "self"}
    return walks


def _walk(step: Step, to: Conversions, *, ordered: bool, constant: bool) -> Walk:
    from_one = _from_one(step, to, constant=constant)
    backward = step.axis in BACKWARD
    effort = _FAR if step.axis in _EVERYWHERE else 0

    def run(nodes: Nodes, context: Context) -> Nodes:
        if len(nodes) == 1:
            found = from_one(nodes[0], context)
            context.environment.spend(effort + len(found))
            return found[::-1] if backward else found
        found = [node for start in nodes for node in from_one(start, context)]
        context.environment.spend(effort * len(nodes) + len(found))
        return found if ordered else in_order(found)

    return run


def _from_one(step: Step, to: Conversions, *, constant: bool) -> From:
    """Return what a step finds from one node, in the order of its axis."""
    select = selector(step.axis, step.test)
    if not step.predicates:
        return lambda node, _context: select(node)
    keep = _keeping(step.predicates, to)
    look = lookup(step, to) if constant else None
    if look is None:
        return lambda node, context: keep(select(node), context)
    keep_rest = _keeping(step.predicates[1:], to)

    def run(node: Node, context: Context) -> Nodes:
        nodes = look(node, context)
        return keep(select(node), context) if nodes is None else keep_rest(nodes, context)

    return run


def _keeping(predicates: Sequence[Expr], to: Conversions) -> Walk:
    """Return what applies predicates one after the other."""
    keeps = [predicate(condition, to) for condition in predicates]
    if len(keeps) == 1:
        return keeps[0]

    def run(nodes: Nodes, context: Context) -> Nodes:
        for keep in keeps:
            nodes = keep(nodes, context)
        return nodes

    return run
