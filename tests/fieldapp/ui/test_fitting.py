"""Files are made such as the server takes them, or refused before anything is attached."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QImageReader

from fieldapp.errors import NotFound
from fieldapp.ui.fitting import FILES, MOST_BYTES, PHOTOS, FileRefused, Pasted, demand_taken, fitted, glimpse
from fieldapp.ui.widgets.attachment import AttachmentLook
from tests.fieldapp.ui.widgets.stage import TODAY, question


def picture(file: Path) -> Path:
    image = QImage(60, 40, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    assert image.save(str(file))
    return file


def noise(file: Path, width: int, height: int) -> Path:
    image = QImage(os.urandom(width * height * 4), width, height, QImage.Format.Format_RGB32)
    assert image.save(str(file))
    return file


@pytest.mark.parametrize("kind", PHOTOS)
@pytest.mark.parametrize("photo", [True, False])
def test_a_photo_that_the_server_takes_goes_as_it_is(tmp_path: Path, kind: str, photo: bool):
    file = picture(tmp_path / f"door.{kind}")
    with fitted(file, photo=photo) as ready:
        assert (ready.file, ready.reduced) == (file, False)


@pytest.mark.parametrize(
    ("name", "content", "media_type"),
    [
        ("a.PDF", b"%PDF-1.7\n", "application/pdf"),
        ("a.txt", b"words", "text/plain"),
        ("a.csv", b"a;b", "text/csv"),
    ],
)
def test_a_file_that_the_server_takes_goes_as_it_is(
    tmp_path: Path, name: str, content: bytes, media_type: str
):
    file = tmp_path / name
    file.write_bytes(content)
    with fitted(file, photo=False) as ready:
        assert (ready.file, ready.media_type, ready.reduced) == (file, media_type, False)


@pytest.mark.parametrize("kind", ["bmp", "webp", "tiff"])
def test_another_picture_becomes_a_jpeg_on_white(tmp_path: Path, kind: str):
    if kind in {"webp", "tiff"} and not QImage(4, 4, QImage.Format.Format_RGB32).save(
        str(tmp_path / f"probe.{kind}")
    ):
        pytest.skip(f"this Qt does not write {kind}")
    file = picture(tmp_path / f"the door.{kind}")
    with fitted(file, photo=True) as ready:
        assert (ready.file.name, ready.media_type, ready.reduced) == ("the door.jpg", "image/jpeg", True)
        assert QImageReader.imageFormat(str(ready.file)) == b"jpeg"
        made = QImage(str(ready.file))
        assert (made.width(), made.height()) == (60, 40)
        copy = ready.file
    assert not copy.exists()
    assert file.exists()


SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4"/></svg>'


@pytest.mark.parametrize("name", ["door.svg", "door.jpg", "door"])
def test_a_drawing_of_lines_is_no_photo(tmp_path: Path, name: str):
    file = tmp_path / name
    file.write_bytes(SVG)
    with pytest.raises(FileRefused), fitted(file, photo=True):
        pass
    assert glimpse(file, 80).isNull()


def test_where_any_kind_is_taken_a_drawing_of_lines_goes_as_it_is(tmp_path: Path):
    file = tmp_path / "door.svg"
    file.write_bytes(SVG)
    with fitted(file, photo=False, any_kind=True) as ready:
        assert (ready.file, ready.media_type, ready.reduced) == (file, "image/svg+xml", False)


def test_a_sound_that_begins_like_a_bitmap_is_no_picture(tmp_path: Path):
    file = tmp_path / "call.amr"
    file.write_bytes(b"BM is how this one begins")
    with fitted(file, photo=False, any_kind=True) as ready:
        assert ready.file == file


def test_what_one_sees_through_becomes_white(tmp_path: Path):
    named_wrong = picture(tmp_path / "door.png").rename(tmp_path / "door.jpg")
    with fitted(named_wrong, photo=True) as ready:
        assert ready.reduced  # the server compares the name with the content
        assert QImage(str(ready.file)).pixelColor(5, 5) == QColor("white")


def test_a_picture_of_more_than_5_mb_is_scaled_down(tmp_path: Path):
    file = noise(tmp_path / "noise.png", 1000, 3000)
    assert file.stat().st_size > MOST_BYTES
    with fitted(file, photo=True) as ready:
        made = QImage(str(ready.file))
        assert (made.width(), made.height()) == (853, 2560)
        assert ready.file.stat().st_size <= MOST_BYTES
        assert ready.file.name == "noise.jpg"


@pytest.mark.parametrize(
    ("kinds", "name", "found"),
    [
        ((), "door.jpg", b"jpeg"),
        (("png", "jpeg"), "door.jpeg", b"jpeg"),
        (("jpeg", "jpg"), "door.jpg", b"jpeg"),
        (("pdf", "png"), "door.png", b"png"),
    ],
)
def test_a_copy_is_named_as_the_server_takes_it(
    tmp_path: Path, kinds: tuple[str, ...], name: str, found: bytes
):
    file = tmp_path / "door.png"
    assert QImage(picture(tmp_path / "small.png").as_posix()).scaled(600, 400).save(str(file))
    with fitted(file, photo=True, longest=300, kinds=kinds) as ready:
        demand_taken(ready.file, kinds)
        assert (ready.file.name, ready.reduced) == (name, True)
        assert QImageReader.imageFormat(str(ready.file)) == found
        assert QImage(str(ready.file)).width() == 300


def test_no_copy_is_made_that_the_server_does_not_take(tmp_path: Path):
    file = picture(tmp_path / "door.bmp")
    with fitted(file, photo=True, kinds=("bmp", "pdf")) as ready:
        assert (ready.file, ready.reduced) == (file, False)
    with pytest.raises(FileRefused, match="does not take"), fitted(file, photo=True, kinds=("pdf",)) as ready:
        demand_taken(ready.file, ("pdf",))


def test_a_jpeg_is_called_as_the_server_calls_it(tmp_path: Path):
    pasted = Pasted.of(QImage(str(picture(tmp_path / "door.png"))), "door", photo=True)
    with fitted(pasted, photo=True, kinds=("png", "jpeg")) as ready:
        assert (ready.file.name, ready.media_type, ready.reduced) == ("door.jpeg", "image/jpeg", False)
        assert ready.file.read_bytes() == pasted.content


def test_even_the_noisiest_picture_gets_small_enough(tmp_path: Path):
    with fitted(noise(tmp_path / "noise.png", 2560, 2560), photo=True) as ready:
        assert ready.file.stat().st_size <= MOST_BYTES


@pytest.mark.parametrize(
    ("name", "content", "photo", "title"),
    [
        ("film.mp4", b"\0\0\0\x18ftypmp42", False, "does not take files of this kind"),
        ("letter.doc", b"\xd0\xcf\x11\xe0", False, "does not take files of this kind"),
        ("noname", b"words", False, "does not take files of this kind"),
        ("not-a.pdf", b"words", False, "does not take files of this kind"),
        ("photo.heic", b"\0\0\0\x18ftypheic", True, "not a photo"),
        ("photo.jpg", b"words", True, "not a photo"),
        ("a.pdf", b"%PDF-1.7\n", True, "not a photo"),
        ("long.txt", b"x" * (MOST_BYTES + 1), False, "larger than 5 MB"),
        ("torn.bmp", b"BM" + b"\0" * 60, True, "cannot be read"),
    ],
)
def test_what_the_server_would_refuse_is_refused(
    tmp_path: Path, name: str, content: bytes, photo: bool, title: str
):
    file = tmp_path / name
    file.write_bytes(content)
    with pytest.raises(FileRefused, match=title) as refused, fitted(file, photo=photo):
        pass
    assert refused.value.hint != FileRefused.hint  # it says what to do


def test_a_file_just_at_the_limit_goes(tmp_path: Path):
    file = tmp_path / "long.txt"
    file.write_bytes(b"x" * MOST_BYTES)
    with fitted(file, photo=False) as ready:
        assert ready.file == file


def test_a_file_that_is_not_there_is_said(tmp_path: Path):
    with pytest.raises(NotFound, match="cannot be read"), fitted(tmp_path / "no.jpg", photo=True):
        pass


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("look", "kinds"), [("camera", PHOTOS), ("file", FILES)])
def test_the_dialog_offers_what_the_server_takes(look: str, kinds: tuple[str, ...]):
    made = AttachmentLook(question("attachment", look), lambda: TODAY)
    assert made.offered().endswith(f"({' '.join(f'*.{kind}' for kind in kinds)})")
    made.deleteLater()


def test_a_form_may_ask_for_sounds_and_films(tmp_path: Path):
    file = tmp_path / "interview.m4a"
    file.write_bytes(b"x" * MOST_BYTES)
    with fitted(file, photo=False, any_kind=True) as ready:
        assert (ready.file, ready.reduced) == (file, False)
    file.write_bytes(b"x" * (MOST_BYTES + 1))
    with pytest.raises(FileRefused, match="larger than 5 MB"), fitted(file, photo=False, any_kind=True):
        pass
