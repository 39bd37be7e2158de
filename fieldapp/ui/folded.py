"""Text as it is compared when somebody looks for something: without accents and case."""

from __future__ import annotations

import unicodedata


def to_find(text: str) -> str:
    """Return the text without accents and case, for finding."""
    folded = text.casefold()
    if folded.isascii():
        return folded
    parts = unicodedata.normalize("NFKD", folded)
    return parts.translate({ord(sign): None for sign in set(parts) if unicodedata.combining(sign)})
