"""The recorded exchanges of the real SDKs, played again: our client asks, and gets what the SDK got.

Nonces, times, PKCE letters, AES keys and IVs are those of the recording, so what is compared is compared
whole. Apart from that stand: signatures and RSA wrapping, which are random, the host, who we say we are.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import jwt
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.serialization import load_der_private_key, load_pem_public_key

from fieldapp.connectors.digime.access import Access, Digime
from fieldapp.connectors.digime.calls import Contract
from fieldapp.connectors.digime.consent import Asking
from fieldapp.connectors.digime.library import Library
from fieldapp.connectors.digime.pushing import Postbox
from fieldapp.connectors.digime.tokens import Tokens
from fieldapp.settings import DIGIME_KEY, DIGIME_TOKENS
from tests.helpers.digime import OAEP, Box, private_pem
from tests.helpers.odd_servers import RawServer, http, socket_server

CAPTURES = Path(__file__).parents[3] / "../shared/contracts/digime-captures.json"
ONBOARD = "http://127.0.0.1:45465/saas/"  # of the recording
CALLBACK = "https://partner.example/digime/callback?user=42"
REGISTERED = "https://partner.example/digime/ok"
SPARE = "b" * 160  # a refresh token that the recording does not show

Capture = dict[str, Any]


@dataclass
class Recording:
    """The file of captures."""

    meta: dict[str, Any]
    captures: list[Capture]

    @classmethod
    def read(cls) -> Recording:
        found = json.loads(CAPTURES.read_text(encoding="utf-8"))
        return cls(found["meta"], found["captures"])

    def scene(self, sdk: str, call: str) -> list[Capture]:
        """Return the exchanges of one SDK call, in order."""
        return [c for c in self.captures if c["sdkVersion"].split(".")[0] == sdk and c["call"] == call]

    def key(self, whose: str) -> RSAPrivateKey:
        """Return a throw-away key: contract, server_jwks or postbox."""
        der = base64.b64decode(self.meta[f"TEST_{whose}_private_key_pkcs1_der_base64"])
        key = load_der_private_key(der, None)
        assert isinstance(key, RSAPrivateKey)
        return key

    @property
    def plain(self) -> bytes:
        """The file that the recording pushes and reads."""
        return base64.b64decode(self.meta["plainFileBase64"])


@dataclass
class Stage:
    """Our client in front of a server that gives the recorded answers."""

    recording: Recording
    scene: list[Capture]
    box: Box
    digime: Digime
    server: RawServer
    library: Library
    asking: Asking
    heard: list[httpx.Response] = field(default_factory=list[httpx.Response])

    @property
    def access(self) -> Access:
        return self.digime.access(DIGIME_TOKENS)

    @property
    def postbox(self) -> Postbox:
        """The recorded postbox, in the recorded session where there is one."""
        session = claims_of(self.scene[0]).get("session_key", "")
        return Postbox("test-postbox-id", self.recording.meta["TEST_postbox_public_key_pkcs1_pem"], session)

    @property
    def outcome(self) -> dict[str, Any]:
        """What the SDK returned in the end."""
        return self.scene[-1]["outcome"]["result"]


def claims_of(capture: Capture) -> dict[str, Any]:
    return capture["request"].get("jwtDecoded", {}).get("payload", {})


def is_key_set(path: str) -> bool:
    return path.endswith("jwks/oauth")


@contextmanager
def stage(recording: Recording, scene: list[Capture]) -> Generator[Stage]:
    """Set everything up for the exchanges of one SDK call."""
    server = RawServer()
    version = scene[0]["request"]["path"].split("/")[1]
    with socket_server(server.serve) as address:
        base_url = f"http://{address}/{version}/"
        server.left = list(_answers(recording, scene, base_url))
        contract = Contract(
            base_url,
            recording.meta["applicationId"],
            recording.meta["contractId"],
            onboard_url=ONBOARD,
            redirect_uri=REGISTERED,
        )
        box = Box(
            {DIGIME_KEY: private_pem(recording.key("contract")), DIGIME_TOKENS: _tokens(scene, contract)}
        )
        nonces, secrets = iter(list(_nonces(scene))), iter(list(_secrets(recording, scene)))

        def now() -> datetime:
            asked = sum(not is_key_set(raw.split()[1].decode()) for raw in server.requests)
            ahead = [c for c in scene if not is_key_set(c["request"]["path"])][asked : asked + 1]
            stamp = claims_of(ahead[0]).get("timestamp", 0) if ahead else 0
            return datetime.fromtimestamp(stamp / 1000, UTC)

        def random_bytes(size: int) -> bytes:
            found = next(secrets)
            assert len(found) == size
            return found

        digime = Digime(contract, box, clock=now, new_nonce=lambda: next(nonces, "n" * 32))
        library = Library(digime, digime.access(DIGIME_TOKENS), random_bytes=random_bytes)
        try:
            yield Stage(recording, scene, box, digime, server, library, Asking(digime))
        finally:
            digime.close()


def _answers(recording: Recording, scene: list[Capture], base_url: str) -> Iterator[bytes]:
    """Yield the recorded answers, and the key set after each token; the recording leaves most out."""
    keys = json.dumps(recording.scene("16", "getAuthorizeUrl")[1]["response"]["json"]).encode()
    for capture in scene:
        if is_key_set(capture["request"]["path"]):
            continue
        response = capture["response"]
        facts = response.get("json")
        if isinstance(facts, dict) and "token" in facts:
            facts = {**facts, "token": _signed_anew(recording, facts["token"], base_url)}
        raw = (
            base64.b64decode(response.get("bodyBase64", "")) if facts is None else json.dumps(facts).encode()
        )
        kind = response["headers"].get("content-type", "application/octet-stream")
        more = [f"{n}: {v}" for n, v in response["headers"].items() if n.startswith("x-")]
        yield http(response["status"], b"" if capture["request"]["method"] == "HEAD" else raw, kind, *more)
        if isinstance(facts, dict) and "token" in facts:
            yield http(200, keys)


def _signed_anew(recording: Recording, token: str, base_url: str) -> str:
    """Return a recorded token, its jku leading to our server, signed with the recorded key."""
    header = {**jwt.get_unverified_header(token), "jku": f"{base_url}jwks/oauth"}
    payload = jwt.decode(token, options={"verify_signature": False})
    return jwt.encode(payload, recording.key("server_jwks"), "PS512", header)


def _tokens(scene: list[Capture], contract: Contract) -> str:
    """Return the tokens that the SDK had before the call."""
    claims = [claims_of(capture) for capture in scene]
    access = next((c["access_token"] for c in claims if "access_token" in c), "a" * 160)
    refresh = next((c["refresh_token"] for c in claims if "refresh_token" in c), SPARE)
    tokens = Tokens(access=access, refresh=refresh, scope=contract.scope)
    return json.dumps(tokens.model_dump(mode="json"))


def _nonces(scene: list[Capture]) -> Iterator[str]:
    """Yield the letters of the verifier, where there is one, then the nonces."""
    result = scene[-1].get("outcome", {}).get("result") or {}
    if isinstance(result, dict) and "codeVerifier" in result:
        yield base64.urlsafe_b64decode(result["codeVerifier"] + "=").decode()
    for capture in scene:
        if "nonce" in claims_of(capture):
            yield claims_of(capture)["nonce"]


def _secrets(recording: Recording, scene: list[Capture]) -> Iterator[bytes]:
    """Yield AES key and IV of each recorded write, which only the postbox could know."""
    for capture in scene:
        claims = claims_of(capture)
        if "symmetrical_key" in claims:
            yield unwrapped(recording, claims["symmetrical_key"])
            yield bytes.fromhex(claims["iv"])


def unwrapped(recording: Recording, symmetrical_key: str) -> bytes:
    """Return the AES key that only the postbox can read."""
    return recording.key("postbox").decrypt(base64.b64decode(symmetrical_key), OAEP)


def parts(raw: bytes) -> tuple[str, dict[str, str], bytes]:
    """Return request line, headers by lower-case name, body without its chunks' sizes."""
    head, _, body = raw.partition(b"\r\n\r\n")
    line, *rest = head.decode("latin-1").split("\r\n")
    headers = {name.lower(): value for name, value in (entry.split(": ", 1) for entry in rest)}
    return line, headers, _dechunked(body) if headers.get("transfer-encoding") == "chunked" else body


def _dechunked(body: bytes) -> bytes:
    plain = b""
    while body:
        size, _, rest = body.partition(b"\r\n")
        plain += rest[: int(size, 16)]
        body = rest[int(size, 16) + 2 :]
    return plain


def signed(token: str, public_pem: str) -> tuple[str, str]:
    """Return header and payload as the very texts that were signed, once the signature is proved."""
    header, payload, signature = (base64.urlsafe_b64decode(p + "=" * (-len(p) % 4)) for p in token.split("."))
    key = load_pem_public_key(public_pem.encode())
    assert isinstance(key, RSAPublicKey)
    text = token.rpartition(".")[0].encode()
    key.verify(signature, text, padding.PSS(padding.MGF1(hashes.SHA512()), 64), hashes.SHA512())
    return header.decode(), payload.decode()
