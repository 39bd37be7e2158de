"""The two ciphers of digi.me, piece by piece: what goes to a postbox, what comes out of a library.

AES-256-CBC with PKCS#7 padding; its key under RSA-OAEP with SHA-1, as both sides have it.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterator

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, OAEP
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.padding import PKCS7

from fieldapp.errors import BadAnswer

KEY_BYTES, IV_BYTES = 32, 16
OAEP_SHA1 = OAEP(MGF1(hashes.SHA1()), hashes.SHA1(), None)  # noqa: S303 - digi.me's choice, for wrapping a key
_BLOCK_BITS = 128
_DIGEST_BYTES = 64
_DOING = "read a file"


def sealed(pieces: Iterator[bytes], key: bytes, iv: bytes) -> Iterator[bytes]:
    """Encrypt what comes, as it comes."""
    encryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).encryptor()
    padder = PKCS7(_BLOCK_BITS).padder()
    for piece in pieces:
        if block := encryptor.update(padder.update(piece)):
            yield block
    yield encryptor.update(padder.finalize()) + encryptor.finalize()


def opened(pieces: Iterator[bytes], key: RSAPrivateKey, *, hashed: bool) -> Iterator[bytes]:
    """Decrypt a file of a library, as it comes. Raises BadAnswer.

    `hashed`: its content begins with the SHA-512 of the rest, which is checked before the last piece is out.
    Without it nothing tells a whole file from a changed one.
    """
    plain = _decrypted(pieces, key)
    return _held_to_its_hash(plain) if hashed else plain


def _decrypted(pieces: Iterator[bytes], key: RSAPrivateKey) -> Iterator[bytes]:
    wrapped_bytes = key.key_size // 8
    head = b""
    while len(head) < wrapped_bytes + IV_BYTES:
        if (piece := next(pieces, None)) is None:
            raise BadAnswer(f"{_DOING}: it ends after {len(head)} bytes")
        head += piece
    wrapped, iv, first = (
        head[:wrapped_bytes],
        head[wrapped_bytes:][:IV_BYTES],
        head[wrapped_bytes + IV_BYTES :],
    )
    try:
        aes_key = key.decrypt(wrapped, OAEP_SHA1)
        decryptor = Cipher(algorithms.AES256(aes_key), modes.CBC(iv)).decryptor()
    except ValueError:  # of RSA or of a key that has not 32 bytes
        raise BadAnswer(
            f"{_DOING}: it is not encrypted for this contract's key",
            title="This file of digi.me is locked for another key, so it was not read.",
            hint="Ask whether the project file has the key of the contract that reads.",
        ) from None
    unpadder = PKCS7(_BLOCK_BITS).unpadder()
    try:
        yield unpadder.update(decryptor.update(first))
        for piece in pieces:
            yield unpadder.update(decryptor.update(piece))
        yield unpadder.update(decryptor.finalize()) + unpadder.finalize()
    except ValueError:  # of a length that is no multiple of a block, or of the padding
        raise BadAnswer(f"{_DOING}: it is cut off or damaged") from None


def _held_to_its_hash(plain: Iterator[bytes]) -> Iterator[bytes]:
    head = b""
    while len(head) < _DIGEST_BYTES:
        if (piece := next(plain, None)) is None:
            raise BadAnswer(f"{_DOING}: too short to hold its own hash")
        head += piece
    told, held = head[:_DIGEST_BYTES], head[_DIGEST_BYTES:]
    digest = hashlib.sha512()
    for piece in plain:
        if piece:
            digest.update(held)
            yield held
            held = piece
    digest.update(held)
    if not hmac.compare_digest(digest.digest(), told):
        raise BadAnswer(f"{_DOING}: it is not what its own hash says")
    yield held
