"""Yes or no, as binds mean it."""

from __future__ import annotations

from collections.abc import Sequence

from forms.expr.values import Value, to_boolean
from forms.session.record import Branch, Leaf

_NO = frozenset({"", "false", "0"})
_NUMBERS = frozenset({"integer", "decimal"})


def truth(value: Value) -> bool:
    """Return a rule's value as yes or no.

    A rule that is just a path means the answer found there, as in JavaRosa: blank is no, a boolean or a
    number speaks for itself. XPath alone would say yes to every node that there is.
    """
    if isinstance(value, str) or not isinstance(value, Sequence):
        return to_boolean(value)
    if not value:
        return False
    node = value[0]
    text = node.string().strip()
    if isinstance(node, Branch | Leaf) and not node.kids:
        if node.field.type.name == "boolean":
            return text not in _NO
        if node.field.type.name in _NUMBERS:
            return text.strip("+-0.") != ""
    return bool(text)
