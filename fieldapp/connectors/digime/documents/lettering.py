"""Text as the fonts that ship with the app can draw it.

What none of them has is told in brackets, in the place where it stands; nothing is drawn as a box.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby

from fpdf.unicode_script import UnicodeScript, get_unicode_script

_ANYWHERE = frozenset({UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN})
_MARKS = frozenset({"Mn", "Me", "Mc"})
_SILENT = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})  # controls, formats, separators: nothing to see
_KEPT = "\n\u200c\u200d"  # line ends, and what parts and joins letters


@dataclass
class Lettering:
    """Makes texts drawable with the letters of some fonts, and notes the scripts that are `missing`."""

    letters: Container[str]
    missing: set[str] = field(default_factory=set[str])

    def drawable(self, text: str) -> str:
        """Return a text with names in brackets for what cannot be drawn: '[Ethiopic]', '[grinning face]'."""
        text = unicodedata.normalize("NFC", text.replace("\t", "    ").replace("\r\n", "\n"))
        if text.isascii() and text.isprintable():
            return text
        runs = groupby(_clusters(text), key=self._name)
        return "".join(f"[{name}]" if name else _heard(run) for name, run in runs)

    def _name(self, cluster: str) -> str:
        """Return what a letter with its marks is told as, '' where it can be drawn."""
        if all(c in self.letters or unicodedata.category(c) in _SILENT for c in cluster):
            return ""
        script = next((s for s in map(get_unicode_script, cluster) if s not in _ANYWHERE), None)
        if script is None:
            return unicodedata.name(cluster[0], "unknown sign").lower()
        name = script.name.replace("_", " ").title()
        self.missing.add(name)
        return name


def _clusters(text: str) -> list[str]:
    """Split a text into letters with the marks that belong to them."""
    found: list[str] = []
    for character in text:
        if found and unicodedata.category(character) in _MARKS:
            found[-1] += character
        else:
            found.append(character)
    return found


def _heard(run: Iterable[str]) -> str:
    """Return letters without what nobody sees."""
    shown = "".join(run)
    return "".join(c for c in shown if c in _KEPT or unicodedata.category(c) not in _SILENT)


def lines(text: str, widths: Mapping[str, float], wide: float) -> Iterator[str]:
    """Yield a paragraph in lines that fit; a word that is too long for a line is cut. Always one at least.

    fpdf would break it too, but takes ever longer the longer a line is.
    """
    space = widths[" "]
    line: list[str] = []
    used = 0.0
    for word in text.split(" "):
        for number, piece in enumerate(_cut(word, widths, wide)):
            width = sum(widths.get(letter, 0) for letter in piece)
            if line and (number or used + space + width > wide):
                yield " ".join(line)
                line, used = [], 0.0
            used += (space if line else 0) + width
            line.append(piece)
    yield " ".join(line)


def _cut(word: str, widths: Mapping[str, float], wide: float) -> Iterator[str]:
    """Yield a word in pieces that fit on a line."""
    begin, used = 0, 0.0
    for at, letter in enumerate(word):
        used += widths.get(letter, 0)
        if used > wide and at > begin:
            yield word[begin:at]
            begin, used = at, widths.get(letter, 0)
    yield word[begin:]
