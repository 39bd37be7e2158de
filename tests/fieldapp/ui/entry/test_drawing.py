"""A drawing is an answer of its own question, wherever the keyboard is, and is saved with the rest."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from fieldapp.ui.pages.entry_layouts import Layout
from fieldapp.ui.sketch import Sketch
from fieldapp.ui.widgets.draw import DrawLook
from tests.fieldapp.ui.entry.desk import CTRL, ENTER, SHIFT, Laptop, Worker

SIGNED = """
type,name,label,appearance
text,name,Name?,
image,sign,Sign?,signature
text,notes,Notes?,
"""
MEMBERS = """
type,name,label,appearance
text,name,Name?,
begin_repeat,member,Member,
text,called,Called?,
image,sign,Sign?,signature
end_repeat,,,
"""
COLOURS = ("red", "green", "blue")


def sketch(worker: Worker, path: str) -> Sketch:
    look = worker.page.desk.column.rows[path].look
    assert isinstance(look, DrawLook)
    return look.sketch


def draws(worker: Worker, path: str) -> None:
    sheet, left = sketch(worker, path), Qt.MouseButton.LeftButton
    QTest.mousePress(sheet, left, pos=QPoint(10, 10))
    QTest.mouseMove(sheet, QPoint(60, 60))
    QTest.mouseRelease(sheet, left, pos=QPoint(60, 60))


@pytest.fixture
def past_the_sheet(worker: Worker, laptop: Laptop) -> Worker:
    """Return somebody who was at the signature and went on to the next question."""
    worker.opens(laptop.add(SIGNED)).enters("Ana").presses(ENTER)
    assert worker.here() == "/data/notes"
    return worker


def test_a_line_brings_the_keyboard_to_its_question(past_the_sheet: Worker):
    draws(past_the_sheet, "/data/sign")
    assert past_the_sheet.here() == "/data/sign"


def test_a_drawing_is_unsaved_until_it_is_on_the_disk(past_the_sheet: Worker, laptop: Laptop):
    past_the_sheet.waits_saved()
    draws(past_the_sheet, "/data/sign")
    assert past_the_sheet.page.unsaved
    assert past_the_sheet.page.settle_now()
    assert laptop.answers()["/data/sign"] == "sign.png"


def test_a_drawing_survives_another_layout_at_once(past_the_sheet: Worker, laptop: Laptop):
    draws(past_the_sheet, "/data/sign")
    past_the_sheet.page.layouts.lay_out(Layout.WHOLE)
    past_the_sheet.waits_saved()
    assert laptop.answers()["/data/sign"] == "sign.png"


def test_a_record_finished_at_once_has_its_signature(past_the_sheet: Worker, laptop: Laptop):
    draft = past_the_sheet.page.draft[0]
    draws(past_the_sheet, "/data/sign")
    past_the_sheet.presses(ENTER, CTRL | SHIFT)
    past_the_sheet.qtbot.waitUntil(lambda: bool(past_the_sheet.gone_to), timeout=5000)
    assert laptop.app.store.drafts.get(draft).answers["/data/sign"] == "sign.png"


def test_what_is_under_the_pen_stays_while_it_is_saved(past_the_sheet: Worker, laptop: Laptop):
    sheet, left = sketch(past_the_sheet, "/data/sign"), Qt.MouseButton.LeftButton
    QTest.mousePress(sheet, left, pos=QPoint(10, 10))
    past_the_sheet.page.save_now()
    past_the_sheet.waits_saved()
    QTest.mouseMove(sheet, QPoint(200, 100))
    QTest.mouseRelease(sheet, left, pos=QPoint(200, 100))
    past_the_sheet.waits_saved()
    kept = past_the_sheet.page.in_hand
    assert kept is not None
    image = QImage(str(laptop.app.flows.capture.file(kept.files.attached["/data/sign"])))
    ratio = image.width() / sheet.width()
    assert QColor(image.pixel(QPoint(105, 55) * ratio)).lightness() < 128


def test_a_press_on_a_label_goes_to_its_question(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add("type,name,label\ntext,a,A?\ntext,b,B?")).enters("x")
    assert worker.here() == "/data/b"
    QTest.mouseClick(worker.page.desk.column.rows["/data/a"].label, Qt.MouseButton.LeftButton)
    assert worker.here() == "/data/a"


def ground(image: QImage) -> str:
    return QColor(image.pixel(20, 20)).name() if not image.isNull() else ""


def saved(laptop: Laptop, worker: Worker, path: str) -> QImage:
    filling = worker.page.in_hand
    assert filling is not None
    return QImage(str(laptop.app.flows.capture.file(filling.files.attached[path])))


@pytest.fixture
def three_signed(worker: Worker, laptop: Laptop, tmp_path: Path) -> Worker:
    """Return somebody before three members, each with a signature on its own ground, and an empty one."""
    laptop.app.flows.change_settings(entry_layout="whole")
    worker.opens(laptop.add(MEMBERS)).types("Home")
    worker.window.resize(1282, 2000)
    for number, colour in enumerate(COLOURS, 1):
        worker.page.acts.add("/data/member")
        file = tmp_path / "sign.png"  # of the same name each time
        image = QImage(1200, 400, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        assert image.save(str(file))
        worker.page.desk.file_chosen.emit(f"/data/member[{number}]/sign", file)
        worker.waits_saved()
    for number in range(1, 4):
        path = f"/data/member[{number}]/sign"
        worker.qtbot.waitUntil(lambda at=path: sketch(worker, at).over_picture, timeout=5000)
    return worker


def test_signatures_move_with_their_people(three_signed: Worker, laptop: Laptop):
    three_signed.page.acts.remove("/data/member[1]")
    for number, colour in enumerate(COLOURS[1:], 1):
        path = f"/data/member[{number}]/sign"
        three_signed.qtbot.waitUntil(lambda at=path: sketch(three_signed, at).over_picture, timeout=5000)
        assert ground(sketch(three_signed, path).image()) == QColor(colour).name()
    assert sketch(three_signed, "/data/member[3]/sign").blank
    path = "/data/member[1]/sign"
    draws(three_signed, path)
    three_signed.waits_saved()
    assert ground(saved(laptop, three_signed, path)) == QColor("green").name()


@pytest.mark.parametrize("question", ["called", "sign"])
def test_the_keyboard_stays_with_somebody_who_moved(three_signed: Worker, question: str):
    three_signed.page.desk.go_to(f"/data/member[3]/{question}")
    three_signed.page.acts.remove("/data/member[1]")
    assert three_signed.here() == f"/data/member[2]/{question}"
    three_signed.qtbot.waitUntil(
        lambda: sketch(three_signed, "/data/member[2]/sign").over_picture, timeout=5000
    )
    assert ground(sketch(three_signed, "/data/member[2]/sign").image()) == QColor("blue").name()
