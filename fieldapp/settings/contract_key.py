"""The private key of a digi.me contract: which forms and sizes of it can be used."""

from __future__ import annotations

from base64 import urlsafe_b64decode
from collections.abc import Mapping

import jwt
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, PSS
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA512
from cryptography.hazmat.primitives.serialization import load_pem_private_key

EXACT_BITS = 2048
"""Less signs no PS512. More signs, but reads no file: digi.me's files begin with a block of 256 bytes."""
_SALT = 64  # bytes


def read_contract_key(pem: str) -> RSAPrivateKey:
    """Return the RSA key of a PKCS#1 or PKCS#8 PEM text. Raises ValueError saying why not."""
    try:
        key = load_pem_private_key(pem.encode(), password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise ValueError(
            "is no private key in PEM form, or has a passphrase"
        ) from None  # the cause may quote it
    if not isinstance(key, RSAPrivateKey):
        raise ValueError("is no RSA key")  # noqa: TRY004 - a wrong value, not a wrong type, to pydantic
    if key.key_size < EXACT_BITS:
        raise ValueError(f"has {key.key_size} bits; {EXACT_BITS} are the least")
    return key


def read_reading_key(pem: str) -> RSAPrivateKey:
    """Return the key of a contract that reads files too. Raises ValueError saying why not."""
    key = read_contract_key(pem)
    if key.key_size != EXACT_BITS:
        raise ValueError(f"has {key.key_size} bits; files can be read with exactly {EXACT_BITS}")
    return key


def key_form(pem: str) -> str:
    """Return which PEM form a key that can be read is in."""
    return "PKCS#1" if "BEGIN RSA PRIVATE KEY" in pem else "PKCS#8"


def signs(key: RSAPrivateKey, claims: Mapping[str, str | int]) -> bool:
    """Whether a token of these claims, signed as PS512, proves itself by digi.me's own measure.

    digi.me takes a salt of 64 bytes and no other, so that is what it is verified with.
    """
    signed, _, signature = jwt.encode(dict(claims), key, "PS512").encode().rpartition(b".")
    padding = PSS(MGF1(SHA512()), _SALT)
    try:
        key.public_key().verify(urlsafe_b64decode(signature + b"=="), signed, padding, SHA512())
    except InvalidSignature:
        return False
    return True
