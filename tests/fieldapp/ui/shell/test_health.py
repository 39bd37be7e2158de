"""The Health card says line by line what is well; the notice of a full disk comes and goes by itself."""

from __future__ import annotations

import ast
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fieldapp.app import App, open_app, run_window
from fieldapp.flows import contract, health, letters, rescue
from fieldapp.ui.components import Text
from fieldapp.ui.pages.settings_health import HealthCard
from fieldapp.ui.words_of_health import FINDINGS
from tests.fieldapp.cli.test_recover import damage
from tests.helpers.qtlife import until
from tests.helpers.screens import PASSPHRASE, Screen, clipped, screen, unnamed


def card_of(shown: Screen) -> HealthCard:
    card = shown.go("settings").findChild(HealthCard)
    assert isinstance(card, HealthCard)
    return card


def checked(shown: Screen) -> dict[str, str]:
    """Press the button by keyboard, wait for the end, and return what each line says."""
    card = card_of(shown)
    card.check.setFocus()
    QTest.keyClick(card.check, Qt.Key.Key_Return)
    shown.until(lambda: not card._running)
    shown.settle()
    lines = [t for t in card.findChildren(Text) if t.objectName().startswith("health:") and t.isVisible()]
    return {line.objectName().removeprefix("health:"): line.accessibleName() for line in lines}


def test_every_check_has_its_line_in_words(shown: Screen) -> None:
    said = checked(shown)
    assert list(said) == ["database", "journal", "attachments", "sizes", "disk", "vault", "server", "letters"]
    assert said["database"] == "Data: Well. Sound; 2 finished, 2 to be sent."
    assert said["server"].startswith("Server: Note. The server could not be reached.")
    assert not card_of(shown).recover.isVisible()
    assert clipped(card_of(shown)) == []
    assert unnamed(card_of(shown)) == []


def test_a_second_check_replaces_the_first(shown: Screen) -> None:
    checked(shown)
    assert len(checked(shown)) == 8


def test_a_check_can_be_stopped(shown: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    card = card_of(shown)
    asked: list[bool] = []
    check = shown.app.flows.health.check

    def endless(progress: health.Progress, cancelled: object) -> object:
        while not cancelled():  # type: ignore[operator]
            asked.append(True)
        yield from check(progress, cancelled)  # type: ignore[arg-type]

    monkeypatch.setattr(shown.app.flows.health, "check", endless)
    card.check.click()
    shown.until(lambda: bool(asked))
    assert card.check.text() == "Stop the check"
    card.check.click()
    shown.until(lambda: not card._running)
    assert card.note.full_text() == "Stopped before the end"
    assert card.check.text() == "Check everything"


def test_closing_the_window_ends_a_check(
    worked: App, themed: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(_: object, cancelled: object) -> object:
        while not cancelled():  # type: ignore[operator]
            pass
        yield from ()

    monkeypatch.setattr(worked.flows.health, "check", endless)
    with screen(worked) as shown:
        card_of(shown).check.click()
        assert shown.bridge.shutdown(seconds=10)


def test_damage_offers_a_recovery_for_which_the_window_closes(
    worked_folder: Path, themed: QApplication
) -> None:
    damage(worked_folder, "answer")
    for left in themed.topLevelWidgets():
        left.hide()
    with open_app(worked_folder, PASSPHRASE, use_keyring=False) as app:
        timer = QTimer(interval=30)

        def press() -> None:
            window = next((w for w in themed.topLevelWidgets() if w.isVisible() and hasattr(w, "go")), None)
            if window is None:
                return
            card = window.page("settings").health  # type: ignore[attr-defined]
            if not card.lines.isVisible() and not card._running:
                window.go("settings")  # type: ignore[attr-defined]
                card.check.click()
            elif card.recover.isVisible() and not card._running:
                card.recover.click()

        timer.timeout.connect(press)
        timer.start()
        try:
            assert run_window(app) == rescue.WANTED
        finally:
            timer.stop()
        QTest.qWait(50)
        QTimer.singleShot(200, lambda: [w.close() for w in themed.topLevelWidgets() if hasattr(w, "go")])
        assert run_window(app) == 0, "the next window opens as ever"
    for left in themed.topLevelWidgets():
        left.deleteLater()
    themed.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_disk_that_fills_up_is_told_and_taken_back(shown: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    notice, upkeep = shown.window.room_notice, shown.window._upkeep
    shown.settle()
    assert not notice.isVisible()
    for free, words in ((300_000_000, "filling up: 300.0 MB"), (20_000_000, "almost full: 20.0 MB")):
        monkeypatch.setattr(shown.app.flows.health.room, "_free", lambda _, free=free: free)
        upkeep.look()
        until(lambda words=words: words in notice.title.full_text())
        assert notice.isVisible()
        assert words in notice.accessibleName()
    assert "Answers are still saved" in notice.why.full_text()
    assert clipped(notice) == []
    monkeypatch.setattr(shown.app.flows.health.room, "_free", lambda _: 10**12)
    upkeep.look()
    until(lambda: not notice.isVisible())


def test_the_disk_is_looked_at_every_minute(shown: Screen) -> None:
    assert shown.window._upkeep._looks.isActive()
    assert shown.window._upkeep._looks.interval() == 60_000


def test_the_start_sweeps_what_a_kill_left(worked: App, themed: QApplication) -> None:
    old = worked.flows.data_folder / "attachments" / "copying-old"
    old.write_bytes(b"left")
    os.utime(old, (1_000_000_000, 1_000_000_000))
    with screen(worked):
        until(lambda: not old.exists())


def test_every_sentence_of_health_is_listed_for_translators() -> None:
    trees = [
        ast.parse(Path(str(module.__file__)).read_text("utf-8")) for module in (health, contract, letters)
    ]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    said = {
        node.value
        for node in nodes
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and (node.value.endswith((".", "}")) and (" " in node.value or node.value == "Sound."))
    }
    docs = {
        ast.get_docstring(n, clean=False)
        for n in nodes
        if isinstance(n, ast.FunctionDef | ast.ClassDef | ast.Module)
    }
    assert said - docs - {" GB", " MB"} == set(FINDINGS)
