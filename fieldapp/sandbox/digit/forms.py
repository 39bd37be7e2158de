"""The Sync service's forms search."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from fieldapp.sandbox.accounts import TENANT
from fieldapp.sandbox.digit.envelope import open_call, response_info
from fieldapp.sandbox.digit.samples import read_forms
from fieldapp.sandbox.refusals import Refused
from fieldapp.sandbox.shapes import (
    JsonObject,
    array,
    as_list,
    as_object,
    check,
    digits,
    flag,
    part_of,
    tenant,
    text,
)
from fieldapp.sandbox.world import CAMPAIGN, World

_WHERE = "formSyncRequest.sync"


class FormsSearch:
    """Handler of /sync/forms."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[Route]:
        """Return the paths served here."""
        return [Route("/sync/forms/v1/_search", self._search, methods=["POST"])]

    async def _search(self, request: Request) -> Response:
        """Answer the one campaign's forms: all for syncAll, else those of another version than the held one.

        A form that is not listed counts as held at version 0, so a new form of the campaign comes too.
        """
        call = await open_call(self._world, request)
        sync = part_of(call.body, "sync", "formSyncRequest")
        optional = {"syncAll": flag, "forms": array}
        check(sync, _WHERE, {"campaignId": text, "tenantId": tenant}, optional, closed=True)
        held = _held(as_list(sync.get("forms")) or [])
        forms = read_forms(self._world.samples)
        if not sync.get("syncAll", False):
            forms = [form for form in forms if int(form["version"]) != held.get(str(form["schema"]), 0)]
        if self._world.switches.now.no_forms or sync["campaignId"] != CAMPAIGN:
            forms = []
        info = response_info(self._world, call.info)
        return JSONResponse({"responseInfo": info, "forms": [self._answered(form) for form in forms]})

    def _answered(self, form: JsonObject) -> JsonObject:
        """Return a form as sent: of this campaign, its version worded as switched."""
        version = str(form["version"]) if self._world.switches.now.string_versions else int(form["version"])
        return {**form, "campaignId": CAMPAIGN, "tenantId": TENANT, "version": version}


def _held(lines: list[Any]) -> dict[str, int]:
    """Read the held list. Raises Refused."""
    held: dict[str, int] = {}
    for line in lines:
        entry = as_object(line)
        if entry is None:
            raise Refused(
                "JsonMappingException", f"{_WHERE}.forms has an entry that is no object", params=["forms"]
            )
        check(entry, f"{_WHERE}.forms", {"schemaId": text}, {"version": digits}, closed=True)
        held[entry["schemaId"]] = int(entry.get("version", "0"))
    return held
