"""digi.me postbox: what is written, opened, answered and taken in."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Generator
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15

from tests.fieldapp.sandbox.partner import OAEP, Partner, query_of
from tests.helpers.sandbox import SandboxProcess

_RECORD = {"clientReferenceId": "r-1", "schema": "bedNets", "version": 1, "answers": {"nets": 3}}
_STRANGER = rsa.generate_private_key(65537, 2048).public_key()


def _refused(answer: httpx.Response, code: str, status: int = 400) -> None:
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)


@pytest.fixture
def partner(sandbox: SandboxProcess) -> Generator[Partner]:
    with Partner(sandbox, "v1.6") as partner:
        yield partner


def _post_record(partner: Partner, **claims: Any) -> httpx.Response:
    described = {"mimeType": "application/json", "accounts": [{"accountId": "a"}], "reference": ["r-1"]}
    return partner.post(json.dumps(_RECORD).encode(), described=described, **claims)


@pytest.mark.parametrize("version", ["v1.5", "v1.6", "v1.7"])
def test_a_record_is_opened_counted_and_delivered(sandbox: SandboxProcess, version: str) -> None:
    with Partner(sandbox, version) as partner:
        opened = {"appId": partner.facts["applicationId"], "contractId": partner.contract["contractId"]}
        address = f"{partner.facts['baseUrls']['v1.5']}permission-access/session"
        session = httpx.post(address, json=opened, trust_env=False).json()["sessionKey"]
        answer = _post_record(partner, **({"session_key": session} if version == "v1.5" else {}))
    assert answer.status_code == 200
    assert answer.json()["status"] == "delivered"
    assert answer.json()["expires"] > 0
    (record,) = sandbox.records("digime")
    assert (record["id"], record["form"], record["answers"]) == ("r-1", "bedNets", {"nets": 3})


def test_it_lies_in_the_postbox_until_a_trigger(partner: Partner, sandbox: SandboxProcess) -> None:
    session = partner.session()
    partner.post(b"hello")
    assert partner.names(session) == []
    assert "in the postbox" in httpx.get(f"{sandbox.url}/inbox", trust_env=False).text
    session = partner.session()
    (name,) = partner.names(session)
    assert partner.open(partner.file(session, name).content) == b"hello"
    assert "in the postbox" not in httpx.get(f"{sandbox.url}/inbox", trust_env=False).text


def test_an_ended_token_is_answered_pending_and_the_second_sending_counts_once(
    partner: Partner, sandbox: SandboxProcess
) -> None:
    sandbox.expire_tokens()
    for token in (partner.access, None, "unknown"):
        answer = _post_record(partner, access_token=token)
        assert (answer.status_code, answer.json()["status"]) == (200, "pending")
    partner.access = sandbox.project()["digime"]["accessToken"]
    sandbox.faults(postbox_pending=True)
    assert _post_record(partner).json()["status"] == "pending"
    (record,) = sandbox.records()
    assert (record["times"], record["seen"]) == (1, 4)


def test_everybody_has_a_postbox_of_their_own(partner: Partner, sandbox: SandboxProcess) -> None:
    back = query_of(sandbox.consent(partner.page(partner.authorize()), library="Ana"))
    answer = partner.post(b"for Ana", back)  # with the organisation's token
    assert answer.json()["status"] == "pending"
    partner.consent("Ana")
    assert partner.post(b"for Ana, too", back).json()["status"] == "delivered"
    assert len(partner.names(partner.session())) == 2


def test_an_unknown_postbox_is_not_found(partner: Partner) -> None:
    _refused(partner.post(b"x", {**partner.facts["postbox"], "postboxId": "other"}), "NotFound", 404)


def _locked(way: Callable[[bytes], bytes]) -> str:
    return base64.b64encode(way(bytes(32))).decode()


@pytest.mark.parametrize(
    "claims",
    [
        {"iv": "00"},
        {"iv": "A" * 32},
        {"iv": None},
        {"metadata": "!"},
        {"metadata": base64.b64encode(bytes(16)).decode()},
        {"metadata": base64.b64encode(bytes(15)).decode()},
        {"symmetrical_key": "AAAA"},
        {"symmetrical_key": _locked(lambda key: _STRANGER.encrypt(key, OAEP))},
        {"symmetrical_key": _locked(lambda key: _STRANGER.encrypt(key, PKCS1v15()))},
        {"session_key": "x"},
        {"redirect_uri": None},
    ],
)
def test_refuses_what_cannot_be_opened(
    partner: Partner, sandbox: SandboxProcess, claims: dict[str, Any]
) -> None:
    _refused(partner.post(b"x", **claims), "ValidationErrors")
    assert sandbox.records() == []


@pytest.mark.parametrize("described", [{"mimeType": "a/b"}, {"accounts": []}, [1], "x"])
def test_refuses_wrong_descriptions(partner: Partner, described: Any) -> None:
    _refused(partner.post(b"x", described=described), "ValidationErrors")


def test_takes_descriptions_of_many_kilobytes(partner: Partner) -> None:
    described = {"mimeType": "text/plain", "accounts": [], "tags": ["x" * 100] * 80}
    assert partner.post(b"x", described=described).json()["status"] == "delivered"


def test_wants_one_part_called_file(partner: Partner) -> None:
    path = f"permission-access/postbox/{partner.facts['postbox']['postboxId']}"
    claims = {"iv": "0" * 32, "metadata": "AAAA", "symmetrical_key": "AAAA"}
    answer = partner.http.post(path, headers=partner.bearer(**claims), files={"other": ("a", b"x")})
    _refused(answer, "ValidationErrors")


def test_an_older_session_must_be_known(sandbox: SandboxProcess) -> None:
    with Partner(sandbox, "v1.5") as partner:
        _refused(partner.post(b"x", session_key="unknown"), "SessionInvalid")
