"""What a receipt holds when a parcel has arrived: everything that can be proved again later."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from fieldapp.records import Arrived, InHand, Parcel, Receipt, SentFile
from fieldapp.store import Store


def receipts_of(
    store: Store, parcel: Parcel, rows: Sequence[InHand], event: Arrived, now: datetime
) -> tuple[list[Receipt], dict[str, str]]:
    """Return receipts for the deliveries of a parcel that has arrived.

    With them the SHA-256 by id of those records without files of which the first receipt says the same.

    The parcel was read before anything of it was sent: where its sync file is, and its SHA-256, stand in the
    batch as it is now, and where its files are, beside the attachments.
    """
    batch = store.outbox.batch(parcel.batch.id)
    sent = {submission.id: submission for submission in parcel.submissions}
    files = [file.id for submission in parcel.submissions for file in submission.attachments]
    uploads = {**parcel.uploads, **(store.proofs.uploads(batch.destination, files) if files else {})}
    records = [sent[row.submission_id] for row in rows]
    bare = [record for record in records if not record.attachments]
    receipts = [
        Receipt(
            destination=batch.destination,
            submission_id=record.id,
            status=event.status,
            remote_id=event.remote_id,
            sha256=record.sha256,
            at=now,
            server_at=event.server_at,
            file_store_id=batch.file_store_id,
            file_sha256=batch.sha256 or event.sha256,
            files=tuple(
                SentFile(id=file.id, sha256=file.sha256, size=file.size, remote_id=uploads[file.id])
                for file in record.attachments
                if file.id in uploads
            ),
            raw=event.raw,
        )
        for record in [*bare[:1], *(record for record in records if record.attachments)]
    ]
    return receipts, {record.id: record.sha256 for record in bare[1:]}
