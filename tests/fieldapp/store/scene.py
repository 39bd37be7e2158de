"""A small cast for the store's tests: a form, a draft of it, a finished record."""

from __future__ import annotations

import contextlib
import hashlib
import itertools
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from fieldapp.errors import NotFound
from fieldapp.records import (
    Act,
    Attachment,
    Batch,
    Delivery,
    Draft,
    FormDocument,
    FormRef,
    FormSummary,
    Stamp,
    Step,
    StoredForm,
    Submission,
    Turn,
)
from fieldapp.store import Store

T0 = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
TENANT, CAMPAIGN = "mz.nampula", "LLIN-2026"
BOTH = ("digit", "digime")


def clock() -> datetime:
    return T0


def at(minutes: float) -> datetime:
    return T0 + timedelta(minutes=minutes)


def stamp(minutes: float = 0) -> Stamp:
    return Stamp(at=at(minutes))


def step(act: Act, changed: Mapping[str, str], when: datetime = T0, **more: Any) -> Step:
    """One act of a person."""
    return Step(act=act, stamp=Stamp(at=when), changed=changed, **more)


def ref(schema: str = "household", version: str = "1") -> FormRef:
    return FormRef(tenant=TENANT, campaign=CAMPAIGN, schema_id=schema, version=version)


def document(
    schema: str = "household", version: str = "1", raw: bytes = b'{"elements":[]}', **more: Any
) -> FormDocument:
    return FormDocument(ref=ref(schema, version), raw=raw, **more)


def put(
    store: Store, form: FormDocument, title: str = "Household", reason: str = "", when: datetime = T0
) -> StoredForm:
    """Store one form as arrived."""
    return store.forms.put([(form, FormSummary(title=title, reason=reason))], when)[0]


def a_form(store: Store, schema: str = "household", version: str = "1") -> StoredForm:
    return put(store, document(schema, version), schema.title())


def a_draft(
    store: Store, id_: str = "d1", answers: Mapping[str, str] | None = None, when: datetime = T0
) -> Draft:
    form = a_form(store)
    draft = Draft(id=id_, form_id=form.id, answers=answers or {}, total=3, created_at=when, updated_at=when)
    store.drafts.add(draft, step("start", draft.answers, when))
    return draft


def save(store: Store, id_: str, changed: Mapping[str, str], when: datetime = T0) -> None:
    store.drafts.save(id_, [step("answer", changed, when)], "/a", "Amina", 1, 3)


def record_of(
    id_: str = "d1", payload: bytes = b"{}", files: Sequence[Attachment] = (), when: datetime = T0
) -> Submission:
    return Submission(
        id=id_,
        form=ref(),
        title="Amina",
        payload=payload,
        sha256=hashlib.sha256(payload).hexdigest(),
        finished_at=when,
        attachments=tuple(files),
    )


def finish(
    store: Store,
    id_: str = "d1",
    payload: bytes = b"{}",
    destinations: Sequence[str] = BOTH,
    when: datetime = T0,
) -> Submission:
    """Start and finish a record in one go."""
    a_draft(store, id_, {"/a": id_}, when)
    submission = record_of(id_, payload, store.attachments.of(id_), when)
    store.outbox.add(submission, destinations, when)
    return submission


def turn(destination: str = "digit", *, by_hand: bool = False, **more: Any) -> Turn:
    """A sync's look at one destination; records in these tests are owed to the address ''."""
    return Turn(**{"destination": destination, "address": "", "round": 1, "by_hand": by_hand, **more})


def due(store: Store, destination: str, minute: float = 1, *, by_hand: bool = False) -> list[Delivery]:
    """The rows that may go in new parcels, in the order in which a sync takes them."""
    by_id = {row.id: row for row in store.outbox.deliveries()}
    left = {row.submission_id for row in by_id.values()}
    found: list[Delivery] = []
    while some := store.due.next(
        turn(destination, by_hand=by_hand, only=tuple(left)), at(minute), len(by_id)
    ):
        found += [by_id[one.row.id] for one in some]
        left -= {one.row.submission_id for one in some}
    return found


def open_batches(store: Store, destination: str) -> list[Batch]:
    """The parcels of a destination that have no end yet, oldest first."""
    found: list[Batch] = []
    with contextlib.suppress(NotFound):
        for number in itertools.count(1):
            batch = store.outbox.batch(number)
            if batch.destination == destination and not batch.settled:
                found.append(batch)
    return found
