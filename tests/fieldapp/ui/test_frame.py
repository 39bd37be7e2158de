"""The window is on the screen before the app is loaded, and the pages come into it with nothing lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fieldapp import app as whole
from fieldapp.app import App, open_app
from fieldapp.errors import AlreadyOpen
from fieldapp.flows.seat import the_only_window
from fieldapp.settings import SettingsFile
from fieldapp.ui import theme
from fieldapp.ui.frame import Frame, Ground, frame_at_once
from fieldapp.ui.language import load_language
from fieldapp.ui.sitting import Sitting
from tests.fieldapp.ui.test_recovery import damage_head
from tests.helpers.screens import PASSPHRASE, prepare, screen

ROOT = Path(__file__).resolve().parents[3]
HEAVY = {"pydantic", "sqlalchemy", "httpx", "cryptography", "filelock", "forms", "fieldapp.records"}


@pytest.fixture(scope="module")
def worked_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("once") / "worked"
    prepare(folder, worked=True)
    return folder


@pytest.fixture
def folder(worked_once: Path, tmp_path: Path, qapp: QApplication) -> Path:
    for left in qapp.topLevelWidgets():
        left.hide()  # the application ends with its last visible window, so no other test's may be there
    return Path(shutil.copytree(worked_once, tmp_path / "data"))


@pytest.fixture
def app(folder: Path) -> Generator[App]:
    with open_app(folder, PASSPHRASE, use_keyring=False) as app:
        yield app


@pytest.fixture
def frame(folder: Path) -> Generator[Frame]:
    made = frame_at_once(folder)
    assert made is not None
    yield made
    made.dismiss()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@contextmanager
def sitting_in(frame: Frame, app: App) -> Generator[Sitting]:
    sitting = Sitting(app.flows, frame)
    try:
        sitting.open()
        yield sitting
    finally:
        sitting.close()


def test_it_is_painted_before_anything_heavy_is_loaded(folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from fieldapp.__main__ import _frame\n"
        "frame = _frame(['--data', sys.argv[1]])\n"
        "print(frame.isVisible(), frame.ground.painted, *sorted(sys.modules))"
    )
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    said = subprocess.run(
        [sys.executable, "-c", code, str(folder)],
        cwd=ROOT,
        env=surroundings,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split()
    assert said[:2] == ["True", "True"]
    assert HEAVY & set(said) == set()


@pytest.mark.parametrize("language", ["en", "pt", "ar"])
@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
@pytest.mark.parametrize(("scale", "width"), [(100, 1366), (130, 1366), (200, 1366), (100, 1100)])
def test_its_grounds_are_where_rail_and_bar_come(
    app: App, language: str, look: str, scale: int, width: int
) -> None:
    try:
        app.flows.change_settings(theme=look, text_scale=scale, language=language)
        with screen(app, width=width) as shown:
            window, ground = shown.window, Ground(covered=False)
            ground.resize(window.size())
            seen = ground.grab().toImage()
            rail, bar = window.rail.geometry(), window.top_bar.geometry()
            real = window.grab().toImage()
            corners = (rail.bottomLeft(), rail.bottomRight(), bar.topLeft(), bar.bottomRight())
            for place in (*corners, bar.bottomLeft() + QPoint(1, 1), bar.bottomRight() + QPoint(-1, 1)):
                assert seen.pixelColor(place) == real.pixelColor(place), place
    finally:
        load_language(theme.application(), "en")
        theme.apply_theme(theme.application(), "light")


def test_it_comes_as_the_settings_say(app: App, folder: Path) -> None:
    app.flows.change_settings(theme="dark", text_scale=125)
    made = frame_at_once(folder)
    assert made is not None
    assert (theme.current().name, theme.text_scale()) == ("dark", 125)
    assert made.ground.grab().toImage().pixelColor(600, 600) == theme.color("bg")
    made.dismiss()
    theme.apply_theme(theme.application(), "light")


def test_where_a_window_is_open_none_is_shown(folder: Path) -> None:
    with the_only_window(folder):
        assert frame_at_once(folder) is None


def test_nothing_is_seen_until_the_page_is_there(frame: Frame, app: App) -> None:
    with sitting_in(frame, app) as sitting:
        assert not frame.updatesEnabled()
        assert sitting.settle()
        assert frame.updatesEnabled()
        assert sitting.window.isVisible()
        assert sitting.window.window() is frame
        focused = QApplication.focusWidget()
        assert focused is not None
        assert sitting.window.page("home").isAncestorOf(focused)


def test_it_closes_only_once_what_is_typed_is_on_the_disk(
    frame: Frame, app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    with sitting_in(frame, app) as sitting:
        assert sitting.settle()
        home = sitting.window.page("home")
        monkeypatch.setattr(home, "settle_now", lambda: False, raising=False)
        assert not frame.close()
        assert not sitting.window.close()
        assert frame.isVisible()
        monkeypatch.setattr(home, "settle_now", lambda: True)
        QTest.keyClick(sitting.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        assert not frame.isVisible()


def test_a_window_that_is_closed_while_it_opens_ends_well(frame: Frame, app: App) -> None:
    with sitting_in(frame, app) as sitting:
        sitting.window.close()
        assert not sitting.settle()


def test_it_comes_forward_as_one(frame: Frame, app: App) -> None:
    with sitting_in(frame, app) as sitting:
        assert sitting.settle()
        frame.showMinimized()
        sitting.window.come_forward()
        assert not frame.isMinimized()
        assert frame.isActiveWindow()


def test_it_goes_where_another_start_was_quicker(frame: Frame, app: App, folder: Path) -> None:
    with the_only_window(folder), pytest.raises(AlreadyOpen):
        whole.run_window(app, frame)
    assert not frame.isVisible()


def test_it_goes_before_damage_is_told(
    frame: Frame, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    damage_head(folder)
    seen: list[bool] = []

    def offered(*_: object) -> bool:
        seen.append(frame.isVisible())
        return False

    monkeypatch.setattr(whole, "offer_recovery", offered)
    assert whole.main(["--data", str(folder), "--no-keyring"], frame) == 4
    assert seen == [False]
    assert "damaged" in capsys.readouterr().err


def test_settings_that_are_damaged_are_told_in_it(frame: Frame, folder: Path) -> None:
    (folder / "settings.json").write_text("{")
    with open_app(folder, PASSPHRASE, use_keyring=False) as app, sitting_in(frame, app) as sitting:
        assert sitting.settle()
        assert SettingsFile(folder / "settings.json").load().project is None
        assert sitting.window.signing_in
