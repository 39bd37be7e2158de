"""The file that answers a question is seen small beside it, and whole when it is opened."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QDialog

from fieldapp.ui.widgets.attachment import AttachmentLook
from tests.fieldapp.ui.entry.desk import CTRL, ESCAPE, Laptop, Worker, ask
from tests.fieldapp.ui.entry.test_files import choose, drawn

FORM = (ask("name"), ask("photo", "image", "camera"), ask("paper", "file", "file"))


def pictured(worker: Worker) -> None:
    """Wait until the photo is shown small."""

    def small() -> bool:
        return look(worker, "/photo").thumbnail.isVisible()

    worker.qtbot.waitUntil(small, timeout=5000)


def look(worker: Worker, path: str) -> AttachmentLook:
    found = worker.page.desk.column.rows[path].look
    assert isinstance(found, AttachmentLook)
    return found


@pytest.fixture
def photographed(worker: Worker, laptop: Laptop, tmp_path: Path) -> Worker:
    worker.opens(laptop.receive(FORM))
    choose(worker, drawn(tmp_path / "door.png", 900, 300))
    pictured(worker)
    return worker


def presses_open(worker: Worker, path: str) -> None:
    look(worker, path).choose.setFocus(Qt.FocusReason.TabFocusReason)
    worker.presses(Qt.Key.Key_Tab).presses(Qt.Key.Key_Space)


def test_a_photo_is_shown_small_also_when_the_draft_is_opened_again(photographed: Worker):
    assert look(photographed, "/photo").thumbnail.image.width() == 320
    photographed.presses(ESCAPE)
    photographed.qtbot.waitUntil(lambda: bool(photographed.gone_to), timeout=5000)
    photographed.resumes()
    pictured(photographed)


def test_a_photo_opens_over_the_window_and_esc_closes_it(photographed: Worker):
    presses_open(photographed, "/photo")
    window = photographed.window

    def card() -> QDialog | None:
        return window.findChild(QDialog, "pictureCard")

    photographed.qtbot.waitUntil(lambda: card() is not None, timeout=5000)
    photographed.presses(ESCAPE)
    photographed.qtbot.waitUntil(lambda: card() is None, timeout=5000)
    assert photographed.gone_to == []  # the draft stays open


def test_another_file_opens_in_the_systems_program_and_its_copy_goes_with_the_draft(
    worker: Worker, laptop: Laptop, tmp_path: Path
):
    paper = tmp_path / "list.txt"
    paper.write_text("names", encoding="utf-8")
    opened: list[QUrl] = []
    worker.opens(laptop.receive(FORM))
    worker.page.desk.screen_rows.viewer.open_url = lambda url: opened.append(url) is None
    choose(worker, paper, "/paper")
    worker.waits_saved()
    worker.qtbot.waitUntil(lambda: look(worker, "/paper").keys()[-1][0] == "Del", timeout=5000)
    presses_open(worker, "/paper")
    worker.qtbot.waitUntil(lambda: bool(opened), timeout=5000)
    copy = Path(opened[0].toLocalFile())
    assert copy.is_relative_to(laptop.data)  # not where everybody's files lie
    assert (copy.name, copy.read_text(encoding="utf-8")) == ("list.txt", "names")
    QApplication.processEvents()
    with worker.qtbot.waitSignal(worker.page.opened, timeout=5000):
        worker.presses(Qt.Key.Key_D, CTRL)  # another draft takes its place, and no page is left for that
    assert not copy.exists()
