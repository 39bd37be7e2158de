"""Our digi.me requests held to those of the real SDK, as recorded on the wire.

They may differ in nonce, timestamp, keys, tokens, host and user-agent, and in nothing else.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA512
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
    load_pem_public_key,
)

from fieldapp.settings import DIGIME_KEY, DIGIME_TOKENS, digime_scope
from tests.helpers.connected import Connected, deliver
from tests.helpers.odd_servers import RawServer, http, socket_server
from tests.helpers.parcels import make_attachment, make_parcel, make_submission

_CAPTURES = Path(__file__).parents[3] / "../shared/contracts/digime-captures.json"
pytestmark = pytest.mark.skipif(not _CAPTURES.exists(), reason="the recorded exchanges are not here")

_VALUES_DIFFER = {"user-agent", "host", "authorization", "filedescriptor", "accept-encoding"}


@pytest.fixture(scope="module")
def recorded() -> dict[str, Any]:
    return json.loads(_CAPTURES.read_text(encoding="utf-8"))


def _exchange(recorded: dict[str, Any], call: str, step: int = 0) -> dict[str, Any]:
    return next(
        c
        for c in recorded["captures"]
        if c["sdkVersion"].startswith("16") and c["call"] == call and c["step"] == step
    )


def _set_up(connected_to: Callable[..., Connected], recorded: dict[str, Any], address: str) -> Connected:
    """The recorded contract: same ids, same throw-away key, tokens of the recorded session."""
    meta = recorded["meta"]
    key = load_der_private_key(base64.b64decode(meta["TEST_contract_private_key_pkcs1_der_base64"]), None)
    assert isinstance(key, RSAPrivateKey)
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption()).decode()
    connected = connected_to(
        f"http://{address}",
        digime={
            "baseUrl": f"http://{address}/v1.7/",
            "applicationId": meta["applicationId"],
            "contractId": meta["contractId"],
            "privateKey": pem,
            "accessToken": "a" * 160,
            "refreshToken": "b" * 160,
            "accountId": "acc-1",
        },
    )
    tokens = {"access": "a" * 160, "refresh": "b" * 160, "expires_at": 0}
    tokens["scope"] = digime_scope(f"http://{address}/v1.7/", meta["contractId"])
    connected.vault.put({DIGIME_KEY: pem, DIGIME_TOKENS: json.dumps(tokens)})
    return connected


def _parts(raw: bytes) -> tuple[str, dict[str, str], bytes]:
    """Request line, headers by lower-case name, body."""
    head, _, body = raw.partition(b"\r\n\r\n")
    line, *rest = head.decode("latin-1").split("\r\n")
    headers = dict(entry.split(": ", 1) for entry in rest)
    return line, {name.lower(): value for name, value in headers.items()}, body


def _jwt(token: str, public_pem: str) -> tuple[str, str]:
    """Header and payload as the very texts that were signed, once the signature is proved (salt 64)."""
    header, payload, signature = (base64.urlsafe_b64decode(p + "=" * (-len(p) % 4)) for p in token.split("."))
    key = load_pem_public_key(public_pem.encode())
    assert isinstance(key, RSAPublicKey)
    signed = token.rpartition(".")[0].encode()
    key.verify(signature, signed, padding.PSS(padding.MGF1(SHA512()), 64), SHA512())
    return header.decode(), payload.decode()


def _server_token(recorded: dict[str, Any], jku: str) -> str:
    """The recorded token, pointing to our server and signed anew with the recorded throw-away key."""
    der = base64.b64decode(recorded["meta"]["TEST_server_jwks_private_key_pkcs1_der_base64"])
    key = load_der_private_key(der, None)
    assert isinstance(key, RSAPrivateKey)
    decoded = _exchange(recorded, "refreshToken")["response"]["tokenDecoded"]
    return jwt.encode(decoded["payload"], key, "PS512", {**decoded["header"], "jku": jku})


def _dechunk(body: bytes) -> bytes:
    plain = b""
    while body:
        size, _, rest = body.partition(b"\r\n")
        plain += rest[: int(size, 16)]
        body = rest[int(size, 16) + 2 :]
    return plain


def _assert_same_headers(ours: dict[str, str], exchange: dict[str, Any]) -> None:
    theirs = {name.lower(): value for name, value in exchange["request"]["headers"]}
    assert set(ours) == set(theirs)
    for name in set(theirs) - _VALUES_DIFFER:
        assert ours[name] == theirs[name], name


def _assert_same_claims(ours: str, theirs: dict[str, Any]) -> None:
    """Same claims, in the same order, of the same types and widths; written without blanks."""
    claims = json.loads(ours)
    assert list(claims) == list(theirs)
    assert ours == json.dumps(claims, separators=(",", ":"))
    for name, value in theirs.items():
        assert type(claims[name]) is type(value), name
        assert len(str(claims[name])) == len(str(value)), name
    assert claims["client_id"] == theirs["client_id"]


def test_push_matches(connected_to: Callable[..., Connected], recorded: dict[str, Any]) -> None:
    exchange = _exchange(recorded, "pushData library Buffer")
    server = RawServer(http(201, b""))
    submission = make_submission("ref-1", {"firstName": "Ana"})
    with socket_server(server.serve) as address:
        connected = _set_up(connected_to, recorded, address)
        deliver(connected.digime(), make_parcel([submission], destination="digime"))
        connected.close()
    line, headers, body = _parts(server.requests[0])
    public = recorded["meta"]["TEST_contract_public_key_pkcs1_pem"]
    assert line == f"POST {exchange['request']['path']} HTTP/1.1"
    _assert_same_headers(headers, exchange)
    assert "content-length" not in headers
    assert _dechunk(body) == submission.payload

    scheme, _, token = headers["authorization"].partition(" ")
    header, payload = _jwt(token, public)
    assert scheme == "Bearer"
    assert header == '{"alg":"PS512","typ":"JWT"}'
    _assert_same_claims(payload, exchange["request"]["jwtDecoded"]["payload"])

    header, payload = _jwt(headers["filedescriptor"], public)
    assert header == '{"alg":"PS512","typ":"JWT"}'
    recorded_metadata = exchange["request"]["fileDescriptorDecoded"]["payload"]["metadata"]
    assert payload == json.dumps(
        {
            "metadata": {
                "mimeType": "application/json",
                "accounts": [{"accountId": "acc-1"}],
                "reference": ["ref-1"],
                "tags": ["LLIN-2026", "householdDetails", "2"],
            }
        },
        separators=(",", ":"),
    )
    assert list(json.loads(payload)["metadata"]) == list(recorded_metadata)


def test_an_empty_body_is_chunked_too(
    connected_to: Callable[..., Connected], recorded: dict[str, Any], tmp_path: Path
) -> None:
    empty = make_attachment(1, b"", "empty.txt", "text/plain", tmp_path)
    server = RawServer(http(201, b""), http(201, b""))
    with socket_server(server.serve) as address:
        connected = _set_up(connected_to, recorded, address)
        submission = make_submission("ref-1", {}, attachments=[empty])
        deliver(connected.digime(), make_parcel([submission], destination="digime", folder=tmp_path))
        connected.close()
    _, headers, body = _parts(server.requests[0])
    _assert_same_headers(headers, _exchange(recorded, "pushData library Buffer empty"))
    assert body == b"0\r\n\r\n"


def test_renewal_and_retry_match(connected_to: Callable[..., Connected], recorded: dict[str, Any]) -> None:
    call = "401 InvalidToken -> refresh -> retry (library Buffer)"
    refused, renewal = _exchange(recorded, call), _exchange(recorded, call, 1)
    server_key = recorded["meta"]["TEST_server_jwks_public_key_pkcs1_pem"]
    kid = recorded["meta"]["TEST_server_kid"]
    keys = json.dumps({"keys": [{"kid": "another", "pem": "x"}, {"kid": kid, "pem": server_key}]}).encode()
    server = RawServer(http(401, json.dumps(refused["response"]["json"]).encode()))
    with socket_server(server.serve) as address:
        token = _server_token(recorded, f"http://{address}/v1.7/jwks/oauth")
        server.left += [http(201, json.dumps({"token": token}).encode()), http(200, keys), http(201, b"")]
        connected = _set_up(connected_to, recorded, address)
        deliver(connected.digime(), make_parcel([make_submission("ref-1", {})], destination="digime"))
        kept = json.loads(connected.vault.get(DIGIME_TOKENS) or "")
        connected.close()
    first, renewing, jwks, again = (_parts(raw) for raw in server.requests)
    line, headers, body = renewing
    public = recorded["meta"]["TEST_contract_public_key_pkcs1_pem"]
    assert line == f"POST {renewal['request']['path']} HTTP/1.1"
    _assert_same_headers(headers, renewal)
    assert (headers["content-length"], body) == ("0", b"")
    _, payload = _jwt(headers["authorization"].removeprefix("Bearer "), public)
    _assert_same_claims(payload, renewal["request"]["jwtDecoded"]["payload"])

    jwks_recorded = _exchange(recorded, "getAuthorizeUrl", 1)
    assert jwks[0] == "GET /v1.7/jwks/oauth HTTP/1.1"
    _assert_same_headers(jwks[1], jwks_recorded)

    fresh = _exchange(recorded, "refreshToken")["response"]["tokenDecoded"]["payload"]
    assert kept == {
        "access": fresh["access_token"]["value"],
        "refresh": fresh["refresh_token"]["value"],
        "expires_at": fresh["access_token"]["expires_on"],
        "refresh_expires_at": fresh["refresh_token"]["expires_on"],
        "scope": kept["scope"],
        "user": fresh["sub"],
        "consent": fresh["consentid"],
    }
    assert first[1]["filedescriptor"] == again[1]["filedescriptor"]
    claims = [json.loads(_jwt(p[1]["authorization"][7:], public)[1]) for p in (first, again)]
    assert claims[0]["nonce"] != claims[1]["nonce"]
    assert claims[1]["access_token"] == fresh["access_token"]["value"]
