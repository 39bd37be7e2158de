"""oauth/token for the refresh grant, and the key set that its answers are checked with."""

from __future__ import annotations

import base64

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from fieldapp.sandbox.contract import ACCESS_SECONDS, REFRESH_SECONDS, new_token, public_pem
from fieldapp.sandbox.digime.bearer import DigimeRefused, bearer_claims, check_token
from fieldapp.sandbox.digime.ps512 import sign
from fieldapp.sandbox.gateway import DIGIME_ROOT, base_url
from fieldapp.sandbox.shapes import JsonObject
from fieldapp.sandbox.tokens import Token
from fieldapp.sandbox.world import World

_KEY_ID = "sandbox-1"
_CREATED = 201
_NEEDED = {"client_id", "grant_type", "nonce", "timestamp"}
_OTHERS = frozenset({"refresh_token", "redirect_uri", "code", "code_verifier"})


class Renewal:
    """Handlers of oauth/token and jwks/oauth."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[Route]:
        """Return the paths served here."""
        return [
            Route(f"{DIGIME_ROOT}/oauth/token", self._token, methods=["POST"]),
            Route(f"{DIGIME_ROOT}/jwks/oauth", self._keys, methods=["GET"]),
        ]

    async def _token(self, request: Request) -> Response:
        """Renew the tokens. The body is empty, whatever its content type says."""
        claims = bearer_claims(self._world, request, _NEEDED, _OTHERS)
        if claims["grant_type"] != "refresh_token":
            raise DigimeRefused("InvalidGrant", "The sandbox knows no other grant than refresh_token")
        owner = check_token(self._world, "refresh", claims.get("refresh_token"))
        tokens, life = self._world.digime_tokens, self._world.switches.now.token_seconds
        access = tokens.issue("access", new_token(), owner, ACCESS_SECONDS if life is None else life)
        refresh = tokens.issue("refresh", new_token(), owner, REFRESH_SECONDS)  # the old one stays good
        payload: JsonObject = {
            "access_token": _worded(access),
            "refresh_token": _worded(refresh),
            "token_type": "Bearer",
            "sub": owner,
            "consentid": self._world.contract.contract_id[:32].ljust(32, "0"),
            "identifier": {"id": "0" * 32},
        }
        header = {"jku": f"{base_url(request)}{DIGIME_ROOT}/jwks/oauth", "kid": _KEY_ID}
        return JSONResponse({"token": sign(header, payload, self._world.contract.server_signer())}, _CREATED)

    async def _keys(self, _request: Request) -> Response:
        key = self._world.contract.server_signer()
        numbers = key.public_key().public_numbers()
        entry = {"kid": _KEY_ID, "kty": "RSA", "n": _number(numbers.n), "e": _number(numbers.e)}
        return JSONResponse({"keys": [{**entry, "pem": public_pem(key)}]})


def _worded(token: Token) -> JsonObject:
    return {"value": token.text, "expires_on": token.expires_at // 1000}


def _number(value: int) -> str:
    """Return a JWK number: base64url of its big-endian bytes."""
    raw = value.to_bytes((value.bit_length() + 7) // 8, "big")
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
