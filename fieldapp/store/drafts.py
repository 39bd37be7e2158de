"""Records being filled: every answer is a row of its own, so that saving one costs one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlmodel import col, delete, select

from fieldapp.errors import NotFound
from fieldapp.records import Draft, Shift
from fieldapp.store import rows, tables
from fieldapp.store.answers import write_answers
from fieldapp.store.attachments import Attachments, move_files
from fieldapp.store.db import Database


class Drafts:
    """The drafts on this disk. When a call that writes returns, the answers are on the platter."""

    def __init__(self, database: Database, attachments: Attachments) -> None:
        self._db = database
        self._attachments = attachments

    def add(self, draft: Draft) -> None:
        """Store a new draft with the answers it starts with. Raises NotFound where its form is not here."""
        with self._db.write("starting a draft") as session:
            if session.exec(select(tables.Form.id).where(tables.Form.id == draft.form_id)).first() is None:
                raise NotFound(f"form {draft.form_id}")
            session.add(
                tables.Draft(
                    id=draft.id,
                    form_id=draft.form_id,
                    here=rows.storable(draft.here),
                    title=rows.storable(draft.title),
                    answered=draft.answered,
                    total=draft.total,
                    user=draft.user,
                    created_at=draft.created_at,
                    updated_at=draft.updated_at,
                    finished=False,
                )
            )
            session.flush()
            write_answers(session, draft.id, draft.answers, draft.updated_at)

    def save(
        self,
        draft_id: str,
        changed: Mapping[str, str],
        *,
        here: str,
        title: str,
        answered: int,
        total: int,
        now: datetime,
        shifts: Sequence[Shift] = (),
    ) -> None:
        """Store changed answers ('' = cleared) and where the person is, as one.

        `shifts`, in their order, take the files along to the new numbers of their instances; a file whose
        instance was removed goes. `changed` holds the answers as they are after the shifts; where a file is,
        its name is the answer, for batches and files may overtake each other on their way here. Raises
        NotFound, with nothing written, when the draft was finished or removed meanwhile; DiskError.
        """
        with self._db.write("saving answers") as session:
            row = rows.open_draft(session, draft_id)
            gone = move_files(session, draft_id, shifts)
            files = session.exec(
                select(tables.Attachment.path, tables.Attachment.name).where(
                    tables.Attachment.draft_id == draft_id
                )
            )
            names = {path: name for path, name in files if path in changed}
            write_answers(session, draft_id, {**changed, **names}, now)
            row.here, row.title = rows.storable(here), rows.storable(title)
            row.answered, row.total, row.updated_at = answered, total, now
            session.add(row)
        self._attachments.sweep(gone)

    def get(self, draft_id: str) -> Draft:
        """Return a draft with its answers; one that became a record too (`finished`). Raises NotFound.

        A file whose answer was lost, as versions that stored the two apart could do, is its own answer.
        """
        with self._db.read("reading a draft") as session:
            row = session.get(tables.Draft, draft_id)
            if row is None:
                raise NotFound(f"draft {draft_id}")
            answers = session.exec(
                select(tables.Answer.path, tables.Answer.text)
                .where(tables.Answer.draft_id == draft_id)
                .order_by(tables.Answer.path)
            )
            files = session.exec(
                select(tables.Attachment.path, tables.Attachment.name).where(
                    tables.Attachment.draft_id == draft_id
                )
            )
            return rows.draft(row, dict(files.all()) | dict(answers.all()))

    def all(self) -> list[Draft]:
        """Return the unfinished drafts, the last changed first; their `answers` are not loaded (empty)."""
        with self._db.read("listing the drafts") as session:
            found = session.exec(
                select(tables.Draft)
                .where(col(tables.Draft.finished) == False)  # noqa: E712  ('IS 0' would miss the index)
                .order_by(col(tables.Draft.updated_at).desc(), col(tables.Draft.id).desc())
            )
            return [rows.draft(row, {}) for row in found]

    def remove(self, draft_id: str) -> None:
        """Delete an unfinished draft, its answers and its files. Raises NotFound for any other."""
        with self._db.write("removing a draft") as session:
            row = rows.open_draft(session, draft_id)
            files = session.exec(
                select(tables.Attachment.sha256).where(tables.Attachment.draft_id == draft_id)
            ).all()
            session.exec(delete(tables.Answer).where(col(tables.Answer.draft_id) == draft_id))
            session.exec(delete(tables.Attachment).where(col(tables.Attachment.draft_id) == draft_id))
            session.delete(row)
        self._attachments.sweep(files)
