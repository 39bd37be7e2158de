"""What kind of value an expression comes to, as far as its tree tells without evaluating it."""

from __future__ import annotations

from forms.expr.functions import FUNCTIONS, Takes
from forms.expr.syntax import Binary, Call, Expr, Filter, Literal, LocationPath

_RETURNS = {
    "str": Takes.STRING,
    "float": Takes.NUMBER,
    "int": Takes.NUMBER,
    "bool": Takes.BOOLEAN,
    "Nodes": Takes.NODES,
}
_BOOLEAN = frozenset({"or", "and", "=", "!=", "<", "<=", ">", ">="})


def kind_of(tree: Expr) -> Takes:
    """Return the kind; VALUE where it is only known when it is evaluated."""
    if isinstance(tree, Literal):
        return Takes.STRING if isinstance(tree.value, str) else Takes.NUMBER
    if isinstance(tree, LocationPath | Filter):
        return Takes.NODES
    if isinstance(tree, Call):
        returns = FUNCTIONS[tree.name].run.__annotations__.get("return", "")
        return _RETURNS.get(str(returns), Takes.VALUE)
    if isinstance(tree, Binary) and tree.operator == "|":
        return Takes.NODES
    return Takes.BOOLEAN if isinstance(tree, Binary) and tree.operator in _BOOLEAN else Takes.NUMBER


def is_no_nodes(tree: Expr) -> bool:
    """Whether it certainly does not come to nodes."""
    return kind_of(tree) in {Takes.STRING, Takes.NUMBER, Takes.BOOLEAN}
