"""`fieldapp share`: the link, the answer, and taking it back."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldapp.app import open_app
from fieldapp.sandbox.accounts import DEMO_PASSWORD, DEMO_USER
from tests.helpers.sandbox import SandboxProcess
from tests.helpers.story import fill

from .conftest import PASSPHRASE, Commands


@pytest.fixture
def record(commands: Commands, sandbox: SandboxProcess) -> str:
    with open_app(commands.data, PASSPHRASE, use_keyring=False) as app:
        app.flows.account.open_project(sandbox.project_file("respondent"))
        app.flows.account.sign_in(DEMO_USER, DEMO_PASSWORD)
        app.flows.intake.refresh()
        return fill(app, "householdRegistration", 0)


def test_link_answer_and_revoke(commands: Commands, sandbox: SandboxProcess, record: str) -> None:
    asked = commands("--json", "share", record, "--link")
    assert asked.code == 0, asked.err
    assert asked.json["state"] == "asked"
    back = sandbox.consent(asked.json["link"])
    given = commands("--json", "share", record, "--code", "-", stdin=f"{back}\n")
    assert given.code == 0, given.err
    assert (given.json["state"], given.json["error"]) == ("given", None)
    read = commands("--json", "share", record, "--link")  # one contract writes, another reads
    assert (read.code, read.json["state"]) == (0, "given")
    commands("share", record, "--code", sandbox.consent(read.json["link"]))
    assert "access given, until 20" in commands("share", record).out
    revoked = commands("share", record, "--revoke")
    assert revoked.code == 0
    assert "nothing was deleted at digi.me" in revoked.out


def test_denied_and_replayed(commands: Commands, sandbox: SandboxProcess, record: str) -> None:
    back = sandbox.consent(commands("share", record, "--link").out.strip(), allow=False)
    denied = commands("--json", "share", record, "--code", back)
    assert (denied.code, denied.json["error"]["code"]) == (1, "consent-denied")
    replayed = commands("share", record, "--code", back)
    assert replayed.code == 1
    assert "not to the question" in replayed.err


def test_offline(commands: Commands, sandbox: SandboxProcess, record: str) -> None:
    sandbox.stop()
    ended = commands("share", record, "--link")
    assert ended.code == 3
    assert "kept on this disk" in ended.err


def test_a_record_that_is_not_here(commands: Commands, sandbox: SandboxProcess, record: str) -> None:
    assert commands("share", "nobody", "--link").code == 1
    assert commands("share", record, "--link", "--revoke").code == 2
    assert Path(commands.data).exists()
