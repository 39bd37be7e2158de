"""A digi.me contract without a sandbox: keys, a vault in memory, and what digi.me signs and encrypts."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import socket
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any

import jwt
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from fieldapp.connectors.digime.access import Access, Digime
from fieldapp.connectors.digime.calls import Contract
from fieldapp.connectors.digime.consent import Asking
from fieldapp.connectors.digime.library import Library
from fieldapp.settings import DIGIME_KEY, DIGIME_TOKENS
from tests.helpers.odd_servers import RawServer, http, socket_server
from tests.helpers.parcels import ManualClock, counting_nonces

OAEP = padding.OAEP(padding.MGF1(hashes.SHA1()), hashes.SHA1(), None)  # noqa: S303 - digi.me's choice
ACCESS, REFRESH = "old-access", "old-refresh"
FRESH = {
    "access_token": {"value": "new-access", "expires_on": 1795298846},
    "refresh_token": {"value": "new-refresh", "expires_on": 1797887246},
    "sub": "user-7",
    "consentid": "consent-7",
}


class Box:
    """A vault without a file."""

    def __init__(self, kept: dict[str, str]) -> None:
        self.kept: dict[str, str | None] = {**kept}
        self.asked: list[str] = []

    def get(self, name: str) -> str | None:
        """Return a secret, and remember that it was asked for."""
        self.asked.append(name)
        return self.kept.get(name)

    def put(self, values: dict[str, str | None]) -> None:
        """Store secrets."""
        self.kept |= values

    def replace(self, name: str, was: str | None, now: str | None) -> bool:
        """Store a secret unless another than `was` is kept."""
        if self.kept.get(name) != was:
            return False
        self.kept[name] = now
        return True


@cache
def key_of(whose: str) -> rsa.RSAPrivateKey:
    """Return the key of a party, always the same: 'contract', 'server', 'postbox' or anybody."""
    del whose
    return rsa.generate_private_key(65537, 2048)


def private_pem(key: rsa.RSAPrivateKey) -> str:
    """Return a key as the project file has it."""
    return key.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption()).decode()


def public_pem(key: rsa.RSAPrivateKey) -> str:
    """Return the public half as digi.me hands it out: PKCS#1."""
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.PKCS1).decode()


@dataclass
class Meeting:
    """Our client and a server whose answers a test writes."""

    base_url: str
    box: Box
    digime: Digime
    server: RawServer

    @property
    def access(self) -> Access:
        """The respondent's tokens."""
        return self.digime.access(DIGIME_TOKENS)

    @property
    def library(self) -> Library:
        """The respondent's library."""
        return Library(self.digime, self.access)

    @property
    def asking(self) -> Asking:
        """Consent."""
        return Asking(self.digime)

    @property
    def paths(self) -> list[str]:
        """Return method and path below the base URL of what was asked for."""
        lines = [raw.partition(b"\r\n")[0].decode().split() for raw in self.server.requests]
        return [f"{method} {path.split('/', 2)[2]}" for method, path, _ in lines]

    @property
    def bearers(self) -> list[dict[str, Any]]:
        """Return the claims of each request that is signed."""
        tokens = [
            line.split(b" ")[2].decode()
            for raw in self.server.requests
            for line in raw.partition(b"\r\n\r\n")[0].split(b"\r\n")
            if line.lower().startswith(b"authorization:")
        ]
        return [jwt.decode(token, options={"verify_signature": False}) for token in tokens]

    def answer(self, *answers: bytes) -> None:
        """Give these answers next."""
        self.server.left += answers

    def answer_with_token(self, token: str | None = None, **more: object) -> None:
        """Give a token next, and after it the keys."""
        body = {"token": token or self.token(FRESH), **more}
        self.answer(http(201, json.dumps(body).encode()), http(200, json.dumps(self.keys()).encode()))

    def token(self, payload: dict[str, Any], signer: str = "server", **header: object) -> str:
        """Return a token as digi.me signs it."""
        whole = {"jku": f"{self.base_url}jwks/oauth", "kid": "k1", **header}
        return jwt.encode(payload, key_of(signer), "PS512", whole)

    @staticmethod
    def keys() -> dict[str, Any]:
        """Return digi.me's key set."""
        return {"keys": [{"kid": "k1", "pem": public_pem(key_of("server"))}]}


class Counting(RawServer):
    """Keeps the heads of requests and counts what comes after them, for bodies that no memory should hold."""

    def __init__(self) -> None:
        super().__init__()
        self.sizes: list[int] = []

    def serve(self, connection: socket.socket) -> None:
        """Serve one connection."""
        while self.left:
            head = b""
            while b"\r\n\r\n" not in head:
                if not (piece := connection.recv(65536)):
                    return
                head += piece
            head, _, end = head.partition(b"\r\n\r\n")
            size = len(end)
            chunked = b"chunked" in head
            while chunked and not end.endswith(b"0\r\n\r\n"):
                piece = connection.recv(65536)
                size += len(piece)
                end = (end + piece)[-5:]
            self.requests.append(head)
            self.sizes.append(size)
            connection.sendall(self.left.pop(0))


@contextmanager
def meeting(version: str = "v1.7", server: RawServer | None = None) -> Generator[Meeting]:
    """Set up a contract whose tokens are kept already."""
    server = server or RawServer()
    with socket_server(server.serve) as address:
        base_url = f"http://{address}/{version}/"
        contract = Contract(
            base_url,
            "app",
            "contract",
            onboard_url="https://pages.example/",
            redirect_uri="https://back.example/",
        )
        tokens = {"access": ACCESS, "refresh": REFRESH, "scope": contract.scope}
        box = Box({DIGIME_KEY: private_pem(key_of("contract")), DIGIME_TOKENS: json.dumps(tokens)})
        digime = Digime(contract, box, clock=ManualClock(), new_nonce=counting_nonces())
        try:
            yield Meeting(base_url, box, digime, server)
        finally:
            digime.close()


def refused(code: str, status: int = 401, message: str = "no") -> bytes:
    """Return an answer in digi.me's error shape."""
    return http(status, json.dumps({"error": {"code": code, "message": message}}).encode())


def locked(content: bytes, *, hashed: bool = False, whose: str = "contract") -> bytes:
    """Return a file as digi.me encrypts it for a reading contract."""
    plain = (hashlib.sha512(content).digest() if hashed else b"") + content
    short = 16 - len(plain) % 16
    key, iv = b"k" * 32, b"i" * 16
    encryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).encryptor()
    sealed = encryptor.update(plain + bytes([short]) * short) + encryptor.finalize()
    return key_of(whose).public_key().encrypt(key, OAEP) + iv + sealed


def told(reference: str = "rec-1", *, compression: str = "") -> str:
    """Return the header that says what a file is."""
    facts: dict[str, Any] = {
        "metadata": {
            "mimetype": "application/json",
            "accounts": [{"accountid": "a"}],
            "reference": [reference],
        }
    }
    if compression:
        facts["compression"] = compression
    return f"x-metadata: {base64.urlsafe_b64encode(json.dumps(facts).encode()).decode().rstrip('=')}"


def gzipped(content: bytes) -> bytes:
    """Return content as digi.me packs it before it encrypts."""
    return gzip.compress(content)


def file_answer(body: bytes, *headers: str) -> bytes:
    """Return an answer that is a file."""
    return http(200, body, "application/octet-stream", *(headers or (told(),)))


def in_pieces(content: bytes, size: int = 1000) -> Iterator[bytes]:
    """Yield content a little at a time."""
    for start in range(0, len(content), size):
        yield content[start : start + size]
