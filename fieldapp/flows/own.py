"""Answers that are of one record alone: a copy of it gets its own, and none is taken over from another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forms import Form, Path, worked_out_from

_NUMBERS = re.compile(r"\b(once|uuid|random)\s*\(")
_TIMES = re.compile(r"\b(now|today)\s*\(")


def numbers_of(form: Form) -> frozenset[Path]:
    """Return the template paths of what tells one record from all others, and of what follows from that.

    What the form makes up anew each time, by calculation, default or trigger, may still be typed over: it
    is the record's own all the same.
    """
    return worked_out_from(form, _made_by(form, _NUMBERS))


def own(form: Form) -> frozenset[Path]:
    """Return those paths, and those of when and where the record was made."""
    preloaded = (path for path, bind in form.binds.items() if any(bind.preload) or "/meta/" in path)
    placed = (action.target for action in form.actions if action.kind == "setgeopoint")
    times = worked_out_from(form, (*preloaded, *placed, *_made_by(form, _TIMES)))
    return numbers_of(form) | times


def _made_by(form: Form, function: re.Pattern[str]) -> Iterator[Path]:
    for path, bind in form.binds.items():
        if bind.calculate is not None and function.search(bind.calculate.source):
            yield path
    for action in form.actions:
        if action.value is not None and function.search(action.value.source):
            yield action.target
