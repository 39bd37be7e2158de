"""Syntax tree → closures. What is known of a value before it is evaluated decides how it is converted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import nan
from types import MappingProxyType
from typing import Any

from forms.expr.context import Context, Nodes
from forms.expr.conversions import Conversions
from forms.expr.errors import ExpressionError
from forms.expr.functions import FUNCTIONS, Argument, Takes, discover
from forms.expr.kinds import kind_of
from forms.expr.operators import binary
from forms.expr.paths import filtered, path
from forms.expr.syntax import Binary, Call, Expr, Filter, Literal, LocationPath, Negation
from forms.expr.values import Evaluate, Instant, Value, text_number, to_boolean, to_number, to_string


def compile_tree(tree: Expr) -> Evaluate:
    """Return the tree as a function of where it is evaluated."""
    match tree:
        case LocationPath():
            run = path(tree, _TO)
        case Filter():
            run = filtered(tree, _TO)
        case Call():
            run = _call(tree)
        case Binary():
            run = binary(tree, _TO)
        case Literal(value):
            run = _always(value)
        case Negation(Literal(float(value))):
            run = _always(-value)
        case _:
            run = _negative(number_of(tree.operand))
    return run


def _always(value: Value) -> Evaluate:
    return lambda _context: value


def _negative(number: Callable[[Context], float]) -> Evaluate:
    return lambda context: -number(context)


def number_of(tree: Expr) -> Callable[[Context], float]:
    """Return the tree as a function that gives a number."""
    value: Any = compile_tree(tree)
    kind = kind_of(tree)
    if kind == Takes.NUMBER:
        return value
    if kind == Takes.NODES:
        return _first_number(value)
    return lambda context: to_number(value(context), context)


def _first_number(find: Callable[[Context], Nodes]) -> Callable[[Context], float]:
    def run(context: Context) -> float:
        nodes = find(context)
        return text_number(nodes[0].string(), context) if nodes else nan

    return run


def string_of(tree: Expr) -> Callable[[Context], str]:
    """Return the tree as a function that gives a text."""
    value: Any = compile_tree(tree)
    kind = kind_of(tree)
    if kind == Takes.STRING:
        return value
    if kind == Takes.NODES:
        return _first_text(value)
    return lambda context: to_string(value(context))


def _first_text(find: Callable[[Context], Nodes]) -> Callable[[Context], str]:
    def run(context: Context) -> str:
        nodes = find(context)
        return nodes[0].string() if nodes else ""

    return run


def boolean_of(tree: Expr) -> Callable[[Context], bool]:
    """Return the tree as a function that gives a boolean."""
    value: Any = compile_tree(tree)
    if kind_of(tree) == Takes.BOOLEAN:
        return value
    return lambda context: to_boolean(value(context))


def nodes_of(tree: Expr) -> Callable[[Context], Nodes]:
    """Return the tree as a function that gives nodes; with anything else it raises ExpressionError."""
    value: Any = compile_tree(tree)
    return value if kind_of(tree) == Takes.NODES else lambda context: _as_nodes(value(context), tree)


def _as_nodes(value: Value, tree: Expr) -> Nodes:
    if isinstance(value, str | float | int | Instant):
        told = "`{expression}` comes to a single value, where questions or items are wanted: give a path."
        raise ExpressionError("not_nodes", told, {"expression": str(tree)})
    return value


def _call(tree: Call) -> Evaluate:
    discover()  # a tree that was not parsed from XPath may be the first
    function = FUNCTIONS[tree.name]
    run: Callable[..., Value] = function.run
    kinds = [*function.takes, *function.takes[-1:] * len(tree.arguments)]
    arguments = [_argument(operand, kind) for operand, kind in zip(tree.arguments, kinds, strict=False)]
    if function.context:
        return _with_context(run, arguments)
    if not arguments:
        return _always(run())  # what knows nothing of the context gives the same each time
    if len(arguments) == 1:
        only = arguments[0]
        return lambda context: run(only(context))
    return lambda context: run(*[argument(context) for argument in arguments])


def _with_context(run: Callable[..., Value], arguments: Sequence[Callable[[Context], Any]]) -> Evaluate:
    if not arguments:
        return run
    return lambda context: run(context, *[argument(context) for argument in arguments])


def _argument(tree: Expr, kind: Takes) -> Callable[[Context], Any]:
    if kind == Takes.LAZY:
        later = compile_tree(tree)
        return lambda _context: later
    if kind == Takes.SYNTAX:
        written = Argument(tree, compile_tree(tree))
        return lambda _context: written
    return _CONVERTED[kind](tree)


_CONVERTED: Mapping[Takes, Callable[[Expr], Callable[[Context], Any]]] = MappingProxyType(
    {
        Takes.STRING: string_of,
        Takes.NUMBER: number_of,
        Takes.BOOLEAN: boolean_of,
        Takes.NODES: nodes_of,
        Takes.VALUE: compile_tree,
    }
)
_TO = Conversions(compile_tree, string_of, number_of, boolean_of, nodes_of)
