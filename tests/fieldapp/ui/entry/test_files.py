"""A chosen file is an answer from the first moment on, whatever the person does while it is copied."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.errors import DiskFull
from fieldapp.flows import Capture, OpenDraft
from fieldapp.ui.components import Banner, Text
from fieldapp.ui.theme import apply_theme
from tests.fieldapp.ui.entry.desk import CTRL, ESCAPE, NEEDED, PROJECT, Laptop, Worker, ask

FORM = (ask("name"), ask("photo", "image", "camera"), ask("paper", "file", "file"))


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    return drawn(tmp_path / "door.jpg")


def drawn(file: Path, width: int = 40, height: int = 30) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    assert image.save(str(file))
    return file


@contextmanager
def slow_lane(worker: Worker) -> Iterator[Callable[[], None]]:
    """Keep the store lane busy until told to go on, so that the copy does not begin."""
    go_on = threading.Event()
    worker.bridge.run("store", lambda: go_on.wait(10))
    try:
        yield go_on.set
    finally:
        go_on.set()


def choose(worker: Worker, file: Path, path: str = "/photo") -> None:
    worker.page.desk.file_chosen.emit(path, file)


def kept(laptop: Laptop, draft_id: str) -> tuple[str, list[str]]:
    """Return the answer and the files that the disk holds for the photo of a draft."""
    store = laptop.app.store
    names = [file.name for file in store.attachments.of(draft_id) if file.path == "/photo"]
    return store.drafts.get(draft_id).answers.get("/photo", ""), names


def home(worker: Worker) -> None:
    worker.qtbot.waitUntil(lambda: bool(worker.gone_to), timeout=5000)
    assert worker.bridge.drain("store", 5)


def test_a_photo_as_first_act_keeps_the_draft(worker: Worker, laptop: Laptop, photo: Path):
    worker.opens(laptop.receive(FORM))
    with slow_lane(worker) as go_on:
        choose(worker, photo)
        worker.presses(ESCAPE)
        assert worker.gone_to == []
        go_on()
        home(worker)
    assert kept(laptop, laptop.app.store.drafts.all()[0].id) == ("door.jpg", ["door.jpg"])


def test_leaving_while_a_photo_is_copied_keeps_it(worker: Worker, laptop: Laptop, photo: Path):
    worker.opens(laptop.receive(FORM)).types("Musa").waits_saved()
    with slow_lane(worker) as go_on:
        choose(worker, photo)
        worker.presses(ESCAPE)
        go_on()
        home(worker)
    assert kept(laptop, laptop.app.store.drafts.all()[0].id) == ("door.jpg", ["door.jpg"])
    assert laptop.app.store.drafts.all()[0].answered == 2


def test_closing_the_window_waits_for_the_photo(
    laptop: Laptop, photo: Path, qtbot: QtBot, qapp: QApplication
):
    apply_theme(qapp, "light")
    worker = Worker(laptop, qtbot)
    worker.opens(laptop.receive(FORM))
    with slow_lane(worker) as go_on:
        choose(worker, photo)
        assert worker.page.unsaved
        QTimer.singleShot(0, go_on)
        worker.close()
    assert kept(laptop, laptop.app.store.drafts.all()[0].id) == ("door.jpg", ["door.jpg"])


def test_a_photo_goes_to_the_draft_it_was_chosen_for(worker: Worker, laptop: Laptop, photo: Path):
    form = laptop.receive(FORM)
    worker.opens(form).types("first").waits_saved()
    first = laptop.app.store.drafts.all()[0].id
    with slow_lane(worker) as go_on, worker.qtbot.waitSignal(worker.page.opened, timeout=5000):
        choose(worker, photo)
        worker.page.open_new(form)
        go_on()
    worker.waits_saved()
    assert kept(laptop, first) == ("door.jpg", ["door.jpg"])
    second = next(draft.id for draft in laptop.app.store.drafts.all() if draft.id != first)
    assert kept(laptop, second) == ("", [])


def test_finish_takes_a_needed_photo_that_is_still_copied(worker: Worker, laptop: Laptop, photo: Path):
    worker.opens(laptop.receive((ask("name"), ask("photo", "image", "camera", validations=NEEDED))))
    with slow_lane(worker) as go_on:
        choose(worker, photo)
        worker.page.finishing.finish()
        go_on()
        home(worker)
    record = laptop.app.store.outbox.submissions()[0]
    assert [file.name for file in laptop.app.store.outbox.submission(record.id).attachments] == ["door.jpg"]
    assert b'"photo":"door.jpg"' in laptop.app.store.outbox.submission(record.id).payload


def test_a_photo_taken_out_while_its_successor_is_copied_is_out(
    worker: Worker, laptop: Laptop, photo: Path, tmp_path: Path
):
    worker.opens(laptop.receive(FORM))
    choose(worker, photo)
    worker.waits_saved()
    with slow_lane(worker) as go_on:
        choose(worker, drawn(tmp_path / "roof.png"))
        worker.page.desk.edited.emit("/photo", "")
        go_on()
        worker.waits_saved()
    assert kept(laptop, laptop.app.store.drafts.all()[0].id) == ("", [])


@pytest.mark.parametrize("saves", [True, False])
def test_a_photo_whose_removal_the_disk_refused_is_out_as_soon_as_it_can_be(
    worker: Worker, laptop: Laptop, photo: Path, monkeypatch: pytest.MonkeyPatch, *, saves: bool
):
    """By the next answer that is saved, or by Ctrl+S; until then it is not called saved."""
    worker.opens(laptop.receive(FORM))
    choose(worker, photo)
    worker.waits_saved()
    draft, real = worker.page.draft[0], Capture.detach
    refused: list[str] = []

    def refuse(self: Capture, opened: OpenDraft, path: str) -> None:
        if not refused:
            refused.append(path)
            raise DiskFull("no room")
        real(self, opened, path)

    monkeypatch.setattr(Capture, "detach", refuse)
    worker.page.desk.edited.emit("/photo", "")
    worker.qtbot.waitUntil(lambda: worker.page.top.saved.state == "failed", timeout=5000)
    assert worker.bridge.drain("store", 5)
    assert worker.page.unsaved
    if saves:
        worker.presses(Qt.Key.Key_S, CTRL)
    else:
        worker.page.desk.edited.emit("/name", "Musa")
    worker.waits_saved()
    assert kept(laptop, draft) == ("", [])


def test_a_file_the_server_would_not_take_is_refused_at_once(worker: Worker, laptop: Laptop, tmp_path: Path):
    film = tmp_path / "film.mp4"
    film.write_bytes(b"\0\0\0\x18ftypmp42")
    worker.opens(laptop.receive(FORM))
    choose(worker, film, "/paper")
    banner = worker.window.findChild(Banner, "fileTrouble")
    assert banner is not None
    worker.qtbot.waitUntil(banner.isVisible, timeout=5000)
    assert "does not take files of this kind" in banner.title.text()
    assert "PDF" in banner.why.text()
    worker.waits_saved()
    assert laptop.app.store.attachments.of(laptop.app.store.drafts.all()[0].id) == []
    assert laptop.answers() == {}
    worker.types("Musa").waits_saved()
    assert banner.isVisible()  # a save does not take it back
    choose(worker, drawn(tmp_path / "door.jpg"))
    assert not banner.isVisible()


def test_a_larger_photo_is_made_smaller_and_that_is_said(worker: Worker, laptop: Laptop, tmp_path: Path):
    worker.opens(laptop.receive(FORM))
    choose(worker, drawn(tmp_path / "door.bmp", 3000, 1000))
    worker.qtbot.waitUntil(lambda: laptop.answers().get("/photo") == "door.jpg", timeout=10_000)
    worker.waits_saved()
    kept_file = laptop.app.store.attachments.of(laptop.app.store.drafts.all()[0].id)[0]
    assert kept_file.media_type == "image/jpeg"
    assert QImage(str(laptop.app.store.attachments.file(kept_file.sha256))).width() == 2560
    words = [label.full_text() for label in worker.page.desk.column.rows["/photo"].look.findChildren(Text)]
    assert any("turned into a JPEG" in text for text in words)


def test_a_large_picture_becomes_one_that_the_project_s_server_takes(
    worker: Worker, laptop: Laptop, tmp_path: Path
):
    project = PROJECT.model_copy(update={"file_kinds": ("png", "jpeg")})
    laptop.app.flows.change_settings(project=project)
    worker.opens(laptop.add("type,name,label,parameters\nimage,door,The door,max-pixels=1000"))
    choose(worker, drawn(tmp_path / "door.png", 3000, 1000), "/data/door")
    worker.qtbot.waitUntil(lambda: laptop.answers().get("/data/door") == "door.jpeg", timeout=10_000)


@pytest.mark.parametrize("kinds", [("jpg", "pdf"), ("jpg", "mp4"), ()])
def test_what_the_project_s_server_does_not_take_is_told_while_the_file_is_at_hand(
    worker: Worker, laptop: Laptop, tmp_path: Path, kinds: tuple[str, ...]
):
    project = PROJECT.model_copy(update={"file_kinds": kinds})
    laptop.app.flows.change_settings(project=project)
    film = tmp_path / "film.mp4"
    film.write_bytes(b"\0\0\0\x18ftypmp42")
    worker.opens(laptop.add("type,name,label\nvideo,walk,A walk"))
    choose(worker, film, "/data/walk")
    worker.waits_saved()
    banner = worker.window.findChild(Banner, "fileTrouble")
    assert banner is not None
    if kinds == ("jpg", "pdf"):
        worker.qtbot.waitUntil(banner.isVisible, timeout=5000)
        assert "This project's server does not take files of this kind" in banner.title.text()
        assert "allowed file formats and fileKinds" in banner.why.text()
        assert laptop.app.store.attachments.of(worker.page.draft[0]) == []
    else:
        draft = worker.page.draft[0]
        worker.qtbot.waitUntil(lambda: bool(laptop.app.store.attachments.of(draft)), timeout=5000)
        assert not banner.isVisible()
