"""What is where: the answers that the screens and the command line show. Reads only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

from fieldapp.connector import Clock
from fieldapp.errors import ConsentNeeded, NotFound, ProjectMissing
from fieldapp.flows.bin import DAYS
from fieldapp.flows.interrupted import SYNC_INTERRUPTED
from fieldapp.flows.library import Library
from fieldapp.flows.lists import NOT_ASKED, Lists
from fieldapp.flows.servers import Servers
from fieldapp.flows.views import (
    AnswerLine,
    BinnedView,
    DraftView,
    ElsewhereView,
    FormView,
    HomeView,
    LastSync,
    OutboxView,
    RecordDetail,
    RecordView,
    RowView,
    VersionView,
)
from fieldapp.records import (
    LISTED,
    Delivery,
    DeliveryState,
    Draft,
    FormRef,
    Life,
    StoredForm,
    Submission,
    Wanted,
)
from fieldapp.store import Store
from forms import Device, FormRefused, Place, Problem, Question, Session

LAST_SYNC = "last_sync"  # name of the stored fact
SYNC_BEGAN = "sync_began"  # when the one began that has not come to its end; '' = each has
_DAY = 24 * 60 * 60  # seconds
_NEEDS_YOU = (DeliveryState.REFUSED, DeliveryState.BLOCKED)
_URGENCY = (
    *_NEEDS_YOU,
    DeliveryState.UNCONFIRMED,
    DeliveryState.SENDING,
    DeliveryState.WAITING,
)
_UNSENT = (Life.FINISHED, Life.QUEUED)
_HERE = (*_UNSENT, Life.DELIVERED, Life.KEPT)  # finished, and nothing else stands for it
_FEW = 3  # what the home page has room for
_OWED_ROWS = 500  # what anybody scrolls through; Records has all, and a filter
_ARRIVED_ROWS = 50


class Board:
    """Answers for the screens."""

    def __init__(
        self,
        store: Store,
        servers: Servers,
        library: Library,
        lists: Lists,
        *,
        clock: Clock,
        device: Callable[[], Device],
    ) -> None:
        """Take the store, the project (its tenant and campaign), forms, lists, and this laptop's facts."""
        self._store = store
        self._servers = servers
        self._library = library
        self._lists = lists
        self._clock = clock
        self._device = device
        self._order: tuple[FormRef, ...] = ()  # of the forms, replaced whole: pages ask on several lanes

    def home(self) -> HomeView:
        """Return everything on the home page; it costs about the same however many records there are."""
        counted = self._lists.counts(Wanted())
        standing = self._store.outbox.counts()
        asking = self._store.sums.blocked_by(ConsentNeeded.code)
        needing = {
            destination: sum(states.get(state, 0) for state in _NEEDS_YOU) - asking.get(destination, 0)
            for destination, states in standing.items()
        }
        return HomeView(
            drafts=tuple(self.drafts(_FEW)),
            drafts_total=counted.of([Life.DRAFT]),
            forms=tuple(self.forms()),
            finished=counted.of(_HERE),
            delivered=self._store.sums.standing(DeliveryState.DELIVERED),
            declined=self._store.sums.standing(DeliveryState.DECLINED),
            unproved=self._store.proofs.unproved(),
            unsent=counted.of(_UNSENT),
            asking=self._store.sums.held_by(ConsentNeeded.code),
            stuck=self._store.sums.stuck(),
            kept=counted.of([Life.KEPT]),
            needs_you=self._rows(self._store.sums.owed(_NEEDS_YOU, _FEW, but=ConsentNeeded.code)),
            needing=needing,
            asking_at=asking,
            refused=self._store.sums.refused(),
            last_sync=self.last_sync(),
            per_day=self._per_day(),
        )

    def outbox(self) -> OutboxView:
        """Return what is owed, the most urgent first, and what arrived last: a bounded number of rows."""
        kinds: Counter[str] = Counter()
        for states in self._store.outbox.counts().values():
            kinds.update(states)
        for settled in (DeliveryState.REPLACED, DeliveryState.DECLINED):
            kinds.pop(settled, None)
        owed_total = sum(number for state, number in kinds.items() if DeliveryState(state).owed)
        kinds["line"] = kinds["waiting"] - self._store.sums.held_up()
        kinds["waiting"] -= kinds["line"]
        if kinds["sending"] and not self._lists.interrupted.sync_runs():
            kinds["waiting"] += kinds.pop("sending")
        counted = self._lists.counts(Wanted())
        owed = self._store.sums.owed(_URGENCY, _OWED_ROWS)
        shown = self._lists.shown(owed)
        for was, now in zip(owed, shown, strict=True):
            if now.reason is NOT_ASKED:
                kinds["line"] -= was.state is DeliveryState.WAITING
                kinds["blocked"] += 1
        return OutboxView(
            rows=self._rows([*shown, *self._store.sums.last_delivered(_ARRIVED_ROWS)]),
            kinds=dict(kinds),
            more=owed_total - len(owed),
            finished=counted.of(_HERE),
            unsent=counted.of(_UNSENT),
        )

    def unsent(self) -> int:
        """Return how many finished records at least one destination has not confirmed."""
        return self._store.outbox.unsent()

    def faults(self) -> list[str]:
        """Return what is wrong with the data file itself, nothing when it is sound; may take seconds."""
        return self._store.faults()

    def last_sync(self) -> LastSync | None:
        """Return how the last sync ended, None before the first; one that was killed ended too."""
        began = self._store.facts.get(SYNC_BEGAN)
        if began and not self._lists.interrupted.sync_runs():
            return LastSync(at=datetime.fromisoformat(began), delivered=0, problem=SYNC_INTERRUPTED)
        kept = self._store.facts.get(LAST_SYNC)
        return LastSync.model_validate_json(kept) if kept else None

    def forms(self) -> list[FormView]:
        """Return the forms in use, the last used first, then by title; also those that never could be read.

        They are the campaign's own, and those added from files before a project was set up. What was used
        last is looked at once, until other forms are in use: their keys stay the same through a session.
        """
        campaigns = [("", "")]
        try:
            project = self._servers.project()
        except ProjectMissing:
            pass
        else:
            campaigns.append((project.tenant, project.campaign))
        views = [view for campaign in campaigns for view in self._forms_of(*campaign)]
        views.sort(key=lambda view: view.title.casefold())
        order, refs = self._order, [_any_version(view.ref) for view in views]
        if set(refs) != set(order):
            used = self._store.forms.last_used()
            order = self._order = tuple(sorted(refs, key=lambda ref: _since(used.get(ref))))
        return sorted(views, key=lambda view: order.index(_any_version(view.ref)))

    def forms_elsewhere(self) -> list[ElsewhereView]:
        """Return what `forms` leaves out: how many are of each other project."""
        try:
            project = self._servers.project()
        except ProjectMissing:
            here = ("", "")
        else:
            here = (project.tenant, project.campaign)
        return [
            ElsewhereView(tenant=tenant, campaign=campaign, forms=count)
            for tenant, campaign, count in self._store.forms.elsewhere(*here)
        ]

    def remarks(self, form_id: int) -> tuple[Problem, ...]:
        """Return what was understood only in part or is probably a slip, or why the form cannot be read.

        Raises NotFound.
        """
        return self._library.remarks(form_id)

    def drafts(self, most: int = -1) -> list[DraftView]:
        """Return the drafts, newest first, at most so many (-1 = all)."""
        return [
            DraftView(
                id=row.id,
                form_id=row.form_id,
                form_title=row.form_title,
                title=row.title,
                answered=row.answered,
                total=row.total,
                begun_at=row.begun_at,
                updated_at=row.at,
            )
            for row in self._lists.page(Wanted(lives=(Life.DRAFT,)), most)
        ]

    def records(self) -> list[RecordView]:
        """Return all finished records, newest first, with every delivery: for the command line.

        The window never asks for all, see `Lists`.
        """
        wanted = Wanted(lives=tuple(life for life in LISTED if life.finished))
        return [
            RecordView(
                id=row.id,
                form_title=row.form_title,
                title=row.title,
                finished_at=row.at,
                attachments=row.attachments,
                deliveries=row.deliveries,
            )
            for row in self._lists.page(wanted, -1)
        ]

    def bin(self) -> list[BinnedView]:
        """Return what lies in the bin, the last deleted first."""
        binned = self._store.bin.all()
        titles = {id_: self._title(self._store.forms.get(id_)) for id_ in {d.form_id for d in binned}}
        return [
            BinnedView(
                id=draft.id,
                form_title=titles[draft.form_id],
                title=draft.title,
                finished=draft.finished,
                binned_at=draft.binned_at or draft.updated_at,
                days_left=max(DAYS - draft.binned_seconds // _DAY, 0),
            )
            for draft in binned
        ]

    def record(self, submission_id: str) -> RecordDetail:
        """Return all about one record. Raises NotFound."""
        draft = self._store.drafts.get(submission_id)  # first: of what is gone there is no payload to check
        submission = self._store.outbox.submission(submission_id)
        deliveries = self._lists.shown(self._store.outbox.deliveries([submission_id]))
        return RecordDetail(
            record=_record_view(submission, self._title_of(submission.form), deliveries),
            form=submission.form,
            answers=tuple(self._answers(draft, submission.finished_at)),
            receipts=tuple(self._store.outbox.receipts(submission_id)),
            attachments=submission.attachments,
            sha256=submission.sha256,
            life=draft.life,
            versions=tuple(self._versions(draft)),
        )

    def _versions(self, draft: Draft) -> list[VersionView]:
        """Return all versions of a record that are here, the first first; what went for good is left out."""
        around = [draft]
        while around[0].replaces and (earlier := self._store.drafts.headline(around[0].replaces)):
            around.insert(0, earlier)
        while later := self._store.drafts.later(around[-1].id):
            around.append(later)
        return [
            VersionView(id=each.id, number=each.row_version, life=each.life)
            for each in around
            if each.life is not Life.GONE
        ]

    def _forms_of(self, tenant: str, campaign: str) -> list[FormView]:
        unreadable = self._store.forms.latest_unreadable(tenant, campaign)
        views = [
            self._form_view(stored, unreadable.pop(stored.ref.schema_id, None))
            for stored in self._store.forms.current(tenant, campaign)
        ]
        return views + [_unreadable_view(stored) for stored in unreadable.values()]

    def _form_view(self, stored: StoredForm, newer: StoredForm | None) -> FormView:
        questions, notices = stored.questions, stored.notices
        if questions is None or notices is None:
            questions, notices = self._counted(stored.id)
        return FormView(
            id=stored.id,
            ref=stored.ref,
            title=self._title(stored),
            questions=questions,
            received_at=stored.received_at,
            reason=newer.reason if newer else "",
            origin=stored.origin,
            file_name=stored.file_name,
            notices=notices,
        )

    def _counted(self, form_id: int) -> tuple[int, int]:
        """Return how many questions and notes a form has that was stored without these numbers."""
        try:
            form = self._library.form(form_id)
        except FormRefused:
            return 0, 0
        return sum(not question.hidden for question in form.questions()), len(self.remarks(form_id))

    def _title_of(self, ref: FormRef) -> str:
        for stored in self._store.forms.current(ref.tenant, ref.campaign):
            if stored.ref.schema_id == ref.schema_id:
                return self._title(stored)
        return ref.schema_id

    def _title(self, stored: StoredForm) -> str:
        """Return a form's title; a message key of it may have got its text since."""
        return self._library.title(stored.ref, stored.title)

    def _answers(self, draft: Draft, finished_at: datetime) -> Iterator[AnswerLine]:
        """Yield what was answered, as the form stood when the record was finished.

        Where this version cannot read the form any more, every answer by its path.
        """
        try:
            form = self._library.form(draft.form_id)
        except FormRefused:
            yield from (AnswerLine(label=path, text=text) for path, text in draft.answers.items())
            return
        device = replace(self._device(), now=finished_at.astimezone)  # so that nothing looks later
        session = Session(form, draft.answers, device=device, language=self._library.language(form))
        yield from _lines(session, session.outline(), 0)
        for question in form.unasked:
            node = session.node(question.path)
            if node.relevant and node.answered and node.label:
                yield AnswerLine(label=node.label, text=node.words)

    def _rows(self, deliveries: Sequence[Delivery]) -> tuple[tuple[RowView, Delivery], ...]:
        rows = self._lists.of([delivery.submission_id for delivery in deliveries])
        deliveries = self._lists.shown(deliveries)
        return tuple((rows[d.submission_id], d) for d in deliveries if d.submission_id in rows)

    def _per_day(self) -> tuple[tuple[str, int], ...]:
        today = self._clock().astimezone().date()
        days = [today - timedelta(days=back) for back in range(6, -2, -1)]
        nights = [datetime.combine(day, time()).astimezone() for day in days]
        counted = self._store.sums.finished_between(nights)
        return tuple((day.isoformat(), number) for day, number in zip(days, counted, strict=False))


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


def _lines(session: Session, places: Sequence[Place], depth: int) -> Iterator[AnswerLine]:
    """Yield the answered questions at these places, with a heading for each group and instance."""
    for place in places:
        if isinstance(place.item, Question):
            node = session.node(place.path)
            if node.relevant and node.answered:
                yield AnswerLine(label=node.label or node.path.name, text=node.words, depth=depth)
            continue
        section = session.section(place.path) if place.path else None
        label = section.label if section else str(place.item.label)
        inside = session.outline(place.path) if place.path and not place.inside else place.inside
        if section is not None and section.count is not None:  # a repeat: its instances have the headings
            yield from _lines(session, inside, depth)
            continue
        number = _number(place.path)
        deeper = depth + bool(label or number)
        lines = list(_lines(session, inside, deeper))
        if lines and deeper > depth:
            yield AnswerLine(label=label or place.path.name, depth=depth, heading=True, number=number)
        yield from lines


def _number(path: str) -> int:
    """Return the number of the instance that a path ends with, 0 = none."""
    return int(path.rpartition("[")[2].removesuffix("]")) if path.endswith("]") else 0


def _unreadable_view(stored: StoredForm) -> FormView:
    return FormView(
        id=stored.id,
        ref=stored.ref,
        title=stored.title,
        questions=0,
        received_at=stored.received_at,
        reason=stored.reason,
        readable=False,
        origin=stored.origin,
        file_name=stored.file_name,
    )


def _any_version(ref: FormRef) -> FormRef:
    return ref.model_copy(update={"version": ""})


def _since(used: datetime | None) -> float:
    """Return what sorts the last used first, and what was never used last."""
    return -used.timestamp() if used else 0.0
