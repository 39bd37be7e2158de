"""The cells of a long list, column by column: 100,000 rows in some megabytes, found by their texts.

A column of many cells that are alike is a text with one character for each row; one whose cells differ is the
cells one after the other. Either is searched at the speed of memory: nothing has to be made before the first
search. What was found is kept.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import accumulate, chain, compress
from typing import TypeAlias

Cell: TypeAlias = str | None  # None: the row has no such cell, not even an empty one
Numbers: TypeAlias = Sequence[int]  # of rows, from 0, ascending, each once

_APART = b"\0"
_TORN = "surrogatepass"  # JSON may hold halves of a character
_MANY = 256  # texts, and
_ALIKE = 4  # fewer rows for each: then the cells differ
_MOST = 60_000  # texts that have a character; there are a million, but those take four bytes
_SPARSE = 16  # rows for each hit, else all are looked at
_SEARCHES = 64  # through differing cells, before it pays to sort them


class Coded:
    """Cells that are alike: `codes` has a character for each row, the place of its text in `texts`."""

    __slots__ = ("_found", "_places", "codes", "texts")

    def __init__(self, codes: str, texts: Sequence[Cell]) -> None:
        self.codes = codes
        self.texts = texts
        self._places = {text: chr(place) for place, text in enumerate(texts)}
        self._found: dict[str, Numbers] = {}  # by character; together no more than there are rows

    def __getitem__(self, row: int) -> Cell:
        """Return a row's cell."""
        return self.texts[ord(self.codes[row])]

    def cells(self) -> Iterator[Cell]:
        """Yield the cells, one for each row."""
        return map(self.texts.__getitem__, map(ord, self.codes))

    def often(self, text: str) -> int:
        """Return how many rows have that text."""
        code = self._places.get(text)
        return 0 if code is None else self.codes.count(code)

    def rows(self, text: Cell) -> Numbers:
        """Return the rows that have that text."""
        code = self._places.get(text)
        if code is None:
            return ()
        found = self._found.get(code)
        if found is None:
            found = self._found[code] = _places_of(code, self.codes)
        return found

    def among(self, rows: Numbers, texts: Iterable[str]) -> Numbers:
        """Return those of the rows that have one of the texts."""
        codes, wanted = self.codes, {self._places.get(text) for text in texts}
        return [row for row in rows if codes[row] in wanted]


class Packed:
    """Cells that differ: `text` has a NUL before, between and after them; `starts` says where each begins.

    It is UTF-8, which takes little in every script. `absent`: the rows that have none.
    """

    __slots__ = ("_found", "_sorted", "absent", "starts", "text")

    def __init__(self, text: bytes, starts: array[int], absent: frozenset[int]) -> None:
        self.text = text
        self.starts = starts
        self.absent = absent
        self._found: dict[str, Numbers] = {}
        self._sorted: dict[Cell, Numbers] = {}  # all of them, once there were many searches

    def __getitem__(self, row: int) -> Cell:
        """Return a row's cell."""
        if row in self.absent:
            return None
        return self.text[self.starts[row] : self.starts[row + 1] - 1].decode("utf-8", _TORN)

    def cells(self) -> Iterator[Cell]:
        """Yield the cells, one for each row."""
        return map(self.__getitem__, range(len(self.starts) - 1))

    def often(self, text: str) -> int:
        """Return how many rows have that text."""
        return len(self.rows(text))

    def rows(self, text: Cell) -> Numbers:
        """Return the rows that have that text."""
        if text is None:
            return sorted(self.absent)
        if not self._sorted and len(self._found) == _SEARCHES:
            self._sorted = _sorted(self.cells())
            self._found.clear()
        if self._sorted:
            return self._sorted.get(text, ())
        found = self._found.get(text)
        if found is None:
            found = self._found[text] = tuple(self.holding(text, begins=True, ends=True))
        return found

    def among(self, rows: Numbers, texts: Iterable[str]) -> Numbers:
        """Return those of the rows that have one of the texts."""
        wanted = frozenset(texts)
        return [row for row in rows if self[row] in wanted]

    def holding(self, text: str, *, begins: bool = False, ends: bool = False) -> Iterator[int]:
        """Yield the rows whose cell has a text in it, at its beginning or end if that is asked for."""
        within = text.encode("utf-8", _TORN)
        whole = _APART * begins + within + _APART * ends
        starts, last = self.starts, len(self.starts) - 2
        at = self.text.find(whole)
        while at >= 0:
            first = at + begins
            row = min(bisect_right(starts, first) - 1, last)
            end = starts[row + 1] - 1
            # A text may have a NUL in it, and a cell too: both ends have to stand where they should.
            good = starts[row] == first if begins else starts[row] <= first
            good &= first + len(within) == end if ends else first + len(within) <= end
            if good and row not in self.absent:
                yield row
            at = self.text.find(whole, end if good else at + 1)


Column: TypeAlias = Coded | Packed


class Growing:
    """A column while its cells come in: it takes them for alike until there are too many that differ."""

    def __init__(self, absent: int) -> None:
        """Begin a column; so many rows before do not have it."""
        self._codes: _Codes | None = _Codes()
        self._parts: list[str] = []  # of the codes
        self._packed = [_APART]  # parts, once too many cells differ
        self._starts = array("I", [1])
        self._absent: list[int] = []
        self._rows = 0
        if absent:
            self.extend([None] * absent)

    def extend(self, cells: Sequence[Cell]) -> None:
        """Take the cells of the next rows."""
        self._rows += len(cells)
        if self._codes is None:
            self._pack(cells)
            return
        self._parts.append("".join(map(self._codes.__getitem__, cells)))
        many = len(self._codes)
        if many > _MOST or (many > _MANY and many * _ALIKE > self._rows):
            texts = list(self._codes)
            parts, self._parts, self._codes = self._parts, [], None
            for part in parts:
                self._pack([texts[ord(code)] for code in part])

    def close(self) -> Column:
        """Return the column."""
        if self._codes is not None:
            return Coded("".join(self._parts), tuple(self._codes))
        return Packed(b"".join(self._packed), self._starts, frozenset(self._absent))

    def _pack(self, cells: Sequence[Cell]) -> None:
        before = len(self._starts) - 1
        if None in cells:
            self._absent += [before + at for at, cell in enumerate(cells) if cell is None]
        texts = [(cell or "").encode("utf-8", _TORN) for cell in cells]
        self._packed.append(_APART.join(chain(texts, (b"",))))
        ends = accumulate(map((1).__add__, map(len, texts)), initial=self._starts.pop())
        self._starts.extend(ends)


class _Codes(dict[Cell, str]):
    """A character for each text, the next one for a new text."""

    def __missing__(self, text: Cell) -> str:
        code = self[text] = chr(len(self))
        return code


def _places_of(code: str, codes: str) -> Numbers:
    """Return where a character stands, by the way that is quickest for how often it does."""
    often = codes.count(code)
    first, last = codes.index(code), codes.rindex(code)
    if last - first + 1 == often:  # as in most lists: what belongs together stands together
        return range(first, last + 1)
    if often * _SPARSE < len(codes):
        return array("I", (found.start() for found in re.finditer(re.escape(code), codes)))
    return array("I", compress(range(len(codes)), map(code.__eq__, codes)))


def _sorted(cells: Iterable[Cell]) -> dict[Cell, Numbers]:
    """Return the rows of every text."""
    first: dict[Cell, Numbers] = {}
    more: dict[Cell, list[int]] = {}
    for row, cell in enumerate(cells):
        before = first.setdefault(cell, (row,))
        if before[0] != row:
            more.setdefault(cell, [before[0]]).append(row)
    return {**first, **more}


def merged(parts: Collection[Numbers]) -> Numbers:
    """Return the rows that are in any of the parts."""
    if len(parts) == 1:
        return next(iter(parts))
    every: set[int] = set()
    return sorted(every.union(*parts))
