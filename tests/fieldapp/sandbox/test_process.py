"""The process: start, end, restart, and what survives."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from fieldapp.sandbox.accounts import DEMO_PASSWORD, DEMO_USER
from tests.fieldapp.sandbox.clients import DigimeClient, DigitClient, household, sync_file
from tests.helpers.sandbox import SandboxProcess


def test_the_ready_line_tells_where_everything_is_and_who_may_sign_in(sandbox: SandboxProcess) -> None:
    assert sandbox.ready == {
        "url": sandbox.url,
        "inbox": f"{sandbox.url}/inbox",
        "project": f"{sandbox.url}/admin/project",
        "asking": f"{sandbox.url}/admin/project?consent=respondent",
        "tenant": "mz.nampula",
        "campaign": "LLIN-2026",
        "user": DEMO_USER,
        "password": DEMO_PASSWORD,
    }
    assert sandbox.url.startswith("http://127.0.0.1:")


def test_the_project_file_has_what_the_app_needs(sandbox: SandboxProcess) -> None:
    project = sandbox.project()
    asked = {"name", "baseUrl", "tenantId", "campaignId", "locale", "modules", "fileKinds", "digime"}
    assert asked == set(project)
    assert project["baseUrl"] == sandbox.url
    assert project["digime"]["baseUrl"] == f"{sandbox.url}/digime/v1.7/"
    assert project["digime"]["privateKey"].startswith("-----BEGIN RSA PRIVATE KEY-----")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot ask a process to end with a signal")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_ends_in_order_at_a_signal(tmp_path: Path, number: signal.Signals) -> None:
    command = [sys.executable, "-m", "fieldapp.sandbox", "--data", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.send_signal(number)
        assert process.wait(20) == 0
        assert (process.stdout.read(), process.stderr.read()) == (b"", b"")


def test_ends_when_its_parent_lets_go_of_stdin(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "fieldapp.sandbox", "--until-stdin-closes", "--data", str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        process.stdout.readline()
        process.stdin.close()
        assert process.wait(20) == 0


def test_says_why_it_cannot_start(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(RuntimeError, match="cannot start"):
        SandboxProcess(tmp_path / "a", port=taken.getsockname()[1]).start()
    broken = tmp_path / "contract.json"
    broken.write_text("{}", encoding="utf-8")
    with pytest.raises(RuntimeError, match="The sandbox cannot start"):
        SandboxProcess(tmp_path / "b", arguments=("--contract", str(broken))).start()


def test_everything_survives_a_restart(
    sandbox: SandboxProcess, digit: DigitClient, digime: DigimeClient
) -> None:
    assert digit.deliver(household("a", {"firstName": "Ana"})) == "COMPLETED"
    assert digime.push_record("b", firstName="Eva").status_code == 201
    file_id = digit.store(b"\x1f\x8b\x08")
    before = (sandbox.url, sandbox.project(), sandbox.records(), sandbox.syncs(), sandbox.requests())
    sandbox.restart()
    assert (sandbox.url, sandbox.project(), sandbox.records(), sandbox.syncs(), sandbox.requests()) == before
    with DigitClient(sandbox, sign_in=False) as again:
        again.token = digit.token
        assert again.http.get(again.address(file_id)).content == b"\x1f\x8b\x08"
        assert again.deliver(household("a")) == "COMPLETED"
    assert {record["id"]: record["times"] for record in sandbox.records()} == {"a": 1, "b": 1}


def test_answers_on_a_kept_connection_do_not_wait_for_acknowledgements(sandbox: SandboxProcess) -> None:
    """With Nagle's algorithm each would wait 40 ms for the client's delayed acknowledgement."""
    with httpx.Client(trust_env=False) as client:
        client.get(f"{sandbox.url}/admin/project")
        before = time.monotonic()
        for _ in range(40):
            client.get(f"{sandbox.url}/admin/project")
        assert time.monotonic() - before < 40 * 0.04


def test_what_was_answered_survives_a_kill(sandbox: SandboxProcess, digit: DigitClient) -> None:
    """A sync that was answered is processed by the next start, whether or not this one came to it."""
    answer = digit.create(digit.store(sync_file([household("a")])))
    sandbox.kill()
    sandbox.start()
    with DigitClient(sandbox, sign_in=False) as again:
        again.token = digit.token
        assert again.wait_for_end(answer.json()["sync"]["syncId"]) == "COMPLETED"
    assert [(record["id"], record["times"]) for record in sandbox.records()] == [("a", 1)]


def test_nothing_of_a_request_stands_on_stdout_or_stderr(tmp_path: Path) -> None:
    sandbox = SandboxProcess(tmp_path / "data").start()
    with DigitClient(sandbox, held=False) as client:
        client.deliver(household("a", {"firstName": "Fátima"}))
        client.http.post("/sync/file/v1/_create", content=b"{")
        sandbox.faults(drop="after")
        with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
            client.forms()
    sandbox.close()
    assert sandbox.errors_file.read_bytes() == b""


def test_raw_requests_are_kept_as_they_came(sandbox: SandboxProcess, digit: DigitClient) -> None:
    digit.forms(syncAll=True)
    (request,) = sandbox.requests("/sync/forms")
    assert (request["method"], request["path"], request["outcome"]) == (
        "POST",
        "/sync/forms/v1/_search",
        "200",
    )
    assert ["content-type", "application/json"] in request["headers"]
    limited = httpx.get(f"{sandbox.url}/admin/requests", params={"limit": "1"}, trust_env=False).json()
    assert limited == [request]
    assert httpx.get(f"{sandbox.url}/admin/requests?limit=all", trust_env=False).status_code == 400


def test_records_can_be_cleared(sandbox: SandboxProcess, digit: DigitClient) -> None:
    digit.deliver(household("a"))
    assert httpx.delete(f"{sandbox.url}/admin/records", trust_env=False).status_code == 204
    assert (sandbox.records(), sandbox.syncs(), sandbox.requests()) == ([], [], [])
    assert digit.forms(syncAll=True).status_code == 200, "people stay signed in"


def test_tokens_of_an_unknown_kind_cannot_be_ended(sandbox: SandboxProcess) -> None:
    with pytest.raises(httpx.HTTPStatusError, match="400"):
        sandbox.expire_tokens("both")
