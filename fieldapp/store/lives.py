"""What its deliveries say of a record's life, as SQL over a row of `draft`: the one place for that rule."""

from __future__ import annotations

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
