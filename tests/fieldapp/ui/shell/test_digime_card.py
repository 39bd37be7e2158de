"""The digi.me card: what is set up, and what is asked for, edited by keyboard, kept only when it is sound."""

from __future__ import annotations

import json
from collections.abc import Generator

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fieldapp.app import App
from fieldapp.records import (
    MEDIA_AND_POSTS,
    PLAY_HISTORY,
    SLIPS,
    DigimeContract,
    Limits,
    Scope,
    Slip,
    read_wired,
)
from fieldapp.ui import words_of_scope
from fieldapp.ui.components import Text
from fieldapp.ui.pages.settings import SettingsPage
from fieldapp.ui.pages.settings_digime import DigimeCard
from tests.helpers.screens import CAMPAIGN, NOBODY, TENANT, Screen, clipped, screen, unnamed


def _file(contract: str = "con") -> bytes:
    key = rsa.generate_private_key(65537, 2048)
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    digime = {
        "baseUrl": f"{NOBODY}/v1.7/",
        "applicationId": "app",
        "contractId": contract,
        "privateKey": pem,
        "accessToken": "tok-access",
        "refreshToken": "tok-refresh",
        "scope": PLAY_HISTORY.wire(),
    }
    base = {"baseUrl": NOBODY, "tenantId": TENANT, "campaignId": CAMPAIGN, "name": "Nets", "digime": digime}
    return json.dumps(base).encode()


@pytest.fixture
def set_up(themed: QApplication, worked: App) -> Generator[Screen]:
    worked.flows.account.open_project(_file())
    with screen(worked) as window:
        yield window


def _card(shown: Screen) -> DigimeCard:
    page = shown.go("settings")
    assert isinstance(page, SettingsPage)
    return page.digime


def _contract(shown: Screen) -> DigimeContract:
    project = shown.app.flows.settings().project
    assert project is not None
    assert project.digime is not None
    return project.digime


def _save(shown: Screen, card: DigimeCard) -> None:
    card.save.setFocus()
    QTest.keyClick(card.save, Qt.Key.Key_Space)
    shown.settle()


def test_a_project_without_digi_me_shows_no_card(shown: Screen) -> None:
    assert not _card(shown).isVisible()


def test_the_card_says_what_is_set_up_and_asked_for(set_up: Screen) -> None:
    card = _card(set_up)
    assert card.contract.text() == "app_con"
    assert card.pushed.text() == "JSON, with photos and files"
    assert card.consent.text() == "The organisation, once for all"
    assert json.loads(card.editor.json.text) == PLAY_HISTORY.wire()
    assert card.editor.seconds.text() == ""
    assert clipped(card) == []
    assert unnamed(card) == []


def _press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def test_an_example_and_a_limit_are_set_by_keyboard_alone(set_up: Screen) -> None:
    card = _card(set_up)
    tiles = card.editor.tiles
    assert tiles["music"].isChecked()
    tiles["music"].setFocus()
    _press(Qt.Key.Key_Up)
    assert tiles["media"].isChecked()
    assert json.loads(card.editor.json.text) == MEDIA_AND_POSTS.wire()
    assert card.note.text() == "Not saved yet"
    for next_one in (card.editor.json, card.editor.seconds, card.save):
        _press(Qt.Key.Key_Tab)
        assert next_one.hasFocus(), QApplication.focusWidget()
        if next_one is card.editor.seconds:
            QTest.keyClicks(next_one, "30")
    _press(Qt.Key.Key_Space)
    set_up.until(lambda: card.note.text() == "Saved on this disk")
    assert _contract(set_up).scope == MEDIA_AND_POSTS
    assert _contract(set_up).limits == Limits.model_validate({"duration": {"sourceFetch": 30}})


def test_looking_at_an_example_loses_nothing_that_was_written(set_up: Screen) -> None:
    card = _card(set_up)
    written = '{"timeRanges":[{"last":"9d"}'
    card.editor.json.setFocus()
    card.editor.json.selectAll()
    QTest.keyClicks(card.editor.json, written)
    assert card.editor.tiles["own"].isChecked()
    card.editor.tiles["media"].click()
    assert json.loads(card.editor.json.text) == MEDIA_AND_POSTS.wire()
    card.editor.tiles["own"].click()
    assert card.editor.json.text == written
    card.editor.tiles["music"].click()
    card.editor.json.undo()
    assert card.editor.json.text == written
    assert card.editor.tiles["own"].isChecked()


def test_all_that_the_contract_allows_is_no_scope(set_up: Screen) -> None:
    card = _card(set_up)
    card.editor.tiles["all"].click()
    assert card.editor.json.text == ""
    _save(set_up, card)
    assert (_contract(set_up).scope, _contract(set_up).limits) == (None, None)


def test_nothing_written_of_ones_own_leaves_the_example(set_up: Screen) -> None:
    card = _card(set_up)
    card.editor.tiles["own"].click()
    assert json.loads(card.editor.json.text) == PLAY_HISTORY.wire()
    assert card.editor.tiles["own"].isChecked()


@pytest.mark.parametrize(("typed", "sound"), [("0", True), ("030", True), ("--5", False), ("1.5", False)])
def test_seconds_are_whole(set_up: Screen, typed: str, sound: bool) -> None:
    card = _card(set_up)
    card.editor.seconds.setFocus()
    QTest.keyClicks(card.editor.seconds, typed)
    _save(set_up, card)
    limits = _contract(set_up).limits
    assert (limits is not None) is sound
    if limits is not None:
        assert limits.duration.source_fetch == int(typed)
        assert card.editor.seconds.text() == str(int(typed))


def test_a_slip_keeps_what_is_typed_and_is_told_on_leaving(set_up: Screen) -> None:
    card = _card(set_up)
    json_field, problem = card.editor.json, card.editor._json.problem
    json_field.setFocus()
    json_field.selectAll()
    QTest.keyClicks(json_field, '{"timeRanges":[{"last":"1w"}]}')
    assert not problem.isVisible(), "not while it is typed"
    card.editor.seconds.setFocus()
    assert problem.text() == "timeRanges[0].last must be a number and d, m or y: 30d, 6m or 1y."
    assert problem.text() in json_field.accessibleDescription()
    card.editor.seconds.setText("-5")
    _save(set_up, card)
    assert json_field.hasFocus()
    assert card.editor._time.problem.text() == "Write a whole number of seconds, 0 or more."
    assert _contract(set_up).scope == PLAY_HISTORY
    assert json_field.text == '{"timeRanges":[{"last":"1w"}]}'
    assert clipped(card) == []
    json_field.selectAll()
    QTest.keyClicks(json_field, '{"timeRanges":[{"last":"1y"}]}')
    assert not problem.isVisible(), "it goes at once when fixed"
    _save(set_up, card)
    assert card.editor.seconds.hasFocus()


def test_enter_starts_a_line_and_tab_leaves(set_up: Screen) -> None:
    card = _card(set_up)
    card.editor.json.setFocus()
    card.editor.json.selectAll()
    QTest.keyClicks(card.editor.json, "{")
    QTest.keyClick(card.editor.json, Qt.Key.Key_Return)
    QTest.keyClicks(card.editor.json, "}")
    assert card.editor.json.text == "{\n}"
    QTest.keyClick(card.editor.json, Qt.Key.Key_Tab)
    assert card.editor.seconds.hasFocus()


def test_a_reload_leaves_what_is_half_typed(set_up: Screen) -> None:
    card = _card(set_up)
    card.editor.json.setFocus()
    card.editor.json.selectAll()
    QTest.keyClicks(card.editor.json, '{"timeRanges":[')
    set_up.bridge.changed.emit()
    set_up.settle()
    assert card.editor.json.text == '{"timeRanges":['
    set_up.app.flows.account.open_project(_file("another"))
    set_up.bridge.changed.emit()
    set_up.settle()
    assert card.contract.text() == "app_another"
    assert json.loads(card.editor.json.text) == PLAY_HISTORY.wire(), "it was meant for the other contract"


def test_a_disk_that_refuses_is_said_and_what_is_typed_stays(set_up: Screen) -> None:
    card = _card(set_up)
    card.editor.tiles["media"].click()
    file = set_up.app.flows.data_folder / "settings.json"
    kept = file.read_bytes()
    file.unlink()
    file.mkdir()
    card.save.setFocus()
    QTest.keyClick(card.save, Qt.Key.Key_Space)
    set_up.until(card.trouble.isVisible)
    file.rmdir()
    file.write_bytes(kept)
    assert json.loads(card.editor.json.text) == MEDIA_AND_POSTS.wire()
    _save(set_up, card)
    set_up.until(lambda: not card.trouble.isVisible())
    assert _contract(set_up).scope == MEDIA_AND_POSTS


def test_the_set_up_is_checked_by_keyboard_and_said_line_by_line(set_up: Screen) -> None:
    card = _card(set_up)
    for _ in range(2):  # a second check replaces the first
        card.check.setFocus()
        QTest.keyClick(card.check, Qt.Key.Key_Space)
        set_up.bridge.drain("check")
        set_up.until(card.lines.isVisible)
        set_up.settle()
    lines = [line for line in card.lines.findChildren(Text) if line.objectName() and line.isVisible()]
    said = [line.accessibleName() for line in lines]
    assert len(said) == 5
    assert said[1] == "digi.me key: Well. RSA, 2048 bits, PKCS#8."
    assert said[4].startswith("digi.me server: Note. The server could not be reached.")
    assert clipped(card) == []
    assert unnamed(card) == []


def test_a_scope_is_spread_over_few_lines_and_means_the_same(set_up: Screen) -> None:
    card = _card(set_up)
    card.editor.tiles["media"].click()
    assert card.editor.json.text.splitlines()[:3] == [
        "{",
        '  "timeRanges": [{"last": "1y"}],',
        '  "serviceGroups": [',
    ]
    assert max(map(len, card.editor.json.text.splitlines())) <= 100
    assert read_wired(Scope, card.editor.json.text) == MEDIA_AND_POSTS


@pytest.mark.parametrize("scale", [100, 200])
def test_nothing_is_cut_at_any_size_of_text(themed: QApplication, worked: App, scale: int) -> None:
    worked.flows.account.open_project(_file())
    worked.flows.change_settings(text_scale=scale)
    with screen(worked, width=1024, height=640) as shown:
        card = _card(shown)
        card.editor.json.setFocus()
        card.editor.json.show_text('{"timeRanges":[{"last":"1w"}],"serviceGroups":[{"id":1}],"a":1,"b":2}')
        card.editor._typed()
        card.editor.seconds.setFocus()
        shown.settle()
        assert "and 1 more" in card.editor._json.problem.text()
        assert clipped(card) == []


def test_every_fault_is_listed_for_translators() -> None:
    assert set(words_of_scope.SLIPS) == SLIPS


def test_a_fault_that_nobody_foresaw_is_said_as_it_is() -> None:
    assert words_of_scope.said_of(Slip(place="a[0]", says="Odd {thing}")) == "a[0] Odd {thing}"
    assert Scope().wire() == {}
