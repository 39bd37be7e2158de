"""Text → syntax tree."""

from __future__ import annotations

from collections.abc import Mapping

from forms.expr.syntax import Expr


def parse_tree(source: str, prefixes: Mapping[str, str]) -> Expr:
    """Read an XPath expression."""
    raise NotImplementedError(source, prefixes)
