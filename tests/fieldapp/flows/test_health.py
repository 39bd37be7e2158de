"""Every failure that a check can meet is a finding of its own, and the other checks go on."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from fieldapp.app import App, open_app
from fieldapp.errors import DataDamaged
from fieldapp.flows.health import Finding, Health, megabytes
from fieldapp.sandbox.accounts import DEMO_PASSWORD, DEMO_USER
from tests.helpers.sandbox import SandboxProcess
from tests.helpers.screens import PASSPHRASE, prepare

ALL = ["database", "journal", "attachments", "sizes", "disk", "vault", "server", "letters"]


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    """Two records, two drafts, somebody signed in, and no server to be reached."""
    prepare(tmp_path / "data", worked=True)
    with open_app(tmp_path / "data", PASSPHRASE, use_keyring=False) as opened:
        yield opened


def checked(app: App) -> dict[str, Finding]:
    return {finding.name: finding for finding in app.flows.health.check()}


def attach(app: App, tmp_path: Path, name: str = "house.jpg", data: bytes = b"photo") -> Path:
    """Attach a file to the first draft; where its bytes lie."""
    source = tmp_path / name
    source.write_bytes(data)
    opened = app.flows.capture.resume(app.flows.board.drafts()[0].id)
    return app.flows.capture.file(app.flows.capture.attach(opened, f"/{name}", source, "image/jpeg"))


def test_a_working_laptop_is_well(app: App, tmp_path: Path) -> None:
    attach(app, tmp_path)
    found = checked(app)
    assert list(found) == ALL
    assert str(found["database"]) == "Sound; 2 finished, 2 to be sent."
    assert found["attachments"].state == "ok"
    assert "Data 0." in str(found["sizes"])
    assert (found["server"].state, found["server"].trouble and found["server"].trouble.code) == (
        "note",
        "unreachable",
    )


def test_a_missing_file_is_named_with_its_record_and_form(app: App, tmp_path: Path) -> None:
    attach(app, tmp_path).unlink()
    finding = checked(app)["attachments"]
    draft = app.flows.board.drafts()[0]
    assert finding.state == "fault"
    assert str(finding) == (
        f"“house.jpg” of “{draft.title}” ({draft.form_title}) is missing. Attach the original to any draft."
    )


def test_a_changed_file_is_healed_by_the_original(app: App, tmp_path: Path) -> None:
    place = attach(app, tmp_path)
    place.write_bytes(b"photO")
    assert "has changed" in str(checked(app)["attachments"])
    attach(app, tmp_path, "again.jpg")
    assert checked(app)["attachments"].state == "ok"


def test_many_missing_files_are_counted(app: App, tmp_path: Path) -> None:
    for number in range(22):
        attach(app, tmp_path, f"{number}.jpg", str(number).encode()).unlink()
    found = [f for f in app.flows.health.check() if f.name == "attachments"]
    assert len(found) == 21
    assert str(found[-1]) == "2 more files are missing or changed."


def test_a_key_that_points_nowhere_is_a_fault(app: App) -> None:
    with closing(sqlite3.connect(app.flows.data_folder / "fieldapp.sqlite3")) as raw, raw:
        raw.execute("INSERT INTO upload VALUES ('digit', 99, 'x')")
    found = checked(app)
    assert found["database"].state == "fault"
    assert "upload" in str(found["database"])
    assert found["attachments"].state == "ok"


def test_a_damaged_page_is_a_fault_and_the_rest_is_looked_at(app: App) -> None:
    file = app.flows.data_folder / "fieldapp.sqlite3"
    with closing(sqlite3.connect(file)) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (page,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'answer'").fetchone()
    with file.open("rb+") as stream:
        stream.seek((page - 1) * 4096)
        stream.write(b"\xff" * 4096)
    found = checked(app)
    assert found["database"].state == "fault"
    assert list(found) == ALL


@pytest.mark.parametrize(
    ("free", "state", "words"),
    [
        (10**12, "ok", "1000.0 GB free."),
        (300_000_000, "note", "300.0 MB free. Make room"),
        (20_000_000, "fault", "no new photos or files are taken, answers still are"),
    ],
)
def test_the_disk(app: App, monkeypatch: pytest.MonkeyPatch, free: int, state: str, words: str) -> None:
    monkeypatch.setattr(app.flows.health.room, "_free", lambda _: free)
    finding = checked(app)["disk"]
    assert finding.state == state
    assert words in str(finding)


def _with_journal(app: App, faults: list[str] | None) -> Health:
    def replay() -> list[str]:
        if faults is None:
            raise DataDamaged("page 7")
        return faults

    flows = app.flows
    return Health(
        app.store,
        flows.board,
        flows.account,
        flows.capture._library,
        flows.health.room,
        clock=flows.clock,
        replay_faults=replay,
    )


@pytest.mark.parametrize(("faults", "state"), [([], "ok"), (["draft d1: /a"], "fault"), (None, "fault")])
def test_what_the_journal_tells_joins(app: App, faults: list[str] | None, state: str) -> None:
    found = {f.name: f for f in _with_journal(app, faults).check()}
    assert found["journal"].state == state
    assert [*found][:2] == ["database", "journal"]
    if faults:
        assert "draft d1: /a" in str(found["journal"])


def test_a_cancelled_check_ends(app: App, tmp_path: Path) -> None:
    attach(app, tmp_path).unlink()
    seen: list[str] = []
    seen.extend(finding.name for finding in app.flows.health.check(cancelled=lambda: bool(seen)))
    assert seen == ["database"]


def test_tidying_keeps_what_is_young_and_known(app: App, tmp_path: Path) -> None:
    place = attach(app, tmp_path)
    left = app.flows.data_folder / "attachments" / "copying-x"
    left.write_bytes(b"x")
    assert app.flows.health.tidy() == 0
    assert place.exists()
    assert left.exists()


@pytest.mark.parametrize(
    ("ahead", "state", "words"),
    [
        (timedelta(seconds=90), "ok", "tell the same time"),
        (timedelta(minutes=7), "note", "7 minutes ahead of"),
        (timedelta(minutes=-7), "note", "7 minutes behind"),
    ],
)
def test_the_clock_is_held_to_the_servers(  # noqa: PLR0917  (fixtures and parameters)
    tmp_path: Path,
    sandbox: SandboxProcess,
    monkeypatch: pytest.MonkeyPatch,
    ahead: timedelta,
    state: str,
    words: str,
) -> None:
    with open_app(tmp_path / "data", PASSPHRASE, use_keyring=False) as app:
        app.flows.account.choose_passphrase(PASSPHRASE)
        app.flows.account.open_project(sandbox.project_file())
        app.flows.account.sign_in(DEMO_USER, DEMO_PASSWORD)
        real = app.flows.clock
        monkeypatch.setattr(app.flows.health, "_clock", lambda: real() + ahead)
        found = checked(app)
    assert found["server"].state == "ok"
    assert found["clock"].state == state
    assert words in str(found["clock"])


def test_sizes_as_people_read_them() -> None:
    assert [megabytes(n) for n in (0, 49_999, 12_000_000, 2_147_483_648)] == [
        "0.0 MB",
        "0.0 MB",
        "12.0 MB",
        "2.1 GB",
    ]
