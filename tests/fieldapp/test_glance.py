"""What is told of the data before it is opened is true, and whatever cannot be told stops nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fieldapp.__main__ import _data
from fieldapp.flows.seat import the_only_window
from fieldapp.glance import Looks, is_open, looks
from fieldapp.records import Project
from fieldapp.settings import Settings, SettingsFile
from fieldapp.ui.language import LANGUAGES
from fieldapp.ui.tokens import THEMES


def seen(folder: Path) -> Looks:
    return looks(folder, THEMES, LANGUAGES)


def test_the_looks_are_those_of_the_settings(tmp_path: Path) -> None:
    project = Project(base_url="http://127.0.0.1:9", tenant="mz", campaign="c", name="n")
    settings = Settings(theme="dark", text_scale=150, touch=True, language="ar", project=project)
    SettingsFile(tmp_path / "settings.json").save(settings)
    assert seen(tmp_path) == Looks("dark", 150, touch=True, language="ar", set_up=True)
    SettingsFile(tmp_path / "settings.json").save(Settings())
    assert seen(tmp_path) == Looks()


@pytest.mark.parametrize(
    "raw",
    [
        None,
        b"",
        b"\xff{",
        b"[1]",
        b'{"theme": ["dark"], "text_scale": "big", "touch": 1, "language": {}, "project": 3}',
        b'{"theme": "gone", "language": "xx"}',
        b"[" * 100_000,
    ],
)
def test_settings_that_cannot_be_read_look_as_usual(tmp_path: Path, raw: bytes | None) -> None:
    if raw is not None:
        (tmp_path / "settings.json").write_bytes(raw)
    assert seen(tmp_path) == Looks()
    assert (tmp_path / "settings.json").exists() is (raw is not None)  # who opens the data puts it aside


def test_the_seat_is_seen_and_left_as_it_is(tmp_path: Path) -> None:
    assert not is_open(tmp_path / "new")
    assert not (tmp_path / "new").exists()
    with the_only_window(tmp_path):
        assert is_open(tmp_path)
        assert is_open(tmp_path)
    assert not is_open(tmp_path)
    with the_only_window(tmp_path):
        pass


def test_a_file_in_place_of_the_folder_is_left_to_the_command_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text(json.dumps({}))
    assert is_open(tmp_path / "file" / "data")


@pytest.mark.parametrize(
    ("words", "data"),
    [
        ("", None),
        ("--no-keyring", None),
        ("--data there", Path("there")),
        ("--no-keyring --data=there", Path("there")),
        ("--data one --data two", Path("two")),
    ],
)
def test_what_asks_for_the_window_alone_may_have_it_at_once(words: str, data: Path | None) -> None:
    assert _data(iter(words.split())) == data


@pytest.mark.parametrize(
    "words",
    [
        "sync",
        "--data there sync",
        "--help",
        "--data",
        "--data --json",
        "--data=",
        "--dat there",
        "--json",
        "--passphrase-file there",
        "--no-keyring=1",
    ],
)
def test_all_else_is_left_to_the_command_line(words: str) -> None:
    with pytest.raises(LookupError):
        _data(iter(words.split()))
