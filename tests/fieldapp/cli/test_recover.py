"""`fieldapp recover` leaves sound data alone; of damaged data it brings back what can be read."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from fieldapp.app import open_app
from fieldapp.flows.seat import the_only_window
from tests.fieldapp.cli.conftest import PASSPHRASE, Commands
from tests.helpers.screens import prepare

PAGE = 4096


@pytest.fixture(scope="module")
def worked_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("worked") / "data"
    prepare(folder, worked=True)
    return folder


@pytest.fixture
def worked(commands: Commands, worked_once: Path) -> Commands:
    """A laptop with two records and two drafts."""
    shutil.copytree(worked_once, commands.data)
    return commands


def damage(folder: Path, table: str | None, data: bytes = b"\0" * PAGE) -> bytes:
    """Overwrite the first page of a table, or of the file; return the damaged file."""
    file = folder / "fieldapp.sqlite3"
    with closing(sqlite3.connect(file)) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        row = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    with file.open("rb+") as stream:
        stream.seek(((row[0] if row else 1) - 1) * PAGE)
        stream.write(data)
    return file.read_bytes()


def test_sound_data_is_left_alone(worked: Commands) -> None:
    before = sorted(p.name for p in worked.data.iterdir() if "damaged" in p.name)
    ended = worked("recover", "--json")
    assert (ended.code, ended.json) == (0, {"sound": True})
    assert sorted(p.name for p in worked.data.iterdir() if "damaged" in p.name) == before == []


def test_a_garbled_head_is_recovered_whole(worked: Commands) -> None:
    damaged = damage(worked.data, None, b"\xff" * PAGE)
    assert worked("drafts").code == 4
    ended = worked("recover", "--json")
    assert ended.code == 0, ended.out
    assert ended.json["lost"] == 0
    assert {t["name"]: t["read"] for t in ended.json["tables"]}["draft"] == 4
    assert Path(ended.json["set_aside"]).read_bytes() == damaged
    assert len(worked("drafts", "--json").json["drafts"]) == 2
    assert len(worked("outbox", "--json").json["records"]) == 2
    assert worked("doctor").code == 0


def test_what_is_lost_is_told_by_record(worked: Commands) -> None:
    damage(worked.data, "submission")
    ended = worked("recover")
    assert ended.code == 1
    assert "submission" in ended.out
    assert "Look at these records" in ended.out
    assert "fieldapp.damaged-1.sqlite3" in ended.out
    assert "pages" in ended.err
    assert len(worked("drafts", "--json").json["drafts"]) == 4, "records without payload are drafts again"


def test_the_doctor_names_the_verb_that_helps(worked: Commands) -> None:
    damage(worked.data, None)
    ended = worked("doctor")
    assert ended.code == 1
    assert "fieldapp recover" in ended.out


def test_with_a_window_open_nothing_is_touched(worked: Commands) -> None:
    damaged = damage(worked.data, None)
    with the_only_window(worked.data):
        ended = worked("recover", "--json")
    assert ended.code == 1
    assert ended.json["error"]["code"] == "already-open"
    assert (worked.data / "fieldapp.sqlite3").read_bytes() == damaged


def test_where_there_is_no_data_there_is_nothing_to_recover(commands: Commands) -> None:
    ended = commands("recover", "--json")
    assert ended.code == 1
    assert ended.json["error"]["code"] == "not-found"
    assert not commands.data.exists()


def test_the_doctor_names_the_record_of_a_missing_file(worked: Commands, tmp_path: Path) -> None:
    photo = tmp_path / "house.jpg"
    photo.write_bytes(b"photo")
    with open_app(worked.data, PASSPHRASE, use_keyring=False) as app:
        draft = app.flows.board.drafts()[0]
        kept = app.flows.capture.attach(app.flows.capture.resume(draft.id), "/x", photo, "image/jpeg")
        app.flows.capture.file(kept).unlink()
    ended = worked("doctor", "--json")
    assert ended.code == 1
    (fault,) = [c["says"] for c in ended.json["checks"] if c["state"] == "fault"]
    assert "house.jpg" in fault
    assert draft.title in fault


def test_commands_that_write_sweep_what_a_kill_left(worked: Commands) -> None:
    old, young = (worked.data / "attachments" / name for name in ("copying-old", "copying-young"))
    for file in (old, young):
        file.write_bytes(b"left")
    hours_ago = time.time() - 7200
    os.utime(old, (hours_ago, hours_ago))
    worked("drafts")
    assert old.exists()
    worked("sync")
    assert not old.exists()
    assert young.exists()
