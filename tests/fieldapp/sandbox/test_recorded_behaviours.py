"""The server's part of every recorded behaviour is played; what is wrong on demand is wrong in that way."""

from __future__ import annotations

import base64
import json
from typing import Any

import httpx
import jwt
import pytest

from tests.fieldapp.sandbox.behaviours import TABLE, Elsewhere, Played, Stricter
from tests.fieldapp.sandbox.partner import Partner, metadata_of
from tests.fieldapp.sandbox.recording import recorded
from tests.helpers.sandbox import SandboxProcess


def test_every_recorded_behaviour_is_played_or_has_its_reason() -> None:
    assert [one["call"] for one in recorded()["behaviours"]] == list(TABLE)
    nothing = {one["call"] for one in recorded()["behaviours"] if not one["requests"]}
    assert nothing == {call for call, case in TABLE.items() if isinstance(case, Elsewhere)}


@pytest.mark.parametrize("call", [call for call, case in TABLE.items() if isinstance(case, Played)])
def test_the_server_answers_as_recorded(sandbox: SandboxProcess, call: str) -> None:
    case = TABLE[call]
    assert isinstance(case, Played)
    behaviour = next(one for one in recorded()["behaviours"] if one["call"] == call)
    version = "v1.6" if behaviour["sdkVersion"] == "6.0.0" else "v1.7"
    with Partner(sandbox, version) as partner:
        partner.push(b"data") if version == "v1.7" else None
        session = partner.session()
        name = partner.names(session)[0] if version == "v1.7" else ""
        session = partner.session() if "file list" in call else session
        sandbox.faults(**case.faults)
        if case.ended:
            sandbox.expire_tokens()
        answers = [_send(partner, step, case, session, name) for step in behaviour["requests"]]
    _compare(answers, behaviour)


def _send(partner: Partner, step: str, case: Played, session: str, name: str) -> httpx.Response:
    """Make the request that a step of a recorded behaviour names."""
    path = step.split(" ")[1].removeprefix(f"/{partner.version}/")
    ways = {
        "permission-access/import": lambda: partner.push(b"x"),
        "permission-access/import/h:accountId/fhir/stu3": lambda: partner.provide(
            {"a": 1}, partner.account()
        ),
        "permission-access/trigger": lambda: partner.trigger({"agent": {}, **case.options}),
        "permission-access/accounts": lambda: partner.get("permission-access/accounts"),
        "permission-access/query/<key>": lambda: partner.list(session),
        "permission-access/query/<key>/x.bin": lambda: partner.file(session, name),
        "permission-access/query/<key>/<key>.bin": lambda: partner.file(session, name),
        "permission-access/postbox/test-postbox-id": lambda: partner.post(b"x"),
        "oauth/token": partner.renew,
        "oauth/authorize": lambda: partner.authorize(**case.claims),
        "jwks/oauth": lambda: partner.http.get("jwks/oauth"),
    }
    return ways[path]()


def _compare(answers: list[httpx.Response], behaviour: dict[str, Any]) -> None:
    there = [int(step.rpartition(" ")[2]) for step in behaviour["requests"]]
    assert [answer.status_code for answer in answers] == there
    last = behaviour["lastResponseJson"]
    if last is None:
        return
    here = answers[-1].json()
    assert set(here) == set(last)
    if isinstance(last.get("error"), dict):
        assert set(here["error"]) == {"code", "message", "reference"}
        assert here["error"]["code"] == last["error"]["code"]
        assert len(here["error"]["reference"]) == 32
    else:
        assert here == last


@pytest.mark.parametrize("call", [call for call, case in TABLE.items() if isinstance(case, Stricter)])
def test_the_server_is_stricter(writer: Partner, call: str) -> None:
    case = TABLE[call]
    assert isinstance(case, Stricter)
    answer = writer.trigger(case.options)
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "ValidationErrors")


def _verified(partner: Partner, token: str) -> dict[str, Any]:
    """Verify a token as the SDK does."""
    header = jwt.get_unverified_header(token)
    keys = httpx.get(header["jku"], trust_env=False).json()["keys"]
    pem = next(key["pem"] for key in keys if key["kid"] == header["kid"])
    return jwt.decode(token, pem, algorithms=["PS512"])


@pytest.mark.parametrize(
    ("flaw", "error"),
    [
        ("salt", jwt.InvalidSignatureError),
        ("long_salt", jwt.InvalidSignatureError),
        ("foreign_key", jwt.InvalidSignatureError),
        ("alg_none", jwt.InvalidAlgorithmError),
        ("hs512", jwt.InvalidAlgorithmError),
        ("ended", jwt.ExpiredSignatureError),
        ("foreign_jku", httpx.ConnectError),
        ("unknown_kid", StopIteration),
        ("no_pem", KeyError),
        ("no_jku", KeyError),
        ("missing", KeyError),
    ],
)
def test_flawed_tokens_are_no_good(
    writer: Partner, sandbox: SandboxProcess, flaw: str, error: type[Exception]
) -> None:
    assert "access_token" in _verified(writer, writer.renew().json()["token"])
    sandbox.faults(token_flaw=flaw)
    with pytest.raises(error):
        _verified(writer, writer.renew().json()["token"])


def test_odd_tokens_are_good(writer: Partner, sandbox: SandboxProcess) -> None:
    sandbox.faults(token_flaw="spki")
    assert "sub" in _verified(writer, writer.renew().json()["token"])
    sandbox.faults(token_flaw="minimal")
    assert set(_verified(writer, writer.renew().json()["token"])) == {"access_token", "refresh_token"}
    sandbox.faults(token_flaw="huge")
    assert len(writer.renew().content) > 10_000_000


@pytest.mark.parametrize(
    ("flaw", "wrong"),
    [
        ("unknown_state", lambda listed: listed["status"]["state"] == "done"),
        ("no_date", lambda listed: all("updatedDate" not in file for file in listed["fileList"])),
        ("pending_entry", lambda listed: _entry(listed) == {"state": "pending"}),
        ("no_error", lambda listed: _entry(listed) == {"state": "partial"}),
        ("wiki_error", lambda listed: "code" not in _entry(listed)["error"]),
        ("more_keys", lambda listed: all("more" in file for file in listed["fileList"])),
    ],
)
def test_flawed_lists(writer: Partner, sandbox: SandboxProcess, flaw: str, wrong: Any) -> None:
    writer.push(b"x")
    sandbox.faults(list_flaw=flaw)
    listed = writer.list(writer.session()).json()
    assert listed["fileList"]
    assert wrong(listed)


def _entry(listed: dict[str, Any]) -> dict[str, Any]:
    (entry,) = listed["status"]["details"].values()
    return entry


def test_flawed_files(writer: Partner, sandbox: SandboxProcess) -> None:
    writer.push(b"data")
    session = writer.session()
    (name,) = writer.names(session)

    def flawed(flaw: str) -> httpx.Response:
        sandbox.faults(file_flaw=flaw)
        return writer.file(session, name)

    assert "x-metadata" not in flawed("no_metadata").headers
    assert "mimeType" in metadata_of(flawed("write_names"))["metadata"]
    padded = flawed("padded_metadata").headers["x-metadata"]
    assert len(padded) % 4 == 0
    assert "metadata" in json.loads(base64.b64decode(padded, validate=True))
    assert len(flawed("truncated").content) % 16
    assert len(flawed("short").content) == 272
    with pytest.raises(ValueError, match="ecryption"):
        writer.open(flawed("foreign_key").content)
    assert writer.open(flawed("other_layout").content)[64:] == b"data"
    assert metadata_of(flawed("unknown_packing"))["compression"] == "zip"
    answer = flawed("not_packed")
    assert (metadata_of(answer)["compression"], writer.open(answer.content)) == ("gzip", b"data")
    assert writer.open(flawed("other_bytes").content) != b"data"
