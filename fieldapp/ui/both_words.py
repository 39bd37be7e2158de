"""Words in the language of the window that know what they are in English: acts are found by either."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


class Said(str):
    """A sentence as it is shown, with the English one."""

    __slots__ = ("english",)
    english: str


def translate(context: str, sentence: str) -> Said:
    """Return a sentence in the language of the window; `context` is where the catalogue has it."""
    said = Said(QCoreApplication.translate(context, sentence))
    said.english = sentence
    return said


def english(words: str) -> str:
    """Return what words are in English, '' where that is not known."""
    return words.english if isinstance(words, Said) else ""
