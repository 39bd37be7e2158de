"""A data folder with what a bench of delivery sends: small records, and some with files; kept as by `many`.

Copies of it share its attachments, which a sync only reads.
"""

from __future__ import annotations

import hashlib
import json
import os
import random  # noqa: TID251  (the same folder each time: it is seeded)
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from fieldapp.store.entries import stored_time
from tests.bench.many import kept_folder, put_record
from tests.bench.scene import CAMPAIGN, TENANT

SMALL = 10_000
HEAVY = 250
FILE_SIZE = 4 * 1024 * 1024
_FINISHED = datetime(2026, 11, 20, 14, 0, tzinfo=UTC)


def copy_of_owed(place: Path, *, small: int = SMALL, heavy: int = HEAVY) -> Path:
    """Return a new folder at `place` with so many records, all of them owed."""
    kept = kept_folder(f"{small}-and-{heavy}-owed", Path(__file__), lambda made: _fill(made, small, heavy))
    shutil.copytree(kept, place, copy_function=_link_attachments)
    return place


def readdress(folder: Path, address: str) -> None:
    """Have everything in a copy owed to another server: a sandbox has its port only once it runs."""
    with closing(sqlite3.connect(folder / "fieldapp.sqlite3")) as connection, connection:
        guard = "guard_delivery_update"  # what was finished goes nowhere else: true of every real folder
        [(again,)] = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (guard,))
        connection.execute(f"DROP TRIGGER {guard}")
        connection.execute("UPDATE delivery SET address = ?", (address,))
        connection.execute(again)


def _link_attachments(source: str, target: str) -> str:
    if Path(source).parent.parent.name == "attachments":
        os.link(source, target)
        return target
    return shutil.copy2(source, target)


def _fill(folder: Path, small: int, heavy: int) -> None:
    dice = random.Random(5)  # noqa: S311
    with closing(sqlite3.connect(folder / "fieldapp.sqlite3", isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        [(form,)] = connection.execute("SELECT id FROM form WHERE schema_id = 'householdDetails'")
        for number in range(1, small + heavy + 1):
            record = _record(connection, form, number, dice)
            if number > small:
                _attach(connection, folder / "attachments", record, dice.randbytes)
        connection.execute("UPDATE draft SET life = 'queued'")
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _record(connection: sqlite3.Connection, form: int, number: int, dice: random.Random) -> str:
    """Write a record as a household visit gives it, and return its id."""
    record = str(UUID(int=dice.getrandbits(128), version=4))
    at = _FINISHED + timedelta(seconds=number)
    answers = {
        "householdHead": f"Amina Bello {number}",
        "village": f"Village{dice.randrange(250):03d}",
        "voucher": f"KD-{dice.randrange(10**6):06d}",
        "memberCount": str(dice.randrange(1, 12)),
        "remarks": "".join(dice.choices("abcdefghij klmnopqrstuv", k=120)),
    }
    payload = {
        "clientReferenceId": record,
        "tenantId": TENANT,
        "campaignId": CAMPAIGN,
        "schema": "householdDetails",
        "version": 1,
        "submitPath": "/registration/household/v1/_create",
        "startedAt": int(at.timestamp() * 1000) - 300_000,
        "finishedAt": int(at.timestamp() * 1000),
        "answers": answers,
    }
    put_record(
        connection,
        number,
        (record, form, answers["householdHead"], stored_time(at)),
        {f"/{key}": text for key, text in answers.items()},
        ("waiting", None),
        json.dumps(payload, sort_keys=True, separators=(",", ":")).encode(),
    )
    return record


def _attach(
    connection: sqlite3.Connection, folder: Path, record: str, random_bytes: Callable[[int], bytes]
) -> None:
    content = b"\xff\xd8\xff\xe0" + random_bytes(FILE_SIZE - 4)  # begins as a JPEG does
    sha256 = hashlib.sha256(content).hexdigest()
    place = folder / sha256[:2] / sha256
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content)
    file = connection.execute(
        "INSERT INTO attachment (draft_id, path, taken_out, name, media_type, size, sha256, added_at)"
        " VALUES (?, '/photo', 0, 'photo.jpg', 'image/jpeg', ?, ?, '2026-11-20 14:00:00.000000')",
        (record, FILE_SIZE, sha256),
    ).lastrowid
    connection.execute("INSERT INTO enclosure (submission_id, attachment_id) VALUES (?, ?)", (record, file))
    connection.execute("UPDATE delivery SET media = ? WHERE submission_id = ?", (FILE_SIZE, record))
