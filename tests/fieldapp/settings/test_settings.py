"""Settings on disk."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from fieldapp.durable import set_aside, write_durably
from fieldapp.errors import DataBusy, DiskError
from fieldapp.records import DigimeContract, Project
from fieldapp.settings import Settings, SettingsFile

_PROJECT = Project(
    name="Nampula",
    base_url="https://digit.example.org",
    tenant="mz.nampula",
    campaign="LLIN-2026",
    digime=DigimeContract(base_url="https://api.digi.me/v1.7/", application_id="a", contract_id="c"),
)


_ADD = """
import sys
from pathlib import Path
from tests.fieldapp.settings.test_settings import _add
_add(Path(sys.argv[1]), sys.argv[2])
"""


def _add(path: Path, letter: str) -> None:
    for _ in range(20):
        SettingsFile(path).update(lambda now: now.model_copy(update={"user_name": now.user_name + letter}))


def test_without_a_file_there_are_defaults(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path / "settings.json").load() == Settings()


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    settings = Settings(
        project=_PROJECT, user_name="amina", theme="dark", text_scale=130, auto_sync="always", device_id="d"
    )
    SettingsFile(tmp_path / "new folder" / "settings.json").save(settings)
    assert SettingsFile(tmp_path / "new folder" / "settings.json").load() == settings
    assert [path.name for path in (tmp_path / "new folder").iterdir()] == ["settings.json"]


@pytest.mark.parametrize("damage", [b"", b"{", b"\x00\xff", b"[]", b'{"theme": "pink"}'])
def test_a_damaged_file_is_set_aside_and_named(
    tmp_path: Path, damage: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(damage)
    file = SettingsFile(path)
    assert file.load() == Settings()
    assert file.damaged is not None
    assert file.damaged.read_bytes() == damage
    assert file.damaged.name in caplog.text
    assert not path.exists()
    file.save(Settings(user_name="x"))
    assert file.load().user_name == "x"


def test_words_of_a_newer_version_are_passed_over(tmp_path: Path) -> None:
    fields = Settings(project=_PROJECT, user_name="amina").model_dump(mode="json")
    fields["project"]["digime"]["region"] = "eu"
    (tmp_path / "settings.json").write_text(json.dumps({**fields, "font": "serif"}), "utf-8")
    file = SettingsFile(tmp_path / "settings.json")
    assert file.load() == Settings(project=_PROJECT, user_name="amina")
    assert file.damaged is None


@pytest.mark.parametrize(("was", "mode"), [("true", "always"), ("false", "off")])
def test_the_switch_of_earlier_versions_is_read(tmp_path: Path, was: str, mode: str) -> None:
    (tmp_path / "settings.json").write_text(f'{{"user_name": "x", "auto_sync": {was}}}', "utf-8")
    file = SettingsFile(tmp_path / "settings.json")
    assert (file.load().auto_sync, file.load().user_name) == (mode, "x")
    assert file.damaged is None
    assert Settings().auto_sync == "unmetered"


def test_changes_of_several_processes_are_all_kept(tmp_path: Path) -> None:
    """Each adds its letter many times; one that wrote over another's would lose some."""
    path = tmp_path / "settings.json"
    adding = [subprocess.Popen([sys.executable, "-c", _ADD, path, letter]) for letter in "ab"]
    threads = [threading.Thread(target=_add, args=(path, letter)) for letter in "cd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [process.wait() for process in adding] == [0, 0]
    assert sorted(SettingsFile(path).load().user_name) == sorted("abcd" * 20)


def test_a_change_that_fails_writes_nothing(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    file.save(Settings(user_name="x"))

    def fail(_: Settings) -> Settings:
        raise DataBusy

    with pytest.raises(DataBusy):
        file.update(fail)
    assert file.update(lambda now: now).user_name == "x", "the lock is free again"


def test_nothing_set_aside_is_ever_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    for content in (b"one", b"two", b"three"):
        path.write_bytes(content)
        set_aside(path)
    assert [(tmp_path / f"settings.damaged-{n}.json").read_bytes() for n in (1, 2, 3)] == [
        b"one",
        b"two",
        b"three",
    ]


def test_a_write_that_fails_leaves_the_old_file_and_no_rest(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.mkdir()  # a rename onto a folder fails, as it would on a broken disk
    with pytest.raises(DiskError):
        write_durably(path, b"new")
    assert [entry.name for entry in tmp_path.iterdir()] == ["settings.json"]


def test_a_folder_in_the_way_is_a_disk_error(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    with pytest.raises(DiskError):
        SettingsFile(tmp_path / "settings.json").load()


def test_no_secret_can_stand_in_the_settings(tmp_path: Path) -> None:
    SettingsFile(tmp_path / "settings.json").save(Settings(project=_PROJECT))
    fields = json.loads((tmp_path / "settings.json").read_bytes())
    text = json.dumps(fields).lower()
    assert not any(word in text for word in ("token", "private", "password", "secret"))
