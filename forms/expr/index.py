"""Items by the texts of their children: a list of 100,000 choices is searched once, not with every answer.

Only secondary instances are indexed, as they never change. An index is made when it is first asked for, and
goes with the element that has the items.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import product
from typing import TypeAlias

from forms.expr.context import Context, Nodes
from forms.expr.functions import Takes
from forms.expr.kinds import kind_of
from forms.expr.order import in_order
from forms.expr.predicates import texts_of
from forms.expr.shapes import child_equal, plain_name
from forms.expr.syntax import Binary, Call, Expr, Step, children
from forms.expr.tree import Document, Element, Node
from forms.expr.values import Evaluate

Lookup: TypeAlias = Callable[[Node, Context], Nodes | None]


def lookup(step: Step, value: Callable[[Expr], Evaluate]) -> tuple[Lookup, tuple[Expr, ...]] | None:
    """Return what finds the children of item[a = ... and b = ...], and the predicates then left to apply.

    None: the step is of another kind. Where nothing can be looked up for a node, what it finds is None.
    """
    name = plain_name(Step(step.axis, step.test))
    if not name or not step.predicates:
        return None
    terms = [(term, child_equal(term)) for term in _terms(step.predicates[0])]
    pairs = [pair for _, pair in terms if pair is not None]
    if not pairs:
        return None
    others = [value(other) for _, other in pairs]
    by = tuple(key for key, _ in pairs)

    def find(node: Node, context: Context) -> Nodes | None:
        if type(node) is not Element and type(node) is not Document:
            return None  # a record's own kind, which may change
        wanted: list[Sequence[str]] = []
        for other in others:
            texts = texts_of(other(context))
            if texts is None:
                return None
            wanted.append(texts)
        index = _index(node, name, by)
        found = [index.get(texts, ()) for texts in product(*wanted)]
        return found[0] if len(found) == 1 else in_order([child for part in found for child in part])

    rest = [term for term, pair in terms if pair is None]
    return find, (*rest, *step.predicates[1:])


def _terms(condition: Expr) -> Sequence[Expr]:
    """Return what has to hold together, where it may be tested one after the other; else the whole."""
    terms: list[Expr] = []
    tree = condition
    while isinstance(tree, Binary) and tree.operator == "and":
        terms.append(tree.right)
        tree = tree.left
    terms.append(tree)
    safe = all(kind_of(term) == Takes.BOOLEAN and not _counts(term) for term in terms)
    return terms[::-1] if safe else (condition,)


def _counts(tree: Expr) -> bool:
    """Whether it may ask for its position, which differs once others are left out."""
    return (isinstance(tree, Call) and tree.name in {"position", "last"}) or any(map(_counts, children(tree)))


def _index(parent: Element, name: str, by: tuple[str, ...]) -> Mapping[tuple[str, ...], Sequence[Element]]:
    """Return the children `name` of an element by the texts of their children `by`."""
    if parent.indexes is None:
        parent.indexes = {}
    kept = parent.indexes.get((name, by))
    if kept is not None:
        return kept
    found: dict[tuple[str, ...], list[Element]] = {}
    for child in parent.named(name):
        for texts in product(*(_texts(child, key) for key in by)):
            same = found.setdefault(texts, [])
            if not same or same[-1] is not child:  # it may say the same twice
                same.append(child)
    parent.indexes[name, by] = found
    return found


def _texts(item: Element, key: str) -> list[str]:
    return [
        child.string() if child.children else child.text
        for child in item.children
        if isinstance(child, Element) and child.key == key
    ]
