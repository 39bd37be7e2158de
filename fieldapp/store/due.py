"""What a sync may send next. However much waits, the next parcel is found in the order of an index.

A sync takes each row once: a row that it tried carries its number (`round`), and is passed over from then on.
So nothing about the whole outbox has to be kept in memory, and a restart starts from what the rows say.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, select

from fieldapp.records import Candidate, Delivery, DeliveryState, InHand, Owing, Reason, Turn
from fieldapp.store import lives, rows, tables
from fieldapp.store.db import Database
from fieldapp.store.entries import driver, storable, stored_time
from fieldapp.store.outbox import NEVER_LATER, TOO_MANY

_S = DeliveryState
_STATES = {state.value: state for state in DeliveryState}
_OWED = tables.OWED.replace("state", "delivery.state")
_OTHER_PROJECT = "other-project"  # the codes of errors.OtherProject and errors.EarlierFirst
EARLIER_FIRST = "earlier-first"
# A later version never overtakes an earlier one that is still owed: the server would end with the old one.
_OVERTAKES = """
    EXISTS (
        WITH RECURSIVE before(id) AS (
            SELECT replaces FROM draft WHERE id = delivery.submission_id AND replaces IS NOT NULL
            UNION
            SELECT draft.replaces FROM before JOIN draft ON draft.id = before.id
            WHERE draft.replaces IS NOT NULL
        )
        SELECT 1 FROM before JOIN delivery AS earlier ON earlier.submission_id = before.id
        WHERE earlier.destination = delivery.destination AND earlier.address = delivery.address
            AND earlier.state NOT IN ('delivered', 'replaced', 'declined', 'refused')
    )
"""
_LOOSE = "(delivery.batch_id IS NULL OR delivery.batch_id NOT IN (SELECT id FROM batch WHERE settled = 0))"
_SINGLY = """
    submission.form_id IN
        (SELECT id FROM form WHERE schema_id IN (SELECT value FROM json_each(:singly)))
"""
_MEDIA_LEFT = """
    (SELECT coalesce(sum(attachment.size), 0) FROM enclosure
     JOIN attachment ON attachment.id = enclosure.attachment_id
     WHERE enclosure.submission_id = delivery.submission_id AND NOT EXISTS (
        SELECT 1 FROM upload
        WHERE upload.attachment_id = attachment.id AND upload.destination = delivery.destination))
"""


class Due:
    """The rows that may go, for one sync."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def next(
        self, turn: Turn, now: datetime, most: int, *, light: int | None = None, spent: int = -1
    ) -> list[Candidate]:
        """Return up to so many rows for a new parcel: those tried least, of these the oldest first.

        `light`: rows with more bytes of files than this come only when no other of their kind is left.
        `spent`: of those tried so often none is light any more, so none has to be looked for.
        """
        said, values = _may_go(turn, now)
        loose = f"{said} AND {_LOOSE} AND NOT {_OVERTAKES}"
        with self._db.read("planning a parcel") as session:
            connection = driver(session)
            first = connection.execute(
                f"SELECT attempts, id FROM delivery INDEXED BY ix_delivery_next WHERE {loose}"  # noqa: S608
                " ORDER BY attempts, id LIMIT 1",
                values,
            ).fetchone()
            if first is None:
                return []
            alone = f"(delivery.alone OR {_SINGLY})" if turn.singly else "delivery.alone"
            wanted = (
                "SELECT delivery.id, delivery.submission_id, delivery.state, delivery.maybe_arrived,"  # noqa: S608
                " delivery.attempts, delivery.alone, length(submission.payload),"
                f" iif(delivery.media = 0, 0, {_MEDIA_LEFT}), {alone}"
                " FROM delivery INDEXED BY ix_delivery_next"
                f" JOIN submission ON submission.id = delivery.submission_id WHERE {loose}"
                " AND delivery.attempts = :attempts AND delivery.id >= :first AND {weight}"
                " ORDER BY delivery.id LIMIT :most"
            )
            values |= {"attempts": first[0], "first": first[1], "most": most, "light": light}
            values |= {"singly": json.dumps(turn.singly)}
            weights = ("delivery.media <= :light", "delivery.media > :light")
            if light is None or first[0] == spent:
                weights = ("1",)
            for weight in weights:
                found = connection.execute(wanted.format(weight=weight), values).fetchall()
                if found:
                    heavy = weight != weights[0] or first[0] == spent
                    return [
                        Candidate(_in_hand(*row), payload, media, bool(alone), heavy)
                        for *row, payload, media, alone in found
                    ]
        return []

    def batches(self, turn: Turn, now: datetime) -> dict[int, int]:
        """Return the open parcels of which some row may go, with how often the most tried of these was."""
        said, values = _may_go(turn, now)
        with self._db.read("looking for open parcels") as session:
            return dict(
                driver(session).execute(
                    f"SELECT delivery.batch_id, max(delivery.attempts) FROM batch"  # noqa: S608
                    f" JOIN delivery ON delivery.batch_id = batch.id WHERE batch.settled = 0 AND {said}"
                    " GROUP BY delivery.batch_id ORDER BY 2, 1",
                    values,
                )
            )

    def in_hand(self, batch_id: int) -> list[InHand]:
        """Return what is still owed of a parcel, in the order of the outbox."""
        with self._db.read("looking for what is owed of a parcel") as session:
            found = driver(session).execute(
                "SELECT id, submission_id, state, maybe_arrived, attempts, alone FROM delivery"  # noqa: S608
                f" WHERE batch_id = ? AND {_OWED} ORDER BY id",
                (batch_id,),
            )
            return [_in_hand(*row) for row in found]

    def owing(self, turns: Mapping[str, Turn], now: datetime) -> Owing:
        """Return how much may go in all. A parcel that is open goes whole, whichever of its rows are due."""
        asked: list[str] = []
        values: dict[str, Any] = {}
        for number, turn in enumerate(turns.values()):
            said, given = _may_go(turn, now, prefix=f"t{number}_")
            whole = f"{_OWED} AND delivery.destination = :t{number}_destination AND delivery.batch_id IN"
            open_ = (
                "SELECT delivery.batch_id FROM batch JOIN delivery ON delivery.batch_id = batch.id"  # noqa: S608
                f" WHERE batch.settled = 0 AND {said}"
            )
            asked.append(f"SELECT delivery.id FROM delivery WHERE {said}")  # noqa: S608
            asked.append(f"SELECT delivery.id FROM delivery WHERE {whole} ({open_})")  # noqa: S608
            values |= given
        if not asked:
            return Owing()
        with self._db.read("measuring what is due") as session:
            records, deliveries, size = (
                driver(session)
                .execute(
                    f"WITH due(id) AS ({' UNION '.join(asked)})"  # noqa: S608
                    " SELECT count(DISTINCT delivery.submission_id), count(*),"
                    " coalesce(sum(length(submission.payload) + delivery.media), 0)"
                    " FROM due CROSS JOIN delivery ON delivery.id = due.id"
                    " JOIN submission ON submission.id = delivery.submission_id",
                    values,
                )
                .fetchone()
            )
        return Owing(records=records, deliveries=deliveries, size=size)

    def hold(
        self,
        turn: Turn,
        now: datetime,
        moves: Mapping[tuple[DeliveryState, bool], DeliveryState],
        *,
        reason: Reason,
        next_try_at: datetime | None,
        after: int,
        most: int,
        overtaking: bool = False,
    ) -> tuple[Counter[DeliveryState], int]:
        """Move some of the rows that this sync has not tried; return where they stand, and the last id.

        `moves` says where to, by state and by whether it may have arrived. `after`: look behind this id; the
        last id is 0 where nothing was left. `overtaking`: only those that an earlier version is in the way
        of. One short transaction: whoever types meanwhile need not wait for all of them.
        """
        said, values = _may_go(turn, now)
        if overtaking:
            said += f" AND {_OVERTAKES}"
        goes = " ".join(
            f"WHEN state = '{state}' AND maybe_arrived = {int(doubt)} THEN '{then}'"
            for (state, doubt), then in moves.items()
        )
        values |= {
            "code": reason.code,
            "title": storable(reason.title),
            "hint": storable(reason.hint),
            "detail": storable(reason.detail),
            "next": next_try_at and stored_time(next_try_at),
            "after": after,
            "most": most,
        }
        with self._db.write("holding deliveries") as session:
            connection = driver(session)
            moved = connection.execute(
                f"UPDATE delivery SET state = CASE {goes} ELSE state END, reason_code = :code,"  # noqa: S608
                " reason_title = :title, reason_hint = :hint, reason_detail = :detail, next_try_at = :next,"
                " round = :round, updated_at = :now"
                " WHERE id IN (SELECT delivery.id FROM delivery INDEXED BY ix_delivery_owed"
                f" WHERE {said} AND delivery.id > :after ORDER BY delivery.id LIMIT :most)"
                " RETURNING id, state",
                values,
            ).fetchall()
            lives.follow(connection, [id_ for id_, _ in moved])
        counted = Counter(DeliveryState(state) for _, state in moved)
        return counted, max((id_ for id_, _ in moved), default=0)

    def with_earlier(self, record_ids: Collection[str]) -> tuple[str, ...]:
        """Return these records and the earlier versions of each, which have to go before it."""
        with self._db.read("looking for earlier versions") as session:
            found = driver(session).execute(
                """
                WITH RECURSIVE asked(id) AS (
                    SELECT value FROM json_each(?)
                    UNION
                    SELECT draft.replaces FROM asked JOIN draft ON draft.id = asked.id
                    WHERE draft.replaces IS NOT NULL
                )
                SELECT id FROM asked
                """,
                (json.dumps(list(record_ids)),),
            )
            return tuple(id_ for (id_,) in found)

    def foreign(self, addresses: Mapping[str, str], most: int) -> list[Delivery]:
        """Return up to so many rows that are owed to other places than these and do not say so yet."""
        with self._db.read("looking for other projects' records") as session:
            found = driver(session).execute(
                f"SELECT id FROM delivery WHERE {tables.OWED} AND state <> 'refused'"  # noqa: S608
                " AND NOT (state = 'blocked' AND coalesce(reason_code, '') = :code)"
                f" AND {_ELSEWHERE} LIMIT :most",
                {"code": _OTHER_PROJECT, "here": json.dumps(_places(addresses)), "most": most},
            )
            ids = [id_ for (id_,) in found]
            return _deliveries(session, ids)

    def count_foreign(self, addresses: Mapping[str, str]) -> int:
        """Return how many rows are owed to places that are not among these addresses."""
        with self._db.read("looking for other projects' records") as session:
            found = driver(session).execute(
                f"SELECT count(*) FROM delivery WHERE {tables.OWED} AND state <> 'refused'"  # noqa: S608
                f" AND {_ELSEWHERE}",
                {"here": json.dumps(_places(addresses))},
            )
            return int(found.fetchone()[0])


_ELSEWHERE = "destination || char(10) || address NOT IN (SELECT value FROM json_each(:here))"


def _places(addresses: Mapping[str, str]) -> list[str]:
    return [f"{destination}\n{address}" for destination, address in addresses.items()]


def _in_hand(id_: int, submission_id: str, state: str, doubt: int, attempts: int, alone: int) -> InHand:  # noqa: PLR0917
    return InHand(id_, submission_id, _STATES[state], bool(doubt), attempts, bool(alone))


def _deliveries(session: Session, ids: list[int]) -> list[Delivery]:
    found = session.exec(
        select(tables.Delivery).where(col(tables.Delivery.id).in_(ids)).order_by(col(tables.Delivery.id))
    )
    return [rows.delivery(row) for row in found]


def _may_go(turn: Turn, now: datetime, prefix: str = "") -> tuple[str, dict[str, Any]]:
    """Return the condition that a row of `delivery` may go in this turn, and its values.

    Our own back-off holds nothing up where a person asked; a wait that the server asked for does.
    """
    states = "'waiting', 'unconfirmed', 'blocked'" if turn.by_hand else "'waiting', 'unconfirmed'"
    # What waited for an earlier version goes as soon as that is out of the way.
    past = f"coalesce(delivery.reason_code, '') <> '{TOO_MANY}'"
    if not turn.by_hand:
        past = f"coalesce(delivery.reason_code, '') = '{EARLIER_FIRST}'"
    at = f":{prefix}"
    said = (
        # The refused may stand before all others in the index, and are passed over soonest when asked first.
        f"delivery.state <> 'refused' AND {_OWED} AND delivery.destination = {at}destination"
        f" AND delivery.address = {at}address AND delivery.round <> {at}round"
        f" AND delivery.state IN ({states})"
        f" AND (delivery.next_try_at IS NULL OR delivery.next_try_at <= {at}now"
        f" OR delivery.next_try_at > {at}never OR {past})"
    )
    values: dict[str, Any] = {
        f"{prefix}destination": turn.destination,
        f"{prefix}address": turn.address,
        f"{prefix}round": turn.round,
        f"{prefix}now": stored_time(now),
        f"{prefix}never": stored_time(now + NEVER_LATER),
    }
    if turn.only is not None:
        said += f" AND delivery.submission_id IN (SELECT value FROM json_each({at}only))"  # noqa: S608
        values[f"{prefix}only"] = json.dumps(turn.only)
    return said, values
