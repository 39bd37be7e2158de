"""The Sync service's file paths: take the address of an uploaded file, say how far its processing is."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from fieldapp.sandbox.digit.envelope import Call, open_call, response_info
from fieldapp.sandbox.digit.processing import CREATED, IN_PROGRESS, NEVER, Processing
from fieldapp.sandbox.digit.unpack import Unreadable
from fieldapp.sandbox.rawtext import raw_text
from fieldapp.sandbox.refusals import Refused
from fieldapp.sandbox.shapes import JsonObject, check, group, part_of, tenant, text
from fieldapp.sandbox.world import World

_DONE_WELL = {"COMPLETED", "COMPLETE", CREATED}


class SyncService:
    """Handlers of /sync/file."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._processing = Processing(world)
        self._tasks: set[asyncio.Task[None]] = set()

    def routes(self) -> list[Route]:
        """Return the paths served here."""
        return [
            Route("/sync/file/v1/_create", self._create, methods=["POST"]),
            Route("/sync/file/status/v1/_search", self._search, methods=["POST"]),
        ]

    def resume(self) -> None:
        """Go on with what was left when the server stopped; needs the running event loop."""
        for sync_id in self._processing.unfinished():
            self._process_soon(sync_id)

    async def _create(self, request: Request) -> Response:
        call = await open_call(self._world, request)
        sync = part_of(call.body, "sync", "fileSyncRequest")
        required = {"campaignId": text, "tenantId": tenant, "file": text}
        check(sync, "fileSyncRequest.sync", required, {"auditDetails": group}, closed=True)
        file_id = _file_id(sync["file"])
        if self._world.switches.now.bad_file == "refuse":
            self._refuse_broken(file_id)
        if self._world.switches.now.vanish:
            return JSONResponse(self._vanished(call, sync), self._world.switches.now.create_status)
        sync_id = self._register(call, sync, file_id, raw_text(request, await request.body()))
        if self._world.switches.now.end_at_once:
            self._processing.process(sync_id)
        else:
            self._process_soon(sync_id)
        row = self._row(sync_id)
        status = str(row["status"])
        body = self._answer(call, dict(row), self._in_work() if status == CREATED else status)
        return JSONResponse(body, self._world.switches.now.create_status)

    def _register(self, call: Call, sync: JsonObject, file_id: str, request: str) -> str:
        """Return the sync's id, one per file and campaign; start it again unless it went well."""
        with self._world.database.change() as database:
            row = database.row(
                "SELECT id, status FROM syncs WHERE file_id = ? AND campaign = ? ORDER BY rowid",
                *(file_id, sync["campaignId"]),
            )
            if row is not None and not self._world.switches.now.sync_each_time:
                if str(row["status"]).upper() not in _DONE_WELL:
                    database.run("UPDATE syncs SET status = ?, polls = 0 WHERE id = ?", CREATED, row["id"])
                return str(row["id"])
            sync_id, now = self._world.new_id(), self._world.now()
            database.run(
                "INSERT INTO syncs (id, tenant, campaign, address, file_id, status, created_by, created_at,"
                " modified_at, request) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                *(sync_id, sync["tenantId"], sync["campaignId"], sync["file"], file_id, CREATED),
                *(call.user, now, now, request),
            )
        return sync_id

    def _vanished(self, call: Call, sync: JsonObject) -> JsonObject:
        """Answer as for a new sync that nobody will ever hear of again."""
        now = self._world.now()
        row = {"id": self._world.new_id(), "campaign": sync["campaignId"], "tenant": sync["tenantId"]}
        times = {"created_at": now, "modified_at": now}
        return self._answer(
            call, {**row, **times, "address": sync["file"], "created_by": call.user}, self._in_work()
        )

    def _refuse_broken(self, file_id: str) -> None:
        try:
            self._processing.inspect(file_id)
        except Unreadable as error:
            raise Refused(error.code, error.message) from error

    def _process_soon(self, sync_id: str) -> None:
        task = asyncio.create_task(asyncio.to_thread(self._processing.process, sync_id))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _search(self, request: Request) -> Response:
        call = await open_call(self._world, request)
        sync = part_of(call.body, "sync", "syncStatusRequest")
        required = {"tenantId": tenant, "syncId": text}
        check(sync, "syncStatusRequest.sync", required, {"campaignId": text}, closed=True)
        try:
            row = self._row(str(sync["syncId"]), str(sync["tenantId"]))
        except Refused:
            found: JsonObject = {"null": {"sync": None}, "list": {"syncs": []}}
            said = found.get(self._world.switches.now.vanish or "")
            if said is None:
                raise
            return JSONResponse({"responseInfo": response_info(self._world, call.info), **said})
        status = self._shown_status(row)
        self._world.database.run("UPDATE syncs SET polls = polls + 1 WHERE id = ?", row["id"])
        return JSONResponse(self._answer(call, dict(row), status))

    def _shown_status(self, row: sqlite3.Row) -> str:
        """Return the true status, or the earlier one that the switches still show."""
        faults = self._world.switches.now
        not_yet = self._in_work(IN_PROGRESS if row["polls"] else CREATED)
        if faults.end_state and faults.end_state.upper() == NEVER and self._world.switches.end_state():
            return not_yet
        hidden = row["polls"] < faults.polls or row["status"] == CREATED
        return not_yet if hidden else str(row["status"])

    def _in_work(self, word: str = CREATED) -> str:
        """Return the word for a file that is not done, as switched."""
        return self._world.switches.now.progress_word or word

    def _row(self, sync_id: str, tenant_id: str | None = None) -> sqlite3.Row:
        row = self._world.database.row("SELECT * FROM syncs WHERE id = ?", sync_id)
        if row is None or (tenant_id is not None and row["tenant"] != tenant_id):
            raise Refused("SYNC_NOT_FOUND", "There is no sync with this id and tenant")
        return row

    def _answer(self, call: Call, row: Mapping[str, Any], status: str) -> JsonObject:
        unit = 1000 if self._world.switches.now.seconds else 1
        record = {
            "createdAt": int(row["created_at"]) // unit,
            "modifiedAt": int(row["modified_at"]) // unit,
            "campaignId": row["campaign"],
            "tenantId": row["tenant"],
            "syncId": row["id"],
            "status": status,
            "file": row["address"],
            "createdBy": row["created_by"],
            "modifiedBy": row["created_by"],
        }
        return {"responseInfo": response_info(self._world, call.info), "sync": record}


def _file_id(address: str) -> str:
    """Return the file id of an address: its fileStoreId parameter or else its last path segment."""
    parts = urlsplit(address)
    named = parse_qs(parts.query).get("fileStoreId")
    return named[0] if named else unquote(parts.path.rstrip("/").rpartition("/")[2])
