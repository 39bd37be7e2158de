"""A long flat list as a tree that expressions walk over: rows and cells are made when somebody looks at one.

It stands where the element around the items would: /root/item/name. What is asked of many rows at once goes
past them, to the columns.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from operator import eq
from types import MappingProxyType
from typing import NamedTuple, overload

from forms.expr.columns import Cell, Column, Growing, Numbers, merged
from forms.expr.tree import Attribute, Element, Node

_AT_ONCE = 4096  # rows that are taken into columns together
_FEW = 100  # rows that are sooner looked at than searched for
_MOST_MORE = 200  # columns than the first row has, or it is no flat list
_MOST_SHAPES = 1000  # sets of columns that rows have
_NO_ATTRIBUTES: list[Attribute] = []
_NO_CHILDREN: list[Node] = []
_NONE: Mapping[str, str] = MappingProxyType({})


class Name(NamedTuple):
    """What an element is called: without a prefix, or with one and its namespace."""

    local: str
    prefix: str = ""
    namespace: str = ""

    @property
    def key(self) -> str:
        """How NameTest.key finds it."""
        return f"{{{self.namespace}}}{self.local}" if self.prefix else self.local

    @property
    def written(self) -> str:
        """How a document writes it."""
        return f"{self.prefix}:{self.local}" if self.prefix else self.local


class Listing(Element):
    """The element around rows, all of one name; a row has a leaf for each column that it has a cell in."""

    __slots__ = ("_by_key", "columns", "row", "size")

    def __init__(
        self,
        parent: Element,
        around: Name,
        row: Name,
        columns: Sequence[tuple[Name, Column]],
        size: int,
    ) -> None:
        super().__init__(parent, around.local, prefix=around.prefix, namespace=around.namespace)
        self.row = row
        self.columns = columns
        self.size = size
        self._by_key: dict[str, list[Column]] = {}
        for name, column in columns:
            self._by_key.setdefault(name.key, []).append(column)

    # --- as an element ---

    def string(self) -> str:
        """Return the characters of all cells."""
        return "".join(row.string() for row in self.elements())

    def elements(self) -> Sequence[Element]:
        """Return the rows."""
        return Picked(self, range(self.size))

    def named(self, key: str) -> Sequence[Element]:
        """Return the rows, if that is what they are called."""
        return self.elements() if key == self.row.key else ()

    def nodes(self) -> Sequence[Node]:
        """Return the rows."""
        return self.elements()

    # --- by column ---

    def under(self, key: str) -> Sequence[Column]:
        """Return the columns of that name; a file may have two."""
        return self._by_key.get(key, ())

    def often(self, key: str, texts: Collection[str]) -> int:
        """Return in how many rows, at most, a cell of that name has one of the texts."""
        return sum(column.often(text) for column in self.under(key) for text in texts)

    def rows(self, key: str, texts: Collection[str]) -> Numbers:
        """Return the rows in which a cell of that name has one of the texts."""
        return merged([column.rows(text) for column in self.under(key) for text in texts])

    def among(self, rows: Numbers, key: str, texts: Collection[str]) -> Numbers:
        """Return those of the rows in which a cell of that name has one of the texts."""
        return merged([column.among(rows, texts) for column in self.under(key)])

    def cell(self, row: int, key: str) -> Cell:
        """Return the first cell of that name in a row, None where it has none."""
        columns = self._by_key.get(key, ())
        if len(columns) == 1:
            return columns[0][row]
        return next((cell for column in columns if (cell := column[row]) is not None), None)

    def texts(self, key: str) -> Iterator[str]:
        """Yield for each row the text of its first cell of that name, '' where it has none."""
        columns = self.under(key)
        if len(columns) == 1:
            return (cell or "" for cell in columns[0].cells())
        return (self.cell(row, key) or "" for row in range(self.size))

    def same_rows(self, other: Listing) -> bool:
        """Whether both have the same cells in the same rows."""
        if (self.size, self.row.key) != (other.size, other.row.key):
            return False
        if [name.key for name, _ in self.columns] != [name.key for name, _ in other.columns]:
            return False
        pairs = zip(self.columns, other.columns, strict=True)
        return all(all(map(eq, own.cells(), others.cells())) for (_, own), (_, others) in pairs)

    def only(self, rows: Numbers) -> Listing:
        """Return a listing of these rows alone."""
        columns: list[tuple[Name, Column]] = []
        for name, column in self.columns:
            growing = Growing(0)
            growing.extend([column[row] for row in rows])
            columns.append((name, growing.close()))
        around = Name(self.local, self.prefix, self.namespace)
        assert self.parent is not None  # noqa: S101  (it was made with one)
        return Listing(self.parent, around, self.row, columns, len(rows))


class Numbered(Element):
    """An element that is made whenever it is asked for: its parent and its number there are what it is."""

    __slots__ = ("number",)

    def __init__(self, parent: Element, number: int, name: Name, text: str = "") -> None:
        # No call to super: there are many of these, and nothing is ever put into one.
        self.parent = parent
        self.number = number
        self.local = name.local
        self.prefix = name.prefix
        self.namespace = name.namespace
        self.key = name.key
        self.declared = _NONE
        self.text = text
        self.indexes = None
        self.line = 0
        self.children = _NO_CHILDREN
        self.attributes = _NO_ATTRIBUTES

    def __eq__(self, other: object) -> bool:
        """Whether it is the same place in the same listing."""
        return isinstance(other, Numbered) and self.number == other.number and self.parent == other.parent

    def __hash__(self) -> int:
        """Go with equality."""
        return hash((self.number, self.parent))


class Row(Numbered):
    """A row, with its cells as children."""

    __slots__ = ("listing",)

    def __init__(self, listing: Listing, number: int) -> None:
        super().__init__(listing, number, listing.row)
        self.listing = listing

    def string(self) -> str:
        """Return the characters of all cells."""
        return "".join(cell.text for cell in self.elements())

    def elements(self) -> Sequence[Element]:
        """Return the cells that there are."""
        return self._cells(None)

    def named(self, key: str) -> Sequence[Element]:
        """Return the cells of that name."""
        return self._cells(key)

    def nodes(self) -> Sequence[Node]:
        """Return the cells that there are."""
        return self._cells(None)

    def _cells(self, key: str | None) -> Sequence[Element]:
        listing, row = self.listing, self.number
        return [
            Numbered(self, place, name, cell)
            for place, (name, column) in enumerate(listing.columns)
            if (key is None or key == name.key) and (cell := column[row]) is not None
        ]


class Probe(Row):
    """A row with one cell, to try a condition on what is shown in it: one serves for all rows of a list."""

    __slots__ = ("_cell", "_found")

    def __init__(self, listing: Listing) -> None:
        super().__init__(listing, 0)
        self._cell = Numbered(self, 0, listing.row)
        self._found: Sequence[Element] = ()

    def show(self, cell: Cell) -> None:
        """Have that cell, or none."""
        self._cell.text = cell or ""
        self._found = () if cell is None else (self._cell,)

    def named(self, key: str) -> Sequence[Element]:  # noqa: ARG002  (a condition reads one column only)
        """Return the cell."""
        return self._found


class Picked(Sequence[Row]):
    """Rows of a listing by number, in document order."""

    __slots__ = ("listing", "numbers")

    def __init__(self, listing: Listing, numbers: Numbers) -> None:
        self.listing = listing
        self.numbers = numbers

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.numbers)

    @overload
    def __getitem__(self, at: int) -> Row: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Row]: ...
    def __getitem__(self, at: int | slice) -> Row | Sequence[Row]:
        """Return a row, or some of them."""
        if isinstance(at, slice):
            if (at.step or 1) < 0:
                return [Row(self.listing, number) for number in self.numbers[at]]
            return Picked(self.listing, self.numbers[at])
        return Row(self.listing, self.numbers[at])

    def __iter__(self) -> Iterator[Row]:
        """Yield the rows."""
        listing = self.listing
        return (Row(listing, number) for number in self.numbers)

    def distinct(self, key: str) -> Picked:
        """Return the first row for each text of the first cell of that name; none counts as a blank."""
        first: dict[str, int] = {}
        for number in self.numbers:
            first.setdefault(self.listing.cell(number, key) or "", number)
        return Picked(self.listing, tuple(first.values()))

    def having(self, key: str, texts: Collection[str]) -> Picked:
        """Return the rows in which the first cell of that name has one of the texts."""
        if len(self.numbers) > _FEW:
            found = [number for number in self.listing.rows(key, texts) if self._has(number)]
        else:
            found = self.numbers
        return Picked(self.listing, [n for n in found if self.listing.cell(n, key) in texts])

    def _has(self, number: int) -> bool:
        if isinstance(self.numbers, range):
            return number in self.numbers
        at = bisect_left(self.numbers, number)
        return at < len(self.numbers) and self.numbers[at] == number


class ListingBuilder:
    """Makes a listing of rows that come one after the other; which columns there are shows on the way."""

    def __init__(self) -> None:
        self._columns: list[tuple[Name, Growing]] = []
        self._shapes: dict[tuple[Name, ...], Sequence[Growing]] = {}
        self._waiting: list[tuple[Sequence[Growing], Sequence[str]]] = []
        self._size = 0
        self._most = 0  # columns

    def add(self, names: tuple[Name, ...], cells: Sequence[str]) -> bool:
        """Take a row. False: there are too many columns, and it was not taken."""
        shape = self._shape(names)
        if shape is None:
            return False
        self._waiting.append((shape, cells))
        if len(self._waiting) == _AT_ONCE:
            self._flush()
        return True

    def extend(self, names: tuple[Name, ...], rows: Sequence[Sequence[str]]) -> None:
        """Take rows that have the same cells, as those of a file with a header."""
        shape = self._shape(names)
        if rows and shape is not None:
            self._take(shape, rows)

    def close(self, parent: Element, around: Name, row: Name) -> Listing:
        """Return the listing."""
        self._flush()
        columns = [(name, column.close()) for name, column in self._columns]
        return Listing(parent, around, row, columns, self._size)

    def _shape(self, names: tuple[Name, ...]) -> Sequence[Growing] | None:
        """Return the columns of rows with these cells; a new one stands where their order has it."""
        known = self._shapes.get(names)
        if known is not None:
            return known
        columns = list(self._columns)
        found: list[Growing] = []
        at = 0
        for name in names:
            place = next((i for i in range(at, len(columns)) if columns[i][0] == name), None)
            if place is None:
                place = at
                columns.insert(at, (name, Growing(self._size)))
            found.append(columns[place][1])
            at = place + 1
            if self._shapes and len(columns) > self._most:
                return None
        if len(self._shapes) == _MOST_SHAPES:
            return None
        if not self._shapes:
            self._most = len(columns) + _MOST_MORE
        self._columns = columns
        self._shapes[names] = found
        return found

    def _flush(self) -> None:
        """Take the waiting rows into the columns."""
        waiting, self._waiting = self._waiting, []
        if not waiting:
            return
        first, _ = waiting[0]
        if all(shape is first for shape, _ in waiting):
            self._take(first, [cells for _, cells in waiting])
            return
        grown: dict[Growing, list[Cell]] = {}
        for row, (shape, cells) in enumerate(waiting):
            for column, cell in zip(shape, cells, strict=True):
                grown.setdefault(column, [None] * len(waiting))[row] = cell.strip()
        self._grow(grown, len(waiting))

    def _take(self, shape: Sequence[Growing], rows: Sequence[Sequence[str]]) -> None:
        """Take rows that all have these columns."""
        cells = (list(map(str.strip, column)) for column in zip(*rows, strict=True))
        self._grow(dict(zip(shape, cells, strict=True)), len(rows))

    def _grow(self, cells: Mapping[Growing, Sequence[Cell]], rows: int) -> None:
        self._size += rows
        for _, column in self._columns:
            column.extend(cells[column] if column in cells else [None] * rows)


def unfolded(listing: Listing) -> Element:
    """Return the same as elements that are all there, to add others to."""
    around = Element(listing.parent, listing.local, prefix=listing.prefix, namespace=listing.namespace)
    for row in listing.elements():
        around.children.append(item := _copy(row, around))
        item.children.extend(_copy(cell, item) for cell in row.elements())
    return around


def _copy(element: Element, parent: Element) -> Element:
    return Element(parent, element.local, element.text, prefix=element.prefix, namespace=element.namespace)
