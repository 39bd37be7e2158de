"""A parcel's way to DIGIT: attachments, sync file, announcement, then asking until there is an outcome.

A record whose schema the project sends singly is posted to its submitPath instead (`single`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import Any

from fieldapp.connector import Clock, Wait
from fieldapp.connectors.digit.answers import COMPLETED, PARTLY, TERMINAL, SyncJob, read_job, tells_of_no_job
from fieldapp.connectors.digit.filestore import Filestore
from fieldapp.connectors.digit.gateway import Gateway
from fieldapp.connectors.digit.refusals import MOST_FILE_BYTES, SYNC_NOT_FOUND, SYNC_NOT_RECORDED, too_large
from fieldapp.connectors.digit.single import post, single_post
from fieldapp.connectors.digit.syncfile import pack
from fieldapp.errors import OutcomeUnknown, Refused, StillProcessing
from fieldapp.records import (
    Announced,
    Arrived,
    Event,
    Failed,
    Parcel,
    PartlyArrived,
    Polled,
    Project,
    Sent,
    Stored,
    Submission,
    Uploaded,
)

_CREATE_PATH = "/sync/file/v1/_create"
_STATUS_PATH = "/sync/file/status/v1/_search"


@dataclass(frozen=True)
class Patience:
    """How long to ask for an outcome, in seconds: pauses double from `first` to `longest`.

    A server that took the announcement in less than `first` is asked as soon, where a question costs little.
    """

    first: float = 0.5  # most sync files are done at once; a field worker is looking at the bar
    soonest: float = 0.005
    longest: float = 60.0
    deadline: float = 900.0  # for a file announced just now
    again: float = 15.0  # for one of an earlier sync: a job that never ends must not hold up others

    def before_first(self, took: float) -> float:
        """Return the pause before the first question, after an announcement that took so many seconds."""
        return min(max(took, self.soonest), self.first)


def fits(submissions: Sequence[Submission]) -> bool:
    """Whether the sync file of these records stays within what the filestore takes."""
    # Filestore ids are not known before the upload: stand-ins of a uuid's length that compress as badly.
    stand_ins = {
        attachment.id: hashlib.sha256(f"{attachment.id}{attachment.sha256}".encode()).hexdigest()[:40]
        for submission in submissions
        for attachment in submission.attachments
    }
    return len(pack(submissions, stand_ins)) <= MOST_FILE_BYTES


class Courier:
    """Delivers parcels, going on where an earlier try ended."""

    def __init__(
        self,
        gateway: Gateway,
        filestore: Filestore,
        project: Project,
        *,
        clock: Clock,
        wait: Wait,
        patience: Patience,
    ) -> None:
        """Take the way to the server and how to wait."""
        self._gateway = gateway
        self._filestore = filestore
        self._project = project
        self._clock = clock
        self._wait = wait
        self._patience = patience

    def deliver(self, parcel: Parcel) -> Generator[Event]:
        """See Connector.deliver. A number that the server has forgotten is asked for anew, once."""
        if (how := single_post(self._project, parcel)) is not None:
            [submission] = parcel.submissions
            yield from post(self._gateway, submission, how, (yield from self._upload(parcel)))
            return
        file_id, sync_id = parcel.batch.file_store_id, parcel.batch.sync_id
        forgotten = False
        while True:
            job, took = None, 0.0
            if not sync_id:
                if not file_id:
                    file_id = yield from self._send(parcel)
                started = self._clock()
                job = self._announce(file_id)
                took = (self._clock() - started).total_seconds()
                sync_id = job.sync_id
                yield Announced(sync_id=sync_id)
            try:
                job = yield from self._outcome(sync_id, job, took)
            except Refused as error:
                if error.server_code not in (SYNC_NOT_FOUND, SYNC_NOT_RECORDED):
                    raise
                if forgotten:
                    raise _lost(error) from error
                forgotten, sync_id = True, ""
                yield Announced(sync_id="")
                continue
            if job is not None:
                yield _ending(job)
            return

    def _upload(self, parcel: Parcel) -> Generator[Event, None, dict[int, str]]:
        """Upload attachments that are not there yet; return the filestore's ids of all."""
        file_ids = dict(parcel.uploads)
        for submission in parcel.submissions:
            for attachment in submission.attachments:
                if attachment.id not in file_ids:
                    if attachment.size > MOST_FILE_BYTES:
                        raise too_large(f"attachment {attachment.id} has {attachment.size} bytes")
                    place = parcel.files.get(attachment.sha256)
                    file_ids[attachment.id] = self._filestore.store_attachment(attachment, place)
                    # First what must be kept: whoever stops hearing here forgets no upload that is done.
                    yield Uploaded(attachment_id=attachment.id, remote_id=file_ids[attachment.id])
                    yield Sent(size=attachment.size)
        return file_ids

    def _send(self, parcel: Parcel) -> Generator[Event, None, str]:
        """Upload what belongs to the records, then the sync file; return its id."""
        packed = pack(parcel.submissions, (yield from self._upload(parcel)))
        if len(packed) > MOST_FILE_BYTES:
            raise too_large(f"the sync file has {len(packed)} bytes")
        file_id = self._filestore.store_sync_file(f"sync-{parcel.batch.id}.gz", packed)
        yield Stored(file_store_id=file_id, sha256=hashlib.sha256(packed).hexdigest())
        yield Sent(size=len(packed))
        return file_id

    def _announce(self, file_id: str) -> SyncJob:
        doing = "announce the sync file"
        content: dict[str, Any] = {
            **self._whose(),
            "file": self._filestore.address(file_id),
            "auditDetails": {},
        }
        return read_job(doing, self._gateway.post(doing, _CREATE_PATH, {"sync": content}))

    def _outcome(
        self, sync_id: str, job: SyncJob | None, took: float
    ) -> Generator[Event, None, SyncJob | None]:
        """Ask until the job has ended and return it; None when the person cancelled. Raises StillProcessing.

        `job` is what an announcement said that was made just now and took so many seconds; without one the
        first question is asked at once.
        """
        started, waited = self._clock(), 0.0
        pause = self._patience.before_first(took)
        announced = job is not None
        deadline = self._patience.deadline if announced else self._patience.again
        while job is None or job.status not in TERMINAL:
            if job is not None:
                # Both count: a wall clock set back must not make this endless, nor slow answers go uncounted.
                # Before the yield: what the caller does meanwhile is no waiting of the server's.
                asked = self._clock()
                spent = max(waited, (asked - started).total_seconds())
                yield Polled(status=job.status)
                if spent >= deadline:
                    raise StillProcessing(
                        f"sync {sync_id} is {job.status} after {spent:.0f} s, last changed {job.changed_at}"
                    )
                # ... but it is time in which the server could work, so that less of the pause is left.
                passed = (self._clock() - asked).total_seconds()
                if not self._wait(pause - min(max(passed, 0.0), pause)):
                    return None
                waited += pause
                pause = min(pause * 2, self._patience.longest)
            try:
                job = self.job(sync_id)
            except Refused as error:
                if error.server_code not in {SYNC_NOT_FOUND, SYNC_NOT_RECORDED}:
                    raise OutcomeUnknown(error.detail) from error  # of the question, not of the records
                if not announced or error.server_code != SYNC_NOT_RECORDED:
                    raise
                job = SyncJob(sync_id=sync_id, status=SYNC_NOT_RECORDED)  # it may still come
        return job

    def job(self, sync_id: str) -> SyncJob:
        """Ask how far a sync file is. Raises WireError; Refused where the server does not know the number."""
        doing = "ask for the outcome"
        content = {**self._whose(), "syncId": sync_id}
        answer = self._gateway.post(doing, _STATUS_PATH, {"sync": content})
        if tells_of_no_job(doing, answer):
            raise Refused(f"{doing}: no sync in the answer", server_code=SYNC_NOT_RECORDED)
        return read_job(doing, answer)

    def _whose(self) -> dict[str, str]:
        return {"campaignId": self._project.campaign, "tenantId": self._project.tenant}


def _lost(error: Refused) -> Refused:
    """Return the refusal of a server that takes files and forgets them, time after time."""
    return Refused(
        error.detail,
        server_code=error.server_code,
        title="The server took the records but then did not know them any more. They are kept on this disk.",
        hint="Press Try again later, or show the details to your supervisor.",
    )


def _ending(job: SyncJob) -> Event:
    if job.status == COMPLETED:
        return Arrived(status=job.status, remote_id=job.sync_id, server_at=job.changed_at, raw=job.raw)
    if job.status == PARTLY:
        return PartlyArrived(status=job.status, remote_id=job.sync_id, raw=job.raw)
    return Failed(status=job.status, remote_id=job.sync_id, raw=job.raw)
