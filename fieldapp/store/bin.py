"""The bin: what a person deleted, kept until it has been seen lying there long enough.

Which records may go there is flows/life.py. What was delivered leaves its receipts when it goes for good; a
draft that was never finished leaves nothing.
"""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta

from sqlalchemy import func
from sqlmodel import col, select

from fieldapp.errors import NotFound, OnlyCopy
from fieldapp.records import Draft, Life, Stamp, Step
from fieldapp.store import rows, tables
from fieldapp.store.attachments import Attachments
from fieldapp.store.db import Database
from fieldapp.store.drafts import erase
from fieldapp.store.entries import stored_time, write_steps
from fieldapp.store.index import forget_deleted, forget_words
from fieldapp.store.proved import ONLY_HERE
from fieldapp.store.schema import drop_snapshots

_BINNED = (Life.BINNED_DRAFT, Life.BINNED_DELIVERED)
_ONLY_HERE = f"SELECT 1 FROM draft WHERE id = ? AND {ONLY_HERE}"  # noqa: S608  (only words of ours)
_DUE = f"""
    SELECT id, life FROM draft WHERE life IN (?, ?) AND bin_seconds >= ? AND NOT {ONLY_HERE} LIMIT ?
"""  # noqa: S608
_AT_ONCE = 200  # records that go in one transaction
_FORGET_LIBRARY = """
    UPDATE consent
    SET user = '', account_reference = '', postbox_id = '', public_key = '', reason_detail = NULL
    WHERE submission_id = ?
"""
_LOOKED = "bin-looked-at"  # name of the stored fact: when the bin was last seen (a stamp)


class Bin:
    """What lies in the bin."""

    def __init__(self, database: Database, attachments: Attachments) -> None:
        self._db = database
        self._attachments = attachments

    def all(self) -> list[Draft]:
        """Return what lies there, the last deleted first, without answers."""
        with self._db.read("listing the bin") as session:
            found = session.exec(
                select(tables.Draft)
                .where(col(tables.Draft.life).in_(_BINNED))
                .order_by(col(tables.Draft.binned_at).desc(), col(tables.Draft.id))
            )
            return [rows.draft(row, {}) for row in found]

    def count(self) -> int:
        """Return how many lie there."""
        with self._db.read("counting the bin") as session:
            return session.exec(select(func.count()).where(col(tables.Draft.life).in_(_BINNED))).one()

    def move(self, draft_id: str, was: Life, now: Life, step: Step) -> None:
        """Put a record into the bin or take it out: from one point of its life to another.

        Raises NotFound where it is not at `was` any more; OnlyCopy where it would go into the bin and a
        server that had taken it is known to have it no more.
        """
        binned_at = stored_time(step.stamp.at) if now.binned else None
        with self._db.commit("moving to or from the bin") as connection:
            if now.binned and connection.execute(_ONLY_HERE, (draft_id,)).fetchone():
                raise OnlyCopy(
                    f"record {draft_id} has a refuted receipt",
                    title="This record was not deleted: a server that had taken it does not have it as it was"
                    " sent any more.",
                    hint="Press Send again at its receipt. When every place has confirmed it, it can be"
                    " deleted.",
                )
            moved = connection.execute(
                "UPDATE draft SET life = ?, binned_at = ?, bin_seconds = 0 WHERE id = ? AND life = ?",
                (now, binned_at, draft_id, was),
            )
            if not moved.rowcount:
                raise NotFound(f"record {draft_id} is not {was} any more")
            write_steps(connection, draft_id, [step])

    def age_since(self, now: datetime, most: int) -> None:
        """Note that everything in the bin has lain there since the last look, at most so many seconds longer.

        A clock that went back, and the first look, count for nothing. One transaction: two processes that
        look at once note the time once.
        """
        with self._db.commit("ageing the bin") as connection:
            noted = connection.execute("SELECT value FROM fact WHERE name = ?", (_LOOKED,)).fetchone()
            passed = (now - Stamp.model_validate_json(noted[0]).at).total_seconds() if noted else 0.0
            if noted and 0 <= passed < 1:
                return  # the part of a second counts at the next look
            connection.execute(
                "UPDATE draft SET bin_seconds = bin_seconds + ? WHERE life IN (?, ?)",
                (int(min(max(passed, 0.0), most)), *_BINNED),
            )
            connection.execute(
                "INSERT INTO fact (name, value) VALUES (?, ?)"
                " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (_LOOKED, Stamp(at=now).model_dump_json()),
            )

    def empty(self, seconds: int) -> list[str]:
        """Let what has lain there for so long go for good; return the ids.

        What a server is known to have lost stays until it is restored and sent again: this is its only copy.
        A part at a time, so that no answer waits long for its commit. What a process that was killed left of
        words on the disk goes too.
        """
        gone: list[str] = []
        while part := self._empty_part(seconds):
            gone += part
        forget_deleted(self._db)
        return gone

    def _empty_part(self, seconds: int) -> list[str]:
        files: list[str] = []
        with self._db.commit("emptying the bin") as connection:
            due = connection.execute(_DUE, (*_BINNED, seconds, _AT_ONCE)).fetchall()
            for draft_id, life in due:
                files += (scrub if life == Life.BINNED_DELIVERED else erase)(connection, draft_id)
        self._attachments.sweep(files)
        return [draft_id for draft_id, _ in due]

    def drop_snapshots(self, now: datetime, older: timedelta) -> None:
        """Delete the copies that upgrades left longer ago than `older`: they hold what went for good since.

        Raises DiskError.
        """
        drop_snapshots(self._db.path, now, older)


def scrub(connection: sqlite3.Connection, draft_id: str) -> list[str]:
    """Take every answer, name and file of a delivered record off this disk; return its files' SHA-256.

    Its receipts stay, and the SHA-256 of what was delivered; not the servers' own words, which may repeat
    answers.
    """
    files = connection.execute("SELECT sha256 FROM attachment WHERE draft_id = ?", (draft_id,)).fetchall()
    connection.execute(
        "UPDATE draft SET life = ?, title = '', here = '', unindexed = 0 WHERE id = ?", (Life.GONE, draft_id)
    )
    connection.execute("UPDATE submission SET payload = x'', title = '' WHERE id = ?", (draft_id,))
    connection.execute("UPDATE receipt SET raw = '' WHERE submission_id = ?", (draft_id,))
    connection.execute("UPDATE delivery SET reason_detail = NULL WHERE submission_id = ?", (draft_id,))
    connection.execute(_FORGET_LIBRARY, (draft_id,))
    forget_words(connection, draft_id)
    for table in ("journal", "answer"):
        connection.execute(f"DELETE FROM {table} WHERE draft_id = ?", (draft_id,))  # noqa: S608
    connection.execute(
        "UPDATE attachment SET taken_out = 1, name = '', path = '', sha256 = '' WHERE draft_id = ?",
        (draft_id,),
    )
    return [sha256 for (sha256,) in files]
