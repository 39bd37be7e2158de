"""Arabic letters joined and lines laid out from right to left, as a page without a shaping engine needs them.

Source: the Unicode standard, section 9.2 (joining) and UAX #9 (order), which fpdf brings.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache

from fpdf.bidi import BidiParagraph
from fpdf.enums import TextDirection

_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_LAM = "\u0644"
_BRIDGES = "\u0640\u200d"  # tatweel and joiner: they tie on both sides and look the same everywhere
_PRESENTED = (*range(0xFB50, 0xFC00), *range(0xFE70, 0xFEFD))  # letters and lam-alefs as they stand in words
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")

Shapes = Mapping[str, Mapping[str, str]]


def turns(text: str) -> bool:
    """Whether a text has letters that run from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(c) in _RIGHT_TO_LEFT for c in text)


def begins_right(text: str) -> bool:
    """Whether a text as a whole runs from right to left: its first letter does."""
    directions = map(unicodedata.bidirectional, text)
    return next((d for d in directions if d in _RIGHT_TO_LEFT or d == "L"), "L") != "L"


def laid_out(line: str, *, right: bool) -> str:
    """Return one line of a joined text in the order in which it is drawn, from left to right."""
    direction = TextDirection.RTL if right else TextDirection.LTR
    drawn = BidiParagraph(text=line, base_direction=direction).get_reordered_characters()
    turned = (c.character.translate(_MIRRORED) if c.embedding_level % 2 else c.character for c in drawn)
    return "".join(turned).replace("\u200c", "").replace("\u200d", "")


def joined(text: str) -> str:
    """Return a text with its Arabic letters in the forms that they have within words."""
    shapes = _shapes()
    letters = list(_letters(text))
    found: list[str] = []
    for at, (letter, marks) in enumerate(letters):
        before = letters[at - 1][0] if at else ""
        after = letters[at + 1][0] if at + 1 < len(letters) else ""
        tied = _reaches(before, shapes) and _takes(letter, shapes)
        ties = _reaches(letter, shapes) and _takes(after, shapes)
        form = ("medial" if tied else "initial") if ties else ("final" if tied else "isolated")
        found.append(shapes.get(letter, {}).get(form, letter) + marks)
    return "".join(found)


def _letters(text: str) -> Iterator[tuple[str, str]]:
    """Yield each letter with its marks; lam and alef are one letter."""
    shapes, at = _shapes(), 0
    while at < len(text):
        end = at + 1
        while end < len(text) and unicodedata.category(text[end]) == "Mn":
            end += 1
        letter, marks = text[at], text[at + 1 : end]
        if letter == _LAM and end < len(text) and letter + text[end] in shapes:
            letter += text[end]
            end += 1
        yield letter, marks
        at = end


def _reaches(letter: str, shapes: Shapes) -> bool:
    """Whether a letter ties to the one after it."""
    return bool(letter) and (letter in _BRIDGES or "initial" in shapes.get(letter, {}))


def _takes(letter: str, shapes: Shapes) -> bool:
    """Whether a letter lets itself be tied to by the one before it."""
    return bool(letter) and (letter in _BRIDGES or "final" in shapes.get(letter, {}))


@cache
def _shapes() -> Shapes:
    """Return the forms of every letter: Unicode says of each form which letter, or pair, it is a form of."""
    found: dict[str, dict[str, str]] = {}
    for code in _PRESENTED:
        kind, *of = unicodedata.decomposition(chr(code)).split() or [""]
        letter = "".join(chr(int(one, 16)) for one in of)
        if letter and not letter.startswith(" "):
            found.setdefault(letter, {}).setdefault(kind.strip("<>"), chr(code))
    return found
