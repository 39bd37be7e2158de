"""Questions that no answer is right for: bounds that exclude each other, a constraint that cannot hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from forms.errors import Problem
from forms.model import Question
from forms.warnings._folding import truth
from forms.warnings._survey import Survey, name

_NEVER_RIGHT = "No answer to {path} can be right: `{expression}` can never be true."
_BOUNDS = "No answer to {path} can be right: it must be at least {least} and at most {most}."
_LENGTHS = "No answer to {path} can be right: it must have at least {least} and at most {most} characters."


def look(survey: Survey) -> Iterable[Problem]:
    """Tell each constraint and each pair of bounds."""
    for path, bind in survey.form.binds.items():
        rule = bind.constraint
        if rule is not None and truth(rule.tree, path, survey) is False:
            params = {"path": name(path), "expression": rule.source.strip()}
            yield Problem("never_right", _NEVER_RIGHT, rule.place, params)
    for item in survey.items:
        if isinstance(item, Question):
            yield from _bounds(item)


def _bounds(question: Question) -> Iterator[Problem]:
    given = {rule.name: rule.argument for rule in question.rules}
    for low, high, template in (("min", "max", _BOUNDS), ("min_length", "max_length", _LENGTHS)):
        if low not in given or high not in given:
            continue
        least, most = given[low], given[high]
        numbers = question.type not in {
            "date",
            "datetime",
        }  # those are ISO 8601, in the order of time as texts
        if (float(least) > float(most)) if numbers else (least > most):
            params = {"path": name(question.path), "least": least, "most": most}
            yield Problem("never_right", template, question.place, params)
