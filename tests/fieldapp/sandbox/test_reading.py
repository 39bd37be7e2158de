"""digi.me reading: sessions, scope, lists over time, files for the reading contract, accounts, deleting."""

from __future__ import annotations

import gzip
import json
import shutil
import subprocess
from typing import Any

import httpx
import pytest

from tests.fieldapp.sandbox.partner import Partner, metadata_of
from tests.helpers.sandbox import SandboxProcess


def _refused(answer: httpx.Response, code: str, status: int = 400) -> None:
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)


def test_what_one_contract_pushed_the_other_reads(writer: Partner, reader: Partner) -> None:
    writer.consent("Ana")
    writer.push(b"the bytes", reference=["r-1"], tags=["t"])
    reader.consent("Ana", access_token=writer.access)
    session = reader.session()
    (name,) = reader.names(session)
    answer = reader.file(session, name)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/octet-stream")
    assert reader.open(answer.content) == b"the bytes"
    metadata = metadata_of(answer)["metadata"]
    assert metadata["mimetype"] == "text/plain"
    assert metadata["accounts"] == [{"accountid": "acc-1"}]
    assert (metadata["reference"], metadata["tags"]) == (["r-1"], ["t"])
    assert metadata["contractid"] == writer.contract["contractId"]
    assert "last-modified" in answer.headers
    head = reader.file(session, name, "HEAD")
    assert (head.status_code, head.content, metadata_of(head)) == (200, b"", metadata_of(answer))
    with pytest.raises(ValueError, match="ecryption"):
        writer.open(answer.content)


def test_libraries_are_apart(writer: Partner, reader: Partner) -> None:
    writer.consent("Ana")
    writer.push(b"for Ana")
    reader.consent("Momade")
    assert reader.names(reader.session()) == []


@pytest.mark.parametrize("version", ["v1.5", "v1.6"])
def test_older_versions_put_a_digest_before_the_bytes(sandbox: SandboxProcess, version: str) -> None:
    with Partner(sandbox) as newest, Partner(sandbox, version) as partner:
        newest.push(b"the bytes")
        session = partner.session()
        (name,) = partner.names(session)
        assert partner.open(partner.file(session, name).content) == b"the bytes"


def test_the_session_of_a_consent_reads_at_once(writer: Partner, reader: Partner) -> None:
    writer.consent("Ana")
    writer.push(b"x")
    answer = reader.authorize({"agent": {}, "actions": {"pull": {"scope": {"timeRanges": [{"last": "1d"}]}}}})
    session = answer.json()["session"]["key"]
    page = reader.page(answer)
    reader.consent("Ana")
    assert reader.list(session).json() == {"status": {"state": "pending"}}
    reader.sandbox.consent(page, library="Ana")
    assert len(reader.names(session)) == 1


def test_a_list_goes_from_pending_over_running_to_its_end(writer: Partner, sandbox: SandboxProcess) -> None:
    def states(many: int) -> list[str]:
        session = writer.session()
        return [writer.list(session).json()["status"]["state"] for _ in range(many)]

    assert states(3) == ["running", "completed", "completed"]
    sandbox.faults(list_pending=2, list_running=2)
    assert states(5) == ["pending", "pending", "running", "running", "completed"]
    sandbox.faults(list_end="running")
    assert set(states(20)) == {"running"}


def test_a_partial_list_says_what_ails_the_account(writer: Partner, sandbox: SandboxProcess) -> None:
    sandbox.faults(list_end="partial")
    status = writer.final_list(writer.session())["status"]
    ((account, entry),) = status["details"].items()
    assert (status["state"], entry["state"]) == ("partial", "partial")
    assert account in {one["id"] for one in writer.get("permission-access/accounts").json()}
    assert entry["error"]["code"] == "ServiceAuthorizationError"
    assert isinstance(entry["error"]["statusCode"], int)
    assert entry["error"]["reauth"]


def test_a_source_over_its_limit_is_partial(writer: Partner, sandbox: SandboxProcess) -> None:
    sandbox.faults(source_seconds=60)
    for seconds, state in ((30, "partial"), (60, "completed"), (0, "completed")):
        listed = writer.final_list(writer.session(limits={"duration": {"sourceFetch": seconds}}))
        assert listed["status"]["state"] == state


@pytest.mark.parametrize(
    ("scope", "seen"),
    [
        ({}, 2),
        ({"timeRanges": [{"last": "1d"}]}, 2),
        ({"timeRanges": [{"last": "2m"}, {"from": 1577836800, "to": 1609459199}]}, 2),
        ({"timeRanges": [{"from": 1577836800, "to": 1609459199}]}, 0),
        ({"timeRanges": [{"last": "1d", "to": 1609459199}]}, 0),
        ({"criteria": [{"metadata": {"reference": ["r-1"]}}]}, 1),
        ({"criteria": [{"metadata": {"reference": ["r-1"], "tags": ["b"]}}]}, 0),
        ({"criteria": [{"metadata": {"reference": ["r-1"]}}, {"metadata": {"tags": ["b"]}}]}, 2),
        ({"criteria": [{"last": "1y", "metadata": {"mimeType": ["image/png"]}}]}, 0),
        ({"criteria": [{"metadata": {"accounts": [{"accountId": "acc-1"}]}}]}, 2),
        ({"criteria": [{"metadata": {"contractId": ["other"]}}]}, 0),
        ({"criteria": [{"metadata": {"appId": ["fieldapp-sandbox"]}}]}, 2),
        ({"timeRanges": [{"last": "400d"}, {"last": "20y"}]}, 2),
    ],
)
def test_scope_filters(writer: Partner, scope: dict[str, Any], seen: int) -> None:
    writer.push(b"1", reference=["r-1"], tags=["a"])
    writer.push(b"2", reference=["r-2"], tags=["b"])
    assert len(writer.names(writer.session(scope=scope))) == seen


_GROUP = {"id": 1, "serviceTypes": [{"id": 3, "serviceObjectTypes": [{"id": 1}, {"id": 2}]}]}


@pytest.mark.parametrize(
    "options",
    [{"scope": {"timeRanges": [{"last": span}]}} for span in ("bogus", "1w", "", "d", "-1d", 6, "1D", "١d")]
    + [
        {"scope": []},
        {"scope": {"timeRanges": {}}},
        {"scope": {"timeRanges": [{}]}},
        {"scope": {"timeRanges": [{"from": "1"}]}},
        {"scope": {"timeRanges": [{"from": -1}]}},
        {"scope": {"timeRanges": [{"from": 1577836800.5}]}},
        {"scope": {"timeRanges": [{"from": 1609459199, "to": 1577836800}]}},
        {"scope": {"serviceGroups": [{}]}},
        {"scope": {"serviceGroups": [{"id": 5}]}},
        {"scope": {"serviceGroups": [{"id": 5, "serviceTypes": [{"id": 19}]}]}},
        {"scope": {"serviceGroups": [{"id": 5, "serviceTypes": [{"serviceObjectTypes": []}]}]}},
        {"scope": {"criteria": ["junk"]}},
        {"scope": {"criteria": [{"metadata": {"tags": "a"}}]}},
        {"scope": {"criteria": [{"metadata": {"accounts": [{}]}}]}},
        {"limits": "x"},
        {"limits": {"duration": {"sourceFetch": -1}}},
        {"limits": {"duration": {"sourceFetch": "5"}}},
        {"sourceFetch": 1},
        [],
    ],
)
def test_refuses_malformed_options(writer: Partner, options: Any) -> None:
    _refused(writer.trigger(options or [1]), "ValidationErrors")


@pytest.mark.parametrize(
    "scope",
    [
        {"serviceGroups": [{**_GROUP, "id": 21}]},
        {"timeRanges": [{"from": 1}]},
        {"timeRanges": [{"last": "21y"}]},
        {"timeRanges": [{"last": "99999d"}]},
    ],
)
def test_refuses_a_scope_beyond_the_contract(writer: Partner, scope: dict[str, Any]) -> None:
    _refused(writer.trigger({"scope": scope}), "ScopeOutOfBounds")
    _refused(writer.authorize({"actions": {"pull": {"scope": scope}}}), "ScopeOutOfBounds")


def test_takes_unknown_options_and_loose_groups_of_older_sdks(
    writer: Partner, sandbox: SandboxProcess
) -> None:
    assert writer.trigger({"scope": {"serviceGroups": [_GROUP], "more": 1}, "more": 1}).status_code == 202
    with Partner(sandbox, "v1.6") as partner:
        assert partner.trigger({"scope": {"serviceGroups": [{"id": 5}]}}).status_code == 202


def test_the_older_session_call_and_its_trigger(sandbox: SandboxProcess) -> None:
    with Partner(sandbox, "v1.5") as partner:
        path = "permission-access/session"
        named = {"appId": partner.facts["applicationId"], "contractId": partner.contract["contractId"]}
        opened = partner.http.post(path, json={**named, "scope": {"timeRanges": [{"last": "6m"}]}})
        assert (opened.status_code, set(opened.json())) == (
            200,
            {"sessionKey", "expiry", "sessionExchangeToken"},
        )
        session = opened.json()["sessionKey"]
        assert partner.list(session).json() == {"status": {"state": "pending"}}
        triggered = partner.call("POST", "permission-access/trigger", session_key=session)
        assert (triggered.status_code, triggered.content) == (202, b"")
        assert partner.final_list(session)["status"]["state"] == "completed"
        _refused(
            partner.http.post(path, json={**named, "appId": "x"}), "InvalidConsentAccessApplication", 404
        )
        _refused(partner.http.post(path, json={**named, "contractId": "x"}), "InvalidContractId", 404)
        _refused(partner.http.post(path, json={}), "ValidationErrors")
        _refused(partner.http.post(path, json={**named, "scope": {"timeRanges": [{}]}}), "ValidationErrors")


def test_sessions_are_for_their_own_contract_and_user(writer: Partner, reader: Partner) -> None:
    session = writer.session()
    writer.consent("Ana")
    _refused(writer.list(session), "SessionInvalid")
    _refused(writer.trigger(session_key=session), "SessionInvalid")
    reader.consent("Ana")
    _refused(reader.list(session), "SessionInvalid")
    _refused(reader.list("unknown"), "SessionInvalid")
    session = reader.session()
    _refused(reader.file(session, "unknown.bin"), "NotFound", 404)


def test_sessions_run_out(writer: Partner, sandbox: SandboxProcess) -> None:
    sandbox.faults(session_seconds=0)
    _refused(writer.list(writer.session()), "SessionInvalid")


def test_reading_wants_a_live_token(writer: Partner, sandbox: SandboxProcess) -> None:
    session = writer.session()
    sandbox.expire_tokens()
    for answer in (writer.list(session), writer.trigger(), writer.get("permission-access/accounts")):
        _refused(answer, "InvalidToken", 401)


def test_packed_files(writer: Partner, sandbox: SandboxProcess) -> None:
    long = b"abc" * 100_000
    writer.push(long)
    for way in ("gzip", "brotli"):
        sandbox.faults(packed=way)
        session = writer.session()
        (name,) = writer.names(session)
        answer = writer.file(session, name)
        assert metadata_of(answer)["compression"] == way
        packed = writer.open(answer.content)
        assert (gzip.decompress(packed) if way == "gzip" else _unbrotli(packed)) == long


def _unbrotli(packed: bytes) -> bytes:
    """Unpack with Node's own brotli, which is what the SDK has."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("no Node on this machine to unpack brotli")
    script = "process.stdout.write(require('zlib').brotliDecompressSync(require('fs').readFileSync(0)))"
    return subprocess.run([node, "-e", script], input=packed, stdout=subprocess.PIPE, check=True).stdout


def test_accounts_are_a_bare_list(writer: Partner) -> None:
    writer.push(b"x")
    accounts = writer.get("permission-access/accounts").json()
    assert {account["type"] for account in accounts} == {"USER", "PUSH"}
    assert {"acc-1"} < {account["id"] for account in accounts}
    back = writer.consent("Ana")
    (own,) = writer.get("permission-access/accounts").json()
    assert own["reference"] == back["accountReference"], "so it is found for a provider push"
    for name in ("reference", "serviceGroupId", "serviceTypeReference", "sourceId", "createdDate"):
        assert all(name in account for account in accounts)


def test_provider_pushes_read_as_mapped_files(writer: Partner, sandbox: SandboxProcess) -> None:
    resource = {
        "resourceType": "QuestionnaireResponse",
        "identifier": {"value": "r-1"},
        "status": "completed",
    }
    assert writer.provide(resource, writer.account()).json() == {}
    (record,) = sandbox.records()
    assert (record["id"], record["form"], record["version"]) == ("r-1", "QuestionnaireResponse", "stu3")
    session = writer.session()
    (file,) = writer.final_list(session)["fileList"]
    assert file["schema"] == {"standard": "fhir", "version": "stu3"}
    answer = writer.file(session, file["name"])
    assert json.loads(writer.open(answer.content)) == resource
    assert metadata_of(answer)["metadata"]["objectType"] == "QuestionnaireResponse"


def test_halves_of_characters_in_a_resource_do_no_harm(writer: Partner, sandbox: SandboxProcess) -> None:
    resource = {"resourceType": "\ud800", "identifier": [{"value": "\ud800"}]}
    assert writer.provide(resource, writer.account()).status_code == 201
    assert writer.final_list(writer.session())["fileList"]
    assert httpx.get(f"{sandbox.url}/inbox", trust_env=False).status_code == 200


def test_refuses_wrong_provider_pushes(writer: Partner) -> None:
    own = writer.account()
    writer.push(b"x")  # names acc-1, which is then listed and no source all the same
    _refused(writer.provide({"a": 1}, own, "r9"), "ValidationErrors")
    _refused(writer.provide([1], own), "ValidationErrors")
    for account in (None, "acc-1", "420_1"):
        _refused(writer.provide({"a": 1}, account), "ValidationErrors")
    assert writer.provide({"a": 1}, own, "3.0.2").status_code == 201
    writer.consent("Ana")
    _refused(writer.provide({"a": 1}, own), "ValidationErrors")
    writer.access = "unknown"
    _refused(writer.provide({"a": 1}, own), "InvalidToken", 401)


def test_a_deleted_user_is_gone(writer: Partner, sandbox: SandboxProcess) -> None:
    writer.consent("Ana")
    writer.push(b"x")
    session = writer.session()
    assert writer.call("DELETE", "user").status_code == 204
    _refused(writer.list(session), "InvalidToken", 401)
    _refused(writer.renew(), "InvalidToken", 401)
    writer.consent("Ana")
    assert writer.names(writer.session()) == []


def test_strict_contracts_do_one_thing_each(
    writer: Partner, reader: Partner, sandbox: SandboxProcess
) -> None:
    reader.consent("Ana")
    session = writer.session()
    sandbox.faults(strict_contracts=True)
    _refused(writer.list(session), "InvalidContractDataRequest")
    _refused(reader.push(b"x"), "InvalidContractDataRequest")
    assert writer.push(b"x").status_code == 201
    assert reader.list(reader.session()).status_code == 200


def test_all_is_there_after_a_restart(writer: Partner, sandbox: SandboxProcess) -> None:
    writer.consent("Ana")
    writer.push(b"kept")
    session = writer.session()
    sandbox.restart()
    (name,) = writer.names(session)
    assert writer.open(writer.file(session, name).content) == b"kept"


def test_the_inbox_shows_each_library(writer: Partner, sandbox: SandboxProcess) -> None:
    writer.push(b"1234", reference=["r-9"])
    writer.consent("Ana")
    writer.push(b"12345", reference=["r-10"])
    text = httpx.get(f"{sandbox.url}/inbox", trust_env=False).text
    for shown in ("Libraries", "The organisation", "Ana", "r-9", "r-10", "text/plain", "in the library"):
        assert shown in text
