"""The contract of every question look: silent when shown, speaking when used, honest about read-only."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from fieldapp.ui.choice_list import ManyList, OneList
from fieldapp.ui.components import Text
from fieldapp.ui.search_look import SearchLook
from fieldapp.ui.widgets import looks
from forms import Choice, Node
from forms.validate import check
from tests.fieldapp.ui.widgets.stage import MANY, Shown, node, question, show

TYPED = {
    # type: (keys pressed, text that must be the answer then)
    "text": ("Ana", "Ana"),
    "integer": ("12", "12"),
    "decimal": ("1,5", "1.5"),
    "boolean": ("y", "true"),
    "date": ("12/3/2023", "2023-03-12"),
    "datetime": ("12 Mar 2023 9:05", "2023-03-12T09:05"),
    "choice": ("t", "c1"),
    "choices": ("1", "c0"),
    "geopoint": ("-15.12, 39.26", "-15.12 39.26"),
}
WRONG = {
    "integer": "twelve",
    "decimal": "1.2.3",
    "boolean": "maybe",
    "date": "2020-02-30",
    "datetime": "2020-02-30T10:00",
    "choice": "gone",
    "choices": "gone c1",
    "geopoint": "behind the mosque",
}
BY_DIGIT = {"choice": ("2", "c1")}

CASES = sorted(looks())


@pytest.mark.parametrize(("kind", "look"), CASES)
class TestEveryLook:
    def test_showing_is_silent(self, open_windows: list[Shown], kind: str, look: str):
        asked = question(kind, look)
        shown = show(open_windows, asked)
        for text in ("", TYPED.get(kind, ("", "photo.jpg"))[1], WRONG.get(kind, "أمينة 😀"), ""):
            shown.look.show_node(node(asked, text))
        shown.look.flush()
        assert shown.said == []
        assert shown.files == []

    def test_a_wrong_answer_is_shown_as_it_is_and_nothing_is_said(
        self, open_windows: list[Shown], kind: str, look: str
    ):
        text = WRONG.get(kind, "x" * 300)
        shown = show(open_windows, question(kind, look), text)
        editor = shown.look.editor()
        if isinstance(editor, QLineEdit):
            assert editor.text() == text
        editor.clearFocus()  # leaving must not mend it either
        assert shown.said == []

    def test_read_only_takes_nothing(self, open_windows: list[Shown], qtbot: QtBot, kind: str, look: str):
        keys, text = TYPED.get(kind, ("x", "photo.jpg"))
        shown = show(open_windows, question(kind, look), text, readonly=True)
        editor = shown.look.editor()
        for key in (keys[0], "2"):
            qtbot.keyClicks(editor, key)
        for key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Space, Qt.Key.Key_Down):
            qtbot.keyClick(editor, key)
        qtbot.keyClick(editor, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        qtbot.mouseClick(editor, Qt.MouseButton.LeftButton)
        shown.look.flush()
        assert shown.said == []
        assert QApplication.activePopupWidget() is None

    def test_it_has_a_name_for_those_who_listen(self, open_windows: list[Shown], kind: str, look: str):
        shown = show(open_windows, question(kind, look))
        shown.look.describe("Roof", "An answer is needed.")
        named = shown.look if shown.look.accessibleName() else shown.look.editor()
        assert named.accessibleName() == "Roof"
        assert "An answer is needed." in shown.look.editor().accessibleDescription()

    def test_it_can_be_marked(self, open_windows: list[Shown], kind: str, look: str):
        shown = show(open_windows, question(kind, look))
        for bad in (True, False):
            shown.look.set_bad(bad=bad)
            assert (shown.look.editor().property("bad") == "1") is bad


@pytest.mark.parametrize(("kind", "look"), [case for case in CASES if case[0] in TYPED])
def test_a_persons_keys_become_the_answer_and_stay_in_the_field(
    open_windows: list[Shown], qtbot: QtBot, kind: str, look: str
):
    asked = question(kind, look)
    shown = show(open_windows, asked)
    keys, text = BY_DIGIT.get(kind, TYPED[kind]) if look != "dropdown" else TYPED[kind]
    shown.type(qtbot, keys)
    assert shown.said[-1] == text
    editor = shown.look.editor()
    before = editor.text() if isinstance(editor, QLineEdit) else ""
    shown.look.show_node(node(asked, text))
    assert (editor.text() if isinstance(editor, QLineEdit) else "") == before  # not rewritten under the hands
    again = show(open_windows, asked, text)
    again.look.show_node(node(asked, text))
    assert again.said == []


def test_an_unknown_look_or_type_is_a_text_field_that_keeps_the_value(open_windows: list[Shown]):
    for kind, look in (("text", "hologram"), ("barcode", "laser")):
        shown = show(open_windows, question(kind, look), "kept")
        assert shown.look.editor().text() == "kept"  # pyright: ignore[reportAttributeAccessIssue]


def test_a_date_typed_without_a_meaning_is_kept(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("date", "date"))
    shown.type(qtbot, "12/3/23")
    assert shown.said[-1] == "12/3/23"


def test_a_date_is_shown_in_words_with_how_long_ago_it_was(open_windows: list[Shown]):
    shown = show(open_windows, question("date", "date"), "2024-03-12")
    assert shown.look.editor().text() == "12 Mar 2024"  # pyright: ignore[reportAttributeAccessIssue]
    assert shown.look.echo.text() == "2 years 8 months ago"  # pyright: ignore[reportAttributeAccessIssue]


def test_the_calendar_answers_by_keyboard(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("date", "date"), "2024-03-12")
    qtbot.keyClick(shown.look.editor(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = QApplication.activePopupWidget()
    assert calendar is not None
    assert shown.said == []
    grid = QApplication.focusWidget()
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert shown.said == ["2024-03-13"]
    assert QApplication.activePopupWidget() is None


def test_a_day_picked_for_a_moment_keeps_its_time(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("datetime", ""), "2024-03-12T09:05")
    qtbot.keyClick(shown.look.editor(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert shown.said == ["2024-03-12T09:05"]


def test_digits_choose_and_delete_clears_a_tile(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("choice", "radio"))
    shown.type(qtbot, "3")
    shown.type(qtbot, "1")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert shown.said == ["c2", "c0", ""]


def test_several_choices_keep_their_order_and_a_code_the_form_does_not_know(
    open_windows: list[Shown], qtbot: QtBot
):
    shown = show(open_windows, question("choices", "multiselect"), "gone")
    shown.type(qtbot, "3")
    shown.type(qtbot, "1")
    shown.type(qtbot, "3")
    assert shown.said == ["gone c2", "gone c2 c0", "gone c0"]


def test_more_choices_than_digits_are_a_list_found_by_letters(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("choice", "radio", MANY))
    assert isinstance(shown.look, OneList)
    shown.type(qtbot, "village 21")
    assert shown.said[-1] == "v21"
    qtbot.keyClick(shown.look.editor(), Qt.Key.Key_Backspace)
    assert shown.said[-1] == ""


def test_a_list_of_several_is_ticked_with_space(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("choices", "multiselect", MANY), "v3")
    assert isinstance(shown.look, ManyList)
    qtbot.keyClick(shown.look.editor(), Qt.Key.Key_Down)
    qtbot.keyClick(shown.look.editor(), Qt.Key.Key_Space)
    assert len(shown.said) == 1
    assert shown.said[0].startswith("v3 v")


def test_a_long_drop_down_is_searched_without_accents(open_windows: list[Shown], qtbot: QtBot):
    villages = (*MANY, Choice("s", "São Tomé"))
    shown = show(open_windows, question("choice", "dropdown", villages))
    assert isinstance(shown.look, SearchLook)
    shown.type(qtbot, "tome")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert shown.said[-1] == "s"
    assert shown.look.editor().text() == "São Tomé"  # pyright: ignore[reportAttributeAccessIssue]


def test_what_is_typed_into_a_search_and_is_no_choice_is_kept(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("choice", "dropdown", MANY))
    shown.type(qtbot, "Atlantis")
    assert shown.said[-1] == "Atlantis"
    shown.look.show_node(node(shown.look.question, "Atlantis"))
    assert shown.look.editor().text() == "Atlantis"  # pyright: ignore[reportAttributeAccessIssue]


def test_a_short_drop_down_is_cleared_with_delete(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("choice", "dropdown"), "c2")
    qtbot.keyClick(shown.look.editor(), Qt.Key.Key_Delete)
    assert shown.said == [""]


@pytest.mark.parametrize(
    ("pasted", "text"),
    [
        ("-15.12 39.26", "-15.12 39.26"),
        ("-15.12, 39.26, 12, 8", "-15.12 39.26 12 8"),
        ("−15.12°, 39.26°", "-15.12 39.26"),
        ("91, 200", "91 200"),  # not on earth: kept, and marked by the session
    ],
)
def test_a_place_may_be_pasted_as_maps_write_it(
    open_windows: list[Shown], qtbot: QtBot, pasted: str, text: str
):
    shown = show(open_windows, question("geopoint", ""))
    QGuiApplication.clipboard().setText(pasted)
    qtbot.keyClick(shown.look.editor(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert shown.said == [text]


def test_an_accuracy_is_kept_with_its_place(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("geopoint", ""), "-15.12 39.26 7 5")
    accuracy = shown.look.editor().nextInFocusChain()
    assert accuracy is not None
    accuracy.setFocus()
    qtbot.keyClicks(accuracy, "0")
    assert shown.said == ["-15.12 39.26 7 50"]


def box_of_accuracy(shown: Shown) -> QLineEdit:
    place, accuracy = shown.look.findChildren(QLineEdit)
    assert shown.look.editor() in {place, accuracy}
    return accuracy


@pytest.mark.parametrize(
    ("place", "accuracy", "text", "code"),
    [
        ("-15.12, 39.26", "8", "-15.12 39.26 NaN 8", ""),
        ("-15.12, 39.26", "-5", "-15.12 39.26 NaN -5", "not_accuracy"),
        ("-15.12, 39.26", "good", "-15.12 39.26 NaN good", "not_accuracy"),
        ("12", "5", "12 ±5", "not_longitude"),
        ("", "5", " ±5", "not_geopoint"),
        ("91, 39.26", "8", "91 39.26 NaN 8", "not_latitude"),
    ],
)
def test_place_and_accuracy_stay_what_they_are(  # noqa: PLR0917  (the parts of a place)
    open_windows: list[Shown], qtbot: QtBot, place: str, accuracy: str, text: str, code: str
):
    asked = question("geopoint", "latLng")
    shown = show(open_windows, asked)
    shown.type(qtbot, place)
    qtbot.keyClicks(box_of_accuracy(shown), accuracy)
    assert shown.said[-1] == text
    problems = check(asked, text)
    assert [problem.code for problem in problems] == ([code] if code else [])
    again = show(open_windows, asked)
    again.look.show_node(Node(asked, text, problems))
    assert [line.text() for line in again.look.findChildren(QLineEdit)] == [place, accuracy]
    assert (again.look.editor() is box_of_accuracy(again)) is (code == "not_accuracy")
    again.look.set_bad(bad=bool(code))
    marked = [line.property("bad") == "1" for line in again.look.findChildren(QLineEdit)]
    assert marked == [bool(code) and code != "not_accuracy", code == "not_accuracy"]


def test_an_altitude_that_was_measured_is_kept(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("geopoint", "latLng"), "1 2 361")
    qtbot.keyClicks(box_of_accuracy(shown), "8")
    assert shown.said == ["1 2 361 8"]


@pytest.mark.parametrize(
    ("kind", "text", "said"),
    [
        ("date", "", "day/month/year, such as 31/03/2026"),
        ("date", "31/02/2026", "day/month/year, such as 31/03/2026"),
        ("date", "2026-11-22", "today"),
        ("datetime", "", "day/month/year, such as 31/03/2026 14:05"),
        ("datetime", "2026-11-22", "day/month/year, such as 31/03/2026 14:05"),
        ("datetime", "2026-11-22T14:05", "today"),
    ],
)
def test_how_a_day_is_typed_stands_beside_its_field(
    open_windows: list[Shown], kind: str, text: str, said: str
):
    QLocale.setDefault(QLocale("en_GB"))
    try:
        shown = show(open_windows, question(kind, ""), text)
        shown.window.resize(900, 100)
        QApplication.processEvents()
        assert said in [label.text() for label in shown.look.findChildren(Text) if label.isVisible()]
    finally:
        QLocale.setDefault(QLocale.c())


def test_a_file_is_pasted_by_its_path_and_taken_out_with_delete(
    open_windows: list[Shown], qtbot: QtBot, tmp_path: Path
):
    photo = tmp_path / "the door.jpg"
    photo.write_bytes(b"jpeg")
    asked = question("attachment", "camera")
    shown = show(open_windows, asked)
    QGuiApplication.clipboard().setText(str(tmp_path / "missing.jpg"))
    qtbot.keyClick(shown.look.editor(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert shown.files == []
    QGuiApplication.clipboard().setText(f'"{photo}"')
    qtbot.keyClick(shown.look.editor(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert shown.files == [photo]
    assert shown.said == []  # it becomes the answer only once it is copied
    shown.look.show_node(node(asked, "the door.jpg"))
    qtbot.keyClick(shown.look.editor(), Qt.Key.Key_Delete)
    assert shown.said == [""]
