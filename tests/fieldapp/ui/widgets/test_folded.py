"""Several choices in one line: opened, ticked and folded by key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.ui.choice_combo import ChoiceCombo
from fieldapp.ui.widgets.many_dropdown import ManyDropdownLook
from forms import Choice
from tests.fieldapp.ui.widgets.stage import MANY, Shown, node, question, show


def folded(shown: Shown) -> ManyDropdownLook:
    assert isinstance(shown.look, ManyDropdownLook)
    return shown.look


def said(shown: Shown) -> str:
    line = shown.look.editor()
    assert isinstance(line, ChoiceCombo)
    return line.placeholderText()


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def test_it_opens_with_space_and_says_what_is_chosen(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("choices", "minimal"), "c2")
    assert said(shown) == "Tiles"
    press(qtbot, Qt.Key.Key_Space)
    assert folded(shown).list.isVisible()
    assert shown.said == []
    press(qtbot, Qt.Key.Key_Home, Qt.Key.Key_Space)
    assert shown.said == ["c2 c0"]
    assert said(shown) == "Tiles, Mud"
    press(qtbot, Qt.Key.Key_Escape)
    assert not folded(shown).list.isVisible()
    assert QApplication.focusWidget() is shown.look.editor()


def test_a_letter_opens_it_and_is_looked_for(open_windows: list[Shown], qtbot: QtBot):
    choices = (*MANY, Choice("x", "Quelimane"))
    shown = show(open_windows, question("choices", "autocomplete", choices), "v3")
    shown.type(qtbot, "q")
    view = folded(shown).list.editor()
    assert QApplication.focusWidget() is view
    assert folded(shown).list.view.currentIndex().data() == "Quelimane"


def test_enter_folds_it_and_belongs_to_the_page(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("choices", "minimal"))
    press(qtbot, Qt.Key.Key_Space, Qt.Key.Key_Return)
    assert not folded(shown).list.isVisible()
    assert shown.said == []


def test_delete_takes_every_choice_back(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("choices", "minimal"), "c0 gone")
    assert said(shown) == "Mud, gone"
    press(qtbot, Qt.Key.Key_Delete)
    assert shown.said == [""]
    assert said(shown) == ""
    shown.look.show_node(node(shown.look.question, ""))
    assert said(shown) == ""
