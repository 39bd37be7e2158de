"""Text as people look for it: without accents and case."""

from __future__ import annotations

import unicodedata


def to_find(text: str) -> str:
    """Return the text without accents and case, for finding."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))
