"""Rows and the words they stand for: the only way out of the store, and what several parts ask of a row."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import timedelta, timezone
from typing import Any, cast

from sqlalchemy.orm import InstrumentedAttribute, defer
from sqlalchemy.orm.interfaces import ORMOption
from sqlmodel import Session

from fieldapp.errors import ChangedElsewhere, NotFound
from fieldapp.records import (
    Act,
    Attachment,
    Consent,
    ConsentState,
    Delivery,
    DeliveryState,
    Draft,
    Entry,
    FormRef,
    Life,
    Origin,
    Reason,
    Receipt,
    SentFile,
    Stamp,
    StoredForm,
    Submission,
)
from fieldapp.store import tables


def without(column: Any) -> ORMOption:
    """Return the option that leaves a big column of a listing on the disk; reading it there is an error."""
    return defer(cast("InstrumentedAttribute[Any]", column), raiseload=True)


def open_draft(session: Session, draft_id: str) -> tables.Draft:
    """Return the row of a draft that may still change. Raises NotFound when it is gone or finished."""
    row = session.get(tables.Draft, draft_id)
    demand_open(draft_id, row.life if row else None)
    return cast("tables.Draft", row)


def demand_open(draft_id: str, life: str | None) -> None:
    """Raise NotFound unless a draft at this point of its life may change; None: it is not here."""
    if life is None or life == Life.GONE:
        raise NotFound(f"draft {draft_id}")
    if Life(life).finished:
        raise NotFound(
            f"draft {draft_id} is finished",
            title="This record is finished and cannot be changed any more.",
            hint="You find it under Records.",
        )
    if Life(life).binned:
        raise NotFound(
            f"draft {draft_id} is in the bin",
            title="This draft lies in the bin, so it was not changed.",
            hint="Bring it back under Records, then go on.",
        )


def demand_form(draft_id: str, form_id: int, expected: int | None) -> None:
    """Raise ChangedElsewhere unless a draft is filled with the form version expected; None: any will do."""
    if expected not in (None, form_id):
        raise ChangedElsewhere(
            f"draft {draft_id} has form {form_id}, not {expected}",
            title="This draft was moved to another version of its form elsewhere.",
            hint="Open it again.",
        )


def form_ref(row: tables.Form) -> FormRef:
    """Return which version of which form a row is."""
    return FormRef(tenant=row.tenant, campaign=row.campaign, schema_id=row.schema_id, version=row.version)


def stored_form(row: tables.Form) -> StoredForm:
    """Return a form version, without its document."""
    return StoredForm(
        id=row.id,
        ref=form_ref(row),
        title=row.title,
        received_at=row.received_at,
        current=row.current,
        reason=row.reason,
        origin=cast("Origin", row.origin),
        file_name=row.file_name,
        questions=row.questions,
        notices=row.notices,
    )


def draft(row: tables.Draft, answers: Mapping[str, str]) -> Draft:
    """Return a draft with these answers."""
    return Draft(
        id=row.id,
        form_id=row.form_id,
        answers=answers,
        here=row.here,
        title=row.title,
        answered=row.answered,
        total=row.total,
        user=row.user,
        created_at=row.created_at,
        updated_at=row.updated_at,
        life=Life(row.life),
        finished_at=row.finished_at,
        replaces=row.replaces or "",
        row_version=row.row_version,
        binned_at=row.binned_at,
        binned_seconds=row.bin_seconds,
    )


def attachment(row: tables.Attachment) -> Attachment:
    """Return an attachment."""
    return Attachment(
        id=row.id,
        draft_id=row.draft_id,
        path=row.path,
        name=row.name,
        media_type=row.media_type,
        size=row.size,
        sha256=row.sha256,
    )


def submission(row: tables.Submission, form: FormRef, attachments: Sequence[Attachment]) -> Submission:
    """Return a finished record without its payload."""
    return Submission(
        id=row.id,
        form=form,
        title=row.title,
        payload=b"",
        sha256=row.sha256,
        finished_at=row.finished_at,
        attachments=tuple(attachments),
    )


def entry(row: tables.Journal) -> Entry:
    """Return a row of the journal, its time in the zone where it was done."""
    zone = timezone(timedelta(minutes=row.zone))
    return Entry(
        sequence=row.sequence,
        step=row.step,
        act=cast("Act", row.act),
        of=row.of,
        visit=row.visit,
        stamp=Stamp(at=row.at.astimezone(zone), ticks=row.ticks, run=row.run, user=row.user),
        jump=row.jump,
        reason=row.reason,
        path=row.path,
        old=row.old,
        new=row.new,
        old_file=row.old_file,
        new_file=row.new_file,
    )


def delivery(row: tables.Delivery, *, proved: bool = False, refuted: bool = False) -> Delivery:
    """Return an outbox row; whether it is proved is looked up by those who show it (`proved.shown`)."""
    return Delivery(
        id=row.id,
        submission_id=row.submission_id,
        destination=row.destination,
        address=row.address,
        state=DeliveryState(row.state),
        maybe_arrived=row.maybe_arrived,
        attempts=row.attempts,
        round=row.round,
        media=row.media,
        batch_id=row.batch_id,
        alone=row.alone,
        next_try_at=row.next_try_at,
        reason=_reason(row),
        updated_at=row.updated_at,
        proved=proved,
        refuted=refuted,
    )


def consent(row: tables.Consent) -> Consent:
    """Return what a respondent was asked and said."""
    return Consent(
        id=row.id,
        submission_id=row.submission_id,
        respondent=row.respondent,
        state=ConsentState(row.state),
        reason=_reason(row),
        asked_at=row.asked_at,
        given_at=row.given_at,
        expires_at=row.expires_at,
        ended_at=row.ended_at,
        user=row.user,
        postbox_id=row.postbox_id,
        public_key=row.public_key,
        account_reference=row.account_reference,
    )


def _reason(row: tables.Delivery | tables.Consent) -> Reason | None:
    if row.reason_code is None:
        return None
    return Reason(
        code=row.reason_code,
        title=row.reason_title or "",
        hint=row.reason_hint or "",
        detail=row.reason_detail or "",
    )


def receipt(row: tables.Receipt) -> Receipt:
    """Return a proof of delivery."""
    return Receipt(
        destination=row.destination,
        submission_id=row.submission_id,
        status=row.status,
        remote_id=row.remote_id,
        sha256=row.sha256,
        at=row.at,
        server_at=row.server_at,
        file_store_id=row.file_store_id,
        file_sha256=row.file_sha256,
        files=tuple(SentFile.model_validate(file) for file in json.loads(row.files)),
        checked_at=row.checked_at,
        checked=row.checked,
        raw=row.raw,
    )
