"""Form versions as they came, byte for byte, with their media, and the texts of their message keys."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import and_, func
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, delete, select, update

from fieldapp.errors import NotFound
from fieldapp.records import LISTED, FormDocument, FormRef, FormSummary, HeldForm, StoredForm
from fieldapp.store import tables
from fieldapp.store.db import Database
from fieldapp.store.entries import storable
from fieldapp.store.rows import stored_form, without

_NEWEST = 200  # records of each life that tell which forms are in use


class Forms:
    """The forms on this disk. Nothing here is ever deleted: drafts and records need their version."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def put(self, documents: Sequence[tuple[FormDocument, FormSummary]], now: datetime) -> list[StoredForm]:
        """Store forms with what a reading of each came to, all or none; return them in the order given.

        A readable one becomes the current one of its schema, whatever its version: what arrives last holds.
        An unreadable one is kept and replaces nothing. The same bytes with the same media under the same
        version are one row, however often they come. A name, title or reason that UTF-8 cannot hold is
        mended, since one odd character must not keep all other forms away. Raises DiskError.
        """
        with self._db.write("storing forms") as session:
            rows = [_put_one(session, document, summary, now) for document, summary in documents]
            return [stored_form(row) for row in rows]

    def current(self, tenant: str, campaign: str) -> list[StoredForm]:
        """Return the versions that new drafts are made with, one for each schema, by title."""
        with self._db.read("listing the forms") as session:
            return [stored_form(row) for row in _current(session, tenant, campaign)]

    def last_used(self) -> dict[FormRef, datetime]:
        """Return when a record of a form was last worked on, by the form with '' as its version.

        Only the newest records are looked at, so forms that were last used long ago are not in it.
        """
        draft, form = tables.Draft, tables.Form
        used: dict[FormRef, datetime] = {}
        with self._db.read("looking which forms are in use") as session:
            for life in LISTED:  # each a walk along one index
                newest = (
                    select(draft.form_id, draft.updated_at)
                    .where(draft.life == life)
                    .order_by(col(draft.updated_at).desc())
                    .limit(_NEWEST)
                    .subquery()
                )
                rows = select(form.tenant, form.campaign, form.schema_id, newest.c.updated_at).join(
                    newest, newest.c.form_id == col(form.id)
                )
                for tenant, campaign, schema, at in session.exec(rows):
                    ref = FormRef(tenant=tenant, campaign=campaign, schema_id=schema, version="")
                    used[ref] = max(at, used.get(ref, at))
        return used

    def elsewhere(self, tenant: str, campaign: str) -> list[tuple[str, str, int]]:
        """Return tenant, campaign and number of forms of every other project; those of none are left out."""
        form = tables.Form
        with self._db.read("listing the forms") as session:
            found = session.exec(
                select(form.tenant, form.campaign, func.count())
                .where(col(form.current) == True, form.tenant != "")  # noqa: E712  (see _current)
                .group_by(form.tenant, form.campaign)
                .order_by(form.campaign, form.tenant)
            )
            return [each for each in found if each[:2] != (tenant, campaign)]

    def newer(self, form_id: int) -> StoredForm | None:
        """Return the version that new drafts are made with, where it came later than this one, else None."""
        mine = aliased(tables.Form)
        with self._db.read("looking for a newer form") as session:
            row = session.exec(
                select(tables.Form)
                .join(
                    mine,
                    and_(
                        col(mine.id) == form_id,
                        col(mine.tenant) == tables.Form.tenant,
                        col(mine.campaign) == tables.Form.campaign,
                        col(mine.schema_id) == tables.Form.schema_id,
                        col(mine.arrival) < tables.Form.arrival,
                    ),
                )
                .where(col(tables.Form.current) == True)  # noqa: E712  (see _current)
                .options(without(tables.Form.raw))
            ).first()
            return None if row is None else stored_form(row)

    def latest_unreadable(self, tenant: str, campaign: str) -> dict[str, StoredForm]:
        """Return, by schema, what came last and cannot be read, where it came after the current version."""
        with self._db.read("listing the forms") as session:
            current = {row.schema_id: row.arrival for row in _current(session, tenant, campaign)}
            unreadable = session.exec(
                select(tables.Form)
                .where(
                    tables.Form.tenant == tenant, tables.Form.campaign == campaign, tables.Form.reason != ""
                )
                .order_by(col(tables.Form.arrival))
                .options(without(tables.Form.raw))
            )
            return {
                row.schema_id: stored_form(row)
                for row in unreadable
                if row.arrival > current.get(row.schema_id, -1)
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

    def of_record(self, submission_id: str) -> int:
        """Return the id of the version that a finished record was made with. Raises NotFound."""
        with self._db.read("reading a record's form") as session:
            found = session.exec(
                select(tables.Submission.form_id).where(tables.Submission.id == submission_id)
            ).first()
            if found is None:
                raise NotFound(f"record {submission_id}")
            return found

    def raw(self, form_id: int) -> bytes:
        """Return the document as it came. Raises NotFound."""
        with self._db.read("reading a form") as session:
            raw = session.exec(select(tables.Form.raw).where(tables.Form.id == form_id)).first()
            if raw is None:
                raise NotFound(f"form {form_id}")
            return raw

    def media_names(self, form_id: int) -> list[str]:
        """Return the names of the files that came with a form, in order."""
        with self._db.read("reading a form") as session:
            return list(
                session.exec(
                    select(tables.FormMedia.name)
                    .where(tables.FormMedia.form_id == form_id)
                    .order_by(tables.FormMedia.name)
                )
            )

    def media(self, form_id: int, name: str) -> bytes:
        """Return a file that came with a form. Raises NotFound."""
        with self._db.read("reading a form") as session:
            data = session.exec(
                select(tables.MediaFile.data)
                .join(tables.FormMedia)
                .where(tables.FormMedia.form_id == form_id, tables.FormMedia.name == name)
            ).first()
            if data is None:
                raise NotFound(f"{name} of form {form_id}")
            return data

    def put_reading(self, form_id: int, maker: str, files: Mapping[str, bytes]) -> None:
        """Keep what a form's document was turned into ('') and the files it needs, in place of an earlier."""
        with self._db.write("storing a reading") as session:
            session.exec(delete(tables.FormReading).where(col(tables.FormReading.form_id) == form_id))
            session.add_all(
                tables.FormReading(form_id=form_id, name=name, maker=maker, data=data)
                for name, data in files.items()
            )

    def reading(self, form_id: int, maker: str) -> dict[str, bytes]:
        """Return what this maker turned a form's document into, as `put_reading` has it, else nothing."""
        with self._db.read("reading a form") as session:
            found = session.exec(
                select(tables.FormReading.name, tables.FormReading.data).where(
                    tables.FormReading.form_id == form_id, tables.FormReading.maker == maker
                )
            )
            return dict(found.all())

    def held(self, tenant: str, campaign: str) -> list[HeldForm]:
        """Return, by schema, the last readable versions from the server, which it need not send again.

        They are told even while a form from a file is in use in their place.
        """
        with self._db.read("listing the forms") as session:
            found = session.exec(
                select(tables.Form.schema_id, tables.Form.version)
                .where(
                    tables.Form.tenant == tenant,
                    tables.Form.campaign == campaign,
                    tables.Form.reason == "",
                    tables.Form.origin == "server",
                )
                .order_by(col(tables.Form.arrival))
            )
            versions = dict(found.all())
        return [HeldForm(schema_id=name, version=versions[name]) for name in sorted(versions)]

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

    def message(self, tenant: str, locale: str, key: str) -> str | None:
        """Return the text of one message key, None where there is none."""
        with self._db.read("reading a text") as session:
            row = session.get(tables.Message, (tenant, locale, storable(key)))
            return None if row is None else row.text


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


def _put_one(session: Session, document: FormDocument, summary: FormSummary, now: datetime) -> tables.Form:
    """Store one document; see `Forms.put` for the rules."""
    schema, version = storable(document.ref.schema_id), storable(document.ref.version)
    title, reason = storable(summary.title), storable(summary.reason)
    of_schema = (
        col(tables.Form.tenant) == document.ref.tenant,
        col(tables.Form.campaign) == document.ref.campaign,
        col(tables.Form.schema_id) == schema,
    )
    if not reason:  # first, since two rows may not be current at any moment
        session.exec(
            update(tables.Form).where(*of_schema, col(tables.Form.current) == True).values(current=False)  # noqa: E712
        )
    files = {storable(name): _keep(session, data) for name, data in sorted(document.media.items())}
    sha256, media_sha256 = hashlib.sha256(document.raw).hexdigest(), _sha256_of_all(files)
    row = session.exec(
        select(tables.Form)
        .where(
            *of_schema,
            tables.Form.version == version,
            tables.Form.sha256 == sha256,
            tables.Form.media_sha256 == media_sha256,
        )
        .options(without(tables.Form.raw))
    ).first()
    arrival = session.exec(select(func.coalesce(func.max(tables.Form.arrival), 0))).one() + 1
    if row is None:
        row = tables.Form(
            tenant=document.ref.tenant,
            campaign=document.ref.campaign,
            schema_id=schema,
            version=version,
            title=title,
            reason=reason,
            current=not reason,
            arrival=arrival,
            received_at=now,
            origin=document.origin,
            file_name=storable(document.file_name),
            sha256=sha256,
            media_sha256=media_sha256,
            raw=document.raw,
        )
        session.add(row)
        session.flush()
        session.add_all(tables.FormMedia(form_id=row.id, name=n, sha256=s) for n, s in files.items())
    elif not reason:  # it came again, or an app that has learnt to read it: it holds again
        row.title, row.reason, row.current, row.arrival = title, "", True, arrival
    elif not row.current:
        row.reason = reason
    if not reason:
        row.questions, row.notices = summary.questions, summary.notices
    if document.origin == "server":  # what a person added before the server sent it
        row.origin = "server"
    session.add(row)
    session.flush()
    return row


def _keep(session: Session, data: bytes) -> str:
    """Store a media file unless these bytes are here, and return its SHA-256."""
    sha256 = hashlib.sha256(data).hexdigest()
    statement = insert(tables.MediaFile).values(sha256=sha256, data=data)
    session.exec(statement.on_conflict_do_nothing())
    return sha256


def _sha256_of_all(files: Mapping[str, str]) -> str:
    """Return one hash of names and hashes, '' where there is no file."""
    lines = "".join(f"{sha256}  {name}\n" for name, sha256 in files.items())
    return hashlib.sha256(lines.encode()).hexdigest() if files else ""
