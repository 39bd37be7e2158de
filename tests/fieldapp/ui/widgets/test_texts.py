"""Long, foreign and odd texts in the text fields: nothing is cut, changed or slow."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextBlock
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from fieldapp.ui.paper import Paper
from fieldapp.ui.widgets.text import TextLook
from tests.fieldapp.ui.widgets.stage import Shown, node, question, show

CTRL = Qt.KeyboardModifier.ControlModifier
ODD = (
    "a\u00a0b",  # no-break space
    "نص عربي 123",
    "mixed عربي text",
    "👩‍👩‍👧‍👦 family",
    "tab\tand \u2028 line",
    "e\u0301 combining",
)


@pytest.mark.parametrize("look", ["text", "textArea"])
@pytest.mark.parametrize("text", [*ODD, "one\ntwo\n\nthree"])
def test_a_key_added_changes_nothing_else(open_windows: list[Shown], qtbot: QtBot, look: str, text: str):
    shown = show(open_windows, question("text", look), text)
    editor = shown.look.editor()
    editor.setFocus()
    to_the_end = Qt.KeyboardModifier.NoModifier if isinstance(editor, QLineEdit) else CTRL
    qtbot.keyClick(editor, Qt.Key.Key_End, to_the_end)
    qtbot.keyClicks(editor, "x")
    assert shown.said == [text + "x"]


def test_a_field_runs_in_the_direction_of_its_text(open_windows: list[Shown]):
    asked = question("text", "text")
    shown = show(open_windows, asked, "أمينة")
    assert shown.look.editor().layoutDirection() == Qt.LayoutDirection.RightToLeft
    shown.look.show_node(node(asked, "Amina"))
    assert shown.look.editor().layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_enter_belongs_to_the_page_and_alt_enter_starts_a_line(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("text", "textArea"), "one")
    editor = shown.look.editor()
    qtbot.keyClick(editor, Qt.Key.Key_End)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert shown.said == []
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert shown.said == ["one\n"]


def test_a_paste_that_is_too_long_for_one_line_unfolds_the_field(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("text", "text"))
    shown.look.editor().setObjectName("answer:/q")
    long = "word " * 20_000
    QGuiApplication.clipboard().setText(long)
    qtbot.keyClick(shown.look.editor(), Qt.Key.Key_V, CTRL)
    assert shown.said == [long]
    assert isinstance(shown.look, TextLook)
    assert isinstance(shown.look.editor(), Paper)
    assert shown.look.editor().objectName() == "answer:/q"
    assert shown.look.editor().hasFocus()
    qtbot.keyClicks(shown.look.editor(), "!")
    shown.look.flush()
    assert shown.said[-1] == long + "!"


def test_ten_megabytes_in_one_line_are_typed_in_at_once_and_come_back_whole(
    open_windows: list[Shown], qtbot: QtBot
):
    text = "word " * 2_000_000
    shown = show(open_windows, question("text", "textArea"), text)
    editor = shown.look.editor()
    assert isinstance(editor, Paper)
    widest = max(block.length() for block in _blocks(editor))
    assert widest < 10_000  # what makes a key cheap: Qt lays out a paragraph as a whole
    qtbot.keyClick(editor, Qt.Key.Key_End, CTRL)
    qtbot.keyClicks(editor, "end")
    assert shown.said == []  # reading waits for a pause ...
    shown.look.flush()  # ... or for the question to be left
    assert shown.said == [text + "end"]


def test_a_break_that_is_only_for_display_is_not_deleted_by_backspace_at_it(
    open_windows: list[Shown], qtbot: QtBot
):
    text = "x" * 12_000
    shown = show(open_windows, question("text", "textArea"), text)
    editor = shown.look.editor()
    assert isinstance(editor, Paper)
    cursor = editor.textCursor()
    cursor.setPosition(editor.document().findBlockByNumber(1).position())
    editor.setTextCursor(cursor)
    qtbot.keyClicks(editor, "y")
    assert shown.said == ["x" * 5_000 + "y" + "x" * 7_000]


def test_an_invisible_separator_of_the_person_is_kept(open_windows: list[Shown], qtbot: QtBot):
    text = "a\u2063\nb" + "x" * 12_000
    shown = show(open_windows, question("text", "textArea"), text)
    qtbot.keyClick(shown.look.editor(), Qt.Key.Key_End, CTRL)
    qtbot.keyClicks(shown.look.editor(), "!")
    assert shown.said == [text + "!"]


def _blocks(editor: Paper) -> Iterator[QTextBlock]:
    block = editor.document().begin()
    while block.isValid():
        yield block
        block = block.next()
