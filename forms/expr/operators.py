"""Operators → closures. Chains of one operator are walked, so that a sum may have thousands of terms."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TypeAlias

from forms.expr.compare import COMPARISONS, ORDERS, equal_numbers
from forms.expr.context import Context, Nodes
from forms.expr.conversions import Conversions
from forms.expr.functions import Takes
from forms.expr.kinds import kind_of
from forms.expr.order import in_order
from forms.expr.syntax import BINDING, Binary, Expr
from forms.expr.values import Evaluate, Value, text_number

Number: TypeAlias = Callable[[Context], float]
Following: TypeAlias = Sequence[tuple[str, Expr]]


def binary(tree: Binary, to: Conversions) -> Evaluate:
    """Return an operation, together with those before it that bind as tightly."""
    first, following = _chain(tree)
    if tree.operator in COMPARISONS:
        return _comparison(first, following, to)
    if tree.operator in _ARITHMETIC:
        return _arithmetic(first, following, to)
    operands = [first, *(operand for _, operand in following)]
    if tree.operator == "|":
        finds = [to.nodes(operand) for operand in operands]
        return lambda context: in_order([node for find in finds for node in find(context)])
    return _logic(tree.operator, [to.boolean(operand) for operand in operands])


def _chain(tree: Binary) -> tuple[Expr, Following]:
    """Return the first operand of operators that bind equally, and each following one with its operator."""
    level = BINDING[tree.operator]
    following: list[tuple[str, Expr]] = []
    first: Expr = tree
    while isinstance(first, Binary) and BINDING[first.operator] == level:
        following.append((first.operator, first.right))
        first = first.left
    return first, following[::-1]


def _logic(operator: str, tests: Sequence[Callable[[Context], bool]]) -> Evaluate:
    """Return `or` or `and`; what stands after the operand that decides is not evaluated."""
    every = all if operator == "and" else any
    if len(tests) > 2:  # noqa: PLR2004
        return lambda context: every(test(context) for test in tests)
    left, right = tests
    if operator == "and":
        return lambda context: left(context) and right(context)
    return lambda context: left(context) or right(context)


def _comparison(first: Expr, following: Following, to: Conversions) -> Evaluate:
    if len(following) == 1:
        return _compare(following[0][0], first, following[0][1], to)
    begin = to.value(first)
    rest = [(COMPARISONS[operator], to.value(operand)) for operator, operand in following]

    def run(context: Context) -> Value:
        value = begin(context)
        for compare, operand in rest:
            value = compare(value, operand(context), context)
        return value

    return run


def _compare(operator: str, left: Expr, right: Expr, to: Conversions) -> Evaluate:
    """Return one comparison, by the shortest way that the kinds of both sides allow."""
    kinds = {kind_of(left), kind_of(right)}
    if kinds == {Takes.NUMBER} or (operator in ORDERS and not kinds & {Takes.NODES, Takes.VALUE}):
        return _by_number(_NUMBERS[operator], to.number(left), to.number(right))
    if kinds == {Takes.NODES, Takes.NUMBER}:
        return _of_any_node(operator, left, right, to)
    if kinds == {Takes.NODES, Takes.STRING} and operator in {"=", "!="}:
        find, text = (left, right) if kind_of(left) == Takes.NODES else (right, left)
        return _by_text(to.nodes(find), to.string(text), same=operator == "=")
    compare, first, second = COMPARISONS[operator], to.value(left), to.value(right)
    return lambda context: compare(first(context), second(context), context)


def _by_number(holds: Callable[[float, float], bool], one: Number, other: Number) -> Evaluate:
    return lambda context: holds(one(context), other(context))


def _of_any_node(operator: str, left: Expr, right: Expr, to: Conversions) -> Evaluate:
    """Return nodes < 5: whether it holds for one of them."""
    if kind_of(left) == Takes.NODES:
        find, number, holds = to.nodes(left), to.number(right), _NUMBERS[operator]
    else:
        find, number = to.nodes(right), to.number(left)
        holds = _NUMBERS[_TURNED.get(operator, operator)]

    def run(context: Context) -> bool:
        other = number(context)
        return any(holds(text_number(node.string(), context), other) for node in find(context))

    return run


def _by_text(find: Callable[[Context], Nodes], string: Callable[[Context], str], *, same: bool) -> Evaluate:
    """Return node = 'text' or node != 'text', by far the commonest comparisons."""

    def run(context: Context) -> bool:
        text = string(context)
        return any((node.string() == text) is same for node in find(context))

    return run


def _arithmetic(first: Expr, following: Following, to: Conversions) -> Evaluate:
    begin = to.number(first)
    rest = [(_ARITHMETIC[operator], to.number(operand)) for operator, operand in following]
    if len(rest) == 1:
        apply, only = rest[0]
        return lambda context: apply(begin(context), only(context))

    def run(context: Context) -> float:
        value = begin(context)
        for apply, operand in rest:
            value = apply(value, operand(context))
        return value

    return run


def _divide(left: float, right: float) -> float:
    """Return the quotient as IEEE 754 has it: a division by 0 is infinite, 0 by 0 is NaN."""
    if right:
        return left / right
    if not left or math.isnan(left):
        return math.nan
    return math.copysign(math.inf, left) * math.copysign(1, right)


def _remainder(left: float, right: float) -> float:
    """Return the remainder with the sign of the left side; NaN where there is none."""
    try:
        return math.fmod(left, right)
    except ValueError:
        return math.nan


_ARITHMETIC: Mapping[str, Callable[[float, float], float]] = MappingProxyType(
    {
        "+": lambda left, right: left + right,
        "-": lambda left, right: left - right,
        "*": lambda left, right: left * right,
        "div": _divide,
        "mod": _remainder,
    }
)
_NUMBERS: Mapping[str, Callable[[float, float], bool]] = MappingProxyType(
    {"=": equal_numbers, "!=": lambda left, right: not equal_numbers(left, right), **ORDERS}
)
_TURNED = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}
