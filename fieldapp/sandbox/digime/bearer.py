"""Checks the JWTs of a request and says no in digi.me's error shape."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from fieldapp.sandbox.contract import Signatory
from fieldapp.sandbox.digime.ps512 import TokenBroken, unverified, verify
from fieldapp.sandbox.gateway import refusal
from fieldapp.sandbox.shapes import JsonObject
from fieldapp.sandbox.tokens import TokenState
from fieldapp.sandbox.world import World

FOUR = frozenset({"access_token", "client_id", "nonce", "timestamp"})  # the claims of nearly every call
THREE = FOUR - {"access_token"}
REDIRECT = frozenset({"redirect_uri"})
NOTHING: frozenset[str] = frozenset()
_NONCE = re.compile(r"[a-zA-Z0-9]{32}")
_SECONDS_BELOW = 100_000_000_000
_SKEW_MS = 24 * 3600 * 1000  # no source fixes it; laptops in the field are off by hours, not by days


class DigimeRefused(Exception):
    """A request is answered with {"error": {code, message, reference}}. 401 is for token trouble alone."""

    def __init__(self, code: str, message: str, status: int = 400) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message
        self.status = status


@dataclass(frozen=True)
class Caller:
    """Who asks: the contract that signed, and what it claims."""

    contract: Signatory
    claims: JsonObject


def on_digime_refused(request: Request, error: Exception) -> Response:
    """Answer a DigimeRefused."""
    if not isinstance(error, DigimeRefused):
        raise error
    return refusal(request.url.path, error.status, error.code, error.message)


def malformed(what: str) -> DigimeRefused:
    """Return the refusal of a request whose parts are missing or of the wrong kind."""
    return DigimeRefused("ValidationErrors", f"Parameter validation errors: {what}")


def caller(
    world: World, request: Request, needed: frozenset[str] = FOUR, allowed: frozenset[str] = NOTHING
) -> Caller:
    """Return who signed the Authorization header: fresh, and with exactly the needed claims.

    `allowed` names claims that may stand beside them. Raises DigimeRefused.
    """
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise DigimeRefused("InvalidRequest", "The Authorization header must be a Bearer token")
    contract = _signer(world, token.strip())
    claims = trusted_claims(token.strip(), contract)
    missing, unknown = needed - set(claims), set(claims) - needed - allowed
    if missing or unknown:
        raise malformed(f"missing {sorted(missing)}, unknown {sorted(unknown)}")
    _check_nonce(claims["nonce"])
    _check_timestamp(claims["timestamp"], world.now())
    return Caller(contract, claims)


def trusted_claims(token: str, contract: Signatory) -> JsonObject:
    """Return the claims of a JWT that the contract signed. Raises DigimeRefused."""
    return _or_refuse(lambda: verify(token, contract.key()))


def user_of(world: World, asked: Caller) -> str:
    """Return whose access token a request carries. Raises DigimeRefused 401."""
    return check_token(world, "access", asked.claims["access_token"], asked.contract)


def check_token(world: World, kind: str, text: object, contract: Signatory | None) -> str:
    """Return the user of a token claim ('access' or 'refresh'). Raises DigimeRefused 401.

    A token is good with its own contract alone; without one any contract's will do.
    """
    state, holder = world.digime_tokens.look(kind, text if isinstance(text, str) else "")
    user, _, contract_id = holder.partition("/")
    if kind == "refresh" and world.switches.now.refuse_refresh:
        state = TokenState.EXPIRED
    if contract is not None and contract_id != contract.contract_id and state is TokenState.GOOD:
        state = TokenState.UNKNOWN
    if state is not TokenState.GOOD:
        trouble = "expired" if state is TokenState.EXPIRED else "invalid"
        raise DigimeRefused("InvalidToken", f"The token ({kind}_token) is {trouble}", 401)
    return user


def check_use(world: World, contract: Signatory, use: str) -> None:
    """Refuse, where that is switched on, to 'read' or 'write' with the contract for the other."""
    right = world.contract.reader if use == "read" else world.contract.writer
    if world.switches.now.strict_contracts and contract != right:
        raise DigimeRefused("InvalidContractDataRequest", f"This contract is not made to {use}")


def _signer(world: World, token: str) -> Signatory:
    """Return the contract that a JWT says it is from. Raises DigimeRefused."""
    client_id = _or_refuse(lambda: unverified(token)).get("client_id")
    contract = world.contract.named(client_id)
    if contract is None:
        raise DigimeRefused("InvalidClient", f"The client_id ({client_id}) is invalid")
    return contract


def _or_refuse(read: Callable[[], JsonObject]) -> JsonObject:
    try:
        return read()
    except TokenBroken as error:
        raise DigimeRefused("InvalidJWT", f"The JWT is invalid: {error}") from error


def _check_nonce(nonce: object) -> None:
    if not isinstance(nonce, str) or not _NONCE.fullmatch(nonce):
        raise malformed("nonce is not 32 letters and digits")


def _check_timestamp(stamp: object, now: int) -> None:
    """Take milliseconds as the SDKs send them and seconds as the documentation says."""
    if isinstance(stamp, bool) or not isinstance(stamp, int):
        raise malformed("timestamp is no whole number")
    milliseconds = stamp * 1000 if stamp < _SECONDS_BELOW else stamp
    if abs(milliseconds - now) > _SKEW_MS:
        raise DigimeRefused("InvalidJWT", "The JWT is invalid: its timestamp is more than a day off")
