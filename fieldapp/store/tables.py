"""The tables, private to the store. Rows never leave it: what goes out is a word of `records`.

A row class checks nothing (SQLModel `table=True` accepts garbage), so checks happen where a record is made.
No foreign key cascades: nothing that happens to one row may silently take another with it. Big columns
stand last, because SQLite reads past them to reach what comes after.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    DDL,
    Dialect,
    ForeignKeyConstraint,
    Index,
    MetaData,
    String,
    UniqueConstraint,
    event,
    text,
)
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel

# Of a delivery: a server still has to take it. Its terms SQLite finds in a query for a partial index.
OWED = "state <> 'delivered' AND state <> 'replaced' AND state <> 'declined'"


TITLE = String(collation="NOCASE")  # sorted as people look for it, by the letters of ASCII at least


class UtcTime(TypeDecorator[datetime]):
    """An aware time, kept as UTC text of fixed width ('2026-01-31T08:00:00.000000Z'): it sorts by time."""

    impl = String(27)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Return the text. Raises ValueError for a time without a zone, which could mean anything."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone cannot be stored")
        return value.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Return the aware UTC time."""
        return None if value is None else datetime.fromisoformat(value)


class Table(SQLModel):
    """Base of the row classes: a table set of our own, with names that migrations can rely on."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


def _key(**more: Any) -> Any:
    """A whole-number primary key that SQLite gives out."""
    return Field(default=None, primary_key=True, **more)


class Form(Table, table=True):
    """One version of a form as it came; never changed in content, never deleted.

    `arrival` counts: whatever came later has the larger one, and a form that comes again gets a new one.
    `media_sha256` is that of the names and hashes of its media, '' = none: other media make another form.
    """

    __table_args__ = (
        UniqueConstraint(
            "tenant", "campaign", "schema_id", "version", "sha256", "media_sha256", name="uq_form_document"
        ),
        Index(
            "uq_form_current",
            "tenant",
            "campaign",
            "schema_id",
            unique=True,
            sqlite_where=text("current = 1"),
        ),
    )

    id: int = _key()
    tenant: str
    campaign: str
    schema_id: str
    version: str
    title: str
    reason: str
    current: bool
    arrival: int
    received_at: datetime = Field(sa_type=UtcTime)
    origin: str
    file_name: str
    questions: int | None = None
    notices: int | None = None
    sha256: str
    media_sha256: str
    raw: bytes


class FormMedia(Table, table=True):
    """That a file came with a form, and under which name."""

    __tablename__ = "form_media"  # pyright: ignore[reportAssignmentType]  (SQLModel declares it a declared_attr)

    form_id: int = Field(primary_key=True, foreign_key="form.id")
    name: str = Field(primary_key=True)
    sha256: str = Field(foreign_key="media_file.sha256")


class MediaFile(Table, table=True):
    """The bytes of a form's media file, once for all forms that it came with."""

    __tablename__ = "media_file"  # pyright: ignore[reportAssignmentType]

    sha256: str = Field(primary_key=True)
    data: bytes


class FormReading(Table, table=True):
    """What a form's document was turned into by a slow reader, to be read in its place; made again if absent.

    `name` is '' for the form itself, else that of a file which it needs. `maker` names who turned it.
    """

    __tablename__ = "form_reading"  # pyright: ignore[reportAssignmentType]

    form_id: int = Field(primary_key=True, foreign_key="form.id")
    name: str = Field(primary_key=True)
    maker: str
    data: bytes


class Message(Table, table=True):
    """The text of a message key in one locale."""

    tenant: str = Field(primary_key=True)
    locale: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    text: str


class Draft(Table, table=True):
    """A record from its first key stroke on, through all its life (`records.Life`); it stays when finished.

    `needs_you`: a delivery of it waits for a person. `replaces`: the record that it is a later version of.
    `bin_seconds`: for how long it has been seen lying in the bin, see flows/bin.py. `unindexed`: the search
    index does not know its last answers.
    """

    __table_args__ = (
        # All that narrows a long list stands in it: finding the few rows of a page reads no other row.
        Index("ix_draft_life", "life", "updated_at", "id", "form_id", "needs_you"),
        # A draft's title may change at every key stroke, so drafts are not in it: they are few.
        Index("ix_draft_title", "life", "title", "id", sqlite_where=text("life <> 'draft'")),
        Index("ix_draft_needs_you", "updated_at", "id", sqlite_where=text("needs_you = 1")),
        Index("ix_draft_unindexed", "id", sqlite_where=text("unindexed = 1")),
        Index("uq_draft_replaces", "replaces", unique=True, sqlite_where=text("replaces IS NOT NULL")),
    )

    id: str = Field(primary_key=True)
    form_id: int = Field(foreign_key="form.id")
    life: str
    needs_you: bool
    unindexed: bool
    here: str
    title: str = Field(sa_type=TITLE)
    answered: int
    total: int
    user: str
    created_at: datetime = Field(sa_type=UtcTime)
    updated_at: datetime = Field(sa_type=UtcTime)
    finished_at: datetime | None = Field(default=None, sa_type=UtcTime)
    replaces: str | None = Field(default=None, foreign_key="draft.id")
    row_version: int
    binned_at: datetime | None = Field(default=None, sa_type=UtcTime)
    bin_seconds: int


class Answer(Table, table=True):
    """What one question of one draft holds, as typed."""

    draft_id: str = Field(primary_key=True, foreign_key="draft.id")
    path: str = Field(primary_key=True)
    changed_at: datetime = Field(sa_type=UtcTime)
    text: str


class Journal(Table, table=True):
    """One change of one answer, only ever added; a record's rows in their sequence make its state.

    `step`: the act that the row belongs to; `of`: the first step that an undo or redo is about. `old` and
    `new` are '' where there was nothing; `old_file` and `new_file` are attachments. A row without a path is
    about the record as a whole. `ticks`: nanoseconds of the process's own clock, which no one sets; they
    compare within a `run` (a process) alone. `jump`: seconds that the wall clock went beside it since the row
    before, null where it ran true.
    """

    draft_id: str = Field(primary_key=True, foreign_key="draft.id")
    sequence: int = Field(primary_key=True)
    step: int
    act: str
    of: int | None = None
    visit: int
    at: datetime = Field(sa_type=UtcTime)
    zone: int  # minutes east of UTC
    ticks: int
    run: str
    jump: float | None = None
    user: str
    reason: str
    path: str
    old_file: int | None = Field(default=None, foreign_key="attachment.id")
    new_file: int | None = Field(default=None, foreign_key="attachment.id")
    old: str
    new: str


class Attachment(Table, table=True):
    """A file that answers a question, or did; the bytes lie in the attachments folder under their SHA-256.

    `taken_out`: it is no answer any more, and is kept so that it can come back.
    """

    __table_args__ = (
        Index("uq_attachment_answer", "draft_id", "path", unique=True, sqlite_where=text("taken_out = 0")),
        Index("ix_attachment_draft_id", "draft_id"),
        Index("ix_attachment_sha256", "sha256"),
        # An id is never given twice: uploads are remembered by it.
        {"sqlite_autoincrement": True},
    )

    id: int = _key()
    draft_id: str = Field(foreign_key="draft.id")
    path: str
    taken_out: bool
    name: str
    media_type: str
    size: int
    sha256: str
    added_at: datetime = Field(sa_type=UtcTime)


class Submission(Table, table=True):
    """A finished record; nothing in it ever changes."""

    __table_args__ = (Index("ix_submission_finished_at", "finished_at", "id"),)

    id: str = Field(primary_key=True, foreign_key="draft.id")
    form_id: int = Field(foreign_key="form.id")
    title: str
    finished_at: datetime = Field(sa_type=UtcTime)
    sha256: str
    payload: bytes


class Enclosure(Table, table=True):
    """That an attachment belongs to a submission."""

    submission_id: str = Field(primary_key=True, foreign_key="submission.id")
    attachment_id: int = Field(primary_key=True, foreign_key="attachment.id")


class Batch(Table, table=True):
    """One parcel and how far it came."""

    __table_args__ = (Index("ix_batch_open", "destination", "id", sqlite_where=text("settled = 0")),)

    id: int = _key()
    destination: str
    created_at: datetime = Field(sa_type=UtcTime)
    file_store_id: str
    sha256: str = ""  # of the sync file as it was stored; '' = none was
    sync_id: str
    announced_at: datetime | None = Field(default=None, sa_type=UtcTime)
    settled: bool


class Delivery(Table, table=True):
    """One record owed to one destination: the outbox.

    `round` is the number of the sync that tried it last, 0 = none; `media` the bytes of its files.
    """

    __table_args__ = (
        UniqueConstraint("submission_id", "destination"),
        Index("ix_delivery_state", "destination", "state"),
        # What is still owed is few beside what is not: looking for work must not grow with the years.
        Index("ix_delivery_owed", "destination", "id", sqlite_where=text(OWED)),
        # What was tried least goes first: the next parcel is found without looking at all that waits.
        Index("ix_delivery_next", "destination", "attempts", "id", sqlite_where=text(OWED)),
        Index("ix_delivery_unsent", "submission_id", sqlite_where=text(OWED)),
        Index("ix_delivery_batch_id", "batch_id"),
        Index(
            "ix_delivery_problem",
            "reason_code",
            "state",
            "submission_id",
            sqlite_where=text(f"reason_code IS NOT NULL AND {OWED}"),
        ),
        Index(
            "ix_delivery_retry",
            "next_try_at",
            "submission_id",
            sqlite_where=text(f"next_try_at IS NOT NULL AND {OWED}"),
        ),
    )

    id: int = _key()
    submission_id: str = Field(foreign_key="submission.id")
    destination: str
    address: str
    state: str
    maybe_arrived: bool
    attempts: int
    round: int = 0
    media: int = 0
    batch_id: int | None = Field(default=None, foreign_key="batch.id")
    alone: bool
    next_try_at: datetime | None = Field(default=None, sa_type=UtcTime)
    reason_code: str | None = None
    reason_title: str | None = None
    reason_hint: str | None = None
    reason_detail: str | None = None
    updated_at: datetime = Field(sa_type=UtcTime)


class BatchItem(Table, table=True):
    """Which delivery stands where in a parcel. Kept after it left, since the bytes sent depend on it."""

    __tablename__ = "batch_item"  # pyright: ignore[reportAssignmentType]  (SQLModel declares it a declared_attr)

    batch_id: int = Field(primary_key=True, foreign_key="batch.id")
    position: int = Field(primary_key=True)
    delivery_id: int = Field(foreign_key="delivery.id")


class Receipt(Table, table=True):
    """Proof of delivery, only ever added; what a later look at the server found is noted in it.

    `files` is JSON: a list of {id, sha256, size, remote_id}, without the names, which may
    tell. `server_at` is by the server's clock.
    """

    __table_args__ = (
        ForeignKeyConstraint(
            ["submission_id", "destination"], ["delivery.submission_id", "delivery.destination"]
        ),
        Index("ix_receipt_submission_id", "submission_id", "destination"),
    )

    id: int = _key()
    submission_id: str
    destination: str
    status: str
    remote_id: str
    sha256: str
    at: datetime = Field(sa_type=UtcTime)
    server_at: datetime | None = Field(default=None, sa_type=UtcTime)
    file_store_id: str = ""
    file_sha256: str = ""
    checked_at: datetime | None = Field(default=None, sa_type=UtcTime)
    checked: str = ""
    files: str = "[]"
    raw: str


class Packed(Table, table=True):
    """What the record of an open parcel is sent as, where that is not its payload: gone with the parcel."""

    batch_id: int = Field(primary_key=True, foreign_key="batch.id")
    media_type: str
    file_name: str
    content: bytes


class Upload(Table, table=True):
    """Where an attachment is at a destination."""

    destination: str = Field(primary_key=True)
    attachment_id: int = Field(primary_key=True, foreign_key="attachment.id")
    remote_id: str


class Consent(Table, table=True):
    """That a respondent was asked with a record, and what they said; tokens are in the vault alone.

    Each asking is a row of its own, the newest holds. `respondent` names the person on this laptop,
    `user` in digi.me. `ended_at`: when it came to an end that is not access, or access did.
    """

    __table_args__ = (
        Index("ix_consent_submission_id", "submission_id", "id"),
        Index("ix_consent_respondent", "respondent", "id"),
        Index("ix_consent_open", "state", "id", sqlite_where=text("state IN ('wanted', 'asked', 'given')")),
    )

    id: int = _key()
    submission_id: str = Field(foreign_key="submission.id")
    respondent: str
    state: str
    asked_at: datetime | None = Field(default=None, sa_type=UtcTime)
    given_at: datetime | None = Field(default=None, sa_type=UtcTime)
    expires_at: datetime | None = Field(default=None, sa_type=UtcTime)
    ended_at: datetime | None = Field(default=None, sa_type=UtcTime)
    user: str = ""
    account_reference: str = ""
    postbox_id: str = ""
    public_key: str = ""
    reason_code: str | None = None
    reason_title: str | None = None
    reason_hint: str | None = None
    reason_detail: str | None = None


class Searched(Table, table=True):
    """Under which number a record's words stand in the search index `record_words`."""

    number: int = _key()
    draft_id: str = Field(foreign_key="draft.id", unique=True)


# Words by their beginnings, as terms.py makes them; a kind of table that SQLModel does not know. Its
# tokenizer only parts them at the spaces: no table of letters inside SQLite has a say.
SEARCH_INDEX = """
    CREATE VIRTUAL TABLE record_words USING fts5(words, tokenize = "ascii", prefix = '1 2 3', detail = none)
"""
event.listen(Table.metadata, "after_create", DDL(SEARCH_INDEX))


class Fact(Table, table=True):
    """A small text the app remembers, such as the last sync."""

    name: str = Field(primary_key=True)
    value: str
