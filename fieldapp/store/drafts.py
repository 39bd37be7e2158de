"""Records being filled: every answer is a row of its own, so that saving one costs one."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence

from sqlmodel import col, select

from fieldapp.errors import NotFound
from fieldapp.records import Draft, Life, Step
from fieldapp.store import rows, tables
from fieldapp.store.attachments import Attachments
from fieldapp.store.db import Database
from fieldapp.store.entries import WORKED_ON, Files, driver, stands, storable, stored_time, write_steps
from fieldapp.store.index import forget_words


class Drafts:
    """The drafts on this disk. When a call that writes returns, the answers are on the platter."""

    def __init__(self, database: Database, attachments: Attachments) -> None:
        self._db = database
        self._attachments = attachments

    def add(self, draft: Draft, first: Step, *, files: Sequence[int] = ()) -> str:
        """Store a new draft and return its id; `first` holds the answers that it starts with.

        `files`: the ids of attachments of another record that it starts with too, at the same paths.

        Where a later version of the same record is here by now, nothing is stored and its id is returned.
        A later version of a record starts with the files of the one that it replaces. Raises NotFound where
        its form, or the record that it replaces, is not here.
        """
        with self._db.write("starting a draft") as session:
            if session.exec(select(tables.Form.id).where(tables.Form.id == draft.form_id)).first() is None:
                raise NotFound(f"form {draft.form_id}")
            if draft.replaces and session.get(tables.Draft, draft.replaces) is None:
                raise NotFound(f"record {draft.replaces}")
            faster = select(tables.Draft.id).where(tables.Draft.replaces == draft.replaces)
            if draft.replaces and (there := session.exec(faster).first()) is not None:
                return there
            session.add(
                tables.Draft(
                    id=draft.id,
                    form_id=draft.form_id,
                    life=Life.DRAFT,
                    needs_you=False,
                    unindexed=True,
                    here=storable(draft.here),
                    title=storable(draft.title),
                    answered=draft.answered,
                    total=draft.total,
                    user=draft.user,
                    created_at=draft.created_at,
                    updated_at=draft.updated_at,
                    replaces=draft.replaces or None,
                    row_version=draft.row_version,
                    bin_seconds=0,
                )
            )
            connection = driver(session)
            write_steps(connection, draft.id, [first], _copy_files(connection, draft, files))
            return draft.id

    def save(  # noqa: PLR0917  (what a list says of a draft, in the order people say it)
        self,
        draft_id: str,
        steps: Sequence[Step],
        here: str,
        title: str,
        answered: int,
        total: int,
        *,
        form_id: int | None = None,
    ) -> None:
        """Store what was done, in its order, and where the person is, as one.

        Raises NotFound, with nothing written, when the draft was finished or removed meanwhile, or is not
        filled with that version of its form any more; DiskError.
        """
        with self._db.commit("saving answers") as connection:
            demand_open(connection, draft_id)
            form = connection.execute("SELECT form_id FROM draft WHERE id = ?", (draft_id,)).fetchone()
            rows.demand_form(draft_id, form[0], form_id)
            write_steps(connection, draft_id, steps)
            now = (stored_time(steps[-1].stamp.at),) if steps else ()
            changed = "updated_at = ?, unindexed = 1," if steps else ""
            connection.execute(
                f"UPDATE draft SET {changed} here = ?, title = ?, answered = ?, total = ? WHERE id = ?",  # noqa: S608
                (*now, storable(here), storable(title), answered, total, draft_id),
            )

    def move(
        self, before: Draft, attached: Mapping[str, int], step: Step, files: Files, after: Draft
    ) -> bool:
        """Store that a draft is filled with another form; False where it is not as it was `before` any more.

        `attached` are the ids of the attachments that were its answers, by path.
        `step` has the form at the path '', and every answer that differs; `files` says where attachments are
        answers from then on. Of `after` only what lists say is taken. All of it or nothing. Raises NotFound
        when the draft was finished or removed meanwhile, DiskError.
        """
        with self._db.commit("moving a draft") as connection:
            demand_open(connection, before.id)
            if not stands(connection, before.id, before.form_id, before.answers, attached):
                return False
            write_steps(connection, before.id, [step], files)
            connection.execute(
                "UPDATE draft SET updated_at = ?, unindexed = 1, here = ?, title = ?, answered = ?, total = ?"
                " WHERE id = ?",
                (
                    stored_time(step.stamp.at),
                    storable(after.here),
                    storable(after.title),
                    after.answered,
                    after.total,
                    before.id,
                ),
            )
            return True

    def get(self, draft_id: str) -> Draft:
        """Return a draft with its answers; one that became a record too (`finished`). Raises NotFound."""
        with self._db.read("reading a draft") as session:
            row = session.get(tables.Draft, draft_id)
            if row is None or row.life == Life.GONE:
                raise NotFound(f"draft {draft_id}")
            answers = session.exec(
                select(tables.Answer.path, tables.Answer.text)
                .where(tables.Answer.draft_id == draft_id)
                .order_by(tables.Answer.path)
            )
            return rows.draft(row, dict(answers.all()))

    def all(self) -> list[Draft]:
        """Return the unfinished drafts, the last changed first; their `answers` are not loaded (empty)."""
        with self._db.read("listing the drafts") as session:
            found = session.exec(
                select(tables.Draft)
                .where(tables.Draft.life == Life.DRAFT)
                .order_by(col(tables.Draft.updated_at).desc(), col(tables.Draft.id).desc())
            )
            return [rows.draft(row, {}) for row in found]

    def headline(self, draft_id: str) -> Draft | None:
        """Return a draft or record of whatever life without its answers, None where it was never here."""
        with self._db.read("reading a draft") as session:
            row = session.get(tables.Draft, draft_id)
            return rows.draft(row, {}) if row else None

    def later(self, draft_id: str) -> Draft | None:
        """Return the later version of a record, finished or not, None where there is none."""
        with self._db.read("looking for a later version") as session:
            row = session.exec(select(tables.Draft).where(tables.Draft.replaces == draft_id)).first()
            return rows.draft(row, {}) if row else None

    def remove(self, draft_id: str) -> None:
        """Delete a draft that nobody answered in, without a trace; one that something was done in stays.

        Raises NotFound for a finished one.
        """
        with self._db.commit("removing a draft") as connection:
            demand_open(connection, draft_id)
            done = f"SELECT 1 FROM journal WHERE draft_id = ? AND {WORKED_ON} LIMIT 1"  # noqa: S608
            if connection.execute(done, (draft_id,)).fetchone() is not None:
                return
            files = erase(connection, draft_id)
        self._attachments.sweep(files)


def _copy_files(connection: sqlite3.Connection, draft: Draft, files: Sequence[int]) -> dict[str, int | None]:
    """Give a draft rows of its own for these files and those of the record that it replaces.

    The bytes are the same.
    """
    connection.execute(
        "INSERT INTO attachment (draft_id, path, taken_out, name, media_type, size, sha256, added_at)"
        " SELECT ?, path, 1, name, media_type, size, sha256, added_at FROM attachment"
        " WHERE (draft_id = ? OR id IN (SELECT value FROM json_each(?))) AND taken_out = 0 ORDER BY id",
        (draft.id, draft.replaces, json.dumps([*files])),
    )
    return dict(
        connection.execute("SELECT path, id FROM attachment WHERE draft_id = ?", (draft.id,)).fetchall()
    )


def erase(connection: sqlite3.Connection, draft_id: str) -> list[str]:
    """Delete a draft that was never finished; return the SHA-256 of its files, to be swept once committed."""
    files = connection.execute("SELECT sha256 FROM attachment WHERE draft_id = ?", (draft_id,)).fetchall()
    forget_words(connection, draft_id)
    for table in ("searched", "journal", "attachment", "answer"):
        connection.execute(f"DELETE FROM {table} WHERE draft_id = ?", (draft_id,))  # noqa: S608
    connection.execute("DELETE FROM draft WHERE id = ?", (draft_id,))
    return [sha256 for (sha256,) in files]


def demand_open(connection: sqlite3.Connection, draft_id: str) -> None:
    """Raise NotFound unless the draft is here and may still change."""
    row = connection.execute("SELECT life FROM draft WHERE id = ?", (draft_id,)).fetchone()
    rows.demand_open(draft_id, row[0] if row else None)
