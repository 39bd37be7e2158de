"""Around every request: read the body, note the request, apply the faults that are switched on."""

from __future__ import annotations

import asyncio
import json
from typing import cast

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from fieldapp.sandbox.database import Database
from fieldapp.sandbox.faults import Faults, Switches
from fieldapp.sandbox.gateway import refusal, spoiled_answer
from fieldapp.sandbox.tokens import Milliseconds

BODY_LIMIT = 30 * 1024 * 1024  # the gateway's
_OWN_PAGES = ("/admin", "/inbox")
_KEPT_REQUESTS = 500
_KEPT_BODY_BYTES = 64 * 1024 * 1024


class Traffic:
    """ASGI middleware. The server must put its transport into the scope's state, for faults that hang up."""

    def __init__(self, app: ASGIApp, database: Database, switches: Switches, now: Milliseconds) -> None:
        self._app = app
        self._database = database
        self._switches = switches
        self._now = now

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request; the sandbox's own pages are left alone."""
        if scope["type"] != "http" or scope["path"].startswith(_OWN_PAGES) or scope["path"] == "/":
            await self._app(scope, receive, send)
            return
        path = str(scope["path"])
        body, complete = await _whole_body(receive)
        if not complete:
            return
        if body is None:
            too_large = refusal(path, 400, "MaxUploadSizeExceededException", "Maximum upload size exceeded")
            await too_large(scope, receive, send)
            return
        request_id = self._note(scope, body)
        seen: list[int] = []

        async def watched(message: Message) -> None:
            if message["type"] == "http.response.start":
                seen.append(int(message["status"]))
            await send(message)

        replay = _Replay(body, receive)
        faults = self._switches.for_request(path)
        if faults is None:
            await self._app(scope, replay, watched)
        else:
            await _Spoiler(self._app, faults).run(scope, replay, watched)
        outcome = str(seen[0]) if seen else "dropped"
        self._database.run("UPDATE requests SET outcome = ? WHERE id = ?", outcome, request_id)

    def _note(self, scope: Scope, body: bytes) -> int:
        """Keep the request as it came; the oldest go when there are many."""
        raw_headers = cast("list[tuple[bytes, bytes]]", scope["headers"])
        headers = [[name.decode("latin-1"), value.decode("latin-1")] for name, value in raw_headers]
        with self._database.change() as database:
            database.run(
                "INSERT INTO requests (at, method, path, query, headers, body, outcome)"
                " VALUES (?, ?, ?, ?, ?, ?, '')",
                self._now(),
                scope["method"],
                scope["path"],
                scope["query_string"].decode("latin-1"),
                json.dumps(headers),
                body,
            )
            newest = database.row("SELECT max(id) AS id FROM requests")
            request_id = int(newest["id"]) if newest else 0
            database.run("DELETE FROM requests WHERE id <= ?", request_id - _KEPT_REQUESTS)
            database.run(
                "DELETE FROM requests WHERE id < ? AND id IN (SELECT id FROM (SELECT id,"
                " sum(length(body)) OVER (ORDER BY id DESC) AS newer FROM requests) WHERE newer > ?)",
                request_id,
                _KEPT_BODY_BYTES,
            )
        return request_id


class _Replay:
    """Hands a body that was read already to the application, once, then waits for the client to leave."""

    def __init__(self, body: bytes, receive: Receive) -> None:
        self._body: bytes | None = body
        self._receive = receive

    async def __call__(self) -> Message:
        if self._body is None:
            return await self._receive()
        body, self._body = self._body, None
        return {"type": "http.request", "body": body, "more_body": False}

    async def pause(self, seconds: float) -> None:
        """Wait, but no longer than the client does: whoever gives up is processed at once, like late ones."""
        if seconds > 0:
            gone = asyncio.ensure_future(self._receive())
            await asyncio.wait([gone], timeout=seconds)
            gone.cancel()


class _Spoiler:
    """One request under faults."""

    def __init__(self, app: ASGIApp, faults: Faults) -> None:
        self._app = app
        self._faults = faults

    async def run(self, scope: Scope, receive: _Replay, send: Send) -> None:
        faults = self._faults
        await receive.pause(faults.latency_ms / 1000)
        if faults.drop == "before":
            await _hang_up(scope, receive)
            return
        if faults.drop is None and not faults.replaces:
            await self._app(scope, receive, send)
            return
        answer: list[Message] = []
        if faults.drop or faults.processed:
            answer = await self._true_answer(scope, receive)
        if faults.drop == "middle":
            await _send_half(answer, send)
        if faults.drop:
            await _hang_up(scope, receive)
            return
        await spoiled_answer(scope["path"], faults)(scope, receive, send)

    async def _true_answer(self, scope: Scope, receive: Receive) -> list[Message]:
        """Let the application process the request; return what it would have sent."""
        kept: list[Message] = []

        async def keep(message: Message) -> None:
            kept.append(message)

        await self._app(scope, receive, keep)
        return kept


async def _whole_body(receive: Receive) -> tuple[bytes | None, bool]:
    """Read a body, chunked or not, and say whether all of it came; None when it is over the limit."""
    chunks: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None, False
        chunk = message.get("body", b"")
        size += len(chunk)
        if size <= BODY_LIMIT:
            chunks.append(chunk)
        else:
            chunks.clear()  # the rest is drained, so that the client can read the refusal
        if not message.get("more_body", False):
            return (b"".join(chunks) if size <= BODY_LIMIT else None), True


async def _send_half(answer: list[Message], send: Send) -> None:
    """Send an answer's head with its full length, then half of the body; nothing where there is no body."""
    head = next(message for message in answer if message["type"] == "http.response.start")
    body = b"".join(message.get("body", b"") for message in answer)
    if body:
        await send(head)
        await send({"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True})


async def _hang_up(scope: Scope, receive: Receive) -> None:
    """Cut the connection and wait until the server has noticed, so that it answers nothing by itself."""
    transport = cast("asyncio.Transport", scope["state"]["transport"])
    if not transport.is_closing():
        transport.abort()
    while (await receive())["type"] != "http.disconnect":
        pass
