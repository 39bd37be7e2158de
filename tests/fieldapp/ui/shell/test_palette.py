"""Ctrl+K finds or does: records, acts on one, acts, pages and forms, by keys alone."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from fieldapp.ui import theme
from fieldapp.ui.finder import Finder, Found
from fieldapp.ui.folded import to_find
from fieldapp.ui.key_list import KeyList
from fieldapp.ui.language import LANGUAGES, load_language, spoken
from tests.helpers.screens import Screen, clipped, unnamed

CTRL = Qt.KeyboardModifier.ControlModifier
ENTER, DOWN, ESCAPE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape, Qt.Key.Key_Tab


def press(shown: Screen, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget() or shown.window, key, modifiers)


def opens(shown: Screen, typed: str = "") -> Finder:
    press(shown, Qt.Key.Key_K, CTRL)
    finder = shown.window.acts.palette.finder
    assert finder is not None
    QTest.keyClicks(finder.line, typed)
    shown.settle()
    return finder


def words(finder: Finder) -> list[str]:
    return [row.title for row in finder.list.rows]


def chosen(finder: Finder) -> Found:
    assert finder.list.current is not None
    return finder.list.current


def page_shown(shown: Screen) -> str:
    page = shown.window.stack.currentWidget()
    return page.objectName() if page else ""


@pytest.fixture(autouse=True)
def in_english():
    yield
    load_language(theme.application(), "en")


@pytest.fixture(autouse=True)
def indexed(request: pytest.FixtureRequest):
    if "shown" in request.fixturenames:
        shown: Screen = request.getfixturevalue("shown")
        assert shown.app.flows.finding.catch_up(10)


def test_nothing_typed_offers_the_newest_drafts_and_common_acts(shown: Screen):
    finder = opens(shown)
    drafts = [draft.title for draft in shown.app.flows.board.drafts(3)]
    assert words(finder) == [
        "Continue",
        *drafts,
        "Do",
        "Send what is not sent",
        "Continue the newest draft",
        "Add a form from a file",
        "Show all keys",
    ]
    assert chosen(finder).title == drafts[0]


def test_a_draft_is_found_by_a_word_and_opened(shown: Screen):
    draft = shown.app.flows.board.drafts()[-1]
    opens(shown, to_find(draft.title)[:4])
    press(shown, ENTER)
    shown.until(lambda: page_shown(shown) == "page.entry")
    entry = shown.window.page("entry")
    shown.until(lambda: entry.draft[0] == draft.id)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownLambdaType]
    assert shown.window.findChild(Finder) is None or not shown.window.findChildren(Finder)[0].isVisible()


def test_typing_and_enter_at_once_act_on_the_answer_that_is_still_to_come(shown: Screen):
    draft = shown.app.flows.board.drafts()[-1]
    press(shown, Qt.Key.Key_K, CTRL)
    finder = shown.window.acts.palette.finder
    assert finder is not None
    shown.until(lambda: bool(finder.list.rows))
    QTest.keyClicks(finder.line, to_find(draft.title).split()[0], delay=1)
    QTest.keyClick(finder.line, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)  # no wait in between
    entry = shown.window.page("entry")
    shown.until(lambda: entry.draft[0] == draft.id)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownLambdaType]


def test_the_acts_are_those_of_the_chosen_record(shown: Screen):
    finder = opens(shown, "household")
    first = chosen(finder)
    assert f"Do with {first.title}" in words(finder)
    kinds = {row.note.split(",")[0] for row in finder.list.rows if row.key.startswith("record:")}
    assert "Draft" in kinds
    records = sum(row.key.startswith("record:") for row in finder.list.rows)
    seen = {tuple(words(finder))}
    for _ in range(records - 1):
        press(shown, DOWN)
        seen.add(tuple(words(finder)))
        assert f"Do with {chosen(finder).title}" in words(finder)
    assert any("Continue where you stopped" in of for of in seen)
    assert any("Show its answers and where it is" in of for of in seen)


def test_tab_goes_to_the_acts_and_a_record_is_duplicated(shown: Screen):
    before = {draft.id for draft in shown.app.flows.board.drafts()}
    finder = opens(shown, "household")
    record = chosen(finder)
    press(shown, TAB)
    press(shown, DOWN)
    press(shown, DOWN)
    assert chosen(finder).title == "Duplicate it"
    press(shown, ENTER)
    shown.until(lambda: len(shown.app.flows.board.drafts()) == len(before) + 1)
    shown.until(lambda: page_shown(shown) == "page.entry")
    (made,) = [draft for draft in shown.app.flows.board.drafts() if draft.id not in before]
    assert made.title == record.title


def test_a_drafts_problems_are_shown_from_here(shown: Screen):
    flows, capture = shown.app.flows, shown.app.flows.capture
    draft = next(each for each in flows.board.drafts() if each.form_title.startswith("Household"))
    capture.save(capture.resume(draft.id), {"/memberCount": "many"}, "/memberCount")
    finder = opens(shown, "household")
    assert chosen(finder).note.startswith("Draft")
    press(shown, TAB)
    press(shown, DOWN)
    assert chosen(finder).title == "Show its problems"
    press(shown, ENTER)
    shown.until(lambda: any(w.isVisible() for w in shown.window.findChildren(QWidget, "problemsView")))


def test_pages_and_forms_are_gone_to_by_name(shown: Screen):
    finder = opens(shown, "settings")
    press(shown, ENTER)
    assert page_shown(shown) == "page.settings"
    finder = opens(shown, "start checklist")
    assert chosen(finder).keys == "Ctrl+1"
    press(shown, ENTER)
    shown.until(lambda: page_shown(shown) == "page.entry")


def test_the_keys_at_the_end_of_a_row_work_in_the_panel_too(shown: Screen):
    opens(shown, ">")
    press(shown, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert page_shown(shown) == "page.records"
    assert shown.window.acts.palette.finder is None


def test_signs_narrow_it_to_acts_records_and_keys(shown: Screen):
    finder = opens(shown, ">")
    assert not any(row.key.startswith("record:") for row in finder.list.rows)
    press(shown, Qt.Key.Key_Backspace)
    QTest.keyClicks(finder.line, "#house")
    shown.settle()
    assert not any(row.keys for row in finder.list.rows)
    press(shown, ESCAPE)
    opens(shown, "?")
    assert [card.isVisible() for card in shown.window.findChildren(KeyList)] == [True]


def test_escape_closes_it_and_the_keyboard_is_where_it_was(shown: Screen):
    shown.go("records")
    before = QApplication.focusWidget()
    opens(shown, "x")
    press(shown, ESCAPE)
    assert shown.window.acts.palette.finder is None
    assert QApplication.focusWidget() is before


def test_control_k_once_more_marks_what_was_typed(shown: Screen):
    finder = opens(shown, "x")
    press(shown, Qt.Key.Key_K, CTRL)
    assert shown.window.acts.palette.finder is finder
    QTest.keyClicks(QApplication.focusWidget(), "house")
    assert finder.line.text() == "house"


def test_what_is_not_found_says_so_and_enter_does_nothing(shown: Screen):
    finder = opens(shown, "zzzzz")
    assert words(finder) == []
    press(shown, ENTER)
    assert page_shown(shown) == "page.home"
    assert finder.isVisible()


def test_it_is_named_and_nothing_is_cut(shown: Screen):
    shown.window.resize(1024, 640)
    finder = opens(shown, "household")
    assert unnamed(finder) == []
    assert clipped(finder) == []
    assert chosen(finder).title in finder.line.accessibleDescription()


def test_it_stays_shut_while_somebody_signs_in(shown: Screen):
    shown.go("sign_in")
    press(shown, Qt.Key.Key_K, CTRL)
    assert shown.window.acts.palette.finder is None


def test_a_question_mark_lists_the_keys_outside_of_fields_alone(shown: Screen):
    QTest.keyClick(shown.window.rail.buttons["home"], Qt.Key.Key_Question)
    (card,) = shown.window.findChildren(KeyList)
    shown.until(card.close_button.hasFocus)
    QTest.keyClick(card.close_button, ESCAPE)
    shown.until(lambda: not any(card.isVisible() for card in shown.window.findChildren(KeyList)))
    shown.window.activateWindow()
    shown.go("records")
    press(shown, Qt.Key.Key_F, CTRL)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "who?")
    assert field.text() == "who?"
    assert not any(card.isVisible() for card in shown.window.findChildren(KeyList))


def test_shift_f1_lists_the_keys_from_within_a_field_too(shown: Screen):
    shown.go("entry", draft_id=shown.app.flows.board.drafts()[0].id)
    lines = shown.window.shown.findChildren(QLineEdit)  # pyright: ignore[reportOptionalMemberAccess]
    field = next(each for each in lines if each.objectName().startswith("answer:") and each.isVisible())
    field.setFocus()
    field.end(False)
    before = field.text()
    press(shown, Qt.Key.Key_Question)
    assert field.text() == before + "?"
    assert not shown.window.findChildren(KeyList)
    press(shown, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    (card,) = shown.window.findChildren(KeyList)
    shown.until(card.close_button.hasFocus)
    QTest.keyClick(card.close_button, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert not card.isVisible()
    assert field.text() == before + "?"


def test_f1_explains_in_a_form_and_lists_the_keys_anywhere_else(shown: Screen):
    shown.go("entry", draft_id=shown.app.flows.board.drafts()[0].id)
    pane = next(iter(shown.window.findChildren(QWidget, "helpPane")))
    was = pane.isVisible()
    field = QApplication.focusWidget()
    press(shown, Qt.Key.Key_F1)
    assert pane.isVisible() != was
    assert QApplication.focusWidget() is field
    assert not shown.window.findChildren(KeyList)
    press(shown, Qt.Key.Key_F1)
    assert pane.isVisible() == was
    keys = shown.find("allKeysButton")
    keys.setFocus()
    press(shown, Qt.Key.Key_Space)
    assert [card.isVisible() for card in shown.window.findChildren(KeyList)] == [True]


def test_the_palette_offers_what_can_be_done_in_the_form_at_hand(shown: Screen):
    draft = shown.app.flows.board.drafts()[0]
    shown.go("entry", draft_id=draft.id)
    finder = opens(shown)
    assert draft.title not in words(finder)  # it is in hand already
    assert {"Go to a question", "Finish this record", "Duplicate this record"} <= set(words(finder))
    press(shown, Qt.Key.Key_G, CTRL)  # the keys at the end of a row
    entry: Any = shown.window.page("entry")
    assert entry.go_to.finder is not None
    press(shown, ESCAPE)
    assert QApplication.focusWidget() is not None


@pytest.mark.parametrize(
    ("typed", "focus"),
    [
        ("settings: col", "theme:system"),
        ("text size", "textScale:100"),
        ("touch", "touch"),
        ("language", "language:system"),
        ("sign out", "signOutButton"),
        ("recover", "checkHealthButton"),
    ],
)
def test_the_parts_of_settings_are_found_by_their_words(shown: Screen, typed: str, focus: str):
    finder = opens(shown, typed)
    assert chosen(finder).title.startswith("Settings")
    press(shown, ENTER)
    shown.settle()
    assert page_shown(shown) == "page.settings"
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == focus
    assert focused.visibleRegion().boundingRect() == focused.rect()
    shown.go("home")
    shown.go("settings")
    assert shown.find("theme:system").hasFocus()


def chooses(shown: Screen, typed: str) -> str:
    """Type, act on what is chosen then, and return what that was."""
    title = chosen(opens(shown, typed)).title
    press(shown, ENTER)
    shown.settle()
    return title


@pytest.mark.parametrize(
    ("typed", "name", "value"),
    [
        ("dark", "theme", "dark"),
        ("high con", "theme", "contrast"),
        ("larger", "text_scale", 110),
        ("smaller", "text_scale", 90),
        ("turn touch on", "touch", True),
    ],
)
@pytest.mark.parametrize("page", ["home", "settings"])
def test_what_can_be_set_is_set_from_anywhere(shown: Screen, page: str, typed: str, name: str, value: object):
    shown.app.flows.change_settings(theme="light")
    shown.window.reload()
    shown.go(page)
    chooses(shown, typed)
    shown.until(lambda: getattr(shown.app.flows.settings(), name) == value)
    shown.until(lambda: getattr(shown.window.appearance.settings, name) == value)
    assert page_shown(shown) == f"page.{page}"


def test_touch_is_turned_off_where_it_is_on(shown: Screen):
    chooses(shown, "turn touch")
    shown.until(lambda: shown.window.appearance.settings.touch)
    assert chooses(shown, "turn touch") == "Turn touch off"
    shown.until(lambda: not shown.app.flows.settings().touch)


def test_a_language_is_found_by_its_own_name_and_the_english_one_and_acts_by_english_words(shown: Screen):
    assert "Español  ·  window language" in words(opens(shown, "espa"))
    press(shown, ESCAPE)
    assert {f"{name}  ·  window language" for name in LANGUAGES.values()} <= set(
        words(opens(shown, "language"))
    )
    press(shown, ESCAPE)
    assert chooses(shown, "arabic") == "العربية  ·  window language"
    shown.until(lambda: spoken(theme.application()) == "ar")
    shown.settle()
    titles = words(opens(shown, "language"))
    assert any(title.startswith("Français") for title in titles)
    press(shown, ESCAPE)
    finder = opens(shown, "send what")
    assert chosen(finder).keys == "F5"
    press(shown, ESCAPE)
    chooses(shown, "window english")
    shown.until(lambda: spoken(theme.application()) == "en")


def test_the_colours_are_brought_into_sight_where_settings_are_open_already(shown: Screen):
    shown.window.resize(1024, 640)
    shown.go("settings", part="health")
    chooses(shown, "settings: colours")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "theme:system"
    assert focused.visibleRegion().boundingRect() == focused.rect()


def test_from_one_part_of_settings_to_another(shown: Screen):
    shown.go("settings")
    opens(shown, "text size")
    press(shown, ENTER)
    shown.settle()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "textScale:100"


def test_the_bin_is_found_and_opened(shown: Screen):
    finder = opens(shown, "bin")
    assert chosen(finder).title == "Open the bin"
    press(shown, ENTER)
    shown.settle()
    assert page_shown(shown) == "page.records"
    records: Any = shown.window.page("records")
    assert records.currentWidget() is records.bin
