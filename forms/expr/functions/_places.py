"""Paths that name a place in the form, rather than nodes to read: for jr:choice-name and indexed-repeat."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from forms.expr.context import Context
from forms.expr.syntax import Call, Expr, LocationPath, NameTest, Step
from forms.expr.tree import Element, Node

_PREDICATE = re.compile(r"\[[^]]*\]")
_NO_PICKS: Mapping[int, int] = {}
_UP = ".."
_CURRENT = "current()"


@dataclass(frozen=True, slots=True)
class Trail:
    """The keys on the way to a place; '..' goes up.

    It starts at the document when `absolute`, at `current()` when `of_current`, else where evaluation stands.
    """

    keys: tuple[str, ...]
    absolute: bool = False
    of_current: bool = False

    @classmethod
    def of_text(cls, path: str) -> Trail:
        """Read a path in quotes; predicates are passed over."""
        plain = _PREDICATE.sub("", path).strip()
        names = [name.strip() for name in plain.split("/")]
        keys = tuple(name for name in names if name not in {"", ".", _CURRENT})
        return cls(keys, not names[0], names[0] == _CURRENT)

    @classmethod
    def of_tree(cls, tree: Expr) -> Trail | None:
        """Read a parsed path of names and dots; None: it is something else."""
        if not isinstance(tree, LocationPath) or tree.start not in {None, Call("current")}:
            return None
        keys = [_key(step) for step in tree.steps]
        named = tuple(key for key in keys if key)
        return None if None in keys else cls(named, tree.absolute, tree.start is not None)

    def origin(self, context: Context) -> Node:
        """Return the node that it starts from, or whose document it starts from."""
        return context.current if self.absolute or self.of_current else context.node

    def from_document(self, context: Context) -> tuple[str, ...]:
        """Return the keys from the document down."""
        start = () if self.absolute else lineage(self.origin(context))[1:]
        keys = [node.key if isinstance(node, Element) else "" for node in start]
        for key in self.keys:
            if key != _UP:
                keys.append(key)
            elif keys:
                keys.pop()
        return tuple(keys)


def _key(step: Step) -> str | None:
    """Return a step's key, '' for one that stays; None: the step is not that simple."""
    if step.predicates:
        return None
    if isinstance(step.test, NameTest):
        return step.test.key if step.axis == "child" and step.test.local != "*" else None
    return {("self", "node"): "", ("parent", "node"): _UP}.get((step.axis, step.test.kind))


def lineage(node: Node) -> Sequence[Node]:
    """Return the nodes from the document down to this one."""
    above: list[Node] = [node]
    while above[-1].parent is not None:
        above.append(above[-1].parent)
    return above[::-1]


def places(context: Context, trail: Trail, picks: Mapping[int, int] = _NO_PICKS) -> Sequence[Node]:
    """Return the elements of a place; `picks` gives an instance from 1, 0 for none, by depth from 0.

    Where nothing is picked, the way stays in the elements that the expression itself stands in. Only what is
    on the way is read.
    """
    own = lineage(trail.origin(context))
    found: Sequence[Node] = own[:1]
    for depth, key in enumerate(trail.from_document(context), 1):
        mine = own[depth] if depth < len(own) else None
        below: list[Node] = []
        for place in found:
            children = place.named(key) if isinstance(place, Element) else ()
            if depth - 1 in picks:
                instances = children[0].siblings() if children else ()
                below += instances[picks[depth - 1] - 1 : picks[depth - 1]]
            else:
                below += [mine] if mine is not None and mine in children else children
        found = below
    return found
