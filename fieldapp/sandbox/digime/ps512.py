"""JSON Web Tokens as digi.me wants them: PS512 with a salt of exactly 64 bytes, written out by hand.

The app uses a library for this; the sandbox does not, so that both would have to be wrong in the same way.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA512

from fieldapp.sandbox.shapes import JsonObject, as_object, load_json

_SALT_BYTES = 64
_PARTS = 3


class TokenBroken(Exception):
    """A JWT that cannot be trusted; the text says why."""


def verify(token: str, key: rsa.RSAPublicKey) -> JsonObject:
    """Return the claims of a token signed with `key`. Raises TokenBroken."""
    parts = token.split(".")
    if len(parts) != _PARTS:
        raise TokenBroken("it has not three parts")
    head, claims, signature = (_decode(part) for part in parts)
    if _json(head) != {"alg": "PS512", "typ": "JWT"}:
        raise TokenBroken('its header is not {"alg":"PS512","typ":"JWT"}')
    try:
        key.verify(signature, f"{parts[0]}.{parts[1]}".encode(), _padding(_SALT_BYTES), SHA512())
    except InvalidSignature as error:
        raise TokenBroken("its signature does not belong to the contract's key") from error
    return _json(claims)


def unverified(token: str) -> JsonObject:
    """Return the claims without trusting them, to find out which key to ask for. Raises TokenBroken."""
    parts = token.split(".")
    if len(parts) != _PARTS:
        raise TokenBroken("it has not three parts")
    return _json(_decode(parts[1]))


def sign(
    header: Mapping[str, Any], claims: Mapping[str, Any], key: rsa.RSAPrivateKey, salt: int = _SALT_BYTES
) -> str:
    """Return a signed token; `alg` and `typ` come first in its header. Another salt is for faults."""
    text = unsigned(header, claims)
    return f"{text}.{encode(key.sign(text.encode(), _padding(salt), SHA512()))}"


def unsigned(header: Mapping[str, Any], claims: Mapping[str, Any]) -> str:
    """Return a token's first two parts."""
    full = {"alg": "PS512", "typ": "JWT", **header}
    return f"{encode(_compact(full))}.{encode(_compact(claims))}"


def encode(raw: bytes) -> str:
    """Return base64url without padding."""
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def _padding(salt: int) -> padding.PSS:
    return padding.PSS(padding.MGF1(SHA512()), salt)


def _compact(value: Mapping[str, Any]) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


def _decode(part: str) -> bytes:
    """Decode base64url; padding and foreign characters are refused, as RFC 7515 says."""
    try:
        raw = base64.b64decode(part + "=" * (-len(part) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError) as error:
        raise TokenBroken("a part is not base64url") from error
    if "=" in part or "+" in part or "/" in part:
        raise TokenBroken("a part is not base64url")
    return raw


def _json(raw: bytes) -> JsonObject:
    try:
        found = as_object(load_json(raw))
        json.dumps(found, ensure_ascii=False).encode()  # refuses halves of surrogate pairs
    except ValueError as error:
        raise TokenBroken("a part is not JSON") from error
    if found is None:
        raise TokenBroken("a part is no JSON object")
    return found
