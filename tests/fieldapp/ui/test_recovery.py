"""Where the data file is damaged, the start says so and offers to recover it, and reports what came back."""

from __future__ import annotations

import shutil
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from fieldapp import cli
from fieldapp.app import App, offer_recovery, open_app
from fieldapp.errors import DataDamaged
from fieldapp.flows import rescue
from fieldapp.store import recovery as store_recovery
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.components import Text
from fieldapp.ui.recovery import RecoveryScreen
from tests.fieldapp.cli.test_recover import damage
from tests.helpers.qtlife import until
from tests.helpers.screens import clipped, prepare, unnamed


@pytest.fixture(scope="module")
def worked_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("worked") / "data"
    prepare(folder, worked=True)
    return folder


@pytest.fixture
def folder(worked_once: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(worked_once, tmp_path / "data"))


@pytest.fixture
def damaged(folder: Path) -> Path:
    """A data folder whose file has lost its finished records and does not open."""
    damage(folder, "submission")
    damage_head(folder)
    return folder


def damage_head(folder: Path) -> None:
    file = folder / "fieldapp.sqlite3"
    good = file.read_bytes()
    file.write_bytes(b"\xff" * 100 + good[100:])


@pytest.fixture
def screen(qapp: QApplication, damaged: Path) -> Generator[RecoveryScreen]:
    bridge = Bridge()
    shown = RecoveryScreen(damaged, DataDamaged("x"), bridge)
    shown.show()
    shown.activateWindow()
    yield shown
    bridge.shutdown()
    shown._working = False
    shown.close()
    shown.deleteLater()


def words(widget: QWidget) -> str:
    return "\n".join(label.full_text() for label in widget.findChildren(Text) if label.isVisible())


def test_it_says_what_happened_and_what_a_recovery_does(screen: RecoveryScreen) -> None:
    assert "is damaged" in words(screen)
    assert "Nothing was changed" in words(screen)
    assert "The damaged file is kept" in words(screen)
    assert screen.focusWidget() is screen.recover
    assert clipped(screen) == []
    assert unnamed(screen) == []


def test_one_key_recovers_and_the_report_says_what_is_missing(screen: RecoveryScreen, damaged: Path) -> None:
    QTest.keyClick(screen.recover, Qt.Key.Key_Return)
    until(lambda: screen.recovered and "Finished records" in words(screen))
    said = words(screen)
    assert "not everything could be read" in said
    assert "Finished records" in said
    assert "Look at these records" in said
    assert "fieldapp.damaged-1.sqlite3" in said
    assert screen.focusWidget() is not None
    assert screen.focusWidget().objectName() == "openButton"
    assert unnamed(screen) == []
    assert rescue.faults(damaged) == []
    QTest.keyClick(screen.focusWidget(), Qt.Key.Key_Return)
    assert not screen.isVisible()


def test_a_recovery_that_fails_says_why_and_can_be_tried_again(
    screen: RecoveryScreen, damaged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (damaged / "fieldapp.sqlite3").read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(store_recovery, "_take_place", full)
        screen.recover.click()
        until(screen.trouble.isVisible)
    assert "disk is full" in words(screen)
    assert (damaged / "fieldapp.sqlite3").read_bytes() == before
    screen.recover.click()
    until(lambda: screen.recovered)


def test_escape_leaves_everything_as_it_is(screen: RecoveryScreen, damaged: Path) -> None:
    before = sorted(p.name for p in damaged.iterdir())
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert not screen.isVisible()
    assert not screen.recovered
    assert sorted(p.name for p in damaged.iterdir()) == before


def _shown() -> RecoveryScreen | None:
    return next(
        (w for w in QApplication.topLevelWidgets() if isinstance(w, RecoveryScreen) and w.isVisible()), None
    )


def _press_when_shown(*names: str) -> QTimer:
    """Press these buttons of the recovery screen, one after the other, as each can be pressed."""
    left = list(names)
    timer = QTimer(interval=20)

    def look() -> None:
        screen = _shown()
        if screen is None or not left:
            return
        button = next((b for b in screen.findChildren(QWidget, left[0]) if b.isVisible()), None)
        if button is not None:
            left.pop(0)
            QTest.keyClick(button, Qt.Key.Key_Return)

    timer.timeout.connect(look)
    timer.start()
    return timer


def window_of(folder: Path, run_window: object) -> int:
    """The window verb of the command line over that folder, with another window in its place."""
    arguments = ["--no-keyring", "--data", str(folder)]
    return cli.run(arguments, open_app, run_window, offer_recovery)  # pyright: ignore[reportArgumentType]


def test_the_start_offers_it_and_then_opens_the_window(damaged: Path, qapp: QApplication) -> None:
    opened: list[int] = []

    def run_window(app: App) -> int:
        opened.append(len(app.flows.board.drafts()))
        return 0

    timer = _press_when_shown("recoverButton", "openButton")
    try:
        assert window_of(damaged, run_window) == 0
    finally:
        timer.stop()
    assert opened == [4]


def test_who_closes_the_offer_gets_the_disks_exit_code(
    damaged: Path, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    timer = _press_when_shown("closeButton")
    try:
        assert window_of(damaged, _never) == cli.Exit.DISK
    finally:
        timer.stop()
    assert "is damaged" in capsys.readouterr().err


def test_a_window_that_asks_for_it_is_opened_again_afterwards(folder: Path, qapp: QApplication) -> None:
    damage(folder, "answer")
    codes = [rescue.WANTED, 0]
    found: list[list[str]] = []

    def run_window(app: App) -> int:
        found.append(rescue.faults(app.flows.data_folder))
        return codes.pop(0)

    timer = _press_when_shown("recoverButton", "openButton")
    try:
        assert window_of(folder, run_window) == 0
    finally:
        timer.stop()
    assert found[0]
    assert found[1] == []


def _never(*_: object) -> bool:
    pytest.fail("a window was opened")


def test_no_verb_offers_a_window(damaged: Path) -> None:
    arguments = ["--no-keyring", "--data", str(damaged), "drafts"]
    assert cli.run(arguments, open_app, lambda _: 0, _never) == cli.Exit.DISK
