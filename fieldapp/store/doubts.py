"""How many deliveries are not proved, for pages that ask again and again while a sync runs.

To look at every receipt takes longer the more there are. So the first answer does, and each later one looks
only at what was not proved then, and at what has arrived since: a receipt is never taken away, and whatever a
check notes is counted, so that the next answer begins anew.
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass

from fieldapp.store.proved import PROVED

_CHECKS = "receipts-checked"  # name of the stored fact: how often a look at a server was noted
_ALL = f"SELECT id FROM delivery NOT INDEXED WHERE state = 'delivered' AND NOT {PROVED}"  # noqa: S608
_SINCE = """
    SELECT delivery.id FROM receipt JOIN delivery
        ON delivery.submission_id = receipt.submission_id AND delivery.destination = receipt.destination
    WHERE receipt.id > ?
"""
_STILL = f"""
    SELECT id FROM delivery
    WHERE id IN (SELECT value FROM json_each(?)) AND state = 'delivered' AND NOT {PROVED}
"""  # noqa: S608  (only words of ours)
_LISTED = """
    SELECT delivery.destination, count(*) FROM delivery JOIN draft ON draft.id = delivery.submission_id
    WHERE delivery.id IN (SELECT value FROM json_each(?)) AND draft.life IN ('queued', 'delivered')
    GROUP BY delivery.destination
"""


@dataclass(frozen=True)
class _Known:
    """What an answer was made of: up to which receipt and check, and which deliveries were not proved."""

    receipt: int
    checks: int
    doubtful: tuple[int, ...]


class Doubts:
    """Remembers what was not proved."""

    def __init__(self) -> None:
        self._known: _Known | None = None

    def counts(self, connection: sqlite3.Connection) -> dict[str, int]:
        """Return how many deliveries of records that the lists show are not proved, by destination."""
        last = connection.execute("SELECT coalesce(max(id), 0) FROM receipt").fetchone()[0]
        checks, known = _checks(connection), self._known
        if known is None or known.checks != checks or known.receipt > last:
            found = connection.execute(_ALL).fetchall()
        else:
            since = [id_ for (id_,) in connection.execute(_SINCE, (known.receipt,))]
            found = connection.execute(_STILL, (json.dumps([*known.doubtful, *since]),)).fetchall()
        doubtful = tuple(id_ for (id_,) in found)
        self._known = _Known(last, checks, doubtful)
        return dict(connection.execute(_LISTED, (json.dumps(doubtful),)).fetchall()) if doubtful else {}


def count_check(connection: sqlite3.Connection) -> None:
    """Count that a look at a server was noted."""
    connection.execute(
        "INSERT INTO fact (name, value) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (_CHECKS, str(_checks(connection) + 1)),
    )


def _checks(connection: sqlite3.Connection) -> int:
    noted = connection.execute("SELECT value FROM fact WHERE name = ?", (_CHECKS,)).fetchone()
    return int(noted[0]) if noted else 0
