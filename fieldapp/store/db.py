"""The database file: connections, transactions, and the one door through which disk errors become ours.

Every connection is WAL with ``synchronous=FULL``, so what was committed survives a power cut. Units of work
that write begin with ``BEGIN IMMEDIATE``: a plain BEGIN that reads and then writes fails at once with
"database is locked" when somebody committed in between, and no timeout helps there.
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.pool import QueuePool
from sqlmodel import Session

from fieldapp.errors import (
    DataBusy,
    DataDamaged,
    DiskError,
    DiskFull,
    FieldappError,
    OutOfMemory,
    ReadOnly,
    TooLarge,
)

BUSY_SECONDS = 5
_WAL_LIMIT = 64 * 1024 * 1024  # bytes the log file shrinks back to after a very large answer

_PRAGMAS = (
    f"busy_timeout = {BUSY_SECONDS * 1000}",  # first: the others may already have to wait
    "journal_mode = WAL",
    "synchronous = FULL",
    "fullfsync = ON",  # macOS: fsync alone leaves data in the drive's cache; no effect elsewhere
    "checkpoint_fullfsync = ON",
    "foreign_keys = ON",
    "secure_delete = ON",
    "temp_store = MEMORY",
    f"journal_size_limit = {_WAL_LIMIT}",
)

# What a search found, for the length of one transaction; see asking.py. Each connection has its own.
_FOUND = "CREATE TEMP TABLE found (number INTEGER PRIMARY KEY)"

# By primary result code, https://sqlite.org/rescode.html
_SQLITE: dict[int, type[DiskError]] = {
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_READONLY: ReadOnly,
    sqlite3.SQLITE_CANTOPEN: ReadOnly,
    sqlite3.SQLITE_PERM: ReadOnly,
    sqlite3.SQLITE_BUSY: DataBusy,
    sqlite3.SQLITE_LOCKED: DataBusy,
    sqlite3.SQLITE_PROTOCOL: DataBusy,
    sqlite3.SQLITE_CORRUPT: DataDamaged,
    sqlite3.SQLITE_NOTADB: DataDamaged,
    sqlite3.SQLITE_NOMEM: OutOfMemory,
    sqlite3.SQLITE_TOOBIG: TooLarge,
    sqlite3.SQLITE_IOERR: DiskError,
}
# Extended codes that say more than their primary one.
_SQLITE_EXTENDED: dict[int, type[DiskError]] = {
    sqlite3.SQLITE_IOERR_SHMSIZE: DiskFull,  # the 32 kB beside the log did not fit any more
    sqlite3.SQLITE_IOERR_NOMEM: OutOfMemory,
    sqlite3.SQLITE_IOERR_SHORT_READ: DataDamaged,  # the file ends before its pages do
    sqlite3.SQLITE_IOERR_CORRUPTFS: DataDamaged,
}
_OS: dict[int, type[DiskError]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EFBIG: DiskFull,
    errno.EROFS: ReadOnly,
    errno.EACCES: ReadOnly,
    errno.EPERM: ReadOnly,
}
_DISK_TROUBLE = {
    "title": "Not saved: the disk gave an error. Keep this window open.",
    "hint": "Check that the disk is plugged in and has room, then try again.",
}


@contextmanager
def disk(doing: str) -> Generator[None]:
    """Turn SQLite's, SQLAlchemy's and the system's errors into ours; a bug of ours passes as it is.

    `doing` names the work for the detail text, never its content.
    """
    try:
        yield
    except PoolTimeout as error:
        raise DataBusy(f"{doing}: no free connection") from error
    except DBAPIError as error:
        ours = _of_sqlite(doing, error.orig)
        if ours is None:
            raise
        raise ours from error
    except sqlite3.Error as error:
        ours = _of_sqlite(doing, error)
        if ours is None:
            raise
        raise ours from error
    except MemoryError as error:  # Python's sqlite3 says it so, without a code of SQLite's
        raise OutOfMemory(f"{doing}: {type(error).__name__}") from error
    except OSError as error:
        raise _ours(_OS.get(error.errno or 0, DiskError), f"{doing}: {error.strerror or error!r}") from error


def _of_sqlite(doing: str, error: BaseException | None) -> FieldappError | None:
    """Return our error for SQLite's, None where it is no trouble of the disk but a bug."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    kind = _SQLITE_EXTENDED.get(code) or _SQLITE.get(code & 0xFF)
    if kind is None:
        return None
    return _ours(kind, f"{doing}: {getattr(error, 'sqlite_errorname', code)} {error}")


def _ours(kind: type[DiskError], detail: str) -> DiskError:
    return DiskError(detail, **_DISK_TROUBLE) if kind is DiskError else kind(detail)


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """Open the file in autocommit, without pragmas. `mode`: 'ro', 'rw' or 'rwc' (make it if need be)."""
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,  # the begin hook below begins; DDL takes part in transactions
        check_same_thread=False,  # the pool hands a connection to one thread at a time
    )


def _begin(connection: Connection) -> None:
    write = connection.get_execution_options().get("write")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")


class Database:
    """One database file, usable from several threads at once; each unit of work has its own connection."""

    def __init__(self, path: Path, *, create: bool = False) -> None:
        """Take the file. Without `create` a file that vanished is an error, not a new empty database."""
        self.path = path
        self.commits = 0  # moves before and after each commit of this process, so that none is another's
        self._mode = "rwc" if create else "rw"
        self.engine = create_engine(
            "sqlite://",
            creator=self._creator,
            poolclass=QueuePool,
            hide_parameters=True,  # answers never reach an error text or a log
        )
        event.listen(self.engine, "begin", _begin)
        self.writer = self.engine.execution_options(write=True)

    def _creator(self) -> sqlite3.Connection:
        """Open one connection: the single place where a key or another driver would come in."""
        connection = connect(self.path, self._mode)
        try:
            for pragma in _PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")
            connection.execute(_FOUND)
        except BaseException:
            connection.close()
            raise
        return connection

    @contextmanager
    def read(self, doing: str) -> Generator[Session]:
        """Give a session on one unmoving view of the data. Raises DiskError."""
        with disk(doing), Session(self.engine, autoflush=False) as session:
            yield session

    @contextmanager
    def write(self, doing: str) -> Generator[Session]:
        """Give a session whose work is committed as a whole at the end, or not at all. Raises DiskError."""
        with disk(doing), Session(self.writer, expire_on_commit=False) as session, session.begin():
            session.connection()  # begins now: no look at the data before the write lock is ours
            yield session
            self.commits += 1
        self.commits += 1

    @contextmanager
    def commit(self, doing: str) -> Generator[sqlite3.Connection]:
        """Give the driver's own connection for work that is committed as a whole, or not at all.

        For what is done at every key stroke: `write` costs as much again as the disk does. Raises DiskError.
        """
        with disk(doing):
            pooled = self.engine.raw_connection()
            try:
                connection = cast("sqlite3.Connection", pooled.driver_connection)
                connection.execute("BEGIN IMMEDIATE")
                try:
                    yield connection
                    self.commits += 1
                    connection.execute("COMMIT")
                    self.commits += 1
                except BaseException:
                    if connection.in_transaction:  # a full disk may have rolled back by itself
                        connection.execute("ROLLBACK")
                    raise
            finally:
                pooled.close()

    def prove_writable(self) -> None:
        """Raise ReadOnly or DataBusy now, and not at the first answer. Changes nothing."""
        with self.write("opening the data") as session:
            # BEGIN IMMEDIATE alone begins to read, without a word, where the file is read-only.
            session.connection().exec_driver_sql("DELETE FROM fact WHERE 0")

    def close(self) -> None:
        """Close the connections; SQLite folds the log into the file with the last one."""
        self.engine.dispose()
