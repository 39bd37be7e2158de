"""How choices lie: in columns, packed, as a scale, with pictures; always chosen the same way."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QBuffer, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter
from PySide6.QtWidgets import QApplication, QRadioButton
from pytestqt.qtbot import QtBot

from fieldapp.ui.choice_list import OneList
from fieldapp.ui.choice_tiles import ChoiceTiles
from fieldapp.ui.search_look import SearchLook
from fieldapp.ui.tile_places import Arrangement, Flow, places
from forms import Choice
from tests.fieldapp.ui.widgets.stage import MANY, Shown, node, question, show, show_node

AGREE = tuple(Choice(f"a{n}", words) for n, words in enumerate(("No", "Rather no", "Rather yes", "Yes")))
PICTURED = tuple(Choice(f"p{n}", words, {"image": f"{n}.png"}) for n, words in enumerate(("Hut", "House")))


def laid(look: str, choices: tuple[Choice, ...], open_windows: list[Shown], width: int = 700) -> list[QRect]:
    shown = show(open_windows, question("choice", look, choices))
    shown.window.resize(width, 500)
    QApplication.processEvents()
    assert isinstance(shown.look, ChoiceTiles)
    return [tile.geometry() for tile in shown.look.tiles]


def columns(rects: list[QRect]) -> int:
    return len({rect.left() for rect in rects})


def test_columns_are_as_many_as_the_form_asks_for_and_as_fit(open_windows: list[Shown]):
    assert columns(laid("columns-2", MANY[:8], open_windows)) == 2
    assert columns(laid("columns-3", MANY[:8], open_windows)) == 3
    assert columns(laid("columns-9", MANY[:8], open_windows)) == 4  # no more go side by side
    assert columns(laid("columns", MANY[:8], open_windows, width=320)) == 2


def test_packed_choices_are_as_wide_as_their_words(open_windows: list[Shown]):
    rects = laid("columns-pack", (*AGREE, Choice("x", "A choice with many words")), open_windows)
    assert rects[4].width() > rects[0].width()
    assert {rect.top() for rect in rects[:4]} == {0}


def test_a_scale_is_one_line_of_equal_steps_or_a_column(open_windows: list[Shown]):
    rects = laid("likert", AGREE, open_windows)
    assert len({rect.width() for rect in rects}) == 1
    assert {rect.top() for rect in rects} == {0}
    assert columns(laid("likert", MANY[:9], open_windows, width=500)) == 1


@pytest.mark.parametrize("flow", list(Flow))
@pytest.mark.parametrize("width", [90, 320, 1000])
def test_no_tile_lies_on_another_or_outside(flow: Flow, width: int):
    hints = [QSize(132 + 20 * (n % 4), 40) for n in range(9)]
    found = places(Arrangement(flow, 3), width, hints, lambda number, room: 40 + number * (room < 140))
    assert len(found) == len(hints)
    assert all(rect.left() >= 0 and rect.right() < width for rect in found)
    assert not any(a.intersects(b) for a in found for b in found if a is not b)


def test_more_choices_than_digits_stay_tiles_where_the_form_says_how_they_lie(
    open_windows: list[Shown], qtbot: QtBot
):
    shown = show(open_windows, question("choice", "columns", MANY[:12]))
    shown.type(qtbot, "9")
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert shown.said == ["v8", "v9", "v10"]
    assert shown.look.keys()[0][0] == "1–9"
    assert isinstance(show(open_windows, question("choice", "", MANY[:12])).look, OneList)


@pytest.mark.parametrize("mirrored", [False, True])
def test_arrows_go_among_boxes_by_their_place_and_space_ticks(
    open_windows: list[Shown], qtbot: QtBot, mirrored: bool
):
    shown = show(open_windows, question("choices", "columns-3", MANY[:8]))
    assert isinstance(shown.look, ChoiceTiles)
    shown.window.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    )
    shown.window.resize(700, 500)
    QApplication.processEvents()
    key, on, back = Qt.Key, *(Qt.Key.Key_Right, Qt.Key.Key_Left)[:: -1 if mirrored else 1]

    def press(*keys: Qt.Key) -> None:
        for each in keys:
            qtbot.keyClick(QApplication.focusWidget(), each)

    press(key.Key_Space, key.Key_Down, key.Key_Space)
    assert shown.said == ["v0", "v0 v3"]
    press(on, on, key.Key_Space)
    assert shown.said[-1] == "v0 v3 v5"
    press(key.Key_Down, key.Key_Space)  # the last line has no third box: the nearest one
    assert shown.said[-1] == "v0 v3 v5 v7"
    press(key.Key_Down, on, key.Key_Up, back, key.Key_Space)  # nothing lies beyond the edges
    assert shown.said[-1] == "v0 v5 v7"
    assert shown.look.keys() == (("1–8", "choose"), ("↑↓←→+Space", "go and tick"))


def test_up_and_down_go_along_boxes_that_are_on_one_line(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("choices", "", MANY[:3]))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Space):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert shown.said == ["v1"]


def test_a_modifier_leaves_the_look_that_it_goes_with(open_windows: list[Shown]):
    assert isinstance(show(open_windows, question("choice", "quick minimal", MANY)).look, SearchLook)
    assert isinstance(show(open_windows, question("choice", "w4 columns-2")).look, ChoiceTiles)
    assert isinstance(show(open_windows, question("choice", "autocomplete")).look, SearchLook)


def test_pictures_of_choices_are_asked_for_once_and_shown(open_windows: list[Shown], qtbot: QtBot):
    asked = question("choice", "no-buttons", PICTURED)
    shown = show_node(open_windows, dataclasses.replace(node(asked, ""), choices=PICTURED))
    assert shown.look.pictures() == ("0.png", "1.png")
    assert shown.look.pictures() == ()
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, b"png").write(image)
    shown.look.show_picture("1.png", bytes(buffer.data().data()))
    shown.look.show_picture("0.png", b"no picture")
    assert isinstance(shown.look, ChoiceTiles)
    hut, house = (tile.grab().toImage() for tile in shown.look.tiles)
    middle = house.rect().center()
    assert house.pixelColor(middle) == QColor("magenta")
    assert hut.pixelColor(middle) != QColor("magenta")
    shown.type(qtbot, "2")
    assert shown.said == ["p1"]
    assert isinstance(QApplication.focusWidget(), QRadioButton)
