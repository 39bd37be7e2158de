"""Finds, in the pages of a damaged file, which row belongs to which table, and which rows are gone.

Where the trees can be walked they say whose a page is. A page that no tree leads to any more is told by its
rows: how many values they have, of which kinds. An index that is whole names the rows that its table lost.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from fieldapp.store.pages import (
    INDEX_INTERIOR,
    INDEX_LEAF,
    TABLE_INTERIOR,
    TABLE_LEAF,
    Cell,
    Pages,
    Unreadable,
    Value,
)

_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")
_TIME_TYPE = "VARCHAR(27)"  # tables.UtcTime
_MASTER = "sqlite_master"
_MASTER_KINDS = {"table", "index", "trigger", "view"}
_MASTER_COLUMNS = 5
_INDEXED = "searched"  # says which record is which entry of the search index
_SEQUENCE = "sqlite_sequence"

Key = tuple[Value, ...]


@dataclass(frozen=True)
class Column:
    """What a table says of a column."""

    name: str
    kind: str
    needed: bool


@dataclass(frozen=True)
class Shape:
    """What rows of a table look like. `number` is the column that is the row's own number, None without."""

    name: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    number: int | None
    kept: bool  # False: a part of the search index, which the app makes again

    def fits(self, values: tuple[Value, ...]) -> bool:
        """Whether these values could be a row of it; one written before a column was added is shorter."""
        if not 0 < len(values) <= len(self.columns):
            return False
        return all(
            value is None if place == self.number else _fits(value, column)
            for place, (value, column) in enumerate(zip(values, self.columns, strict=False))
        )

    @property
    def told_apart(self) -> int:
        """How much its columns demand: of two tables that a page could be of, the more demanding is right."""
        return sum(1 + (c.kind == _TIME_TYPE) + (c.kind == "BOOLEAN") + bool(c.kind) for c in self.columns)


def _fits(value: Value, column: Column) -> bool:
    if value is None:
        return not column.needed
    kind = column.kind
    if kind == _TIME_TYPE:
        return isinstance(value, str) and _TIME.fullmatch(value) is not None
    if kind == "BOOLEAN":
        return value in {0, 1}
    if kind == "INTEGER":
        return isinstance(value, int)
    if kind == "BLOB":
        return isinstance(value, bytes)
    return isinstance(value, str) if kind.startswith(("VARCHAR", "TEXT")) else True


def shapes(connection: sqlite3.Connection) -> dict[str, Shape]:
    """Return the shapes of a sound database's own tables, virtual ones left out."""
    found: dict[str, Shape] = {}
    for _, name, kind, _, without_rowid, *_ in connection.execute("PRAGMA main.table_list").fetchall():
        if kind not in {"table", "shadow"} or without_rowid or name.startswith("sqlite_"):
            continue
        facts = connection.execute(f'PRAGMA table_info("{name}")').fetchall()
        columns = tuple(
            Column(column, type_.upper(), bool(needed)) for _, column, type_, needed, _, _ in facts
        )
        key = [int(fact[0]) for fact in facts if fact[-1]]
        is_kept = kind == "table" and name != _INDEXED
        number = key[0] if len(key) == 1 and columns[key[0]].kind == "INTEGER" else None
        found[name] = Shape(name, columns, tuple(columns[k].name for k in key), number, is_kept)
    return found


def index_columns(connection: sqlite3.Connection) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Return, by index that covers every row of a table, the table and the columns."""
    found: dict[str, tuple[str, tuple[str, ...]]] = {}
    for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        for _, index, _, _, partial in connection.execute(f'PRAGMA index_list("{table}")').fetchall():
            if not partial:
                columns = connection.execute(f'PRAGMA index_info("{index}")').fetchall()
                found[index] = (table, tuple(str(name) for _, _, name in columns))
    return found


@dataclass
class Found:
    """What was seen of one table."""

    leaves: list[int] = field(default_factory=list[int])
    rows: set[int] = field(default_factory=set[int])  # numbers of the rows that were read
    unreadable: int = 0  # pages of it that are bad
    unsound: int = 0  # rows that did not read
    lost: dict[int, dict[str, Value]] = field(
        default_factory=dict[int, dict[str, Value]]
    )  # what indexes know
    all_keys: bool = False  # whether the key of every row that is lost is known, by an index that is whole

    @property
    def harmed(self) -> bool:
        """Whether rows of it may be missing."""
        return bool(self.unreadable or self.unsound or self.lost)


class Salvage:
    """The rows of a damaged file by table. The shapes are those of a sound database of the same revision."""

    def __init__(
        self,
        pages: Pages,
        wanted: dict[str, Shape],
        indexes: dict[str, tuple[str, tuple[str, ...]]],
        progress: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> None:
        """Find whose each page is; `progress` hears, as rows are read, how many pages of how many."""
        self._pages = pages
        self._looked = 0
        self._shapes = wanted
        self._progress = progress
        self.tables: dict[str, Found] = {name: Found() for name in wanted}
        self.stray_pages = 0  # pages of rows that could be of no table or of several
        self.sequences: dict[str, int] = {}
        self._owned: set[int] = set()
        roots = self._roots()
        for name, kind, root in roots:
            if kind == "table":
                self._walk_table(name, root)
        self._take_strays()
        self._indexes = [(name, root) for name, kind, root in roots if kind == "index" and name in indexes]
        self._index_columns = indexes

    def rows(self, table: str) -> Iterator[Cell]:
        """Yield a table's rows, those written last first; a row is yielded once."""
        found, shape = self.tables[table], self._shapes[table]
        for number in sorted(found.leaves, key=self._pages.age, reverse=True):
            self._tell()
            for cell in self._pages.cells(number):
                if cell is None or not shape.fits(cell.values):
                    found.unsound += 1
                elif cell.rowid not in found.rows:
                    found.rows.add(cell.rowid)
                    yield cell

    def compare_indexes(self) -> None:
        """Note which rows the indexes know and the tables, read before, have not."""
        for name, root in self._indexes:
            table, columns = self._index_columns[name]
            found = self.tables.get(table)
            if found is None:
                continue
            number = self._shapes[table].number
            named = () if number is None else (self._shapes[table].columns[number].name,)
            whole = True
            for cell in self._entries(root):
                if (
                    cell is None
                    or len(cell.values) != len(columns) + 1
                    or not isinstance(cell.values[-1], int)
                ):
                    whole = False
                elif cell.values[-1] not in found.rows:
                    known = found.lost.setdefault(cell.values[-1], {})
                    known.update(zip((*columns, *named), cell.values, strict=False))
            found.all_keys |= whole and {*columns, *named} >= set(self._shapes[table].key)

    def _roots(self) -> list[tuple[str, str, int]]:
        """Return (name, kind, root page) of what the file says it holds."""
        numbers, bad = self._leaves(1)
        if bad or not numbers:
            numbers = [
                n
                for n in range(1, self._pages.count + 1)
                if self._pages.kind(n) == TABLE_LEAF and self._is_master(n)
            ]
        self._owned.update(numbers)
        found: dict[str, tuple[str, str, int]] = {}
        for number in sorted(numbers, key=self._pages.age):
            for cell in self._pages.cells(number):
                if cell is not None and _is_master_row(cell.values):
                    kind, name, _, root, _ = cell.values
                    if isinstance(root, int) and root > 1:
                        found[str(name)] = (str(name), str(kind), root)
        return list(found.values())

    def _is_master(self, number: int) -> bool:
        cells = list(self._pages.cells(number))
        return bool(cells) and all(cell is not None and _is_master_row(cell.values) for cell in cells)

    def _walk_table(self, name: str, root: int) -> None:
        numbers, bad = self._leaves(root)
        self._owned.update(numbers)
        if name == _SEQUENCE:
            for number in numbers:
                for cell in self._pages.cells(number):
                    if cell is not None and len(cell.values) > 1 and isinstance(cell.values[1], int):
                        self.sequences[str(cell.values[0])] = cell.values[1]
        if name in self.tables:
            self.tables[name].leaves += numbers
            self.tables[name].unreadable += bad

    def _leaves(self, root: int) -> tuple[list[int], int]:
        """Return the leaf pages under a table's root, and how many pages on the way do not read."""
        leaves: list[int] = []
        bad, seen, waiting = 0, set[int](), [root]
        while waiting:
            number = waiting.pop()
            kind = self._pages.kind(number)
            if number in seen or number in self._owned or kind not in {TABLE_LEAF, TABLE_INTERIOR}:
                bad += 1
                continue
            seen.add(number)
            if kind == TABLE_LEAF:
                leaves.append(number)
                continue
            try:
                waiting += self._pages.children(number)
            except Unreadable:
                bad += 1
        return leaves, bad

    def _entries(self, root: int) -> Iterator[Cell | None]:
        """Yield an index's entries, None for whatever does not read."""
        seen, waiting = set[int](), [root]
        while waiting:
            number = waiting.pop()
            kind = self._pages.kind(number)
            if number in seen or kind not in {INDEX_LEAF, INDEX_INTERIOR}:
                yield None
                continue
            seen.add(number)
            self._tell()
            yield from self._pages.cells(number)
            if kind == INDEX_INTERIOR:
                try:
                    waiting += self._pages.children(number)
                except Unreadable:
                    yield None

    def _tell(self) -> None:
        """Count a page whose entries are read now."""
        self._looked = min(self._looked + 1, self._pages.count)
        self._progress(self._looked, self._pages.count)

    def _take_strays(self) -> None:
        """Give the pages that no tree leads to any more to the tables that their rows are of."""
        for number in range(1, self._pages.count + 1):
            if number in self._owned or self._pages.kind(number) != TABLE_LEAF:
                continue
            rows = [cell.values for cell in self._pages.cells(number) if cell is not None]
            if not rows:
                continue
            name = self._told_by(rows)
            if name is None:
                self.stray_pages += 1
            else:
                self.tables[name].leaves.append(number)
                self._owned.add(number)

    def _told_by(self, rows: list[tuple[Value, ...]]) -> str | None:
        """Return the one table that all these rows may be of, None where none or several are as likely."""
        fitting = [shape for shape in self._shapes.values() if all(map(shape.fits, rows))]
        width = max(map(len, rows))
        ranked = sorted(
            fitting,
            key=lambda s: (len(s.columns) == width, s.told_apart, self.tables[s.name].unreadable > 0),
            reverse=True,
        )
        if len(ranked) > 1:
            first, second = ranked[0], ranked[1]
            same = (len(first.columns) == width, first.told_apart) == (
                len(second.columns) == width,
                second.told_apart,
            )
            if same and self.tables[first.name].unreadable == self.tables[second.name].unreadable == 0:
                return None
        return ranked[0].name if ranked else None


def _is_master_row(values: tuple[Value, ...]) -> bool:
    return len(values) == _MASTER_COLUMNS and values[0] in _MASTER_KINDS and isinstance(values[1], str)
