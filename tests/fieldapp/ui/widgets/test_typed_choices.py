"""Choices typed by code, key or letters, on tiles and in searches: never another one than was meant."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from fieldapp.ui.choice_tiles import ChoiceTiles, key_caps
from forms import Choice
from tests.fieldapp.ui.widgets.stage import Shown, node, question, show, show_node

ENTER, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Down


def coded(*codes: str) -> tuple[Choice, ...]:
    return tuple(Choice(code, f"{chr(65 + number)}nswer") for number, code in enumerate(codes))


def last(shown: Shown) -> str:
    return shown.said[-1] if shown.said else ""


def tapped(qtbot: QtBot, shown: Shown, keys: str) -> str:
    for key in keys:
        qtbot.keyClicks(QApplication.focusWidget(), key)
    return last(shown)


@pytest.mark.parametrize(
    ("codes", "caps"),
    [
        (("mud", "tin"), ["1", "2"]),
        (("0", "1"), ["0", "1"]),
        (("1", "2", "10", "11"), ["1", "2", "10", "11"]),
        (("0", "1", "dk"), ["0", "1", "3"]),
        (("30", "1", "dk", "-99"), ["30", "1", "", "-99"]),
    ],
)
def test_the_key_of_a_choice_is_its_code_where_codes_are_numbers(codes: Sequence[str], caps: list[str]):
    assert key_caps(codes) == caps


@pytest.mark.parametrize(
    ("codes", "typed", "answer"),
    [
        (("0", "1"), "1", "1"),
        (("0", "1"), "0", "0"),
        (("1", "2", "10", "11", "12"), "12", "12"),
        (("1", "2", "10", "11", "12"), "1", "1"),
        (("1", "2", "10", "11", "12"), "13", ""),  # nobody offers it
        (("1", "2", "100", "101"), "10", ""),
        (("1", "2", "3"), "13", "3"),  # no code has two figures: the other key
        (("1", "2", "-99"), "-99", "-99"),
        (("mud", "z9"), "z8", ""),
        (("mud", "z9"), "z9", "z9"),
    ],
)
def test_a_code_typed_on_tiles_chooses_its_choice_or_none(
    open_windows: list[Shown], qtbot: QtBot, codes: Sequence[str], typed: str, answer: str
):
    shown = show(open_windows, question("choice", "", coded(*codes)))
    assert isinstance(shown.look, ChoiceTiles)
    assert tapped(qtbot, shown, typed) == answer
    chosen = [
        value for value, tile in zip(shown.look.values, shown.look.tiles, strict=True) if tile.isChecked()
    ]
    assert chosen == [answer] * bool(answer)


def test_an_unknown_code_on_tiles_gives_back_what_was_chosen(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("choice", "", coded("1", "2", "10")), "2")
    assert tapped(qtbot, shown, "13") == "2"


def test_codes_of_two_figures_are_gathered_where_several_are_chosen(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("choices", "", coded("1", "2", "10", "11", "12")), "11")
    assert tapped(qtbot, shown, "12") == "11 12"
    shown.look.flush()  # the question was left
    assert tapped(qtbot, shown, "2") == "11 12 2"
    shown = show(open_windows, question("choices", "", coded("1", "2", "3")))
    assert tapped(qtbot, shown, "123") == "1 2 3"


def test_letters_on_tiles_do_not_survive_leaving(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("choice", "", coded("1", "2", "12")))
    tapped(qtbot, shown, "1")
    shown.look.flush()
    assert tapped(qtbot, shown, "2") == "2"


def test_a_label_of_two_words_is_typed_on_tiles(open_windows: list[Shown], qtbot: QtBot):
    offered = (Choice("a", "Tin sheets"), Choice("b", "Mud"))
    shown = show(open_windows, question("choices", "", offered))
    assert tapped(qtbot, shown, "tin sheets") == "a"


COUNTRIES = (Choice("gw", "Guinea-Bissau"), Choice("gn", "Guinea"), Choice("gq", "Equatorial Guinea"))


@pytest.mark.parametrize(
    ("typed", "answer"), [("Guinea", "gn"), ("guinea", "gn"), ("GW", "gw"), ("gui", "gw"), ("equ", "gq")]
)
@pytest.mark.parametrize("key", [ENTER, Qt.Key.Key_Escape])
def test_a_search_takes_the_label_or_code_that_is_typed_whole(
    open_windows: list[Shown], qtbot: QtBot, typed: str, answer: str, key: Qt.Key
):
    shown = show(open_windows, question("choice", "autocomplete", COUNTRIES))
    shown.type(qtbot, typed)
    if key == ENTER:
        qtbot.keyClick(QApplication.activePopupWidget(), key)
    else:
        qtbot.keyClick(QApplication.activePopupWidget(), key)
        shown.look.editor().clearFocus()
        answer = "gui" if typed == "gui" else answer  # may still be any: kept as typed
    assert last(shown) == answer


SAINTS = (Choice("v1", "Santa Maria"), Choice("v2", "Sao Joao"), Choice("v3", "Santa Maria"))


def test_of_two_that_are_called_the_same_none_is_taken_for_the_other(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("choice", "autocomplete", SAINTS))
    shown.type(qtbot, "Santa Maria")
    qtbot.keyClick(QApplication.activePopupWidget(), ENTER)
    assert last(shown) == "Santa Maria"  # no choice: the page marks it
    shown = show(open_windows, question("choice", "autocomplete", SAINTS))
    shown.type(qtbot, "santa")
    for key in (DOWN, ENTER):
        qtbot.keyClick(QApplication.activePopupWidget(), key)
    assert last(shown) == "v3"
    shown.type(qtbot, "x")
    qtbot.keyClick(shown.look.editor(), Qt.Key.Key_Backspace)
    assert last(shown) == "v3"
    qtbot.keyClick(QApplication.activePopupWidget(), ENTER)
    assert last(shown) == "v3"


def test_the_hint_names_the_least_and_the_greatest_key(open_windows: list[Shown]):
    shown = show(open_windows, question("choice", "", coded("3", "0", "1", "-99")))
    assert shown.look.keys()[0][0] == "0–3"


SCHOOLS = (
    Choice("1", "Bar"),
    Choice("2", "École"),
    Choice("3", "Zoo"),
    Choice("31", "Bar Noir"),
    Choice("z", "Sur"),
)


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        *(
            ("e", "2"),
            ("ecole", "2"),
            ("3", "3"),
            ("31", "31"),
            ("bar noir", "31"),
            ("Bar", "1"),
            ("noir", "31"),
        ),
        *(("b", "1"), ("bb", "31"), ("bbb", "1"), ("s", "z"), ("z", "z")),
    ],
)
def test_a_short_drop_down_is_searched_by_word_and_code_and_without_accents(
    open_windows: list[Shown], qtbot: QtBot, typed: str, answer: str
):
    shown = show(open_windows, question("choice", "minimal", SCHOOLS))
    assert tapped(qtbot, shown, typed) == answer


@pytest.mark.parametrize("before", ["", "2"])
@pytest.mark.parametrize("typed", ["37", "bax"])
def test_letters_that_lead_nowhere_in_a_short_drop_down_give_back_what_was_chosen(
    open_windows: list[Shown], qtbot: QtBot, before: str, typed: str
):
    shown = show(open_windows, question("choice", "minimal", SCHOOLS), before)
    assert tapped(qtbot, shown, typed) == before


def test_letters_typed_before_do_not_count_after_another_key(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("choice", "minimal", SCHOOLS))
    assert tapped(qtbot, shown, "b") == "1"
    qtbot.keyClick(shown.look.editor(), DOWN)
    assert tapped(qtbot, shown, "z") == "z"


def test_a_picker_finds_the_number_that_is_typed(open_windows: list[Shown], qtbot: QtBot):
    for typed, answer in (("36", "36"), ("3", "3"), ("30", "30"), ("0", "0"), ("33", "33")):
        shown = show(open_windows, question("integer", "picker", start="0", end="50"))
        assert tapped(qtbot, shown, typed) == answer
    shown = show(open_windows, question("integer", "picker", start="30", end="50"))
    assert tapped(qtbot, shown, "36") == "36"
    qtbot.keyClick(shown.look.editor(), Qt.Key.Key_Delete)
    assert last(shown) == ""
    assert tapped(qtbot, shown, "42") == "42"


@pytest.mark.parametrize("typed", ["36", "33", "99"])
def test_a_number_that_a_picker_has_not_gives_back_the_one_before(
    open_windows: list[Shown], qtbot: QtBot, typed: str
):
    shown = show(open_windows, question("integer", "picker", start="5", end="50", step="5"), "20")
    tapped(qtbot, shown, typed)
    combo = shown.look.editor()
    assert isinstance(combo, QComboBox)
    assert [combo.currentText(), *shown.said[-1:]] in (["20"], ["20", "20"])


def test_a_list_that_comes_later_has_nothing_chosen(open_windows: list[Shown], qtbot: QtBot):
    asked = question("choice", "minimal", SCHOOLS)
    shown = show_node(open_windows, dataclasses.replace(node(asked, ""), choices=(), waits_for=("Area",)))
    shown.look.show_node(node(asked, ""))
    combo = shown.look.editor()
    assert isinstance(combo, QComboBox)
    assert (combo.currentIndex(), combo.currentText()) == (-1, "")
    assert tapped(qtbot, shown, "b") == "1"


def test_a_number_that_is_none_leaves_nothing_chosen_when_it_is_cleared(open_windows: list[Shown]):
    asked = question("integer", "picker", start="0", end="50")
    shown = show(open_windows, asked, "77")
    shown.look.show_node(node(asked, ""))
    combo = shown.look.editor()
    assert isinstance(combo, QComboBox)
    assert combo.currentIndex() == -1


@pytest.mark.parametrize(
    ("kind", "look", "answer"), [("choice", "minimal", "2"), ("integer", "picker", "20")]
)
@pytest.mark.parametrize("mark", ["\u094d", "\u064b", "\u0301"])
def test_a_mark_that_combines_chooses_nothing(
    open_windows: list[Shown], kind: str, look: str, answer: str, mark: str
):
    asked = question(kind, look, SCHOOLS if kind == "choice" else (), start="0", end="50")
    shown = show(open_windows, asked, answer)
    press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, mark)
    QApplication.sendEvent(shown.look.editor(), press)
    assert shown.said == []


@pytest.mark.parametrize(
    ("kind", "look", "typed"), [("choice", "minimal", "bx"), ("integer", "picker", "199")]
)
def test_an_answer_that_is_not_in_the_list_is_given_back_too(
    open_windows: list[Shown], qtbot: QtBot, kind: str, look: str, typed: str
):
    asked = question(kind, look, SCHOOLS if kind == "choice" else (), start="0", end="50")
    shown = show(open_windows, asked, "99")
    assert tapped(qtbot, shown, typed) == "99"


def test_letters_that_lead_nowhere_leave_what_was_chosen_by_hand_meanwhile(
    open_windows: list[Shown], qtbot: QtBot
):
    shown = show(open_windows, question("choice", "minimal", SCHOOLS), SCHOOLS[0].value)
    tapped(qtbot, shown, "b")
    combo = shown.look.editor()
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(2)
    combo.activated.emit(2)
    assert tapped(qtbot, shown, "x") == SCHOOLS[2].value
