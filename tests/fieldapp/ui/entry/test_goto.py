"""Ctrl+G: to a question by number, by name, by words; and the first and last one by key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fieldapp.ui.finder import Finder
from tests.fieldapp.ui.entry.desk import CTRL, ENTER, ESCAPE, HOUSEHOLD, Laptop, Worker, ask, section

ROOMS = """
type,name,label,relevant
text,village,Aldeia de Nampula,
begin_repeat,room,Room,
text,use,What is it used for?,
integer,beds,How many beds?,
end_repeat,,,
text,away,Who is away?,${village} = 'x'
text,remarks,Remarks,
"""


def opens(worker: Worker, typed: str = "") -> Finder:
    worker.presses(Qt.Key.Key_G, CTRL)
    finder = worker.page.go_to.finder
    assert finder is not None
    QTest.keyClicks(finder.line, typed)
    return finder


def titles(finder: Finder) -> list[str]:
    return [row.title for row in finder.list.rows]


def test_the_panel_lists_the_questions_with_the_one_in_hand_chosen(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).enters("Musa")
    finder = opens(worker)
    assert titles(finder) == [
        "1. name?",
        "2. people?",
        "3. roof?",
        "4. notes?",
        "5. photo?",
        "6. agreed?",
    ]
    assert finder.list.current is not None
    assert finder.list.current.title == "2. people?"
    assert finder.list.rows[0].note == "Section 1: Head  ·  Musa"


def test_a_number_enter_goes_there(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD))
    opens(worker, "5")
    worker.presses(ENTER)
    assert worker.here() == "/photo"
    assert worker.page.go_to.finder is None
    opens(worker, "1").line.setFocus()
    worker.presses(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert worker.here() == "/name"


def test_words_of_the_label_find_without_accents_and_a_name_too(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(ROOMS))
    finder = opens(worker, "ALDEIA nam")
    assert titles(finder) == ["1. Aldeia de Nampula"]
    worker.presses(ESCAPE)
    assert worker.here() == "/data/village"
    finder = opens(worker, "remarks")
    assert finder.list.current is not None
    assert finder.list.current.key == "/data/remarks"
    worker.presses(ENTER)
    assert worker.here() == "/data/remarks"


def test_questions_of_instances_say_which_and_what_is_not_asked_is_not_there(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(ROOMS)).enters("here")
    while worker.page.in_hand.session.section("/data/room").count < 2:  # pyright: ignore[reportOptionalMemberAccess, reportOptionalOperand]
        worker.presses(Qt.Key.Key_N, CTRL)
    finder = opens(worker, "beds")
    assert [row.note for row in finder.list.rows] == ["Section 2: Room, Room 1", "Section 2: Room, Room 2"]
    worker.presses(Qt.Key.Key_Down).presses(ENTER)
    assert worker.here() == "/data/room[2]/beds"
    finder = opens(worker, "away")
    assert titles(finder) == []
    worker.presses(ENTER)
    assert finder.isVisible()  # nothing to go to, nothing happens
    worker.presses(ESCAPE)
    assert worker.here() == "/data/room[2]/beds"


def test_escape_throws_nothing_away(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).types("Musa")
    opens(worker, "roof")
    worker.presses(ESCAPE).types(" Bello").waits_saved()
    assert laptop.answers() == {"/name": "Musa Bello"}


def test_control_g_once_more_marks_what_was_typed(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).types("Musa")
    finder = opens(worker, "roof")
    worker.presses(Qt.Key.Key_G, CTRL)
    assert worker.page.go_to.finder is finder
    worker.types("notes").presses(ENTER)
    assert worker.here() == "/notes"
    worker.waits_saved()
    assert laptop.answers() == {"/name": "Musa"}


def test_a_form_of_5000_questions_is_searched_whole(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive([ask(f"q{number}") for number in range(5000)]))
    finder = opens(worker, "4321")
    assert titles(finder)[0] == "4321. q4320?"
    assert len(titles(finder)) <= 60
    worker.presses(ENTER)
    assert worker.here() == "/q4320"


def test_control_home_and_end_go_to_the_first_and_last_question(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive([*HOUSEHOLD, section("more"), ask("last"), ask("told", readOnly=True)]))
    worker.types("Musa").presses(Qt.Key.Key_End, CTRL)
    assert worker.here() == "/last"
    worker.presses(Qt.Key.Key_Home, CTRL)
    assert worker.here() == "/name"


def test_a_long_text_keeps_control_home_until_its_caret_is_there(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).presses(ENTER, CTRL)
    assert worker.here() == "/notes"
    worker.types("some words").presses(Qt.Key.Key_Home, CTRL).types("x").presses(Qt.Key.Key_Home, CTRL)
    assert worker.here() == "/notes"
    worker.presses(Qt.Key.Key_Home, CTRL)
    assert worker.here() == "/name"
    worker.waits_saved()
    assert laptop.answers() == {"/notes": "xsome words"}
