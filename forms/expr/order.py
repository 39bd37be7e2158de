"""Document order: each node once, in the order in which it begins in its document."""

from __future__ import annotations

from collections.abc import Sequence

from forms.expr.listing import Numbered
from forms.expr.tree import Attribute, Element, Node, Text


def in_order(nodes: Sequence[Node]) -> Sequence[Node]:
    """Return the nodes, each once, in document order; documents in the order in which they are met."""
    unique = list({identity(node): node for node in nodes}.values())
    if len(unique) < 2:  # noqa: PLR2004
        return unique
    places: dict[object, dict[object, int]] = {}
    roots: dict[int, int] = {}
    return sorted(unique, key=lambda node: _place(node, places, roots))


def identity(node: Node) -> object:
    """Return what is the same for the same node: a leaf makes a new Text whenever it is asked."""
    if isinstance(node, Numbered):
        return node  # made anew, too, and equal
    if isinstance(node, Text) and node.parent is not None and not node.parent.children:
        return ("text", identity(node.parent)) if not isinstance(node, Attribute) else id(node)
    return id(node)


def _place(node: Node, places: dict[object, dict[object, int]], roots: dict[int, int]) -> list[int]:
    """Return the numbers of the node and of all around it, the outermost first; attributes below 0."""
    way: list[int] = []
    while node.parent is not None:
        parent = node.parent
        if isinstance(node, Numbered):
            way.append(node.number)
        else:
            around = identity(parent)
            if around not in places:
                places[around] = _numbered(parent)
            way.append(places[around].get(id(node), 0))
        node = parent
    way.append(roots.setdefault(id(node), len(roots)))
    way.reverse()
    return way


def _numbered(parent: Element) -> dict[object, int]:
    numbers: dict[object, int] = {id(child): number for number, child in enumerate(parent.nodes())}
    attributes = parent.attributes
    numbers.update({id(attribute): i - len(attributes) for i, attribute in enumerate(attributes)})
    return numbers
