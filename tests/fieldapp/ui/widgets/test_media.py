"""Pictures, recordings and signatures: chosen, pasted, drawn, typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from fieldapp.errors import NotFound
from fieldapp.ui.fitting import FILES, PHOTOS, Pasted, fitted, glimpse
from fieldapp.ui.media_words import FILMS, SOUNDS, longest_edge, media_kind
from fieldapp.ui.widgets.attachment import AttachmentLook
from fieldapp.ui.widgets.draw import DrawLook
from fieldapp.ui.widgets.signature import SignatureLook
from tests.fieldapp.ui.widgets.stage import FEW, Shown, node, question, show

CTRL = Qt.KeyboardModifier.ControlModifier
BLUE = QColor(0, 0, 255)


def asked(look: str = "", accept: str = "image/*"):
    return question("attachment", look, FEW, accept=accept)


def flat(width: int = 40, height: int = 30, colour: QColor = BLUE) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(colour)
    return image


def pasted(shown: Shown) -> list[Pasted]:
    return [file for file in shown.files if isinstance(file, Pasted)]


def picture(file: Pasted) -> QImage:
    image = QImage.fromData(file.content)
    assert not image.isNull()
    return image


def dark(image: QImage) -> int:
    """Return how many of some hundred points are drawn on."""
    spots = [(x, y) for x in range(0, image.width(), 8) for y in range(0, image.height(), 4)]
    return sum(image.pixelColor(x, y).lightness() < 128 for x, y in spots)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("accept", "kind", "patterns"),
    [
        ("image/*", "image", PHOTOS),
        ("audio/*", "audio", SOUNDS),
        ("video/*", "video", FILMS),
        ("", "file", FILES),
        ("application/*", "file", ("*",)),
    ],
)
def test_what_is_asked_for_is_offered(accept: str, kind: str, patterns: tuple[str, ...]):
    wanted = question("attachment", "", FEW, **({"accept": accept} if accept else {}))
    assert media_kind(wanted) == kind
    look = AttachmentLook(wanted, lambda: None)  # pyright: ignore[reportArgumentType]
    assert look.offered().endswith(f"({' '.join(p if p == '*' else f'*.{p}' for p in patterns)})")
    look.deleteLater()


def test_a_copied_picture_is_pasted(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, asked())
    data = QMimeData()
    data.setImageData(flat())
    QGuiApplication.clipboard().setMimeData(data)
    qtbot.keyClick(shown.look.editor(), Qt.Key.Key_V, CTRL)
    (file,) = pasted(shown)
    assert file.name == "q.png"
    assert picture(file).pixelColor(5, 5) == BLUE


def test_no_picture_is_pasted_where_a_recording_is_asked_for(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, asked(accept="audio/*"))
    data = QMimeData()
    data.setImageData(flat())
    QGuiApplication.clipboard().setMimeData(data)
    qtbot.keyClick(shown.look.editor(), Qt.Key.Key_V, CTRL)
    assert shown.files == []


def test_a_picture_is_shown_small_and_goes_with_the_answer(open_windows: list[Shown]):
    shown = show(open_windows, asked(), "door.jpg")
    assert isinstance(shown.look, AttachmentLook)
    shown.look.show_image(flat())
    assert shown.look.thumbnail.isVisible()
    grabbed = shown.look.thumbnail.grab().toImage()
    assert grabbed.pixelColor(grabbed.rect().center()) == BLUE
    shown.look.show_node(node(shown.look.question, ""))
    assert not shown.look.thumbnail.isVisible()


@pytest.mark.parametrize("lines", [1, 2])
def test_what_can_be_done_with_a_photo_is_never_cut_off(open_windows: list[Shown], qtbot: QtBot, lines: int):
    shown = show(open_windows, asked(), "house.jpg")
    look = shown.look
    assert isinstance(look, AttachmentLook)
    look.show_image(flat(120, 90))
    buttons = [button for button in look.findChildren(QPushButton) if button.isVisible()]
    assert len(buttons) == 3
    look.setFixedWidth(800 if lines == 1 else sum(button.sizeHint().width() for button in buttons))
    qtbot.waitUntil(lambda: all(button.width() >= button.sizeHint().width() for button in buttons))
    assert len({button.mapTo(look, QPoint(0, button.height() // 2)).y() for button in buttons}) == lines


def test_open_and_remove_are_reached_by_tab(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, asked(), "door.jpg")
    wanted: list[bool] = []
    shown.look.open_wanted.connect(lambda: wanted.append(True))
    shown.look.describe("Front door", "")
    names: list[str] = []
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert isinstance(focused, QPushButton)
        names.append(focused.accessibleName())
        qtbot.keyClick(focused, Qt.Key.Key_Space)
    assert names == ["Front door: open", "Front door: remove"]
    assert wanted == [True]
    assert shown.said == [""]


def test_a_signature_is_drawn_and_kept_when_the_hand_rests(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, asked("signature"))
    assert isinstance(shown.look, SignatureLook)
    sketch = shown.look.sketch
    qtbot.mousePress(sketch, Qt.MouseButton.LeftButton, pos=QPoint(30, 90))
    for x in range(40, 300, 20):
        qtbot.mouseMove(sketch, QPoint(x, 40 + x % 60))
    assert shown.files == []
    qtbot.mouseRelease(sketch, Qt.MouseButton.LeftButton, pos=QPoint(300, 60))
    qtbot.waitUntil(lambda: len(shown.files) == 1, timeout=3000)
    (file,) = pasted(shown)
    assert picture(file).size() == QSize(1200, 400)
    assert dark(picture(file)) > 10
    shown.look.show_node(node(shown.look.question, "q.png"))
    shown.look.show_image(picture(file))
    assert dark(sketch.image()) == dark(picture(file))


def test_a_name_typed_is_written_as_the_signature(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, asked("signature"))
    shown.type(qtbot, "Amina Bello")
    assert pasted(shown)
    shown.files.clear()
    shown.type(qtbot, "!")
    (file,) = pasted(shown)
    assert dark(picture(file)) > 30
    for _ in "Amina Bello!":
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backspace)
    assert shown.said == [""]


def test_leaving_the_field_keeps_the_name_at_once(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, asked("signature"))
    field = shown.look.editor()
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "Ana")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert len(pasted(shown)) == 1


def test_nobody_draws_where_nothing_may_be_answered(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, asked("draw"), readonly=True)
    assert isinstance(shown.look, DrawLook)
    qtbot.mouseClick(shown.look.sketch, Qt.MouseButton.LeftButton, pos=QPoint(30, 30))
    shown.look.flush()
    assert shown.files == []
    assert shown.look.sketch.blank


def test_a_photo_is_drawn_on_and_stays_as_large_as_it_is(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, asked("annotate"))
    assert isinstance(shown.look, DrawLook)
    assert not shown.look.sketch.isVisible()
    shown.look.show_node(node(shown.look.question, "door.jpg"))
    shown.look.show_image(flat(800, 600))
    QApplication.processEvents()
    sketch = shown.look.sketch
    assert sketch.isVisible()
    shown.window.resize(700, 600)
    qtbot.waitUntil(lambda: sketch.width() > 300, timeout=3000)
    assert abs(sketch.width() / sketch.height() - 4 / 3) < 0.02  # in its own proportions
    middle = sketch.rect().center()
    qtbot.mousePress(sketch, Qt.MouseButton.LeftButton, pos=middle - QPoint(40, 0))
    qtbot.mouseMove(sketch, middle + QPoint(40, 0))
    qtbot.mouseRelease(sketch, Qt.MouseButton.LeftButton, pos=middle + QPoint(40, 0))
    shown.look.flush()
    (file,) = pasted(shown)
    assert file.name == "q.jpg"
    image = picture(file)
    assert image.size() == QSize(800, 600)
    assert any(image.pixelColor(400, y).red() > 150 for y in range(294, 306))
    assert image.pixelColor(20, 20).blue() > 200


def test_what_comes_from_the_disk_does_not_wipe_a_line_that_is_being_drawn(
    open_windows: list[Shown], qtbot: QtBot
):
    shown = show(open_windows, asked("draw"))
    assert isinstance(shown.look, DrawLook)
    sketch = shown.look.sketch
    qtbot.mousePress(sketch, Qt.MouseButton.LeftButton, pos=QPoint(30, 90))
    qtbot.mouseMove(sketch, QPoint(200, 90))
    shown.look.show_image(flat())
    shown.look.show_node(node(shown.look.question, ""))
    assert not sketch.blank
    assert not sketch.over_picture
    qtbot.mouseRelease(sketch, Qt.MouseButton.LeftButton, pos=QPoint(200, 90))
    shown.look.flush()
    assert dark(picture(pasted(shown)[0])) > 3


@pytest.mark.usefixtures("qapp")
def test_what_was_never_a_file_is_one_while_it_is_taken_in():
    made = Pasted.of(flat(), "member-2-sign")
    with fitted(made, photo=True) as ready:
        place = ready.file
        assert place.name == "member-2-sign.png"
        assert place.read_bytes() == made.content
    assert not place.exists()


def test_a_picture_is_read_no_larger_than_it_is_shown(tmp_path: Path):
    file = tmp_path / "wide.png"
    assert flat(400, 100).save(str(file))
    assert glimpse(file, 80).size() == QSize(80, 20)
    assert glimpse(file, 800).size() == QSize(400, 100)
    (tmp_path / "none").write_bytes(b"no picture")
    assert glimpse(tmp_path / "none", 80).isNull()
    with pytest.raises(NotFound):
        glimpse(tmp_path / "gone", 80)


def test_a_photo_is_no_larger_than_the_form_wants_it(tmp_path: Path):
    file = tmp_path / "door.png"
    assert flat(400, 300).save(str(file))
    for wanted, longest in (("", 400), ("no", 400), ("0", 400), ("9000", 400), ("200", 200)):
        edge = longest_edge(question("attachment", "", FEW, **{"max-pixels": wanted}))
        with fitted(file, photo=True, longest=edge) as ready:
            size = QImage(str(ready.file)).size()
            assert max(size.width(), size.height()) == longest
            assert ready.reduced is (longest < 400)


def test_a_file_and_a_picture_are_dropped(open_windows: list[Shown], tmp_path: Path):
    shown = show(open_windows, asked())
    file = tmp_path / "door.png"
    assert flat().save(str(file))
    dropped, drawn = QMimeData(), QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(file))])
    drawn.setImageData(flat())
    for data in (dropped, drawn):
        event = QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        shown.look.dropEvent(event)
        assert event.isAccepted(), data.formats()
    assert shown.files[0] == file
    assert picture(pasted(shown)[0]).pixelColor(5, 5) == BLUE
