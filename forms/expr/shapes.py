"""Shapes of expressions that nearly all forms are made of, and that have a short way to their value."""

from __future__ import annotations

from collections.abc import Sequence

from forms.expr.functions import FUNCTIONS
from forms.expr.syntax import (
    ANY_NODE,
    BINDING,
    Binary,
    Call,
    Expr,
    Filter,
    LocationPath,
    NameTest,
    Step,
    children,
)

# Functions that get the context, but ask nothing of its node where they are given arguments.
_OF_ARGUMENTS = frozenset(
    {
        "coalesce",
        "date",
        "date-time",
        "decimal-date-time",
        "decimal-time",
        "format-date",
        "if",
        "max",
        "min",
        "number",
        "normalize-space",
        "pulldata",
        "round",
        "string",
        "string-length",
        "sum",
    }
)


def plain_steps(steps: Sequence[Step]) -> tuple[int, tuple[str, ...]] | None:
    """Return how often steps go up and by which names they then go down; None: they do anything else."""
    ups = 0
    keys: list[str] = []
    for step in steps:
        test = step.test
        if step.predicates:
            return None
        if isinstance(test, NameTest):
            if step.axis != "child" or test.prefix or test.local == "*":
                return None
            keys.append(test.local)
        elif test != ANY_NODE or step.axis not in {"parent", "self"} or (keys and step.axis == "parent"):
            return None
        else:
            ups += step.axis == "parent"
    return ups, tuple(keys)


def plain_name(step: Step) -> str:
    """Return the key of a child step without a prefix or predicates, '' for any other step."""
    found = plain_steps((step,))
    return found[1][0] if found and found[1] else ""


def child_equal(tree: Expr) -> tuple[str, Expr] | None:
    """Return the name and the other side of `name = ...`, where that is the same for every node."""
    if not isinstance(tree, Binary) or tree.operator != "=":
        return None
    for side, other in ((tree.left, tree.right), (tree.right, tree.left)):
        name = child_named(side)
        if name and is_steady(other):
            return name, other
    return None


def child_named(tree: Expr) -> str:
    """Return the name of the child, without a prefix, that a tree stands for; '' = it is no such tree."""
    if isinstance(tree, LocationPath) and len(tree.steps) == 1 and not tree.absolute and tree.start is None:
        return plain_name(tree.steps[0])
    return ""


def is_steady(tree: Expr) -> bool:
    """Whether a tree comes to the same at every node of one evaluation."""
    if isinstance(tree, LocationPath):
        return tree.absolute or (tree.start is not None and is_steady(tree.start))
    if isinstance(tree, Filter):
        return is_steady(tree.primary)
    if isinstance(tree, Call):
        function = FUNCTIONS[tree.name]
        if function.volatile or (function.context and tree.name not in {"current", "instance"}):
            return False
    return all(is_steady(child) for child in children(tree))


def only_child(tree: Expr) -> str:
    """Return the name of the only child of a node that a tree reads, '' where it reads more of the node."""
    names: set[str] = set()
    if not _reads_children(tree, names) or len(names) != 1:
        return ""
    return names.pop()


def _reads_children(tree: Expr, names: set[str]) -> bool:
    """Whether a tree reads nothing of a node but children; their names are added."""
    if isinstance(tree, LocationPath):
        if tree.absolute or tree.start is not None:
            return is_steady(tree)
        name = child_named(tree)
        names.add(name)
        return name != ""
    if isinstance(tree, Filter):
        return _reads_children(tree.primary, names)
    if isinstance(tree, Call) and FUNCTIONS[tree.name].context:
        known = tree.name in _OF_ARGUMENTS and tree.arguments
        if not known and tree.name not in {"current", "instance"}:
            return False
    return all(_reads_children(child, names) for child in children(tree))


def height(tree: Expr) -> int:
    """Return how deep expressions stand in one another; the terms of one sum stand beside each other."""
    highest = 0
    rest = [(tree, 1)]
    while rest:
        tree, height = rest.pop()
        highest = max(highest, height)
        if isinstance(tree, Binary):
            chained = isinstance(tree.left, Binary) and BINDING[tree.left.operator] == BINDING[tree.operator]
            rest += [(tree.left, height if chained else height + 1), (tree.right, height + 1)]
        else:
            rest += [(child, height + 1) for child in children(tree)]
    return highest
