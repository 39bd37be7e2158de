"""Long lists of records: a page of them, how many there are, and what they can be narrowed by."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func
from sqlmodel import Session, col, select

from fieldapp.records import Counted, Delivery, Life, ListRow, Reason, Wanted
from fieldapp.store import parcels, proved, rows, tables
from fieldapp.store.asking import Question
from fieldapp.store.db import Database
from fieldapp.store.entries import driver

_ALL = -1  # SQLite's word for no limit


class Listing:
    """What lists show. However many records there are, a page costs about the same."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def page(self, wanted: Wanted, limit: int, offset: int = 0) -> list[ListRow]:
        """Return some of the records in their order; fewer than `limit` at the end."""
        with self._db.read("listing records") as session:
            ids = Question(driver(session), wanted).ids(limit, offset)
            return _list_rows(session, ids)

    def rows(self, record_ids: Sequence[str]) -> list[ListRow]:
        """Return these records as a list shows them, in this order; what is not here is left out."""
        with self._db.read("listing records") as session:
            return _list_rows(session, record_ids)

    def ids(self, wanted: Wanted) -> list[str]:
        """Return the ids of all of the records in their order."""
        with self._db.read("listing records") as session:
            return Question(driver(session), wanted).ids(_ALL)

    def place(self, wanted: Wanted, record_id: str, most: int) -> int:
        """Return where in the order a record stands, -1 where it is not among the first so many."""
        with self._db.read("looking for a record's place") as session:
            ids = Question(driver(session), wanted).ids(most)
            return ids.index(record_id) if record_id in ids else -1

    def counts(self, wanted: Wanted) -> Counted:
        """Return how many records there are by life, of the lives that are wanted."""
        with self._db.read("counting records") as session:
            found = Question(driver(session), wanted).counts()
        return Counted(
            by_life={Life(life): number for life, number, _ in found},
            needs_you=sum(needing for _, _, needing in found),
        )

    def problems(self) -> list[tuple[Reason, int]]:
        """Return why what is owed has not arrived, each reason with how many deliveries it holds up."""
        delivery = tables.Delivery
        kept = (col(delivery.reason_code).is_not(None), parcels.OWED)
        with self._db.read("listing problems") as session:
            counted = session.exec(
                select(delivery.reason_code, func.count())
                .where(*kept)
                .group_by(col(delivery.reason_code))
                .order_by(func.count().desc())
            ).all()
            return [
                (Reason(code=code, title=_title(session, code)), number) for code, number in counted if code
            ]

    def forms(self) -> list[int]:
        """Return the ids of the form versions that some record was made with."""
        with self._db.read("listing forms in use") as session:
            return list(session.exec(select(tables.Draft.form_id).distinct()))


def _title(session: Session, code: str) -> str:
    """Return what a reason is called, in the words of the last delivery that it stopped."""
    found = session.exec(
        select(tables.Delivery.reason_title)
        .where(
            tables.Delivery.reason_code == code,
            col(tables.Delivery.reason_code).is_not(None),
            parcels.OWED,
        )
        .limit(1)
    ).first()
    return found or code


def _list_rows(session: Session, ids: Sequence[str]) -> list[ListRow]:
    """Return everything that lists show of these records."""
    drafts = session.exec(
        select(tables.Draft, tables.Form)
        .join(tables.Form)
        .where(parcels.among(tables.Draft.id, ids))
        .options(rows.without(tables.Form.raw))
    ).all()
    deliveries: dict[str, list[Delivery]] = {}
    for delivery in proved.shown(
        session,
        session.exec(select(tables.Delivery).where(parcels.among(tables.Delivery.submission_id, ids))),
    ):
        deliveries.setdefault(delivery.submission_id, []).append(delivery)
    files = dict(
        session.exec(
            select(tables.Enclosure.submission_id, func.count())
            .where(parcels.among(tables.Enclosure.submission_id, ids))
            .group_by(col(tables.Enclosure.submission_id))
        ).all()
    )
    made = {
        draft.id: ListRow(
            draft=rows.draft(draft, {}),
            form=rows.form_ref(form),
            form_title=form.title,
            attachments=files.get(draft.id, 0),
            deliveries=tuple(sorted(deliveries.get(draft.id, ()), key=lambda row: row.id)),
        )
        for draft, form in drafts
    }
    return [made[id_] for id_ in ids if id_ in made]
