"""Document bytes → Form. One file per format; the format is recognised by its reader's `sniff`.

A reader is a module with `sniff(raw, name) -> bool` and `read(raw, name, media, limits) -> Form`, which
raises FormRefused. `media` holds the files that came with the form, by their base names.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol, cast

from forms.collecting import nothing_collected
from forms.errors import FormRefused, Problem
from forms.graph import order
from forms.model import Form
from forms.readers._limits import KEPT, TO_ADD, Limits


class _Reader(Protocol):
    def sniff(self, raw: bytes, name: str) -> bool: ...
    def read(self, raw: bytes, name: str, media: Mapping[str, bytes], limits: Limits) -> Form: ...


_READERS = [
    cast("_Reader", import_module(f"{__name__}.{module.name}"))
    for module in iter_modules(__path__)
    if not module.name.startswith("_")
]

_UNKNOWN_FORMAT = "This is not a form in a format that the app reads."
_TOO_DEEP = "The document is nested too deeply to be a form."


def read(raw: bytes, name: str = "", media: Mapping[str, bytes] | None = None) -> Form:
    """Read a form document; `name`, such as a file's, helps to recognise the format.

    `media` are the files that the form's author gave with it (lists, pictures), by their base names. Raises
    FormRefused with every problem found; a document that is far longer than any form is one.
    """
    return _read(raw, name, media or {}, TO_ADD)


def read_kept(raw: bytes, name: str = "", media: Mapping[str, bytes] | None = None) -> Form:
    """Read a form that `read` took once, maybe in an older version of this engine, however long it is.

    Raises FormRefused as `read` does, but never because a limit is drawn tighter than it was.
    """
    return _read(raw, name, media or {}, KEPT)


def _read(raw: bytes, name: str, media: Mapping[str, bytes], limits: Limits) -> Form:
    limits.hold_size(raw)
    reader = next((reader for reader in _READERS if reader.sniff(raw, name)), None)
    if reader is None:
        raise FormRefused((Problem("unknown_format", _UNKNOWN_FORMAT),))
    with nothing_collected():
        try:
            form = reader.read(raw, name, media, limits)
        except RecursionError:
            raise FormRefused((Problem("too_deep", _TOO_DEEP),)) from None
        problems = order(form, limits.reads).problems
    if problems:
        raise FormRefused(problems)
    return form
