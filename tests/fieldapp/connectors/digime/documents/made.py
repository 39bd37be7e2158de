"""Records as Finish freezes them, of forms that ship with the app and of forms made here."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from fieldapp.assets import asset
from fieldapp.flows.freezing import freeze
from fieldapp.records import Attachment, Draft, FormRef, Submission
from forms import Form, Session, read
from tests.conformance.forms import Attempt, fill

BEGUN = datetime(2026, 11, 22, 8, 30, tzinfo=UTC)
FINISHED = datetime(2026, 11, 22, 8, 45, 30, 250000, tzinfo=UTC)
ID = "0b1c8b0e-8f0f-4a43-9a43-6f5d1f0c2a11"
WORKER = "5f0e7c1a-6c1d-4b53-9b0e-2f4f3a7d1c58"

SAMPLES = sorted(
    path
    for path in asset("samples").rglob("*")
    if path.suffix in {".json", ".xml", ".xlsx", ".csv"} and "messages" not in path.name
)


def sample(name: str) -> Path:
    """Return a form that ships with the app."""
    return next(path for path in SAMPLES if path.stem == name)


def filled(form: Form, answers: Mapping[str, str] | None = None) -> Session:
    """Fill a form: with these answers, else every question with something plausible."""
    session = Session(form)
    if answers is None:
        fill(session, Attempt("sample"), session.outline())
    for path, text in (answers or {}).items():
        session.set(path, text)
    session.finish()
    return session


def frozen(session: Session, attachments: Sequence[Attachment] = (), **draft: Any) -> Submission:
    """Return the record as Finish freezes it."""
    form = session.form
    about = Draft(id=ID, form_id=1, user=WORKER, created_at=BEGUN, updated_at=FINISHED, **draft)
    ref = FormRef(tenant="mz.nampula", campaign="LLIN-2026", schema_id=form.schema_id, version=form.version)
    return freeze(about, ref, session, None, attachments, FINISHED)


def attachment(path: str, name: str, content: bytes, media_type: str = "image/jpeg") -> Attachment:
    """Return a file that answers a question."""
    return Attachment(
        id=len(name) + len(content),
        draft_id=ID,
        path=path,
        name=name,
        media_type=media_type,
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
    )


def xlsform(*rows: str, settings: str = "The visit,visit,1") -> Form:
    """Return a form of a sheet: rows of type,name,label,calculation,repeat_count."""
    sheet = ["survey", ",type,name,label,calculation,repeat_count", *(f",{row}" for row in rows)]
    sheet += ["settings", ",form_title,form_id,version", f",{settings}"]
    return read("\n".join(sheet).encode(), "visit.csv")


def questions(items: Sequence[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """Yield the questions of a record in JSON, however deep."""
    for item in items:
        if item["kind"] == "question":
            yield item
        else:
            yield from questions(item.get("items") or item["instances"])
