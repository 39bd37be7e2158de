"""Which respondents were asked, with which record, and what they said."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from fieldapp.errors import NotFound
from fieldapp.records import DIGIME, Consent, ConsentState
from fieldapp.store import rows, tables
from fieldapp.store.db import Database
from fieldapp.store.entries import driver, storable
from fieldapp.store.parcels import among

_LIVE = (ConsentState.WANTED, ConsentState.ASKED, ConsentState.GIVEN)
# A later version of a record is of the same respondent, so what they gave with the one before holds for it.
_WITH_EARLIER = """
    WITH RECURSIVE version(id) AS (
        SELECT ?
        UNION
        SELECT draft.replaces FROM version JOIN draft ON draft.id = version.id
        WHERE draft.replaces IS NOT NULL
    )
"""
_NEWEST = (
    f"{_WITH_EARLIER} SELECT max(consent.id) FROM consent JOIN version ON consent.submission_id = version.id"  # noqa: S608
)
_EVERY = f"{_WITH_EARLIER} SELECT consent.id FROM consent JOIN version ON consent.submission_id = version.id"  # noqa: S608
_RECORDS = """
    WITH RECURSIVE version(id) AS (
        SELECT submission_id FROM consent WHERE respondent = ?
        UNION
        SELECT draft.id FROM version JOIN draft ON draft.replaces = version.id
    )
    SELECT version.id FROM version JOIN submission ON submission.id = version.id
"""
_SENT = f"""
    SELECT 1 FROM delivery WHERE submission_id IN ({_RECORDS}) AND destination = ?
        AND (
            maybe_arrived OR state IN ('sending', 'unconfirmed', 'delivered')
            OR EXISTS (
                SELECT 1 FROM receipt
                WHERE receipt.submission_id = delivery.submission_id
                    AND receipt.destination = delivery.destination
            )
            OR EXISTS (
                SELECT 1 FROM enclosure JOIN upload ON upload.attachment_id = enclosure.attachment_id
                WHERE enclosure.submission_id = delivery.submission_id
                    AND upload.destination = delivery.destination
            )
            OR EXISTS (SELECT 1 FROM batch WHERE batch.id = delivery.batch_id AND batch.sync_id <> '')
        )
    LIMIT 1
"""  # noqa: S608
_SAID = """(
        WITH RECURSIVE version(id) AS (
            SELECT {record}
            UNION
            SELECT draft.replaces FROM version JOIN draft ON draft.id = version.id
            WHERE draft.replaces IS NOT NULL
        )
        SELECT consent.state FROM consent JOIN version ON consent.submission_id = version.id
        ORDER BY consent.id DESC LIMIT 1
    )"""
_UNWANTED = f"""
    SELECT submission_id FROM delivery WHERE destination = ? AND {tables.OWED} AND state <> 'sending'
        AND {_SAID.format(record="delivery.submission_id")} IN ('denied', 'revoked', 'declined')
"""  # noqa: S608  (only words of ours)
_GIVEN = f"SELECT value FROM json_each(?) WHERE {_SAID.format(record='json_each.value')} = 'given'"  # noqa: S608
_LEFT = """
    SELECT DISTINCT consent.respondent FROM consent JOIN draft ON draft.id = consent.submission_id
    WHERE consent.state IN ('wanted', 'asked', 'given') AND draft.life = 'gone'
"""
_LIVING = f"{_RECORDS} JOIN draft ON draft.id = version.id WHERE draft.life <> 'gone' LIMIT 1"


class Consents:
    """The consents; each asking is one row, the newest of a record holds."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def of(self, submission_id: str) -> Consent | None:
        """Return the newest consent of a record or of the versions that it replaces, None without any."""
        with self._db.read("reading a consent") as session:
            return newest_of(session, submission_id)

    def given(self, submission_ids: Collection[str]) -> set[str]:
        """Return those of these records whose respondents gave their consent, and have not taken it back."""
        with self._db.read("reading consents") as session:
            asked = driver(session).execute(_GIVEN, (json.dumps(list(submission_ids)),))
            return {str(id_) for (id_,) in asked}

    def history(self, submission_id: str) -> list[Consent]:
        """Return every consent of a record or of the versions that it replaces, the oldest first."""
        with self._db.read("reading a record's consents") as session:
            ids = [int(id_) for (id_,) in driver(session).execute(_EVERY, (submission_id,))]
            table = tables.Consent
            found = session.exec(select(table).where(col(table.id).in_(ids)).order_by(col(table.id)))
            return [rows.consent(row) for row in found]

    def all_of(self, respondent: str) -> list[Consent]:
        """Return every consent that a respondent was asked for, the oldest first."""
        with self._db.read("reading a respondent's consents") as session:
            table = tables.Consent
            found = session.exec(select(table).where(table.respondent == respondent).order_by(col(table.id)))
            return [rows.consent(row) for row in found]

    def newest(self, respondent: str) -> Consent | None:
        """Return the last consent that a respondent was asked for, None for one who never was."""
        with self._db.read("reading a respondent's last consent") as session:
            table = tables.Consent
            found = session.exec(
                select(table).where(table.respondent == respondent).order_by(col(table.id).desc())
            ).first()
            return rows.consent(found) if found is not None else None

    def live(self) -> dict[str, set[ConsentState]]:
        """Return, by respondent, the states of what was not ended in any way."""
        table = tables.Consent
        with self._db.read("listing respondents") as session:
            found: dict[str, set[ConsentState]] = {}
            for respondent, state in session.exec(
                select(table.respondent, table.state).where(col(table.state).in_(_LIVE))
            ):
                found.setdefault(respondent, set()).add(ConsentState(state))
            return found

    def of_user(self, user: str) -> list[Consent]:
        """Return what was ever given to a library, by its user id, the oldest first."""
        with self._db.read("looking for a library's consents") as session:
            table = tables.Consent
            found = session.exec(select(table).where(table.user == user).order_by(col(table.id)))
            return [rows.consent(row) for row in found]

    def sent(self, respondent: str) -> bool:
        """Whether anything of a respondent's records, or of their files, is or may be in a library."""
        with self._db.read("looking whether a respondent's records went") as session:
            return driver(session).execute(_SENT, (respondent, DIGIME)).fetchone() is not None

    def records_of(self, respondent: str) -> list[str]:
        """Return the ids of the finished records that a respondent's consent is for, later versions too."""
        with self._db.read("looking for a respondent's records") as session:
            return [str(id_) for (id_,) in driver(session).execute(_RECORDS, (respondent,))]

    def add(self, submission_id: str, respondent: str) -> Consent:
        """Note that a record's respondent is to be asked; return the open question where there is one.

        `respondent` numbers a person who is not known from an earlier asking. Raises NotFound for a record
        that is owed to no library: such a one may still become a draft again, or has gone for good.
        """
        with self._db.write("noting a consent") as session:
            owed = session.exec(
                select(tables.Delivery.id).where(
                    tables.Delivery.submission_id == submission_id, tables.Delivery.destination == DIGIME
                )
            ).first()
            life = session.exec(select(tables.Draft.life).where(tables.Draft.id == submission_id)).first()
            if owed is None or life == "gone":
                raise NotFound(f"record {submission_id} is not owed to digi.me")
            before = newest_of(session, submission_id)
            if before is not None and before.state.open:
                return before
            row = tables.Consent(
                submission_id=submission_id,
                respondent=before.respondent if before else respondent,
                state=ConsentState.WANTED,
            )
            session.add(row)
            session.flush()
            return rows.consent(row)

    def change(self, consent: Consent, was: Collection[ConsentState]) -> bool:
        """Store a consent as it is now, unless its state is none of `was` any more; return whether it was."""
        reason = consent.reason
        with self._db.write("changing a consent") as session:
            row = session.get(tables.Consent, consent.id)
            if row is None or row.state not in was:
                return False
            row.state = consent.state
            row.asked_at, row.given_at = consent.asked_at, consent.given_at
            row.expires_at, row.ended_at = consent.expires_at, consent.ended_at
            row.user = storable(consent.user)
            row.account_reference = storable(consent.account_reference)
            row.postbox_id, row.public_key = storable(consent.postbox_id), storable(consent.public_key)
            row.reason_code = reason.code if reason else None
            row.reason_title = storable(reason.title) if reason else None
            row.reason_hint = storable(reason.hint) if reason else None
            row.reason_detail = storable(reason.detail) if reason else None
            session.add(row)
            return True

    def due(self) -> list[Consent]:
        """Return those that wait for the respondent, the longest waiting first."""
        return self._in((ConsentState.WANTED, ConsentState.ASKED))

    def over(self, now: datetime) -> list[Consent]:
        """Return those that are given and, by what was last known, have run out."""
        return self._in((ConsentState.GIVEN,), col(tables.Consent.expires_at) <= now)

    def left(self) -> list[str]:
        """Return the respondents whose access is kept, and of whom no record is on this disk any more."""
        with self._db.read("looking for respondents who left") as session:
            connection = driver(session)
            found = [str(respondent) for (respondent,) in connection.execute(_LEFT)]
            return [one for one in found if connection.execute(_LIVING, (one,)).fetchone() is None]

    def titles(self, submission_ids: Collection[str]) -> dict[str, str]:
        """Return what finished records are called, by id; those without a title as their forms are."""
        record, form = tables.Submission, tables.Form
        with self._db.read("reading titles") as session:
            found = session.exec(
                select(record.id, record.title, form.title)
                .join(form, col(form.id) == record.form_id)
                .where(among(record.id, submission_ids))
            )
            return {id_: title or form_title for id_, title, form_title in found}

    def revoke(self, respondent: str, now: datetime) -> None:
        """Note that what a respondent gave is taken back, and that they are not asked any more."""
        with self._db.write("revoking a consent") as session:
            table = tables.Consent
            for row in session.exec(
                select(table).where(table.respondent == respondent, col(table.state).in_(_LIVE))
            ):
                given = row.state == ConsentState.GIVEN
                row.state, row.ended_at = ConsentState.REVOKED if given else ConsentState.DECLINED, now
                row.reason_code = row.reason_title = row.reason_hint = row.reason_detail = None
                session.add(row)

    def unwanted(self) -> list[str]:
        """Return the records that are owed to those who said no since, but for what goes just now."""
        with self._db.read("looking for what is not wanted") as session:
            found = driver(session).execute(_UNWANTED, (DIGIME,))
            return [str(submission_id) for (submission_id,) in found]

    def _in(self, states: Collection[ConsentState], *conditions: ColumnElement[bool]) -> list[Consent]:
        with self._db.read("listing consents") as session:
            table = tables.Consent
            found = session.exec(
                select(table).where(col(table.state).in_(states), *conditions).order_by(col(table.id))
            )
            return [rows.consent(row) for row in found]


def newest_of(session: Session, submission_id: str) -> Consent | None:
    """Return the newest consent of a record or of the versions that it replaces, None without any."""
    (id_,) = driver(session).execute(_NEWEST, (submission_id,)).fetchone()
    row = session.get(tables.Consent, id_) if id_ is not None else None
    return rows.consent(row) if row is not None else None
