"""A choice question compared with a code that its list does not have: that never holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from forms.errors import Problem
from forms.expr.syntax import Binary, Call, Expr, children
from forms.path import Path
from forms.warnings._folding import constant
from forms.warnings._survey import Survey, name

_NO_SUCH_CHOICE = (
    "A rule of {path} asks whether the answer to {question} is “{code}”, which is not among its choices."
)
_NO_NUMBER = "NaN"  # what a blank is as a number: forms ask for it to be sure


def look(survey: Survey) -> Iterable[Problem]:
    """Tell each code once for each rule."""
    for path, rule in survey.rules:
        for question, code in _asked(rule.tree, path, survey):
            params = {"path": name(path), "question": name(question), "code": code}
            yield Problem("no_such_choice", _NO_SUCH_CHOICE, rule.place, params)


def _asked(tree: Expr, path: Path, survey: Survey) -> Iterator[tuple[Path, str]]:
    """Yield the questions and codes of comparisons that never hold."""
    stack = [tree]
    while stack:
        part = stack.pop()
        if isinstance(part, Binary | Call):  # within a condition on a list, a path would start elsewhere
            stack += reversed(children(part))
        pairs: tuple[tuple[Expr, Expr], ...] = ()
        match part:
            case Binary("=", left, right):
                pairs = ((left, right), (right, left))
            case Call("selected", (left, right)):
                pairs = ((left, right),)
            case _:
                continue
        for side, other in pairs:
            target, value = survey.target(side, path), constant(other)
            codes = None if target is None or value is None else survey.codes(target)
            if target is None or value is None or codes is None:
                continue
            missing = _missing(value, codes)
            if missing:
                yield target, missing


def _missing(value: str | float, codes: frozenset[str]) -> str:
    """Return what of a value is no code; '' = nothing. Several picked answers stand with spaces between."""
    if isinstance(value, str):
        words = [] if value.strip() in codes else value.split()
        return next((word for word in words if word not in codes and word != _NO_NUMBER), "")
    known = any(_number(code) == value for code in codes)
    return "" if known else f"{value:.15g}"


def _number(code: str) -> float | None:
    try:
        return float(code)
    except ValueError:
        return None
