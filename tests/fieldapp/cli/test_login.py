"""`fieldapp login`: what it sets up, and what a sign-in that fails leaves as it was."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from fieldapp.app import open_app
from fieldapp.connectors.digit import DigitConnector
from fieldapp.errors import CampaignUnknown
from fieldapp.records import HeldForm, Project
from fieldapp.sandbox.accounts import DEMO_PASSWORD, DEMO_USER
from tests.fieldapp.cli.conftest import PASSPHRASE, Commands, Ended
from tests.helpers.roster import ROSTER
from tests.helpers.sandbox import SandboxProcess

WHO = ("--user", DEMO_USER, "--password-file", "-")
NOBODY = "http://127.0.0.1:1"


def place(server: str, tenant: str = "mz.nampula", campaign: str = "LLIN-2026") -> tuple[str, ...]:
    return ("--server", server, "--tenant", tenant, "--campaign", campaign)


def project_in_use(commands: Commands) -> Project | None:
    with open_app(commands.data, PASSPHRASE, use_keyring=False) as app:
        return app.flows.account.view().project


def signed_in_as(commands: Commands) -> str:
    with open_app(commands.data, PASSPHRASE, use_keyring=False) as app:
        user = app.flows.account.user()
        return user.user_name if user else ""


def login(commands: Commands, *arguments: str, password: str = DEMO_PASSWORD) -> Ended:
    return commands("login", *arguments, *WHO, stdin=password)


class TestASignInThatFails:
    """Records would be owed to another place if it took the project along."""

    @pytest.mark.parametrize(
        ("server", "tenant", "password", "code"),
        [
            (NOBODY, "mz.nampula", DEMO_PASSWORD, 3),
            ("", "mz.nampula", "wrong", 5),
            ("", "ke.nairobi", DEMO_PASSWORD, 5),
        ],
        ids=["no network", "password", "tenant"],
    )
    def test_leaves_the_project_and_who_is_signed_in(
        self,
        signed_in: Commands,
        sandbox: SandboxProcess,
        *,
        server: str,
        tenant: str,
        password: str,
        code: int,
    ) -> None:
        before = project_in_use(signed_in)

        ended = login(signed_in, *place(server or sandbox.url, tenant, "OTHER"), password=password)

        assert ended.code == code, ended.err
        assert "nothing was set up; the sign-in of amina.bello from before stays" in ended.err
        assert ("the project's tenant" in ended.err) == (code == 5)
        assert "Not signed in" not in ended.err
        assert before is not None
        assert before.base_url in ended.err
        assert project_in_use(signed_in) == before
        assert signed_in_as(signed_in) == DEMO_USER

    def test_of_a_project_file_leaves_it_too(
        self, signed_in: Commands, sandbox: SandboxProcess, tmp_path: Path
    ) -> None:
        before = project_in_use(signed_in)
        other = tmp_path / "project.json"
        other.write_text(json.dumps(json.loads(sandbox.project_file()) | {"campaignId": "OTHER"}), "utf-8")

        ended = login(signed_in, "--project", str(other), password="wrong")

        assert ended.code == 5
        assert project_in_use(signed_in) == before

    def test_of_the_project_in_use_says_who_stays_signed_in(self, signed_in: Commands) -> None:
        ended = login(signed_in, password="wrong")

        assert ended.code == 5
        assert "did not work; the sign-in of amina.bello from before stays." in ended.err
        assert signed_in("forms", "refresh").code == 0

    @pytest.mark.parametrize("where", ["here", "misspelt", "tenant"])
    def test_after_a_logout_leaves_nobody_signed_in(
        self, signed_in: Commands, sandbox: SandboxProcess, where: str
    ) -> None:
        assert signed_in("logout").code == 0
        named = {
            "here": (),
            "misspelt": place(sandbox.url, campaign="MISSPELT"),
            "tenant": place(sandbox.url, "ke.nairobi"),
        }[where]

        ended = login(signed_in, *named, password=DEMO_PASSWORD if named else "wrong")

        assert ended.code in {1, 5}, ended.err
        assert "Not signed in" in ended.err
        assert "from before" not in ended.err
        assert signed_in_as(signed_in) == ""
        assert signed_in("forms", "refresh").code == 5

    def test_sets_nothing_up_where_nothing_was(self, commands: Commands) -> None:
        ended = login(commands, *place(NOBODY))

        assert ended.code == 3
        assert "No project is set up." in ended.err
        assert project_in_use(commands) is None


class TestACampaignThatTheServerDoesNotKnow:
    """Records would be owed to a campaign that there is not."""

    @pytest.mark.parametrize("tenant", ["mz.nampula", "mz"])
    def test_leaves_the_project_in_use(
        self, signed_in: Commands, sandbox: SandboxProcess, tenant: str
    ) -> None:
        before = project_in_use(signed_in)

        ended = login(signed_in, *place(sandbox.url, tenant, "MISSPELT"))

        assert ended.code == 1
        assert "no forms for the campaign MISSPELT" in ended.err
        assert "nothing was set up" in ended.err
        assert project_in_use(signed_in) == before
        assert signed_in_as(signed_in) == DEMO_USER
        assert signed_in("forms", "refresh").code == 0, "its tokens are still good"

    def test_takes_nothing_from_the_project_in_use_while_the_server_is_asked(
        self, signed_in: Commands, sandbox: SandboxProcess, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        meanwhile: list[str] = []
        asked = DigitConnector.forms

        def look(self: DigitConnector, known: Sequence[HeldForm]) -> Any:
            meanwhile.append(signed_in_as(signed_in))
            return asked(self, known)

        monkeypatch.setattr(DigitConnector, "forms", look)
        with open_app(signed_in.data, PASSPHRASE, use_keyring=False) as app:
            there = app.flows.account.typed(sandbox.url, "mz", "MISSPELT")
            with pytest.raises(CampaignUnknown):
                app.flows.account.sign_in_at(there, DEMO_USER, DEMO_PASSWORD)
        assert meanwhile == [DEMO_USER]

    def test_is_refused_too_where_no_project_was(self, commands: Commands, sandbox: SandboxProcess) -> None:
        ended = login(commands, *place(sandbox.url, campaign="MISSPELT"))

        assert ended.code == 1
        assert "no forms for the campaign MISSPELT" in ended.err
        assert "nothing was set up. No project is set up." in ended.err
        assert project_in_use(commands) is None
        assert signed_in_as(commands) == ""
        assert login(commands, *place(sandbox.url)).code == 0

    def test_is_believed_of_a_first_project_file(
        self, commands: Commands, sandbox: SandboxProcess, tmp_path: Path
    ) -> None:
        file = tmp_path / "project.json"
        file.write_text(json.dumps(json.loads(sandbox.project_file()) | {"campaignId": "SOON"}), "utf-8")

        ended = login(commands, "--project", str(file))

        assert ended.code == 0, ended.err
        assert "no forms for the campaign SOON of mz.nampula" in ended.out
        assert "forms refresh" not in ended.out
        again = commands("forms", "refresh")
        assert again.code == 1
        assert "no forms for the campaign SOON" in again.out

    def test_is_not_held_against_a_server_that_cannot_say_at_first_either(
        self, commands: Commands, sandbox: SandboxProcess
    ) -> None:
        sandbox.faults(on="/sync/forms/v1/_search", status=500, times=9)

        ended = login(commands, *place(sandbox.url, campaign="PERHAPS"))

        assert ended.code == 0, ended.err
        project = project_in_use(commands)
        assert project is not None
        assert project.campaign == "PERHAPS"

    def test_is_not_held_against_a_server_that_cannot_say(
        self, signed_in: Commands, sandbox: SandboxProcess
    ) -> None:
        sandbox.faults(on="/sync/forms/v1/_search", status=500, times=9)

        ended = login(signed_in, *place(sandbox.url, campaign="PERHAPS"))

        assert ended.code == 0, ended.err
        project = project_in_use(signed_in)
        assert project is not None
        assert project.campaign == "PERHAPS"


def test_a_project_file_that_works_is_gone_over_to(
    signed_in: Commands, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    """A data manager may hand it out before there are forms."""
    other = tmp_path / "project.json"
    other.write_text(json.dumps(json.loads(sandbox.project_file()) | {"campaignId": "OTHER"}), "utf-8")

    ended = login(signed_in, "--project", str(other))

    assert ended.code == 0, ended.err
    assert "no forms for the campaign OTHER" in ended.out
    project = project_in_use(signed_in)
    assert project is not None
    assert project.campaign == "OTHER"
    assert signed_in_as(signed_in) == DEMO_USER


def test_another_tenant_s_sign_in_is_kept_with_its_project(
    signed_in: Commands, sandbox: SandboxProcess
) -> None:
    """The tokens of the project before go; those that were just given must not go with them."""
    ended = login(signed_in, *place(sandbox.url, tenant="mz"))

    assert ended.code == 0, ended.err
    assert signed_in_as(signed_in) == DEMO_USER


def test_it_says_what_is_set_up_and_what_is_not(
    commands: Commands, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    typed = login(commands, *place(sandbox.url)).out

    assert f"Set up: DIGIT at {sandbox.url}" in typed
    assert "Not set up: digi.me." in typed
    assert "`fieldapp login --project FILE`" in typed
    assert "`fieldapp forms refresh`" in typed

    project = tmp_path / "project.json"
    project.write_bytes(sandbox.project_file())
    whole = login(commands, "--project", str(project)).out
    assert "Set up: digi.me at" in whole
    assert "Not set up" not in whole
    assert login(commands).out.splitlines()[0].startswith("Signed in as Amina Bello")


@pytest.mark.parametrize(
    ("arguments", "option"),
    [
        (place("ftp://server.example"), "--server must be an address"),
        (place("server.example"), "--server must be an address"),
        (place("http://server.example"), "--server must start with https://"),
        (place(""), "--server"),
        (place("https://server.example", tenant="m"), "--tenant"),
        (place("https://server.example", campaign=" "), "--campaign"),
        (("--server", "https://server.example"), "go together"),
        (("--project", "p.json", "--tenant", "mz"), "either --project"),
    ],
)
def test_an_option_that_cannot_be_is_named(
    commands: Commands, arguments: tuple[str, ...], option: str
) -> None:
    ended = login(commands, *arguments)

    assert ended.code == 2
    assert option in ended.err
    assert "file cannot be used" not in ended.err


def test_a_slip_in_a_project_file_is_named(
    commands: Commands, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    file = tmp_path / "p.json"
    file.write_text(json.dumps(json.loads(sandbox.project_file()) | {"campainId": "X"}), "utf-8")
    ended = login(commands, "--project", str(file))

    assert ended.code == 1
    assert "campainId: is not known here" in ended.err


def test_a_line_that_breaks_over_a_question_speaks_of_no_record(
    signed_in: Commands, sandbox: SandboxProcess
) -> None:
    sandbox.faults(drop="before", on="/user/oauth/token")
    entering = login(signed_in)
    sandbox.faults(drop="before", on="/sync/forms/v1/_search")
    asking = signed_in("forms", "refresh")

    for ended in (entering, asking):
        assert ended.code == 3
        assert "The connection broke before the server's answer arrived." in ended.err
        assert "Try again. Nothing on this disk has changed." in ended.err
        assert "A record" not in ended.err


def test_the_words_for_forms_from_the_server_are_two(signed_in: Commands) -> None:
    assert signed_in("forms", "get").out == signed_in("forms", "refresh").out == "Unchanged: 3\n"


class TestAForgottenPassphrase:
    """It protects the sign-in alone, so a new one costs a sign-in and no record."""

    def test_is_no_dead_end(self, signed_in: Commands, sandbox: SandboxProcess, tmp_path: Path) -> None:
        answers = tmp_path / "answers.json"
        answers.write_text('{"firstName": "Amina"}', "utf-8")
        record = signed_in("fill", "householdDetails", "--answers", str(answers)).out.strip()
        other = tmp_path / "passphrase"
        other.write_text("another one\n", "utf-8")
        with_other = ("--passphrase-file", str(other))

        stuck = login(signed_in, *with_other)
        assert stuck.code == 5
        assert "--forgot-passphrase" in stuck.err
        assert "protects your sign-in" in stuck.err

        helped = login(signed_in, *with_other, "--forgot-passphrase")
        assert helped.code == 0, helped.err
        assert "the keys for digi.me" in helped.err, "they were in the old vault"
        assert "Not set up any more: digi.me" in helped.out
        assert "login --project FILE" in helped.out
        assert [r["id"] for r in signed_in("outbox", *with_other, "--json").json["records"]] == [record]
        project = tmp_path / "project.json"
        project.write_bytes(sandbox.project_file())
        assert login(signed_in, *with_other, "--project", str(project)).code == 0
        assert signed_in("sync", *with_other).code == 0

    def test_costs_the_keys_also_where_the_server_is_typed_and_it_says_so(
        self, signed_in: Commands, sandbox: SandboxProcess, tmp_path: Path
    ) -> None:
        other = tmp_path / "passphrase"
        other.write_text("another one\n", "utf-8")
        forgot = ("--passphrase-file", str(other), "--forgot-passphrase")

        helped = login(signed_in, *forgot, *place(sandbox.url), "--json")

        assert helped.json["project"]["notSetUp"] == ["digime"]
        assert "the keys for digi.me" in helped.err

    def test_costs_the_sign_in_also_without_a_network_and_it_says_so(
        self, signed_in: Commands, tmp_path: Path
    ) -> None:
        other = tmp_path / "passphrase"
        other.write_text("another one\n", "utf-8")

        ended = login(signed_in, "--passphrase-file", str(other), "--forgot-passphrase", *place(NOBODY))

        assert ended.code == 3
        assert "With the old passphrase went the sign-in" in ended.err
        assert "The project in use stays" in ended.err

    def test_that_is_none_replaces_nothing(self, signed_in: Commands) -> None:
        ended = login(signed_in, "--forgot-passphrase")

        assert ended.code == 2
        assert signed_in_as(signed_in) == DEMO_USER


def test_a_logout_keeps_every_record_and_says_what_waits(signed_in: Commands, tmp_path: Path) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text('{"firstName": "Amina"}', "utf-8")
    record = signed_in("fill", "householdDetails", "--answers", str(answers)).out.strip()

    ended = signed_in("logout")

    assert ended.code == 0, ended.err
    assert "Signed out: Amina Bello." in ended.out
    assert "1 record not sent yet. It goes when" in ended.out
    assert signed_in_as(signed_in) == ""
    assert [r["id"] for r in signed_in("outbox", "--json").json["records"]] == [record]
    told = signed_in("sync")
    assert told.code == 5
    assert "Nobody is signed in, so nothing was sent." in told.err
    assert "ran out" not in told.err
    assert "`fieldapp login` signs in." in told.err
    again = signed_in("logout", "--json")
    assert (again.code, again.json["signedOut"]) == (0, None)


def test_forms_of_the_project_before_are_said_to_be_here(
    signed_in: Commands, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    form = tmp_path / "roster.xml"
    form.write_text(ROSTER, "utf-8")
    soon = tmp_path / "project.json"
    soon.write_text(json.dumps(json.loads(sandbox.project_file()) | {"campaignId": "SOON"}), "utf-8")
    assert login(signed_in, "--project", str(soon)).code == 0
    assert signed_in("forms", "add", str(form)).code == 0
    assert login(signed_in, *place(sandbox.url)).code == 0

    listed = signed_in("forms")

    assert "roster" not in listed.out.replace("householdDetails", "")
    assert "1 form on this disk belongs to SOON of mz.nampula (another project)." in listed.out
    assert signed_in("forms", "--json").json["elsewhere"] == [
        {"tenant": "mz.nampula", "campaign": "SOON", "forms": 1}
    ]
    assert login(signed_in, "--project", str(soon)).code == 0
    back = signed_in("forms").out
    assert "roster" in back
    assert "3 forms on this disk belong to LLIN-2026 of mz.nampula (another project)." in back
