"""Which DIGIT format a JSON document is in; the Sync reader also takes what is in none of them."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from forms.errors import FormRefused
from forms.readers._json import as_object, load

SYNC = "sync"
FIELDS = "fields"
CHECKLIST = "checklist"


def kind_of_document(raw: bytes) -> str:
    """Return the format that the bytes are meant in, '' where they are no JSON object or array at all."""
    return _kind_of_json(raw) if raw.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in {b"{", b"["} else ""


@lru_cache(maxsize=1)  # one reader after the other asks about the same document
def _kind_of_json(raw: bytes) -> str:
    try:
        document, _ = load(raw)
    except (FormRefused, RecursionError):
        return SYNC  # whose reader says what is wrong
    if as_object(document) is None or "elements" in document:
        return SYNC
    if "attributes" in document or "ServiceDefinitions" in document:
        return CHECKLIST
    return FIELDS if "pages" in fields_in(document) else SYNC


def fields_in(document: dict[str, Any]) -> dict[str, Any]:
    """Return a field-app form without the `data` that MDMS puts around it."""
    return document if "pages" in document else as_object(document.get("data")) or {}
