"""F2, F4 and Ctrl+D: an answer cleared, one taken from the last record, a whole record in a new draft."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from fieldapp.ui.pages.entry_undo import UndoBar
from tests.fieldapp.ui.entry.desk import CTRL, ENTER, HOUSEHOLD, Laptop, Worker, ask
from tests.fieldapp.ui.entry.test_files import choose, drawn, slow_lane

F2, F4 = Qt.Key.Key_F2, Qt.Key.Key_F4


def said(worker: Worker) -> str:
    bar = worker.window.findChild(UndoBar)
    assert bar is not None
    return bar.sentence if bar.isVisible() else ""


def waits_said(worker: Worker, words: str) -> None:
    worker.qtbot.waitUntil(lambda: words in said(worker), timeout=5000)


def text(worker: Worker, path: str) -> str:
    filling = worker.page.in_hand
    assert filling is not None
    return filling.session.node(path).text


def test_f2_clears_the_answer_and_undo_brings_it_back(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).enters("Musa").types("6").presses(F2)
    assert text(worker, "/people") == ""
    assert said(worker) == "people?: cleared"
    assert worker.here() == "/people"  # the keyboard stays
    worker.undoes()
    assert text(worker, "/people") == "6"
    worker.types("2").waits_saved()
    assert laptop.answers()["/people"] == "62"


def test_f2_clears_tiles_and_long_text_too(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).enters("Musa", "6").types("2").presses(F2)
    assert text(worker, "/roof") == ""
    worker.types("3").presses(ENTER).types("a note").presses(F2).waits_saved()
    assert laptop.answers() == {"/name": "Musa", "/people": "6", "/roof": "Tiles"}


def test_f2_says_when_there_is_nothing_to_clear(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).presses(F2)
    assert said(worker) == "There is no answer here to clear"


def test_f2_clears_nothing_while_the_keyboard_is_elsewhere(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).types("Musa")
    worker.page.desk.outline.take_focus()
    worker.presses(F2)
    assert text(worker, "/name") == "Musa"


def test_f4_answers_as_the_last_record_and_says_which(worker: Worker, laptop: Laptop):
    form = laptop.receive(HOUSEHOLD)
    worker.opens(form).enters("Musa", "6", "2").waits_saved()
    worker.opens(form).presses(F4)
    waits_said(worker, "Same as in “Musa”, a draft of ")
    assert text(worker, "/name") == "Musa"
    worker.types(" Bello").presses(ENTER).presses(ENTER).presses(F4)
    worker.qtbot.waitUntil(lambda: text(worker, "/roof") == "Tin", timeout=5000)
    worker.undoes()
    assert text(worker, "/roof") == ""
    assert text(worker, "/name") == "Musa Bello"


def test_f4_leaves_alone_what_is_typed_meanwhile(worker: Worker, laptop: Laptop):
    form = laptop.receive(HOUSEHOLD)
    worker.opens(form).enters("Musa").waits_saved()
    worker.opens(form).presses(F4).types("Ana")  # before the disk has answered
    worker.bridge.drain("store")
    worker.waits_saved()
    assert text(worker, "/name") == "Ana"


MEMBERS = """
type,name,label
text,house,House?
begin_repeat,member,Member
text,called,Called?
text,status,Status?
end_repeat,,
"""


def members(worker: Worker, form: int, *people: tuple[str, str]) -> None:
    worker.opens(form).types("A")
    for number, (called, status) in enumerate(people, 1):
        worker.page.acts.add("/data/member")
        worker.page.put(f"/data/member[{number}]/called", called)
        worker.page.put(f"/data/member[{number}]/status", status)
    worker.waits_saved()


@pytest.mark.parametrize(("at", "answers"), [(1, ["Bo", ""]), (2, ["Bo", "lame"])])
def test_f4_stays_with_the_person_it_was_pressed_at(
    worker: Worker, laptop: Laptop, at: int, answers: list[str]
):
    form = laptop.add(MEMBERS)
    members(worker, form, ("X", "positive"), ("Y", "lame"))
    members(worker, form, ("Ana", ""), ("Bo", ""))
    worker.page.desk.go_to(f"/data/member[{at}]/status")
    with slow_lane(worker) as go_on:
        worker.presses(F4)
        worker.page.acts.remove("/data/member[1]")  # before the disk has answered
        go_on()
        worker.bridge.drain("store", 5)
    worker.waits_saved()
    assert [text(worker, f"/data/member[1]/{name}") for name in ("called", "status")] == answers


def test_f4_says_why_there_is_nothing_to_take(worker: Worker, laptop: Laptop):
    form = laptop.receive(HOUSEHOLD)
    worker.opens(form).presses(F4)
    waits_said(worker, "There is no other record of this form on this disk")
    worker.enters("Musa").waits_saved()
    worker.opens(form).presses(ENTER).presses(F4)
    waits_said(worker, "“Musa”, a draft of ")
    assert said(worker).endswith("has no answer here")
    worker.presses(ENTER).presses(ENTER, CTRL).presses(ENTER).presses(F4)
    assert worker.here() == "/photo"
    assert said(worker) == "A file is not taken over. Choose it here."


def test_f4_takes_over_no_number_that_is_made_for_each_record(worker: Worker, laptop: Laptop):
    form = laptop.add('type,name,label,default\ntext,name,Name?,\ntext,code,Code?,"substr(uuid(), 0, 8)"')
    worker.opens(form).enters("Ana").waits_saved()
    worker.opens(form).enters("Bo")
    own = text(worker, "/data/code")
    worker.presses(F4)
    waits_said(worker, "Every record has its own here, so it is not taken over")
    assert text(worker, "/data/code") == own


def test_control_d_goes_on_in_a_copy_and_the_first_record_stays(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).enters("Musa", "6", "2")
    before = worker.page.draft[0]
    with worker.qtbot.waitSignal(worker.page.opened, timeout=5000):
        worker.presses(Qt.Key.Key_D, CTRL)
    assert worker.page.draft[0] != before
    assert said(worker) == "A new draft with the same answers: 3"
    worker.qtbot.waitUntil(lambda: worker.here() == "/notes", timeout=5000)  # the first open question
    worker.types("the copy").waits_saved()
    drafts = laptop.app.store.drafts
    assert drafts.get(before).answers == {"/name": "Musa", "/people": "6", "/roof": "Tin"}
    copy = drafts.get(worker.page.draft[0]).answers
    assert copy == {"/name": "Musa", "/people": "6", "/roof": "Tin", "/notes": "the copy"}


def test_control_d_pressed_again_and_again_makes_one_copy(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).enters("Musa").waits_saved()
    before = worker.page.draft[0]
    with slow_lane(worker) as go_on:
        for _ in range(4):
            worker.presses(Qt.Key.Key_D, CTRL)
        go_on()
        worker.qtbot.waitUntil(lambda: worker.page.draft[0] != before, timeout=5000)
    assert worker.bridge.drain("store", 5)
    assert len(laptop.app.flows.board.drafts()) == 2
    (held,) = [key for key in worker.page.findChildren(QShortcut) if key.key() == QKeySequence("Ctrl+D")]
    assert not held.autoRepeat()


def test_a_copy_has_its_files_from_the_start_so_undo_leaves_them(
    worker: Worker, laptop: Laptop, tmp_path: Path
):
    worker.opens(laptop.receive(HOUSEHOLD)).enters("Musa")
    choose(worker, drawn(tmp_path / "door.jpg"))
    worker.waits_saved()
    with worker.qtbot.waitSignal(worker.page.opened, timeout=5000):
        worker.presses(Qt.Key.Key_D, CTRL)
    worker.undoes()
    assert said(worker) == "There is nothing to undo"
    filling = worker.page.in_hand
    assert filling is not None
    assert list(filling.files.attached) == ["/photo"]
    assert text(worker, "/photo") == "door.jpg"


def test_control_d_of_an_empty_draft_does_nothing_and_says_so(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive([ask("a")])).presses(Qt.Key.Key_D, CTRL)
    assert said(worker) == "There is nothing to duplicate yet"
    assert len(laptop.app.flows.board.drafts()) == 1
