"""How people write places on earth: '-15.12, 39.26', with degree signs, pasted from maps."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?")
_BETWEEN = re.compile(r"[\s,;]+")
SIGNS = str.maketrans({"\u2212": "-", "\u00b0": None})
UNMEASURED = "NaN"  # as `forms` has it: an altitude that nobody measured
PLACE, ALTITUDE, ACCURACY = 2, 2, 3  # how many numbers make a place; where the others stand


def numbers_of(text: str) -> list[str]:
    """Return two to four numbers that are the whole text, else nothing.

    The altitude may be the word for none, and the accuracy may be anything: it has a field of its own.
    """
    words = _BETWEEN.split(text.translate(SIGNS).strip())
    figures = words[:ALTITUDE] if words[ALTITUDE:-1] == [UNMEASURED] else words[:ACCURACY]
    if all(map(_NUMBER.fullmatch, figures)) and PLACE <= len(words) <= ACCURACY + 1:
        return words
    return []
