"""Answers reach the disk: in order, in time, and the dot never says so before they have."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from fieldapp.ui.components import Banner, SavedDot, Text
from fieldapp.ui.theme import apply_theme
from forms import Progress, Session
from tests.fieldapp.ui.entry.desk import ALT, CTRL, ENTER, HOUSEHOLD, Laptop, Worker, ask


@contextmanager
def full_disk(laptop: Laptop) -> Iterator[None]:
    """Let SQLite find no room for another page."""

    def limit(connection: sqlite3.Connection, *_: object) -> None:
        connection.execute("PRAGMA max_page_count = 1")  # means: no more than there are

    def free(connection: sqlite3.Connection, *_: object) -> None:
        connection.execute("PRAGMA max_page_count = 1073741823")

    engine = laptop.app.store._database.engine
    event.listen(engine, "checkout", limit)
    try:
        yield
    finally:
        event.remove(engine, "checkout", limit)
        event.listen(engine, "checkout", free)


def paste(worker: Worker, text: str) -> None:
    QApplication.clipboard().setText(text)
    worker.presses(Qt.Key.Key_V, CTRL)


def test_what_is_typed_is_on_the_disk_without_any_other_act(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).types("Mus")
    worker.qtbot.waitUntil(lambda: laptop.answers().get("/name") == "Mus", timeout=3000)


def test_no_other_thread_looks_into_the_session_that_is_filled(
    worker: Worker, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
):
    threads: set[int] = set()
    title, progress = Session.title, Session.progress
    worker.opens(laptop.receive(HOUSEHOLD))

    def noted_title(self: Session) -> str:
        threads.add(threading.get_ident())
        return title(self)

    def noted_progress(self: Session) -> Progress:
        threads.add(threading.get_ident())
        return progress(self)

    monkeypatch.setattr(Session, "title", noted_title)
    monkeypatch.setattr(Session, "progress", noted_progress)
    worker.enters("Musa", "6").waits_saved()
    assert threads == {threading.get_ident()}


def test_leaving_a_question_commits_it_at_once(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).enters("Musa")
    assert worker.bridge.drain("store", 5)  # the batch was on the lane before the focus was in the next field
    assert laptop.answers()["/name"] == "Musa"


def test_the_dot_says_saved_only_after_the_commit(worker: Worker, laptop: Laptop, qtbot: QtBot):
    worker.opens(laptop.receive(HOUSEHOLD))
    dot = worker.window.findChild(SavedDot)
    assert dot is not None
    filling = worker.page._filling
    assert filling is not None
    on_disk_when_told: list[str] = []
    filling.saver.saved.connect(lambda _: on_disk_when_told.append(laptop.answers().get("/name", "")))
    with _held_lane(worker) as release:
        worker.types("Musa")
        qtbot.waitUntil(lambda: dot.state == "saving", timeout=3000)
        assert dot.text() == "Saving"
        assert on_disk_when_told == []
        release()
    qtbot.waitUntil(lambda: dot.state == "saved", timeout=3000)
    assert on_disk_when_told == ["Musa"]
    assert dot.text().startswith("Saved on this disk ")


def test_before_anything_is_typed_the_dot_claims_nothing(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD))
    dot = worker.window.findChild(SavedDot)
    assert dot is not None
    worker.presses(ENTER).waits_saved()  # the place is on the disk, and no answer
    assert [dot.state, dot.text()] == ["empty", "Nothing typed yet. It saves by itself"]
    assert dot.accessibleName() == dot.text()
    worker.types("6").waits_saved()
    worker.qtbot.waitUntil(lambda: dot.state == "saved", timeout=3000)
    assert dot.accessibleName().startswith("Saved on this disk ")
    worker.presses(Qt.Key.Key_Escape)
    worker.resumes()
    assert dot.state == "saved"


def test_answers_given_while_a_batch_is_on_its_way_follow_it(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD))
    with _held_lane(worker) as release:
        worker.enters("Musa", "6").types("2")
        release()
    worker.waits_saved()
    assert laptop.answers() == {"/name": "Musa", "/people": "6", "/roof": "Tin"}


def test_a_full_disk_is_told_and_nothing_typed_is_lost(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).enters("Musa").waits_saved()
    worker.presses(ENTER, CTRL)
    dot = worker.window.findChild(SavedDot)
    assert dot is not None
    with full_disk(laptop):
        paste(worker, "x" * 50_000)
        worker.qtbot.waitUntil(lambda: dot.state == "failed", timeout=3000)
        banner = worker.window.findChild(Banner, "saveTrouble")
        assert banner is not None
        assert banner.isVisible()
        assert "the disk is full" in banner.title.text()
        worker.types("!")  # writing goes on
        worker.presses(Qt.Key.Key_Escape)  # leaving does not, while answers would be lost
        worker.qtbot.waitUntil(lambda: worker.focus().objectName() == "trySavingAgain", timeout=3000)
        assert worker.gone_to == []
        assert worker.page.unsaved
        assert not worker.page.settle_now()
        assert banner.isVisible()
    worker.presses(ENTER)  # Try again has the keyboard
    worker.waits_saved()
    assert laptop.answers()["/notes"] == "x" * 50_000 + "!"
    assert not banner.isVisible()
    assert dot.state == "saved"


def test_closing_waits_for_the_last_key(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).types("Musa").presses(Qt.Key.Key_Escape)
    worker.qtbot.waitUntil(lambda: bool(worker.gone_to), timeout=3000)
    assert worker.gone_to == [("home", {"note": "“Musa” waits as a draft. Every answer is saved."})]
    assert laptop.answers() == {"/name": "Musa"}


def test_quitting_waits_for_the_last_key(laptop: Laptop, qtbot: QtBot, qapp: QApplication):
    apply_theme(qapp, "light")
    worker = Worker(laptop, qtbot)
    worker.opens(laptop.receive(HOUSEHOLD)).types("Musa")
    worker.close()
    assert laptop.answers() == {"/name": "Musa"}


def test_a_killed_window_opens_again_at_the_same_question(laptop: Laptop, qtbot: QtBot, qapp: QApplication):
    apply_theme(qapp, "light")
    first = Worker(laptop, qtbot)
    first.opens(laptop.receive(HOUSEHOLD)).enters("Musa", "6").presses(ENTER).types("half a sent")
    first.waits_saved()
    first.die()
    laptop.reopen()
    second = Worker(laptop, qtbot)
    second.resumes()
    assert second.here() == "/notes"
    second.types("ence").waits_saved()
    assert laptop.answers()["/notes"] == "half a sentence"  # the caret stood where it was left
    second.close()


def test_a_place_without_an_answer_is_remembered_too(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).enters("Musa").presses(ENTER).waits_saved()
    assert laptop.app.store.drafts.all()[0].here == "/roof"


def test_opening_a_draft_writes_nothing(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).enters("Musa").presses(Qt.Key.Key_Escape)
    worker.qtbot.waitUntil(lambda: bool(worker.gone_to), timeout=3000)
    before = laptop.app.store.drafts.all()[0]
    worker.resumes()
    assert worker.here() == "/people"
    assert worker.bridge.drain("store", 5)
    assert laptop.app.store.drafts.all()[0] == before


def test_a_new_draft_that_nobody_answered_in_leaves_no_trace(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).presses(ENTER).presses(Qt.Key.Key_Escape)
    worker.qtbot.waitUntil(lambda: bool(worker.gone_to), timeout=3000)
    assert worker.bridge.drain("store", 5)
    assert laptop.app.store.drafts.all() == []


def test_an_emptied_draft_is_kept(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).types("M").presses(Qt.Key.Key_Backspace)
    worker.presses(Qt.Key.Key_Escape)
    worker.qtbot.waitUntil(lambda: bool(worker.gone_to), timeout=3000)
    assert worker.bridge.drain("store", 5)
    assert len(laptop.app.store.drafts.all()) == 1
    assert laptop.answers() == {}


def test_another_draft_opens_only_after_this_one_is_saved(worker: Worker, laptop: Laptop):
    form = laptop.receive(HOUSEHOLD)
    worker.opens(form).types("Musa")
    worker.opens(form).types("Aisha").waits_saved()
    names = [laptop.app.store.drafts.get(d.id).answers["/name"] for d in laptop.app.store.drafts.all()]
    assert sorted(names) == ["Aisha", "Musa"]


def test_ten_megabytes_are_saved_whole(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive([ask("notes", look="textArea"), ask("after")]))
    text = "word " * 2_000_000
    paste(worker, text)
    worker.types("!").presses(ENTER, ALT).types("end").presses(ENTER)
    assert worker.here() == "/after"
    worker.waits_saved()
    assert laptop.answers()["/notes"] == text + "!\nend"


def test_a_photo_is_copied_shown_with_its_size_and_taken_out(worker: Worker, laptop: Laptop, tmp_path: Path):
    photo = tmp_path / "door.jpg"
    photo.write_bytes(b"\xff\xd8\xff" + b"x" * 3_999)
    worker.opens(laptop.receive(HOUSEHOLD)).presses(ENTER, CTRL).presses(ENTER)
    paste(worker, str(photo))
    worker.qtbot.waitUntil(lambda: laptop.answers().get("/photo") == "door.jpg", timeout=3000)
    worker.waits_saved()
    draft = laptop.app.store.drafts.all()[0].id
    assert [file.size for file in laptop.app.store.attachments.of(draft)] == [4_002]
    look = worker.page.desk.column.rows["/photo"].look
    assert {"door.jpg", "4.0 kB"} <= {label.full_text() for label in look.findChildren(Text)}
    worker.presses(Qt.Key.Key_Delete).waits_saved()
    assert worker.bridge.drain("store", 5)
    assert "/photo" not in laptop.answers()
    assert laptop.app.store.attachments.of(draft) == []


def test_a_draft_that_is_gone_is_told_and_can_be_left(worker: Worker, laptop: Laptop):
    worker.page.open_draft("no such draft")
    worker.qtbot.waitUntil(lambda: worker.focus().objectName() == "closeButton", timeout=3000)
    worker.presses(ENTER)
    assert worker.gone_to == [("home", {})]


@contextmanager
def _held_lane(worker: Worker) -> Iterator[Callable[[], None]]:
    """Keep the store lane busy until told to go on, as a slow disk does."""
    go_on = threading.Event()
    worker.bridge.run("store", lambda: go_on.wait(10))
    try:
        yield go_on.set
    finally:
        go_on.set()
