"""What the screens and the command line are shown: frozen answers to 'what is where'. No widget, no row."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from fieldapp.records import (
    Attachment,
    Delivery,
    FormRef,
    Life,
    Origin,
    Project,
    Reason,
    Receipt,
    Record,
    User,
)
from forms import Problem


class AccountView(Record):
    """Who and where: decides which sign-in screen is shown."""

    project: Project | None
    user: User | None  # None = signed out, or the vault is locked
    vault: Literal["open", "locked", "new"]  # new = no secret service and no passphrase chosen yet


class FormView(Record):
    """A line of the forms page."""

    id: int
    ref: FormRef
    title: str
    questions: int
    received_at: datetime
    reason: str = ""  # why a newer version of it cannot be read; '' = all is well
    readable: bool = True
    origin: Origin = "server"
    file_name: str = ""
    notices: int = 0  # what was understood only in part; Board.remarks tells what


class DraftView(Record):
    """A draft to continue."""

    id: str
    form_title: str
    title: str
    answered: int
    total: int
    updated_at: datetime


class RecordView(Record):
    """A finished record and where it is."""

    id: str
    form_title: str
    title: str
    finished_at: datetime
    attachments: int
    deliveries: tuple[Delivery, ...]  # in the project's order of destinations

    @property
    def arrived(self) -> bool:
        """Whether every destination confirmed it."""
        return bool(self.deliveries) and all(d.state == "delivered" for d in self.deliveries)


class RowView(Record):
    """A record in a list, from draft to bin."""

    id: str
    form_title: str
    title: str
    life: Life
    at: datetime  # its last change; of what is finished, when it was
    answered: int = 0
    total: int = 0
    row_version: int = 1
    attachments: int = 0  # of what is finished
    deliveries: tuple[Delivery, ...] = ()  # in the project's order of destinations

    @property
    def finished(self) -> bool:
        """Whether the person is done with it."""
        return self.life.finished


class ListChoices(Record):
    """What a list can be narrowed by: only what some record has."""

    forms: tuple[tuple[str, str], ...]  # (schema id, title), by title
    destinations: tuple[str, ...]  # in the project's order, with those that older records went to
    problems: tuple[tuple[Reason, int], ...]  # with the number of deliveries held up, most first


class OutboxView(Record):
    """What is owed, most urgent first, and what arrived last; `more` is owed and not among the rows."""

    rows: tuple[tuple[RowView, Delivery], ...]
    kinds: dict[str, int]  # deliveries by the kind of their pill, see ui/pages/custody.kind_of
    more: int
    finished: int  # records
    unsent: int  # records


class AnswerLine(Record):
    """A line of a record's answers: question and answer in words, or the heading of what follows deeper."""

    label: str
    text: str = ""
    depth: int = 0  # how many groups and instances it stands in
    heading: bool = False
    number: int = 0  # of the instance that the heading is for; 0 = of a group


class RecordDetail(Record):
    """All about one record: answers worded as the form words them, receipts, attachments."""

    record: RecordView
    form: FormRef
    answers: tuple[AnswerLine, ...]  # in the form's order; only what was answered
    receipts: tuple[Receipt, ...]
    attachments: tuple[Attachment, ...]
    sha256: str


class LastSync(Record):
    """The last-sync line."""

    at: datetime
    delivered: int  # deliveries confirmed in that run
    problem: Reason | None = None  # what stopped it, None = it went through


class HomeView(Record):
    """Everything on the home page."""

    drafts: tuple[DraftView, ...]  # the first few, newest first
    drafts_total: int
    forms: tuple[FormView, ...]
    finished: int  # finished records on this disk
    delivered: dict[str, int]  # per destination
    unsent: int  # records that at least one destination has not confirmed
    needs_you: tuple[tuple[RowView, Delivery], ...]  # the first few; refused before blocked
    needing: dict[str, int]  # deliveries that are blocked or refused, per destination
    refused: int  # records
    last_sync: LastSync | None
    per_day: tuple[tuple[str, int], ...]  # (ISO date, records finished), the last 7 days, oldest first


class IntakeReport(Record):
    """What a refresh of the forms brought."""

    added: tuple[str, ...] = ()  # titles
    updated: tuple[str, ...] = ()
    unreadable: tuple[tuple[str, str], ...] = ()  # (schema, reason)
    unchanged: int = 0


class AddedForm(Record):
    """What came of adding a form from a file."""

    id: int
    title: str
    version: str
    questions: int
    media: int  # files that came with it
    notices: tuple[Problem, ...] = ()  # what was understood only in part
    news: Literal["new", "version", "again"]  # 'version': another of a form that is here; 'again': this one


class SyncProgress(Record):
    """One report of a running sync; at most 20 a second reach the screen."""

    records_done: int  # records that have arrived at every destination of this run
    records_total: int
    deliveries_done: int
    deliveries_total: int
    bytes_sent: int
    bytes_total: int
    doing: str  # English template: "Uploading the sync file", "Waiting for the server", ...
    destination: str = ""


class SyncReport(Record):
    """How a sync ended."""

    delivered: int = 0  # deliveries confirmed in this run
    unconfirmed: int = 0
    waiting: int = 0
    blocked: int = 0
    refused: int = 0
    cancelled: bool = False
    problem: Reason | None = None  # what stopped a whole destination, the first if several
