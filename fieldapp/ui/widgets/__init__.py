"""Question looks: one file each, found by folder scan. To add one, add a file that names its class LOOK."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module

from fieldapp.ui.given_look import GivenLook
from fieldapp.ui.look import Look, words_of
from forms import Node


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


def look_for(node: Node) -> type[Look]:
    """Return the look for a node: by its first known appearance, else its type's, else plain text.

    What nobody may ever answer is given in words. Authors write appearances in any case.
    """
    question = node.question
    if question.readonly:
        return GivenLook
    known = _anyhow()
    found = (known.get((question.type, word)) for word in words_of(question))
    look = next(filter(None, found), None) or known.get((question.type, "")) or known["text", ""]
    return look.suited(node)


@cache
def _anyhow() -> dict[tuple[str, str], type[Look]]:
    """Return the looks by appearances in small letters."""
    return {(kind, word.lower()): look for (kind, word), look in looks().items()}
