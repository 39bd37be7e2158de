"""Free text of any length in any script."""

from __future__ import annotations

import re

from forms.types._contract import AnswerType

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def well_formed(text: str) -> str:
    """Return the text with every character that XML 1.0 cannot hold replaced by U+FFFD.

    That is, control characters but tab and line ends, U+FFFE, U+FFFF, and every half of a torn surrogate
    pair: JSON escapes and Qt strings can hold such halves; UTF-8, and so every disk and wire, cannot.
    """
    if not _NOT_XML.search(text):
        return text
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _NOT_XML.sub("\ufffd", whole)


TYPE = AnswerType("text", parse=str, format=str)
