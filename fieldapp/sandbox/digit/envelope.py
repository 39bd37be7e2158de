"""The request and answer envelopes, and who the gateway lets in."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request

from fieldapp.sandbox.refusals import UNAUTHORIZED, Refused
from fieldapp.sandbox.shapes import JsonObject, any_text, as_object, at_most, check, count, read_object
from fieldapp.sandbox.tokens import TokenState
from fieldapp.sandbox.world import World

_REQUEST_INFO = {
    "apiId": at_most(128),
    "ver": at_most(32),
    "ts": count,
    "action": at_most(32),
    "msgId": at_most(256),
}
_REQUEST_INFO_EXTRAS = {"did": any_text, "key": any_text, "requesterId": any_text, "authToken": any_text}


@dataclass(frozen=True)
class Call:
    """A JSON request that passed the gateway: whose it is, its RequestInfo and its body."""

    profile: JsonObject
    info: JsonObject
    body: JsonObject

    @property
    def user(self) -> str:
        """The caller's uuid."""
        return str(self.profile["uuid"])


async def open_call(world: World, request: Request, *, strict: bool = True) -> Call:
    """Let a JSON request in. Raises Refused: 401 for the token, 400 for the body.

    `strict` holds RequestInfo to the five required fields of the common contract.
    """
    body = read_object(await request.body())
    loose = as_object(body.get("requestInfo")) or {}
    capital = as_object(body.get("RequestInfo")) or {}
    info = capital or loose
    trusted = capital if world.switches.now.strict_gateway else info
    token = trusted.get("authToken") or request.headers.get("auth-token")
    profile = let_in(world, token)
    if strict:
        if not info:
            raise Refused("NotNull.requestInfo", "may not be null", params=["requestInfo"])
        check(info, "requestInfo", _REQUEST_INFO, _REQUEST_INFO_EXTRAS)
    return Call(profile, info, body)


def let_in(world: World, token: object) -> JsonObject:
    """Return the profile behind an access token. Raises Refused 401 in the gateway's words."""
    if not isinstance(token, str) or not token:
        raise _unauthorized()
    state, owner = world.digit_tokens.look("access", token)
    if state is TokenState.EXPIRED:
        raise Refused(
            "InvalidAccessTokenException",
            "An unhandled exception occurred on the server",
            status=UNAUTHORIZED,
        )
    profile = world.accounts.profile(owner) if state is TokenState.GOOD else None
    if profile is None:
        raise _unauthorized()
    return profile


def response_info(world: World, info: JsonObject) -> JsonObject | None:
    """Return a ResponseInfo that echoes the request; services write the status in lower case."""
    if world.switches.now.null_info:
        return None
    return {
        "apiId": info.get("apiId"),
        "ver": info.get("ver"),
        "ts": world.now(),
        "resMsgId": "uief87324",
        "msgId": info.get("msgId"),
        "status": "successful",
    }


def _unauthorized() -> Refused:
    message = "You are not authorized to access this resource"
    return Refused("CustomException", message, status=UNAUTHORIZED)
