"""Which of a few choices somebody means who types: by its key, its code, or its first letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer

from fieldapp.ui.folded import to_find

_ROW = 1000  # ms between the letters of one word or code


@dataclass(frozen=True)
class Named:
    """What a choice goes by: the key on it, its words, its code ('' = it has none that people know)."""

    key: str
    words: str
    code: str = ""

    def begins(self, typed: str) -> bool:
        """Whether its words or its code begin so."""
        return to_find(self.words).startswith(typed) or to_find(self.code).startswith(typed)


class TypedChoice:
    """Listens to one letter after the other. Letters that come in a row are one word or code."""

    def __init__(self) -> None:
        """Begin with nothing typed."""
        self._row = ""
        self._taken = -1  # the choice that the row has led to: its other letters say nothing new
        self._since = QElapsedTimer()

    def meant(self, typed: str, choices: Sequence[Named]) -> int | None:
        """Return the choice to press now, -1 where the letter only goes on with a word, None: none is meant.

        The key on a choice wins over a word, unless a word that was begun goes on with it.
        """
        if len(typed) != 1 or not typed.isprintable() or typed.isspace():
            return None
        goes_on = self._since.isValid() and not self._since.hasExpired(_ROW)
        row = self._row + to_find(typed) if goes_on and self._row else ""
        self._since.start()
        found = [number for number, choice in enumerate(choices) if row and choice.begins(row)]
        if not found:
            self._row, self._taken = "", -1
            keyed = next((n for n, choice in enumerate(choices) if choice.key == typed.upper()), None)
            if keyed is not None:
                return keyed
            row = to_find(typed)
            found = [n for n, choice in enumerate(choices) if typed.isalnum() and choice.begins(row)]
        if not found:
            return None
        self._row = row
        whole = [number for number in found if to_find(choices[number].code) == row]
        one = whole[0] if whole else found[0] if len(found) == 1 else -1
        if one in (-1, self._taken):
            return -1
        self._taken = one
        return one
