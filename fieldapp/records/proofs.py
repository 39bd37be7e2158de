"""What proves that a record is where it was owed, and what stands in the way of doing without this disk."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from pydantic import Field

from fieldapp.records.base import Record
from fieldapp.records.delivery import Delivery, Receipt
from fieldapp.records.forms import FormRef

SYNC_FILE, RECORD, STATUS = "sync-file", "record", "status"
"""What a look at the server names beside attachments, which go by their id."""


class Outcome(StrEnum):
    """What a server showed when it was asked again for what a receipt tells of."""

    ALL_THERE = "all-there"  # every part, with the SHA-256 that it was sent with
    UNCOMPARED = "uncompared"  # nothing speaks against it, but a part could not be held to what was sent
    DENIED = "denied"  # the server says something else of it than the receipt does
    CHANGED = "changed"  # a part has other bytes than were sent
    MISSING = "missing"  # a part is not there any more
    NO_READ_BACK = "no-read-back"  # its protocol has no way to ask: nothing was asked, nothing is noted

    @property
    def refutes(self) -> bool:
        """Whether the receipt is no proof any more."""
        return self in (Outcome.DENIED, Outcome.CHANGED, Outcome.MISSING)


class Checked(Record):
    """What came of asking a server again. `parts` are those that are not as they were sent, each with why.

    A part is SYNC_FILE (or RECORD, where records go one by one), STATUS or an attachment's id:
    'sync-file:missing', '12:changed', 'status:FAILED'. A
    file is uncompared where the receipt has no SHA-256 of it, the status where the server knows it no more.
    """

    outcome: Outcome
    parts: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """Return what a receipt keeps of it: the outcome, then the parts, parted by spaces."""
        return " ".join((self.outcome, *self.parts))

    @classmethod
    def read(cls, text: str) -> Checked | None:
        """Return what a receipt kept, None where nothing was ever asked."""
        outcome, *parts = text.split() or [""]
        return cls(outcome=Outcome(outcome), parts=tuple(parts)) if outcome else None

    @classmethod
    def of(cls, found: Mapping[str, str]) -> Checked:
        """Sum up what was found: by part, why it is not as it was sent, '' = it is. The worst counts."""
        wrong = {part: "_".join(why.split()) for part, why in found.items() if why}
        said = {
            Outcome.DENIED if part == STATUS and why != Outcome.UNCOMPARED else Outcome(why)
            for part, why in wrong.items()
        }
        worst = next((outcome for outcome in _WORST_FIRST if outcome in said), Outcome.ALL_THERE)
        return cls(outcome=worst, parts=tuple(f"{part}:{why}" for part, why in wrong.items()))


_WORST_FIRST = (Outcome.MISSING, Outcome.CHANGED, Outcome.DENIED, Outcome.UNCOMPARED)


class Held(Record):
    """How a record stands on this disk and what proves that it is elsewhere."""

    id: str
    payload: int  # bytes of what was frozen, 0 = nothing was, or it is lost
    files: int  # photos and files that belong to it
    files_here: int  # of them, those that lie on this disk in their size
    receipts: tuple[Receipt, ...] = ()


class Proof(Record):
    """What a supervisor is shown of one record: the frozen facts, what it was owed to, and every receipt."""

    id: str
    form: FormRef
    row_version: int
    finished_at: datetime
    sha256: str  # of the payload
    files: tuple[tuple[int, str, int], ...]  # id, SHA-256 and bytes of each that belongs to it
    deliveries: tuple[Delivery, ...]
    receipts: tuple[Receipt, ...]


class InTheWay(StrEnum):
    """Why this disk is needed."""

    DRAFTS = "drafts"  # drafts with answers
    UNQUEUED = "unqueued"  # finished, and owed to nobody yet
    OWED = "owed"  # a destination has still to take them
    KEPT = "kept"  # on this disk alone, since their respondents want no copy
    UNPROVED = "unproved"  # delivered, and a receipt is missing, not whole, or refuted by a check
    BINNED = "binned"  # drafts with answers in the bin
    SET_ASIDE = "set-aside"  # damaged data that a recovery set aside: it may hold what was not read


class Obstacle(Record):
    """Something that stands in the way of doing without this disk."""

    why: InTheWay
    count: int
    ids: tuple[str, ...] = Field(default=())  # the first of them: record ids, of SET_ASIDE names of files
