"""Ranges, ratings, and numbers in groups: stepped, typed, and stored without anything of their dress."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QSlider
from pytestqt.qtbot import QtBot

from fieldapp.ui.look_scale import RangeLook
from fieldapp.ui.scale import Scale
from fieldapp.ui.widgets.integer import IntegerLook
from fieldapp.ui.widgets.picker import PickerLook
from fieldapp.ui.widgets.rating import RatingLook
from forms import Question
from tests.fieldapp.ui.widgets.stage import Shown, node, question, show

THIN = "\u202f"


def ranged(look: str = "", **parameters: str) -> Question:
    given = {"start": "0", "end": "10", "step": "1"} | parameters
    return dataclasses.replace(question("integer", look), parameters=given)


def field(shown: Shown) -> QLineEdit:
    editor = shown.look.editor()
    assert isinstance(editor, QLineEdit)
    return editor


def slider(shown: Shown) -> QSlider:
    found = shown.look.findChild(QSlider)
    assert found is not None
    return found


def test_a_range_is_a_slider_with_its_number_in_a_field(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, ranged())
    assert isinstance(shown.look, RangeLook)
    shown.type(qtbot, "7")
    assert shown.said == ["7"]
    assert slider(shown).value() == 7
    qtbot.keyClick(field(shown), Qt.Key.Key_Up)
    qtbot.keyClick(field(shown), Qt.Key.Key_Down)
    assert shown.said == ["7", "8", "7"]
    assert field(shown).text() == "7"


def test_a_range_without_an_answer_has_no_place_until_it_is_given_one(
    open_windows: list[Shown], qtbot: QtBot
):
    shown = show(open_windows, question("decimal", "", start="-1", end="1", step="0.1"))
    assert isinstance(shown.look, RangeLook)
    assert not shown.look.bar.given
    qtbot.keyClick(slider(shown), Qt.Key.Key_Right)
    for _ in range(3):
        qtbot.keyClick(slider(shown), Qt.Key.Key_Right)
    assert shown.said == ["-1", "-0.9", "-0.8", "-0.7"]  # and not -0.7000000000000001
    qtbot.keyClick(slider(shown), Qt.Key.Key_End)
    qtbot.keyClick(slider(shown), Qt.Key.Key_Delete)
    assert shown.said[-2:] == ["1", ""]
    assert not shown.look.bar.given


def test_a_number_beside_the_range_is_kept_as_typed(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, ranged())
    shown.type(qtbot, "49")
    assert shown.said[-1] == "49"
    assert isinstance(shown.look, RangeLook)
    assert not shown.look.bar.given


def test_a_slider_follows_the_pointer_and_lets_the_wheel_be(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, ranged("no-ticks"))
    bar = slider(shown)
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(bar.width() - 3, 8))
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(2, 8))
    assert shown.said == ["10", "0"]


def test_a_range_may_stand_and_may_run_downwards(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("integer", "vertical", start="10", end="0", step="5"))
    assert slider(shown).orientation() == Qt.Orientation.Vertical
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Up, Qt.Key.Key_Up):
        qtbot.keyClick(slider(shown), key)
    assert shown.said == ["10", "5", "0"]


@pytest.mark.parametrize(("part", "text"), [("start", ""), ("end", "ten"), ("step", "0"), ("end", "0")])
def test_what_is_no_range_is_a_field(open_windows: list[Shown], part: str, text: str):
    for look in ("", "rating", "picker", "vertical"):
        shown = show(open_windows, ranged(look, **{part: text}), "4")
        assert isinstance(shown.look, IntegerLook)
        assert field(shown).text() == "4"


def test_a_range_is_picked_by_typing_its_figures(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("integer", "picker", start="5", end="50", step="5"))
    assert isinstance(shown.look, PickerLook)
    shown.type(qtbot, "35")
    assert shown.said[-1] == "35"
    combo = shown.look.editor()
    assert isinstance(combo, QComboBox)
    shown.look.show_node(node(shown.look.question, "36"))
    assert (combo.currentIndex(), combo.placeholderText()) == (-1, "36")


def test_stars_are_given_by_digit_and_by_arrow(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("integer", "rating", start="1", end="5", step="1"))
    assert isinstance(shown.look, RatingLook)
    shown.type(qtbot, "3")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    shown.type(qtbot, "9")  # there are five
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert shown.said == ["3", "4", ""]


def test_groups_are_dress_only(open_windows: list[Shown], qtbot: QtBot):
    for kind, typed, stored in (
        ("integer", "1,234,567", "1234567"),
        ("integer", "12 345", "12345"),
        ("integer", "1 2", "1 2"),
        ("decimal", "12 345,5", "12345.5"),
        ("text", "0012345", "0012345"),
    ):
        shown = show(open_windows, question(kind, "thousands-sep"))
        shown.type(qtbot, typed)
        assert shown.said[-1] == stored, typed
    shown = show(open_windows, question("integer", "thousands-sep"), "-1234567")
    assert field(shown).text() == f"-1{THIN}234{THIN}567"
    qtbot.keyClick(field(shown), Qt.Key.Key_End)
    shown.type(qtbot, "8")
    assert shown.said == ["-12345678"]


@pytest.mark.parametrize(
    ("country", "typed", "stored"),
    [
        ("en_GB", "1,250", "1250"),
        ("en_GB", "-1,250,000", "-1250000"),
        ("en_GB", "1,25", "1.25"),
        ("en_GB", "1,250.75", "1250.75"),
        ("pt_PT", "1,250", "1,250"),  # no number: the session marks it
        ("pt_PT", "1,25", "1.25"),
        ("pt_PT", "1.250,75", "1250.75"),
        ("pt_PT", "1 250,75", "1250.75"),
    ],
)
def test_a_comma_between_groups_is_no_decimal_sign(
    open_windows: list[Shown], qtbot: QtBot, country: str, typed: str, stored: str
):
    QLocale.setDefault(QLocale(country))
    try:
        shown = show(open_windows, question("decimal", "thousands-sep"))
        shown.type(qtbot, typed)
        assert shown.said[-1] == stored
        shown.look.show_node(node(shown.look.question, stored))
        assert field(shown).text() == typed
    finally:
        QLocale.setDefault(QLocale.c())


def test_a_slider_without_an_answer_says_so(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, ranged())
    shown.look.describe("Pain", "From 0 to 10")
    assert slider(shown).accessibleDescription() == "Not answered. From 0 to 10"
    qtbot.keyClick(slider(shown), Qt.Key.Key_Home)
    assert slider(shown).accessibleDescription() == "From 0 to 10"
    qtbot.keyClick(slider(shown), Qt.Key.Key_Delete)
    assert slider(shown).accessibleDescription() == "Not answered. From 0 to 10"


def test_a_scale_is_exact_and_bounded():
    scale = Scale.of({"start": "0", "end": "1", "step": "0.1"})
    assert scale is not None
    assert [scale.text(place) for place in range(4)] == ["0", "0.1", "0.2", "0.3"]
    assert (scale.near("0.31"), scale.near("2"), scale.near("one"), scale.near("NaN")) == (
        3,
        None,
        None,
        None,
    )
    assert Scale.of({"start": "0", "end": "1e9", "step": "1"}) is None
