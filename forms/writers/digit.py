"""The record of a filled form as canonical JSON with its answers side by side: sorted keys, no spaces, UTF-8.

Source: the sync file's content is open in the contract; this is our own record, which the connector wraps.
Groups at the top, the pages of a field-app form, dissolve as in that app's first forms engine; groups in them
are objects, repeats lists. What is blank or not relevant is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from forms.model import Form
from forms.path import Path, unquote
from forms.session import Session
from forms.writers._json_values import Values, canonical, envelope, loaded


def write(session: Session, facts: Mapping[str, object]) -> bytes:
    """Return the record: `facts` as given, the form's own, and every answer that is not blank by key."""
    values = Values(session.form)
    nested = values.object_of(session, blanks=False)
    flat: dict[str, Any] = {}
    for name, dissolves in _top(values):
        key = unquote(name)
        if key in nested:
            flat |= nested[key] if dissolves else {key: nested[key]}
    return canonical(envelope(session.form, facts, answers=flat))


def answers(form: Form, raw: bytes) -> dict[str, str]:
    """Read a record back. Raises RecordRefused."""
    given = loaded(form, raw, "answers")
    values = Values(form)
    keys = {unquote(name): dissolves for name, dissolves in _top(values)}
    return values.answers({key: given if dissolves else given.get(key) for key, dissolves in keys.items()})


def _top(values: Values) -> Iterator[tuple[str, bool]]:
    """Yield what stands at the top of the record, and whether it dissolves."""
    for name in values.shape.children.get(Path(), {}):
        yield name, values.is_group(Path().child(name))
