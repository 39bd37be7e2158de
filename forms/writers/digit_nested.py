"""The record of a filled form as canonical JSON as its groups nest: {page: {field: value}}.

Source: what the field app's second forms engine hands over when a form is sent. Values are typed as in the
flat record, since the app never sends these but turns them into its own entities. A blank is null; what is
not relevant is left out, and so is the root element of an XForm, which only holds the others.
"""

from __future__ import annotations

from collections.abc import Mapping

from forms.model import Form
from forms.path import Path
from forms.session import Session
from forms.writers._json_values import Values, canonical, envelope, loaded


def write(session: Session, facts: Mapping[str, object]) -> bytes:
    """Return the record: `facts` as given, the form's own, and every relevant answer."""
    values = Values(session.form)
    nested = values.object_of(session, blanks=True)
    root = _root(values)
    answers = nested.get(root, {}) if root else nested
    return canonical(envelope(session.form, facts, answers=answers))


def answers(form: Form, raw: bytes) -> dict[str, str]:
    """Read a record back. Raises RecordRefused."""
    given = loaded(form, raw, "answers")
    values = Values(form)
    root = _root(values)
    return values.answers({root: given} if root else given)


def _root(values: Values) -> str:
    """Return the key of the element that an XForm's record is in, '' for a form of DIGIT's own."""
    names = list(values.shape.children.get(Path(), {}))
    only = "" if values.quoted or len(names) != 1 else names[0]
    return only if values.is_group(Path().child(only)) else ""
