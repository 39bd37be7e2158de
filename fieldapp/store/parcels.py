"""What the outbox asks the database about records, their files and the parcels they travel in."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, literal_column
from sqlalchemy import select as select_columns
from sqlmodel import Session, col, select

from fieldapp.errors import DataDamaged, NotFound
from fieldapp.records import Attachment, Batch, BatchChange, Submission
from fieldapp.store import rows, tables

# Written out, not bound: SQLite takes a partial index only where it can read the condition in the query.
OWED: ColumnElement[bool] = literal_column(f"({tables.OWED.replace('state', 'delivery.state')})")
OPEN: ColumnElement[bool] = col(tables.Batch.settled) == literal_column("0")


def among(column: Any, values: Collection[str] | Collection[int]) -> ColumnElement[bool]:
    """Return the condition that a column is one of these, however many there are."""
    listed = func.json_each(json.dumps(list(values))).table_valued("value")
    return col(column).in_(select_columns(listed.c.value))


def submission(session: Session, submission_id: str) -> Submission:
    """Return a record with its payload. Raises NotFound; DataDamaged when the bytes have changed."""
    row = session.get(tables.Submission, submission_id)
    if row is None:
        raise NotFound(f"record {submission_id}")
    if hashlib.sha256(row.payload).hexdigest() != row.sha256:
        raise DataDamaged(f"the payload of record {submission_id} is not the one that was frozen")
    form = session.exec(
        select(tables.Form).where(tables.Form.id == row.form_id).options(rows.without(tables.Form.raw))
    ).one()
    files = enclosed(session, [submission_id]).get(submission_id, ())
    return rows.submission(row, rows.form_ref(form), files, row.payload)


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
    found = session.exec(
        select(tables.Upload.attachment_id, tables.Upload.remote_id).where(
            tables.Upload.destination == destination, among(tables.Upload.attachment_id, attachment_ids)
        )
    )
    return dict(found.all())


def new_batch(session: Session, destination: str, delivery_ids: Sequence[int], now: datetime) -> Batch:
    """Put deliveries into a new parcel; see `Outbox.new_batch`."""
    deliveries = [_free(session, destination, delivery_id) for delivery_id in delivery_ids]
    row = tables.Batch(destination=destination, created_at=now, file_store_id="", sync_id="", settled=False)
    session.add(row)
    session.flush()
    for position, delivery in enumerate(deliveries):
        session.add(tables.BatchItem(batch_id=row.id, position=position, delivery_id=delivery.id))
        delivery.batch_id = row.id
        session.add(delivery)
    return rows.batch(row, [delivery.submission_id for delivery in deliveries])


def _free(session: Session, destination: str, delivery_id: int) -> tables.Delivery:
    """Return a row that may join a new parcel."""
    row = session.get(tables.Delivery, delivery_id)
    if row is None:
        raise NotFound(f"delivery {delivery_id}")
    if row.destination != destination:
        raise ValueError(f"delivery {delivery_id} goes to {row.destination}, not to {destination}")
    if row.batch_id is not None and not session.get_one(tables.Batch, row.batch_id).settled:
        raise ValueError(f"delivery {delivery_id} is in the open batch {row.batch_id}")
    return row


def batch(session: Session, batch_id: int) -> Batch:
    """Return one parcel's progress. Raises NotFound."""
    row = session.get(tables.Batch, batch_id)
    if row is None:
        raise NotFound(f"batch {batch_id}")
    return _with_members(session, [row])[0]


def open_batches(session: Session, destination: str) -> list[Batch]:
    """Return the parcels that have no end yet, oldest first."""
    found = session.exec(
        select(tables.Batch)
        .where(tables.Batch.destination == destination, OPEN)
        .order_by(col(tables.Batch.id))
    ).all()
    return _with_members(session, found)


def _with_members(session: Session, found: Sequence[tables.Batch]) -> list[Batch]:
    members: dict[int, list[str]] = {row.id: [] for row in found}
    items = session.exec(
        select(tables.BatchItem.batch_id, tables.Delivery.submission_id)
        .join(tables.Delivery)
        .where(among(tables.BatchItem.batch_id, members.keys()))
        .order_by(col(tables.BatchItem.batch_id), col(tables.BatchItem.position))
    )
    for batch_id, submission_id in items:
        members[batch_id].append(submission_id)
    return [rows.batch(row, members[row.id]) for row in found]


def change_batch(session: Session, change: BatchChange) -> None:
    """Write how far a parcel came. Raises NotFound."""
    row = session.get(tables.Batch, change.batch_id)
    if row is None:
        raise NotFound(f"batch {change.batch_id}")
    if change.file_store_id is not None:
        row.file_store_id = change.file_store_id
    if change.sha256 is not None:
        row.sha256 = change.sha256
    if change.sync_id is not None:
        row.sync_id = change.sync_id
    if change.announced_at is not None:
        row.announced_at = change.announced_at
    if change.settled is not None:
        row.settled = change.settled
    session.add(row)
