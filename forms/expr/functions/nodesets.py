"""Nodes: the node-set functions of XPath 1.0; position() is with the repeats."""

from __future__ import annotations

from forms.expr.axes import root_of
from forms.expr.context import Context, Nodes
from forms.expr.functions import Takes, function
from forms.expr.tree import Attribute, Element, Instruction, Node
from forms.expr.values import Instant, Value, to_string


@function("last", context=True)
def last(context: Context) -> float:
    """Return how many nodes there are beside this one, itself included."""
    return float(context.size)


@function("count", Takes.NODES)
def count(nodes: Nodes) -> float:
    """Return the number of nodes."""
    return float(len(nodes))


@function("id", Takes.VALUE, context=True)
def id_(context: Context, value: Value) -> Nodes:
    """Return the elements whose attribute id is one of the words given."""
    single = isinstance(value, str | float | int | Instant)
    words = (to_string(value) if single else " ".join(node.string() for node in value)).split()
    root = root_of(context.node)
    every = root.descendants() if isinstance(root, Element) else ()
    return [element for element in every if element.attribute("id") in words]


@function("local-name", Takes.NODES, optional=1, context=True)
def local_name(context: Context, *nodes: Nodes) -> str:
    """Return a node's name without its prefix; '' where it has none."""
    node = _given(context, nodes)
    if isinstance(node, Instruction):
        return node.target
    return node.local if isinstance(node, Element | Attribute) else ""


@function("name", Takes.NODES, optional=1, context=True)
def name(context: Context, *nodes: Nodes) -> str:
    """Return a node's name as written."""
    node = _given(context, nodes)
    return node.name if isinstance(node, Element | Attribute) else local_name(context, *nodes)


@function("namespace-uri", Takes.NODES, optional=1, context=True)
def namespace_uri(context: Context, *nodes: Nodes) -> str:
    """Return the namespace of a node's name; '' where it has none."""
    node = _given(context, nodes)
    return node.namespace if isinstance(node, Element | Attribute) else ""


def _given(context: Context, nodes: tuple[Nodes, ...]) -> Node | None:
    if not nodes:
        return context.node
    return nodes[0][0] if nodes[0] else None
