"""How the rows of the outbox change: many in one go, as a parcel of a thousand records does twice."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from fieldapp.errors import NotFound
from fieldapp.records import DeliveryChange, DeliveryState
from fieldapp.store import lives, tables
from fieldapp.store.entries import storable, stored_time
from fieldapp.store.proved import REFUTED

_GOING = (DeliveryState.WAITING, DeliveryState.SENDING, DeliveryState.UNCONFIRMED)
_HERE = "(SELECT life FROM draft WHERE id = submission_id) IN ('queued', 'delivered', 'replaced', 'kept')"
_MOVE = f"""
    UPDATE delivery
    SET state = :state, reason_code = :code, reason_title = :title, reason_hint = :hint,
        reason_detail = :detail, next_try_at = :next, updated_at = :now,
        attempts = coalesce(:attempts, attempts), round = coalesce(:round, round),
        alone = coalesce(:alone, alone), maybe_arrived = coalesce(:maybe_arrived, maybe_arrived),
        batch_id = iif(:leave OR state = 'delivered', NULL, coalesce(:joins, batch_id))
    WHERE id IN (SELECT value FROM json_each(:ids)) AND (:was IS NULL OR state = :was)
        AND ({tables.OWED} OR {_HERE} AND (:was = 'delivered' AND {REFUTED} OR :was = 'declined'))
    RETURNING id
"""  # noqa: S608  (only words of ours)
_LOST_FILES = """
    DELETE FROM upload WHERE (destination, attachment_id) IN (
        SELECT delivery.destination, enclosure.attachment_id FROM delivery
            JOIN enclosure ON enclosure.submission_id = delivery.submission_id
            JOIN receipt ON receipt.submission_id = delivery.submission_id
                AND receipt.destination = delivery.destination
        WHERE delivery.id IN (SELECT value FROM json_each(?))
            AND (instr(checked || ' ', ' ' || enclosure.attachment_id || ':missing ')
                OR instr(checked || ' ', ' ' || enclosure.attachment_id || ':changed '))
    )
"""
_SUPERSEDED = """
    WITH RECURSIVE later(delivery_id, destination, id) AS (
        SELECT delivery.id, destination, draft.id
            FROM delivery JOIN draft ON draft.replaces = delivery.submission_id
        WHERE delivery.state = 'refused' AND delivery.id IN (SELECT value FROM json_each(?))
        UNION
        SELECT delivery_id, destination, draft.id FROM later JOIN draft ON draft.replaces = later.id
    )
    SELECT DISTINCT delivery_id FROM later
    WHERE EXISTS (
        SELECT 1 FROM delivery WHERE submission_id = later.id AND delivery.destination = later.destination
    )
"""


def change(
    connection: sqlite3.Connection,
    changes: Iterable[DeliveryChange],
    now: datetime,
    *,
    joins: int | None = None,
) -> set[int]:
    """Write changes, have the records' lives follow, and return the ids of the rows that changed.

    A row that does not stand where a change expects it stays as it is; `joins`: those that change are in
    this parcel from then on. Raises NotFound for an unknown one.
    """
    changed: set[int] = set()
    for one in changes:
        moved = _move(connection, one, now, joins)
        lives.follow(connection, moved, going=one.state in _GOING)
        changed |= moved
    return changed


def replace_refused(connection: sqlite3.Connection, delivery_ids: Collection[int], now: datetime) -> None:
    """Have those of these deliveries that were refused give way, where a later version goes there too."""
    found = connection.execute(_SUPERSEDED, (json.dumps(list(delivery_ids)),)).fetchall()
    gives_way = [
        DeliveryChange(delivery_id=id_, was=DeliveryState.REFUSED, state=DeliveryState.REPLACED)
        for (id_,) in found
    ]
    change(connection, gives_way, now)


def _move(
    connection: sqlite3.Connection, wanted: DeliveryChange, now: datetime, joins: int | None
) -> set[int]:
    """Write a change to its rows and return those that changed."""
    reason, ids = wanted.reason, [wanted.delivery_id, *wanted.also]
    listed = json.dumps(ids)
    values: dict[str, Any] = {
        "ids": listed,
        "was": wanted.was,
        "state": wanted.state,
        "code": reason and reason.code,
        "title": reason and storable(reason.title),
        "hint": reason and storable(reason.hint),
        "detail": reason and storable(reason.detail),
        "next": wanted.next_try_at and stored_time(wanted.next_try_at),
        "now": stored_time(now),
        "attempts": wanted.attempts,
        "round": wanted.round,
        "alone": wanted.alone,
        "maybe_arrived": wanted.maybe_arrived,
        "leave": wanted.leave_batch,
        "joins": joins,
    }
    changed = {id_ for (id_,) in connection.execute(_MOVE, values)}
    if len(changed) < len(ids):
        known = "SELECT id FROM delivery WHERE id IN (SELECT value FROM json_each(?))"
        found = {id_ for (id_,) in connection.execute(known, (listed,))}
        if unknown := set(ids) - found:
            raise NotFound(f"delivery {min(unknown)}")
    if changed and wanted.was is DeliveryState.DELIVERED:
        connection.execute(_LOST_FILES, (json.dumps(list(changed)),))
    return changed
