"""Settings on disk."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fieldapp.durable import set_aside, write_durably
from fieldapp.errors import DiskError
from fieldapp.records import DigimeContract, Project
from fieldapp.settings import Settings, SettingsFile

_PROJECT = Project(
    name="Nampula",
    base_url="https://digit.example.org",
    tenant="mz.nampula",
    campaign="LLIN-2026",
    digime=DigimeContract(base_url="https://api.digi.me/v1.7/", application_id="a", contract_id="c"),
)


def test_without_a_file_there_are_defaults(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path / "settings.json").load() == Settings()


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    settings = Settings(
        project=_PROJECT, user_name="amina", theme="dark", text_scale=130, auto_sync=True, device_id="d"
    )
    SettingsFile(tmp_path / "new folder" / "settings.json").save(settings)
    assert SettingsFile(tmp_path / "new folder" / "settings.json").load() == settings
    assert [path.name for path in (tmp_path / "new folder").iterdir()] == ["settings.json"]


@pytest.mark.parametrize("damage", [b"", b"{", b"\x00\xff", b"[]", b'{"theme": "pink"}', b'{"unknown": 1}'])
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
