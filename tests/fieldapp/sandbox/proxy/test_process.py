"""`--faults`: the sandbox behind its proxy, as a process."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import httpx
import pytest

from fieldapp.cli import grammar
from tests.fieldapp.sandbox.clients import DigitClient, household
from tests.helpers.sandbox import SandboxProcess


def _profile(folder: Path, *rules: dict[str, object]) -> str:
    path = folder / "profile.json"
    path.write_text(json.dumps({"seed": 1, "rules": rules}), encoding="utf-8")
    return str(path)


def test_clients_go_through_the_proxy_and_people_look_past_it(tmp_path: Path) -> None:
    profile = _profile(tmp_path, {"fault": "duplicate", "on": "/sync/file/v1"})
    sandbox = SandboxProcess(tmp_path / "data", arguments=("--faults", profile)).start()
    assert {"url", "inbox", "project", "asking", "straight", "counts"} <= set(sandbox.ready)
    assert sandbox.project()["baseUrl"] == sandbox.url != sandbox.ready["straight"]
    with DigitClient(sandbox) as client:
        assert client.deliver(household("a")) == "COMPLETED"
    counts = httpx.get(sandbox.ready["counts"], trust_env=False).json()
    assert counts["faults"] == {"duplicate": 1}
    assert len(sandbox.requests("/sync/file/v1/_create")) == 2
    assert [record["times"] for record in sandbox.records()] == [1]
    assert httpx.get(sandbox.ready["inbox"], trust_env=False).status_code == 200
    before = sandbox.url
    sandbox.restart()
    assert sandbox.url == before
    assert sandbox.stop() == 0
    assert sandbox.errors_file.read_bytes() == b""
    sandbox.close()


def test_a_shipped_profile_by_its_name(tmp_path: Path) -> None:
    sandbox = SandboxProcess(tmp_path / "data", arguments=("--faults", "captive")).start()
    with httpx.Client(base_url=sandbox.url, trust_env=False) as client:
        kinds = {client.get("/localization/messages").headers["content-type"] for _ in range(20)}
    assert any("html" in kind for kind in kinds)
    sandbox.close()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ('{"rules": [{"fault": "flood"}]}', "cannot start: rule 1: there is no fault called 'flood'"),
        ("{", "is not JSON"),
        (None, "is no file and no shipped profile; there are captive, cuts,"),
    ],
)
def test_says_what_is_wrong_with_a_profile(tmp_path: Path, content: str | None, words: str) -> None:
    path = tmp_path / "profile.json"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(RuntimeError, match=words):
        SandboxProcess(tmp_path / "data", arguments=("--faults", str(path))).start()


def test_the_proxys_port_may_be_taken(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        sandbox = SandboxProcess(tmp_path / "a", port=port, arguments=("--faults", "cuts"))
        with pytest.raises(RuntimeError, match="cannot start"):
            sandbox.start()


def test_the_command_line_hands_it_on() -> None:
    assert grammar.parse(["sandbox", "--faults", "weak-2g"]).faults == "weak-2g"
    assert grammar.parse(["sandbox"]).faults is None
