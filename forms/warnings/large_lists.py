"""Lists that somebody would have to look through, as nothing chooses among their rows."""

from __future__ import annotations

from collections.abc import Iterable

from forms.errors import Problem
from forms.expr.rows import rows_of
from forms.expr.syntax import Call, Expr, LocationPath
from forms.warnings._survey import Survey, name

_LARGE = (
    "{path} offers {count} choices at once. Choose among them by an earlier answer, or let people search in"
    " them (appearance autocomplete)."
)
_LARGE_FROM = 1000
_SEARCHED = frozenset({"autocomplete", "minimal", "quick", "search"})  # looks that a list is typed into


def look(survey: Survey) -> Iterable[Problem]:
    """Tell each question."""
    for question in survey.form.index.values():
        look_words = set(question.look.lower().replace("(", " ").split())
        if question.hidden or look_words & _SEARCHED:
            continue
        count = len(question.items)
        if question.itemset is not None and not _chosen(question.itemset.nodeset.tree):
            rows = rows_of(question.itemset.nodeset.tree)
            count += len(survey.rows(rows)) if rows else 0
        if count > _LARGE_FROM:
            params = {"path": name(question.path), "count": f"{count:,}"}
            yield Problem("large_list", _LARGE, question.place, params)


def _chosen(tree: Expr) -> bool:
    """Whether a condition chooses among the rows."""
    match tree:
        case Call("randomize", (first, *_)):
            return _chosen(first)
        case LocationPath(steps=steps):
            return any(step.predicates for step in steps)
        case _:
            return True
