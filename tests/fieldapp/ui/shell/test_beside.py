"""The window shows soon what a command does to the same data, and idles while nobody does anything."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication

from fieldapp.app import open_app
from fieldapp.ui.beside import Beside
from tests.helpers import forked
from tests.helpers.screens import PASSPHRASE, Screen, screen

_PROMPT = 3.0  # seconds from the end of a command until the window shows it


@pytest.fixture
def shown(themed: QApplication, worked_folder: Path) -> Generator[Screen]:
    with open_app(worked_folder, PASSPHRASE, use_keyring=False) as app, screen(app) as made:
        yield made


@pytest.fixture
def beside(shown: Screen) -> Beside:
    return Beside(shown.app.flows, shown.bridge, shown.window)


def command(shown: Screen, *words: str) -> str:
    data = str(shown.app.flows.data_folder)
    code, out, err = forked.run(
        ["--no-keyring", "--data", data, *words], {**os.environ, "FIELDAPP_PASSPHRASE": PASSPHRASE}, ""
    )
    assert code == 0, err
    return out


def test_a_record_that_a_command_finishes_is_counted_soon(
    shown: Screen, beside: Beside, tmp_path: Path
) -> None:
    beside.watch()
    shown.settle()
    unsent = shown.app.flows.board.unsent()
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({"firstName": "Ana"}), "utf-8")
    command(shown, "fill", "householdDetails", "--answers", str(answers))
    clock = QElapsedTimer()
    clock.start()
    shown.until(lambda: shown.window.top_bar.unsent.text() == f"{unsent + 1} not sent")
    assert clock.elapsed() < _PROMPT * 1000


def test_a_setting_that_a_command_changes_is_seen(shown: Screen, beside: Beside) -> None:
    heard: list[int] = []
    shown.bridge.changed.connect(lambda: heard.append(1))
    beside.look()
    shown.settle()
    heard.clear()
    command(shown, "settings", "auto_sync", "always")
    beside.look()
    shown.until(lambda: bool(heard))


def test_nothing_is_loaded_again_while_nobody_does_anything(shown: Screen, beside: Beside) -> None:
    """What pages do when they load must be no change that has them load again."""
    for page in ("home", "forms", "records", "sync", "settings"):
        shown.go(page)
    for _ in range(3):  # what the pages themselves wrote, such as the search index, comes to rest
        beside.look()
        shown.settle()
    heard: list[int] = []
    shown.bridge.changed.connect(lambda: heard.append(1))
    for _ in range(5):
        beside.look()
        shown.settle()
    assert heard == []


def test_a_look_takes_next_to_nothing(shown: Screen) -> None:
    others = shown.app.flows.others
    others.changed()
    began = time.process_time()
    for _ in range(1000):
        others.changed()
    each = (time.process_time() - began) / 1000
    assert each < 0.001, "a second, at one look each"
