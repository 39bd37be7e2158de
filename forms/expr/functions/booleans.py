"""Booleans: the boolean functions of XPath 1.0."""

from __future__ import annotations

from forms.expr.context import Context
from forms.expr.functions import Takes, function
from forms.expr.tree import Element, Node

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@function("boolean", Takes.BOOLEAN)
def boolean(value: bool) -> bool:  # noqa: FBT001
    """Return whether a value is a text, a number other than 0, any node, or true."""
    return value


@function("not", Takes.BOOLEAN)
def not_(value: bool) -> bool:  # noqa: FBT001
    """Return the opposite."""
    return not value


@function("true")
def true() -> bool:
    """Return true."""
    return True


@function("false")
def false() -> bool:
    """Return false."""
    return False


@function("lang", Takes.STRING, context=True)
def lang(context: Context, code: str) -> bool:
    """Return whether the current node is in a language: 'en' holds for en and en-GB."""
    node: Node | None = context.node
    while node is not None:
        found = node.attribute(_LANG).lower() if isinstance(node, Element) else ""
        if found:
            return found == code.lower() or found.startswith(f"{code.lower()}-")
        node = node.parent
    return False
