"""The contract of every question look: silent when shown, speaking when used, honest about read-only."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from fieldapp.ui.choice_list import ManyList, OneList
from fieldapp.ui.components import Text
from fieldapp.ui.given_look import GivenLook
from fieldapp.ui.look import Look
from fieldapp.ui.search_look import SearchLook
from fieldapp.ui.tile_look import TileLook
from fieldapp.ui.widgets import look_for, looks
from fieldapp.ui.widgets.many_dropdown import ManyDropdownLook
from forms import Choice
from forms.validate import faults
from tests.fieldapp.ui.widgets.stage import FEW, MANY, Shown, node, question, show, show_node

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
    "geotrace": ("-15.12, 39.26", "-15.12 39.26"),
    "geoshape": ("-15.12, 39.26", "-15.12 39.26"),
    "time": ("2:05 pm", "14:05"),
    "acknowledge": ("1", "OK"),
    "rank": (" ", "c0 c1 c2"),
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
    "geotrace": "along the river",
    "geoshape": "around the mosque",
    "time": "noon",
    "acknowledge": "maybe",
    "rank": "gone c1",
}
FOLDED = {case for case, look in looks().items() if look is ManyDropdownLook}  # opened first: test_folded.py
BY_DIGIT = {"choice": ("2", "c1")}
BY_LOOK = {("date", "month-year"): ("3/2023", "2023-03-01"), ("date", "year"): ("2023", "2023-01-01")}

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
        if isinstance(editor, QLineEdit) and kind != "attachment":  # who signs types a name, not the answer
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


def _keys(kind: str, look: str) -> tuple[str, str]:
    """Return the keys that answer a look, and the answer."""
    found = looks()[kind, look]
    if found is looks()["choice", "dropdown"]:
        return TYPED[kind]
    if found is looks()["choice", "autocomplete"]:
        return "Tin", "c1"
    return BY_LOOK.get((kind, look)) or BY_DIGIT.get(kind, TYPED[kind])


@pytest.mark.parametrize(("kind", "look"), [c for c in CASES if c[0] in TYPED and c not in FOLDED])
def test_a_persons_keys_become_the_answer_and_stay_in_the_field(
    open_windows: list[Shown], qtbot: QtBot, kind: str, look: str
):
    asked = question(kind, look)
    shown = show(open_windows, asked)
    keys, text = _keys(kind, look)
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
    shown.type(qtbot, "31/2/23")
    assert shown.said[-1] == "31/2/23"


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


WORDS = ("Yes", "No", "Not sure")


def test_the_first_letter_of_a_label_chooses_where_no_other_begins_so(
    open_windows: list[Shown], qtbot: QtBot
):
    shown = show(open_windows, question("choice", "radio", choices=tuple(Choice(w[:3], w) for w in WORDS)))
    shown.type(qtbot, "n")  # two begin so
    shown.type(qtbot, "y")
    assert shown.said == ["Yes"]


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
    qtbot.keyClick(shown.look.editor(), Qt.Key.Key_Delete)
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
    ("kind", "look"), [("choice", ""), ("choices", ""), ("choice", "minimal"), ("rank", "")]
)
def test_other_choices_may_be_offered_while_it_is_shown(open_windows: list[Shown], kind: str, look: str):
    asked = question(kind, look)
    shown = show(open_windows, asked, "c1")
    other = dataclasses.replace(node(asked, "c1"), choices=(Choice("d0", "Sand"), Choice("c1", "Zinc")))
    shown.look.show_node(other)
    assert sorted(words_of(shown.look)) == ["Sand", "Zinc"]
    none = dataclasses.replace(other, choices=())
    if look_for(none) is type(shown.look):  # else the row puts another look in its place
        shown.look.show_node(none)
        assert words_of(shown.look) == []
    assert shown.said == []


def words_of(look: Look) -> list[str]:
    """Return what a look offers."""
    if isinstance(look, TileLook):
        return [tile.text() for tile in look.tiles]
    editor = look.editor()
    model = editor.model()  # pyright: ignore[reportAttributeAccessIssue]
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_tiles_keep_the_focus_when_their_words_change(open_windows: list[Shown]):
    asked = question("choice")
    shown = show(open_windows, asked)
    other = dataclasses.replace(node(asked, ""), choices=tuple(Choice(c.value, c.label.upper()) for c in FEW))
    shown.look.show_node(other)
    assert shown.look.editor().hasFocus()
    assert words_of(shown.look) == ["MUD", "TIN", "TILES"]


def test_an_answer_that_is_not_offered_any_more_stands_in_the_drop_down(open_windows: list[Shown]):
    shown = show(open_windows, question("choice", "minimal"), "straw%20hut")
    assert shown.look.editor().placeholderText() == "straw hut"  # pyright: ignore[reportAttributeAccessIssue]


def test_a_search_follows_what_is_offered(open_windows: list[Shown], qtbot: QtBot):
    asked = question("choice", "minimal", MANY)
    shown = show(open_windows, asked, "v3")
    english = shown.look.editor().text()  # pyright: ignore[reportAttributeAccessIssue]
    swahili = tuple(Choice(c.value, c.label.replace("Village", "Kijiji")) for c in MANY)
    shown.look.show_node(dataclasses.replace(node(asked, "v3"), choices=swahili))
    assert (english, shown.look.editor().text()) == ("Village 3", "Kijiji 3")  # pyright: ignore[reportAttributeAccessIssue]
    shown.look.show_node(dataclasses.replace(node(asked, "v3"), choices=swahili[5:]))
    assert shown.look.editor().text() == "v3"  # pyright: ignore[reportAttributeAccessIssue]
    assert shown.said == []


@pytest.mark.parametrize(
    ("look", "kind"),
    [
        ("Minimal", "dropdown"),
        ("w2 minimal", "dropdown"),
        ("quick", ""),
        ("columns-pack no-buttons", ""),
        ("likert", ""),
    ],
)
def test_appearances_are_words_in_any_case_and_unknown_ones_are_passed_over(
    open_windows: list[Shown], look: str, kind: str
):
    shown = show(open_windows, question("choice", look))
    assert type(shown.look) is looks()["choice", kind]


def test_labels_of_choices_are_shown_without_markup_and_codes_stand_in_for_none(open_windows: list[Shown]):
    asked = question("choice")
    offered = (Choice("a", "**Mud**"), Choice("b%20c", ""))
    shown = show_node(open_windows, dataclasses.replace(node(asked, ""), choices=offered))
    assert words_of(shown.look) == ["Mud", "b c"]


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("9:05", "09:05"),
        ("14.05", "14:05"),
        ("2 PM", "14:00"),
        ("12 am", "00:00"),
        ("14:05:30", "14:05:30"),
        ("24:00", "24:00"),
        ("13 pm", "13 pm"),
        ("14", "14"),
    ],
)
def test_times_are_understood_as_people_say_them(
    open_windows: list[Shown], qtbot: QtBot, typed: str, text: str
):
    shown = show(open_windows, question("time"))
    shown.type(qtbot, typed)
    assert shown.said[-1] == text


@pytest.mark.parametrize(
    ("kind", "text", "words"),
    [
        ("time", "14:05:00.000+02:00", "14:05"),
        ("time", "14:05:30", "14:05:30"),
        ("datetime", "2026-03-31T14:05:07.123+02:00", "31 Mar 2026 14:05"),
        ("datetime", "2026-03-31T14:05", "31 Mar 2026 14:05"),
    ],
)
def test_what_a_form_wrote_itself_is_shown_short_and_kept_whole(
    open_windows: list[Shown], kind: str, text: str, words: str
):
    shown = show(open_windows, question(kind), text)
    assert shown.look.editor().text() == words  # pyright: ignore[reportAttributeAccessIssue]
    shown.look.editor().clearFocus()
    assert shown.said == []


def test_a_moment_typed_with_its_seconds_keeps_them(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("datetime"))
    shown.type(qtbot, "12 Mar 2023 9:05:30")
    assert shown.said[-1] == "2023-03-12T09:05:30"


def test_the_steps_of_a_range_stand_beside_it(open_windows: list[Shown]):
    for step, said in (("1", ""), ("0.5", "in steps of 0.5")):
        shown = show(open_windows, question("decimal", "", start="0", end="10", step=step))
        assert shown.look.echo.text() == said  # pyright: ignore[reportAttributeAccessIssue]


def test_places_are_typed_one_a_line(open_windows: list[Shown], qtbot: QtBot):
    asked = question("geotrace")
    shown = show(open_windows, asked, "-15.1 39.2 0 0;-15.2 39.3 0 0")
    editor = shown.look.editor()
    assert isinstance(editor, QPlainTextEdit)
    assert editor.toPlainText() == "-15.1 39.2 0 0\n-15.2 39.3 0 0"
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    QGuiApplication.clipboard().setText("−15.3°, 39.4")
    qtbot.keyClick(editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert shown.said[-1] == "-15.1 39.2 0 0; -15.2 39.3 0 0; -15.3 39.4"
    shown.look.show_node(node(asked, shown.said[-1]))
    assert editor.toPlainText().endswith("\n−15.3°, 39.4")  # not rewritten under the hands


def test_an_order_is_given_with_alt_and_the_arrows(open_windows: list[Shown], qtbot: QtBot):
    asked = question("rank")
    shown = show(open_windows, asked)
    editor = shown.look.editor()
    qtbot.keyClick(editor, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert shown.said == ["c1 c0 c2"]
    shown.look.show_node(node(asked, "c1 c0 c2"))
    qtbot.keyClick(editor, Qt.Key.Key_Down)
    qtbot.keyClick(editor, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert shown.said[-1] == "c1 c2 c0"
    assert words_of(shown.look) == ["Tin", "Tiles", "Mud"]
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    assert shown.said[-1] == ""


def test_an_order_given_in_part_is_shown_first(open_windows: list[Shown]):
    shown = show(open_windows, question("rank"), "c2 gone")
    assert words_of(shown.look) == ["Tiles", "Mud", "Tin"]


def test_what_is_not_on_offer_keeps_its_place_in_an_order(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("rank"), "c2 gone c1 c0")
    qtbot.keyClick(shown.look.editor(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert shown.said == ["c1 gone c2 c0"]


def test_what_nobody_may_answer_is_given_in_words(open_windows: list[Shown]):
    asked = dataclasses.replace(question("choice"), readonly=True)
    given = show_node(open_windows, node(asked, "c1", readonly=True))
    assert isinstance(given.look, GivenLook)
    assert given.look.editor().text() == "Tin"  # pyright: ignore[reportAttributeAccessIssue]
    given.look.show_node(node(asked, "", readonly=True))
    assert not given.look.isVisible()


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
    problems = faults(asked, text, "/q")
    assert [problem.code for problem in problems] == ([code] if code else [])
    again = show(open_windows, asked)
    again.look.show_node(node(asked, text, problems=problems))
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


def test_a_day_as_on_paper_is_said_back_beside_it(open_windows: list[Shown], qtbot: QtBot):
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    for kind, typed, text in (
        ("date", "30/11/26", "2026-11-30"),
        ("date", "30112026", "2026-11-30"),
        ("datetime", "30/11/26 9:05", "2026-11-30T09:05"),
    ):
        shown = show(open_windows, question(kind))
        shown.type(qtbot, typed)
        assert shown.said[-1] == text
        assert "in 8 days" in [words.text() for words in shown.look.findChildren(Text)]
    QLocale.setDefault(before)


def test_a_note_whose_number_is_none_yet_shows_a_dash(open_windows: list[Shown]):
    shown = show(open_windows, dataclasses.replace(question("text"), readonly=True), "NaN", readonly=True)
    assert isinstance(shown.look, GivenLook)
    assert [words.text() for words in shown.look.findChildren(Text)] == ["–"]
