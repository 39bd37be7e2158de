"""How the parts of the compiler reach each other without importing each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from forms.expr.context import Context, Nodes
from forms.expr.syntax import Expr
from forms.expr.values import Evaluate


@dataclass(frozen=True, slots=True)
class Conversions:
    """What makes a closure of a tree, by the kind of value that the closure is to give."""

    value: Callable[[Expr], Evaluate]  # as it is
    string: Callable[[Expr], Callable[[Context], str]]
    number: Callable[[Expr], Callable[[Context], float]]
    boolean: Callable[[Expr], Callable[[Context], bool]]
    nodes: Callable[[Expr], Callable[[Context], Nodes]]
