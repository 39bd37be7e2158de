"""What a receipt holds when a parcel has arrived: everything that can be proved again later."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from fieldapp.records import Arrived, InHand, Parcel, Receipt, SentFile
from fieldapp.store import Store


def receipts_of(
    store: Store, parcel: Parcel, rows: Sequence[InHand], event: Arrived, now: datetime
) -> list[Receipt]:
    """Return a receipt for each delivery of a parcel that has arrived.

    The parcel was read before anything of it was sent: where its sync file is, and its SHA-256, stand in the
    batch as it is now, and where its files are, beside the attachments.
    """
    batch = store.outbox.batch(parcel.batch.id)
    sent = {submission.id: submission for submission in parcel.submissions}
    files = [file.id for submission in parcel.submissions for file in submission.attachments]
    uploads = {**parcel.uploads, **(store.proofs.uploads(batch.destination, files) if files else {})}
    return [
        Receipt(
            destination=batch.destination,
            submission_id=row.submission_id,
            status=event.status,
            remote_id=event.remote_id,
            sha256=sent[row.submission_id].sha256,
            at=now,
            server_at=event.server_at,
            file_store_id=batch.file_store_id,
            file_sha256=batch.sha256,
            files=tuple(
                SentFile(id=file.id, sha256=file.sha256, size=file.size, remote_id=uploads[file.id])
                for file in sent[row.submission_id].attachments
                if file.id in uploads
            )
            if uploads
            else (),
            raw=event.raw,
        )
        for row in rows
    ]
