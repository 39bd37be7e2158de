"""Figures of long numbers in groups of three, as the appearance thousands-sep asks for."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale

from fieldapp.ui.look import words_of
from forms import Question

_GAP = "\u202f"  # narrow no-break space: unlike a comma or a point it is no decimal sign anywhere
_SPACES = re.compile(r"[+-]?\d{1,3}(?:\s\d{3})+(?:[.,\u066b]\d*)?")
_COMMAS = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+")
_BOTH = re.compile(r"[+-]?\d{1,3}(?:(?:,\d{3})+\.\d*|(?:\.\d{3})+,\d*)")
_FIGURES = re.compile(r"(?P<sign>[+-]?)(?P<whole>\d+)(?P<part>(?:\.\d*)?)", re.ASCII)
_THREE = re.compile(r"(?<=\d)(?=(?:\d{3})+$)")


def is_grouped(question: Question) -> bool:
    """Return whether a question asks for groups."""
    return "thousands-sep" in words_of(question)


def grouped(text: str) -> str:
    """Return '1 234 567.8' for '1234567.8'; what is no plain number stays as it is."""
    found = _FIGURES.fullmatch(text)
    if found is None:
        return text
    return found["sign"] + _THREE.sub(_GAP, found["whole"]) + found["part"]


def ungrouped(typed: str, *, whole: bool) -> str:
    """Return a number without the gaps between its figures.

    Commas before three figures are gaps in a whole number (`whole`), in one that also has a point, and where
    people write the point; '1,250' stays as it is elsewhere, for nobody knows whether it is more than two.
    """
    typed = typed.strip().replace(_GAP, "")  # ours, wherever the figures around it went
    plain = "".join(typed.split()) if _SPACES.fullmatch(typed) else typed
    if not whole and _BOTH.fullmatch(plain):
        gap = "," if plain.index(",") < plain.index(".") else "."
        return plain.replace(gap, "")
    pointed = whole or QLocale().decimalPoint() == "."
    return plain.replace(",", "") if pointed and _COMMAS.fullmatch(plain) else plain


def ambiguous(typed: str) -> bool:
    """Return whether nobody knows if the comma of a number stands between groups or before a part."""
    return _COMMAS.fullmatch(typed.strip()) is not None and QLocale().decimalPoint() != "."
