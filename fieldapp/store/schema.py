"""Brings a database file to this version's tables, or refuses it untouched, before anything else opens it.

An upgrade is one transaction under the write lock: a snapshot of the file beside it first, foreign keys off
(SQLite changes a table by dropping and re-making it), then every revision, then a count of the rows and a
check of the keys. Whatever goes wrong, the file is as it was.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout
from sqlalchemy import Connection, NullPool, create_engine

from fieldapp.durable import create_private, sync_folder
from fieldapp.errors import DataBusy, DataDamaged, DataNewer, DiskError
from fieldapp.store import guards
from fieldapp.store.db import Database, connect, disk
from fieldapp.store.migrations import HEAD, SCRIPTS

if TYPE_CHECKING:
    from alembic.config import Config

_LOCK_SECONDS = 60  # another process of ours may be upgrading a large file
_STAMP = "%Y%m%dT%H%M%SZ"  # when a snapshot was made, at the end of its name

Counts = dict[str, int]


def bring_up(path: Path, clock: Callable[[], datetime], *, scripts: Path = SCRIPTS, head: str = HEAD) -> None:
    """Make the file have the tables of `head`. Raises DataNewer, DataDamaged and the other DiskErrors."""
    with disk("opening the data"):
        if _revision(path) == head:
            return
        with only_one(path):
            found = _revision(path)  # somebody may have done it while we waited
            if found != head:
                _upgrade(path, found, clock, scripts)


@contextmanager
def only_one(path: Path) -> Generator[None]:
    """Hold the right to make the file anew, as an upgrade and a recovery do. Raises DataBusy."""
    try:
        with FileLock(path.with_name("upgrade.lock"), timeout=_LOCK_SECONDS):
            yield
    except Timeout as error:
        raise DataBusy("waited for another process to bring the data up to date") from error


def _revision(path: Path) -> str | None:
    """Return the file's revision, None where there are no tables yet. Writes nothing."""
    if not path.exists() or path.stat().st_size == 0:
        return None
    try:
        with closing(connect(path, "ro")) as connection:
            return _read_revision(connection)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
            raise
    # A killed process left a journal to roll back, which a read-only connection may not do.
    with closing(connect(path, "rw")) as connection:
        return _read_revision(connection)


def _read_revision(connection: sqlite3.Connection) -> str | None:
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not tables:
        return None
    rows = (
        connection.execute("SELECT version_num FROM alembic_version").fetchall()
        if "alembic_version" in tables
        else []
    )
    if len(rows) != 1:
        raise DataDamaged("the file is a database, but not one of fieldapp")
    return str(rows[0][0])


def _upgrade(path: Path, found: str | None, clock: Callable[[], datetime], scripts: Path) -> None:
    from alembic import command  # noqa: PLC0415  (a tenth of a second, and only an upgrade needs it)

    config, known = _alembic(scripts)
    if found is not None and found not in known:
        raise DataNewer(f"the file has revision {found}, this version knows {', '.join(sorted(known))}")
    create_private(path)  # SQLite would let others read it, and gives its log the same mode
    database = Database(path, create=True)
    try:
        with database.writer.connect() as connection:
            _foreign_keys(connection, on=False)
            with connection.begin():
                if found is not None:
                    _snapshot(path, found, clock())
                before = _counts(connection)
                guards.take_down(connection)
                config.attributes["connection"] = connection
                command.upgrade(config, "head")
                guards.put_up(connection)
                _check(connection, before)
            _foreign_keys(connection, on=True)
    finally:
        database.close()
    sync_folder(path.parent)


def make(path: Path, revision: str | None) -> str:
    """Make a new file with the tables of a revision (None = the newest), without guards; return which.

    Raises DataNewer for a revision that this version does not know, and sqlite3 and SQLAlchemy errors.
    """
    from alembic import command  # noqa: PLC0415

    config, known = _alembic(SCRIPTS)
    revision = revision or HEAD
    if revision not in known:
        raise DataNewer(f"the file has revision {revision}, this version knows {', '.join(sorted(known))}")
    create_private(path)
    engine = create_engine("sqlite://", creator=lambda: connect(path, "rw"), poolclass=NullPool)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
    return revision


def _alembic(scripts: Path) -> tuple[Config, set[str]]:
    """Return Alembic's settings and the revisions it knows."""
    from alembic.config import Config  # noqa: PLC0415
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    return config, {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}


def _foreign_keys(connection: Connection, *, on: bool) -> None:
    """Switch them on the driver's own connection: inside a transaction the pragma does nothing, silently."""
    driver = connection.connection.dbapi_connection
    if driver is None:
        raise DataBusy("the connection was closed")
    driver.execute(f"PRAGMA foreign_keys = {'ON' if on else 'OFF'}")  # pyright: ignore[reportAttributeAccessIssue]


def _snapshot(path: Path, revision: str, now: datetime) -> None:
    """Copy the file, as it is under our write lock, to a name that says which revision it has.

    The copy holds every answer of then, also those that go for good later: `drop_snapshots` ends it.
    """
    stamp = now.astimezone(UTC).strftime(_STAMP)
    target = path.with_name(f"{path.stem}-before-upgrade-{revision}-{stamp}{path.suffix}")
    part = target.with_suffix(".part")
    for left in path.parent.glob(f"{path.stem}-before-upgrade-*.part"):
        left.unlink()  # half a copy of every answer, by an upgrade that was killed; nobody else upgrades now
    try:
        create_private(part)
        with closing(connect(path, "rw")) as reader:
            reader.execute("PRAGMA synchronous = FULL")
            reader.execute("VACUUM INTO ?", (str(part),))
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    sync_folder(path.parent)


def drop_snapshots(path: Path, now: datetime, older: timedelta) -> None:
    """Delete the copies beside the file at `path` that upgrades made longer ago than `older`.

    For a file that this version opened: it went through its upgrades well. Raises DiskError.
    """
    with disk("deleting older copies of the data"):
        for snapshot in path.parent.glob(f"{path.stem}-before-upgrade-*{path.suffix}"):
            try:
                made = datetime.strptime(snapshot.stem.rpartition("-")[2], _STAMP).replace(tzinfo=UTC)
            except ValueError:
                continue  # a name that somebody else gave
            if now - made >= older:
                snapshot.unlink(missing_ok=True)  # another process may be at it too
        sync_folder(path.parent)


def _counts(connection: Connection) -> Counts:
    """Count the rows of every table."""
    names = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master"
        " WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'alembic_version'"
    ).scalars()
    return {
        name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()  # noqa: S608
        for name in names.all()
    }


def _check(connection: Connection, before: Counts) -> None:
    """Raise, and so roll everything back, if a revision lost rows or left one pointing nowhere."""
    after = _counts(connection)
    lost = [name for name, rows in before.items() if after.get(name, 0) < rows]
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if lost or broken:
        raise DiskError(
            f"rows would be lost from {lost}, {len(broken)} keys would point nowhere",
            title="The data could not be brought up to this version and was left as it was.",
            hint="Install the version you had before, and show the details to your supervisor.",
        )
