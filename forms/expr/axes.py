"""The axes of XPath: where a step may go from one node, nearest first on those that look back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TypeAlias

from forms.expr.order import identity
from forms.expr.syntax import KindTest, NameTest
from forms.expr.tree import Attribute, Comment, Element, Instruction, Node, Text

Select: TypeAlias = Callable[[Node], Sequence[Node]]
BACKWARD = frozenset({"ancestor", "ancestor-or-self", "preceding", "preceding-sibling"})


def selector(axis: str, test: NameTest | KindTest) -> Select:
    """Return what finds, from one node, the nodes on an axis that pass a test; in the order of the axis."""
    if axis == "child":
        return _children(test)
    if axis == "self" and test == KindTest("node"):
        return lambda node: (node,)
    walk = _AXES[axis]
    passes = _test(test, Attribute if axis == "attribute" else Element)
    return lambda node: [found for found in walk(node) if passes(found)]


def root_of(node: Node) -> Node:
    """Return the document around a node."""
    while node.parent is not None:
        node = node.parent
    return node


def _children(test: NameTest | KindTest) -> Select:
    """Return children by the ways in which elements look them up."""
    if isinstance(test, KindTest):
        passes = _test(test, Element)
        return lambda node: [n for n in node.nodes() if passes(n)] if isinstance(node, Element) else ()
    if not test.prefix and test.local != "*":
        key = test.local
        return lambda node: node.named(key) if isinstance(node, Element) else ()
    if not test.prefix:
        return lambda node: node.elements() if isinstance(node, Element) else ()
    if test.local == "*":
        space = test.namespace
        return lambda node: [e for e in _elements(node) if e.namespace == space]
    return _named_with_prefix(test)


def _named_with_prefix(test: NameTest) -> Select:
    """Return the children of a namespace, however they write it: with this prefix, another one or none."""

    def select(node: Node) -> Sequence[Node]:
        if not isinstance(node, Element):
            return ()
        bare = [e for e in node.named(test.local) if e.namespace == test.namespace]
        found = node.named(test.key)
        if bare and found:
            return [e for e in node.elements() if e.local == test.local and e.namespace == test.namespace]
        return bare or found

    return select


def _elements(node: Node) -> Sequence[Element]:
    return node.elements() if isinstance(node, Element) else ()


def _nodes(node: Node) -> Sequence[Node]:
    return node.nodes() if isinstance(node, Element) else ()


def _test(test: NameTest | KindTest, principal: type[Attribute | Element]) -> Callable[[Node], bool]:
    """Return whether a node passes; names are those of the axis's own kind of node."""
    if isinstance(test, NameTest):
        return _name_test(test, principal)
    target = test.target
    kinds: dict[str, Callable[[Node], bool]] = {
        "node": lambda _node: True,
        "text": lambda node: type(node) is Text,
        "comment": lambda node: isinstance(node, Comment),
        "processing-instruction": lambda node: isinstance(node, Instruction) and target in {"", node.target},
    }
    return kinds[test.kind]


def _name_test(test: NameTest, principal: type[Attribute | Element]) -> Callable[[Node], bool]:
    key, local, space = test.key, test.local, test.namespace
    if test.prefix:
        return lambda node: (
            isinstance(node, principal) and node.namespace == space and local in {"*", node.local}
        )
    if local == "*":
        return lambda node: isinstance(node, principal) and node.parent is not None
    return lambda node: isinstance(node, principal) and node.key == key


def _below(node: Node) -> Iterator[Node]:
    for child in _nodes(node):
        yield child
        yield from _below(child)


def _upward(node: Node) -> Iterator[Element]:
    above = node.parent
    while above is not None:
        yield above
        above = above.parent


def _siblings(node: Node) -> tuple[Sequence[Node], int]:
    """Return the nodes beside this one and its index there; an attribute and a document stand alone."""
    if node.parent is None or isinstance(node, Attribute):
        return (), 0
    beside = node.parent.nodes()
    own = identity(node)
    return beside, next((i for i, other in enumerate(beside) if identity(other) == own), 0)


def _after(node: Node) -> Sequence[Node]:
    beside, at = _siblings(node)
    return beside[at + 1 :]


def _before(node: Node) -> Sequence[Node]:
    beside, at = _siblings(node)
    return beside[:at][::-1]


def _following(node: Node) -> Iterator[Node]:
    if isinstance(node, Attribute) and node.parent is not None:
        yield from _below(node.parent)
        node = node.parent
    for step in (node, *_upward(node)):
        for sibling in _after(step):
            yield sibling
            yield from _below(sibling)


def _preceding(node: Node) -> Iterator[Node]:
    if isinstance(node, Attribute) and node.parent is not None:
        node = node.parent
    for step in (node, *_upward(node)):
        for sibling in _before(step):
            yield from reversed(list(_below(sibling)))
            yield sibling


def _own(node: Node) -> Sequence[Attribute]:
    return node.attributes if isinstance(node, Element) else ()


def _and_self(walk: Callable[[Node], Iterable[Node]]) -> Callable[[Node], Iterator[Node]]:
    def walk_from(node: Node) -> Iterator[Node]:
        yield node
        yield from walk(node)

    return walk_from


_AXES: Mapping[str, Callable[[Node], Iterable[Node]]] = MappingProxyType(
    {
        "self": lambda node: (node,),
        "parent": lambda node: () if node.parent is None else (node.parent,),
        "attribute": _own,
        "ancestor": _upward,
        "ancestor-or-self": _and_self(_upward),
        "descendant": _below,
        "descendant-or-self": _and_self(_below),
        "following": _following,
        "following-sibling": _after,
        "preceding": _preceding,
        "preceding-sibling": _before,
        "namespace": lambda _node: (),  # declarations are no data of a record
    }
)
