"""oauth/authorize, oauth/token/reference and reference: where asking people begins."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from fieldapp.sandbox.digime.answers import Answers
from fieldapp.sandbox.digime.bearer import (
    FOUR,
    REDIRECT,
    THREE,
    Caller,
    DigimeRefused,
    caller,
    check_token,
    malformed,
    user_of,
)
from fieldapp.sandbox.digime.consents import Consent, Consents
from fieldapp.sandbox.digime.paths import body_object, older, under_versions, version_of
from fieldapp.sandbox.digime.scope import read_options
from fieldapp.sandbox.digime.sessions import Sessions, letters
from fieldapp.sandbox.shapes import JsonObject, as_object
from fieldapp.sandbox.world import World

_CREATED = 201
_CHALLENGE = re.compile(r"[A-Za-z0-9_-]{43}")
_HOST = re.compile(r"[A-Za-z0-9.-]+|[0-9a-fA-F:]+")  # IPv6 addresses come without their brackets
_LOOPBACK = {"127.0.0.1", "localhost", "::1"}
_PKCE = frozenset({"code_challenge", "code_challenge_method"})
_NEEDED = THREE | REDIRECT | _PKCE | {"response_mode", "response_type", "state"}


class Authorize:
    """Handlers of the three calls."""

    def __init__(self, world: World, answers: Answers) -> None:
        self._world = world
        self._answers = answers
        self._consents = Consents(world)
        self._sessions = Sessions(world)

    def routes(self) -> list[Route]:
        """Return the paths served here."""
        return [
            *under_versions("POST", "oauth/authorize", self._authorize),
            *under_versions("POST", "oauth/token/reference", self._token_reference),
            *under_versions("POST", "reference", self._reference),
        ]

    async def _authorize(self, request: Request) -> Response:
        """Answer a code that opens the consent page, and the session that the consent starts."""
        asked = caller(self._world, request, _NEEDED, frozenset({"access_token"}))
        if (asked.claims["response_mode"], asked.claims["response_type"]) != ("query", "code"):
            raise malformed("response_mode is query and response_type is code")
        user = ""
        if "access_token" in asked.claims:  # a token of another contract says who it is, too
            user = check_token(self._world, "access", asked.claims["access_token"], None)
        return await self._ask(request, asked, "authorize", user)

    async def _token_reference(self, request: Request) -> Response:
        """Answer a code for the pages where somebody who is known adds or renews something."""
        asked = caller(self._world, request, FOUR | REDIRECT, _PKCE | {"state"})
        return await self._ask(request, asked, "reference", user_of(self._world, asked))

    async def _ask(self, request: Request, asked: Caller, kind: str, user: str) -> Response:
        version = version_of(request)
        options = await self._options(request, complete=not older(version))
        consent = Consent(
            code=self._consents.new_code(),
            kind=kind,
            contract=asked.contract.contract_id,
            version=version,
            redirect_uri=_redirect_uri(asked.claims["redirect_uri"]),
            state=_state(asked.claims.get("state", "")),
            challenge=_challenge(asked.claims),
            user=user,
            session=self._sessions.open(asked.contract, options).key,
        )
        self._consents.ask(consent)
        payload: JsonObject = {"expires_on": self._consents.end_of_code() // 1000}
        if kind == "authorize":
            payload["preauthorization_code"] = consent.code
        else:
            payload |= {"reference_code": consent.code, "token_type": "reference"}
        session = self._sessions.get(consent.session, asked.contract)
        answer = {**self._answers.signed(request, payload), "session": session.view()}
        return JSONResponse(answer, _CREATED)

    async def _options(self, request: Request, *, complete: bool) -> JsonObject:
        body = await body_object(request)
        actions = as_object(body.get("actions", {}))
        pull = as_object(actions.get("pull", {})) if actions is not None else None
        if pull is None:
            raise malformed("actions.pull")
        return read_options(pull, complete=complete)

    async def _reference(self, request: Request) -> Response:
        """Answer a short name for something that the authorize page is to be told."""
        caller(self._world, request, THREE)
        body = await body_object(request)
        if body.get("type") != "cloudId" or not isinstance(body.get("value"), str) or not body["value"]:
            raise malformed("type is cloudId and value a text")
        return JSONResponse({"id": letters(32)}, _CREATED)


def _redirect_uri(given: object) -> str:
    """Return an address that answers may go to: https, or this machine. Raises DigimeRefused.

    A real contract has a list of them; here any port of the loopback stands for that.
    """
    try:
        parts = urlsplit(given) if isinstance(given, str) else None
        port = parts.port if parts else 0
    except ValueError:
        parts = port = None
    host = (parts.hostname or "") if parts else ""
    secure = parts is not None and parts.scheme == "https"
    local = parts is not None and parts.scheme == "http" and host in _LOOPBACK
    readable = isinstance(given, str) and given.isprintable() and " " not in given
    plain = readable and parts is not None and not parts.fragment and parts.username is None and port != 0
    if not isinstance(given, str) or not (secure or local) or not plain or not _HOST.fullmatch(host):
        raise DigimeRefused("InvalidRedirectUri", f"The redirect_uri ({given}) is invalid")
    return given


def _state(given: object) -> str:
    if not isinstance(given, str):
        raise malformed("state")
    return given


def _challenge(claims: JsonObject) -> str:
    """Return the PKCE challenge, '' where none is asked for."""
    challenge = claims.get("code_challenge", "")
    if not challenge:
        return ""
    if claims.get("code_challenge_method") != "S256":
        raise malformed("code_challenge_method is S256")
    if not isinstance(challenge, str) or not _CHALLENGE.fullmatch(challenge):
        raise malformed("code_challenge is 43 characters of base64url")
    return challenge
