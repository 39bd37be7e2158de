"""How much room is left decides what is taken: answers always, photos and files while there is some."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.app import App, open_app
from fieldapp.errors import DiskError, DiskLow
from fieldapp.flows.room import KEPT_FOR_ANSWERS, LITTLE, Room, RoomView
from tests.helpers.screens import PASSPHRASE, prepare


@pytest.mark.parametrize(
    ("free", "plenty"),
    [
        (10**12, "enough"),
        (500_000_000, "enough"),
        (499_999_999, "low"),
        (50_000_000, "low"),
        (49_999_999, "no new media"),
        (0, "no new media"),
        (None, "enough"),
    ],
)
def test_the_judgement(free: int | None, plenty: str) -> None:
    assert RoomView(free).plenty == plenty
    assert (LITTLE, KEPT_FOR_ANSWERS) == (500_000_000, 50_000_000)


def file_of(folder: Path, size: int) -> Path:
    file = folder / "video.mp4"
    with file.open("wb") as stream:
        stream.truncate(size)
    return file


@pytest.mark.parametrize(("free", "size"), [(50_000_000, 0), (50_001_000, 1000), (10**12, 2 * 10**9)])
def test_a_file_that_leaves_room_for_answers_is_taken(tmp_path: Path, free: int, size: int) -> None:
    Room(tmp_path, lambda _: free).admit(file_of(tmp_path, size))


@pytest.mark.parametrize(("free", "size"), [(49_999_999, 0), (50_000_999, 1000), (10**9, 2 * 10**9)])
def test_a_file_that_does_not_is_refused(tmp_path: Path, free: int, size: int) -> None:
    with pytest.raises(DiskLow, match="almost full"):
        Room(tmp_path, lambda _: free).admit(file_of(tmp_path, size))


def test_a_disk_that_does_not_say_stops_nobody(tmp_path: Path) -> None:
    def mute(_: Path) -> int:
        raise OSError

    room = Room(tmp_path, mute)
    assert room.view() == RoomView(None)
    room.admit(file_of(tmp_path, 10**9))


def test_the_real_disk_answers(tmp_path: Path) -> None:
    assert (Room(tmp_path).view().free or 0) > 0


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    prepare(tmp_path / "data", worked=True)
    with open_app(tmp_path / "data", PASSPHRASE, use_keyring=False) as opened:
        yield opened


def test_on_a_full_disk_a_file_is_refused_before_it_is_copied_and_answers_are_saved(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    capture = app.flows.capture
    opened = capture.resume(app.flows.board.drafts()[0].id)
    earlier = capture.attach(opened, "/photo", file_of(tmp_path, 10), "video/mp4")
    monkeypatch.setattr(app.flows.health.room, "_free", lambda _: KEPT_FOR_ANSWERS - 1)
    before = sorted((app.flows.data_folder / "attachments").rglob("*"))
    with pytest.raises(DiskLow) as refused:
        capture.attach(opened, "/photo", file_of(tmp_path, 20), "video/mp4")
    assert isinstance(refused.value, DiskError)
    assert sorted((app.flows.data_folder / "attachments").rglob("*")) == before
    assert capture.attachments(opened) == [earlier]
    capture.save(opened, {"/a": "an answer"}, "")
    assert app.store.drafts.get(opened.draft.id).answers["/a"] == "an answer"
    capture.detach(opened, "/photo")
    assert capture.undo(opened) is not None
    assert capture.undo(opened) is not None
    assert capture.attachments(opened) == [earlier], "what was here a moment ago comes back"
