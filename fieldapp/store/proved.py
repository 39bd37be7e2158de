"""Which deliveries are proved, as SQL over a row of `delivery`: the one place for that rule.

A delivery is proved by a receipt that no later look at the server refuted and that names each of the record's
files, with its SHA-256 and where it is. Of what went from the bin for good the receipt alone knows the
SHA-256 of a file, so there naming it is enough. That a receipt is for these very bytes needs no look: the
guards let nobody change a payload or a receipt. It is refuted where it is not proved and a look at the server
showed why: then this disk may have the only copy.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlmodel import Session

from fieldapp.records import Delivery, DeliveryState, Outcome
from fieldapp.store import rows, tables
from fieldapp.store.entries import driver

_STANDS = " AND ".join(f"checked NOT LIKE '{outcome.value}%'" for outcome in Outcome if outcome.refutes)
_GONE = "(SELECT life FROM draft WHERE draft.id = delivery.submission_id) = 'gone'"
PROVED = f"""
    EXISTS (
        SELECT 1 FROM receipt
        WHERE receipt.submission_id = delivery.submission_id AND receipt.destination = delivery.destination
            AND (checked = '' OR {_STANDS})
            AND NOT EXISTS (
                SELECT 1 FROM enclosure JOIN attachment ON attachment.id = enclosure.attachment_id
                WHERE enclosure.submission_id = delivery.submission_id AND NOT EXISTS (
                    SELECT 1 FROM json_each(receipt.files) AS sent
                    WHERE json_extract(sent.value, '$.id') = attachment.id
                        AND json_extract(sent.value, '$.sha256') <> ''
                        AND (json_extract(sent.value, '$.sha256') = attachment.sha256 OR {_GONE})
                        AND json_extract(sent.value, '$.remote_id') <> ''
                )
            )
    )
"""  # noqa: S608  (only words of ours)
REFUTED = f"""
    (state = 'delivered' AND NOT {PROVED} AND EXISTS (
        SELECT 1 FROM receipt
        WHERE receipt.submission_id = delivery.submission_id AND receipt.destination = delivery.destination
            AND checked <> '' AND NOT ({_STANDS})
    ))
"""  # noqa: S608
ONLY_HERE = f"EXISTS (SELECT 1 FROM delivery WHERE submission_id = draft.id AND {REFUTED})"  # noqa: S608
"""Over a row of `draft`: whether a server that had taken the record is known to have it no more."""
_AMONG = f"""
    SELECT id, {PROVED}, {REFUTED} FROM delivery WHERE id IN (SELECT value FROM json_each(?))
"""  # noqa: S608


def shown(session: Session, found: Iterable[tables.Delivery]) -> list[Delivery]:
    """Return outbox rows as they are shown: what was delivered says whether that is proved, or refuted."""
    found = list(found)
    delivered = [row.id for row in found if row.state == DeliveryState.DELIVERED]
    said: dict[int, tuple[bool, bool]] = {}
    if delivered:
        looked = driver(session).execute(_AMONG, (json.dumps(delivered),))
        said = {id_: (bool(proved), bool(refuted)) for id_, proved, refuted in looked}
    nothing = False, False
    return [
        rows.delivery(row, proved=proved, refuted=refuted)
        for row in found
        for proved, refuted in [said.get(row.id, nothing)]
    ]
