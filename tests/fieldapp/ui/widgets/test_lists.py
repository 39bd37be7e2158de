"""Lists of choices under fast hands: what the letters lead to is what is chosen, and nothing else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.ui.choice_list import ManyList, OneList
from forms import Choice
from tests.fieldapp.ui.widgets.stage import Shown, question, show

BACK, ENTER, SPACE, DOWN = Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down
SAINTS = (Choice("r", "Santa Rita"), Choice("m", "Santa Maria"), Choice("j", "Sao Joao"))


def towns(number: int) -> tuple[Choice, ...]:
    return tuple(Choice(str(code), f"{chr(64 + code % 26 + 1)}ton {code}") for code in range(2, number + 2))


def among(number: int) -> tuple[Choice, ...]:
    """Return three saints and so many others."""
    return (*SAINTS, *(Choice(f"o{n}", f"Other {n}") for n in range(number)))


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def leave(shown: Shown) -> None:
    """Give the keyboard to something else and take it back."""
    beside = QLineEdit()
    layout = shown.window.layout()
    assert layout is not None
    layout.addWidget(beside)
    beside.show()
    beside.setFocus()
    assert beside.hasFocus()
    shown.look.editor().setFocus()


@pytest.mark.parametrize("number", [12, 40])
class TestOneOfAList:
    """With letters that lead to a row, and with letters that leave only what they mean."""

    def test_the_first_is_chosen_by_typing(self, open_windows: list[Shown], qtbot: QtBot, number: int):
        shown = show(open_windows, question("choice", "", towns(number)))
        assert isinstance(shown.look, OneList)
        shown.type(qtbot, "cto")
        assert shown.said == ["2"]

    def test_the_first_is_chosen_by_key(self, open_windows: list[Shown], qtbot: QtBot, number: int):
        for key in (SPACE, Qt.Key.Key_Home, Qt.Key.Key_Up):
            shown = show(open_windows, question("choice", "", towns(number)))
            press(qtbot, key)
            assert shown.said == ["2"]

    def test_letters_that_lead_nowhere_give_back_what_was_chosen(
        self, open_windows: list[Shown], qtbot: QtBot, number: int
    ):
        for before in ("", "5"):
            shown = show(open_windows, question("choice", "", towns(number)), before)
            shown.type(qtbot, "2")
            assert shown.said == ["2"]
            qtbot.keyClicks(shown.look.editor(), "77")  # codes are 2, 27 and no 277
            assert shown.said[-1] == before

    def test_letters_taken_back_choose_nothing(self, open_windows: list[Shown], qtbot: QtBot, number: int):
        shown = show(open_windows, question("choice", "", towns(number)), "5")
        shown.type(qtbot, "2")
        press(qtbot, BACK, BACK, BACK)
        assert shown.said == ["2", "5"]

    def test_letters_do_not_survive_leaving(self, open_windows: list[Shown], qtbot: QtBot, number: int):
        shown = show(open_windows, question("choice", "", towns(number)))
        shown.type(qtbot, "3")
        leave(shown)
        shown.type(qtbot, "4")
        assert shown.said == ["3", "4"]


def test_an_unknown_code_is_kept_as_typed_by_whoever_goes_on(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("choice", "", towns(40)), "5")
    qtbot.keyClicks(shown.look.editor(), "277")
    assert shown.said[-1] == "5"
    press(qtbot, ENTER)
    assert shown.said[-1] == "277"
    shown.type(qtbot, "3")
    leave(shown)
    assert shown.said[-1] == "3"


def test_a_space_goes_on_with_a_label_and_else_chooses(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("choice", "", among(37)))
    shown.type(qtbot, "santa maria")
    assert shown.said[-1] == "m"
    for number in (9, 37):
        shown = show(open_windows, question("choices", "", among(number)))
        assert isinstance(shown.look, ManyList)
        shown.type(qtbot, "santa maria")
        assert shown.said == []
        shown.type(qtbot, " ")
        assert shown.said == ["m"]
        shown.type(qtbot, "joao ")  # another word begins, as something was chosen
        assert shown.said == ["m", "m j"]
        shown.type(qtbot, "santa  ")  # who wants the first of them presses the space once more
        assert shown.said[-1] == "m j r"


def test_a_space_after_an_arrow_chooses(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("choices", "", among(37)))
    shown.type(qtbot, "santa")
    press(qtbot, DOWN, SPACE, Qt.Key.Key_Up, SPACE)
    assert shown.said == ["m", "m r"]


@pytest.mark.parametrize("number", [9, 37])
def test_enter_adds_what_letters_led_to_and_takes_nothing_out(
    open_windows: list[Shown], qtbot: QtBot, number: int
):
    shown = show(open_windows, question("choices", "", among(number)), "r")
    shown.type(qtbot, "joao")
    press(qtbot, ENTER, ENTER)
    assert shown.said == ["r j"]
    leave(shown)
    shown.type(qtbot, "santa rita")
    press(qtbot, ENTER)
    shown.type(qtbot, "joao ")  # takes it out, and Enter does not put it back
    press(qtbot, ENTER)
    assert shown.said == ["r j", "r"]
    press(qtbot, DOWN, ENTER)  # nothing was looked for
    assert shown.said == ["r j", "r"]


@pytest.mark.parametrize("number", [9, 37])
def test_backspace_takes_letters_back_and_never_the_answer(
    open_windows: list[Shown], qtbot: QtBot, number: int
):
    shown = show(open_windows, question("choices", "", among(number)), "r m j")
    shown.type(qtbot, "oth")
    press(qtbot, *([BACK] * 5))
    assert shown.said == []
    press(qtbot, Qt.Key.Key_Delete)
    assert shown.said == [""]


def test_escape_ends_a_search_and_leaves_the_answer(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("choice", "", towns(40)))
    shown.type(qtbot, "27")
    press(qtbot, Qt.Key.Key_Escape)
    assert shown.said == ["2", "27"]
    editor: QWidget = shown.look.editor()
    assert editor.currentIndex().data().endswith(" 27")  # pyright: ignore[reportAttributeAccessIssue]
