"""What connectors work with: a clock that only moves when told, records as Finish freezes them, parcels."""

from __future__ import annotations

import hashlib
import itertools
import json
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from fieldapp.records import Attachment, Batch, FormRef, Parcel, Submission

CAMPAIGN = "LLIN-2026"
TENANT = "mz.nampula"


class ManualClock:
    """Starts now, since servers check our time, and moves only through `wait` and `forward`."""

    def __init__(self) -> None:
        self.now = datetime.fromtimestamp(time.time(), UTC)
        self.waits: list[float] = []
        self.cancel_after: int | None = None  # so many waits, then the person cancels

    def __call__(self) -> datetime:
        return self.now

    def forward(self, seconds: float) -> None:
        """Move on (or back)."""
        self.now += timedelta(seconds=seconds)

    def wait(self, seconds: float) -> bool:
        """Pass the time without sleeping; False once cancelled."""
        if self.cancel_after is not None and len(self.waits) >= self.cancel_after:
            return False
        self.waits.append(seconds)
        self.forward(seconds)
        return True


def counting_ids(prefix: str = "id") -> Callable[[], str]:
    """Return a maker of ids that never repeat."""
    numbers = itertools.count(1)
    return lambda: f"{prefix}-{next(numbers)}"


def counting_nonces() -> Callable[[], str]:
    """Return a maker of nonces: 32 letters and digits, never the same."""
    numbers = itertools.count(1)
    return lambda: f"{next(numbers):0>32}"


def make_submission(
    record_id: str,
    answers: Mapping[str, Any],
    *,
    schema: str = "householdDetails",
    submit_path: str = "/egov-rn-service/registration/v1/_create",
    attachments: Sequence[Attachment] = (),
) -> Submission:
    """Return a record as the digit writer freezes it: canonical JSON."""
    record = {
        "clientReferenceId": record_id,
        "tenantId": TENANT,
        "campaignId": CAMPAIGN,
        "schema": schema,
        "version": 2,
        "submitPath": submit_path,
        "startedAt": 1767225600000,
        "finishedAt": 1767225900000,
        "user": "5f0e7c1a-6c1d-4b53-9b0e-2f4f3a7d1c58",
        "answers": dict(answers),
    }
    payload = json.dumps(record, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    return Submission(
        id=record_id,
        form=FormRef(tenant=TENANT, campaign=CAMPAIGN, schema_id=schema, version="2"),
        title=record_id,
        payload=payload,
        sha256=hashlib.sha256(payload).hexdigest(),
        finished_at=datetime(2026, 1, 1, 0, 5, tzinfo=UTC),
        attachments=tuple(attachments),
    )


def make_attachment(number: int, content: bytes, name: str, media_type: str, folder: Path) -> Attachment:
    """Write a file by its hash, as the attachments folder keeps it, and return its record."""
    sha256 = hashlib.sha256(content).hexdigest()
    (folder / sha256).write_bytes(content)
    return Attachment(
        id=number,
        draft_id="draft-1",
        path="/photo",
        name=name,
        media_type=media_type,
        size=len(content),
        sha256=sha256,
    )


def make_parcel(
    submissions: Sequence[Submission],
    *,
    destination: str = "digit",
    folder: Path | None = None,
    uploads: Mapping[int, str] | None = None,
    file_store_id: str = "",
    sync_id: str = "",
) -> Parcel:
    """Return a parcel of these records; `folder` is where their files lie."""
    files = {
        attachment.sha256: folder / attachment.sha256
        for submission in submissions
        for attachment in submission.attachments
        if folder is not None
    }
    batch = Batch(
        id=7,
        destination=destination,
        submission_ids=tuple(submission.id for submission in submissions),
        created_at=datetime(2026, 1, 1, tzinfo=UTC),
        file_store_id=file_store_id,
        sync_id=sync_id,
    )
    return Parcel(batch=batch, submissions=tuple(submissions), uploads=dict(uploads or {}), files=files)
