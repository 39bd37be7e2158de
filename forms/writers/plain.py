"""The record as plain JSON, the same for every form: each answer's text by its place.

`{"answers": {"/data/person[1]/name": "Ana", "/data/person[]": "1"}, "form": ..., "version": ...}` and the
facts beside; canonical: sorted keys, no spaces, UTF-8.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast

from forms.errors import Problem, RecordRefused
from forms.model import Form
from forms.session import Session
from forms.writers._shape import must_be_of, values

_NO_RECORD = "This is no record in plain JSON. It must be an object with form and answers, the answers texts."


def write(session: Session, facts: Mapping[str, object]) -> bytes:
    """Return the record: `facts` as given, the form's own, and every relevant answer that is not blank."""
    record = {
        "form": session.form.schema_id,
        "version": session.form.version,
        **facts,
        "answers": values(session),
    }
    text = json.dumps(record, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return text.encode()


def answers(form: Form, raw: bytes) -> dict[str, str]:
    """Read a record back. Raises RecordRefused."""
    try:
        record: Any = json.loads(raw)
        found = cast("dict[str, object]", record["answers"])
        schema_id = str(record["form"])
        texts = {path: text for path, text in found.items() if isinstance(text, str)}
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise RecordRefused(Problem("not_plain_json", _NO_RECORD)) from error
    must_be_of(form, schema_id)
    if len(texts) < len(found):
        raise RecordRefused(Problem("not_plain_json", _NO_RECORD))
    return texts
