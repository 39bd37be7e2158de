"""A small cast for the store's tests: a form, a draft of it, a finished record."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from fieldapp.records import (
    Act,
    Attachment,
    Draft,
    FormDocument,
    FormRef,
    FormSummary,
    Stamp,
    Step,
    StoredForm,
    Submission,
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
