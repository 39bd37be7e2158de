"""Finished records and what is owed for each to each destination, with how far every parcel came.

Nothing here decides: which state follows which is flows/delivery.py. Nothing here deletes: whatever a server
says, the record stays.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from types import MappingProxyType

from sqlalchemy import exists, func, or_
from sqlmodel import Session, col, delete, select, update

from fieldapp.errors import ChangedElsewhere, NotFound
from fieldapp.records import (
    DIGIME,
    Batch,
    BatchChange,
    Delivery,
    DeliveryChange,
    DeliveryState,
    Life,
    Parcel,
    Receipt,
    Step,
    Submission,
    SubmissionSize,
)
from fieldapp.store import index, lives, moves, parcels, proved, rows, tables
from fieldapp.store.attachments import Attachments
from fieldapp.store.consents import newest_of
from fieldapp.store.db import Database
from fieldapp.store.entries import driver, stands, storable, stored_time, write_steps

NEVER_LATER = timedelta(hours=24)  # no wait is longer: what says so was written by a clock that was wrong
_LET_GO = (Life.BINNED_DELIVERED, Life.GONE)
TOO_MANY = "too-many-requests"  # the code of errors.TooManyRequests: the server's wait, not our own back-off


class Outbox:
    """The records on this disk and their deliveries."""

    def __init__(self, database: Database, attachments: Attachments) -> None:
        self._db = database
        self._attachments = attachments

    def add(
        self,
        submission: Submission,
        destinations: Sequence[str],
        now: datetime,
        addresses: Mapping[str, str] | None = None,
        *,
        steps: Sequence[Step] = (),
        gives_way: Sequence[DeliveryChange] = (),
        words: str = "",
        made_of: tuple[Mapping[str, str], Mapping[str, int]] | None = None,
    ) -> None:
        """Turn a draft into a record owed to every destination: all of it or nothing.

        `addresses` says by destination which exact place is meant; it stays with the delivery for ever.
        `steps` go into the journal, `words` into the search index; `gives_way` are refused deliveries of the
        record that this one replaces. The record's id is the draft's. Without a destination it is finished
        and owed to nobody yet. `made_of` are the answers, and the ids of the attachments by path, that the
        payload was made of. Raises NotFound when the draft is gone or finished already, or an attachment is
        not its own; ChangedElsewhere when it is not as it was `made_of`; ValueError when the SHA-256 is not
        the payload's or the form not the draft's.
        """
        _demand_sound(submission)
        with self._db.write("finishing a record") as session:
            draft = rows.open_draft(session, submission.id)
            is_its_form = rows.form_ref(session.get_one(tables.Form, draft.form_id)) == submission.form
            if made_of is not None and not (
                is_its_form and stands(driver(session), submission.id, draft.form_id, *made_of)
            ):
                raise ChangedElsewhere(f"draft {submission.id} is not what its payload was made of")
            if not is_its_form:
                raise ValueError("the record's form is not the draft's")
            session.add(
                tables.Submission(
                    id=submission.id,
                    form_id=draft.form_id,
                    title=storable(submission.title),
                    finished_at=submission.finished_at,
                    sha256=submission.sha256,
                    payload=submission.payload,
                )
            )
            write_steps(driver(session), submission.id, steps)
            draft.finished_at = draft.updated_at = submission.finished_at
            draft.title = storable(submission.title)
            draft.unindexed = False
            session.flush()  # while its answers may still be written
            draft.life = Life.QUEUED if destinations else Life.FINISHED
            session.flush()
            index.write_words(driver(session), submission.id, words)
            parcels.enclose(session, submission)
            _owe(session, submission.id, destinations, addresses or {}, now)
            moves.change(driver(session), gives_way, now)

    def queue(
        self,
        submission: Submission,
        destinations: Sequence[str],
        now: datetime,
        addresses: Mapping[str, str],
        gives_way: Sequence[DeliveryChange] = (),
    ) -> None:
        """Put a finished record in line that was owed to nobody, with its payload as it goes out.

        Nothing of it has left this disk, so its bytes may still say which project they are for. `gives_way`
        as with `add`. Raises NotFound where it is not here or not in that state; ChangedElsewhere where
        it was finished again since it was read; ValueError without a destination.
        """
        _demand_sound(submission)
        if not destinations:
            raise ValueError("a record is put in line for at least one destination")
        with self._db.write("putting a record in line") as session:
            draft = _draft_at(session, submission.id, Life.FINISHED)
            row = session.get_one(tables.Submission, submission.id)
            if row.finished_at != submission.finished_at:
                raise ChangedElsewhere(f"record {submission.id} was finished again")
            row.payload, row.sha256 = submission.payload, submission.sha256
            session.add(row)
            session.flush()
            draft.life = Life.QUEUED
            session.add(draft)
            _owe(session, submission.id, destinations, addresses, now)
            moves.change(driver(session), gives_way, now)

    def reopen(self, submission_id: str, step: Step) -> None:
        """Make a finished record that was owed to nobody a draft again. Raises NotFound as `queue`."""
        with self._db.write("opening a record again") as session:
            draft = _draft_at(session, submission_id, Life.FINISHED)
            session.exec(delete(tables.Enclosure).where(col(tables.Enclosure.submission_id) == submission_id))
            session.exec(delete(tables.Submission).where(col(tables.Submission.id) == submission_id))
            draft.life, draft.finished_at, draft.unindexed = Life.DRAFT, None, True
            session.add(draft)
            write_steps(driver(session), submission_id, [step])

    def submissions(self) -> list[Submission]:
        """Return all records, the last finished first, without their payloads (empty).

        Those in the bin are not among them, nor what went from there.
        """
        let_go = exists().where(
            col(tables.Draft.id) == tables.Submission.id, col(tables.Draft.life).in_(_LET_GO)
        )
        with self._db.read("listing the records") as session:
            found = session.exec(
                select(tables.Submission, tables.Form)
                .join(tables.Form)
                .where(~let_go)  # not a join: the list comes out of the index in its order
                .order_by(col(tables.Submission.finished_at).desc(), col(tables.Submission.id).desc())
                .options(rows.without(tables.Submission.payload), rows.without(tables.Form.raw))
            ).all()
            enclosed = parcels.enclosed(session, None)
            return [
                rows.submission(row, rows.form_ref(form), enclosed.get(row.id, ())) for row, form in found
            ]

    def submission(self, submission_id: str) -> Submission:
        """Return a record with its payload. Raises NotFound; DataDamaged when the bytes have changed."""
        with self._db.read("reading a record") as session:
            return parcels.submission(session, submission_id)

    def sizes(self, submission_ids: Collection[str]) -> list[SubmissionSize]:
        """Return how many bytes records are, payload and attachments, by id; unknown ids are left out."""
        with self._db.read("measuring records") as session:
            payloads = session.exec(
                select(tables.Submission.id, func.length(tables.Submission.payload))
                .where(parcels.among(tables.Submission.id, submission_ids))
                .order_by(tables.Submission.id)
            ).all()
            enclosed = parcels.enclosed(session, submission_ids)
            return [
                SubmissionSize(
                    id=id_, payload=size, attachments=sum(file.size for file in enclosed.get(id_, ()))
                )
                for id_, size in payloads
            ]

    def deliveries(self, submission_ids: Collection[str] | None = None) -> list[Delivery]:
        """Return the deliveries of these records, or all, oldest first, and whether they are proved."""
        query = select(tables.Delivery).order_by(col(tables.Delivery.id))
        if submission_ids is not None:
            query = query.where(parcels.among(tables.Delivery.submission_id, submission_ids))
        with self._db.read("listing deliveries") as session:
            return proved.shown(session, session.exec(query))

    def refuted(self, submission_id: str) -> list[Delivery]:
        """Return the deliveries of a record that arrived and that the server has no more, by a later check.

        None of a record in the bin: it is restored first.
        """
        with self._db.read("looking for refuted receipts") as session:
            draft = session.get(tables.Draft, submission_id)
            if draft is None or draft.life in _LET_GO:
                return []
            found = session.exec(
                select(tables.Delivery)
                .where(tables.Delivery.submission_id == submission_id)
                .order_by(col(tables.Delivery.id))
            )
            return [row for row in proved.shown(session, found) if row.refuted]

    def batch(self, batch_id: int) -> Batch:
        """Return how far a parcel came. Raises NotFound."""
        with self._db.read("reading a parcel's progress") as session:
            return parcels.batch(session, batch_id)

    def recover(self, now: datetime, singly: Collection[str] = ()) -> int:
        """Free the rows that a killed process left in sending; return how many.

        Where bytes had reached the server they may have arrived, so they are unconfirmed; else they wait.
        At the destinations in `singly` every request delivers, so there each of them is in doubt.
        Call it only while no other process is sending.
        """
        reached = exists().where(
            col(tables.Batch.id) == tables.Delivery.batch_id,
            or_(
                col(tables.Batch.file_store_id) != "",
                col(tables.Batch.sync_id) != "",
                col(tables.Batch.announced_at).is_not(None),
            ),
        )
        left = update(tables.Delivery).where(
            parcels.OWED, col(tables.Delivery.state) == DeliveryState.SENDING
        )
        doubt = or_(
            reached,
            col(tables.Delivery.maybe_arrived),
            parcels.among(tables.Delivery.destination, list(singly)),
        )
        with self._db.write("recovering deliveries") as session:
            unsure = session.exec(
                left.where(doubt).values(state=DeliveryState.UNCONFIRMED, maybe_arrived=True, updated_at=now)
            )
            waiting = session.exec(left.values(state=DeliveryState.WAITING, updated_at=now))
            return unsure.rowcount + waiting.rowcount

    def new_batch(
        self,
        destination: str,
        delivery_ids: Sequence[int],
        now: datetime,
        changes: Sequence[DeliveryChange] = (),
    ) -> tuple[Batch, set[int]]:
        """Put deliveries into a new parcel, in the order given, and write what changes of them by that.

        Where changes are given, what does not change is not in it: somebody has just taken it out of line.
        Return the parcel and the ids of the deliveries that changed.
        Raises NotFound for an unknown id; ValueError where one goes elsewhere or is in an open batch.
        """
        with self._db.commit("making a parcel") as connection:
            return parcels.new_batch(connection, destination, delivery_ids, now, changes)

    def parcel(self, batch_id: int) -> Parcel:
        """Return a batch with its records, payloads, files and what of them is there already.

        Files are where they belong, even should one be missing. Raises NotFound, DataDamaged.
        """
        with self._db.read("reading a parcel") as session:
            batch = parcels.batch(session, batch_id)
            submissions = parcels.submissions(session, batch.submission_ids)
            files = [file for submission in submissions for file in submission.attachments]
            return Parcel(
                batch=batch,
                submissions=tuple(submissions),
                uploads=parcels.uploads(session, batch.destination, [file.id for file in files]),
                files={file.sha256: self._attachments.place(file.sha256) for file in files},
                maybe_arrived=parcels.maybe_arrived(session, batch_id),
                packed=parcels.packed(session, batch_id),
            )

    def apply(
        self,
        changes: Sequence[DeliveryChange],
        receipts: Sequence[Receipt] = (),
        batch: BatchChange | None = None,
        upload: tuple[str, int, str] | None = None,
        *,
        also: Mapping[str, str] = MappingProxyType({}),
        now: datetime,
    ) -> set[int]:
        """Write what one event meant, all of it or nothing; return the ids of the deliveries that changed.

        What is refused while a later version of the record is owed or delivered gives way to that at once.
        `upload` is (destination, attachment id, remote id) of an attachment that is there now.
        `also`: SHA-256 by id of further records, without files, of which the first receipt says the same.
        Raises NotFound for an unknown delivery or batch.
        """
        with self._db.commit("writing deliveries") as connection:
            if batch is not None:
                parcels.change_batch(connection, batch)
            changed = moves.change(connection, changes, now)
            moves.replace_refused(connection, changed, now)
            _prove(connection, receipts, also)
            if upload is not None:
                connection.execute(
                    "INSERT INTO upload (destination, attachment_id, remote_id) VALUES (?, ?, ?)"
                    " ON CONFLICT (destination, attachment_id) DO UPDATE SET remote_id = excluded.remote_id",
                    upload,
                )
            return changed

    def receipts(self, submission_id: str) -> list[Receipt]:
        """Return the proofs of delivery of a record, in the order they came."""
        with self._db.read("reading receipts") as session:
            found = session.exec(
                select(tables.Receipt)
                .where(tables.Receipt.submission_id == submission_id)
                .order_by(col(tables.Receipt.id))
            )
            return [rows.receipt(row) for row in found]

    def counts(self) -> dict[str, dict[str, int]]:
        """Return how many deliveries are in which state, by destination; what is none is left out."""
        with self._db.read("counting deliveries") as session:
            found = session.exec(
                select(tables.Delivery.destination, tables.Delivery.state, func.count()).group_by(
                    tables.Delivery.destination, tables.Delivery.state
                )
            )
            counts: dict[str, dict[str, int]] = {}
            for destination, state, number in found:
                counts.setdefault(destination, {})[state] = number
            return counts

    def unsent(self) -> int:
        """Return how many records at least one destination has not confirmed, or that wait for a project."""
        with self._db.read("counting records") as session:
            return session.exec(
                select(func.count()).where(col(tables.Draft.life).in_([Life.FINISHED, Life.QUEUED]))
            ).one()

    def unqueued(self) -> list[str]:
        """Return the ids of the records that are finished and owed to nobody yet, the oldest first."""
        with self._db.read("looking for records without a project") as session:
            return list(
                session.exec(
                    select(tables.Draft.id)
                    .where(tables.Draft.life == Life.FINISHED)
                    .order_by(col(tables.Draft.finished_at), col(tables.Draft.id))
                )
            )


def _demand_sound(submission: Submission) -> None:
    if hashlib.sha256(submission.payload).hexdigest() != submission.sha256:
        raise ValueError("the SHA-256 is not the payload's")


def _draft_at(session: Session, draft_id: str, life: Life) -> tables.Draft:
    """Return the row of a record at that point of its life. Raises NotFound where it is not."""
    row = session.get(tables.Draft, draft_id)
    if row is None or row.life != life:
        raise NotFound(f"record {draft_id} is {row.life if row else 'not here'}, not {life}")
    return row


def _prove(connection: sqlite3.Connection, receipts: Sequence[Receipt], also: Mapping[str, str]) -> None:
    """Add proofs; a parcel brings a thousand, too many for objects that the session would watch."""
    said = [
        (
            receipt.submission_id,
            receipt.sha256,
            receipt.destination,
            receipt.status,
            receipt.remote_id,
            stored_time(receipt.at),
            receipt.server_at and stored_time(receipt.server_at),
            receipt.file_store_id,
            receipt.file_sha256,
            json.dumps([file.model_dump() for file in receipt.files]),
            storable(receipt.raw),
        )
        for receipt in receipts
    ]
    if also and receipts[0].files:
        raise ValueError("the first receipt is of a record with files: it says nothing of others")
    said += [(submission_id, sha256, *said[0][2:]) for submission_id, sha256 in also.items()]
    connection.executemany(
        "INSERT INTO receipt (submission_id, sha256, destination, status, remote_id, at, server_at,"
        " file_store_id, file_sha256, files, raw, checked) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')",
        said,
    )


def _owe(
    session: Session,
    submission_id: str,
    destinations: Sequence[str],
    addresses: Mapping[str, str],
    now: datetime,
) -> None:
    session.flush()  # the files have to be there to be added up
    media = session.exec(
        select(func.coalesce(func.sum(tables.Attachment.size), 0))
        .join(tables.Enclosure)
        .where(tables.Enclosure.submission_id == submission_id)
    ).one()
    said = newest_of(session, submission_id) if DIGIME in destinations else None
    made: list[tables.Delivery] = []
    for destination in dict.fromkeys(destinations):
        # Whoever wanted no copy of an earlier version is not sent a later one.
        unwanted = destination == DIGIME and said is not None and said.state.no
        made.append(
            tables.Delivery(
                submission_id=submission_id,
                destination=destination,
                address=addresses.get(destination, ""),
                state=DeliveryState.DECLINED if unwanted else DeliveryState.WAITING,
                maybe_arrived=False,
                attempts=0,
                media=media,
                alone=False,
                updated_at=now,
            )
        )
    session.add_all(made)
    if said is not None:
        session.flush()
        lives.follow(driver(session), [row.id for row in made])
