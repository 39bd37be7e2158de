"""Answers with choices: codes with spaces between, and their labels."""

from __future__ import annotations

from math import isfinite

from forms.expr.context import Context
from forms.expr.functions import Takes, function
from forms.expr.functions._places import Trail, places
from forms.expr.tree import Element


@function("selected", Takes.STRING, Takes.STRING)
def selected(answer: str, code: str) -> bool:
    """Whether the code is among the answer's; a blank one is in a blank answer, as in JavaRosa."""
    return f" {' '.join(code.split())} " in f" {' '.join(answer.split())} "


@function("selected-at", Takes.STRING, Takes.NUMBER)
def selected_at(answer: str, index: float) -> str:
    """Return the code at an index from 0, '' beyond both ends."""
    codes = answer.split()
    return codes[int(index)] if isfinite(index) and 0 <= int(index) < len(codes) else ""


@function("count-selected", Takes.STRING)
def count_selected(answer: str) -> float:
    """Count the codes."""
    return float(len(answer.split()))


@function("jr:choice-name", Takes.STRING, Takes.STRING, context=True)
def choice_name(context: Context, code: str, path: str) -> str:
    """Return a code's label in the current language; `path` names the question, in quotes.

    Of a question in a repeat it is the instance that the expression stands in, else the first one.
    """
    found = places(context, Trail.of_text(path))
    if not code or not found or not isinstance(found[0], Element):
        return ""
    return context.environment.choice_label(found[0], code)
