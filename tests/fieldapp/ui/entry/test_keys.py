"""Keys that no other test of a form presses: codes and letters, scanners, number pads, AltGr, Esc."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.fieldapp.ui.entry.desk import ALT, CTRL, ENTER, ESCAPE, HOUSEHOLD, SHIFT, Laptop, Worker, ask

KEYPAD = Qt.KeyboardModifier.KeypadModifier
SURVEY = """
type,name,label
select_one roofs,roof,Roof?
select_multiple roofs,walls,Walls?
text,after,After?
"""
ROOFS = "roofs,mud,Mud\nroofs,tin,Tin sheets\nroofs,til,Tiles\nroofs,77,Other\nroofs,z9,Zinc"


def held(worker: Worker, path: str) -> str:
    filling = worker.page.in_hand
    assert filling is not None
    return filling.session.node(path).text


@pytest.mark.parametrize(
    ("typed", "answer"),
    [("2", "tin"), ("m", "mud"), ("o", "77"), ("77", "77"), ("z9", "z9"), ("Tin", "tin"), ("tile", "til")],
)
def test_a_choice_is_made_by_its_key_its_code_or_its_first_letters(
    worker: Worker, laptop: Laptop, typed: str, answer: str
):
    worker.opens(laptop.add(SURVEY, ROOFS)).types(typed)
    assert held(worker, "/data/roof") == answer
    worker.presses(ENTER)
    assert worker.here() == "/data/walls"


def test_a_word_typed_on_does_not_toggle_what_it_has_chosen(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(SURVEY, ROOFS)).presses(ENTER).types("zinc")
    assert held(worker, "/data/walls") == "z9"
    worker.types("1").types("2")  # digits press, one after the other
    assert held(worker, "/data/walls") == "z9 mud tin"
    worker.presses(Qt.Key.Key_Space)
    assert held(worker, "/data/walls") == "z9 mud"


def test_letters_that_fit_several_choices_choose_none(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(SURVEY, ROOFS)).types("ti")
    assert held(worker, "/data/roof") == ""


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_scanner_that_types_and_ends_with_enter_loses_nothing(worker: Worker, laptop: Laptop, end: Qt.Key):
    worker.opens(laptop.receive([ask(f"code{number}") for number in range(30)]))
    codes = {f"/code{number}": f"MZ{number:04d}-7310865004703" for number in range(30)}
    for code in codes.values():
        QTest.keyClicks(worker.focus(), code, Qt.KeyboardModifier.NoModifier, 1)
        modifiers = KEYPAD if end == Qt.Key.Key_Enter else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(worker.focus(), end, modifiers, 1)
    worker.waits_saved()
    assert laptop.answers() == codes


def test_a_number_pad_goes_on_and_back(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).presses(Qt.Key.Key_Enter, KEYPAD)
    assert worker.here() == "/people"
    for digit in (Qt.Key.Key_1, Qt.Key.Key_2):
        QTest.keyClick(worker.focus(), digit, KEYPAD)
    worker.presses(Qt.Key.Key_Enter, KEYPAD)
    QTest.keyClick(worker.focus(), Qt.Key.Key_2, KEYPAD)  # chooses the second roof
    worker.presses(Qt.Key.Key_Enter, KEYPAD | SHIFT)
    assert worker.here() == "/people"
    worker.waits_saved()
    assert laptop.answers() == {"/people": "12", "/roof": "Tin"}


def test_single_letters_act_in_choices_alone(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).types("y1n?")
    assert held(worker, "/name") == "y1n?"
    assert worker.here() == "/name"


def test_alt_gr_types_into_fields_and_chooses_nothing(worker: Worker, laptop: Laptop):
    altgr = CTRL | ALT  # as Windows sends it
    worker.opens(laptop.receive(HOUSEHOLD))
    for key, text in ((Qt.Key.Key_E, "€"), (Qt.Key.Key_Q, "@"), (Qt.Key.Key_D, "đ"), (Qt.Key.Key_S, "ś")):
        event = QKeyEvent(QEvent.Type.KeyPress, key, altgr, text)
        QApplication.sendEvent(worker.focus(), event)
    assert held(worker, "/name") in ("€@đś", "")  # Qt gives a field what the layout made of it, or nothing
    worker.presses(ENTER).presses(ENTER)
    assert worker.here() == "/roof"
    for key in (Qt.Key.Key_2, Qt.Key.Key_M):
        worker.presses(key, altgr)
    assert held(worker, "/roof") == ""
    assert worker.page.draft[0] == laptop.app.flows.board.drafts()[0].id  # Ctrl Alt D duplicated nothing


def test_an_input_method_composes_without_a_key_acting(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD))
    field = worker.focus()
    QApplication.sendEvent(field, QInputMethodEvent("ni", []))
    assert worker.here() == "/name"
    done = QInputMethodEvent()
    done.setCommitString("你好")
    QApplication.sendEvent(field, done)
    worker.waits_saved()
    assert laptop.answers() == {"/name": "你好"}


def test_escape_closes_the_topmost_thing_and_throws_nothing_away(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).types("Musa").presses(ENTER, CTRL | SHIFT)
    assert worker.focus().objectName().startswith("goTo:")
    worker.presses(ESCAPE)
    assert worker.here() == "/name"
    worker.types(" Bello").presses(ESCAPE)
    worker.qtbot.waitUntil(lambda: bool(worker.gone_to), timeout=5000)
    assert laptop.answers() == {"/name": "Musa Bello"}


def test_control_s_saves_at_once(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).types("Musa").presses(Qt.Key.Key_S, CTRL)
    worker.bridge.drain("store")
    assert laptop.answers() == {"/name": "Musa"}


def test_the_problems_of_finish_are_walked_and_gone_to_by_key(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).presses(ENTER).types("49").presses(ENTER, CTRL | SHIFT)
    assert worker.focus().objectName() == "goTo:/name"
    worker.presses(Qt.Key.Key_F8)
    assert worker.focus().objectName() == "goTo:/people"
    assert "49 is above 30, the most allowed." in worker.focus().accessibleDescription()
    worker.presses(ENTER)
    assert worker.here() == "/people"
