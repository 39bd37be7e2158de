"""What an expression comes to whatever is answered, as far as its tree tells: true, false, or not known.

Not known is the answer wherever there is a doubt: an empty answer, several nodes, other kinds of values.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping
from math import inf
from types import MappingProxyType

from forms.expr.compare import equal_numbers
from forms.expr.syntax import Binary, Call, Expr, Literal, Negation
from forms.path import Path
from forms.warnings._survey import Survey

_NUMBERS: Mapping[str, Callable[[float, float], bool]] = MappingProxyType(
    {
        "=": equal_numbers,
        "!=": lambda left, right: not equal_numbers(left, right),
        "<": operator.lt,
        "<=": operator.le,
        ">": operator.gt,
        ">=": operator.ge,
    }
)
_TURNED = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}


def truth(tree: Expr, path: Path, survey: Survey) -> bool | None:  # noqa: PLR0911  (one for each kind of tree)
    """Return what the expression of a rule of `path` always comes to as a boolean; None: that depends."""
    match tree:
        case Literal(value):
            return bool(value)
        case Call("true" | "false", ()):
            return tree.name == "true"
        case Call("not", (inner,)):
            inside = truth(inner, path, survey)
            return None if inside is None else not inside
        case Binary("or"):
            found = [truth(part, path, survey) for part in _parts(tree)]
            return True if True in found else False if set(found) == {False} else None
        case Binary("and"):
            parts = _parts(tree)
            found = [truth(part, path, survey) for part in parts]
            if False in found or contradict(parts, path, survey):
                return False
            return True if set(found) == {True} else None
        case Binary() if tree.operator in _NUMBERS:
            return _comparison(tree)
        case _:
            return None


def _parts(tree: Binary) -> list[Expr]:
    """Return the operands of a chain of one operator: a thousand of them are a thousand deep on the left."""
    found: list[Expr] = []
    rest: Expr = tree
    while isinstance(rest, Binary) and rest.operator == tree.operator:
        found.append(rest.right)
        rest = rest.left
    return [rest, *reversed(found)]


def _comparison(tree: Binary) -> bool | None:
    left, right = constant(tree.left), constant(tree.right)
    if isinstance(left, float) and isinstance(right, float):
        return _NUMBERS[tree.operator](left, right)
    if isinstance(left, str) and isinstance(right, str) and tree.operator in {"=", "!="}:
        return (left == right) is (tree.operator == "=")
    return None


def constant(tree: Expr) -> str | float | None:
    """Return the text or number that stands there."""
    if isinstance(tree, Literal):
        return tree.value
    if isinstance(tree, Negation):
        number = constant(tree.operand)
        return -number if isinstance(number, float) else None
    return None


def contradict(parts: Iterable[Expr], path: Path, survey: Survey) -> bool:
    """Whether one answer would have to be two things at once: above 10 and below 5, 'a' and 'b'."""
    texts: dict[Path, set[str]] = {}
    bounds: dict[Path, _Bounds] = {}
    for target, comparison, value in _asked_of_one(parts, path, survey):
        if not isinstance(value, str):
            bounds.setdefault(target, _Bounds()).take(comparison, value)
        elif comparison == "=":
            texts.setdefault(target, set()).add(value)
    return any(len(values) > 1 for values in texts.values()) or any(one.empty for one in bounds.values())


def _asked_of_one(
    parts: Iterable[Expr], path: Path, survey: Survey
) -> Iterator[tuple[Path, str, str | float]]:
    """Yield what is asked of an answer that there is but one of: its path, the comparison, the value."""
    for part in parts:
        if not isinstance(part, Binary):
            continue
        for side, other, comparison in (
            (part.left, part.right, part.operator),
            (part.right, part.left, _TURNED.get(part.operator, part.operator)),
        ):
            target, value = survey.target(side, path), constant(other)
            if target is not None and value is not None and survey.alone(target, path):
                yield target, comparison, value


class _Bounds:
    """Between what a number has to lie; both ends belong to it unless they are left out."""

    def __init__(self) -> None:
        self._low, self._high = -inf, inf
        self._left_out: set[float] = set()

    def take(self, comparison: str, value: float) -> None:
        """Narrow it; what is no bound changes nothing."""
        if comparison in {">", ">=", "="}:
            self._low = max(self._low, value)
        if comparison in {"<", "<=", "="}:
            self._high = min(self._high, value)
        if comparison in {"<", ">", "!="}:
            self._left_out.add(value)

    @property
    def empty(self) -> bool:
        """Whether no number is left."""
        return self._low > self._high or (self._low == self._high and self._low in self._left_out)
