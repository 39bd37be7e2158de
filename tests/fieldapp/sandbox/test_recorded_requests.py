"""What the real digi.me SDKs sent, signed anew with a fresh time, is taken by the sandbox."""

from __future__ import annotations

import base64
from collections.abc import Generator
from pathlib import Path
from typing import Any

import httpx
import jwt
import pytest

from tests.fieldapp.sandbox.clients import claims_of, sign
from tests.fieldapp.sandbox.partner import OAEP, decrypt, query_of
from tests.fieldapp.sandbox.recording import Replay, contract_file, recorded, recorded_key
from tests.helpers.sandbox import SandboxProcess

_LIBRARY = "/v1.7/permission-access/import"


@pytest.fixture(scope="module")
def contracted(tmp_path_factory: pytest.TempPathFactory) -> Generator[SandboxProcess]:
    """A sandbox that knows the recorded contract and its postbox."""
    folder = tmp_path_factory.mktemp("contracted")
    file = contract_file(folder)
    sandbox = SandboxProcess(folder / "data", arguments=("--contract", str(file))).start()
    yield sandbox
    sandbox.close()


def _tokens(sandbox: SandboxProcess, captures: list[dict[str, Any]]) -> dict[str, str]:
    """Put the organisation's tokens in the place of those that the recording server gave out.

    One recorded token is meant to be no good: it shows what the postbox answers to that.
    """
    claims = [capture["request"].get("jwtDecoded", {}).get("payload", {}) for capture in captures]
    own = sandbox.project()["digime"]
    names = (("access_token", own["accessToken"]), ("refresh_token", own["refreshToken"]))
    return {
        call[name]: token
        for name, token in names
        for call in claims
        if call.get(name, "expired") != "expired"
    }


def _learn(replay: Replay, capture: dict[str, Any], answer: httpx.Response) -> None:
    """Note what this sandbox gave out where the recording server gave out something else."""
    before, request = capture["response"], capture["request"]
    if request["path"].startswith("/saas/"):
        there, here = query_of(before["headers"]["location"]), query_of(answer.headers["location"])
        assert set(there) == set(here)
        replay.known[there["code"]] = here["code"]
        return
    old, new = (
        before.get("json"),
        answer.json() if answer.content and "json" in answer.headers["content-type"] else None,
    )
    if not isinstance(old, dict) or not isinstance(new, dict):
        return
    if "session" in old:
        replay.known[old["session"]["key"]] = new["session"]["key"]
    if "sessionKey" in old:
        replay.known[old["sessionKey"]] = new["sessionKey"]
    if "preauthorization_code" in claims_of(old.get("token", ".e30")):
        name = "preauthorization_code"
        replay.known[claims_of(old["token"])[name]] = claims_of(new["token"])[name]
    for there, here in zip(old.get("fileList", []), new.get("fileList", []), strict=False):
        replay.known[there["name"]] = here["name"]


# Exchanges that the recording server answered otherwise on purpose, to see what the SDK makes of it: here
# the same request, with a good token, is taken.
_STAGED = {23, 26, 28, 31, 34}
_ACCOUNT = "420_1234"  # what the recording server called the user's own
# The session that is read later was opened with a scope that, taken at its word, hides every recorded file.
_NARROW, _WIDE = 12, 13


def test_every_recorded_request_is_taken(contracted: SandboxProcess) -> None:
    """In their order, as one long conversation: codes, sessions and file names are handed on."""
    captures = recorded()["captures"]
    contracted.reset()
    contracted.faults(consent="grant")
    replay = Replay(contracted, _tokens(contracted, captures))
    asked = next(one["request"] for one in captures if one["request"]["path"].endswith("/accounts"))
    replay.known[_ACCOUNT] = replay.send(asked).json()[0]["id"]
    assert len(captures) == 55
    for number, capture in enumerate(captures):
        answer, before = replay.send(capture["request"]), capture["response"]
        told = f"{number} {capture['call']}: {answer.status_code} {answer.text[:200]}"
        if number in _STAGED:
            assert (before["status"], answer.is_success) == (401, True), told
            continue
        if capture["request"]["path"].startswith("/saas/"):
            assert answer.status_code == 303, told  # 302 there: both make a GET of it
        else:
            assert answer.status_code == before["status"], told
        _same_shape(before.get("json"), _json_of(answer), told)
        assert {"x-metadata", "last-modified"} & set(before["headers"]) <= set(answer.headers), told
        _learn(replay, capture, answer)
        if number == _WIDE:
            narrow, wide = (captures[one]["response"]["json"]["session"]["key"] for one in (_NARROW, _WIDE))
            replay.known[narrow] = replay.known[wide]
    assert contracted.requests("/saas/")


def _json_of(answer: httpx.Response) -> Any:
    return answer.json() if "json" in answer.headers.get("content-type", "") else None


def _same_shape(there: Any, here: Any, told: str) -> None:
    """Names and kinds of values are as in the recording; this sandbox may say more."""
    if isinstance(there, dict):
        assert isinstance(here, dict), told
        if "details" in there:
            there = {**there, "details": {}}  # keyed by accounts, which are others
        for name, value in there.items():
            assert name in here, f"{told}: {name}"
            _same_shape(value, here[name], told)
    elif isinstance(there, list):
        assert isinstance(here, list), told
        for one, other in zip(there, here, strict=False):
            _same_shape(one, other, told)
    else:
        assert type(there) is type(here), told


@pytest.mark.parametrize(
    "number", [8, 40, 44, 48, 49], ids=["import", "v1.6", "v1.6 stream", "import of v9", "v1.7 postbox"]
)
def test_what_was_recorded_as_written_is_read_again(contracted: SandboxProcess, number: int) -> None:
    recording = recorded()
    captures = recording["captures"]
    contracted.reset()
    replay = Replay(contracted, _tokens(contracted, captures))
    assert replay.send(captures[number]["request"]).is_success
    session = replay.send(captures[_WIDE]["request"]).json()["session"]["key"]
    listing = {**captures[14]["request"], "path": f"/v1.7/permission-access/query/{session}"}
    (file,) = replay.send(listing).json()["fileList"]
    body = replay.send({**listing, "path": f"{listing['path']}/{file['name']}"}).content
    streamed = "stream" in captures[number]["call"]
    plain = b"part one,part two" if streamed else base64.b64decode(recording["meta"]["plainFileBase64"])
    assert _opened(body) == plain


def _opened(body: bytes) -> bytes:
    return decrypt(body[272:], recorded_key("contract").decrypt(body[:256], OAEP), body[256:272])


def test_signed_answers_verify_as_the_sdk_verifies_them(contracted: SandboxProcess) -> None:
    captures = recorded()["captures"]
    contracted.reset()
    replay = Replay(contracted, _tokens(contracted, captures))
    for number in (0, 7, 21, 22, 37):
        token = replay.send(captures[number]["request"]).json()["token"]
        header = jwt.get_unverified_header(token)
        assert list(header) == ["alg", "typ", "jku", "kid"]
        keys = httpx.get(header["jku"], trust_env=False).json()["keys"]
        (pem,) = [key["pem"] for key in keys if key["kid"] == header["kid"]]
        assert pem.startswith("-----BEGIN RSA PUBLIC KEY-----")
        there = claims_of(captures[number]["response"]["json"]["token"])
        assert set(there) == set(jwt.decode(token, pem, algorithms=["PS512"]))


def test_a_recorded_push_as_old_as_it_is_is_refused(contracted: SandboxProcess) -> None:
    push = next(c["request"] for c in recorded()["captures"] if c["request"]["path"] == _LIBRARY)
    push["jwtDecoded"]["payload"]["timestamp"] = 1_604_916_942_252
    key = recorded_key("contract")
    headers = {
        "Authorization": f"Bearer {sign(push['jwtDecoded']['payload'], key)}",
        "FileDescriptor": sign(push["fileDescriptorDecoded"]["payload"], key),
    }
    answer = httpx.post(f"{contracted.url}/digime{_LIBRARY}", headers=headers, content=b"x", trust_env=False)
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "InvalidJWT")


def test_the_public_key_alone_is_enough_to_check(tmp_path: Path) -> None:
    file = contract_file(tmp_path, public_only=True)
    sandbox = SandboxProcess(tmp_path / "data", arguments=("--contract", str(file))).start()
    captures = recorded()["captures"]
    push = next(c["request"] for c in captures if c["request"]["path"] == _LIBRARY)
    answer = Replay(sandbox, _tokens(sandbox, captures)).send(push)
    key = sandbox.project()["digime"]["privateKey"]
    sandbox.close()
    assert key == ""
    assert answer.status_code == 201
