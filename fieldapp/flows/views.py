"""What the screens and the command line are shown: frozen answers to 'what is where'. No widget, no row."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import Field

from fieldapp.records import (
    Act,
    Attachment,
    Consent,
    ConsentState,
    Delivery,
    FormRef,
    Life,
    Origin,
    Project,
    Reason,
    Receipt,
    Record,
    Said,
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
    notices: int = 0  # what was understood only in part or is probably a slip; Board.remarks tells what


class ElsewhereView(Record):
    """Forms on this disk that belong to another project than the one in use, so nobody is offered them."""

    tenant: str
    campaign: str
    forms: int


class DraftView(Record):
    """A draft to continue."""

    id: str
    form_id: int
    form_title: str
    title: str
    answered: int
    total: int
    begun_at: datetime  # tells it from others of the same title
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
        """Whether no destination still has to take it: each confirmed it, or takes a later version."""
        return bool(self.deliveries) and not any(d.state.owed for d in self.deliveries)


class BinnedView(Record):
    """A record in the bin."""

    id: str
    form_title: str
    title: str
    finished: bool  # a delivered record, not a draft
    binned_at: datetime
    days_left: int  # in which the app is used, until it goes for good


class VersionView(Record):
    """One of the versions of a record that was edited after it was finished."""

    id: str
    number: int  # from 1
    life: Life


class RowView(Record):
    """A record in a list, from draft to bin."""

    id: str
    form_id: int
    form_title: str
    title: str
    life: Life
    at: datetime  # its last change; of what is finished, when it was
    begun_at: datetime
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
    life: Life = Life.QUEUED
    versions: tuple[VersionView, ...] = ()  # of the same record, this one among them, the first first


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
    declined: dict[str, int] = Field(default_factory=dict[str, int])  # not wanted there by their respondents
    unproved: dict[str, int] = Field(default_factory=dict[str, int])  # of those, whose proof is not whole
    unsent: int  # records that at least one destination has not confirmed
    asking: int = 0  # of these, those that only their respondents hold up
    stuck: int = 0  # of these, those that no sync moves on before a person acts; `asking` are among them
    kept: int = 0  # records of which their respondents want no copy, and that nobody else is owed
    needs_you: tuple[
        tuple[RowView, Delivery], ...
    ]  # the first few; refused before blocked; none that waits for its respondent
    needing: dict[str, int]  # deliveries that are blocked or refused, per destination
    asking_at: dict[str, int] = Field(default_factory=dict[str, int])  # that wait for their respondents
    refused: int  # records
    last_sync: LastSync | None
    per_day: tuple[tuple[str, int], ...]  # (ISO date, records finished), the last 7 days, oldest first


class IntakeReport(Record):
    """What a refresh of the forms brought."""

    added: tuple[str, ...] = ()  # titles
    updated: tuple[str, ...] = ()
    unreadable: tuple[tuple[str, str], ...] = ()  # (schema, reason)
    unchanged: int = 0

    @property
    def nothing(self) -> bool:
        """Whether the server has nothing of the campaign, and never had: it may not know it."""
        return not (self.added or self.updated or self.unreadable or self.unchanged)


class AddedForm(Record):
    """What came of adding a form from a file."""

    id: int
    title: str
    version: str
    questions: int
    media: int  # files that came with it
    notices: tuple[Problem, ...] = ()  # what was understood only in part
    warnings: tuple[Problem, ...] = ()  # what is probably a slip
    news: Literal["new", "version", "again"]  # 'version': another of a form that is here; 'again': this one


class SyncProgress(Record):
    """One report of a running sync; at most 20 a second reach the screen."""

    records_done: int  # records that have arrived at every destination of this run
    records_total: int
    deliveries_done: int
    deliveries_total: int
    bytes_sent: int
    bytes_total: int
    doing: str  # an English sentence of flows/tally, translated by the window
    destination: str = ""
    file_sent: int = 0  # bytes that are out of a long file that goes up now
    file_total: int = 0  # ... and all it has; 0 = none goes up that takes long
    bytes_per_second: float | None = None  # as measured over the last minute; None = not known yet
    seconds_left: float | None = None  # at that speed


class SyncReport(Record):
    """How a sync ended."""

    delivered: int = 0  # deliveries confirmed in this run
    unconfirmed: int = 0
    waiting: int = 0
    blocked: int = 0
    refused: int = 0
    records_done: int = 0  # records that no destination of this run waits for any more
    records_total: int = 0
    cancelled: bool = False
    problem: Reason | None = None  # what stopped a whole destination, the first if several
    by_respondent: tuple[tuple[Reason, int], ...] = ()  # what waits for its own respondent: why, how many


class Change(Record):
    """What an answer was and became, in words ('' = blank); of a form's version, without a label."""

    path: str
    within: str = ""  # the instances it stands in: 'Member 2, Illness 1'
    label: str = ""
    old: str = ""
    new: str = ""
    another_file: bool = False  # of the same name
    accepted: bool = False  # `old` and `new` say why the answer was accepted as it is


class HistoryStep(Record):
    """Something that was done: one act, or all that was typed in one visit to a question."""

    act: Act | Literal["consent"]
    of: Act | None = None  # of an undo or redo: what it took back or did again
    said: Said | None = None  # of a consent: what the respondent was asked, or said
    at: datetime  # in the zone where it was done
    until: datetime
    user: str  # as people call them; '' = nobody was signed in
    reason: str = ""
    jump: float | None = None  # seconds that the clock was set forward, negative: back
    place: str = ""  # the instance that came or went
    changes: tuple[Change, ...] = ()


class ShareView(Record):
    """How far the consent of a record's respondent is."""

    consent: Consent | None
    link: str = Field(default="", repr=False)  # that is out; '' = none, or the vault is shut
    needed: bool  # the record does not go before the respondent was asked, or asked again
    trouble: Reason | None = None
    elsewhere: bool = False  # it is owed to another project, so nobody is asked here
    unread: bool = False  # given, and the respondent could still let their copy be read back
    same_as: str = ""  # the title of the record with which the same digi.me was given: a person has to look


class ShareLine(Record):
    """A record that is, or was, for its respondent."""

    id: str
    title: str  # its own, else its form's
    state: ConsentState | None  # None = not asked yet
    consent: Consent | None = None


class HistoryView(Record):
    """All that happened to a record, the last first."""

    id: str
    title: str
    form_title: str
    row_version: int
    steps: tuple[HistoryStep, ...]
