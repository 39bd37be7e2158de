"""Recovers what can be read of a damaged database into a new one, at a person's word and never by itself.

The damaged file is set aside first, with its log, and only read from then on. The new one is made beside it,
whole and checked, before it takes the old one's place by a rename: a kill at any moment leaves the damaged
file in its place or the recovered one.
"""

from __future__ import annotations

import filecmp
import os
import shutil
import sqlite3
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import NullPool, create_engine

from fieldapp.durable import sync_file, sync_folder
from fieldapp.errors import DataDamaged, NotFound
from fieldapp.records import RecordHarmed, RecoveryReport, TableRecovered
from fieldapp.store import guards, schema
from fieldapp.store.db import connect, disk
from fieldapp.store.mending import mend
from fieldapp.store.migrations import HEAD
from fieldapp.store.pages import Cell, Pages, Value
from fieldapp.store.rejoining import rejoin
from fieldapp.store.salvage import Salvage, Shape, index_columns, shapes

_REVISION = "alembic_version"
_RECORDS = ("draft", "submission")  # tables whose ids name a record
_OF_RECORD = ("draft_id", "submission_id")  # columns that name one

Progress = Callable[[int, int], None]  # pages looked at, of how many


def recover(path: Path, progress: Progress = lambda _done, _total: None) -> RecoveryReport:
    """Put what can be read of the file at `path` into a new one in its place; return what came of it.

    Nobody else may have the file open. Opening it afterwards brings it up to this version, as ever. Raises
    NotFound, DataNewer, DiskFull, ReadOnly, DataBusy and the other DiskErrors, with the file as it was.
    """
    if not path.exists():
        raise NotFound(str(path))
    with disk("recovering the data"), schema.only_one(path):
        aside, is_new = _set_aside(path)
        fresh = path.with_name(f"{path.stem}.recovered.part")
        try:
            with _dropped_on_failure(aside if is_new else None), Pages(aside, _log_of(aside)) as pages:
                report = _build(fresh, pages, aside, _snapshots(path), progress)
                progress(pages.count, pages.count)
            _take_place(fresh, path)
        finally:
            for left in (fresh, Path(f"{fresh}-journal")):
                left.unlink(missing_ok=True)
    return report


def faults(path: Path) -> list[str]:
    """Return what is wrong with the file, nothing when it is sound; reads all of it.

    Raises NotFound, ReadOnly and DataBusy.
    """
    if not path.exists():
        raise NotFound(str(path))
    try:
        with disk("checking the data"), closing(connect(path, "rw")) as connection:
            said = [str(line) for (line,) in connection.execute("PRAGMA integrity_check(20)")]
            if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (_REVISION,)).fetchall():
                said.append("these are no tables of fieldapp")
            broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    except DataDamaged as error:
        return [error.detail]
    return [line for line in said if line != "ok"] + [f"{row[0]}: a row points at nothing" for row in broken]


def _log_of(path: Path) -> Path:
    return Path(f"{path}-wal")


@contextmanager
def _dropped_on_failure(aside: Path | None) -> Generator[None]:
    """Take back what was set aside just now if it came to nothing: the damaged file never left its place."""
    try:
        yield
    except BaseException:
        if aside is not None:
            aside.unlink(missing_ok=True)
            _log_of(aside).unlink(missing_ok=True)
        raise


def _set_aside(path: Path) -> tuple[Path, bool]:
    """Return a second name, or else a copy, of the damaged file, and whether it was made just now.

    The file's log, set aside first, lies beside it.

    One of an earlier recovery that was killed after it had taken the log away is used again.
    """
    number = 1
    while (aside := path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")).exists():
        if not _log_of(path).exists() and filecmp.cmp(aside, path, shallow=False):
            return aside, False
        number += 1
    for source, target in ((_log_of(path), _log_of(aside)), (path, aside)):
        target.unlink(missing_ok=True)  # a log whose file was never set aside
        if source.exists():
            _second_name(source, target)
    sync_folder(path.parent)
    return aside, True


def _second_name(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:  # a memory stick's file system has no second names
        part = target.with_suffix(".part")
        shutil.copyfile(source, part)
        with part.open("rb+") as copied:
            sync_file(copied.fileno())
        part.replace(target)


def _take_place(fresh: Path, path: Path) -> None:
    """Put the new file where the old one is; the old log goes first, or SQLite would play it into the new."""
    with fresh.open("rb+") as file:
        sync_file(file.fileno())
    for old in (_log_of(path), Path(f"{path}-shm")):
        old.unlink(missing_ok=True)
    sync_folder(path.parent)
    fresh.replace(path)
    sync_folder(path.parent)


def _snapshots(path: Path) -> list[Path]:
    """Return the copies that upgrades left beside the file, the newest first."""
    found = path.parent.glob(f"{path.stem}-before-upgrade-*{path.suffix}")
    return sorted(found, key=lambda file: file.stat().st_mtime, reverse=True)


def _build(
    fresh: Path, pages: Pages, aside: Path, snapshots: Sequence[Path], progress: Progress
) -> RecoveryReport:
    """Make the new file and check it. Raises DataDamaged where nothing of ours is found in the old one."""
    for left in (fresh, Path(f"{fresh}-journal")):
        left.unlink(missing_ok=True)
    revision = schema.make(fresh, None)
    salvage = _salvage(fresh, pages, progress)
    if (written := _revision(salvage)) not in {None, revision}:
        fresh.unlink()
        revision = schema.make(fresh, written)
        salvage = _salvage(fresh, pages, progress)
    with closing(connect(fresh, "rw")) as connection:
        kept, restored = _fill(connection, salvage, snapshots)
    if revision != HEAD:
        schema.make(fresh, None)
    with closing(connect(fresh, "rw")) as connection, _one_transaction(connection):
        remade, gone = mend(connection)
        back = rejoin(connection)
        _check(connection)
        report = _report(connection, kept, salvage, pages, aside, restored, remade, gone, back)
    _put_guards_up(fresh)
    return report


def _salvage(fresh: Path, pages: Pages, progress: Progress) -> Salvage:
    with closing(connect(fresh, "rw")) as connection:
        return Salvage(pages, shapes(connection), index_columns(connection), progress)


def _revision(salvage: Salvage) -> str | None:
    """Return the revision that the damaged file says it has, None where that is lost."""
    return next((str(cell.values[0]) for cell in salvage.rows(_REVISION)), None)


@contextmanager
def _one_transaction(connection: sqlite3.Connection) -> Generator[None]:
    """Commit it at the end; whatever is raised, the file as a whole is thrown away."""
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("BEGIN IMMEDIATE")
    yield
    connection.execute("COMMIT")


def _fill(
    connection: sqlite3.Connection, salvage: Salvage, snapshots: Sequence[Path]
) -> tuple[list[Shape], dict[str, int]]:
    """Put in the rows that are read; return the tables, and by table how many came from older copies."""
    kept = [shape for shape in shapes(connection).values() if shape.kept and shape.name != _REVISION]
    with _one_transaction(connection):
        for shape in kept:
            _insert(connection, shape, salvage.rows(shape.name))
        salvage.compare_indexes()
        restored = {shape.name: _restore(connection, shape, salvage, snapshots) for shape in kept}
        if not any(connection.execute(f'SELECT 1 FROM "{s.name}" LIMIT 1').fetchone() for s in kept):  # noqa: S608
            raise DataDamaged("no row of fieldapp was found in the file")
        for name, number in salvage.sequences.items():  # an id that was given must not be given again
            connection.execute("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (number, name))
            connection.execute(
                "INSERT INTO sqlite_sequence (name, seq) SELECT ?, ?"
                " WHERE ? IN (SELECT name FROM sqlite_master)"
                " AND NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = ?)",
                (name, number, name, name),
            )
    return kept, restored


def _insert(connection: sqlite3.Connection, shape: Shape, cells: Iterable[Cell]) -> None:
    """Insert rows as they are read; of two with the same key the one written last stays."""
    for cell in cells:
        values = list(cell.values)
        if shape.number is not None and shape.number < len(values):
            values[shape.number] = cell.rowid
        _put(connection, shape.name, [column.name for column in shape.columns[: len(values)]], values)


def _put(connection: sqlite3.Connection, table: str, columns: Sequence[str], values: Sequence[Value]) -> bool:
    listed = ", ".join(f'"{column}"' for column in columns)
    holes = ", ".join("?" * len(values))
    done = connection.execute(f'INSERT OR IGNORE INTO "{table}" ({listed}) VALUES ({holes})', tuple(values))  # noqa: S608
    return done.rowcount > 0


def _restore(
    connection: sqlite3.Connection, shape: Shape, salvage: Salvage, snapshots: Sequence[Path]
) -> int:
    """Take rows that are lost from older copies beside the file; return how many.

    Where an index is whole it says which rows were there at the end, and no other comes back.
    """
    found = salvage.tables[shape.name]
    if not found.harmed:
        return 0
    keys = {tuple(row.get(c) for c in shape.key) for row in found.lost.values()}
    restored = 0
    for snapshot in snapshots:
        try:
            with closing(connect(snapshot, "ro")) as older:
                older.row_factory = sqlite3.Row
                rows = older.execute(f'SELECT * FROM "{shape.name}"').fetchall()  # noqa: S608
        except sqlite3.DatabaseError:  # damaged itself, or from before there was such a table
            continue
        for older_row in rows:
            row = _as_now(dict(older_row), shape)
            if found.all_keys and tuple(row.get(c) for c in shape.key) not in keys:
                continue
            restored += _put(connection, shape.name, list(row), list(row.values()))
    return restored


def _as_now(row: dict[str, Value], shape: Shape) -> dict[str, Value]:
    """Return an older copy's row with the columns of today; where a record is in its life is seen later."""
    blank = {
        column.name: 0 if column.kind in {"INTEGER", "BOOLEAN"} else ""
        for place, column in enumerate(shape.columns)
        if column.needed and place != shape.number
    }
    if shape.name == "draft":
        blank |= {"life": "queued" if row.get("finished") else "draft", "row_version": 1}
    return {column.name: (blank | row)[column.name] for column in shape.columns if column.name in blank | row}


def _check(connection: sqlite3.Connection) -> None:
    """Raise DataDamaged where the new file is not sound: then the old one stays."""
    said = [str(line) for (line,) in connection.execute("PRAGMA integrity_check(20)")]
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    if said != ["ok"] or broken:
        raise DataDamaged(f"the recovered file is not sound: {said[:3]}, {len(broken)} keys point nowhere")


def _put_guards_up(fresh: Path) -> None:
    engine = create_engine("sqlite://", creator=lambda: connect(fresh, "rw"), poolclass=NullPool)
    with engine.begin() as connection:
        guards.take_down(connection)
        guards.put_up(connection)


def _report(  # noqa: PLR0917  (what the steps before found, in their order)
    connection: sqlite3.Connection,
    kept: Sequence[Shape],
    salvage: Salvage,
    pages: Pages,
    aside: Path,
    restored: dict[str, int],
    remade: set[str],
    gone: dict[str, int],
    back: set[tuple[str, str]],
) -> RecoveryReport:
    again = _came_back(salvage, back)
    tables = tuple(
        TableRecovered(
            name=shape.name,
            read=len(found.rows),
            lost=max(found.unsound - again.get(shape.name, 0), len(found.lost)) + gone.get(shape.name, 0),
            from_snapshot=restored[shape.name],
        )
        for shape in kept
        if (found := salvage.tables[shape.name]).rows or found.harmed
    )
    return RecoveryReport(
        set_aside=aside,
        tables=tables,
        harmed=tuple(_harmed(connection, kept, salvage, remade)),
        pages=pages.count,
        unreadable_pages=sum(salvage.tables[shape.name].unreadable for shape in kept) + salvage.stray_pages,
        log_pages_lost=pages.log_frames_lost,
    )


def _came_back(salvage: Salvage, back: set[tuple[str, str]]) -> dict[str, int]:
    """Take the answers that the journal gave back off what is lost; return how many they are, by table."""
    found = salvage.tables["answer"]
    for number, row in list(found.lost.items()):
        if (row.get("draft_id"), row.get("path")) in back:
            del found.lost[number]
    return {"answer": len(back)}


def _harmed(
    connection: sqlite3.Connection, kept: Sequence[Shape], salvage: Salvage, remade: set[str]
) -> list[RecordHarmed]:
    """Return the records of which rows are known to be lost, by title; what is gone for good misses none."""
    lost: dict[str, dict[str, int]] = {id_: {} for id_ in remade}
    for shape in kept:
        for row in salvage.tables[shape.name].lost.values():
            named = [row[c] for c in _OF_RECORD if c in row]
            if shape.name in _RECORDS and "id" in row:
                named.append(row["id"])
            for id_ in dict.fromkeys(map(str, named)):
                of_record = lost.setdefault(id_, {})
                of_record[shape.name] = of_record.get(shape.name, 0) + 1
    titles = dict(connection.execute("SELECT id, title FROM draft").fetchall())
    let_go = {id_ for (id_,) in connection.execute("SELECT id FROM draft WHERE life = 'gone'")}
    harmed = [
        RecordHarmed(id=id_, title=titles.get(id_, ""), lost=rows, remade=id_ in remade)
        for id_, rows in lost.items()
        if id_ not in let_go
    ]
    return sorted(harmed, key=lambda record: (record.title, record.id))
