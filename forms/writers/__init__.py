"""Answers → payload bytes. One file per format, each with a `write(session, facts) -> bytes`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from pkgutil import iter_modules

from forms.session import Session

_WRITERS: Mapping[str, Callable[[Session, Mapping[str, object]], bytes]] = {
    module.name: import_module(f"{__name__}.{module.name}").write for module in iter_modules(__path__)
}


def write(session: Session, facts: Mapping[str, object], *, to: str = "digit") -> bytes:
    """Freeze a filled session as payload bytes: the same answers and facts give the same bytes.

    `facts` are what the answers do not say (ids, times, who); their names are the format's own.
    Raises KeyError: no such format.
    """
    return _WRITERS[to](session, facts)
