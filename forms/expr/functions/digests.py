"""Digests, Base64 and signed texts."""

from __future__ import annotations

import hashlib
from base64 import b64decode, b64encode
from binascii import Error as NotBase64

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from forms.expr.errors import ExpressionError
from forms.expr.functions import Takes, function

_ALGORITHMS = {"md5": "MD5", "sha1": "SHA-1", "sha256": "SHA-256", "sha384": "SHA-384", "sha512": "SHA-512"}
_SIGNATURE = 64  # bytes of an Ed25519 signature
_NO_ALGORITHM = "digest() knows no algorithm `{name}`; it knows {known}."
_NO_ENCODING = "digest() knows no encoding `{name}`; it knows base64 and hex."


@function("digest", Takes.STRING, Takes.STRING, Takes.STRING, optional=1)
def digest(text: str, algorithm: str, encoding: str = "base64") -> str:
    """Return a text's digest; capital and small letters and hyphens in names make no difference."""
    name = algorithm.strip().replace("-", "").lower()
    if name not in _ALGORITHMS:
        params = {"name": algorithm, "known": ", ".join(_ALGORITHMS.values())}
        raise ExpressionError("unknown_algorithm", _NO_ALGORITHM, params)
    raw = hashlib.new(name, text.encode("utf-8", "replace"), usedforsecurity=False).digest()
    match encoding.strip().lower():
        case "base64":
            return b64encode(raw).decode("ascii")
        case "hex":
            return raw.hex()
        case _:
            raise ExpressionError("unknown_encoding", _NO_ENCODING, {"name": encoding})


@function("base64-decode", Takes.STRING)
def base64_decode(text: str) -> str:
    """Return the UTF-8 text in Base64, '' where it is no Base64."""
    return _decoded(text).decode("utf-8", "replace")


@function("extract-signed", Takes.STRING, Takes.STRING)
def extract_signed(signed: str, public_key: str) -> str:
    """Return what follows an Ed25519 signature, both in Base64; '' where the key did not sign it."""
    raw = _decoded(signed)
    try:
        Ed25519PublicKey.from_public_bytes(_decoded(public_key)).verify(raw[:_SIGNATURE], raw[_SIGNATURE:])
    except (InvalidSignature, ValueError):
        return ""
    return raw[_SIGNATURE:].decode("utf-8", "replace")


def _decoded(text: str) -> bytes:
    packed = "".join(text.split()).rstrip("=")
    try:
        return b64decode(packed + "=" * (-len(packed) % 4), validate=True)
    except (NotBase64, ValueError):
        return b""
