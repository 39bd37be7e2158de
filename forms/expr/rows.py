"""Where a list's rows stand, and which of their columns is meant, as far as an expression says it plainly."""

from __future__ import annotations

from dataclasses import dataclass

from forms.expr.syntax import Call, Expr, Filter, Literal, LocationPath, NameTest


@dataclass(frozen=True, slots=True)
class Rows:
    """Where the items of a list stand: the elements below a secondary instance, conditions disregarded."""

    instance: str
    steps: tuple[str, ...]


def rows_of(tree: Expr) -> Rows | None:
    """Return where an expression like instance('villages')/root/item[...] finds its items, if it is plain."""
    match tree:
        case Call("randomize", (first, *_)) | Filter(first):
            return rows_of(first)
        case LocationPath(steps=steps, start=Call("instance", (Literal(str(name)),))):
            tests = [step.test for step in steps if step.axis == "child" and isinstance(step.test, NameTest)]
            return Rows(name, tuple(test.key for test in tests)) if len(tests) == len(steps) else None
        case _:
            return None


def child_of(tree: Expr) -> str | None:
    """Return the name of a child that an expression stands for, if it is no more than that."""
    match tree:
        case LocationPath(steps=(step,), absolute=False, start=None) if step.axis == "child":
            return step.test.key if isinstance(step.test, NameTest) else None
        case _:
            return None
