"""Checks the JWTs of a request and says no in digi.me's error shape."""

from __future__ import annotations

import re
from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from fieldapp.sandbox.digime.ps512 import TokenBroken, unverified, verify
from fieldapp.sandbox.shapes import JsonObject
from fieldapp.sandbox.tokens import TokenState
from fieldapp.sandbox.world import World

_NONCE = re.compile(r"[a-zA-Z0-9]{32}")
_SECONDS_BELOW = 100_000_000_000
_SKEW_MS = 24 * 3600 * 1000  # no source fixes it; laptops in the field are off by hours, not by days


class DigimeRefused(Exception):
    """A request is answered with {"error": {code, message}}. 401 is for token trouble alone."""

    def __init__(self, code: str, message: str, status: int = 400) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message
        self.status = status


def on_digime_refused(_request: Request, error: Exception) -> Response:
    """Answer a DigimeRefused."""
    if not isinstance(error, DigimeRefused):
        raise error
    return JSONResponse({"error": {"code": error.code, "message": error.message}}, error.status)


def bearer_claims(
    world: World, request: Request, needed: set[str], allowed: frozenset[str] = frozenset()
) -> JsonObject:
    """Return the claims of the Authorization header: signed, fresh, and exactly the needed ones.

    `allowed` names claims that older SDKs send on top. Raises DigimeRefused.
    """
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise DigimeRefused("InvalidRequest", "The Authorization header must be a Bearer token")
    claims = trusted_claims(world, token.strip(), lambda given: given.get("client_id"))
    missing, unknown = needed - set(claims), set(claims) - needed - allowed
    if missing or unknown:
        raise DigimeRefused(
            "ValidationErrors",
            f"Parameter validation errors: missing {sorted(missing)}, unknown {sorted(unknown)}",
        )
    _check_nonce(claims["nonce"])
    _check_timestamp(claims["timestamp"], world.now())
    return claims


def trusted_claims(world: World, token: str, client_id: Callable[[JsonObject], object]) -> JsonObject:
    """Return the claims of a JWT signed by the contract; `client_id` finds in them whose it says it is."""
    try:
        named = client_id(unverified(token))
        if named != world.contract.client_id:
            raise DigimeRefused("InvalidClient", f"The client_id ({named}) is invalid")
        return verify(token, world.contract.signer())
    except TokenBroken as error:
        raise DigimeRefused("InvalidJWT", f"The JWT is invalid: {error}") from error


def check_token(world: World, kind: str, text: object) -> str:
    """Return the owner of a token claim ('access' or 'refresh'). Raises DigimeRefused 401."""
    state, owner = world.digime_tokens.look(kind, text if isinstance(text, str) else "")
    if state is not TokenState.GOOD:
        trouble = "expired" if state is TokenState.EXPIRED else "invalid"
        raise DigimeRefused("InvalidToken", f"The token ({kind}_token) is {trouble}", 401)
    return owner


def _check_nonce(nonce: object) -> None:
    if not isinstance(nonce, str) or not _NONCE.fullmatch(nonce):
        raise DigimeRefused(
            "ValidationErrors", "Parameter validation errors: nonce is not 32 letters and digits"
        )


def _check_timestamp(stamp: object, now: int) -> None:
    """Take milliseconds as the SDKs send them and seconds as the documentation says."""
    if isinstance(stamp, bool) or not isinstance(stamp, int):
        raise DigimeRefused("ValidationErrors", "Parameter validation errors: timestamp is no whole number")
    milliseconds = stamp * 1000 if stamp < _SECONDS_BELOW else stamp
    if abs(milliseconds - now) > _SKEW_MS:
        raise DigimeRefused("InvalidJWT", "The JWT is invalid: its timestamp is more than a day off")
