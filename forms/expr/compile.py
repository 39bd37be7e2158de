"""Syntax tree → closure."""

from __future__ import annotations

from forms.expr.syntax import Expr
from forms.expr.values import Evaluate


def compile_tree(tree: Expr) -> Evaluate:
    """Return the tree as a function of where it is evaluated."""
    raise NotImplementedError(tree)
