"""Sessions on request: the session call of v1.4 and v1.5, and trigger."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from fieldapp.sandbox.digime.bearer import FOUR, REDIRECT, DigimeRefused, caller, malformed, user_of
from fieldapp.sandbox.digime.library import Library
from fieldapp.sandbox.digime.paths import body_object, older, under_versions, version_of
from fieldapp.sandbox.digime.scope import read_options
from fieldapp.sandbox.digime.sessions import Sessions, letters
from fieldapp.sandbox.shapes import text
from fieldapp.sandbox.world import World

_ACCEPTED = 202


class SessionCalls:
    """Handlers of both."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._sessions = Sessions(world)
        self._library = Library(world)

    def routes(self) -> list[Route]:
        """Return the paths served here."""
        return [
            *under_versions("POST", "permission-access/session", self._session, ("v1.4", "v1.5")),
            *under_versions("POST", "permission-access/trigger", self._trigger),
        ]

    async def _session(self, request: Request) -> Response:
        """Open a session for whoever names a contract; nobody signs here."""
        body = await body_object(request)
        if not text(body.get("appId")) or not text(body.get("contractId")):
            raise malformed("appId and contractId are texts")
        contract = self._world.contract.named(f"{body['appId']}_{body['contractId']}")
        if body["appId"] != self._world.contract.application_id:
            message = "The application is not known"
            raise DigimeRefused("InvalidConsentAccessApplication", message, 404)
        if contract is None:
            raise DigimeRefused("InvalidContractId", "The contract is not known", 404)
        session = self._sessions.open(contract, read_options(body, complete=False))
        answer = {
            "sessionKey": session.key,
            "expiry": session.expires_at,
            "sessionExchangeToken": letters(32),
        }
        return JSONResponse(answer)

    async def _trigger(self, request: Request) -> Response:
        """Start fetching: what waits in the postbox comes into the library.

        With a `session_key` it is for that session and the answer is empty; without one it opens another.
        """
        version = version_of(request)
        needed = FOUR | REDIRECT if older(version) else FOUR
        asked = caller(self._world, request, needed, REDIRECT | {"session_key"})
        user = user_of(self._world, asked)
        options = read_options(await body_object(request), complete=not older(version))
        if "session_key" in asked.claims:
            session = self._sessions.get(asked.claims["session_key"], asked.contract)
        else:
            session = self._sessions.open(asked.contract, options, user)
        if session.user not in {"", user}:
            raise DigimeRefused("SessionInvalid", "The session belongs to somebody else")
        self._sessions.start(session.key, user)
        self._library.take_in(user)
        if "session_key" in asked.claims:
            return Response(status_code=_ACCEPTED)
        return JSONResponse({"session": session.view()}, _ACCEPTED)
