"""Which of a few choices somebody means who types: by its key, its code, or its first letters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer

from fieldapp.ui.folded import to_find

_WORD = re.compile(r"\W+")
_ROW = 1000  # ms between the letters of one word or code


@dataclass(frozen=True)
class Named:
    """What a choice goes by: the key on it, its words, its code ('' = it has none that people know)."""

    key: str
    words: str
    code: str = ""

    def begins(self, typed: str) -> bool:
        """Whether its words or its code begin so."""
        return any(name.startswith(typed) for name in self._names())

    def goes_on(self, typed: str) -> bool:
        """Whether its words or its code begin so and go on; figures go on with figures."""
        after = [name[len(typed)] for name in self._names() if name.startswith(typed) and name != typed]
        return any(sign.isdigit() for sign in after) if typed.isdigit() else bool(after)

    def whole(self, typed: str) -> bool:
        """Whether that is all of its words, or its code."""
        return typed in self._names()

    def rank(self, typed: str) -> int:
        """Return how well it is meant by what was typed: 1 = just that, 4 = a word begins so, 0 = not at all.

        Its words come before its code.
        """
        wanted = to_find(typed)
        if not wanted:  # a mark alone, such as an accent that combines: what it goes with is not typed yet
            return 0
        words, code = self._names()
        if wanted in (words, code):
            return 1
        if words.startswith(wanted):
            return 2
        if code.startswith(wanted):
            return 3
        return 4 if any(word.startswith(wanted) for word in _WORD.split(words)) else 0

    def _names(self) -> tuple[str, str]:
        return to_find(self.words), to_find(self.code)


@dataclass(frozen=True)
class Meant:
    """What a letter means: the choice to press now, and one pressed before it that is not meant after all."""

    press: int | None = None
    back: int | None = None


class TypedChoice:
    """Listens to one letter after the other. Letters that come in a row are one word or code."""

    def __init__(self) -> None:
        """Begin with nothing typed."""
        self._row = ""
        self._taken: int | None = None  # the choice that the row has led to
        self._since = QElapsedTimer()

    @property
    def spelling(self) -> bool:
        """Whether another letter may go on with those before."""
        return bool(self._row) and not self._since.hasExpired(_ROW)

    def forget(self) -> None:
        """Let the next letter begin anew."""
        self._row, self._taken = "", None

    def meant(self, typed: str, choices: Sequence[Named], *, several: bool) -> Meant | None:
        """Return what a letter means, None: nothing.

        A word or code that was begun goes on if it can; else the key on a choice wins over a word. What has
        a code that nobody offers is not pressed in part: of one choice (not `several`) it is taken back.
        """
        if len(typed) != 1 or not typed.isprintable() or not to_find(typed):  # '': a mark that combines
            return None
        row = self._row + to_find(typed) if self.spelling else ""
        if row and any(choice.begins(row) for choice in choices):
            return self._go_on(row, choices)
        broken, taken = self._row if row else "", self._taken
        self.forget()
        if typed.isspace():
            return None
        if not several and row.isdigit():
            return Meant(back=taken)
        begun = self._begin(typed, choices)
        finished = several or taken is None or choices[taken].whole(broken)
        if (begun is None or begun.press is None) and broken and not finished:
            return Meant(back=taken)
        return begun

    def _begin(self, typed: str, choices: Sequence[Named]) -> Meant | None:
        row = to_find(typed)
        keyed = next((number for number, choice in enumerate(choices) if choice.key == typed.upper()), None)
        if keyed is not None:
            if any(choice.goes_on(row) for choice in choices):
                self._keep(row, keyed)
            return Meant(press=keyed)
        if (typed.isalnum() or typed == "-") and any(choice.begins(row) for choice in choices):
            return self._go_on(row, choices)
        return None

    def _go_on(self, row: str, choices: Sequence[Named]) -> Meant:
        found = [number for number, choice in enumerate(choices) if choice.begins(row)]
        whole = [number for number in found if to_find(choices[number].code) == row]
        one = whole[0] if whole else found[0] if len(found) == 1 else None
        before = self._taken
        if before is not None and choices[before].begins(row) and one in (None, before):
            self._keep(row, before)
            return Meant()
        self._keep(row, one)
        return Meant(press=one, back=before)

    def _keep(self, row: str, taken: int | None) -> None:
        self._row, self._taken = row, taken
        self._since.start()
