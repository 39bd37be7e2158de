"""Text as the fonts that ship with the app can draw it.

What none of them has is told in brackets, in the place where it stands; nothing is drawn as a box.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Container, Iterable
from dataclasses import dataclass, field
from itertools import groupby

from fpdf.unicode_script import UnicodeScript, get_unicode_script

_ANYWHERE = frozenset({UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN})
_MARKS = frozenset({"Mn", "Me", "Mc"})
_SILENT = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})  # controls, formats, separators: nothing to see
_KEPT = "\n\u200c\u200d"  # line ends, and what parts and joins letters


@dataclass
class Lettering:
    """Makes texts drawable with the letters of some fonts, and takes note of the scripts that are `missing`.

    `letters` holds code points.
    """

    letters: Container[int]
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
        if all(ord(c) in self.letters or unicodedata.category(c) in _SILENT for c in cluster):
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
