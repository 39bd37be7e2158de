"""Repeats: which instance, how many are filled, and the value in another one."""

from __future__ import annotations

from math import nan

from forms.expr.context import Context, Nodes
from forms.expr.errors import ExpressionError
from forms.expr.functions import Argument, Takes, function
from forms.expr.functions._places import Trail, places
from forms.expr.tree import Element
from forms.expr.values import to_number

_NO_PAIR = "indexed-repeat() takes a question, then a repeat and a number for each level; one is missing."
_NO_PATH = "indexed-repeat() takes plain paths to a question and to repeats around it; `{path}` is none."
_NOT_AROUND = "indexed-repeat() takes repeats around its question; `{path}` is not around `{question}`."


@function("position", Takes.NODES, optional=1, context=True)
def position(context: Context, nodes: Nodes | None = None) -> float:
    """Return a node's number among those of its name beside it; without a node, that of the context.

    NaN: there is no such node.
    """
    if nodes is None:
        return float(context.position)
    if not nodes:
        return nan
    node = nodes[0]
    if not isinstance(node, Element):
        return 1.0
    siblings = node.siblings()
    return float(siblings.index(node) + 1) if node in siblings else nan  # a repeat as a whole is no instance


@function("count-non-empty", Takes.NODES)
def count_non_empty(nodes: Nodes) -> float:
    """Count the nodes that hold something."""
    return float(sum(node.string() != "" for node in nodes))


@function("indexed-repeat", Takes.SYNTAX, Takes.SYNTAX, Takes.SYNTAX, many=True, context=True)
def indexed_repeat(context: Context, question: Argument, *levels: Argument) -> Nodes:
    """Return a question in the n-th instance of a repeat, with one pair of repeat and number for each level.

    The repeats come in any order. Where there is no instance of that number there is nothing.
    """
    if len(levels) % 2:
        raise ExpressionError("no_pair", _NO_PAIR, {})
    target = _trail(question)
    keys = target.from_document(context)
    picks: dict[int, int] = {}
    for repeat, number in zip(levels[::2], levels[1::2], strict=True):
        around = _trail(repeat).from_document(context)
        if keys[: len(around)] != around or not around:
            params = {"path": str(repeat.tree), "question": str(question.tree)}
            raise ExpressionError("not_around", _NOT_AROUND, params)
        picks[len(around) - 1] = _number(to_number(number.evaluate(context), context))
    return places(context, target, picks)


def _trail(argument: Argument) -> Trail:
    trail = Trail.of_tree(argument.tree)
    if trail is None:
        raise ExpressionError("not_a_path", _NO_PATH, {"path": str(argument.tree)})
    return trail


def _number(value: float) -> int:
    """Return the number of an instance, 0: there can be none of that number."""
    return int(value) if value.is_integer() and value > 0 else 0
