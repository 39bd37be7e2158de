"""Digests, Base64 and signed texts, against what Python and a key of our own say."""

from __future__ import annotations

import hashlib
from base64 import b64encode

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from forms.expr import ExpressionError
from tests.forms.expr.functions.world import evaluate, text

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = b64encode(KEY.public_key().public_bytes_raw()).decode()


def signed(message: bytes) -> str:
    return b64encode(KEY.sign(message) + message).decode()


@pytest.mark.parametrize("name", ["MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512"])
def test_digests(name: str) -> None:
    raw = hashlib.new(name.replace("-", ""), "mbégu".encode()).digest()
    assert text(f"digest('mbégu', '{name}', 'hex')") == raw.hex()
    assert text(f"digest('mbégu', '{name.lower().replace('-', '')}', 'BASE64')") == b64encode(raw).decode()
    assert text(f"digest('mbégu', '{name}')") == b64encode(raw).decode()


@pytest.mark.parametrize(
    ("expression", "code"),
    [("digest('a', 'CRC')", "unknown_algorithm"), ("digest('a', 'MD5', 'octal')", "unknown_encoding")],
)
def test_unknown_words_are_told(expression: str, code: str) -> None:
    with pytest.raises(ExpressionError, match="it knows") as told:
        evaluate(expression)
    assert told.value.code == code


@pytest.mark.parametrize(
    ("packed", "plain"),
    [
        ("bWLDqWd1", "mbégu"),
        ("YQ==", "a"),
        ("YQ", "a"),
        (" Y Q = =\n", "a"),
        ("", ""),
        ("not*base64", ""),
        ("abcde", ""),
        ("é", ""),
        ("/w==", "\N{REPLACEMENT CHARACTER}"),
    ],
)
def test_base64(packed: str, plain: str) -> None:
    assert text(f"base64-decode('{packed}')") == plain


def test_what_was_signed() -> None:
    assert text(f"extract-signed('{signed('Amina 🌱'.encode())}', '{PUBLIC}')") == "Amina 🌱"


@pytest.mark.parametrize(
    ("package", "key"),
    [
        (b64encode(b"x" * 80).decode(), PUBLIC),
        (b64encode(b"short").decode(), PUBLIC),
        ("", PUBLIC),
        (signed(b"Amina"), b64encode(b"short").decode()),
        (signed(b"Amina"), ""),
        (signed(b"Amina"), b64encode(bytes(32)).decode()),
    ],
)
def test_what_was_not(package: str, key: str) -> None:
    assert text(f"extract-signed('{package}', '{key}')") == ""
