"""What holds for every command: its words, its JSON, its exit code, and no Qt."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from fieldapp import errors
from fieldapp.cli import Exit, grammar
from fieldapp.cli.exits import exit_of, exit_of_reason
from fieldapp.errors import FieldappError
from fieldapp.records import Reason
from fieldapp.settings import DIGIME_KEY
from fieldapp.vault import Vault
from tests.fieldapp.cli.conftest import PASSPHRASE, ROOT, Commands
from tests.helpers.sandbox import SandboxProcess

VERBS = [
    "audit",
    "bin",
    "demo",
    "doctor",
    "drafts",
    "fill",
    "forms",
    "login",
    "outbox",
    "receipts",
    "recover",
    "sandbox",
    "sync",
    "where",
]
_OF_DIGIME = ("contract", "contract-key", "test-token", "access", "digime")
ALL_ERRORS = [k for k in vars(errors).values() if isinstance(k, type) and issubclass(k, FieldappError)]


def test_the_folder_is_the_list_of_verbs() -> None:
    assert [verb.NAME for verb in grammar.found()] == VERBS
    assert all(verb.HELP and verb.run.__doc__ for verb in grammar.found())


@pytest.mark.parametrize("verb", VERBS)
def test_options_for_all_stand_before_or_after_the_verb(verb: str) -> None:
    rest = ["--answers", "a.json"] if verb == "fill" else []

    before = grammar.parse(["--data", "d", "--json", verb, *rest])
    after = grammar.parse([verb, "--data", "d", "--json", *rest])

    assert (before.data, before.json, before.run) == (after.data, after.json, after.run)
    assert before.data == Path("d")


def test_a_password_is_never_an_argument() -> None:
    with pytest.raises(SystemExit) as ended:
        grammar.parse(["login", "--password", "Field@2026"])

    assert ended.value.code == Exit.USAGE


@pytest.mark.parametrize("kind", ALL_ERRORS)
def test_a_stored_reason_ends_like_the_error_it_was(kind: type[FieldappError]) -> None:
    error = kind()

    assert exit_of_reason(Reason.of(error)) == exit_of(error)


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (errors.Unreachable, 3),
        (errors.ServerTrouble, 3),
        (errors.SignInNeeded, 5),
        (errors.SignInRefused, 5),
        (errors.VaultWrongPassphrase, 5),
        (errors.ProjectMissing, 5),
        (errors.DiskFull, 4),
        (errors.SyncRunning, 1),
        (errors.NotFound, 1),
    ],
)
def test_errors_have_their_exit_codes(kind: type[FieldappError], code: int) -> None:
    assert exit_of(kind()) == code


@pytest.mark.parametrize("verb", [("forms",), ("drafts",), ("outbox",)])
def test_lists_of_a_new_folder_are_empty_and_well(commands: Commands, verb: tuple[str, ...]) -> None:
    ended = commands(*verb, "--json")

    assert ended.code == 0, ended.err
    assert list(ended.json.values()) == [[]]


@pytest.mark.parametrize("verb", [("sync",), ("forms", "refresh")])
def test_what_needs_a_project_says_that_there_is_none(commands: Commands, verb: tuple[str, ...]) -> None:
    ended = commands(*verb, "--json")

    assert ended.code == 5
    assert ended.json["error"]["code"] == "project-missing"


def test_a_name_that_is_not_here_is_said(commands: Commands, tmp_path: Path) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text("{}", "utf-8")

    assert commands("fill", "nothing", "--answers", str(answers)).code == 1
    assert commands("fill", "--resume", "nothing", "--answers", str(answers)).code == 1
    assert commands("outbox", "--retry", "nothing").code == 1


def test_nobody_to_ask_is_wrong_usage_and_not_a_wait(commands: Commands) -> None:
    place = ("--server", "http://127.0.0.1:1", "--tenant", "mz", "--campaign", "c")

    ended = commands("login", *place)

    assert ended.code == 2
    assert "--password-file" in ended.err


def test_the_doctor_is_content_with_a_new_folder(commands: Commands) -> None:
    ended = commands("doctor", "--json")

    assert ended.code == 0, ended.out
    assert {c["name"] for c in ended.json["checks"]} == {
        "python",
        "qt",
        "data folder",
        "database",
        "journal",
        "attachments",
        "sizes",
        "vault",
        "server",
        "disk",
    }


def test_the_doctor_finds_a_damaged_database_and_leaves_it(commands: Commands) -> None:
    commands.data.mkdir()
    file = commands.data / "fieldapp.sqlite3"
    file.write_bytes(b"no database" * 1000)

    ended = commands("doctor", "--json")

    assert ended.code == 1
    assert [c["name"] for c in ended.json["checks"] if c["state"] == "fault"] == ["data folder"]
    assert file.read_bytes() == b"no database" * 1000


def test_commands_need_no_qt(commands: Commands) -> None:
    code = (
        "import sys; sys.modules['PySide6'] = None\n"
        "from fieldapp.app import main\n"
        f"sys.exit(main(['forms', '--json', '--no-keyring', '--data', {str(commands.data)!r}]))"
    )

    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert ended.returncode == 0, ended.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_a_window_without_a_display_is_explained(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)

    ended = commands()

    assert ended.code == 2
    assert len(ended.err.splitlines()) == 1


def test_the_sandbox_verb_cannot_take_a_port_that_is_taken(commands: Commands) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        ended = commands("sandbox", "--port", str(taken.getsockname()[1]))

    assert ended.code == 2
    assert "cannot start" in ended.err


def test_the_doctor_looks_at_the_set_up_of_digi_me_and_tells_no_secret(
    signed_in: Commands, sandbox: SandboxProcess
) -> None:
    digime = sandbox.project()["digime"]

    ended, told = signed_in("doctor", "--json"), signed_in("doctor")

    lines = {check["name"]: check for check in ended.json["checks"]}
    assert (ended.code, told.code) == (0, 0), ended.out
    assert [name for name in lines if name in _OF_DIGIME] == list(_OF_DIGIME)
    assert {lines[name]["state"] for name in _OF_DIGIME} == {"ok"}
    assert lines["contract-key"]["says"].startswith("RSA, 2048 bits, PKCS#")
    for output in (ended.out, ended.err, told.out, told.err):
        assert digime["accessToken"] not in output
        assert digime["refreshToken"] not in output
        assert "PRIVATE KEY" not in output
        assert digime["privateKey"].splitlines()[1] not in output


def test_a_contract_key_that_is_gone_is_a_fault_of_the_doctor(signed_in: Commands) -> None:
    Vault(signed_in.data, passphrase=PASSPHRASE, use_keyring=False).put({DIGIME_KEY: None})

    ended = signed_in("doctor", "--json")

    assert ended.code == 1
    assert [c["name"] for c in ended.json["checks"] if c["state"] == "fault"] == ["contract-key"]
