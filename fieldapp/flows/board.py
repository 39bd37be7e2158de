"""What is where: the answers that the screens and the command line show. Reads only."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from fieldapp.connector import Clock
from fieldapp.errors import NotFound, ProjectMissing
from fieldapp.flows.servers import Servers
from fieldapp.flows.views import (
    DraftView,
    FormView,
    HomeView,
    LastSync,
    RecordDetail,
    RecordView,
)
from fieldapp.records import Delivery, DeliveryState, FormRef, StoredForm, Submission
from fieldapp.store import Store
from forms import Form, FormRefused, Session, answer_text, read

LAST_SYNC = "last_sync"  # name of the stored fact
_NEEDS_YOU = (DeliveryState.BLOCKED, DeliveryState.REFUSED)


class Board:
    """Answers for the screens."""

    def __init__(self, store: Store, servers: Servers, *, clock: Clock) -> None:
        """Take the store and the project (for tenant, campaign and language)."""
        self._store = store
        self._servers = servers
        self._clock = clock
        self._read: dict[int, Form | None] = {}  # forms never change once stored

    def home(self) -> HomeView:
        """Return everything on the home page."""
        records = self.records()
        deliveries = [d for record in records for d in record.deliveries]
        destinations = {d.destination: 0 for d in deliveries}
        for delivery in deliveries:
            destinations[delivery.destination] += delivery.state is DeliveryState.DELIVERED
        return HomeView(
            drafts=tuple(self.drafts()),
            forms=tuple(self.forms()),
            finished=len(records),
            delivered=destinations,
            unsent=sum(not record.arrived for record in records),
            needs_you=tuple((r, d) for r in records for d in r.deliveries if d.state in _NEEDS_YOU),
            last_sync=self.last_sync(),
            per_day=self._per_day(records),
        )

    def unsent(self) -> int:
        """Return how many finished records at least one destination has not confirmed."""
        return self._store.outbox.unsent()

    def faults(self) -> list[str]:
        """Return what is wrong with the data file itself, nothing when it is sound; may take seconds."""
        return self._store.faults()

    def next_try(self) -> datetime | None:
        """Return when the next delivery that was tried before goes again by itself, None where none does."""
        later = (DeliveryState.WAITING, DeliveryState.UNCONFIRMED)
        times = [
            d.next_try_at
            for d in self._store.outbox.owed()
            if d.attempts and d.next_try_at and d.state in later
        ]
        return min(times, default=None)

    def last_sync(self) -> LastSync | None:
        """Return how the last sync ended, None before the first."""
        kept = self._store.facts.get(LAST_SYNC)
        return LastSync.model_validate_json(kept) if kept else None

    def forms(self) -> list[FormView]:
        """Return the campaign's forms by title: current versions, and schemas that never could be read."""
        try:
            project = self._servers.project()
        except ProjectMissing:
            return []
        unreadable = self._store.forms.latest_unreadable(project.tenant, project.campaign)
        views = [
            self._form_view(stored, unreadable.pop(stored.ref.schema_id, None))
            for stored in self._store.forms.current(project.tenant, project.campaign)
        ]
        views += [
            FormView(
                id=stored.id,
                ref=stored.ref,
                title=stored.title,
                questions=0,
                received_at=stored.received_at,
                reason=stored.reason,
                readable=False,
            )
            for stored in unreadable.values()
        ]
        return sorted(views, key=lambda view: view.title.casefold())

    def drafts(self) -> list[DraftView]:
        """Return the drafts, newest first."""
        drafts = self._store.drafts.all()
        titles = {form_id: self._form_title(form_id) for form_id in {d.form_id for d in drafts}}
        return [
            DraftView(
                id=draft.id,
                form_title=titles[draft.form_id],
                title=draft.title,
                answered=draft.answered,
                total=draft.total,
                updated_at=draft.updated_at,
            )
            for draft in drafts
        ]

    def records(self) -> list[RecordView]:
        """Return the finished records, newest first, with every delivery."""
        of_record: dict[str, list[Delivery]] = {}
        for delivery in self._store.outbox.deliveries():
            of_record.setdefault(delivery.submission_id, []).append(delivery)
        submissions = self._store.outbox.submissions()
        refs = {s.form.schema_id: s.form for s in submissions}
        titles = {schema: self._title_of(ref) for schema, ref in refs.items()}
        return [
            _record_view(submission, titles[submission.form.schema_id], of_record.get(submission.id, ()))
            for submission in submissions
        ]

    def record(self, submission_id: str) -> RecordDetail:
        """Return all about one record. Raises NotFound."""
        submission = self._store.outbox.submission(submission_id)
        draft = self._store.drafts.get(submission_id)
        form = self._form(draft.form_id)
        answers: tuple[tuple[str, str], ...]
        if form is None:
            answers = tuple(_flat(json.loads(submission.payload)["answers"]))
        else:
            session = Session(form, draft.answers)
            answers = tuple(
                (q.label, answer_text(q, session.node(q.path).text))
                for q in form.questions()
                if session.node(q.path).text
            )
        deliveries = self._store.outbox.deliveries([submission_id])
        return RecordDetail(
            record=_record_view(submission, self._title_of(submission.form), deliveries),
            form=submission.form,
            answers=answers,
            receipts=tuple(self._store.outbox.receipts(submission_id)),
            attachments=submission.attachments,
            sha256=submission.sha256,
        )

    def _form_view(self, stored: StoredForm, newer: StoredForm | None) -> FormView:
        form = self._form(stored.id)
        return FormView(
            id=stored.id,
            ref=stored.ref,
            title=form.title if form else stored.title,
            questions=sum(not q.hidden for q in form.questions()) if form else 0,
            received_at=stored.received_at,
            reason=newer.reason if newer else "",
        )

    def _title_of(self, ref: FormRef) -> str:
        for stored in self._store.forms.current(ref.tenant, ref.campaign):
            if stored.ref.schema_id == ref.schema_id:
                return self._form_title(stored.id)
        return ref.schema_id

    def _form_title(self, form_id: int) -> str:
        form = self._form(form_id)
        return form.title if form else self._store.forms.get(form_id).title

    def _form(self, form_id: int) -> Form | None:
        """Return the form in words, None where it cannot be read any more."""
        if form_id not in self._read:
            try:
                self._read[form_id] = read(self._store.forms.raw(form_id))
            except FormRefused:
                self._read[form_id] = None
        form = self._read[form_id]
        if form is None:
            return None
        stored = self._store.forms.get(form_id)
        return form.worded(self._store.forms.messages(stored.ref.tenant, self._servers.locale()))

    def _per_day(self, records: list[RecordView]) -> tuple[tuple[str, int], ...]:
        today = self._clock().astimezone().date()
        counted = Counter(record.finished_at.astimezone().date() for record in records)
        days = [today - timedelta(days=back) for back in range(6, -1, -1)]
        return tuple((day.isoformat(), counted[day]) for day in days)


def find_form(forms: Iterable[FormView], name: str) -> FormView:
    """Return the form with that schema id or title. Raises NotFound."""
    wanted = name.casefold()
    for form in forms:
        if form.readable and wanted in (form.ref.schema_id.casefold(), form.title.casefold()):
            return form
    raise NotFound(name)


def _record_view(submission: Submission, form_title: str, deliveries: Iterable[Delivery]) -> RecordView:
    return RecordView(
        id=submission.id,
        form_title=form_title,
        title=submission.title,
        finished_at=submission.finished_at,
        attachments=len(submission.attachments),
        deliveries=tuple(sorted(deliveries, key=lambda d: d.id)),
    )


def _flat(answers: dict[str, Any]) -> Iterable[tuple[str, str]]:
    for key, value in answers.items():
        yield key, value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
