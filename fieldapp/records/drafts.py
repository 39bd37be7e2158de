"""Records from their first key stroke on, and what was done to them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Literal

from pydantic import Field

from fieldapp.records.base import Record
from fieldapp.records.forms import FormRef


class Life(StrEnum):
    """Where a record is in its life; what leads from one to the next is flows/life.py."""

    DRAFT = "draft"  # being filled
    FINISHED = "finished"  # done by the person, owed to nobody yet: no project was set up
    QUEUED = "queued"  # frozen, and owed to at least one destination
    DELIVERED = "delivered"  # every destination has it
    REPLACED = "replaced"  # a server refused it and a later version goes in its place
    KEPT = "kept"  # its respondent wants no copy, and it is owed to nobody else: it is here alone
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
    "copy",  # ... and with the answers of another record, which are somebody's
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
