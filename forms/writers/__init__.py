"""Answers → payload bytes, and back.

One file per format, each with `write(session, facts) -> bytes` and `answers(form, raw) -> dict[str, str]`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol, cast

from forms.errors import RecordRefused
from forms.model import Form
from forms.session import Session
from forms.writers._entities import EntityChange, entities

__all__ = ["EntityChange", "RecordRefused", "answers", "entities", "write"]


class _Format(Protocol):
    write: Callable[[Session, Mapping[str, object]], bytes]
    answers: Callable[[Form, bytes], dict[str, str]]


_FORMATS: Mapping[str, _Format] = {
    module.name: cast("_Format", import_module(f"{__name__}.{module.name}"))
    for module in iter_modules(__path__)
    if not module.name.startswith("_")
}


def write(session: Session, facts: Mapping[str, object], *, to: str = "") -> bytes:
    """Freeze a filled session as payload bytes: the same answers and facts give the same bytes.

    `facts` are what the answers do not say (ids, times, who); their names are the format's own. `to` '' = the
    form's own format. Raises KeyError: no such format; ValueError: the form's records cannot be written so.
    """
    return _FORMATS[to or session.form.record].write(session, facts)


def answers(form: Form, raw: bytes, of: str = "") -> dict[str, str]:
    """Read a record back into a draft's state, as `Session.dump` has it.

    What the form does not know is kept under its own path; what was not relevant is not in a record. A blank
    stands for a default that was cleared, where the format can tell. `of` '' = the form's own format. Raises
    RecordRefused: this is no record of the form; KeyError: no such format.
    """
    return _FORMATS[of or form.record].answers(form, raw)
