"""What holds for every command: its words, its JSON, its exit code, and no Qt."""

from __future__ import annotations

import io
import json
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from fieldapp import errors
from fieldapp.app import open_app
from fieldapp.cli import Exit, grammar
from fieldapp.cli.desk import Output
from fieldapp.cli.exits import exit_of, exit_of_reason
from fieldapp.errors import FieldappError
from fieldapp.records import Reason
from fieldapp.sandbox.accounts import DEMO_PASSWORD, DEMO_USER, TENANT
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
    "logout",
    "outbox",
    "receipts",
    "recover",
    "sandbox",
    "settings",
    "share",
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
    rest = {"fill": ["--answers", "a.json"], "share": ["r1"]}.get(verb, [])

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
    assert ended.json
    assert all(listed == [] for listed in ended.json.values())


@pytest.mark.parametrize("verb", [("sync",), ("forms", "refresh"), ("logout",)])
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
    assert "passphrase" not in ended.err, "that is given"
    assert "give --user and --password-file." in ended.err

    ended = commands("login", *place, "--user", "amina.bello")
    assert ended.code == 2
    assert "give --password-file." in ended.err


@pytest.mark.parametrize("below", ["", "deeper"])
def test_a_file_for_a_data_folder_is_called_one(tmp_path: Path, below: str) -> None:
    file = tmp_path / "fieldapp.sqlite3"
    file.write_bytes(b"")

    ended = Commands(file / below)("drafts")

    assert ended.code == 2
    assert f"{file} is a file" in ended.err
    assert "window" not in ended.err


def test_a_command_speaks_of_no_window_where_the_disk_is_full() -> None:
    said = io.StringIO()

    Output(said, said, as_json=False, details=False).failure(errors.DiskFull())

    assert "the disk is full." in said.getvalue()
    assert "window" not in said.getvalue()
    assert "press" not in said.getvalue()


def test_no_folder_is_made_for_receipts(commands: Commands, tmp_path: Path) -> None:
    missing = tmp_path / "missing" / "deeper"

    ended = commands("receipts", "--export", str(missing / "file"))

    assert ended.code == 2
    assert str(missing) in ended.err
    assert not missing.parent.exists()


def test_a_file_is_not_written_over_with_receipts_unless_asked_to(commands: Commands, tmp_path: Path) -> None:
    file = tmp_path / "thesis.json"
    file.write_text("years of work", "utf-8")

    ended = commands("receipts", "--export", str(file))

    assert ended.code == 2
    assert "is there already" in ended.err
    assert "--force" in ended.err
    assert file.read_text("utf-8") == "years of work"
    assert commands("receipts", "--export", str(file), "--force").code == 0
    assert json.loads(file.read_text("utf-8"))["records"] == []


def test_settings_are_listed_and_set(commands: Commands) -> None:
    listed = commands("settings")

    assert listed.code == 0, listed.err
    assert [line.split()[:2] for line in listed.out.splitlines()[1:]] == [
        ["auto_sync", "unmetered"],
        ["light_first", "on"],
        ["entry_layout", "group"],
        ["theme", "system"],
        ["text_scale", "100"],
        ["touch", "off"],
        ["language", "system"],
    ]
    assert commands("settings", "auto_sync", "always", "--json").json["settings"]["auto_sync"] == "always"
    assert commands("settings", "light_first", "off").code == 0
    assert commands("settings", "--json").json["settings"] == {
        "auto_sync": "always",
        "light_first": False,
        "entry_layout": "group",
        "theme": "system",
        "text_scale": 100,
        "touch": False,
        "language": "system",
    }


@pytest.mark.parametrize(
    ("arguments", "lists"),
    [
        (("project", "x"), "auto_sync: off, unmetered, always"),
        (("auto_sync",), "off, unmetered, always"),
        (("auto_sync", "sometimes"), "off, unmetered, always"),
        (("text_scale", "95"), "80, 90, 100, 110, 125, 150, 175, 200"),
    ],
)
def test_a_setting_that_cannot_be_is_wrong_usage_with_the_list(
    commands: Commands, arguments: tuple[str, ...], lists: str
) -> None:
    ended = commands("settings", *arguments)

    assert ended.code == 2
    assert lists in ended.err


def test_a_pause_holds_what_goes_by_itself_until_it_is_resumed(commands: Commands) -> None:
    def hold() -> str:
        with open_app(commands.data, PASSPHRASE, use_keyring=False) as app:
            return app.flows.by_itself.look().hold

    paused = commands("sync", "--pause", "--json")
    assert (paused.code, paused.json) == (0, {"paused": True})
    assert hold() == "paused"
    resumed = commands("sync", "--resume")
    assert resumed.code == 0
    assert "Resumed" in resumed.out
    assert hold() != "paused"
    assert commands("sync", "--resume", "--watch").code == 2


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


def test_the_sandbox_verb_says_who_may_sign_in(commands: Commands) -> None:
    command = [sys.executable, "-m", "fieldapp", "--data", str(commands.data), "sandbox", "--port", "0"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        ready = json.loads(process.stdout.readline())
        process.terminate()
        _, said = process.communicate(timeout=30)

    assert (ready["user"], ready["password"], ready["tenant"]) == (DEMO_USER, DEMO_PASSWORD, TENANT)
    assert f"user {DEMO_USER}, password {DEMO_PASSWORD}" in said


def test_the_sandbox_verb_says_that_a_profile_is_none_before_anything_else(commands: Commands) -> None:
    ended = commands("sandbox", "--port", "0", "--faults", "nosuch")

    assert ended.code == 2
    (line,) = ended.err.splitlines()
    assert "nosuch is no file and no shipped profile; there are" in line
    assert not commands.data.exists()


def test_the_sandbox_verb_refuses_records_where_asked_to(commands: Commands) -> None:
    command = [sys.executable, "-m", "fieldapp", "--data", str(commands.data)]
    command += ["sandbox", "--port", "0", "--refuse", "2"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        ready = json.loads(process.stdout.readline())
        switched = httpx.get(f"{ready['url']}/admin/faults", trust_env=False).json()
        process.terminate()
        _, said = process.communicate(timeout=30)

    assert switched["refuse"] == 2
    assert "DIGIT refuses, of the records that come, the first 2:" in said
    assert "`fieldapp outbox --retry ID`" in said
    assert commands("sandbox", "--refuse", "-1").code == 2


def test_a_sandbox_started_again_with_faults_is_the_same_to_an_app_and_says_what_is_where(
    commands: Commands,
) -> None:
    def started(*more: str) -> tuple[dict[str, str], dict[str, str], str]:
        """The ready line, the project file it hands out past any fault, and what was said."""
        command = [sys.executable, "-m", "fieldapp", "--data", str(commands.data), "sandbox", *more]
        with subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            ready = json.loads(process.stdout.readline())
            where = ready.get("straight", ready["url"])
            handed = httpx.get(f"{where}/admin/project", trust_env=False).json()
            if "counts" in ready:
                assert httpx.get(ready["counts"], trust_env=False).json()["faults"] == {}
            process.terminate()
            _, said = process.communicate(timeout=30)
        return ready, handed, said

    first, project, plain = started("--port", "0")
    port = first["url"].rpartition(":")[2]
    second, _, told = started("--port", port, "--faults", "cuts")

    assert second["url"] == first["url"] == project["baseUrl"]
    assert "`straight`" not in plain
    assert "`straight`" in told
    assert "`counts`" in told
    assert "the same --data and --port" in told


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
