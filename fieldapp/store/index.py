"""The search index: a record's words, kept beside it and found by their beginnings.

What is in it is made of answers in words (flows/finding.py makes it). A record whose answers changed since
is marked `unindexed`: the index may be behind for a moment, and a key stroke costs nothing.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import ColumnElement, literal_column
from sqlmodel import select

from fieldapp.store import tables
from fieldapp.store.db import Database
from fieldapp.store.entries import storable, stored_time
from fieldapp.store.terms import terms

# Written out, so that SQLite takes the partial index.
_UNINDEXED: ColumnElement[bool] = literal_column("(draft.unindexed = 1)")

_MERGED = 500  # pages of the index that one transaction writes
_STILL_AT_WORK = 2  # rows that a merge changes at least, while there is something to merge
_TO_TIDY = "index-to-tidy"  # name of the stored fact: how often words went since the index was tidied


class SearchIndex:
    """What is searched in."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def behind(self, most: int = 500) -> list[str]:
        """Return the ids of records whose words are not in the index as they are now, at most so many."""
        with self._db.read("looking what to index") as session:
            return list(session.exec(select(tables.Draft.id).where(_UNINDEXED).limit(most)))

    def put(self, words: Mapping[str, tuple[str, datetime]], titles: Mapping[str, str] | None = None) -> None:
        """Store words by record, each beside the time of the record's last change that they were made of.

        A record that changed meanwhile stays marked; one that went meanwhile is left out. `titles` are new
        ones for some of the records; what was finished keeps the title that it was finished with.
        """
        with self._db.commit("indexing") as connection:
            for draft_id, (text, made_of) in words.items():
                indexed = connection.execute(
                    "UPDATE draft SET unindexed = 0 WHERE id = ? AND updated_at = ? AND life <> 'gone'",
                    (draft_id, stored_time(made_of)),
                )
                if indexed.rowcount:
                    write_words(connection, draft_id, text)
                    if titles and draft_id in titles:
                        connection.execute(
                            "UPDATE draft SET title = ? WHERE id = ? AND life IN ('draft', 'binned-draft')",
                            (storable(titles[draft_id]), draft_id),
                        )


def forget_words(connection: sqlite3.Connection, draft_id: str) -> None:
    """Delete a record's words, and note that they are still to be taken off the disk."""
    forgotten = connection.execute(
        "DELETE FROM record_words WHERE rowid IN (SELECT number FROM searched WHERE draft_id = ?)",
        (draft_id,),
    )
    if not forgotten.rowcount:
        return
    connection.execute(
        "INSERT INTO fact (name, value) VALUES (?, '1')"
        " ON CONFLICT (name) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)",
        (_TO_TIDY,),
    )


def forget_deleted(database: Database) -> None:
    """Take the words of deleted records off the disk: the index only marks them until its parts are merged.

    Does nothing where no words went since the last time, be it in a process that was killed. In short
    transactions, so that no answer waits long for its commit. Raises DiskError.
    """
    pages = -_MERGED  # negative: begin with all parts, https://sqlite.org/fts5.html#the_merge_command
    with database.commit("looking whether to tidy the search index") as connection:
        noted = connection.execute("SELECT value FROM fact WHERE name = ?", (_TO_TIDY,)).fetchone()
    while noted is not None:
        with database.commit("tidying the search index") as connection:
            before = connection.total_changes
            connection.execute("INSERT INTO record_words (record_words, rank) VALUES ('merge', ?)", (pages,))
            if connection.total_changes - before < _STILL_AT_WORK:
                # Another count: words went meanwhile, which this merge did not begin with.
                connection.execute("DELETE FROM fact WHERE name = ? AND value = ?", (_TO_TIDY, *noted))
                return
        pages = _MERGED


def write_words(connection: sqlite3.Connection, draft_id: str, text: str) -> None:
    """Put a record's words into the index in the place of earlier ones."""
    connection.execute("INSERT INTO searched (draft_id) VALUES (?) ON CONFLICT DO NOTHING", (draft_id,))
    [number] = connection.execute("SELECT number FROM searched WHERE draft_id = ?", (draft_id,)).fetchone()
    connection.execute("DELETE FROM record_words WHERE rowid = ?", (number,))
    words = " ".join(dict.fromkeys(terms(text)))
    connection.execute("INSERT INTO record_words (rowid, words) VALUES (?, ?)", (number, words))
