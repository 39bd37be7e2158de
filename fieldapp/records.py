"""The words that all layers share: frozen, checked when made, with no row, widget or socket inside.

Times are aware UTC datetimes. Sizes are bytes. Ids are text: a record's id is its clientReferenceId, born
with the draft and never changed. SHA-256 values are lower-case hex.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from fieldapp.errors import FieldappError, TooManyRequests

DIGIT = "digit"
DIGIME = "digime"
USUAL_LOCALE = "en_MZ"


class Record(BaseModel):
    """Base of every word here: frozen, no unknown fields, and no answer or token in what a check says."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


# --- set-up ------------------------------------------------------------------------------------------------


class DigimeContract(Record):
    """How records reach digi.me; the private key and the user's tokens are in the vault, never here."""

    base_url: str  # ends with the API version, e.g. https://api.digi.me/v1.7/
    application_id: str
    contract_id: str
    account_id: str = "fieldapp"  # fileDescriptor.accounts[0].accountId: the respondent in our system


class Project(Record):
    """What a data manager decides once: where forms come from and where records go."""

    name: str
    base_url: str  # of the DIGIT gateway, without a trailing slash
    tenant: str
    campaign: str
    locale: str = USUAL_LOCALE
    modules: tuple[str, ...] = ("hcm-common",)  # localization modules to fetch
    both_spellings: bool = False  # send RequestInfo beside requestInfo: newer gateways read only that
    digime: DigimeContract | None = None

    @property
    def destinations(self) -> tuple[str, ...]:
        """Every place a finished record must reach, in order."""
        return (DIGIT, DIGIME) if self.digime else (DIGIT,)

    def address(self, destination: str) -> str:
        """Name the exact place behind a destination, '' where this project has none.

        A record keeps the address it was finished for: another server, tenant, campaign or contract that is
        set up later must not be sent it.
        """
        if destination == DIGIT:
            return f"{self.base_url} {self.tenant} {self.campaign}"
        if destination == DIGIME and self.digime:
            return f"{self.digime.base_url} {self.digime.application_id}_{self.digime.contract_id}"
        return ""


class User(Record):
    """Who is signed in."""

    uuid: str
    user_name: str
    name: str = ""


# --- forms -------------------------------------------------------------------------------------------------


Origin = Literal["server", "file"]


class FormRef(Record):
    """One version of one form of one campaign; tenant and campaign are '' where none was set up yet."""

    tenant: str
    campaign: str
    schema_id: str
    version: str  # as the form spells it; which one is newer only the order of arrival says


class FormDocument(Record):
    """A form as it came: `raw` are the very bytes of the file, or of this form in the server's answer."""

    ref: FormRef
    raw: bytes
    origin: Origin = "server"
    file_name: str = ""  # of the file that a person added
    media: Mapping[str, bytes] = Field(default_factory=dict[str, bytes])  # the files beside it, by name


class FormSummary(Record):
    """What a reading of a form came to, kept so that a list of forms need not read them."""

    title: str
    reason: str = ""  # why it cannot be read; '' = it can
    questions: int = 0  # those that a person sees
    notices: int = 0  # what was understood only in part


class HeldForm(Record):
    """A line of the list that tells the server which forms we hold."""

    schema_id: str
    version: str


class StoredForm(Record):
    """A form version on this disk; `reason` says why it cannot be read ('' = it can)."""

    id: int
    ref: FormRef
    title: str
    received_at: datetime
    current: bool  # the version that a new draft is made with
    reason: str = ""
    origin: Origin = "server"
    file_name: str = ""
    questions: int | None = None  # None, and `notices` too: stored by a version that did not count them
    notices: int | None = None

    @property
    def readable(self) -> bool:
        """Whether drafts can be made with it."""
        return not self.reason


# --- drafts and submissions --------------------------------------------------------------------------------


class Life(StrEnum):
    """Where a record is in its life; what leads from one to the next is flows/life.py."""

    DRAFT = "draft"  # being filled
    FINISHED = "finished"  # done by the person, owed to nobody yet: no project was set up
    QUEUED = "queued"  # frozen, and owed to at least one destination
    DELIVERED = "delivered"  # every destination has it
    REPLACED = "replaced"  # a server refused it and a later version goes in its place
    BINNED_DRAFT = "binned-draft"
    BINNED_DELIVERED = "binned-delivered"
    GONE = "gone"  # its time in the bin is over; only the receipts are left

    @property
    def finished(self) -> bool:
        """Whether its answers stay as they are: the person said that they are done."""
        return self not in (Life.DRAFT, Life.BINNED_DRAFT)

    @property
    def binned(self) -> bool:
        """Whether it lies in the bin."""
        return self in (Life.BINNED_DRAFT, Life.BINNED_DELIVERED)


class Draft(Record):
    """A record being filled. `answers` maps a forms path ('/firstName') to the text as typed."""

    id: str
    form_id: int
    answers: Mapping[str, str] = Field(default_factory=dict[str, str])
    here: str = ""  # path of the question the person was at; '' = the first
    title: str = ""
    answered: int = 0
    total: int = 0
    user: str = ""  # user uuid, '' when nobody was signed in
    created_at: datetime
    updated_at: datetime
    life: Life = Life.DRAFT
    finished_at: datetime | None = None
    replaces: str = ""  # id of the record that this is a later version of
    row_version: int = 1
    binned_at: datetime | None = None
    binned_seconds: int = 0  # for how long it has been seen lying in the bin

    @property
    def finished(self) -> bool:
        """Whether it is kept to be read, never to be changed."""
        return self.life.finished


class Shift(Record):
    """Instances of a repeat that got other numbers, since one was removed or put in before them."""

    repeat: str  # '/data/person'; of an inner repeat with the numbers around it, '/data/person[2]/child'
    at: int  # the number of the instance that was removed, or that the new one has; from 1
    added: bool = False

    def path(self, path: str) -> str | None:
        """Return where what stood at a path stands now, None where it went with its instance."""
        head, _, rest = path.removeprefix(f"{self.repeat}[").partition("]")
        if not path.startswith(f"{self.repeat}[") or not head.isdecimal():
            return path
        number = int(head)
        if number < self.at:
            return path
        if number == self.at and not self.added:
            return None
        return f"{self.repeat}[{number + (1 if self.added else -1)}]{rest}"


Act = Literal[
    "start",  # a new draft with what its form starts with
    "found",  # answers that were here before there was a journal
    "answer",
    "add",  # an instance of a repeat
    "remove",
    "file",  # a file became an answer, or is none any more
    "version",  # the draft moved to another version of its form
    "undo",
    "redo",
    "finish",
    "reopen",
    "edit",  # the start of a later version of a finished record
    "bin",
    "restore",
    "recover",  # what a damaged file still held
]


class Stamp(Record):
    """When something was done, and by whom. `at` is aware; its zone is where the person was."""

    at: datetime
    ticks: int = 0  # nanoseconds of a clock that nobody sets; compares within one run
    run: str = ""  # the process
    user: str = ""  # user uuid, '' = nobody was signed in


class Step(Record):
    """One act of a person on a draft, with everything that the form did after it.

    `changed` holds answers as they are after the act ('' = cleared). `shifts`, in their order, say which
    instances of repeats got other numbers: their files move along. Steps of one `visit` to a question are
    taken back together; 0 = by itself.
    """

    act: Act
    stamp: Stamp
    changed: Mapping[str, str] = Field(default_factory=dict[str, str])
    shifts: tuple[Shift, ...] = ()
    visit: int = 0
    of: int | None = None  # of an undo or redo: the first step that it is about
    reason: str = ""


class Entry(Record):
    """A row of the journal: one answer changed. Without a path it is about the record as a whole."""

    sequence: int
    step: int
    act: Act
    of: int | None = None
    visit: int = 0
    stamp: Stamp
    jump: float | None = None  # seconds that the wall clock jumped since the row before
    reason: str = ""
    path: str = ""
    old: str = ""
    new: str = ""
    old_file: int | None = None  # an attachment's id
    new_file: int | None = None


class Attachment(Record):
    """A file that answers a question, or did; content-addressed by `sha256` in the attachments folder."""

    id: int
    draft_id: str
    path: str
    name: str
    media_type: str
    size: int
    sha256: str


class Submission(Record):
    """A finished record; `payload` was frozen at Finish and never changes again."""

    id: str
    form: FormRef
    title: str
    payload: bytes
    sha256: str
    finished_at: datetime
    attachments: tuple[Attachment, ...] = ()


# --- delivery ----------------------------------------------------------------------------------------------


class DeliveryState(StrEnum):
    """Where one record stands with one destination."""

    WAITING = "waiting"  # goes with the next sync
    SENDING = "sending"  # a sync has it in hand
    UNCONFIRMED = "unconfirmed"  # may have arrived; the next sync asks or sends the same bytes again
    BLOCKED = "blocked"  # a person must act first (sign in, unlock, set up)
    REFUSED = "refused"  # the server said no
    DELIVERED = "delivered"  # a receipt came back
    REPLACED = "replaced"  # refused, and a later version of the record goes in its place

    @property
    def owed(self) -> bool:
        """Whether the destination still has to take it."""
        return self not in (DeliveryState.DELIVERED, DeliveryState.REPLACED)


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


class Receipt(Record):
    """Proof that a destination has a record: ids and status as the server gave them."""

    destination: str
    submission_id: str
    status: str  # the server's word, e.g. COMPLETED or 201
    remote_id: str  # syncId at DIGIT; our own reference at digi.me, which gives none
    sha256: str  # of the payload sent
    at: datetime
    raw: str = ""  # the server's answer, shortened to 4 kB


class Delivery(Record):
    """One outbox row: one record owed to one destination."""

    id: int
    submission_id: str
    destination: str
    address: str = ""  # Project.address at Finish; it goes nowhere else
    state: DeliveryState
    maybe_arrived: bool = False  # some attempt got so far that the server could have processed it
    attempts: int = 0
    batch_id: int | None = None
    alone: bool = False  # goes in a sync file of its own: a batch with it in failed
    next_try_at: datetime | None = None  # not before, by our own back-off or the server's Retry-After
    reason: Reason | None = None
    updated_at: datetime


class Batch(Record):
    """One parcel on its way: its records and how far it came. Kept, so that a restart goes on from there."""

    id: int
    destination: str
    submission_ids: tuple[str, ...]  # in the order they stand in the sync file
    created_at: datetime
    file_store_id: str = ""
    sync_id: str = ""
    announced_at: datetime | None = None
    settled: bool = False


class Parcel(Record):
    """What a connector is asked to deliver: a batch, its records, and which attachments are there already."""

    batch: Batch
    submissions: tuple[Submission, ...]
    uploads: Mapping[int, str] = Field(default_factory=dict[int, str])  # attachment id -> remote id
    files: Mapping[str, Path] = Field(default_factory=dict[str, Path])  # attachment sha256 -> file on disk


class SubmissionSize(Record):
    """How many bytes a record is."""

    id: str
    payload: int
    attachments: int

    @property
    def whole(self) -> int:
        """Payload and attachments together."""
        return self.payload + self.attachments


# What the store is asked to write about deliveries. The rules that decide it are in flows/delivery.py.


class DeliveryChange(Record):
    """How one outbox row is from now on. `reason` and `next_try_at` are taken as given, None clears them.

    `was`: written only if the row still stands there (another process may have moved it); None = whatever
    it is, but a delivered row stays delivered.
    """

    delivery_id: int
    was: DeliveryState | None = None
    state: DeliveryState
    maybe_arrived: bool | None = None  # None = unchanged
    reason: Reason | None = None
    next_try_at: datetime | None = None
    attempts: int | None = None  # None = unchanged
    alone: bool | None = None  # None = unchanged
    leave_batch: bool = False  # it goes with another parcel next time


class BatchChange(Record):
    """How far one batch has come; None = unchanged."""

    batch_id: int
    file_store_id: str | None = None
    sync_id: str | None = None  # '' = the server has forgotten the number we had
    announced_at: datetime | None = None
    settled: bool | None = None


# What a connector tells while it delivers. Each is stored before the next step is tried.


class Uploaded(Record):
    """An attachment is on the server."""

    attachment_id: int
    remote_id: str


class Stored(Record):
    """The sync file is in the filestore."""

    file_store_id: str


class Announced(Record):
    """The server took the sync file on and gave it a number; '' = it has forgotten the number we had."""

    sync_id: str


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
    raw: str = ""


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


Event = Uploaded | Stored | Announced | Sent | Polled | Arrived | PartlyArrived | Failed


def retry_after(error: FieldappError) -> float | None:
    """Return how many seconds the server asked us to wait, None where it did not ask."""
    return error.retry_after if isinstance(error, TooManyRequests) else None


# --- health ------------------------------------------------------------------------------------------------


FileFault = Literal["missing", "changed", "unreadable"]


class FileTrouble(Record):
    """An attachment that is not on the disk as it was chosen, and the record that it belongs to."""

    record_id: str
    record_title: str
    form: FormRef
    form_title: str
    file_name: str
    fault: FileFault


class DataSizes(Record):
    """How much room the data folder takes, in bytes."""

    database: int  # with its log
    older_copies: int  # left by upgrades, or set aside by recoveries
    attachments: int


class TableRecovered(Record):
    """What came of one table of a damaged database."""

    name: str
    read: int
    lost: int  # rows known to have been there: read in part, or named by an index
    from_snapshot: int = 0  # of the lost, those that an older copy beside the database had


class RecordHarmed(Record):
    """A draft or record of which something is missing after a recovery."""

    id: str
    title: str  # '' where that is lost too
    lost: Mapping[str, int]  # rows by table, maybe none
    remade: bool = False  # its own row was lost and made again from what belongs to it


class RecoveryReport(Record):
    """How a recovery ended: what could be read of a damaged database, and where the damaged file lies."""

    set_aside: Path
    tables: tuple[TableRecovered, ...]
    harmed: tuple[RecordHarmed, ...]
    pages: int
    unreadable_pages: int  # that are known to have held rows
    log_pages_lost: int  # pages of the log of last changes that were damaged

    @property
    def read(self) -> int:
        """How many rows were read."""
        return sum(table.read for table in self.tables)

    @property
    def lost(self) -> int:
        """How many rows are known to be lost for good."""
        return sum(table.lost - table.from_snapshot for table in self.tables)


# --- long lists --------------------------------------------------------------------------------------------


class Order(StrEnum):
    """What a list of records is sorted by; what is equal there, by the time of its last change."""

    TIME = "time"  # of the last change: of what is finished, when it was
    TITLE = "title"
    PLACE = "place"  # by what most needs doing at a destination
    FILES = "files"  # by the number of attachments


LISTED = (Life.DRAFT, Life.FINISHED, Life.QUEUED, Life.DELIVERED, Life.REPLACED)
"""Where in its life a record is that the lists show unless something else is asked for."""


class Wanted(Record):
    """Which records a list shows, and in which order. Every condition narrows; '' and None leave open."""

    text: str = ""  # every word of it is a beginning of a word of the record
    lives: tuple[Life, ...] = LISTED
    needs_you: bool = False
    schema_id: str = ""
    since: datetime | None = None  # of the last change
    until: datetime | None = None  # not including it
    destination: str = ""
    owed: bool | None = None  # at the destination, or at any: still owed, or delivered
    problem: str = ""  # the code of the reason why something that is owed has not arrived
    order: Order = Order.TIME
    order_at: str = ""  # the destination to sort by
    descending: bool = True


class ListRow(Record):
    """A row of a list of records."""

    draft: Draft  # without its answers
    form: FormRef
    form_title: str  # as it is stored: maybe a message key
    attachments: int  # of a finished record
    deliveries: tuple[Delivery, ...]


class Counted(Record):
    """How many records there are, by where they are in their lives; `needs_you` are among them."""

    by_life: Mapping[Life, int] = Field(default_factory=dict[Life, int])
    needs_you: int = 0

    def of(self, lives: Iterable[Life]) -> int:
        """Return how many are at these points of their lives."""
        return sum(self.by_life.get(life, 0) for life in lives)
