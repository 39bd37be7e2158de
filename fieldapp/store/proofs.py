"""Receipts beside what they are about: what can be shown, what is here, what has no other place yet."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence
from datetime import datetime
from pathlib import Path

from sqlalchemy import exists, func
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select, update

from fieldapp.errors import NotFound
from fieldapp.records import Checked, Delivery, Held, InTheWay, Life, Obstacle, Proof, Receipt
from fieldapp.store import parcels, rows, tables
from fieldapp.store.attachments import Attachments
from fieldapp.store.db import Database, disk
from fieldapp.store.doubts import Doubts, count_check
from fieldapp.store.entries import WORKED_ON, driver
from fieldapp.store.proved import PROVED, shown

# By a person: what the form itself fills in at the start is nobody's work.
_ANSWERED = f"""EXISTS (SELECT 1 FROM answer WHERE draft_id = draft.id)
    AND EXISTS (SELECT 1 FROM journal WHERE draft_id = draft.id AND {WORKED_ON})"""  # noqa: S608
_OF_LIFE = "SELECT id FROM draft INDEXED BY ix_draft_life WHERE life = '{}'"
_UNPROVED = f"""
    SELECT DISTINCT submission_id AS id FROM delivery NOT INDEXED WHERE state = 'delivered' AND NOT {PROVED}
        AND (SELECT life FROM draft WHERE draft.id = submission_id)
            IN ('delivered', 'binned-delivered', 'replaced')
"""  # noqa: S608  (by the deliveries, which lie beside their receipts: by the drafts takes twice as long)
_REPLACED = f"""
    SELECT count(*), coalesce(sum(EXISTS (
        SELECT 1 FROM delivery WHERE submission_id = draft.id AND state = 'delivered' AND NOT {PROVED}
    )), 0) FROM draft INDEXED BY ix_draft_life WHERE life = 'replaced'
"""  # noqa: S608
_WHICH: dict[InTheWay, str] = {
    InTheWay.DRAFTS: f"{_OF_LIFE.format(Life.DRAFT)} AND {_ANSWERED}",
    InTheWay.UNQUEUED: _OF_LIFE.format(Life.FINISHED),
    InTheWay.OWED: _OF_LIFE.format(Life.QUEUED),
    InTheWay.KEPT: _OF_LIFE.format(Life.KEPT),
    InTheWay.UNPROVED: _UNPROVED,
    InTheWay.BINNED: f"{_OF_LIFE.format(Life.BINNED_DRAFT)} AND {_ANSWERED}",
}


class Proofs:
    """Receipts beside what they are about."""

    def __init__(self, database: Database, attachments: Attachments) -> None:
        self._db = database
        self._attachments = attachments
        self._doubts = Doubts()

    def uploads(self, destination: str, attachment_ids: Collection[int]) -> dict[int, str]:
        """Return the remote ids of those attachments that are at the destination."""
        with self._db.read("reading where files are") as session:
            return parcels.uploads(session, destination, attachment_ids)

    def proofs(self, submission_ids: Sequence[str]) -> list[Proof]:
        """Return what can be shown of these records, in this order, the gone ones too.

        Of what went from the bin for good the SHA-256 of files are those in its receipts. Raises NotFound for
        an id that is no finished record.
        """
        with self._db.read("reading receipts") as session:
            found = {
                submission.id: (submission, form, version)
                for submission, form, version in session.exec(
                    select(tables.Submission, tables.Form, tables.Draft.row_version)
                    .join(tables.Form, col(tables.Form.id) == tables.Submission.form_id)
                    .join(tables.Draft, col(tables.Draft.id) == tables.Submission.id)
                    .where(parcels.among(tables.Submission.id, submission_ids))
                    .options(rows.without(tables.Submission.payload), rows.without(tables.Form.raw))
                )
            }
            for missing in (id_ for id_ in submission_ids if id_ not in found):
                raise NotFound(f"record {missing}")
            files = parcels.enclosed(session, submission_ids)
            deliveries = _deliveries(session, submission_ids)
            receipts = _receipts(session, submission_ids)
        return [
            Proof(
                id=id_,
                form=rows.form_ref(form),
                row_version=version,
                finished_at=row.finished_at,
                sha256=row.sha256,
                files=tuple(
                    (file.id, file.sha256 or _as_sent(file.id, receipts.get(id_, ())), file.size)
                    for file in files.get(id_, ())
                ),
                deliveries=tuple(deliveries.get(id_, ())),
                receipts=tuple(receipts.get(id_, ())),
            )
            for id_ in submission_ids
            for row, form, version in [found[id_]]
        ]

    def with_receipts(self, after: int, most: int) -> dict[int, str]:
        """Return the ids of the next records that have a receipt, by the number of their first; 0 begins.

        In the order that receipts came, so that what travelled together stands together.
        """
        receipt, earlier = tables.Receipt, aliased(tables.Receipt)
        before = exists().where(
            col(earlier.submission_id) == receipt.submission_id, col(earlier.id) < receipt.id
        )
        with self._db.read("listing receipts") as session:
            return dict(
                session.exec(
                    select(receipt.id, receipt.submission_id)
                    .where(col(receipt.id) > after, ~before)
                    .order_by(col(receipt.id))
                    .limit(most)
                ).all()
            )

    def note(self, receipt: Receipt, checked: Checked, now: datetime) -> None:
        """Note in a receipt what a look at the server showed. Raises NotFound where it is not here."""
        row = tables.Receipt
        with self._db.write("noting a check") as session:
            noted = session.exec(
                update(row)
                .where(
                    col(row.submission_id) == receipt.submission_id,
                    col(row.destination) == receipt.destination,
                    col(row.remote_id) == receipt.remote_id,
                    col(row.at) == receipt.at,
                )
                .values(checked_at=now, checked=checked.text)
            )
            if not noted.rowcount:
                raise NotFound(f"the receipt of record {receipt.submission_id} from {receipt.destination}")
            count_check(driver(session))

    def held(self, record_ids: Collection[str]) -> dict[str, Held]:
        """Return how records stand on this disk, with their receipts, by id; for a page of them, not all.

        Files are looked at as a folder lists them: whether they are there, in their size.
        """
        with self._db.read("looking where records are") as session:
            payloads = dict(
                session.exec(
                    select(tables.Submission.id, func.length(tables.Submission.payload)).where(
                        parcels.among(tables.Submission.id, record_ids)
                    )
                ).all()
            )
            files = parcels.enclosed(session, record_ids)
            for row in session.exec(
                select(tables.Attachment).where(
                    parcels.among(
                        tables.Attachment.draft_id, [id_ for id_ in record_ids if id_ not in payloads]
                    ),
                    col(tables.Attachment.taken_out) == False,  # noqa: E712
                )
            ):
                files.setdefault(row.draft_id, []).append(rows.attachment(row))
            receipts = _receipts(session, record_ids)
        return {
            id_: Held(
                id=id_,
                payload=payloads.get(id_, 0),
                files=len(files.get(id_, ())),
                files_here=sum(self._is_here(file.sha256, file.size) for file in files.get(id_, ())),
                receipts=tuple(receipts.get(id_, ())),
            )
            for id_ in record_ids
        }

    def unproved(self) -> dict[str, int]:
        """Return how many delivered records that the lists show are not proved, by destination."""
        with self._db.read("counting what is not proved") as session:
            return self._doubts.counts(driver(session))

    def replaced(self) -> tuple[int, int]:
        """Return how many records a later version replaced since a server refused them.

        And of them, how many another destination took without that being proved.
        """
        with self._db.read("counting what was replaced") as session:
            replaced, unproved = driver(session).execute(_REPLACED).fetchone()
            return replaced, unproved

    def in_the_way(self, most: int) -> list[Obstacle]:
        """Return why this disk is needed, each reason with the first so many ids (-1 = all)."""
        obstacles: list[Obstacle] = []
        with self._db.read("looking what only this disk has") as session:
            connection = driver(session)
            for why, which in _WHICH.items():
                ids = connection.execute(f"{which} LIMIT ?", (most,)).fetchall()
                count = len(ids) if len(ids) != most else _count(connection, which)
                if count:
                    obstacles.append(Obstacle(why=why, count=count, ids=tuple(id_ for (id_,) in ids)))
        aside = self._set_aside()
        if aside:
            named = tuple(file.name for file in aside[: most if most >= 0 else None])
            obstacles.append(Obstacle(why=InTheWay.SET_ASIDE, count=len(aside), ids=named))
        return obstacles

    def _set_aside(self) -> list[Path]:
        """Return the damaged databases that recoveries set aside."""
        path = self._db.path
        with disk("looking for damaged data"):
            return sorted(path.parent.glob(f"{path.stem}.damaged-*{path.suffix}"))

    def _is_here(self, sha256: str, size: int) -> bool:
        try:
            return bool(sha256) and self._attachments.place(sha256).stat().st_size == size
        except OSError:
            return False


def _count(connection: sqlite3.Connection, which: str) -> int:
    return connection.execute(f"SELECT count(*) FROM ({which})").fetchone()[0]  # noqa: S608


def _receipts(session: Session, submission_ids: Collection[str]) -> dict[str, list[Receipt]]:
    receipts: dict[str, list[Receipt]] = {}
    for row in session.exec(
        select(tables.Receipt)
        .where(parcels.among(tables.Receipt.submission_id, submission_ids))
        .order_by(col(tables.Receipt.id))
    ):
        receipts.setdefault(row.submission_id, []).append(rows.receipt(row))
    return receipts


def _as_sent(file_id: int, receipts: Collection[Receipt]) -> str:
    """Return the SHA-256 that a file was sent with, '' where no receipt names it."""
    return next((file.sha256 for each in receipts for file in each.files if file.id == file_id), "")


def _deliveries(session: Session, submission_ids: Collection[str]) -> dict[str, list[Delivery]]:
    found = session.exec(
        select(tables.Delivery)
        .where(parcels.among(tables.Delivery.submission_id, submission_ids))
        .order_by(col(tables.Delivery.id))
    )
    deliveries: dict[str, list[Delivery]] = {}
    for delivery in shown(session, found):
        deliveries.setdefault(delivery.submission_id, []).append(delivery)
    return deliveries
