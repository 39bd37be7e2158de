"""Questions and groups that nobody can ever see, as their condition cannot be met."""

from __future__ import annotations

from collections.abc import Iterable

from forms.errors import Problem
from forms.expr.syntax import Call, Expr, Literal
from forms.model import Body, Question, walk
from forms.warnings._folding import truth
from forms.warnings._survey import Survey, name

_NEVER_SHOWN = "{path} is never shown: `{expression}` can never be true."
_NEVER_SHOWN_REQUIRED = "{path} asks for an answer but is never shown: `{expression}` can never be true."


def look(survey: Survey) -> Iterable[Problem]:
    """Tell each; a condition that is just false() or 0 puts something away on purpose."""
    for item in survey.items:
        bind = survey.form.binds.get(item.path)
        rule = bind.relevant if bind else None
        if rule is None or _put_away(rule.tree) or truth(rule.tree, item.path, survey) is not False:
            continue
        template = _NEVER_SHOWN_REQUIRED if _asks(item, survey) else _NEVER_SHOWN
        params = {"path": name(item.path), "expression": rule.source.strip()}
        yield Problem("never_shown", template, rule.place, params)


def _put_away(tree: Expr) -> bool:
    return tree == Call("false") or isinstance(tree, Literal)


def _asks(item: Body, survey: Survey) -> bool:
    """Whether it is, or holds, a question that always wants an answer."""
    for one in walk((item,)):
        if isinstance(one, Question) and not one.readonly:
            bind = survey.form.binds.get(one.path)
            rule = bind.required if bind else None
            if one.required or (rule is not None and truth(rule.tree, one.path, survey)):
                return True
    return False
