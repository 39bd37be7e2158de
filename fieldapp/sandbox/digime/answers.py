"""Signed answers and the key set that they are checked with, true or flawed on demand."""

from __future__ import annotations

import hashlib
import hmac
from typing import Any

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from fieldapp.sandbox.digime.paths import under_versions, version_of
from fieldapp.sandbox.digime.ps512 import encode, sign, unsigned
from fieldapp.sandbox.gateway import DIGIME_ROOT, base_url
from fieldapp.sandbox.keys import public_pem, stranger_key
from fieldapp.sandbox.shapes import JsonObject
from fieldapp.sandbox.world import World

_KEY_ID = "sandbox-1"
_HUGE = 10 * 1024 * 1024
_SALTS = {"salt": 32, "long_salt": 190}  # digi.me's is 64; 190 is the most that a 2048 bit key has room for
_LONG_AGO = 1_600_000_000
_MINIMAL = {
    "access_token": {"value": "a", "expires_on": 1},
    "refresh_token": {"value": "r", "expires_on": 2},
}


class Answers:
    """Signs, and publishes the key."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[Route]:
        """Return the paths served here."""
        return under_versions("GET", "jwks/oauth", self._keys)

    def signed(self, request: Request, payload: JsonObject) -> JsonObject:
        """Return an answer's `token`: the payload as a JWT that names where its key is published."""
        flaw = self._world.switches.now.token_flaw
        if flaw == "missing":
            return {}
        key = self._world.contract.server_signer()
        jku = f"{base_url(request)}{DIGIME_ROOT}/{version_of(request)}/jwks/oauth"
        header: dict[str, Any] = {"jku": jku, "kid": _KEY_ID}
        if flaw in {"alg_none", "hs512"}:
            return {"token": _confused(header, payload, key, flaw)}
        if flaw == "no_jku":
            header = {}
        elif flaw == "foreign_jku":
            header["jku"] = "http://keys.invalid/jwks/oauth"
        elif flaw == "unknown_kid":
            header["kid"] = "sandbox-unknown"
        signer = stranger_key() if flaw == "foreign_key" else key
        return {"token": sign(header, _payload(payload, flaw), signer, _SALTS.get(flaw or "", 64))}

    async def _keys(self, _request: Request) -> Response:
        flaw = self._world.switches.now.token_flaw
        key = self._world.contract.server_signer()
        numbers = key.public_key().public_numbers()
        entry = {"kid": _KEY_ID, "kty": "RSA", "n": _number(numbers.n), "e": _number(numbers.e)}
        if flaw != "no_pem":
            entry["pem"] = _spki(key) if flaw == "spki" else public_pem(key)
        return JSONResponse({"keys": [entry]})


def _payload(payload: JsonObject, flaw: str | None) -> JsonObject:
    if flaw == "ended":
        return {**payload, "exp": _LONG_AGO}
    if flaw == "huge":
        return {**payload, "padding": "x" * _HUGE}
    return _MINIMAL if flaw == "minimal" and "access_token" in payload else payload


def _confused(header: JsonObject, payload: JsonObject, key: rsa.RSAPrivateKey, flaw: str) -> str:
    """Return a token without a signature, or one signed with the public key as if that were a secret."""
    text = unsigned({**header, "alg": "none" if flaw == "alg_none" else "HS512"}, payload)
    if flaw == "alg_none":
        return f"{text}."
    return f"{text}.{encode(hmac.digest(public_pem(key).encode(), text.encode(), hashlib.sha512))}"


def _spki(key: rsa.RSAPrivateKey) -> str:
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def _number(value: int) -> str:
    """Return a JWK number: base64url of its big-endian bytes."""
    return encode(value.to_bytes((value.bit_length() + 7) // 8, "big"))
