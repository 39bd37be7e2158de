"""The sandbox's own SQLite file, apart from anything the app keeps."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_SCHEMA = """
CREATE TABLE IF NOT EXISTS accounts (
    user_name TEXT PRIMARY KEY, tenant TEXT NOT NULL, salt BLOB NOT NULL, password BLOB NOT NULL,
    profile TEXT NOT NULL, locked_at INTEGER);
CREATE TABLE IF NOT EXISTS failed_logins (user_name TEXT NOT NULL, at INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS tokens (
    token TEXT PRIMARY KEY, family TEXT NOT NULL, kind TEXT NOT NULL, owner TEXT NOT NULL,
    issued_at INTEGER NOT NULL, expires_at INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS files (
    id TEXT PRIMARY KEY, tenant TEXT NOT NULL, module TEXT NOT NULL, tag TEXT, stored_name TEXT NOT NULL,
    content_type TEXT NOT NULL, sha256 TEXT NOT NULL, bytes BLOB NOT NULL, at INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS syncs (
    id TEXT PRIMARY KEY, tenant TEXT NOT NULL, campaign TEXT NOT NULL, address TEXT NOT NULL,
    file_id TEXT NOT NULL, status TEXT NOT NULL, comment TEXT NOT NULL DEFAULT '',
    polls INTEGER NOT NULL DEFAULT 0, created_by TEXT NOT NULL, created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL, request TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS records (
    destination TEXT NOT NULL, id TEXT NOT NULL, form TEXT NOT NULL, version TEXT NOT NULL,
    campaign TEXT NOT NULL, answers TEXT NOT NULL, raw TEXT NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (destination, id));
CREATE TABLE IF NOT EXISTS contents (
    destination TEXT NOT NULL, id TEXT NOT NULL, sha256 TEXT NOT NULL, seen INTEGER NOT NULL,
    PRIMARY KEY (destination, id, sha256));
CREATE TABLE IF NOT EXISTS doubles (destination TEXT NOT NULL, id TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS attachments (
    destination TEXT NOT NULL, record TEXT NOT NULL, sha256 TEXT NOT NULL, media_type TEXT NOT NULL,
    name TEXT NOT NULL, size INTEGER NOT NULL, seen INTEGER NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (destination, record, sha256));
CREATE TABLE IF NOT EXISTS requests (
    id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, method TEXT NOT NULL, path TEXT NOT NULL,
    query TEXT NOT NULL, headers TEXT NOT NULL, body BLOB NOT NULL, outcome TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS libraries (
    user TEXT PRIMARY KEY, name TEXT NOT NULL, postbox TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS library_files (
    name TEXT PRIMARY KEY, user TEXT NOT NULL, contract TEXT NOT NULL, way TEXT NOT NULL, state TEXT NOT NULL,
    mime_type TEXT NOT NULL, accounts TEXT NOT NULL, refs TEXT NOT NULL, tags TEXT NOT NULL,
    schema TEXT NOT NULL, sha256 TEXT NOT NULL, bytes BLOB NOT NULL, at INTEGER NOT NULL,
    UNIQUE (user, sha256, mime_type, refs, tags, schema));
CREATE TABLE IF NOT EXISTS consents (
    code TEXT PRIMARY KEY, kind TEXT NOT NULL, contract TEXT NOT NULL, version TEXT NOT NULL,
    redirect_uri TEXT NOT NULL, state TEXT NOT NULL, challenge TEXT NOT NULL, user TEXT NOT NULL,
    session TEXT NOT NULL, expires_at INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS grants (
    code TEXT PRIMARY KEY, contract TEXT NOT NULL, user TEXT NOT NULL, challenge TEXT NOT NULL,
    redirect_uri TEXT NOT NULL, expires_at INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS sessions (
    key TEXT PRIMARY KEY, contract TEXT NOT NULL, user TEXT NOT NULL, options TEXT NOT NULL,
    expires_at INTEGER NOT NULL, started INTEGER NOT NULL DEFAULT 0, asked INTEGER NOT NULL DEFAULT 0);
CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL);
"""
_TABLES_OF_ARRIVALS = (
    *("files", "syncs", "records", "contents", "doubles", "attachments", "requests", "library_files"),
)
_TABLES_OF_CONSENT = ("libraries", "consents", "grants", "sessions")


class Database:
    """One connection, one lock: requests and the file processor take turns."""

    def __init__(self, path: Path) -> None:
        self._lock = threading.RLock()
        path.parent.mkdir(parents=True, exist_ok=True)
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._connection.row_factory = sqlite3.Row
        self._connection.execute("PRAGMA journal_mode=WAL")
        self._connection.execute("PRAGMA synchronous=NORMAL")
        self._connection.executescript(_SCHEMA)
        self._let_files_be_announced_twice()

    def _let_files_be_announced_twice(self) -> None:
        """Make the syncs of an older folder anew without the rule of one a file and campaign."""
        table = self.row("SELECT sql FROM sqlite_master WHERE name = 'syncs'")
        if table is None or "UNIQUE (file_id" not in table["sql"]:
            return
        with self.change():
            self.run("ALTER TABLE syncs RENAME TO older_syncs")
            self.run(str(table["sql"]).replace(",\n    UNIQUE (file_id, campaign)", ""))
            self.run("INSERT INTO syncs SELECT * FROM older_syncs")
            self.run("DROP TABLE older_syncs")

    @contextmanager
    def change(self) -> Generator[Database]:
        """Run a block as one transaction: all of it or nothing is kept."""
        with self._lock:
            if self._connection.in_transaction:  # part of the block around it
                yield self
                return
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def run(self, statement: str, *values: Any) -> int:
        """Execute one writing statement; return how many rows it touched."""
        with self._lock:
            return self._connection.execute(statement, values).rowcount

    def rows(self, statement: str, *values: Any) -> list[sqlite3.Row]:
        """Return every row of a query."""
        with self._lock:
            return self._connection.execute(statement, values).fetchall()

    def row(self, statement: str, *values: Any) -> sqlite3.Row | None:
        """Return the first row of a query, None where there is none."""
        with self._lock:
            return self._connection.execute(statement, values).fetchone()

    def fact(self, name: str) -> str | None:
        """Return a small named text, None where it was never set."""
        row = self.row("SELECT value FROM facts WHERE name = ?", name)
        return None if row is None else str(row["value"])

    def set_fact(self, name: str, value: str) -> None:
        """Keep a small named text."""
        self.run("INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)", name, value)

    def forget_arrivals(self) -> None:
        """Empty everything that clients sent; accounts, tokens and the contract stay."""
        self._empty(_TABLES_OF_ARRIVALS)

    def forget_consents(self) -> None:
        """Empty what people allowed at digi.me, and the sessions that live by it."""
        self._empty(_TABLES_OF_CONSENT)

    def _empty(self, tables: tuple[str, ...]) -> None:
        with self.change():
            for table in tables:
                self.run(f"DELETE FROM {table}")  # noqa: S608 - names from the tuples above

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()
