"""Form versions as they came, byte for byte, and the texts of their message keys."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy.dialects.sqlite import insert
from sqlmodel import Session, col, select, update

from fieldapp.errors import NotFound
from fieldapp.records import FormDocument, HeldForm, StoredForm
from fieldapp.store import tables
from fieldapp.store.db import Database
from fieldapp.store.rows import storable, stored_form, without


class Forms:
    """The forms on this disk. Nothing here is ever deleted: drafts and records need their version."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def put(self, documents: Sequence[tuple[FormDocument, str, str]], now: datetime) -> list[StoredForm]:
        """Store forms with their (title, reason), all or none, and return them in the order given.

        A readable one (reason '') becomes the current one of its schema, whatever its number: what the server
        sends last holds. An unreadable one is kept and replaces nothing. The same bytes under the same number
        are one row, however often they come. A name, title or reason that UTF-8 cannot hold is mended, since
        one odd character must not keep all other forms away. Raises DiskError.
        """
        with self._db.write("storing forms") as session:
            rows = [_put_one(session, document, title, reason, now) for document, title, reason in documents]
            return [stored_form(row) for row in rows]

    def current(self, tenant: str, campaign: str) -> list[StoredForm]:
        """Return the versions that new drafts are made with, one for each schema, by title."""
        with self._db.read("listing the forms") as session:
            return [stored_form(row) for row in _current(session, tenant, campaign)]

    def latest_unreadable(self, tenant: str, campaign: str) -> dict[str, StoredForm]:
        """Return, by schema, the newest version that cannot be read, where it is newer than the current."""
        with self._db.read("listing the forms") as session:
            current = {row.schema_id: row.version for row in _current(session, tenant, campaign)}
            unreadable = session.exec(
                select(tables.Form)
                .where(
                    tables.Form.tenant == tenant, tables.Form.campaign == campaign, tables.Form.reason != ""
                )
                .order_by(col(tables.Form.version), col(tables.Form.id))
                .options(without(tables.Form.raw))
            )
            return {
                row.schema_id: stored_form(row)
                for row in unreadable
                if row.schema_id not in current or row.version > current[row.schema_id]
            }

    def get(self, form_id: int) -> StoredForm:
        """Return one version. Raises NotFound."""
        with self._db.read("reading a form") as session:
            row = session.exec(
                select(tables.Form).where(tables.Form.id == form_id).options(without(tables.Form.raw))
            ).first()
            if row is None:
                raise NotFound(f"form {form_id}")
            return stored_form(row)

    def raw(self, form_id: int) -> bytes:
        """Return the document as the server sent it. Raises NotFound."""
        with self._db.read("reading a form") as session:
            raw = session.exec(select(tables.Form.raw).where(tables.Form.id == form_id)).first()
            if raw is None:
                raise NotFound(f"form {form_id}")
            return raw

    def held(self, tenant: str, campaign: str) -> list[HeldForm]:
        """Return the readable versions in use, which the server need not send again, by schema."""
        held = [
            HeldForm(schema_id=f.ref.schema_id, version=f.ref.version) for f in self.current(tenant, campaign)
        ]
        return sorted(held, key=lambda form: form.schema_id)

    def put_messages(self, tenant: str, locale: str, messages: Mapping[str, str]) -> None:
        """Store the texts of message keys; keys that are not among them keep the text they have."""
        if not messages:
            return
        statement = insert(tables.Message)
        statement = statement.on_conflict_do_update(
            index_elements=["tenant", "locale", "key"], set_={"text": statement.excluded.text}
        )
        rows = [
            {"tenant": tenant, "locale": locale, "key": key, "text": text}
            for key, text in {storable(key): storable(text) for key, text in messages.items()}.items()
        ]
        with self._db.write("storing texts") as session:
            session.exec(statement, params=rows)

    def messages(self, tenant: str, locale: str) -> dict[str, str]:
        """Return the texts by message key."""
        with self._db.read("reading texts") as session:
            rows = session.exec(
                select(tables.Message.key, tables.Message.text).where(
                    tables.Message.tenant == tenant, tables.Message.locale == locale
                )
            )
            return dict(rows.all())


def _current(session: Session, tenant: str, campaign: str) -> Sequence[tables.Form]:
    return session.exec(
        select(tables.Form)
        .where(
            tables.Form.tenant == tenant,
            tables.Form.campaign == campaign,
            col(tables.Form.current) == True,  # noqa: E712  ('IS 1' would miss the index of current forms)
        )
        .order_by(col(tables.Form.title), col(tables.Form.id))
        .options(without(tables.Form.raw))
    ).all()


def _put_one(session: Session, document: FormDocument, title: str, reason: str, now: datetime) -> tables.Form:
    """Store one document; see `Forms.put` for the rules."""
    schema, title, reason = storable(document.ref.schema_id), storable(title), storable(reason)
    ref = document.ref.model_copy(update={"schema_id": schema})
    sha256 = hashlib.sha256(document.raw).hexdigest()
    of_schema = (
        col(tables.Form.tenant) == ref.tenant,
        col(tables.Form.campaign) == ref.campaign,
        col(tables.Form.schema_id) == ref.schema_id,
    )
    if not reason:  # first, since two rows may not be current at any moment
        session.exec(
            update(tables.Form).where(*of_schema, col(tables.Form.current) == True).values(current=False)  # noqa: E712
        )
    row = session.exec(
        select(tables.Form).where(
            *of_schema, tables.Form.version == ref.version, tables.Form.sha256 == sha256
        )
    ).first()
    if row is None:
        row = tables.Form(
            tenant=ref.tenant,
            campaign=ref.campaign,
            schema_id=ref.schema_id,
            version=ref.version,
            title=title,
            reason=reason,
            current=not reason,
            received_at=now,
            sha256=sha256,
            raw=document.raw,
        )
    elif not reason:  # sent again, or an app that has learnt to read it: it holds again
        row.title, row.reason, row.current = title, "", True
    elif not row.current:
        row.reason = reason
    session.add(row)
    session.flush()
    return row
