"""Locking files for a contract, opening what was locked for a postbox, and packing before either."""

from __future__ import annotations

import base64
import binascii
import gzip
import hashlib
import os
import re

from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.padding import PKCS7

_KEY_BYTES = 32
_BLOCK_BYTES = 16
_BLOCK_BITS = 128
_OAEP = padding.OAEP(padding.MGF1(SHA1()), SHA1(), None)  # noqa: S303 - what digi.me uses
_IV = re.compile(r"[0-9a-f]{32}")
_STORED_PIECE = 1 << 16


class CannotOpen(Exception):
    """Something locked cannot be opened; the text says why and shows nothing of it."""


def lock(content: bytes, key: rsa.RSAPublicKey, *, hashed: bool) -> bytes:
    """Return a file body: the AES key under RSA (256 bytes), the IV, the content.

    `hashed` puts its SHA-512 before the content, as API versions before v1.7 do.
    """
    aes_key, iv = os.urandom(_KEY_BYTES), os.urandom(_BLOCK_BYTES)
    plain = hashlib.sha512(content).digest() + content if hashed else content
    padder = PKCS7(_BLOCK_BITS).padder()
    encryptor = Cipher(algorithms.AES(aes_key), modes.CBC(iv)).encryptor()
    locked = encryptor.update(padder.update(plain) + padder.finalize()) + encryptor.finalize()
    return key.encrypt(aes_key, _OAEP) + iv + locked


class Opener:
    """Opens the parts of one postbox write. Raises CannotOpen."""

    def __init__(self, symmetrical_key: object, iv: object, key: rsa.RSAPrivateKey) -> None:
        if not isinstance(iv, str) or not _IV.fullmatch(iv):
            raise CannotOpen("iv is not 32 lower-case hex digits")
        self._iv = bytes.fromhex(iv)
        try:
            self._key = key.decrypt(from_base64(symmetrical_key, "symmetrical_key"), _OAEP)
        except ValueError:
            raise CannotOpen("symmetrical_key was not locked for this postbox") from None
        if len(self._key) != _KEY_BYTES:
            raise CannotOpen("symmetrical_key does not hold 32 bytes")

    def open(self, locked: bytes, what: str) -> bytes:
        """Return the plain bytes of what was locked."""
        if not locked or len(locked) % _BLOCK_BYTES:
            raise CannotOpen(f"the length of {what} is not a multiple of 16")
        decryptor = Cipher(algorithms.AES(self._key), modes.CBC(self._iv)).decryptor()
        unpadder = PKCS7(_BLOCK_BITS).unpadder()
        try:
            return unpadder.update(decryptor.update(locked) + decryptor.finalize()) + unpadder.finalize()
        except ValueError:
            raise CannotOpen(f"{what} does not open with the key") from None


def from_base64(value: object, what: str) -> bytes:
    """Decode padded standard base64. Raises CannotOpen."""
    try:
        return base64.b64decode(value if isinstance(value, str) else "", validate=True)
    except (binascii.Error, ValueError):
        raise CannotOpen(f"{what} is not base64") from None


def pack(content: bytes, way: str | None) -> bytes:
    """Compress with 'gzip' or 'brotli'; None leaves the bytes as they are."""
    if way == "gzip":
        return gzip.compress(content, mtime=0)
    return _brotli(content) if way == "brotli" else content


def _brotli(content: bytes) -> bytes:
    """Return a brotli stream (RFC 7932) that stores the bytes: no library for it comes with the sandbox.

    The first bit is the window (WBITS 16). Each piece has: not last (1 bit), four nibbles of length
    (2 bits), length - 1 (16 bits), stored (1 bit), zeros to the byte's end, the bytes. The end is 11.
    """
    stream = bytearray()
    bits, many = 0, 1  # the window's 0
    for start in range(0, len(content), _STORED_PIECE):
        piece = content[start : start + _STORED_PIECE]
        bits |= ((len(piece) - 1) << 3 | 1 << 19) << many
        many += 20
        stream += bits.to_bytes((many + 7) // 8, "little") + piece
        bits, many = 0, 0
    return bytes(stream + (bits | 0b11 << many).to_bytes(1, "little"))
