"""A renewal's answer is believed only when digi.me itself signed it."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.hashes import SHA512
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from jwt.utils import base64url_encode

from fieldapp.errors import (
    BadAnswer,
    CaptivePortal,
    ConsentNeeded,
    NotRenewed,
    NotTrusted,
    ProjectInvalid,
    Unavailable,
    WireError,
)
from fieldapp.records import Arrived
from fieldapp.settings import DIGIME_KEY, DIGIME_TOKENS, digime_scope
from tests.helpers.connected import Connected, deliver
from tests.helpers.odd_servers import RawServer, http, socket_server
from tests.helpers.parcels import make_parcel, make_submission

_PARCEL = make_parcel([make_submission("rec-1", {})], destination="digime")
_PAYLOAD = {
    "access_token": {"value": "new-access", "expires_on": 1795298846},
    "refresh_token": {"value": "new-refresh", "expires_on": 1797887246},
}


@pytest.fixture(scope="module")
def key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


@contextmanager
def _renewing(
    connected_to: Callable[..., Connected],
    key: rsa.RSAPrivateKey,
    token: Callable[[str], str],
    keys: object = None,
) -> Generator[tuple[Connected, RawServer]]:
    """A server that refuses the token and answers `token(its address)` to the renewal, then the key set."""
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption()).decode()
    server = RawServer(http(401, b'{"error":{"code":"InvalidToken","message":"expired"}}'))
    with socket_server(server.serve) as address:
        base = f"http://{address}/v1.7/"
        contract = {"baseUrl": base, "applicationId": "a", "contractId": "c", "privateKey": pem}
        connected = connected_to(
            f"http://{address}", digime={**contract, "accessToken": "old", "refreshToken": "old-refresh"}
        )
        tokens = {"access": "old-access", "refresh": "old-refresh", "expires_at": 0}
        tokens["scope"] = digime_scope(base, "c")
        connected.vault.put({DIGIME_KEY: pem, DIGIME_TOKENS: json.dumps(tokens)})
        server.left += [
            http(201, json.dumps({"token": token(base)}).encode()),
            http(200, json.dumps(keys if keys is not None else _key_set(key)).encode()),
            http(201, b""),
        ]
        yield connected, server
        connected.close()


def _key_set(key: rsa.RSAPrivateKey, kid: str = "k1") -> dict[str, Any]:
    pem = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    return {"keys": ["odd", {"kid": "other"}, {"kid": kid, "pem": pem}]}


def _signed(key: rsa.RSAPrivateKey, base: str, payload: Any = None, **header: Any) -> str:
    whole = {"jku": f"{base}jwks/oauth", "kid": "k1", **header}
    return jwt.encode(payload or _PAYLOAD, key, "PS512", {k: v for k, v in whole.items() if v is not None})


def _kept(connected: Connected) -> dict[str, Any]:
    """The tokens kept, without whose they are and what is not known."""
    kept: dict[str, Any] = json.loads(connected.vault.get(DIGIME_TOKENS) or "")
    contract = connected.project.digime
    assert contract is not None
    assert kept.pop("scope") == digime_scope(contract.base_url, contract.contract_id)
    return {name: value for name, value in kept.items() if value or name == "expires_at"}


def test_a_proved_answer_is_kept_and_used(
    connected_to: Callable[..., Connected], key: rsa.RSAPrivateKey
) -> None:
    with _renewing(connected_to, key, lambda base: _signed(key, base)) as (connected, _):
        assert isinstance(deliver(connected.digime(), _PARCEL)[-1], Arrived)
        assert _kept(connected) == {
            "access": "new-access",
            "refresh": "new-refresh",
            "expires_at": 1795298846,
            "refresh_expires_at": 1797887246,
        }


def test_a_refresh_token_that_does_not_come_anew_stays(
    connected_to: Callable[..., Connected], key: rsa.RSAPrivateKey
) -> None:
    payload = {"access_token": {"value": "new-access"}}
    with _renewing(connected_to, key, lambda base: _signed(key, base, payload)) as (connected, _):
        deliver(connected.digime(), _PARCEL)
        assert _kept(connected) == {"access": "new-access", "refresh": "old-refresh", "expires_at": 0}


def _salted(key: rsa.RSAPrivateKey, base: str, salt: int) -> str:
    signed = _signed(key, base).rpartition(".")[0]
    signature = key.sign(signed.encode(), padding.PSS(padding.MGF1(SHA512()), salt), SHA512())
    return f"{signed}.{base64url_encode(signature).decode()}"


def _unsigned(base: str) -> str:
    return jwt.encode(_PAYLOAD, "", "none", {"jku": f"{base}jwks/oauth", "kid": "k1"})


def _elsewhere(base: str) -> str:
    return base.replace("127.0.0.1", "evil.example")


@pytest.mark.parametrize(
    ("token", "error"),
    [
        (lambda _key, base: _signed(rsa.generate_private_key(65537, 2048), base), NotTrusted),
        (lambda key, base: _salted(key, base, 32), NotTrusted),
        (lambda _key, base: _unsigned(base), NotTrusted),
        (lambda key, base: _signed(key, base, jku=f"{_elsewhere(base)}jwks/oauth"), NotTrusted),
        (lambda key, base: _signed(key, base, jku=f"{base.replace('http', 'https')}jwks/oauth"), NotTrusted),
        (lambda key, base: _signed(key, base, jku="http://127.0.0.1:99999/"), NotTrusted),
        (lambda key, base: _signed(key, base, jku=None), NotRenewed),
        (lambda key, base: _signed(key, base, kid=None), NotRenewed),
        (lambda key, base: _signed(key, base, {"access_token": "flat"}), NotRenewed),
        (lambda key, base: _signed(key, base, {"access_token": {"value": ""}}), NotRenewed),
        (lambda _key, _base: "no.jwt", NotRenewed),
    ],
)
def test_an_answer_that_is_not_proved_changes_nothing(
    connected_to: Callable[..., Connected],
    key: rsa.RSAPrivateKey,
    token: Callable[[rsa.RSAPrivateKey, str], str],
    error: type[WireError],
) -> None:
    with _renewing(connected_to, key, lambda base: token(key, base)) as (connected, server):
        with pytest.raises(error) as raised:
            deliver(connected.digime(), _PARCEL)
        kept = _kept(connected)
        assert kept["access"] == "old-access"
        assert not kept.get("unproved"), "it is asked for again"
        assert not any(word in raised.value.detail for word in ("new-access", "old-refresh", "eyJ"))
        assert sum(b"permission-access/import" in request for request in server.requests) == 1


@pytest.mark.parametrize("pem", ["", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----", "curve"])
def test_a_key_set_without_a_usable_key(
    connected_to: Callable[..., Connected], key: rsa.RSAPrivateKey, pem: str
) -> None:
    if pem == "curve":
        curve = ec.generate_private_key(ec.SECP256R1()).public_key()
        pem = curve.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    keys = {"keys": [{"kid": "k1", "pem": pem}]}
    with (
        _renewing(connected_to, key, lambda base: _signed(key, base), keys) as (connected, _),
        pytest.raises(NotRenewed),
    ):
        deliver(connected.digime(), _PARCEL)


def _refused_with(connected_to: Callable[..., Connected], key: rsa.RSAPrivateKey, answer: bytes) -> Exception:
    with _renewing(connected_to, key, lambda base: _signed(key, base)) as (connected, server):
        server.left[1:] = [answer]
        with pytest.raises(Exception, match=r"\S") as raised:
            deliver(connected.digime(), _PARCEL)
        assert _kept(connected)["access"] == "old-access"
        return raised.value


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (http(401, b'{"error":{"code":"InvalidToken","message":"old-refresh is expired"}}'), ConsentNeeded),
        (http(401, b""), ConsentNeeded),
        (http(400, b'{"error":{"code":"InvalidGrant","message":"x"}}'), ConsentNeeded),
        (http(400, b'{"error":{"code":"InvalidClient","message":"x"}}'), ProjectInvalid),
        (http(200, b"<html>", "text/html"), CaptivePortal),
        (http(201, b"{}"), NotRenewed),
        (http(201, b"not json"), NotRenewed),
        (http(403, b'{"error":{"code":"Forbidden","message":"x"}}'), NotRenewed),
        (http(500, b""), Unavailable),
    ],
)
def test_a_renewal_that_is_refused(
    connected_to: Callable[..., Connected], key: rsa.RSAPrivateKey, answer: bytes, kind: type[Exception]
) -> None:
    error = _refused_with(connected_to, key, answer)
    assert type(error) is kind
    assert "old-refresh" not in str(error.args)


@pytest.mark.parametrize("body", [b'{"sync": 7, "files": {}', b"\xff\xfe", b"[]", b'"done"'])
def test_a_push_is_not_believed_to_be_done_by_what_was_broken_on_the_way(
    connected_to: Callable[..., Connected], key: rsa.RSAPrivateKey, body: bytes
) -> None:
    with _renewing(connected_to, key, lambda base: _signed(key, base)) as (connected, server):
        server.left[-1] = http(200, body)
        with pytest.raises(BadAnswer) as raised:
            deliver(connected.digime(), _PARCEL)
    assert raised.value.effect == "unsure"


@pytest.mark.parametrize(
    "answer",
    [
        http(200, b"OK", "text/plain"),
        http(201, b""),
        http(200, b'{"status":"delivered","expires":1}'),
    ],
)
def test_a_push_is_done_by_any_good_answer(
    connected_to: Callable[..., Connected], key: rsa.RSAPrivateKey, answer: bytes
) -> None:
    with _renewing(connected_to, key, lambda base: _signed(key, base)) as (connected, server):
        server.left[-1] = answer
        assert isinstance(deliver(connected.digime(), _PARCEL)[-1], Arrived)
