"""A second start brings the window that is open forward, and never a dead one's."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from fieldapp.flows.seat import the_only_window
from fieldapp.ui.doorbell import Doorbell, _name, ring
from tests.helpers.qtlife import live, until
from tests.helpers.screens import Screen

ROOT = Path(__file__).resolve().parents[4]
RING = "import sys; from pathlib import Path; from fieldapp.ui.doorbell import ring; {}"


def start(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def end_of(process: subprocess.Popen[str]) -> tuple[int, str]:
    """Let this window live until the process ended."""
    until(lambda: process.poll() is not None, seconds=60)
    return process.returncode, process.communicate()[1]


@pytest.fixture
def calls() -> list[str]:
    return []


@pytest.fixture
def bell(qtbot: QtBot, tmp_path: Path, calls: list[str]) -> Generator[Doorbell]:
    made = Doorbell(tmp_path, lambda: calls.append("come"))
    yield made
    made.close()


def test_a_minimised_window_comes_forward_and_the_second_start_ends_well(
    shown: Screen, worked_folder: Path
) -> None:
    window = shown.window
    window.showMinimized()
    until(window.isMinimized)
    with the_only_window(worked_folder):
        bell = Doorbell(worked_folder, window.come_forward)
        code, said = end_of(start("-m", "fieldapp", "--data", str(worked_folder), "--no-keyring"))
        bell.close()
    assert (code, said) == (0, "fieldapp is open already on this data: its window was brought forward.\n")
    assert window.isVisible()
    assert not window.isMinimized()
    assert window.isActiveWindow()


def test_a_maximised_window_stays_so(shown: Screen) -> None:
    shown.window.showMaximized()
    shown.window.setWindowState(shown.window.windowState() | Qt.WindowState.WindowMinimized)
    shown.window.come_forward()
    assert shown.window.isMaximized()
    assert not shown.window.isMinimized()


def test_nobody_answers_where_no_window_is(tmp_path: Path, qtbot: QtBot) -> None:
    assert not ring(tmp_path, 100)


def test_another_folder_has_another_bell(bell: Doorbell, calls: list[str], tmp_path: Path) -> None:
    assert not ring(tmp_path / "elsewhere", 100)
    assert calls == []


def test_a_window_that_hangs_is_not_waited_for_longer_than_said(bell: Doorbell, tmp_path: Path) -> None:
    """The system takes the call, and nobody in this process does."""
    code = RING.format("sys.exit(7 if ring(Path(sys.argv[1]), 300) else 8)")
    hung = start("-c", code, str(tmp_path))
    assert hung.wait(30) == 8
    hung.communicate()


def test_a_caller_who_says_something_else_is_let_go(bell: Doorbell, calls: list[str], tmp_path: Path) -> None:
    for said in (b"hello\n", b"x" * 100_000 + b"\n"):
        caller = QLocalSocket()
        caller.connectToServer(_name(tmp_path))
        caller.write(said)
        until(lambda caller=caller: caller.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert calls == []


def test_the_name_of_a_killed_window_is_taken_over(tmp_path: Path, qtbot: QtBot) -> None:
    listen = (
        "from PySide6.QtCore import QCoreApplication; from fieldapp.ui.doorbell import Doorbell\n"
        "app = QCoreApplication([]); bell = Doorbell(Path(sys.argv[1]), print)\n"
        "print('up', flush=True); app.exec()"
    )
    killed = start("-c", RING.format(listen), str(tmp_path))
    assert killed.stdout is not None
    assert killed.stdout.readline() == "up\n"
    killed.kill()
    killed.communicate()
    assert not ring(tmp_path, 100)
    calls: list[str] = []
    bell = Doorbell(tmp_path, lambda: calls.append("come"))
    code = RING.format("sys.exit(7 if ring(Path(sys.argv[1])) else 8)")
    assert end_of(start("-c", code, str(tmp_path)))[0] == 7
    assert calls == ["come"]
    bell.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps a pipe's owner in its access list")
def test_nobody_else_may_call(bell: Doorbell, tmp_path: Path) -> None:
    live(10)
    server = bell.findChild(QLocalServer)
    assert server is not None
    assert Path(server.fullServerName()).stat().st_mode & 0o077 == 0
