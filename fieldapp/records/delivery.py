"""What is owed to servers, how far it came, and the proofs."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from pydantic import Field

from fieldapp.errors import FieldappError, TooManyRequests
from fieldapp.records.base import Record
from fieldapp.records.drafts import Submission


class DeliveryState(StrEnum):
    """Where one record stands with one destination."""

    WAITING = "waiting"  # goes with the next sync
    SENDING = "sending"  # a sync has it in hand
    UNCONFIRMED = "unconfirmed"  # may have arrived; the next sync asks or sends the same bytes again
    BLOCKED = "blocked"  # a person must act first (sign in, unlock, set up)
    REFUSED = "refused"  # the server said no
    DELIVERED = "delivered"  # a receipt came back
    REPLACED = "replaced"  # refused, and a later version of the record goes in its place
    DECLINED = "declined"  # the respondent does not want it there; they can be asked again

    @property
    def owed(self) -> bool:
        """Whether the destination still has to take it."""
        return self not in (DeliveryState.DELIVERED, DeliveryState.REPLACED, DeliveryState.DECLINED)


class Reason(Record):
    """Why a delivery is where it is, in the words of errors.py."""

    code: str
    title: str
    hint: str = ""
    detail: str = ""

    @classmethod
    def of(cls, error: FieldappError) -> Reason:
        """Return the reason that an error gives."""
        return cls(code=error.code, title=error.title, hint=error.hint, detail=error.detail)


class SentFile(Record):
    """One attachment as it was sent with a record. Without its name, which may tell about a person."""

    id: int  # the attachment's
    sha256: str
    size: int  # bytes
    remote_id: str


class Receipt(Record):
    """Proof that a destination has a record: ids and status as the server gave them."""

    destination: str
    submission_id: str
    status: str  # the server's word, e.g. COMPLETED or 201
    remote_id: str  # syncId at DIGIT; our own reference at digi.me, which gives none
    sha256: str  # of the payload sent
    at: datetime
    server_at: datetime | None = None  # when it was done, by the server's clock, where it says so
    file_store_id: str = ""  # of the sync file that it went in; '' = it went in none
    file_sha256: str = ""  # of that file, or of what else was sent in place of the payload; '' = the payload
    files: tuple[SentFile, ...] = ()
    checked_at: datetime | None = None  # when the server was last asked again, and what it showed
    checked: str = ""
    raw: str = ""  # the server's answer, shortened to 4 kB

    @property
    def sent_sha256(self) -> str:
        """Of the record as it was sent, by itself or in its sync file: of the payload, mostly."""
        return self.sha256 if self.file_store_id else self.file_sha256 or self.sha256


class Delivery(Record):
    """One outbox row: one record owed to one destination."""

    id: int
    submission_id: str
    destination: str
    address: str = ""  # Project.address at Finish; it goes nowhere else
    state: DeliveryState
    maybe_arrived: bool = False  # some attempt got so far that the server could have processed it
    attempts: int = 0
    round: int = 0  # the number of the sync that tried it last; 0 = none, or that one may try it again
    media: int = 0  # bytes of the record's files
    batch_id: int | None = None
    alone: bool = False  # goes in a sync file of its own: a batch with it in failed
    next_try_at: datetime | None = None  # not before, by our own back-off or the server's Retry-After
    reason: Reason | None = None
    updated_at: datetime
    proved: bool = False  # delivered, and a receipt that no check refuted names it and each of its files
    refuted: bool = False  # delivered, not proved, and a check showed why: it can be sent again


class InHand(NamedTuple):
    """What a sync needs to know of a delivery that it has in hand; a parcel has a thousand, so no more."""

    id: int
    submission_id: str
    state: DeliveryState
    maybe_arrived: bool
    attempts: int
    alone: bool


class Batch(Record):
    """One parcel on its way: its records and how far it came. Kept, so that a restart goes on from there."""

    id: int
    destination: str
    submission_ids: tuple[str, ...]  # in the order they stand in the sync file
    created_at: datetime
    file_store_id: str = ""
    sha256: str = ""  # of the sync file as it was stored
    sync_id: str = ""
    announced_at: datetime | None = None
    settled: bool = False

    @property
    def posted(self) -> bool:
        """Whether its one record was about to be posted by itself: since then it may have arrived.

        Where the server gave it a number it is known that it did.
        """
        return self.announced_at is not None and not self.file_store_id and not self.sync_id


class Packed(Record):
    """What a record is sent as where that is not its payload.

    Made once and kept until it has arrived: words and labels may change meanwhile, what is sent may not.
    """

    media_type: str
    content: bytes = Field(repr=False)
    file_name: str

    @property
    def sha256(self) -> str:
        """What a reading back is held to."""
        return hashlib.sha256(self.content).hexdigest()


class Parcel(Record):
    """What a connector is asked to deliver: a batch, its records, and which attachments are there already."""

    batch: Batch
    submissions: tuple[Submission, ...]
    uploads: Mapping[int, str] = Field(default_factory=dict[int, str])  # attachment id -> remote id
    files: Mapping[str, Path] = Field(default_factory=dict[str, Path])  # attachment sha256 -> file on disk
    maybe_arrived: bool = False  # an earlier attempt got so far that some of it may be there
    packed: Packed | None = None  # what an earlier attempt made of its one record


class SubmissionSize(Record):
    """How many bytes a record is."""

    id: str
    payload: int
    attachments: int

    @property
    def whole(self) -> int:
        """Payload and attachments together."""
        return self.payload + self.attachments


class Turn(Record):
    """What one sync may send to one destination: what is due there and was not tried by this sync yet."""

    destination: str
    address: str  # Project.address: rows that are owed to another place are not touched
    round: int  # the number of the sync
    by_hand: bool  # a person asked, so that our own back-off holds nothing up, and what is blocked goes too
    only: tuple[str, ...] | None = None  # these submission ids alone
    singly: tuple[str, ...] = ()  # schema ids whose records go one by one


class Candidate(NamedTuple):
    """A delivery that may go next."""

    row: InHand
    payload: int  # bytes
    media: int  # of its files, those that are not at the destination yet
    alone: bool  # it goes in a parcel of its own, whether its row says so or its form
    heavy: bool = False  # it has so many bytes of files that it waits for those that have fewer


class Owing(Record):
    """How much may go in one sync."""

    records: int = 0
    deliveries: int = 0
    size: int = 0  # bytes of payloads and files


# What the store is asked to write about deliveries. The rules that decide it are in flows/delivery.py.


class DeliveryChange(Record):
    """How an outbox row is from now on. `reason` and `next_try_at` are taken as given, None clears them.

    `was`: written only if the row still stands there (another process may have moved it); None = whatever
    it is, but what is owed no more stays so. Only where `was` is DELIVERED and a check refuted the proof
    is it owed again: in another parcel, with those files uploaded anew that the check missed. And where
    `was` is DECLINED.
    """

    delivery_id: int
    also: tuple[int, ...] = ()  # further rows of which the very same is to be written
    was: DeliveryState | None = None
    state: DeliveryState
    maybe_arrived: bool | None = None  # None = unchanged
    reason: Reason | None = None
    next_try_at: datetime | None = None
    attempts: int | None = None  # None = unchanged
    round: int | None = None  # None = unchanged
    alone: bool | None = None  # None = unchanged
    leave_batch: bool = False  # it goes with another parcel next time


class BatchChange(Record):
    """How far one batch has come; None = unchanged."""

    batch_id: int
    file_store_id: str | None = None
    sha256: str | None = None
    sync_id: str | None = None  # '' = the server has forgotten the number we had
    announced_at: datetime | None = None
    settled: bool | None = None  # True ends it: what its record was packed as is let go
    packed: Packed | None = None


# What a connector tells while it delivers: `Packed`, and these. Each is stored before the next step is tried.


class Uploaded(Record):
    """An attachment is on the server."""

    attachment_id: int
    remote_id: str


class Stored(Record):
    """The sync file is in the filestore."""

    file_store_id: str
    sha256: str = ""  # of its bytes


class Announced(Record):
    """The server took the sync file on and gave it a number; '' = it has forgotten the number we had."""

    sync_id: str


class Handover(Record):
    """The very next request delivers the record by itself: from now on it may have arrived."""


class Sent(Record):
    """Bytes that went over the wire since the last report (progress only, nothing is stored)."""

    size: int


class Polled(Record):
    """The server is still working (progress only)."""

    status: str


class Arrived(Record):
    """Terminal and good: every record of the parcel is there."""

    status: str
    remote_id: str
    server_at: datetime | None = None  # when it was done, by the server's clock, where it says so
    raw: str = ""
    sha256: str = ""  # of what was sent in place of the frozen payload; '' = the payload itself was sent


class PartlyArrived(Record):
    """Terminal: some records are there, some are not, and the server does not say which."""

    status: str
    remote_id: str
    raw: str = ""


class Failed(Record):
    """Terminal and bad for the whole parcel, in the server's words."""

    status: str
    remote_id: str
    raw: str = ""


Event = Packed | Uploaded | Stored | Announced | Handover | Sent | Polled | Arrived | PartlyArrived | Failed


def retry_after(error: FieldappError) -> float | None:
    """Return how many seconds the server asked us to wait, None where it did not ask."""
    return error.retry_after if isinstance(error, TooManyRequests) else None
