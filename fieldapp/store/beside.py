"""Whether another process, such as a command, has changed the data file: asked often, for next to nothing."""

from __future__ import annotations

import sqlite3

from fieldapp.store.db import Database, connect, disk

_BUSY = 5  # looks in a row with commits of our own before others are taken to have had a part in them


class Beside:
    """Looks through a connection of its own, that never writes, whether others have committed."""

    def __init__(self, database: Database) -> None:
        """Take the file. Nothing is opened before the first look."""
        self._database = database
        self._connection: sqlite3.Connection | None = None
        self._version = 0
        self._own = 0
        self._mixed = 0  # looks in a row in which we committed too, so that nobody can tell whose it was

    def changed(self) -> bool:
        """Return whether others have, or may have, committed since the last look. Raises DiskError.

        One thread at a time. While this process commits itself, that is said once it has come to rest, or
        after some looks.
        """
        with disk("looking for changes of others"):
            first = self._connection is None
            if self._connection is None:
                self._connection = connect(self._database.path, "rw")
            [(version,)] = self._connection.execute("PRAGMA data_version").fetchall()
        own = self._database.commits
        moved, ours = version != self._version, own != self._own
        self._version, self._own = version, own
        if first:
            return False
        if moved and ours:
            self._mixed += 1
            if self._mixed < _BUSY:
                return False
        said = moved or self._mixed > 0
        self._mixed = 0
        return said

    def close(self) -> None:
        """Close the connection."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
