"""Lists of 100,000 choices: found by label and code, blind to accents and case, without a widget each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.ui.choice_index import ChoiceIndex
from fieldapp.ui.choice_list import ManyList
from fieldapp.ui.components import Text
from fieldapp.ui.search_look import SearchLook
from forms import Choice
from tests.bench.long_form import places
from tests.fieldapp.ui.widgets.stage import Shown, node, question, show_node

_MANY = 100_000


def choices(*labels: str) -> tuple[Choice, ...]:
    return tuple(Choice(value=f"c{number}", label=label) for number, label in enumerate(labels))


@pytest.fixture(scope="module")
def many() -> tuple[Choice, ...]:
    rows = (line.split(",") for line in places(_MANY).decode().splitlines()[1:])
    return tuple(Choice(value=code, label=label) for code, label in rows)


def found(typed: str, *labels: str) -> list[str]:
    index = ChoiceIndex(choices(*labels))
    return [index.labels[place] for place in index.find(typed, 10)]


def test_the_label_itself_comes_first_then_what_begins_with_it_then_word_starts_then_the_inside():
    names = ("Subari", "Old Bari", "Barima", "Bar")
    assert found("bar", *names) == ["Bar", "Barima", "Old Bari", "Subari"]
    assert found("bar", "Barima", "Bár (!)")[0] == "Bár (!)"
    assert ChoiceIndex((Choice("1", "0"), Choice("2", "1"))).find("1", 1) == [1]  # labels are what people see


def test_a_label_that_several_have_means_none_of_them():
    index = ChoiceIndex(choices("Santa Maria", "Sao Joao", "Santa Maria"))
    assert index.exact("Santa Maria") is None
    assert index.exact("Sao Joao") == 1


def test_words_go_on_where_a_label_has_more_of_them():
    index = ChoiceIndex(choices("Santa Rita", "Old Santa Maria", "Ana (x)"))
    assert [
        index.goes_on(typed) for typed in ("santa", "old santa", "sant", "santa rita", "ana", "ana x", "")
    ] == [
        True,
        True,
        False,
        False,
        True,
        False,
        False,
    ]


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("cote d", "Côte d’Ivoire"),
        ("COTE D IV", "Côte d’Ivoire"),
        ("strasse", "Hauptstraße"),
        ("sao tome", "São Tomé (ilha)"),
        ("ilha", "São Tomé (ilha)"),
        ("হাট", "নতুন হাট"),
        ("东", "山东省"),
        ("العرب", "شارع العربي"),
    ],
)
def test_accents_case_and_signs_do_not_matter(typed: str, label: str):
    assert found(typed, "Other", label) == [label]


def test_a_code_finds_its_choice_before_words_that_only_hold_it():
    index = ChoiceIndex((Choice("x", "Kit 77"), Choice("77", "Mama"), Choice("778", "Nana")))
    assert index.find("77", 10) == [1, 2, 0]
    assert ChoiceIndex((Choice("KD-04", "Mama"), Choice("b", "Nana"))).find("kd-0", 10) == [0]


def test_markup_is_not_looked_at_and_a_choice_without_words_goes_by_its_code():
    index = ChoiceIndex((Choice("a", "**Iron** sheets"), Choice("b", "")))
    assert list(index.labels) == ["Iron sheets", "b"]
    assert index.find("iron sh", 10) == [0]
    assert index.exact("Iron sheets") == 0
    assert index.exact("Iron") is None


def test_labels_with_signs_at_their_ends_are_found_again():
    index = ChoiceIndex(choices("(a) First", "Last (b)", "...", "Last"))
    assert [index.exact(label) for label in index.labels] == [0, 1, 2, 3]
    assert index.find("a first", 10) == [0]
    assert index.find("...", 10) == []
    assert index.place("c3") == 3
    assert index.place("c") is None


def test_every_choice_of_a_hundred_thousand_has_its_place(many: tuple[Choice, ...]):
    index = ChoiceIndex(many)
    for place in (0, 1, 4711, _MANY - 1):
        assert index.place(many[place].value) == place
        assert index.exact(many[place].label) == place
        assert place in index.find(many[place].label, 10)
    assert len(index.find("ma", 500)) == 500


def test_one_of_a_hundred_thousand_is_searched_for_and_taken_with_enter(
    open_windows: list[Shown], qtbot: QtBot, many: tuple[Choice, ...]
):
    shown = show_node(open_windows, replace(node(question("choice"), ""), choices=many))
    assert isinstance(shown.look, SearchLook)
    shown.type(qtbot, many[4711].label.upper())
    qtbot.keyClick(shown.look.editor(), Qt.Key.Key_Return)
    assert shown.said[-1] == many[4711].value
    shown.look.editor().selectAll()  # pyright: ignore[reportAttributeAccessIssue]
    shown.type(qtbot, many[77_777].value)
    qtbot.keyClick(shown.look.editor(), Qt.Key.Key_Return)
    assert shown.said[-1] == many[77_777].value
    assert shown.look.editor().text() == many[77_777].label  # pyright: ignore[reportAttributeAccessIssue]
    assert len(shown.look.findChildren(QWidget)) < 10


def test_all_of_a_hundred_thousand_open_at_once(
    open_windows: list[Shown], qtbot: QtBot, many: tuple[Choice, ...]
):
    shown = show_node(open_windows, replace(node(question("choice", "minimal"), "p700"), choices=many))
    qtbot.keyClick(shown.look.editor(), Qt.Key.Key_Down)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QListView)
    assert popup.currentIndex().row() == 700
    assert popup.currentIndex().data() == many[700].label
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert shown.said == ["p701"]


def test_several_of_a_hundred_thousand_are_narrowed_down_and_toggled(
    open_windows: list[Shown], qtbot: QtBot, many: tuple[Choice, ...]
):
    shown = show_node(open_windows, replace(node(question("choices"), ""), choices=many))
    assert isinstance(shown.look, ManyList)
    view = shown.look.view
    for key in (many[4711].value, " "):
        shown.type(qtbot, key)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert words_of(shown)[0].startswith("Type to find among 100")
    shown.type(qtbot, many[99].value + "9")
    qtbot.keyClick(view, Qt.Key.Key_Backspace)
    assert view.model().rowCount() <= 500
    shown.type(qtbot, " ")
    assert shown.said[-1] == f"{many[4711].value} {many[99].value}"
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert shown.said[-1] == ""
    assert len(shown.look.findChildren(QWidget)) < 20


def test_letters_that_mean_nothing_say_so_and_can_be_taken_back(open_windows: list[Shown], qtbot: QtBot):
    some = tuple(Choice(f"c{number}", f"Place {number}") for number in range(40))
    shown = show_node(open_windows, replace(node(question("choices"), ""), choices=some))
    shown.type(qtbot, "zz")
    assert words_of(shown) == ["“zz”: 0 found"]
    shown.type(qtbot, " ")
    assert shown.said == []
    qtbot.keyClick(shown.look.editor(), Qt.Key.Key_Escape)
    assert words_of(shown) == ["Type to find among 40 choices"]


def words_of(shown: Shown) -> list[str]:
    return [label.full_text() for label in shown.look.findChildren(Text)]


def test_labels_are_worked_out_only_for_what_is_shown():
    made: list[int] = []

    class Watched(Sequence[Choice]):
        def __len__(self):
            return 100_000

        def __getitem__(self, at):  # type: ignore[override]
            made.append(at)
            return Choice(f"c{at}", f"**Town** {at}" if at % 2 else "")

    index = ChoiceIndex(Watched())
    assert (len(index), index.labels[7], index.labels[8]) == (100_000, "Town 7", "c8")
    assert made == [7, 8]


def test_labels_may_be_asked_for_by_the_slice():
    index = ChoiceIndex(choices("a", "b", "c"))
    assert list(index.labels[1:]) == ["b", "c"]
