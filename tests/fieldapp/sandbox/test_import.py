"""digi.me library push: what is accepted, counted and refused."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from tests.fieldapp.sandbox.clients import DigimeClient, sign
from tests.helpers.sandbox import SandboxProcess

_STRANGER = rsa.generate_private_key(65537, 2048)


def _refused(answer: httpx.Response, status: int, code: str) -> None:
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)
    assert answer.json()["error"]["message"]


def test_a_pushed_record_is_counted(digime: DigimeClient, sandbox: SandboxProcess) -> None:
    answer = digime.push_record("r-1", firstName="Ana")
    assert (answer.status_code, answer.content) == (201, b"")
    (record,) = sandbox.records("digime")
    assert (record["id"], record["form"], record["version"]) == ("r-1", "householdDetails", "2")
    assert record["answers"] == {"firstName": "Ana"}


def test_a_record_told_in_words_is_counted_by_its_bare_names(
    digime: DigimeClient, sandbox: SandboxProcess
) -> None:
    def asked(path: str, value: object) -> dict[str, object]:
        return {"kind": "question", "name": path.rpartition("/")[2], "path": path, "value": value}

    member = {"kind": "instance", "name": "member", "number": 1, "items": [asked("/member[1]/age", 3)]}
    told = {
        "schema": "urn:fieldapp:record:1",
        "clientReferenceId": "r-1",
        "form": {"id": "household", "version": "3"},
        "answers": [
            asked("/name", "Ana"),
            {"kind": "section", "name": "", "path": "", "items": [asked("/net", True)]},
            {"kind": "section", "name": "head", "path": "/head", "items": [asked("/head/sex", "f")]},
            {"kind": "repeat", "name": "member", "path": "/member", "instances": [member, "none"]},
            "no item",
        ],
    }
    assert digime.push(json.dumps(told).encode(), ["r-1"], "application/json").status_code == 201
    (record,) = sandbox.records("digime")
    assert (record["id"], record["form"], record["version"]) == ("r-1", "household", "3")
    assert record["answers"] == {
        "name": "Ana",
        "net": True,
        "head": {"sex": "f"},
        "member": [{"age": 3}],
    }


@pytest.mark.parametrize(
    ("body", "media_type"),
    [(b"%PDF-1.7", "application/pdf"), (b'{"resourceType":"Basic"}', "application/fhir+json")],
)
def test_a_record_of_another_kind_is_known_by_its_one_reference(
    digime: DigimeClient, sandbox: SandboxProcess, body: bytes, media_type: str
) -> None:
    digime.push(b"%PDF-1.7 of a file", ["r-1", "abc"], "application/pdf", tags=["plan.pdf"])
    assert sandbox.records() == []
    digime.push(body, ["r-1"], media_type)
    (record,) = sandbox.records("digime")
    assert (record["id"], record["times"]) == ("r-1", 1)
    assert [file["name"] for file in record["attachments"]] == ["plan.pdf"]


def test_the_same_bytes_again_are_counted_once_and_others_are_not(
    digime: DigimeClient, sandbox: SandboxProcess
) -> None:
    for name in ("Ana", "Ana", "Eva"):
        digime.push_record("r-1", firstName=name)
    (record,) = sandbox.records()
    assert (record["times"], record["seen"]) == (2, 3)


def test_files_are_listed_under_their_record_even_when_they_come_first(
    digime: DigimeClient, sandbox: SandboxProcess
) -> None:
    for _ in range(2):
        pushed = digime.push(b"\x89PNG", ["r-1", "abc"], "image/png", tags=[sandbox.url, "house.png"])
        assert pushed.status_code == 201
    assert sandbox.records() == []
    assert "house.png" in httpx.get(f"{sandbox.url}/inbox").text
    digime.push_record("r-1", firstName="Ana")
    (record,) = sandbox.records()
    (file,) = record["attachments"]
    assert (file["name"], file["media_type"], file["size"], file["seen"]) == ("house.png", "image/png", 4, 2)
    assert (record["times"], record["seen"]) == (1, 1)


def test_json_that_is_no_record_is_a_file(digime: DigimeClient, sandbox: SandboxProcess) -> None:
    digime.push_record("r-1", firstName="Ana")
    for body in (b'{"a": 1}', b"[]", b"no json", b""):
        assert digime.push(body, ["r-1"]).status_code == 201
    (record,) = sandbox.records()
    assert (record["times"], len(record["attachments"])) == (1, 4)


def test_takes_a_body_without_reference_and_with_foreign_metadata(digime: DigimeClient) -> None:
    assert digime.push(b"x", None, "text/plain", accounts=[], other={"a": 1}).status_code == 201


def test_takes_a_timestamp_in_seconds(digime: DigimeClient) -> None:
    claims = digime.claims(timestamp=int(time.time()))
    assert digime.push(b"x", bearer=f"Bearer {sign(claims, digime.key)}").status_code == 201


def test_takes_ten_megabytes(digime: DigimeClient, sandbox: SandboxProcess) -> None:
    text = "a" * (10 * 1024 * 1024)
    assert digime.push_record("big", text=text).status_code == 201
    (record,) = sandbox.records()
    assert record["answers"] == {"text": text}


def test_refuses_a_body_over_the_limit(digime: DigimeClient) -> None:
    _refused(digime.push(bytes(31 * 1024 * 1024)), 400, "MaxUploadSizeExceededException")


@pytest.mark.parametrize(
    "changed",
    [
        {"nonce": "short"},
        {"nonce": "-" * 32},
        {"nonce": 7},
        {"nonce": None},
        {"timestamp": None},
        {"timestamp": "1795295258843"},
        {"timestamp": True},
        {"access_token": None},
        {"iat": 1},
        {"redirect_uri": "https://partner.example/"},
    ],
)
def test_refuses_claims_that_the_sdk_would_not_send(digime: DigimeClient, changed: dict[str, Any]) -> None:
    bearer = f"Bearer {sign(digime.claims(**changed), digime.key)}"
    _refused(digime.push(b"x", bearer=bearer), 400, "ValidationErrors")


@pytest.mark.parametrize("stamp", [1_604_916_942_252, 1_604_916_942, 0, 99_999_999_999_999])
def test_refuses_a_stale_timestamp(digime: DigimeClient, stamp: int) -> None:
    bearer = f"Bearer {sign(digime.claims(timestamp=stamp), digime.key)}"
    _refused(digime.push(b"x", bearer=bearer), 400, "InvalidJWT")


def _unsigned(client: DigimeClient) -> str:
    head, claims, _ = sign(client.claims(), client.key, header={"alg": "none", "typ": "JWT"}).split(".")
    return f"{head}.{claims}."


def _confused(client: DigimeClient) -> str:
    return sign(client.claims(), client.key, header={"alg": "HS512", "typ": "JWT"})


def _changed(client: DigimeClient) -> str:
    head, _, signature = sign(client.claims(), client.key).split(".")
    claims = (
        base64.urlsafe_b64encode(json.dumps(client.claims(nonce="b" * 32)).encode()).rstrip(b"=").decode()
    )
    return f"{head}.{claims}.{signature}"


_BAD_TOKENS: dict[str, Callable[[DigimeClient], str]] = {
    "salt 32": lambda client: sign(client.claims(), client.key, salt=32),
    "longest salt": lambda client: sign(client.claims(), client.key, salt=190),
    "foreign key": lambda client: sign(client.claims(), _STRANGER),
    "alg none": _unsigned,
    "another alg": _confused,
    "kid in the header": lambda client: sign(
        client.claims(), client.key, header={"alg": "PS512", "typ": "JWT", "kid": "1"}
    ),
    "claims changed": _changed,
    "padded": lambda client: sign(client.claims(), client.key) + "=",
    "two parts": lambda _client: "a.b",
    "not base64": lambda client: "!!!!." + sign(client.claims(), client.key).partition(".")[2],
    "not JSON": lambda client: "AAAA." + sign(client.claims(), client.key).partition(".")[2],
    "half a pair": lambda client: sign(client.claims(nonce="\ud800"), client.key),
}


@pytest.mark.parametrize("make", _BAD_TOKENS.values(), ids=_BAD_TOKENS)
def test_refuses_tokens_that_the_contract_did_not_sign_right(
    digime: DigimeClient, sandbox: SandboxProcess, make: Callable[[DigimeClient], str]
) -> None:
    _refused(digime.push(b"x", ["r-1"], bearer=f"Bearer {make(digime)}"), 400, "InvalidJWT")
    assert sandbox.records() == []


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (
            lambda client: sign({"metadata": {"mimeType": "a/b", "accounts": []}}, client.key, salt=32),
            "InvalidJWT",
        ),
        (lambda _client: sign({"metadata": {"mimeType": "a/b", "accounts": []}}, _STRANGER), "InvalidJWT"),
        (lambda _client: "", "ValidationErrors"),
        (lambda client: sign({"metadata": []}, client.key), "ValidationErrors"),
        (lambda client: sign({"metadata": {"accounts": []}}, client.key), "ValidationErrors"),
        (lambda client: sign({"metadata": {"mimeType": "a/b"}}, client.key), "ValidationErrors"),
        (lambda client: sign({"metadata": {"mimeType": "", "accounts": []}}, client.key), "ValidationErrors"),
        (
            lambda client: sign({"metadata": {"mimeType": "a/b", "accounts": ["x"]}}, client.key),
            "ValidationErrors",
        ),
        (
            lambda client: sign({"metadata": {"mimeType": "a/b", "accounts": [], "tags": "a"}}, client.key),
            "ValidationErrors",
        ),
        (
            lambda client: sign(
                {"metadata": {"mimeType": "a/b", "accounts": [], "reference": [1]}}, client.key
            ),
            "ValidationErrors",
        ),
        (
            lambda client: sign(
                {"metadata": {"mimeType": "a/b", "accounts": []}, "nonce": "a" * 32}, client.key
            ),
            "ValidationErrors",
        ),
    ],
)
def test_refuses_file_descriptors_that_are_wrong(
    digime: DigimeClient, make: Callable[[DigimeClient], str], code: str
) -> None:
    _refused(digime.push(b"x", descriptor=make(digime)), 400, code)


def test_refuses_another_client_and_a_missing_header(digime: DigimeClient) -> None:
    bearer = f"Bearer {sign(digime.claims(client_id='other_contract'), digime.key)}"
    _refused(digime.push(b"x", bearer=bearer), 400, "InvalidClient")
    _refused(digime.push(b"x", bearer=""), 400, "InvalidRequest")
    _refused(digime.push(b"x", bearer="Basic eDp5"), 400, "InvalidRequest")


def test_only_the_users_token_gives_401(digime: DigimeClient, sandbox: SandboxProcess) -> None:
    digime.access = "0" * 160
    _refused(digime.push(b"x"), 401, "InvalidToken")
    digime.access = digime.project["accessToken"]
    sandbox.expire_tokens()
    _refused(digime.push(b"x"), 401, "InvalidToken")


def test_unknown_paths_speak_json_too(digime: DigimeClient) -> None:
    _refused(digime.http.get("permission-access/nothing"), 404, "ResourceNotFoundException")
