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


def test_one_digime_for_two_is_answered_by_a_person(
    commands: Commands, sandbox: SandboxProcess, record: str
) -> None:
    with open_app(commands.data, PASSPHRASE, use_keyring=False) as app:
        other = fill(app, "householdRegistration", 1)
        title = app.store.consents.titles([record])[record]
    for asked in (record, other):
        back = sandbox.consent(commands("share", asked, "--link").out.strip(), library="Amina")
        answered = commands("share", asked, "--code", back)
    assert answered.code == 1
    assert f"the same digi.me as for “{title}”" in answered.out
    asked_again = commands("--json", "share", other, "--link")
    assert (asked_again.code, asked_again.json["sameAs"]) == (1, title), "no new link before that"
    assert "link" not in asked_again.json
    same = commands("--json", "share", other, "--same")
    assert (same.code, same.json["state"], same.json["error"]) == (0, "given", None)
    assert commands("share", other, "--same").code == 1
    assert commands("share", record, "--same").code == 1


def test_a_no_is_noted_and_who_said_what_is_listed(commands: Commands, record: str) -> None:
    assert commands("share", "--declined").code == 2
    listed = commands("share")
    assert (listed.code, "nobody was asked yet" in listed.out) == (0, True)
    assert commands("sync").code == 1
    declined = commands("--json", "share", record, "--declined")
    assert (declined.code, declined.json["state"]) == (0, "declined")
    assert declined.json["endedAt"]
    assert "not asked any more" in commands("share").out
    assert commands("sync").code == 0
    assert commands("outbox").code == 0
    where = commands("where")
    assert (where.code, "Safe to wipe" in where.out) == (0, True)


def test_taking_back_says_where_nobody_is_asked(commands: Commands, sandbox: SandboxProcess) -> None:
    with open_app(commands.data, PASSPHRASE, use_keyring=False) as app:
        app.flows.account.open_project(sandbox.project_file())
    ended = commands("share", "nobody", "--revoke")
    assert ended.code != 0
    assert "no respondent is asked" in ended.err
