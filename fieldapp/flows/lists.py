"""Long lists of records: a page at a time, narrowed and sorted by the store."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from fieldapp.errors import ConsentNeeded, NotFound, ProjectMissing
from fieldapp.flows.interrupted import Interrupted
from fieldapp.flows.library import Library
from fieldapp.flows.servers import Servers
from fieldapp.flows.views import ListChoices, RowView
from fieldapp.records import (
    DIGIME,
    ConsentOf,
    Counted,
    Delivery,
    DeliveryState,
    FormRef,
    Life,
    ListRow,
    Reason,
    Wanted,
)
from fieldapp.store import Store

NOT_ASKED = Reason(
    code=ConsentNeeded.code,
    title="It waits for the respondent's consent.",
    hint="Open the record to ask them.",
)
EVERY_LIFE = tuple(life for life in Life if life is not Life.GONE)


class Lists:
    """Answers for the pages that list records."""

    def __init__(self, store: Store, servers: Servers, library: Library, interrupted: Interrupted) -> None:
        """Take the store, the project (its destinations), forms (their titles), and who knows of a sync."""
        self._store = store
        self._servers = servers
        self._library = library
        self.interrupted = interrupted

    def page(self, wanted: Wanted, limit: int, offset: int = 0) -> list[RowView]:
        """Return some of the records in their order; fewer than `limit` at the end."""
        return self.views(self._store.listing.page(wanted, limit, offset))

    def counts(self, wanted: Wanted) -> Counted:
        """Return how many records there are of each life, but for what is gone, whatever lives are wanted."""
        every = wanted.model_copy(update={"lives": EVERY_LIFE, "needs_you": False})
        return self._store.listing.counts(every)

    def ids(self, wanted: Wanted) -> list[str]:
        """Return the ids of all of the records, in their order."""
        return self._store.listing.ids(wanted)

    def place(self, wanted: Wanted, record_id: str, most: int) -> int:
        """Return where a record stands in the order, -1 where it is not among the first so many."""
        return self._store.listing.place(wanted, record_id, most)

    def choices(self) -> ListChoices:
        """Return what the list can be narrowed by."""
        titles: dict[str, str] = {}
        for form_id in sorted(self._store.listing.forms()):
            stored = self._store.forms.get(form_id)
            titles[stored.ref.schema_id] = self._library.title(stored.ref, stored.title)
        return ListChoices(
            forms=tuple(sorted(titles.items(), key=lambda form: form[1].casefold())),
            destinations=self.destinations(),
            problems=tuple(self._store.listing.problems()),
        )

    def destinations(self) -> tuple[str, ...]:
        """Return where records go, in the project's order, and where older ones went."""
        try:
            now = self._servers.project().destinations
        except ProjectMissing:
            now = ()
        return tuple(dict.fromkeys((*now, *self._store.sums.destinations())))

    def of(self, record_ids: list[str]) -> dict[str, RowView]:
        """Return the rows of these records, by id; what is not here is left out."""
        return {view.id: view for view in self.views(self._store.listing.rows(record_ids))}

    def row(self, record_id: str) -> RowView:
        """Return the row of one record. Raises NotFound."""
        found = self.of([record_id])
        if record_id not in found:
            raise NotFound(record_id)
        return found[record_id]

    def shown(self, deliveries: Iterable[Delivery]) -> tuple[Delivery, ...]:
        """Return deliveries as they stand, whatever the last sync left behind or the next has yet to find.

        What waits for a respondent who gave no consent yet does not go with the next sync.
        """
        found = tuple(self.interrupted.shown(deliveries))
        address = self._asking_address()
        fresh = {one.submission_id for one in found if _fresh(one, address)} if address else set[str]()
        if not fresh:
            return found
        waits = fresh - self._store.consents.given(fresh)
        return tuple(
            one.model_copy(update={"state": DeliveryState.BLOCKED, "reason": NOT_ASKED})
            if one.submission_id in waits and _fresh(one, address)
            else one
            for one in found
        )

    def _asking_address(self) -> str:
        """Return where digi.me is, in a project that asks each respondent; else ''."""
        try:
            project = self._servers.project()
        except ProjectMissing:
            return ""
        contract = project.digime
        asks = contract is not None and contract.consent is ConsentOf.RESPONDENT
        return project.address(DIGIME) if asks else ""

    def views(self, listed: list[ListRow]) -> list[RowView]:
        """Return rows as they are shown; a form's title is looked up once."""
        titles: dict[tuple[FormRef, str], str] = {}
        views: list[RowView] = []
        every = iter(self.shown([each for row in listed for each in row.deliveries]))
        for row in listed:
            key = (row.form, row.form_title)
            if key not in titles:
                titles[key] = self._library.title(*key)
            draft = row.draft
            views.append(
                RowView(
                    id=draft.id,
                    form_id=draft.form_id,
                    form_title=titles[key],
                    title=draft.title,
                    life=draft.life,
                    at=draft.updated_at,
                    begun_at=draft.created_at,
                    answered=draft.answered,
                    total=draft.total,
                    row_version=draft.row_version,
                    attachments=row.attachments,
                    deliveries=tuple(islice(every, len(row.deliveries))),
                )
            )
        return views


def _fresh(delivery: Delivery, address: str) -> bool:
    """Whether nothing has been tried yet of what is owed to that address."""
    waits = delivery.state is DeliveryState.WAITING and delivery.reason is None
    return waits and delivery.destination == DIGIME and delivery.address == address
