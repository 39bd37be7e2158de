"""What its deliveries say of a record's life, as SQL over a row of `draft`: the one place for that rule."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection

from fieldapp.store import tables

_OF_IT = "SELECT 1 FROM delivery WHERE submission_id = draft.id"

LIFE = f"""
    CASE
        WHEN EXISTS ({_OF_IT} AND {tables.OWED}) THEN 'queued'
        WHEN EXISTS ({_OF_IT} AND state = 'replaced') THEN 'replaced'
        WHEN EXISTS ({_OF_IT}) THEN 'delivered'
        ELSE 'finished'
    END
"""
NEEDS_YOU = f"EXISTS ({_OF_IT} AND state IN ('blocked', 'refused'))"

_FOLLOW = f"""
    UPDATE draft SET life = now.life, needs_you = now.needs_you
    FROM (
        SELECT id, {LIFE} AS life, {NEEDS_YOU} AS needs_you FROM draft
        WHERE life IN ('queued', 'delivered', 'replaced')
            AND id IN (SELECT submission_id FROM delivery WHERE id IN (SELECT value FROM json_each(?)))
    ) AS now
    WHERE draft.id = now.id AND (draft.life <> now.life OR draft.needs_you <> now.needs_you)
"""  # noqa: S608  (only words of ours)


def follow(connection: sqlite3.Connection, delivery_ids: Collection[int]) -> None:
    """Have the lives of records follow their deliveries, of which these changed."""
    if delivery_ids:
        connection.execute(_FOLLOW, (json.dumps(list(delivery_ids)),))
