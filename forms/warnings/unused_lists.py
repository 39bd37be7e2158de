"""Lists of choices that nothing in the form reads."""

from __future__ import annotations

from collections.abc import Iterable

from forms.errors import Problem
from forms.expr.syntax import Call, Expr, Literal, children
from forms.warnings._survey import Survey

_UNUSED = "No question uses the list “{name}”."
_UNUSED_MANY = "No question uses these {count} lists: {names}."
_SHOWN = 5  # names that the sentence has
_LAST_SAVED = "last-saved"
_BY_NAME = frozenset({"instance", "pulldata"})


def look(survey: Survey) -> Iterable[Problem]:
    """Tell all of them at once; none where a rule works the name of a list out."""
    used: set[str | None] = set()
    for expression in survey.expressions:
        if _works_out_a_name(expression.tree):
            return
        used.update(reference.instance for reference in expression.references())
    told = " ".join(map(str, survey.form.notices))  # a rule that was left out may have read one
    unused = [
        name
        for name in survey.form.instances
        if name not in used and name not in told and _LAST_SAVED not in name
    ]
    if len(unused) == 1:
        yield Problem("unused_list", _UNUSED, "", {"name": unused[0]})
    elif unused:
        names = ", ".join([*unused[:_SHOWN], "…"] if len(unused) > _SHOWN else unused)
        yield Problem("unused_list", _UNUSED_MANY, "", {"count": str(len(unused)), "names": names})


def _works_out_a_name(tree: Expr) -> bool:
    stack = [tree]
    while stack:
        part = stack.pop()
        if isinstance(part, Call) and part.name in _BY_NAME and not isinstance(part.arguments[0], Literal):
            return True
        stack += children(part)
    return False
