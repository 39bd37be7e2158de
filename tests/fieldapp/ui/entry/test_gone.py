"""What cannot be saved is never said to be, never dropped, and never holds the window for ever."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from sqlalchemy import event

from fieldapp.errors import ChangedElsewhere, DiskFull
from fieldapp.flows.capture import Capture
from fieldapp.ui.components import Banner, Button
from tests.fieldapp.ui.entry.desk import ALT, CTRL, ENTER, ESCAPE, Laptop, Worker, ask

FORM = (ask("name"), ask("people", "integer", "number"))


def banner(worker: Worker) -> Banner:
    found = worker.window.findChild(Banner, "saveTrouble")
    assert found is not None
    return found


def draft_id(laptop: Laptop) -> str:
    return laptop.app.store.drafts.all()[0].id


def held(worker: Worker, path: str) -> str:
    """Return an answer of the draft on screen."""
    filling = worker.page.in_hand
    assert filling is not None
    return filling.session.node(path).text


def finish_elsewhere(laptop: Laptop) -> str:
    """Finish the one draft as the command line does, behind the window's back."""
    draft = draft_id(laptop)
    capture = laptop.app.flows.capture
    capture.finish(capture.resume(draft))
    return draft


@contextmanager
def broken(laptop: Laptop) -> Iterator[None]:
    """Let every use of the database run into a bug, as a fault of ours would."""

    def fall(*_: object) -> None:
        raise MemoryError

    engine = laptop.app.store._database.engine
    event.listen(engine, "checkout", fall)
    try:
        yield
    finally:
        event.remove(engine, "checkout", fall)


@contextmanager
def slow_lane(worker: Worker) -> Iterator[Callable[[], None]]:
    go_on = threading.Event()
    worker.bridge.run("store", lambda: go_on.wait(10))
    try:
        yield go_on.set
    finally:
        go_on.set()


def test_a_bug_while_saving_says_not_saved_and_keeps_the_answers(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(FORM))
    shown = banner(worker)
    with broken(laptop):
        worker.types("Musa")
        worker.qtbot.waitUntil(shown.isVisible, timeout=5000)
        assert shown.title.text().startswith("Not saved")
        assert "safe" not in shown.title.text() + shown.why.text()
        worker.presses(ESCAPE)
        worker.qtbot.waitUntil(lambda: worker.focus().objectName() == "trySavingAgain", timeout=5000)
        assert worker.page.unsaved
    worker.presses(ENTER).waits_saved()
    assert laptop.answers() == {"/name": "Musa"}
    assert not shown.isVisible()


def test_what_is_typed_while_another_draft_opens_is_an_answer_of_that_one(worker: Worker, laptop: Laptop):
    form = laptop.receive(FORM)
    worker.opens(form).types("Mu")
    first = draft_id(laptop)
    with slow_lane(worker) as go_on, worker.qtbot.waitSignal(worker.page.opened, timeout=5000):
        worker.page.open_new(form)
        worker.types("Aishaa").presses(Qt.Key.Key_Backspace).presses(ENTER).types("7").presses(Qt.Key.Key_Tab)
        go_on()
    assert laptop.app.store.drafts.get(first).answers == {"/name": "Mu"}
    assert (held(worker, "/name"), held(worker, "/people")) == ("Aisha", "7")
    worker.waits_saved()
    assert laptop.app.store.drafts.get(first).answers == {"/name": "Mu"}


def test_what_is_typed_before_the_first_draft_is_there_is_its_answer(worker: Worker, laptop: Laptop):
    form = laptop.receive(FORM)
    with slow_lane(worker) as go_on, worker.qtbot.waitSignal(worker.page.opened, timeout=5000):
        worker.page.open_new(form)
        worker.types("Mu sa").presses(Qt.Key.Key_S, CTRL).presses(ENTER).types("7")
        QApplication.sendEvent(worker.focus(), QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_8, CTRL | ALT, "8"))
        go_on()
    assert worker.here() == "/people"
    worker.waits_saved()
    assert laptop.answers() == {"/name": "Mu sa", "/people": "78"}


def test_what_is_typed_while_a_step_is_taken_back_is_not_lost(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(FORM)).enters("Musa", "7").waits_saved()
    with slow_lane(worker) as go_on:
        worker.page.turns.undo()
        worker.types("12")
        go_on()
        worker.waits_reversed()
    assert held(worker, "/people") == "12"


@pytest.mark.parametrize("goes", ["by pointer", "to another page"])
def test_whoever_goes_elsewhere_meanwhile_types_nothing_into_it(worker: Worker, laptop: Laptop, goes: str):
    form = laptop.receive(FORM)
    with slow_lane(worker) as go_on, worker.qtbot.waitSignal(worker.page.opened, timeout=5000):
        worker.page.open_new(form)
        worker.types("Musa")
        if goes == "by pointer":
            worker.page.top.close_button.setFocus(Qt.FocusReason.MouseFocusReason)
        else:
            worker.page.hide()
            worker.page.show()
        go_on()
    assert held(worker, "/name") == ""


def test_a_draft_that_cannot_be_opened_is_told_of_and_no_key_acts_on_that(worker: Worker, laptop: Laptop):
    with slow_lane(worker) as go_on:
        worker.page.open_draft("gone")
        worker.types(" ").presses(ENTER)
        go_on()
        worker.qtbot.waitUntil(worker.page.top.close_button.hasFocus, timeout=5000)
    assert worker.gone_to == []


def test_another_draft_does_not_take_the_place_of_one_that_cannot_be_saved(worker: Worker, laptop: Laptop):
    form = laptop.receive(FORM)
    worker.opens(form).types("Mu").waits_saved()
    first = draft_id(laptop)
    with slow_lane(worker) as go_on:
        worker.types("sa")
        worker.page.open_new(form)
        # Finished elsewhere before the letters reach the disk: nothing can be saved to it any more.
        finish_elsewhere(laptop)
        go_on()
        worker.qtbot.waitUntil(banner(worker).isVisible, timeout=5000)
    assert worker.page.unsaved
    worker.qtbot.waitUntil(lambda: laptop.app.store.drafts.all() == [], timeout=5000)  # the new one is gone
    assert laptop.app.store.drafts.get(first).answers == {"/name": "Mu"}


def test_a_record_finished_elsewhere_is_said_copied_and_left(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(FORM)).types("Mu").waits_saved()
    finish_elsewhere(laptop)
    worker.types("sa").presses(ENTER).types("7")
    shown = banner(worker)
    worker.qtbot.waitUntil(shown.isVisible, timeout=5000)
    assert "finished or removed elsewhere" in shown.title.text()
    copy = worker.window.findChild(type(worker.page.top.close_button), "copyTyped")
    assert copy is not None
    copy.click()
    assert QApplication.clipboard().text() == "name?: Musa\npeople?: 7"
    assert "copied" in shown.why.text()
    worker.presses(ESCAPE)
    assert worker.gone_to == [("home", {})]


def test_a_draft_moved_to_another_version_elsewhere_says_so_and_is_opened_again_as_it_is(
    worker: Worker, laptop: Laptop
):
    worker.opens(laptop.receive(FORM)).types("Mu").waits_saved()
    newer = laptop.receive((*FORM, ask("chief")), version=4)
    laptop.app.flows.versions.move(laptop.app.flows.capture.resume(draft_id(laptop)), newer)
    worker.types("sa")
    shown = banner(worker)
    worker.qtbot.waitUntil(shown.isVisible, timeout=5000)
    assert "moved to another version of its form elsewhere" in shown.title.text()
    assert "open the draft again" in shown.why.text()
    worker.presses(ESCAPE)
    worker.qtbot.waitUntil(lambda: worker.gone_to == [("home", {})], timeout=5000)
    worker.resumes()
    assert worker.page.desk.column.rows.keys() == {"/name", "/people", "/chief"}
    worker.types("sa").waits_saved()
    assert laptop.answers() == {"/name": "Musa"}


def test_what_was_answered_elsewhere_is_shown_before_the_record_is_finished(worker: Worker, laptop: Laptop):
    """It must not go out unseen, and Finish must not be refused for ever."""
    worker.opens(laptop.receive(FORM)).types("Musa").waits_saved()
    draft, capture = draft_id(laptop), laptop.app.flows.capture
    capture.save(capture.resume(draft), {"/people": "7"}, "/people")
    finish = worker.page.finishing
    with worker.qtbot.waitSignal(worker.page.opened, timeout=5000):
        finish.finish()
    shown = banner(worker)
    worker.qtbot.waitUntil(shown.isVisible, timeout=5000)
    assert shown.title.text() == ChangedElsewhere.title
    assert shown.why.text() == "It is shown as it is now. Look through the answers, then finish it."
    assert not finish.under_way
    in_hand = worker.page.in_hand
    assert in_hand is not None
    assert in_hand.session.dump() == {"/name": "Musa", "/people": "7"}
    finish.finish()
    worker.qtbot.waitUntil(lambda: bool(worker.gone_to), timeout=5000)
    assert b'"people":7' in laptop.app.store.outbox.submission(draft).payload


def test_finish_says_why_where_the_disk_cannot_be_read_to_show_it(
    worker: Worker, laptop: Laptop, fails_once: Callable[[str], None]
):
    worker.opens(laptop.receive(FORM)).types("Musa").waits_saved()
    draft, capture = draft_id(laptop), laptop.app.flows.capture
    capture.save(capture.resume(draft), {"/people": "7"}, "/people")
    fails_once("resume")
    worker.page.finishing.finish()
    shown = banner(worker)
    worker.qtbot.waitUntil(shown.isVisible, timeout=5000)
    assert shown.title.text() == DiskFull.title
    assert worker.page.desk.isEnabled()
    worker.qtbot.waitUntil(lambda: worker.focus().objectName() == "trySavingAgain", timeout=5000)
    with worker.qtbot.waitSignal(worker.page.opened, timeout=5000):
        worker.presses(ENTER)
    worker.qtbot.waitUntil(lambda: shown.title.text() == ChangedElsewhere.title, timeout=5000)


def test_a_window_over_a_record_finished_elsewhere_stays_once_and_then_closes(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(FORM)).types("Mu").waits_saved()
    finish_elsewhere(laptop)
    worker.types("sa")
    assert not worker.page.settle_now()
    assert banner(worker).isVisible()
    assert worker.page.settle_now()


def test_a_record_finished_elsewhere_with_nothing_typed_since_is_left_without_a_word(
    worker: Worker, laptop: Laptop
):
    worker.opens(laptop.receive(FORM)).types("Mu").waits_saved()
    finish_elsewhere(laptop)
    worker.presses(ENTER)  # the place alone
    worker.presses(ESCAPE)
    worker.qtbot.waitUntil(lambda: worker.gone_to == [("home", {})], timeout=5000)
    assert not banner(worker).isVisible()


def test_undo_in_a_record_finished_elsewhere_says_why_nothing_is_taken_back(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(FORM)).enters("Musa").waits_saved()
    finish_elsewhere(laptop)
    worker.undoes()
    shown = banner(worker)
    worker.qtbot.waitUntil(shown.isVisible, timeout=5000)
    assert shown.title.text() == "This record is finished and cannot be changed any more."
    assert worker.here() == "/people"
    worker.presses(ESCAPE)
    worker.qtbot.waitUntil(lambda: worker.gone_to == [("home", {})], timeout=5000)


def test_undo_in_a_draft_binned_elsewhere_says_so_though_the_place_is_not_saved(
    worker: Worker, laptop: Laptop
):
    worker.opens(laptop.receive(FORM)).types("Musa").waits_saved()
    laptop.app.flows.bin.delete(draft_id(laptop))
    worker.presses(ENTER)  # the place alone
    worker.presses(Qt.Key.Key_Z, CTRL)
    shown = banner(worker)
    worker.qtbot.waitUntil(shown.isVisible, timeout=5000)
    assert shown.title.text() == "This draft lies in the bin, so it was not changed."
    assert not worker.page.turns.turning
    assert worker.here() == "/people"


@pytest.fixture
def fails_once(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Return what has one verb of capture fail at its next use."""

    def fail(verb: str) -> None:
        right = getattr(Capture, verb)
        fell: list[str] = []

        def fall(*given: object) -> object:
            if fell:
                return right(*given)
            fell.append(verb)
            raise DiskFull(verb)

        monkeypatch.setattr(Capture, verb, fall)

    return fail


def test_an_undo_that_fails_after_its_commit_is_shown_as_the_disk_has_it(
    worker: Worker, laptop: Laptop, fails_once: Callable[[str], None]
):
    worker.opens(laptop.receive(FORM)).enters("Musa", "7").waits_saved()
    fails_once("attachments")  # read for the page once the undo is committed
    worker.page.turns.undo()
    worker.waits_reversed()
    assert laptop.answers() == {"/name": "Musa"}
    assert worker.page.draft[0] == draft_id(laptop)
    assert worker.page.in_hand is not None
    assert worker.page.in_hand.session.dump() == laptop.answers()
    assert not banner(worker).isVisible()


def test_an_undo_that_fails_says_so_and_can_be_tried_again(
    worker: Worker, laptop: Laptop, fails_once: Callable[[str], None]
):
    worker.opens(laptop.receive(FORM)).enters("Musa", "7").waits_saved()
    fails_once("undo")
    worker.page.turns.undo()
    worker.waits_reversed()
    shown = banner(worker)
    assert shown.isVisible()
    assert shown.title.text() == DiskFull.title
    assert laptop.answers() == {"/name": "Musa", "/people": "7"}
    again = worker.window.findChild(Button, "trySavingAgain")
    assert again is not None
    again.click()
    worker.waits_reversed()
    assert laptop.answers() == {"/name": "Musa"}
    assert not shown.isVisible()
