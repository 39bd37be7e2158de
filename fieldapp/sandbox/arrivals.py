"""What arrived, counted: a record is one (destination, clientReferenceId), however often it was sent."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from dataclasses import dataclass, field
from datetime import UTC, datetime

from fieldapp.sandbox.database import Database
from fieldapp.sandbox.shapes import JsonObject, storable
from fieldapp.sandbox.tokens import Milliseconds


@dataclass(frozen=True)
class Arrival:
    """One sending of one record. `content` is what makes two sendings the same."""

    destination: str
    id: str
    form: str
    version: str
    campaign: str
    answers: JsonObject
    content: bytes
    raw: str  # the request as people read it on the inbox page


@dataclass(frozen=True)
class AttachedFile:
    """A file that belongs to a record; `size` -1 = announced, but the filestore has no such file."""

    name: str
    media_type: str
    size: int
    sha256: str
    seen: int = 1


@dataclass(frozen=True)
class Arrived:
    """A record as counted. `times` is how often it counts, `seen` how often it was sent."""

    destination: str
    id: str
    form: str
    version: str
    campaign: str
    answers: JsonObject
    raw: str
    at: datetime
    times: int
    seen: int
    attachments: list[AttachedFile] = field(default_factory=list[AttachedFile])


class Arrivals:
    """The records table and its counts."""

    def __init__(self, database: Database, now: Milliseconds) -> None:
        self._database = database
        self._now = now

    def take(self, arrival: Arrival, *, again: bool = False) -> None:
        """Note a sending: the first content of an id is kept, the same again only raises its count.

        With `again` a later sending counts as one more record, as at a server that does not look at ids.
        """
        with self._database.change() as database:
            new = database.run(
                "INSERT OR IGNORE INTO records (destination, id, form, version, campaign, answers, raw, at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                arrival.destination,
                arrival.id,
                arrival.form,
                arrival.version,
                arrival.campaign,
                storable(json.dumps(arrival.answers, ensure_ascii=False)),
                storable(arrival.raw),
                self._now(),
            )
            if again and not new:
                database.run(
                    "INSERT INTO doubles (destination, id) VALUES (?, ?)", arrival.destination, arrival.id
                )
            database.run(
                "INSERT INTO contents (destination, id, sha256, seen) VALUES (?, ?, ?, 1)"
                " ON CONFLICT (destination, id, sha256) DO UPDATE SET seen = seen + 1",
                arrival.destination,
                arrival.id,
                hashlib.sha256(arrival.content).hexdigest(),
            )

    def attach(self, destination: str, record: str, file: AttachedFile) -> None:
        """Note a file of a record; it may come before its record."""
        self._database.run(
            "INSERT INTO attachments (destination, record, sha256, media_type, name, size, seen, at)"
            " VALUES (?, ?, ?, ?, ?, ?, 1, ?)"
            " ON CONFLICT (destination, record, sha256) DO UPDATE SET seen = seen + 1, size = excluded.size",
            destination,
            record,
            file.sha256,
            file.media_type,
            file.name,
            file.size,
            self._now(),
        )

    def all(self, limit: int = -1) -> list[Arrived]:
        """Return the records, newest first; at most `limit` unless it is negative."""
        rows = self._database.rows(
            "SELECT records.*, count(contents.sha256) AS kinds, coalesce(sum(contents.seen), 0) AS seen,"
            " (SELECT count(*) FROM doubles WHERE doubles.destination = records.destination"
            " AND doubles.id = records.id) AS doubled"
            " FROM records JOIN contents USING (destination, id)"
            " GROUP BY records.destination, records.id ORDER BY records.at DESC, records.rowid DESC LIMIT ?",
            limit,
        )
        files = self._files()
        return [_arrived(row, files.get((str(row["destination"]), str(row["id"])), [])) for row in rows]

    def counts(self) -> dict[str, int]:
        """Return how many records each destination has."""
        rows = self._database.rows("SELECT destination, count(*) AS many FROM records GROUP BY destination")
        return {str(row["destination"]): int(row["many"]) for row in rows}

    def waiting_files(self) -> list[tuple[str, str, AttachedFile]]:
        """Return (destination, record id, file) of files whose record has not come."""
        rows = self._database.rows("SELECT destination, id FROM records")
        known = {(str(row["destination"]), str(row["id"])) for row in rows}
        return [(*key, file) for key, files in self._files().items() if key not in known for file in files]

    def _files(self) -> dict[tuple[str, str], list[AttachedFile]]:
        found: dict[tuple[str, str], list[AttachedFile]] = {}
        for row in self._database.rows("SELECT * FROM attachments ORDER BY at, rowid"):
            file = AttachedFile(
                str(row["name"]),
                str(row["media_type"]),
                int(row["size"]),
                str(row["sha256"]),
                int(row["seen"]),
            )
            found.setdefault((str(row["destination"]), str(row["record"])), []).append(file)
        return found


def moment(milliseconds: int) -> datetime:
    """Return an epoch time as an aware UTC datetime."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def _arrived(row: sqlite3.Row, attachments: list[AttachedFile]) -> Arrived:
    destination = str(row["destination"])
    # digi.me keeps every body it has not seen; DIGIT goes by clientReferenceId alone
    times = int(row["kinds"]) if destination == "digime" else 1 + int(row["doubled"])
    return Arrived(
        destination=destination,
        id=str(row["id"]),
        form=str(row["form"]),
        version=str(row["version"]),
        campaign=str(row["campaign"]),
        answers=json.loads(row["answers"]),
        raw=str(row["raw"]),
        at=moment(int(row["at"])),
        times=times,
        seen=int(row["seen"]),
        attachments=attachments,
    )
