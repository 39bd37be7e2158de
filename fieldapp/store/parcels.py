"""What the outbox asks the database about records, their files and the parcels they travel in."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, literal_column
from sqlalchemy import select as select_columns
from sqlmodel import Session, col, select

from fieldapp.errors import DataDamaged, NotFound
from fieldapp.records import Attachment, Batch, BatchChange, DeliveryChange, Packed, Submission
from fieldapp.store import moves, rows, tables
from fieldapp.store.entries import driver, stored_time

# Written out, not bound: SQLite takes a partial index only where it can read the condition in the query.
OWED: ColumnElement[bool] = literal_column(f"({tables.OWED.replace('state', 'delivery.state')})")
OPEN: ColumnElement[bool] = col(tables.Batch.settled) == literal_column("0")


def among(column: Any, values: Collection[str] | Collection[int]) -> ColumnElement[bool]:
    """Return the condition that a column is one of these, however many there are."""
    listed = func.json_each(json.dumps(list(values))).table_valued("value")
    return col(column).in_(select_columns(listed.c.value))


def submission(session: Session, submission_id: str) -> Submission:
    """Return a record with its payload. Raises NotFound; DataDamaged when the bytes have changed."""
    return submissions(session, [submission_id])[0]


def submissions(session: Session, submission_ids: Sequence[str]) -> list[Submission]:
    """Return records with their payloads, in this order. Raises NotFound, DataDamaged as `submission`."""
    # Past the objects that a session watches, and past rows with names: a parcel has a thousand of them.
    asked = (
        "SELECT id, form_id, title, payload, sha256, finished_at FROM submission"
        " WHERE id IN (SELECT value FROM json_each(?))"
    )
    found = {row[0]: row for row in driver(session).execute(asked, (json.dumps(list(submission_ids)),))}
    form, used = tables.Form, {row[1] for row in found.values()}
    of_them = select(form).where(among(form.id, used)).options(rows.without(form.raw))
    forms = {of.id: rows.form_ref(of) for of in session.exec(of_them)}
    files = enclosed(session, submission_ids)
    made: list[Submission] = []
    for id_ in submission_ids:
        if id_ not in found:
            raise NotFound(f"record {id_}")
        _, form_id, title, payload, sha256, finished_at = found[id_]
        if hashlib.sha256(payload).hexdigest() != sha256:
            raise DataDamaged(f"the payload of record {id_} is not the one that was frozen")
        made.append(
            Submission(
                id=id_,
                form=forms[form_id],
                title=title,
                payload=payload,
                sha256=sha256,
                finished_at=datetime.fromisoformat(finished_at),
                attachments=tuple(files.get(id_, ())),
            )
        )
    return made


def enclose(session: Session, submission: Submission) -> None:
    """Note which of the draft's attachments belong to the record. Raises NotFound for a foreign one."""
    own = set(
        session.exec(select(tables.Attachment.id).where(tables.Attachment.draft_id == submission.id)).all()
    )
    for file in submission.attachments:
        if file.id not in own:
            raise NotFound(f"attachment {file.id} of record {submission.id}")
        session.add(tables.Enclosure(submission_id=submission.id, attachment_id=file.id))


def enclosed(session: Session, submission_ids: Collection[str] | None) -> dict[str, list[Attachment]]:
    """Return the attachments by record, of these records or of all."""
    if submission_ids is not None:  # of a thousand records mostly none has any
        asked = "SELECT 1 FROM enclosure WHERE submission_id IN (SELECT value FROM json_each(?)) LIMIT 1"
        if not driver(session).execute(asked, (json.dumps(list(submission_ids)),)).fetchone():
            return {}
    query = (
        select(tables.Enclosure.submission_id, tables.Attachment)
        .join(tables.Attachment)
        .order_by(col(tables.Enclosure.submission_id), col(tables.Enclosure.attachment_id))
    )
    if submission_ids is not None:
        query = query.where(among(tables.Enclosure.submission_id, submission_ids))
    files: dict[str, list[Attachment]] = {}
    for submission_id, row in session.exec(query):
        files.setdefault(submission_id, []).append(rows.attachment(row))
    return files


def uploads(session: Session, destination: str, attachment_ids: Collection[int]) -> dict[int, str]:
    """Return the remote ids of those attachments that are at the destination."""
    if not attachment_ids:
        return {}
    found = session.exec(
        select(tables.Upload.attachment_id, tables.Upload.remote_id).where(
            tables.Upload.destination == destination, among(tables.Upload.attachment_id, attachment_ids)
        )
    )
    return dict(found.all())


def maybe_arrived(session: Session, batch_id: int) -> bool:
    """Return whether some record of a parcel may have arrived already."""
    asked = "SELECT 1 FROM delivery WHERE batch_id = ? AND maybe_arrived LIMIT 1"
    return driver(session).execute(asked, (batch_id,)).fetchone() is not None


def new_batch(
    connection: sqlite3.Connection,
    destination: str,
    delivery_ids: Sequence[int],
    now: datetime,
    changes: Sequence[DeliveryChange],
) -> tuple[Batch, set[int]]:
    """Put deliveries into a new parcel; see `Outbox.new_batch`."""
    records = _free(connection, destination, delivery_ids)
    (batch_id,) = connection.execute(
        "INSERT INTO batch (destination, created_at, file_store_id, sync_id, sha256, settled)"
        " VALUES (?, ?, '', '', '', 0) RETURNING id",
        (destination, stored_time(now)),
    ).fetchone()
    changed = moves.change(connection, changes, now, joins=batch_id)
    members = [id_ for id_ in delivery_ids if id_ in changed] if changes else delivery_ids
    listed = batch_id, json.dumps(list(members))
    connection.execute(
        "INSERT INTO batch_item (batch_id, position, delivery_id) SELECT ?, key, value FROM json_each(?)",
        listed,
    )
    if not changes:
        connection.execute(
            "UPDATE delivery SET batch_id = ? WHERE id IN (SELECT value FROM json_each(?))", listed
        )
    record_ids = tuple(records[id_] for id_ in members)
    return Batch(id=batch_id, destination=destination, submission_ids=record_ids, created_at=now), changed


def _free(connection: sqlite3.Connection, destination: str, delivery_ids: Sequence[int]) -> dict[int, str]:
    """Return the records of rows that may join a new parcel, by the rows' ids."""
    found = {
        id_: (record, place, batch_id, settled)
        for id_, record, place, batch_id, settled in connection.execute(
            "SELECT delivery.id, submission_id, delivery.destination, batch_id, coalesce(batch.settled, 1)"
            " FROM delivery LEFT JOIN batch ON batch.id = batch_id"
            " WHERE delivery.id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(delivery_ids)),),
        )
    }
    for id_ in delivery_ids:
        if id_ not in found:
            raise NotFound(f"delivery {id_}")
        _, place, batch_id, settled = found[id_]
        if place != destination:
            raise ValueError(f"delivery {id_} goes to {place}, not to {destination}")
        if not settled:
            raise ValueError(f"delivery {id_} is in the open batch {batch_id}")
    return {id_: record for id_, (record, *_) in found.items()}


def batch(session: Session, batch_id: int) -> Batch:
    """Return one parcel's progress. Raises NotFound."""
    connection = driver(session)
    found = connection.execute(
        "SELECT destination, created_at, file_store_id, sha256, sync_id, announced_at, settled FROM batch"
        " WHERE id = ?",
        (batch_id,),
    ).fetchone()
    if found is None:
        raise NotFound(f"batch {batch_id}")
    members = connection.execute(
        "SELECT submission_id FROM batch_item JOIN delivery ON delivery.id = delivery_id"
        " WHERE batch_item.batch_id = ? ORDER BY position",
        (batch_id,),
    )
    destination, created_at, file_store_id, sha256, sync_id, announced_at, settled = found
    return Batch(
        id=batch_id,
        destination=destination,
        submission_ids=tuple(id_ for (id_,) in members),
        created_at=datetime.fromisoformat(created_at),
        file_store_id=file_store_id,
        sha256=sha256,
        sync_id=sync_id,
        announced_at=announced_at and datetime.fromisoformat(announced_at),
        settled=bool(settled),
    )


def packed(session: Session, batch_id: int) -> Packed | None:
    """Return what the record of a parcel is sent as, None where nothing was made of it."""
    asked = "SELECT media_type, content, file_name FROM packed WHERE batch_id = ?"
    found = driver(session).execute(asked, (batch_id,)).fetchone()
    return None if found is None else Packed(media_type=found[0], content=found[1], file_name=found[2])


def change_batch(connection: sqlite3.Connection, change: BatchChange) -> None:
    """Write how far a parcel came. Raises NotFound."""
    values = change.model_dump(exclude_none=True, exclude={"batch_id", "packed"})
    if change.announced_at is not None:
        values["announced_at"] = stored_time(change.announced_at)
    news = "".join(f", {name} = :{name}" for name in values)
    statement = f"UPDATE batch SET id = id{news} WHERE id = :id"  # noqa: S608  (the words of BatchChange)
    if not connection.execute(statement, {**values, "id": change.batch_id}).rowcount:
        raise NotFound(f"batch {change.batch_id}")
    if change.packed is not None:
        made = change.packed
        connection.execute(
            "INSERT INTO packed (batch_id, media_type, file_name, content) VALUES (?, ?, ?, ?)",
            (change.batch_id, made.media_type, made.file_name, made.content),
        )
    if change.settled:
        connection.execute("DELETE FROM packed WHERE batch_id = ?", (change.batch_id,))
