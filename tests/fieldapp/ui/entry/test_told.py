"""A key that has nothing to do says so in the footer, and Esc closes what is open before it leaves a form."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from tests.fieldapp.ui.entry.desk import ALT, CTRL, ENTER, ESCAPE, HOUSEHOLD, SHIFT, Laptop, Worker
from tests.fieldapp.ui.entry.test_same import said

NONE = Qt.KeyboardModifier.NoModifier
VILLAGES = "\n".join(f"villages,v{number},Village {number}" for number in range(20))
SURVEY = """
type,name,label,appearance
select_one villages,where,Where?,autocomplete
date,day,Day?,
select_multiple villages,others,Others?,minimal
"""


@pytest.mark.parametrize(
    ("key", "modifiers", "words"),
    [
        (Qt.Key.Key_F9, NONE, "There is no warning here to accept"),
        (Qt.Key.Key_F8, NONE, "No problem has come up so far"),
        (Qt.Key.Key_F8, SHIFT, "No problem has come up so far"),
        (Qt.Key.Key_L, CTRL | SHIFT, "This form has only one language"),
        (Qt.Key.Key_N, CTRL, "There is nothing here to add another one of"),
        (Qt.Key.Key_Return, SHIFT, "This is the first question"),
        (Qt.Key.Key_F2, NONE, "There is no answer here to clear"),
        (Qt.Key.Key_Z, CTRL, "There is nothing to undo"),
        (Qt.Key.Key_F7, NONE, "There is no newer version of this form"),
        (Qt.Key.Key_D, CTRL, "There is nothing to duplicate yet"),
    ],
)
def test_a_key_with_nothing_to_do_says_why(
    worker: Worker, laptop: Laptop, key: Qt.Key, modifiers: Qt.KeyboardModifier, words: str
):
    worker.opens(laptop.receive(HOUSEHOLD[2:4])).presses(key, modifiers)
    worker.qtbot.waitUntil(lambda: said(worker) == words, timeout=5000)
    assert worker.here() == "/people"


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_F4])
def test_away_from_the_questions_a_key_for_answers_says_so(worker: Worker, laptop: Laptop, key: Qt.Key):
    worker.opens(laptop.receive(HOUSEHOLD))
    worker.page.desk.footer.finish_button.setFocus()
    worker.presses(key)
    assert said(worker) == "Go to an answer first"


def test_leaving_says_that_the_draft_is_kept(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).types("Musa").presses(ESCAPE)
    worker.qtbot.waitUntil(lambda: bool(worker.gone_to), timeout=5000)
    assert worker.gone_to == [("home", {"note": "“Musa” waits as a draft. Every answer is saved."})]


def test_leaving_a_form_without_an_answer_keeps_nothing_and_says_nothing(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).presses(ESCAPE)
    worker.qtbot.waitUntil(lambda: bool(worker.gone_to), timeout=5000)
    assert worker.gone_to == [("home", {})]


@pytest.mark.parametrize("to", [0, 1, 2])
def test_escape_closes_a_list_or_a_calendar_and_stays_in_the_form(worker: Worker, laptop: Laptop, to: int):
    worker.opens(laptop.add(SURVEY, VILLAGES))
    for _ in range(to):
        worker.presses(ENTER)
    asked = worker.here()
    worker.presses(Qt.Key.Key_Down, ALT)
    QApplication.processEvents()
    worker.presses(ESCAPE)
    QApplication.processEvents()
    assert QApplication.activePopupWidget() is None
    assert worker.here() == asked
    assert worker.page.in_hand is not None
    assert worker.gone_to == []


def test_escape_in_a_search_that_finds_nothing_means_the_search(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(SURVEY, VILLAGES)).types("xyz").presses(ESCAPE)
    assert worker.here() == "/data/where"
    worker.types("village 7").presses(ENTER)  # what was typed before is gone
    filling = worker.page.in_hand
    assert filling is not None
    assert filling.session.node("/data/where").text == "v7"


def test_escape_that_is_held_closes_no_more_than_one_thing(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).types("Musa")
    held = QKeyEvent(QEvent.Type.KeyPress, ESCAPE, NONE, "", autorep=True)
    QApplication.sendEvent(worker.focus(), held)
    worker.waits_saved()
    assert worker.here() == "/name"
    assert worker.gone_to == []
