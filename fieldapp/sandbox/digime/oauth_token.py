"""oauth/token: a code for tokens, and tokens for newer ones."""

from __future__ import annotations

import base64
import hashlib
import hmac

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from fieldapp.sandbox.contract import ACCESS_SECONDS, REFRESH_SECONDS, Signatory, holder_of, new_token
from fieldapp.sandbox.digime.answers import Answers
from fieldapp.sandbox.digime.bearer import (
    REDIRECT,
    THREE,
    Caller,
    DigimeRefused,
    caller,
    check_token,
    malformed,
)
from fieldapp.sandbox.digime.consents import Consents
from fieldapp.sandbox.digime.paths import older, under_versions, version_of
from fieldapp.sandbox.shapes import JsonObject
from fieldapp.sandbox.tokens import Token
from fieldapp.sandbox.world import World

_CREATED = 201
_GRANTS = {
    "authorization_code": frozenset({"code", "code_verifier"}),
    "refresh_token": frozenset({"refresh_token"}),
}
_FLAT = ("v1.4", "v1.5")
_ALL = REDIRECT.union(*_GRANTS.values())


class OauthToken:
    """Handler of oauth/token. The body is empty, whatever its content type says."""

    def __init__(self, world: World, answers: Answers) -> None:
        self._world = world
        self._answers = answers
        self._consents = Consents(world)

    def routes(self) -> list[Route]:
        """Return the paths served here."""
        return under_versions("POST", "oauth/token", self._token)

    async def _token(self, request: Request) -> Response:
        """Answer an access and a refresh token, both new."""
        asked = caller(self._world, request, THREE | {"grant_type"}, _ALL)
        kind = asked.claims["grant_type"]
        wanted = _GRANTS.get(kind) if isinstance(kind, str) else None
        if wanted is None:
            raise DigimeRefused("InvalidGrant", "The grant_type is authorization_code or refresh_token")
        if older(version_of(request)):
            wanted |= REDIRECT
        if missing := wanted - set(asked.claims):
            raise malformed(f"missing {sorted(missing)}")
        user = self._exchanged(asked) if kind == "authorization_code" else self._renewed(asked)
        payload = self._issue(user, asked.contract)
        if version_of(request) in _FLAT:
            payload = _flattened(payload)
        return JSONResponse(self._answers.signed(request, payload), _CREATED)

    def _exchanged(self, asked: Caller) -> str:
        """Spend a code; return whose library it opens. A wrong verifier spends it, too."""
        claims = asked.claims
        grant = self._consents.spend(claims["code"])
        if grant is None or grant.contract != asked.contract.contract_id:
            raise DigimeRefused("InvalidGrant", "The code is unknown, was used or has expired")
        if not hmac.compare_digest(_challenge_of(claims["code_verifier"]), grant.challenge):
            raise DigimeRefused("InvalidGrant", "The code_verifier does not belong to the code")
        if claims.get("redirect_uri", grant.redirect_uri) != grant.redirect_uri:
            raise DigimeRefused(
                "InvalidRedirectUri", f"The redirect_uri ({claims['redirect_uri']}) is invalid"
            )
        return grant.user

    def _renewed(self, asked: Caller) -> str:
        """Return whose refresh token it is; it stays good unless the switch says that they rotate."""
        text = asked.claims["refresh_token"]
        user = check_token(self._world, "refresh", text, asked.contract)
        if self._world.switches.now.rotate_refresh:
            self._world.digime_tokens.revoke(text)
        return user

    def _issue(self, user: str, contract: Signatory) -> JsonObject:
        tokens, faults = self._world.digime_tokens, self._world.switches.now
        holder = holder_of(user, contract.contract_id)
        access_life, refresh_life = faults.token_seconds, faults.refresh_seconds
        access = tokens.issue(
            "access", new_token(), holder, ACCESS_SECONDS if access_life is None else access_life
        )
        refresh = tokens.issue(
            "refresh", new_token(), holder, REFRESH_SECONDS if refresh_life is None else refresh_life
        )
        return {
            "access_token": _worded(access),
            "refresh_token": _worded(refresh),
            "token_type": "Bearer",
            "sub": user,
            "consentid": hashlib.sha256(holder.encode()).hexdigest()[:32],
            "identifier": {"id": hashlib.sha256(user.encode()).hexdigest()[:32]},
        }


def _flattened(payload: JsonObject) -> JsonObject:
    """Return tokens as the older versions word them: texts, with one end."""
    access, refresh = payload["access_token"], payload["refresh_token"]
    flat = {"access_token": access["value"], "refresh_token": refresh["value"]}
    return {**payload, **flat, "expires_on": access["expires_on"]}


def _worded(token: Token) -> JsonObject:
    return {"value": token.text, "expires_on": token.expires_at // 1000}


def _challenge_of(verifier: object) -> str:
    """Return base64url of the SHA-256 of a verifier's characters."""
    raw = verifier.encode() if isinstance(verifier, str) else b""
    return base64.urlsafe_b64encode(hashlib.sha256(raw).digest()).rstrip(b"=").decode()
