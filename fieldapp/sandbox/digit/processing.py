"""What happens to a sync file after its _create was answered."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace

from fieldapp.sandbox.arrivals import Arrival, Arrivals, AttachedFile
from fieldapp.sandbox.digit.filestore import find_file
from fieldapp.sandbox.digit.unpack import Item, Unpacked, Unreadable, unpack
from fieldapp.sandbox.shapes import storable
from fieldapp.sandbox.world import World

DESTINATION = "digit"
CREATED = "CREATED"
IN_PROGRESS = "IN_PROGRESS"
NEVER = "NEVER"
_SHOWN_CHARACTERS = 64 * 1024
_COMPLETED = "COMPLETED"
_PARTIAL = "PARTIALLY_COMPLETED"
_FAILED = "FAILED"
_ALIASES = {"COMPLETE": _COMPLETED, "PARTIALLY_COMPLETE": _PARTIAL}


class Processing:
    """Takes the records out of sync files."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._arrivals = Arrivals(world.database, world.now)

    def unfinished(self) -> list[str]:
        """Return the syncs that a stopped server left unprocessed, oldest first."""
        rows = self._world.database.rows("SELECT id FROM syncs WHERE status = ? ORDER BY created_at", CREATED)
        return [str(row["id"]) for row in rows]

    def inspect(self, file_id: str) -> Unpacked:
        """Read a sync file without taking its records. Raises Unreadable."""
        file = find_file(self._world.database, file_id)
        if file is None:
            raise Unreadable("ERROR_IN_REST_CALL", "the filestore has no such file")
        return unpack(file.content)

    def process(self, sync_id: str) -> None:
        """Process one sync to its end state, in one transaction."""
        database = self._world.database
        row = database.row("SELECT * FROM syncs WHERE id = ?", sync_id)
        if row is None or row["status"] != CREATED:
            return
        try:
            unpacked = self._practised(sync_id, self.inspect(str(row["file_id"])))
        except Unreadable as error:
            self._end(sync_id, self._wording() or _FAILED, f"{error.code}: {error.message}")
            return
        wanted = self._wording()
        state, taken = _outcome(unpacked, wanted)
        with database.change():
            if self._end(sync_id, wanted or state, "; ".join(unpacked.wrong)):
                for item in taken:
                    self._take(item, str(row["campaign"]), str(row["request"]))

    def _practised(self, sync_id: str, unpacked: Unpacked) -> Unpacked:
        """Leave out the records that are switched to be refused, as if they were wrong."""
        refused = self._world.switches.refuses(sync_id, [item.id for item in unpacked.items])
        if not refused:
            return unpacked
        left = [item for item in unpacked.items if item.id not in refused]
        told = [f"{storable(id_)}: refused for practice" for id_ in sorted(refused)]
        return replace(unpacked, items=left, wrong=[*unpacked.wrong, *told])

    def _wording(self) -> str | None:
        """Return the end state that is switched on; NEVER only hides the true one from the status search."""
        set_now = self._world.switches.now.end_state
        return None if set_now is None or set_now.upper() == NEVER else self._world.switches.end_state()

    def _end(self, sync_id: str, status: str, comment: str) -> bool:
        """Write the end state; False when another thread did, or the sync was cleared away meanwhile."""
        changed = self._world.database.run(
            "UPDATE syncs SET status = ?, comment = ?, modified_at = ? WHERE id = ? AND status = ?",
            status,
            comment,
            self._world.now(),
            sync_id,
            CREATED,
        )
        return changed > 0

    def _take(self, item: Item, campaign: str, request: str) -> None:
        """Count a record and look up the files it names."""
        pretty = json.dumps(item.raw, ensure_ascii=False, indent=2)[:_SHOWN_CHARACTERS]
        content = json.dumps(item.raw, sort_keys=True).encode()
        self._arrivals.take(
            Arrival(
                destination=DESTINATION,
                id=item.id,
                form=storable(item.form),
                version=storable(item.version),
                campaign=campaign,
                answers=item.answers,
                content=content,
                raw=f"{request}\n\n--- this record in the unpacked file ---\n{pretty}",
            ),
            again=self._world.switches.now.counts_twice,
        )
        for entry in item.attachments:
            name, file_id = (storable(str(entry.get(key, ""))) for key in ("name", "fileStoreId"))
            # Its content may have megabytes, and who uploads the next file waits for this database.
            stored = self._world.database.row(
                "SELECT content_type, sha256, length(bytes) AS size FROM files WHERE id = ?", file_id
            )
            self._arrivals.attach(
                DESTINATION, item.id, _attached(name, storable(str(entry.get("sha256", ""))), stored)
            )


def _outcome(unpacked: Unpacked, wanted: str | None) -> tuple[str, list[Item]]:
    """Return the true end state by the prototype's rule, and which items to take under a wished one."""
    items = unpacked.items
    incomplete = _PARTIAL if items else _FAILED
    state = incomplete if unpacked.wrong else _COMPLETED
    word = (wanted or "").upper()
    word = _ALIASES.get(word, word)
    if word == _FAILED:
        return state, []
    if word == _PARTIAL:
        return state, items[: (len(items) + 1) // 2]
    return state, items


def _attached(name: str, announced: str, stored: sqlite3.Row | None) -> AttachedFile:
    """Return a named file as the filestore has it: size -1 when it has not, or has other bytes."""
    if stored is None or (announced and announced != stored["sha256"]):
        return AttachedFile(name, "", -1, announced)
    return AttachedFile(name, str(stored["content_type"]), int(stored["size"]), str(stored["sha256"]))
