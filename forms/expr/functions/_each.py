"""Arguments that are a single value or a node-set, whichever the form gives."""

from __future__ import annotations

from collections.abc import Sequence

from forms.expr.context import Nodes
from forms.expr.values import Instant, Value, to_string


def nodes_of(value: Value) -> Nodes | None:
    """Return the value as nodes; None: it is of another kind."""
    return None if isinstance(value, str | float | bool | int | Instant) else value


def texts_of(value: Value) -> Sequence[str]:
    """Return the text of each node, or the one text of another value."""
    nodes = nodes_of(value)
    return [to_string(value)] if nodes is None else [node.string() for node in nodes]
