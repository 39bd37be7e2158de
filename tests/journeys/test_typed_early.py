"""Keys pressed at a real display while the app is still loaded wait, and act on the page that comes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Generator
from pathlib import Path

import pytest

from tests.helpers.screens import PASSPHRASE, prepare
from tests.journeys.test_main_job import ROOT
from tests.xdotool import MISSING, installed, x_server

pytestmark = pytest.mark.skipif(not installed(), reason=MISSING)


@pytest.fixture
def display() -> Generator[str]:
    """A screen of its own, with nobody else's window on it."""
    with x_server("1600x1000") as server:
        yield server


def press(display: str, *words: str) -> None:
    subprocess.run(["xdotool", *words], env={**os.environ, "DISPLAY": display}, check=True, timeout=60)


def page(data: Path) -> str:
    """Return the page that the window says it shows, '' while there is none yet."""
    try:
        return json.loads((data / "open.json").read_text())["page"]
    except FileNotFoundError:
        return ""


def pressed_on_the_frame(display: str, data: Path) -> subprocess.Popen[bytes] | None:
    """Return a window that got Alt+3 before it had pages, None where they were there first."""
    prepare(data, worked=True)
    window = subprocess.Popen(
        [sys.executable, "-m", "fieldapp", "--data", str(data), "--no-keyring"],
        cwd=ROOT,
        env={**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "FIELDAPP_PASSPHRASE": PASSPHRASE},
        stderr=subprocess.DEVNULL,
    )
    press(display, "search", "--sync", "--onlyvisible", "--name", "^fieldapp$", "windowfocus", "key", "alt+3")
    if not page(data):
        return window
    window.kill()
    window.wait(20)
    return None


def test_a_key_pressed_on_the_empty_frame_acts_on_the_page_that_comes(display: str, tmp_path: Path) -> None:
    tries = ((folder, pressed_on_the_frame(display, folder)) for folder in map(tmp_path.joinpath, "abcde"))
    data, window = next(((folder, window) for folder, window in tries if window), (tmp_path, None))
    assert window, "the pages were always there before the key was pressed"
    try:
        until = time.monotonic() + 60
        while page(data) != "records":
            assert window.poll() is None
            assert time.monotonic() < until, page(data)
        press(display, "key", "ctrl+q")
        assert window.wait(60) == 0
        assert page(data) == ""
    finally:
        window.kill()
        window.wait(20)
