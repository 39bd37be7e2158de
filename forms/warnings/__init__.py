"""What is probably a slip in a form that can be used as it is. One file per kind of slip.

A kind is a module with `look(survey) -> Iterable[Problem]`. It tells what cannot be meant, never a matter of
taste: whoever has seen one false alarm does not read the next one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol, cast

from forms.errors import Problem
from forms.model import Form
from forms.warnings._survey import Survey


class _Kind(Protocol):
    def look(self, survey: Survey) -> Iterable[Problem]: ...


_KINDS = [
    cast("_Kind", import_module(f"{__name__}.{module.name}"))
    for module in iter_modules(__path__)
    if not module.name.startswith("_")
]


def warnings(form: Form, files: Collection[str] | None = None) -> tuple[Problem, ...]:
    """Return what is probably a slip in the form, each once; the notices of the form are not among them.

    `files` are the names of those that came with the form, by which missing pictures are known; None: nothing
    is known of them, so none is called missing.
    """
    survey = Survey(form, files)
    found = {(str(problem), problem.place): problem for kind in _KINDS for problem in kind.look(survey)}
    return tuple(found.values())
