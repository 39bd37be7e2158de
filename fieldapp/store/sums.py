"""What is where, in numbers, and the few rows that stand for the rest: no answer grows with the records."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from itertools import pairwise

from sqlalchemy import ColumnElement, func
from sqlmodel import Session, col, select

from fieldapp.records import LISTED, Delivery, DeliveryState, Life
from fieldapp.store import parcels, proved, rows, tables
from fieldapp.store.db import Database
from fieldapp.store.entries import driver

_OUT_OF_SIGHT = (Life.BINNED_DELIVERED, Life.REPLACED, Life.GONE)


class Sums:
    """Counts of records and deliveries."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def standing(self, wanted: DeliveryState) -> dict[str, int]:
        """Return how many records that the lists show stand so, by destination; 0 where others are owed.

        `wanted` is DELIVERED or DECLINED: what is owed is in no list that is out of sight.
        """
        delivery, draft = tables.Delivery, tables.Draft
        with self._db.read("counting what arrived") as session:
            counted: dict[str, int] = {}
            for destination, state, number in session.exec(
                select(delivery.destination, delivery.state, func.count()).group_by(
                    delivery.destination, delivery.state
                )
            ):
                counted[destination] = counted.get(destination, 0)
                if state == wanted:
                    counted[destination] += number
            unseen = session.exec(
                select(delivery.destination, func.count())
                .join(draft, col(delivery.submission_id) == draft.id)
                .where(col(draft.life).in_(_OUT_OF_SIGHT), delivery.state == wanted)
                .group_by(delivery.destination)
            )
            for destination, number in unseen:
                counted[destination] -= number
            return counted

    def destinations(self) -> list[str]:
        """Return every place that some record was ever owed to."""
        with self._db.read("listing destinations") as session:
            return _destinations(session)

    def refused(self) -> int:
        """Return how many records a server refused."""
        with self._db.read("counting what was refused") as session:
            counted = func.count(func.distinct(tables.Delivery.submission_id))
            return session.exec(
                select(counted).where(_at(session), tables.Delivery.state == DeliveryState.REFUSED)
            ).one()

    def held_by(self, code: str) -> int:
        """Return how many records wait for what a reason's code says, and for nothing else."""
        held = f"state = 'blocked' AND reason_code = ? AND reason_code IS NOT NULL AND {tables.OWED}"
        asked = (
            f"SELECT count(DISTINCT submission_id) FROM delivery AS held WHERE {held} AND NOT EXISTS ("  # noqa: S608
            f" SELECT 1 FROM delivery WHERE submission_id = held.submission_id AND {tables.OWED}"
            " AND (state <> 'blocked' OR coalesce(reason_code, '') <> ?))"
        )
        with self._db.read("counting what waits for one thing alone") as session:
            return int(driver(session).execute(asked, (code, code)).fetchone()[0])

    def stuck(self) -> int:
        """Return how many records no sync moves on: each place that is owed them refused or is blocked."""
        asked = (
            "SELECT count(DISTINCT submission_id) FROM delivery AS held"  # noqa: S608
            f" WHERE state IN ('refused', 'blocked') AND {tables.OWED} AND NOT EXISTS ("
            f" SELECT 1 FROM delivery WHERE submission_id = held.submission_id AND {tables.OWED}"
            " AND state NOT IN ('refused', 'blocked'))"
        )
        with self._db.read("counting what no sync moves on") as session:
            return int(driver(session).execute(asked).fetchone()[0])

    def blocked_by(self, code: str) -> dict[str, int]:
        """Return how many deliveries are blocked for what a reason's code says, by destination."""
        asked = (
            "SELECT destination, count(*) FROM delivery WHERE state = 'blocked' AND reason_code = ?"  # noqa: S608
            f" AND reason_code IS NOT NULL AND {tables.OWED} GROUP BY destination"
        )
        with self._db.read("counting what waits for one thing") as session:
            return dict(driver(session).execute(asked, (code,)).fetchall())

    def wholly_delivered(self, record_ids: Collection[str]) -> int:
        """Return how many of these records no destination still has to take."""
        if not record_ids:
            return 0
        with self._db.read("counting what arrived") as session:
            asked = (
                f"SELECT count(DISTINCT submission_id) FROM delivery WHERE {tables.OWED}"  # noqa: S608
                " AND submission_id IN (SELECT value FROM json_each(?))"
            )
            (owed,) = driver(session).execute(asked, (json.dumps(list(record_ids)),)).fetchone()
            return len(record_ids) - int(owed)

    def finished_between(self, times: Sequence[datetime]) -> list[int]:
        """Return how many records were finished from each of these times to the next one, in their order."""
        finished_at = col(tables.Submission.finished_at)
        with self._db.read("counting records by day") as session:
            return [
                session.exec(select(func.count()).where(finished_at >= start, finished_at < end)).one()
                for start, end in pairwise(times)
            ]

    def held_up(self) -> int:
        """Return how many deliveries wait because something went wrong."""
        with self._db.read("counting what waits") as session:
            return session.exec(
                select(func.count()).where(
                    col(tables.Delivery.reason_code).is_not(None),
                    parcels.OWED,
                    tables.Delivery.state == DeliveryState.WAITING,
                )
            ).one()

    def owed(self, states: Iterable[DeliveryState], most: int, *, but: str = "") -> list[Delivery]:
        """Return deliveries in these states, the first state first, in a state the oldest first.

        `but`: not those with a reason of this code.
        """
        delivery = tables.Delivery
        found: list[Delivery] = []
        others = [func.coalesce(delivery.reason_code, "") != but] if but else []
        with self._db.read("listing what is owed") as session:
            destinations = _destinations(session)
            for state in states:
                oldest = [
                    row
                    for destination in destinations  # one by one: each comes out of its index in order
                    for row in session.exec(
                        select(delivery)
                        .where(delivery.destination == destination, delivery.state == state)
                        .where(*others)
                        .order_by(col(delivery.id))
                        .limit(most - len(found))
                    )
                ]
                oldest.sort(key=lambda row: row.id)
                found += [rows.delivery(row) for row in oldest[: most - len(found)]]
        return found

    def last_delivered(self, most: int) -> list[Delivery]:
        """Return the deliveries that were proved last, the last first."""
        delivery, receipt = tables.Delivery, tables.Receipt
        with self._db.read("listing what arrived last") as session:
            told = session.exec(
                select(receipt.submission_id, receipt.destination)
                .order_by(col(receipt.id).desc())
                .limit(most)
            ).all()
            found = {
                (row.submission_id, row.destination): row
                for row in proved.shown(
                    session,
                    session.exec(
                        select(delivery)
                        .join(tables.Draft, col(tables.Draft.id) == delivery.submission_id)
                        .where(
                            parcels.among(delivery.submission_id, [record for record, _ in told]),
                            delivery.state == DeliveryState.DELIVERED,
                            col(tables.Draft.life).in_(LISTED),
                        )
                    ),
                )
            }
        return [found[key] for key in dict.fromkeys(told) if key in found]


def _at(session: Session) -> ColumnElement[bool]:
    """Return the condition that names every destination, so that the index by destination and state leads."""
    return col(tables.Delivery.destination).in_(_destinations(session))


def _destinations(session: Session) -> list[str]:
    """Return every destination, by jumps through the index: there are few, and many deliveries to each."""
    destinations: list[str] = []
    place = tables.Delivery.destination
    after = select(place).order_by(place).limit(1)
    found = session.exec(after).first()
    while found is not None:
        destinations.append(found)
        found = session.exec(after.where(col(place) > found)).first()
    return destinations
