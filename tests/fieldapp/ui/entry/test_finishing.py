"""Finish: what stands in the way is listed with a way to it; else the record is frozen and in line."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QLabel, QWidget

from fieldapp.errors import DiskFull
from fieldapp.flows import Capture, OpenDraft
from fieldapp.records import Submission
from fieldapp.ui.components import KeyCap, Text
from fieldapp.ui.pages.entry_problems import MOST_CARDS
from tests.fieldapp.ui.entry.desk import CTRL, ENTER, HOUSEHOLD, NEEDED, SHIFT, Laptop, Worker, ask

FINISH = CTRL | SHIFT


def cards(worker: Worker) -> list[str]:
    found = worker.page.desk.problems.findChildren(QFrame)
    return [card.objectName() for card in found if card.objectName().startswith("problem:")]


def test_a_complete_record_is_finished_and_in_line_for_every_server(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).enters("Musa", "6", "2")
    worker.presses(ENTER).presses(ENTER).types("y")
    worker.presses(ENTER, FINISH)
    worker.qtbot.waitUntil(lambda: bool(worker.gone_to), timeout=5000)
    [(page, arguments)] = worker.gone_to
    assert page == "home"
    assert arguments["note"] == "“Musa” is finished and goes with the next sync."
    assert arguments["schema"] == "household"  # another record of it is one key away
    [record] = laptop.app.flows.board.records()
    assert [delivery.state for delivery in record.deliveries] == ["waiting"]
    assert laptop.app.flows.board.drafts() == []


def test_the_last_keys_before_finish_are_in_the_record(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive([ask("name")])).types("Musa").presses(ENTER, FINISH)
    worker.qtbot.waitUntil(lambda: bool(worker.gone_to), timeout=5000)
    submission = laptop.app.store.outbox.submission(laptop.app.flows.board.records()[0].id)
    assert b'"name":"Musa"' in submission.payload


@pytest.mark.parametrize("route", ["/home", "/somewhere-else", ""])
def test_the_form_names_the_page_after_finish(worker: Worker, laptop: Laptop, route: str):
    worker.opens(laptop.receive([ask("name")], nextPageRoute=route)).types("Musa").presses(ENTER, FINISH)
    worker.qtbot.waitUntil(lambda: bool(worker.gone_to), timeout=5000)
    assert worker.gone_to[0][0] == "home"


def test_problems_are_listed_each_with_a_way_to_its_question(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).enters("", "49").presses(ENTER, FINISH)
    assert worker.reads("problemsHeadline") == "3 problems to fix"
    assert worker.reads("finishReason") == "Fix 3 problems first"
    assert worker.window.findChild(QLabel, "finishReason").isVisible()  # pyright: ignore[reportOptionalMemberAccess]
    assert cards(worker) == ["problem:/name", "problem:/people", "problem:/agreed"]
    assert worker.focus().objectName() == "goTo:/name"
    worker.presses(Qt.Key.Key_F8).presses(Qt.Key.Key_F8)
    assert worker.focus().objectName() == "goTo:/agreed"
    worker.presses(ENTER)
    assert worker.here() == "/agreed"
    assert worker.problem("/agreed") == "An answer is needed."


def test_fixing_the_problems_one_after_the_other_leads_to_finish(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).enters("", "49").presses(ENTER, FINISH)
    worker.presses(ENTER).types("Musa").presses(Qt.Key.Key_F8).types("9").presses(Qt.Key.Key_F8).types("y")
    worker.presses(ENTER, FINISH)
    worker.qtbot.waitUntil(lambda: bool(worker.gone_to), timeout=5000)
    assert len(laptop.app.flows.board.records()) == 1


def test_finish_does_nothing_on_the_problems_view_and_says_why(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).presses(ENTER, FINISH)
    button = worker.window.findChild(QAbstractButton, "finishButton")
    assert button is not None
    assert button.isEnabled()  # it can be found by those who listen
    assert button.accessibleDescription() == "Fix 2 problems first"
    button.setFocus()
    worker.presses(ENTER).presses(Qt.Key.Key_Space)
    assert worker.gone_to == []
    assert laptop.app.flows.board.records() == []


def test_keep_as_draft_keeps_everything(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).types("Musa").presses(ENTER, FINISH)
    button = worker.window.findChild(QAbstractButton, "keepButton")
    assert button is not None
    button.setFocus()
    worker.presses(ENTER)
    worker.qtbot.waitUntil(lambda: bool(worker.gone_to), timeout=5000)
    assert worker.gone_to == [("home", {"note": "“Musa” waits as a draft. Every answer is saved."})]
    assert laptop.answers() == {"/name": "Musa"}


def test_escape_returns_from_the_problems_to_the_question(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).enters("Musa").presses(ENTER, FINISH).presses(Qt.Key.Key_Escape)
    assert worker.here() == "/people"
    assert worker.gone_to == []


def test_thousands_of_problems_are_listed_a_screenful_at_a_time(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive([ask(f"q{number}", validations=NEEDED) for number in range(3000)]))
    worker.presses(ENTER, FINISH)
    assert worker.reads("problemsHeadline") == "3000 problems to fix"
    assert len(cards(worker)) == MOST_CARDS


@contextmanager
def slow_lane(worker: Worker) -> Iterator[None]:
    """Hold up whatever goes to the disk, as a slow one does, until the end."""
    go_on = threading.Event()
    worker.bridge.run("store", lambda: go_on.wait(10))
    try:
        yield
    finally:
        go_on.set()


def titles(laptop: Laptop) -> list[str]:
    return [record.title for record in laptop.app.flows.board.records()]


@pytest.mark.parametrize("first", ["start", "finish"])
def test_a_record_begun_while_another_is_being_finished_keeps_what_is_typed(
    worker: Worker, laptop: Laptop, first: str
):
    form = laptop.receive([ask("name")])
    worker.opens(form).types("Musa").waits_saved()
    with worker.qtbot.waitSignal(worker.page.opened, timeout=5000), slow_lane(worker):
        if first == "start":
            worker.page.open_new(form)
            worker.page.finishing.finish()  # by pointer: keys are meant for the other one already
        else:
            worker.presses(ENTER, FINISH)
            worker.page.open_new(form)
    worker.types("Ladi").waits_saved()
    worker.qtbot.waitUntil(lambda: titles(laptop) == ["Musa"], timeout=5000)
    assert laptop.answers() == {"/name": "Ladi"}
    assert worker.gone_to == []  # the person asked for the next record, and stays at it
    worker.presses(ENTER, FINISH)
    worker.qtbot.waitUntil(lambda: sorted(titles(laptop)) == ["Ladi", "Musa"], timeout=5000)
    worker.qtbot.waitUntil(lambda: [page for page, _ in worker.gone_to] == ["home"], timeout=5000)


def test_a_record_that_cannot_be_finished_stays_and_one_begun_meanwhile_leaves_no_trace(
    worker: Worker, laptop: Laptop
):
    form = laptop.receive([ask("name")])
    worker.opens(form).types("Musa").waits_saved()
    draft = worker.page.draft[0]
    with slow_lane(worker):
        worker.page.open_new(form)
        worker.page.finishing.finish()  # by pointer: keys are meant for the other one already
        assert worker.page.finishing.under_way
        capture = laptop.app.flows.capture
        capture.save(capture.resume(draft), {"/name": "Ana"}, "/name")
    worker.qtbot.waitUntil(lambda: not worker.page.finishing.under_way, timeout=5000)
    worker.qtbot.waitUntil(lambda: len(laptop.app.store.drafts.all()) == 1, timeout=5000)
    assert worker.page.draft[0] == draft
    assert titles(laptop) == []


def test_what_finishing_put_in_is_on_the_disk_too_where_nothing_came_of_it(
    worker: Worker, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
):
    """The time of the end is an answer of the draft from then on; the dot must not say saved without it."""
    worker.opens(laptop.receive([ask("name")])).types("Musa").waits_saved()
    filling = worker.page.in_hand
    assert filling is not None

    def fail(self: Capture, opened: OpenDraft, here: str = "") -> Submission:
        opened.session.set("/name", "Musa B")  # stands for what a form computes at its end
        raise DiskFull("no room")

    with monkeypatch.context() as patched:
        patched.setattr(Capture, "finish", fail)
        worker.presses(ENTER, FINISH)
        worker.qtbot.waitUntil(lambda: not worker.page.finishing.under_way, timeout=5000)
    worker.qtbot.waitUntil(lambda: laptop.answers() == {"/name": "Musa B"}, timeout=5000)


def test_a_number_outside_its_range_is_told_at_its_field_and_at_finish(worker: Worker, laptop: Laptop):
    survey = "type,name,label,parameters\nrange,sure,Sure?,start=0 end=10 step=1\ntext,name,Name,"
    worker.opens(laptop.add(survey)).types("11").presses(ENTER)
    assert worker.problem("/data/sure") == "11 is above 10, the most allowed."
    worker.types("Musa").presses(ENTER, FINISH)
    assert cards(worker) == ["problem:/data/sure"]
    assert worker.gone_to == []


@pytest.mark.parametrize("width", [1000, 220])
def test_on_the_list_of_problems_the_way_to_redo_has_room(worker: Worker, laptop: Laptop, width: int):
    worker.opens(laptop.receive(HOUSEHOLD)).enters("Musa").waits_saved().undoes()
    worker.page.desk.show_problems()
    bar = worker.page.desk.footer.undo_bar
    bar.setMaximumWidth(width)
    QApplication.processEvents()
    reason = worker.window.findChild(QLabel, "finishReason")
    assert reason is not None
    assert not reason.isVisible()
    shown = [each for each in bar.findChildren(QWidget) if each.isVisible()]
    caps = [each for each in shown if isinstance(each, KeyCap)]
    assert len(caps) == 1
    assert caps[0].geometry().right() <= bar.width()
    assert caps[0].width() == caps[0].sizeHint().width()
    words = [each for each in shown if isinstance(each, Text)]
    assert len(words) == (1 if width == 1000 else 0)
    bar.dismiss()
    assert reason.isVisible()
