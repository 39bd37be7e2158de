"""A laptop that goes from one project to another: what one server gave is never shown to the other."""

from __future__ import annotations

import json
from base64 import b64decode, urlsafe_b64decode
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from fieldapp.app import App, open_app
from fieldapp.errors import SignInNeeded
from fieldapp.records import DIGIME, DIGIT, DeliveryState
from fieldapp.sandbox.accounts import DEMO_PASSWORD, DEMO_USER
from fieldapp.settings import DIGIME_KEY, DIGIME_TOKENS, DIGIT_TOKENS
from fieldapp.vault import Vault
from tests.helpers.sandbox import SandboxProcess
from tests.helpers.story import fill

_PASSPHRASE = "kept by the test"


@pytest.fixture(scope="module")
def other_of_module(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxProcess]:
    process = SandboxProcess(tmp_path_factory.mktemp("other"))
    process.start()
    yield process
    process.close()


@pytest.fixture
def other(other_of_module: SandboxProcess) -> SandboxProcess:
    other_of_module.reset()
    return other_of_module


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def app(folder: Path, sandbox: SandboxProcess) -> Iterator[App]:
    """Somebody is signed in at the first sandbox and has its forms."""
    with open_app(folder, _PASSPHRASE, use_keyring=False) as opened:
        opened.flows.account.open_project(sandbox.project_file())
        opened.flows.account.sign_in(DEMO_USER, DEMO_PASSWORD)
        opened.flows.intake.refresh()
        yield opened


def kept(folder: Path) -> dict[str, str]:
    vault = Vault(folder, passphrase=_PASSPHRASE, use_keyring=False)
    found = {name: vault.get(name) for name in (DIGIT_TOKENS, DIGIME_TOKENS, DIGIME_KEY)}
    return {name: text for name, text in found.items() if text is not None}


def keep(folder: Path, secrets: dict[str, str]) -> None:
    Vault(folder, passphrase=_PASSPHRASE, use_keyring=False).put(dict[str, str | None](secrets))


def tokens_in(secrets: dict[str, str]) -> set[str]:
    found: set[str] = set()
    for name in (DIGIT_TOKENS, DIGIME_TOKENS):
        fields = json.loads(secrets[name])
        found |= {fields["access"], fields["refresh"]}
    assert len(found) == 4
    return found


def heard(server: SandboxProcess) -> str:
    """Everything the server was sent, signed tokens opened."""
    words: list[str] = []
    for request in server.requests():
        words.append(json.dumps(request))
        words.append(b64decode(request["body"]).decode("latin-1"))
        for name, value in request["headers"]:
            if name in {"authorization", "filedescriptor"} and value.count(".") == 2:  # signed, not sealed
                words.append(urlsafe_b64decode(value.split(".")[1] + "==").decode())
    return "\n".join(words)


def try_everything(app: App) -> None:
    """Do all that talks to a server; without a sign-in most of it fails, in words."""
    flows = app.flows
    tries = (
        flows.intake.refresh,
        lambda: flows.sync.run_once(progress=lambda _: None, cancelled=lambda: False),
        flows.account.reachable,
        flows.account.sign_out,
    )
    for attempt in tries:
        with suppress(SignInNeeded):
            attempt()


def test_the_same_project_file_again_keeps_the_person_signed_in(app: App, sandbox: SandboxProcess) -> None:
    app.flows.account.open_project(sandbox.project_file())
    user = app.flows.account.user()
    assert user is not None
    assert user.user_name == DEMO_USER


def test_another_projects_server_never_sees_the_tokens(
    app: App, folder: Path, sandbox: SandboxProcess, other: SandboxProcess
) -> None:
    of_first = kept(folder)
    app.flows.account.open_project(other.project_file())
    assert app.flows.account.user() is None
    assert not tokens_in(of_first) & set(kept(folder).values())
    assert DIGIT_TOKENS not in kept(folder)
    try_everything(app)
    told = heard(other)
    assert "localization" in told, "it was asked"
    assert not [token for token in tokens_in(of_first) if token in told]
    assert json.loads(of_first[DIGIT_TOKENS])["access"] in heard(sandbox), "and this is how it would look"


def test_tokens_that_come_back_into_the_vault_stay_unused_elsewhere(
    app: App, folder: Path, other: SandboxProcess
) -> None:
    """As by a window that still had the project before: what a vault says of its tokens is held to."""
    of_first = kept(folder)
    app.flows.account.open_project(other.project_file())
    keep(folder, {name: of_first[name] for name in (DIGIT_TOKENS, DIGIME_TOKENS)})
    assert app.flows.account.user() is None
    try_everything(app)
    told = heard(other)
    assert not [token for token in tokens_in(of_first) if token in told]


def test_a_server_typed_at_sign_in_drops_what_the_project_file_brought(
    app: App, folder: Path, other: SandboxProcess
) -> None:
    project = app.flows.account.view().project
    assert project is not None
    app.flows.account.set_project(other.url, project.tenant, project.campaign)
    assert kept(folder) == {}
    assert app.flows.account.user() is None


def test_another_tenant_of_the_same_server_needs_a_sign_in_of_its_own(
    app: App, folder: Path, sandbox: SandboxProcess
) -> None:
    project = app.flows.account.view().project
    assert project is not None
    app.flows.account.set_project(sandbox.url, "mz.zambezia", project.campaign)
    assert app.flows.account.user() is None
    assert set(kept(folder)) == {DIGIME_TOKENS, DIGIME_KEY}, "the contract is the same"


def test_another_campaign_of_the_same_tenant_goes_on_signed_in(app: App, sandbox: SandboxProcess) -> None:
    project = app.flows.account.view().project
    assert project is not None
    app.flows.account.set_project(sandbox.url, project.tenant, "ITN-2027")
    assert app.flows.account.user() is not None


def test_the_same_project_file_again_keeps_tokens_that_were_renewed(
    app: App, folder: Path, sandbox: SandboxProcess
) -> None:
    file = sandbox.project_file()
    renewed = json.dumps(json.loads(kept(folder)[DIGIME_TOKENS]) | {"access": "renewed"})
    keep(folder, {DIGIME_TOKENS: renewed})
    app.flows.account.open_project(file)
    assert kept(folder)[DIGIME_TOKENS] == renewed

    newer = json.loads(file)
    newer["digime"]["accessToken"] = "given anew"
    app.flows.account.open_project(json.dumps(newer).encode())
    assert json.loads(kept(folder)[DIGIME_TOKENS])["access"] == "given anew"


def test_a_new_project_file_puts_in_line_what_waited_for_the_respondents_access(
    app: App, sandbox: SandboxProcess
) -> None:
    fill(app, "householdDetails", 1)
    sandbox.expire_tokens("access")
    sandbox.expire_tokens("refresh")
    app.flows.account.sign_in(DEMO_USER, DEMO_PASSWORD)
    app.flows.sync.run_once(by_hand=False)
    assert _states(app) == {DIGIT: DeliveryState.DELIVERED, DIGIME: DeliveryState.BLOCKED}
    app.flows.sync.run_once(by_hand=False)
    assert _states(app)[DIGIME] is DeliveryState.BLOCKED, "it waits for a person"
    app.flows.account.open_project(sandbox.project_file())
    app.flows.sync.run_once(by_hand=False)
    assert _states(app)[DIGIME] is DeliveryState.DELIVERED


def _states(app: App) -> dict[str, DeliveryState]:
    return {row.destination: row.state for row in app.store.outbox.deliveries()}
