"""Question looks: one file each, found by folder scan. To add one, add a file that names its class LOOK."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module

from fieldapp.ui.look import Look
from forms import Question


@cache
def looks() -> dict[tuple[str, str], type[Look]]:
    """Return every look by the pairs of question type and appearance that it answers."""
    found: dict[tuple[str, str], type[Look]] = {}
    for module in pkgutil.iter_modules(__path__):
        look: type[Look] = import_module(f"{__name__}.{module.name}").LOOK
        for pair in look.ANSWERS:
            if pair in found:
                message = f"{look.__name__} and {found[pair].__name__} both answer {pair}"
                raise ValueError(message)
            found[pair] = look
    return found


def look_for(question: Question) -> type[Look]:
    """Return the look for a question: its own, else its type's, else the plain text field (value kept)."""
    known = looks()
    look = known.get((question.type, question.look)) or known.get((question.type, "")) or known[("text", "")]
    return look.suited(question)
