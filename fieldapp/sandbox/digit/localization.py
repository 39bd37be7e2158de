"""egov-localization: texts for message keys; open, without a token."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from fieldapp.sandbox.digit.samples import read_messages
from fieldapp.sandbox.refusals import Refused
from fieldapp.sandbox.world import World

_ANSWERED = ("code", "message", "module", "locale")


class LocalizationService:
    """Handlers of /localization."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[Route]:
        """Return the paths served here."""
        return [Route("/localization/messages/v1/_search", self._search, methods=["POST"])]

    async def _search(self, request: Request) -> Response:
        """Answer the first level, from the tenant up to 'default', that has any message.

        The body is ignored.
        """
        asked = request.query_params
        for name in ("tenantId", "locale"):
            if not asked.get(name):
                raise Refused("", f"Required request parameter '{name}' is not present", params=[name])
        modules = _listed(asked.getlist("module"))
        codes = _listed(asked.getlist("codes"))
        wanted = [
            line
            for line in read_messages(self._world.samples)
            if line["locale"] == asked["locale"]
            and (not modules or line["module"] in modules)
            and (not codes or line["code"] in codes)
        ]
        for level in _levels(asked["tenantId"]):
            found = [line for line in wanted if line["tenantId"] == level]
            if found:
                return JSONResponse({"messages": [{key: line[key] for key in _ANSWERED} for line in found]})
        return JSONResponse({"messages": []})


def _listed(values: list[str]) -> set[str]:
    """Read a list parameter, comma-joined or repeated."""
    return {name for value in values for name in value.split(",") if name}


def _levels(tenant: str) -> list[str]:
    """Return the tenant, its parents and 'default': 'mz.nampula' gives mz.nampula, mz, default."""
    parts = tenant.split(".")
    return [".".join(parts[:length]) for length in range(len(parts), 0, -1)] + ["default"]
