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
        WHEN EXISTS ({_OF_IT} AND state = 'delivered') THEN 'delivered'
        WHEN EXISTS ({_OF_IT}) THEN 'kept'
        ELSE 'finished'
    END
"""
NEEDS_YOU = f"EXISTS ({_OF_IT} AND state IN ('blocked', 'refused'))"

_STANDING = """
    CASE standing WHEN 3 THEN 'queued' WHEN 2 THEN 'replaced' WHEN 1 THEN 'delivered' ELSE 'kept' END
"""
# LIFE and NEEDS_YOU once more, of records that have deliveries: each is looked at once, since a parcel brings
# a thousand. From the deliveries to the records: a list of all that is queued must not be walked for it.
_FOLLOW = f"""
    WITH asked AS MATERIALIZED (
        SELECT DISTINCT draft.id FROM json_each(?) CROSS JOIN delivery ON delivery.id = json_each.value
            CROSS JOIN draft ON draft.id = delivery.submission_id
        WHERE draft.life IN ('queued', 'delivered', 'replaced', 'kept')
            AND (? OR draft.life <> 'queued' OR draft.needs_you)
    ), followed AS MATERIALIZED (
        SELECT asked.id, max(
                CASE WHEN {tables.OWED} THEN 3 WHEN state = 'replaced' THEN 2 ELSE state = 'delivered' END
            ) AS standing, max(state IN ('blocked', 'refused')) AS needs_you
        FROM asked CROSS JOIN delivery ON delivery.submission_id = asked.id GROUP BY asked.id
    )
    UPDATE draft SET life = {_STANDING}, needs_you = followed.needs_you
    FROM followed WHERE draft.id = followed.id
        AND (draft.life <> {_STANDING} OR draft.needs_you <> followed.needs_you)
"""  # noqa: S608  (only words of ours)


def follow(connection: sqlite3.Connection, delivery_ids: Collection[int], *, going: bool = False) -> None:
    """Have the lives of records follow their deliveries, of which these changed.

    `going`: they are all on their way now, so that a record that is queued and needs nobody stays so.
    """
    if delivery_ids:
        connection.execute(_FOLLOW, (json.dumps(list(delivery_ids)), not going))
