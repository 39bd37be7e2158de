"""A later version of a finished record on the entry page, and the history of a draft."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from fieldapp.ui.pages.history import HistoryCard
from tests.fieldapp.ui.entry.desk import CTRL, ESCAPE, HOUSEHOLD, Worker


def finished(worker: Worker) -> str:
    """Finish a record; return its id."""
    capture = worker.laptop.app.flows.capture
    opened = capture.start(worker.laptop.receive(HOUSEHOLD))
    for path, text in (("/name", "Amina"), ("/agreed", "true")):
        opened.session.set(path, text)
    return capture.finish(opened).id


def line(worker: Worker) -> QLabel:
    found = worker.window.findChild(QLabel, "laterVersionLine")
    assert found is not None
    return found


def test_a_later_version_says_that_the_one_before_is_kept(worker: Worker) -> None:
    record = finished(worker)
    worker.laptop.app.flows.capture.edit(record)
    worker.resumes()
    said = "Changing a finished record (version 2). The one before is kept as it is."
    assert line(worker).isVisible()
    assert line(worker).text() == said
    worker.page.desk.go_to("/name")
    worker.presses(Qt.Key.Key_A, CTRL).types("Ana").waits_saved()
    assert worker.laptop.app.store.drafts.get(record).answers["/name"] == "Amina"
    assert worker.laptop.answers()["/name"] == "Ana"


def test_a_new_record_says_nothing_of_versions(worker: Worker) -> None:
    record = finished(worker)
    worker.laptop.app.flows.capture.edit(record)
    worker.resumes()
    worker.opens(worker.laptop.app.flows.board.forms()[0].id)
    assert not line(worker).isVisible()


def test_ctrl_h_shows_what_was_typed_so_far_and_escape_leads_back_to_the_question(worker: Worker) -> None:
    worker.opens(worker.laptop.receive(HOUSEHOLD)).enters("Amina").types("4")
    assert worker.page.unsaved  # it is saved first
    here = worker.here()
    worker.presses(Qt.Key.Key_H, CTRL)

    def card() -> HistoryCard | None:
        return worker.window.findChild(HistoryCard, "historyCard")

    def shown() -> list[str]:
        opened = card()
        return [t.text() for t in opened.findChildren(QLabel) if t.isVisible()] if opened else []

    worker.qtbot.waitUntil(lambda: {"Amina", "4", "Started"} <= set(shown()), timeout=5000)
    assert shown().index("4") < shown().index("Amina") < shown().index("Started")
    opened = card()
    assert opened is not None
    worker.qtbot.keyClick(opened, ESCAPE)
    worker.qtbot.waitUntil(lambda: card() is None, timeout=5000)
    worker.window.activateWindow()  # as a window manager does
    worker.qtbot.waitUntil(lambda: worker.here() == here, timeout=5000)
