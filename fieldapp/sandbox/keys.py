"""RSA keys as PEM texts, read and made."""

from __future__ import annotations

from functools import cache

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

_KEY_BITS = 2048
_EXPONENT = 65537


def public_pem(key: rsa.RSAPrivateKey) -> str:
    """Return the public half as the PKCS#1 PEM that digi.me uses."""
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.PKCS1).decode()


@cache
def public_key(pem: str) -> rsa.RSAPublicKey:
    """Read a public key. Raises ValueError for a text that is none."""
    key = load_pem_public_key(pem.encode())
    if not isinstance(key, rsa.RSAPublicKey):
        raise ValueError("the contract's key is not RSA")  # noqa: TRY004 - a wrong value in a file
    return key


@cache
def private_key(pem: str) -> rsa.RSAPrivateKey:
    """Read a private key. Raises ValueError for a text that is none."""
    key = load_pem_private_key(pem.encode(), None)
    if not isinstance(key, rsa.RSAPrivateKey):
        raise ValueError("the key is not RSA")  # noqa: TRY004 - a wrong value in a file
    return key


def new_key() -> str:
    """Return a new private key as PKCS#1 PEM."""
    key = rsa.generate_private_key(_EXPONENT, _KEY_BITS)
    # PKCS#1, because the SDK cannot decrypt files with a PKCS#8 key
    return key.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption()).decode()


@cache
def stranger_key() -> rsa.RSAPrivateKey:
    """Return a key that belongs to nobody here, for faults."""
    return private_key(new_key())
