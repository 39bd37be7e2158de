"""Paths for the people and tests that run the sandbox: faults, arrivals, raw requests, the project file."""

from __future__ import annotations

import base64
import json
import sqlite3
from dataclasses import asdict
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from fieldapp.sandbox.arrivals import Arrivals, Arrived, moment
from fieldapp.sandbox.faults import read_faults
from fieldapp.sandbox.gateway import base_url
from fieldapp.sandbox.handout import digime_facts, for_respondents, project
from fieldapp.sandbox.refusals import Refused
from fieldapp.sandbox.shapes import JsonObject, read_object
from fieldapp.sandbox.world import World

_NO_CONTENT = 204


class Admin:
    """Handlers of /admin."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._arrivals = Arrivals(world.database, world.now)

    def routes(self) -> list[Route]:
        """Return the paths served here."""
        return [
            Route("/admin/project", self._project, methods=["GET"]),
            Route("/admin/digime", self._digime, methods=["GET"]),
            Route("/admin/faults", self._faults, methods=["GET", "POST", "DELETE"]),
            Route("/admin/records", self._records, methods=["GET", "DELETE"]),
            Route("/admin/requests", self._requests, methods=["GET"]),
            Route("/admin/syncs", self._syncs, methods=["GET"]),
            Route("/admin/tokens", self._tokens, methods=["DELETE"]),
            Route("/admin/reset", self._reset, methods=["POST"]),
        ]

    async def _project(self, request: Request) -> Response:
        """Answer the project file that a data manager would hand out for this server.

        With `?consent=respondent` each respondent is to be asked, and what they got can be read back.
        """
        consent = request.query_params.get("consent", "organisation")
        if consent not in {"organisation", "respondent"}:
            raise Refused("WRONG_CONSENT", "consent is organisation or respondent", params=["consent"])
        base = base_url(request)
        answer = for_respondents if consent == "respondent" else project
        return JSONResponse(answer(self._world, base))

    async def _digime(self, request: Request) -> Response:
        """Answer all that a client of digi.me needs to know: addresses, contracts, keys, the postbox."""
        return JSONResponse(digime_facts(self._world, base_url(request)))

    async def _faults(self, request: Request) -> Response:
        """GET the switches, POST to replace them all, DELETE to clear them."""
        _refuse_foreign_page(request)
        if request.method == "POST":
            self._world.switches.set(read_faults(read_object(await request.body())))
        elif request.method == "DELETE":
            self._world.switches.clear()
        return JSONResponse(self._world.switches.view())

    async def _records(self, request: Request) -> Response:
        """GET every record that arrived; DELETE to forget all that clients sent."""
        _refuse_foreign_page(request)
        if request.method == "DELETE":
            self._world.database.forget_arrivals()
            return Response(status_code=_NO_CONTENT)
        return JSONResponse([_record_view(arrived) for arrived in self._arrivals.all()])

    async def _requests(self, request: Request) -> Response:
        """GET the last requests, oldest first; `?path=` = whose path contains it, `?limit=` = the newest."""
        part = request.query_params.get("path", "")
        limit = request.query_params.get("limit", "200")
        if not limit.isascii() or not limit.isdigit():
            raise Refused("WRONG_LIMIT", "limit must be a whole number", params=["limit"])
        rows = self._world.database.rows(
            "SELECT * FROM requests WHERE instr(path, ?) ORDER BY id DESC LIMIT ?", part, int(limit)
        )
        return JSONResponse([_request_view(row) for row in reversed(rows)])

    async def _syncs(self, _request: Request) -> Response:
        """GET the sync records with the reason of each that went wrong."""
        return JSONResponse([dict(row) for row in sync_rows(self._world)])

    async def _tokens(self, request: Request) -> Response:
        """End all access tokens now; with `?kind=refresh` the refresh tokens."""
        _refuse_foreign_page(request)
        kind = request.query_params.get("kind", "access")
        if kind not in {"access", "refresh"}:
            raise Refused("WRONG_KIND", "kind is access or refresh", params=["kind"])
        ended = {
            "digit": self._world.digit_tokens.expire(kind),
            "digime": self._world.digime_tokens.expire(kind),
        }
        return JSONResponse(ended)

    async def _reset(self, request: Request) -> Response:
        """As new: no arrivals, no faults, no locks, no sessions; the contract's own tokens live again."""
        _refuse_foreign_page(request)
        world = self._world
        world.switches.clear()
        world.database.forget_arrivals()
        world.database.forget_consents()
        world.accounts.unlock_all()
        world.database.run("DELETE FROM tokens")
        world.contract.issue_tokens(world.digime_tokens)
        return Response(status_code=_NO_CONTENT)


def sync_rows(world: World) -> list[sqlite3.Row]:
    """Return what people want to know of each sync, newest first."""
    return world.database.rows(
        "SELECT id, tenant, campaign, file_id, status, comment, polls, created_at, modified_at FROM syncs"
        " ORDER BY created_at DESC, rowid DESC"
    )


def _record_view(arrived: Arrived) -> JsonObject:
    return {**asdict(arrived), "at": arrived.at.isoformat()}


def _request_view(row: sqlite3.Row) -> JsonObject:
    headers: list[Any] = json.loads(row["headers"])
    return {
        "id": row["id"],
        "at": moment(int(row["at"])).isoformat(),
        "method": row["method"],
        "path": row["path"],
        "query": row["query"],
        "headers": headers,
        "body": base64.b64encode(row["body"]).decode(),
        "outcome": row["outcome"],
    }


def _refuse_foreign_page(request: Request) -> None:
    """Keep web pages of other origins from switching things: browsers say where a request comes from."""
    origin = request.headers.get("origin")
    if origin is not None and origin != base_url(request):
        raise Refused("FOREIGN_ORIGIN", "This path is not for other web pages", status=403)
