"""Whether a token is digi.me's own: PS512 with a salt of exactly 64 bytes, by a key of its own server."""

from __future__ import annotations

from typing import Any, cast

import httpx
import jwt
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from fieldapp.connectors.digime.calls import JSON_WANTED, Call
from fieldapp.connectors.digime.signing import ALGORITHM
from fieldapp.errors import BadAnswer, NotTrusted

_KEYS = "get digi.me's keys"
_SMALLEST_KEY = 2048
# The laptop's clock may be off; whether a token still works is digi.me's to say, by 401.
_CHECKS = {"verify_exp": False, "verify_nbf": False, "verify_iat": False, "verify_aud": False}


def token_in(doing: str, body: dict[str, Any]) -> str:
    """Return the signed token of an answer. Raises BadAnswer."""
    token: Any = body.get("token")
    if not isinstance(token, str):
        raise BadAnswer(f"{doing}: no token in the answer")
    return token


def key_call(doing: str, token: str, base_url: str) -> tuple[Call, str]:
    """Return the request for the keys that a token names, and which of them it is.

    The address must be on digi.me's own server: a token must not lead elsewhere for the key that proves it.
    Raises NotTrusted, BadAnswer.
    """
    try:
        header = jwt.get_unverified_header(token)
    except jwt.PyJWTError as error:
        raise BadAnswer(f"{doing}: the token is no JWT: {type(error).__name__}") from None
    address, kid = header.get("jku"), header.get("kid")
    if not isinstance(address, str) or not isinstance(kid, str):
        raise BadAnswer(f"{doing}: the token does not say which key signed it")
    origin = _origin(address)
    if not origin or origin != _origin(base_url):
        raise NotTrusted(f"{doing}: the token points to another server for its key")
    return Call(_KEYS, "GET", address, headers=JSON_WANTED, renews="never"), kid


def key_of(body: dict[str, Any], kid: str) -> RSAPublicKey:
    """Return the key of that name in a key set. Raises BadAnswer."""
    keys: Any = body.get("keys")
    for entry in cast("list[Any]", keys) if isinstance(keys, list) else []:
        facts = cast("dict[str, Any]", entry) if isinstance(entry, dict) else {}
        pem: Any = facts.get("pem")
        if facts.get("kid") == kid and isinstance(pem, str):
            return read_public_key(_KEYS, pem)
    raise BadAnswer(f"{_KEYS}: the key that signed is not among them")


def proved(doing: str, token: str, key: RSAPublicKey) -> dict[str, Any]:
    """Return a token's payload once its signature is proved. Raises NotTrusted."""
    try:
        return jwt.decode(token, key, algorithms=[ALGORITHM], options=cast("Any", _CHECKS))
    except jwt.PyJWTError as error:
        raise NotTrusted(f"{doing}: the token's signature: {type(error).__name__}") from None


def read_public_key(doing: str, pem: str) -> RSAPublicKey:
    """Return an RSA key of 2048 bits or more from a PKCS#1 or SPKI text. Raises BadAnswer."""
    try:
        key = load_pem_public_key(pem.encode())
    except (ValueError, UnsupportedAlgorithm):
        raise BadAnswer(f"{doing}: a key that cannot be read") from None
    if not isinstance(key, RSAPublicKey) or key.key_size < _SMALLEST_KEY:
        raise BadAnswer(f"{doing}: no RSA key of {_SMALLEST_KEY} bits or more")
    return key


def _origin(address: str) -> tuple[str, ...]:
    """Return scheme, host and port as the client that connects reads them; nothing for what cannot be."""
    try:
        url = httpx.URL(address)
    except (httpx.InvalidURL, UnicodeError):
        return ()
    port = url.port or {"http": 80, "https": 443}.get(url.scheme, 0)
    return (url.scheme, url.host, str(port)) if not url.userinfo else ()
