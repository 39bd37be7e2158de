"""Free text of any length in any script."""

from __future__ import annotations

from forms.types._contract import AnswerType


def well_formed(text: str) -> str:
    """Return the text with every half of a torn surrogate pair replaced by U+FFFD.

    JSON escapes and Qt strings can hold such halves; UTF-8, and so every disk and wire, cannot.
    """
    return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


TYPE = AnswerType("text", parse=str, format=str)
