"""Finding among choices, 100,000 of them if need be: by label or code, blind to accents and case.

All labels stand in one long text, each on a line of its own, so that looking through them is one search of
the language's own and takes a millisecond or two. Nothing is made per choice but its place in that text.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import overload

from fieldapp.ui.folded import to_find
from fieldapp.ui.markup import plain
from forms import Choice, unquote

_MARKED = re.compile(r"[\\*_#\[<\n]")
"""What a label has that holds markup; most lists have none anywhere."""


class ChoiceIndex:
    """The labels of choices as they are shown, and a way to find them; `labels` are in the choices' order.

    A label is worked out when it is shown; only a search has all of them.
    """

    def __init__(self, choices: Sequence[Choice]) -> None:
        """Take the choices, with their words in the language in use."""
        self._choices = choices
        self._names: _Lines | None = None
        self._codes: _Lines | None = None
        self.labels: Sequence[str] = _Labels(choices)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.labels)

    def prepare(self) -> None:
        """Do now what the first search would have to do: some hundred milliseconds for 100,000 choices."""
        if self._names is None:
            every = tuple(self._choices)  # each is made when it is looked at: so they are made once
            self.labels = _labels(every)
            self._names = _Lines(_folded("\n " + "\n ".join(self.labels)) + "\n")
            self._codes = self._codes or _codes(every)

    def find(self, typed: str, most: int) -> list[int]:
        """Return the places of choices that a typed text means, at most so many.

        First what has just that label, as people see it, then what has just that code, then what begins with
        it, then what has a code or a word that begins so, then what has it anywhere. Nothing typed finds
        nothing.
        """
        wanted = _query(typed)
        if not wanted:
            return []
        self.prepare()
        found: dict[int, None] = {}
        for places in self._ways(wanted, typed.strip().casefold()):
            for place in places:
                found.setdefault(place)
                if len(found) == most:
                    return list(found)
        return list(found)

    def place(self, code: str) -> int | None:
        """Return where the choice with a code stands, None where there is none."""
        return next(self._by_code().lines(f"\n{code}\n"), None) if "\n" not in code else None

    def exact(self, label: str) -> int | None:
        """Return where the choice with just that label stands, None where there is none or not only one."""
        return _only(place for place in self.named(label) if self.labels[place] == label)

    def named(self, label: str) -> Iterator[int]:
        """Yield the places of the choices with that label, whatever its accents and case."""
        self.prepare()
        assert self._names is not None  # noqa: S101  (just prepared)
        wanted = _query(label)
        if not wanted:
            yield from (place for place in self._names.lines("\n ") if self.labels[place] == label)
            return
        for end in ("\n", " \n"):  # a sign at the end is a space
            yield from self._names.lines(f"\n {wanted}{end}")

    def goes_on(self, typed: str) -> bool:
        """Return whether a label has what is typed as whole words and more words after them."""
        wanted = _query(typed)
        if not wanted:
            return False
        self.prepare()
        assert self._names is not None  # noqa: S101  (just prepared)
        return self._names.goes_on(f" {wanted} ")

    def _ways(self, wanted: str, code: str) -> Iterator[Iterator[int]]:
        assert self._names is not None  # noqa: S101  (see `find`)
        coded = code.isascii() and " " not in code and "\n" not in code
        yield self.named(wanted)
        if coded:
            yield self._by_code().lines(f"\n{code}\n", blind=True)
        yield self._names.lines(f"\n {wanted}")
        if coded:
            yield self._by_code().lines(f"\n{code}", blind=True)
        yield self._names.lines(f" {wanted}")
        yield self._names.lines(wanted)

    def _by_code(self) -> _Lines:
        if self._codes is None:
            self._codes = _codes(self._choices)
        return self._codes


class _Lines:
    """Lines in one text, each with a line break before and after it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._begins = array("q", accumulate((len(line) + 1 for line in text[1:-1].split("\n")), initial=0))
        self._blind = ""

    def lines(self, wanted: str, *, blind: bool = False) -> Iterator[int]:
        """Yield the numbers of the lines that hold a text, each once; `blind`: to case, in ASCII."""
        if blind and not self._blind:
            self._blind = self._text.casefold() if self._text.isascii() else self._text
        text = self._blind if blind else self._text
        at = text.find(wanted)
        while at >= 0:
            line = bisect_right(self._begins, at) - 1
            yield line
            at = text.find(wanted, self._begins[line + 1])

    def goes_on(self, wanted: str) -> bool:
        """Return whether a line has a text and more after it."""
        at = self._text.find(wanted)
        while at >= 0 and self._text[at + len(wanted)] == "\n":
            at = self._text.find(wanted, at + 1)
        return at >= 0


def _codes(choices: Sequence[Choice]) -> _Lines:
    return _Lines("\n" + "\n".join(choice.value for choice in choices) + "\n")


def _only(places: Iterator[int]) -> int | None:
    """Return the only one of some places, None where there is none or are several."""
    first = next(places, None)
    return first if next(places, None) is None else None


def _query(typed: str) -> str:
    """Return a typed text as the lines have it."""
    return " ".join(_folded(typed.replace("\n", " ")).split())


class _Labels(Sequence[str]):
    """The words of choices without markup, each made when it is asked for."""

    def __init__(self, choices: Sequence[Choice]) -> None:
        self._choices = choices

    def __len__(self) -> int:
        return len(self._choices)

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[str]: ...
    def __getitem__(self, at: int | slice) -> str | Sequence[str]:
        return _Labels(self._choices[at]) if isinstance(at, slice) else _label(self._choices[at])


def _labels(choices: Sequence[Choice]) -> Sequence[str]:
    """Return the words of all of some choices."""
    labels = [choice.label for choice in choices]
    if not all(labels) or _MARKED.search(" ".join(labels)):
        labels = [_label(choice) for choice in choices]
    return labels


def _label(choice: Choice) -> str:
    """Return a choice's words without markup; one without any goes by its code."""
    if choice.label and not _MARKED.search(choice.label):
        return choice.label
    return " ".join(plain(choice.label).split()) or unquote(choice.value)


_BREAKS = re.compile(
    r"[ \t\r\f\v!-/:-@\[-`{-~\u00a0-\u00bf\u2000-\u206f\u3000-\u303f\u060c\u061b\u061f\u0964]+"
)


def _folded(text: str) -> str:
    """Return a text to find in, with single spaces for what stands between words."""
    return _BREAKS.sub(" ", to_find(text))
