"""Expressions: text → syntax tree → closure. XPath 1.0 with ODK's functions; DIGIT formulas beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from forms.expr.compile import compile_tree
from forms.expr.context import Context, Environment, Nodes
from forms.expr.errors import ExpressionError
from forms.expr.parse import parse_tree
from forms.expr.references import Reference, references
from forms.expr.syntax import Expr
from forms.expr.values import Evaluate, Value, to_boolean, to_number, to_string

__all__ = [
    "Context",
    "Environment",
    "Expression",
    "ExpressionError",
    "Nodes",
    "Reference",
    "Value",
    "parse",
    "to_boolean",
    "to_number",
    "to_string",
]

_NO_PREFIXES: Mapping[str, str] = {}


@dataclass(slots=True)
class _Work:
    """What is worked out from a tree when it is first asked for, once for all expressions that read alike."""

    compiled: Evaluate | None = None
    references: tuple[Reference, ...] | None = None


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression of a form: `source` in the form's own words, `place` in the document, and its tree.

    It is compiled when it is first evaluated, and never again.
    """

    source: str
    tree: Expr
    place: str = ""
    _work: _Work = field(default_factory=_Work, repr=False, compare=False)

    def evaluate(self, context: Context) -> Value:
        """Return the value. Raises ExpressionError: what was asked for does not exist or cannot be done."""
        try:
            compiled = self._work.compiled
            if compiled is None:
                compiled = self._work.compiled = compile_tree(self.tree)
            return compiled(context)
        except RecursionError as error:
            told = "`{expression}` is nested too deeply to be evaluated: divide it up."
            raise ExpressionError("expression_too_deep", told, {"expression": self.source}) from error

    def string(self, context: Context) -> str:
        """Return the value as a text, as XPath has it; dates as ISO 8601."""
        return to_string(self.evaluate(context))

    def number(self, context: Context) -> float:
        """Return the value as a number, as XPath has it; dates as days since 1970; NaN: no number."""
        return to_number(self.evaluate(context), context)

    def boolean(self, context: Context) -> bool:
        """Return the value as a boolean, as XPath has it."""
        return to_boolean(self.evaluate(context))

    def references(self) -> tuple[Reference, ...]:
        """Return every path that the expression may read; see `Reference`."""
        found = self._work.references
        if found is None:
            found = self._work.references = references(self.tree)
        return found


def parse(source: str, prefixes: Mapping[str, str] = _NO_PREFIXES, place: str = "") -> Expression:
    """Read an XPath expression; `prefixes` maps namespace prefixes to URIs.

    Raises ExpressionError: it is no XPath, or names a function that there is not.
    """
    tree, work = _tree(source, tuple(sorted(prefixes.items())) if prefixes else ())
    return Expression(source, tree, place, work)


@lru_cache(maxsize=8192)  # half of a long form's expressions stand in it more than once
def _tree(source: str, prefixes: tuple[tuple[str, str], ...]) -> tuple[Expr, _Work]:
    return parse_tree(source, dict(prefixes)), _Work()
