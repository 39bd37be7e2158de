"""What may go by itself, and when: answers that cost the same however much is owed."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select, update

from fieldapp.records import Delivery, DeliveryState, Life
from fieldapp.store import parcels, rows, tables
from fieldapp.store.db import Database
from fieldapp.store.outbox import NEVER_LATER

# A row in 'sending' that nobody has in hand was left by a killed process; the next sync frees it.
_GOES = (DeliveryState.WAITING, DeliveryState.UNCONFIRMED, DeliveryState.SENDING)
_HELD = (DeliveryState.WAITING, DeliveryState.UNCONFIRMED)
_SAMPLE = 500  # records whose sizes stand for all
_PIECE = 2000  # rows changed in one transaction


class Timing:
    """When work comes due, and what hastens it."""

    def __init__(self, database: Database, destinations: Callable[[], list[str]]) -> None:
        """Take the database, and how every place that something is owed to is listed."""
        self._db = database
        self._destinations = destinations

    def at(self, now: datetime) -> datetime | None:
        """Return when the next sync has something to do that no person must do first; None = nothing is due.

        What was never tried, what a person put in line again and what waits for a project are due now.
        """
        delivery, places = tables.Delivery, self._destinations()  # with these the index counts alone
        with self._db.read("looking for what is due") as session:
            held = (parcels.OWED, col(delivery.next_try_at).is_not(None))
            goes = session.exec(
                select(func.count()).where(
                    col(delivery.destination).in_(places), col(delivery.state).in_(_GOES)
                )
            ).one()
            timed = session.exec(select(func.count()).select_from(delivery).where(*held)).one()
            if goes > timed or _unqueued(session):
                return now
            if not goes:
                return None
            next_try = col(delivery.next_try_at)
            last = session.exec(select(next_try).where(*held).order_by(next_try.desc()).limit(1)).first()
            if last is not None and last > now + NEVER_LATER:
                return now
            return session.exec(select(next_try).where(*held).order_by(next_try).limit(1)).first()

    def hasten(self, codes: Collection[str]) -> int:
        """End the back-off of what is held up for one of these reasons, and return how many rows that are.

        State and reason stay: nothing happened to the record. A wait for another reason stands. Done in
        pieces, so that no answer that is saved meanwhile waits for all of them.
        """
        delivery = tables.Delivery
        held = (
            parcels.OWED,
            col(delivery.next_try_at).is_not(None),
            col(delivery.state).in_(_HELD),
            col(delivery.reason_code).in_(codes),
        )
        with self._db.read("looking for what was held up") as session:
            ids = sorted(session.exec(select(delivery.id).where(*held)))
        done = 0
        for start in range(0, len(ids), _PIECE):
            piece = parcels.among(delivery.id, ids[start : start + _PIECE])
            still = func.coalesce(delivery.reason_code, "").in_(codes)  # by id alone, not by another index
            hastened = update(delivery).where(piece, still).values(next_try_at=None)
            with self._db.write("hastening deliveries") as session:
                done += session.exec(hastened).rowcount
        return done

    def mean_size(self, destination: str) -> int | None:
        """Return the mean bytes of the records that go to a destination next, files too; None = none."""
        delivery, submission = tables.Delivery, tables.Submission
        with self._db.read("measuring what is owed") as session:
            sizes = session.exec(
                select(func.length(submission.payload), delivery.media)
                .join(submission, col(submission.id) == delivery.submission_id)
                .where(parcels.OWED, delivery.destination == destination)
                .order_by(col(delivery.id))
                .limit(_SAMPLE)
            ).all()
        return round(sum(payload + media for payload, media in sizes) / len(sizes)) if sizes else None

    def last_moved(self, most: int) -> list[tuple[Delivery, str, str]]:
        """Return the deliveries that changed last, the last first, with sync id and file id of their parcels.

        Both are empty where a delivery is in no parcel, or that is not there yet.
        """
        delivery, batch = tables.Delivery, tables.Batch
        with self._db.read("listing what moved last") as session:
            found = session.exec(
                select(delivery, batch.sync_id, batch.file_store_id)
                .outerjoin(batch, col(batch.id) == delivery.batch_id)
                .order_by(col(delivery.updated_at).desc(), col(delivery.id))
                .limit(most)
            )
            return [(rows.delivery(row), sync_id or "", file_id or "") for row, sync_id, file_id in found]


def _unqueued(session: Session) -> bool:
    return (
        session.exec(select(tables.Draft.id).where(tables.Draft.life == Life.FINISHED).limit(1)).first()
        is not None
    )
