"""The file that tells the next start where the window was."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldapp.errors import DiskError
from fieldapp.flows.bookmark import NAME, Bookmark, Place


def test_it_is_found_after_an_end_without_a_word_and_not_after_one_in_order(tmp_path: Path) -> None:
    bookmark = Bookmark(tmp_path)
    assert bookmark.left() is None
    place = Place("entry", "draft-1", 1)
    bookmark.put(place)
    assert Bookmark(tmp_path).left() == place
    bookmark.remove()
    bookmark.remove()
    assert Bookmark(tmp_path).left() is None


def test_what_a_kill_left_half_written_goes(tmp_path: Path) -> None:
    for name in (f".{NAME}.k3x", ".settings.json.k3x", NAME):
        (tmp_path / name).touch()
    Bookmark(tmp_path).tidy()
    assert sorted(file.name for file in tmp_path.iterdir()) == [".settings.json.k3x", NAME]


@pytest.mark.parametrize("raw", [b"", b"{", b"[]", b"{}", b'{"page": "home", "draft": "", "returns": []}'])
def test_one_that_cannot_be_read_still_tells_of_the_crash(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / NAME).write_bytes(raw)
    assert Bookmark(tmp_path).left() == Place()


def test_one_that_is_no_file_is_no_reason_not_to_start(tmp_path: Path) -> None:
    (tmp_path / NAME).mkdir()
    assert Bookmark(tmp_path).left() == Place()
    with pytest.raises(DiskError):
        Bookmark(tmp_path).put(Place())
    with pytest.raises(DiskError):
        Bookmark(tmp_path).remove()


def test_a_place_that_ended_the_window_twice_is_not_gone_to_a_third_time() -> None:
    assert [Place("entry", "d", returns).safe for returns in range(4)] == [True, True, False, False]
