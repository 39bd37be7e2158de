"""Instances added, removed and counted by the form while the window is open; their files go with them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication

from fieldapp.ui.components import Text
from tests.fieldapp.ui.entry.desk import CTRL, ENTER, ESCAPE, SHIFT, Laptop, Worker, ask
from tests.fieldapp.ui.entry.test_files import slow_lane

SPACE, DELETE = Qt.Key.Key_Space, Qt.Key.Key_Delete

PEOPLE = """
type,name,label
text,village,Village
begin_repeat,person,Person
text,name,Name
image,photo,Photo
end_repeat,,
text,remarks,Remarks
"""
COUNTED = """
type,name,label,repeat_count
integer,people,How many people?
begin_repeat,person,Person,${people}
text,name,Name
end_repeat,,
text,remarks,Remarks
"""


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    file = tmp_path / "face.jpg"
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    assert image.save(str(file))
    return file


def files(laptop: Laptop) -> dict[str, str]:
    """Return the draft's files by path."""
    draft = laptop.app.store.drafts.all()[0].id
    return {file.path: file.name for file in laptop.app.store.attachments.of(draft)}


def choose(worker: Worker, file: Path, path: str) -> None:
    worker.page.desk.file_chosen.emit(path, file)


def cards(worker: Worker) -> list[str]:
    buttons = worker.page.desk.column.findChildren(QAbstractButton)
    return [b.text() for b in buttons if b.objectName().startswith("open:") and b.isVisible()]


def test_a_photo_goes_along_when_an_instance_before_it_is_removed(
    worker: Worker, laptop: Laptop, photo: Path
):
    worker.opens(laptop.add(PEOPLE)).enters("Netia", "Ana").presses(ENTER).presses(SPACE).types("Bea")
    choose(worker, photo, "/data/person[2]/photo")
    worker.waits_saved()
    worker.presses(ESCAPE).presses(Qt.Key.Key_Up)
    assert worker.here() == "/data/person[1]"
    worker.presses(DELETE).waits_saved()
    assert files(laptop) == {"/data/person[1]/photo": "face.jpg"}
    assert laptop.answers()["/data/person[1]/photo"] == "face.jpg"
    worker.presses(ENTER)
    row = worker.page.desk.column.rows["/data/person[1]/photo"]
    assert "face.jpg" in [label.full_text() for label in row.look.findChildren(Text)]


def test_a_photo_that_is_still_copied_finds_its_instance(worker: Worker, laptop: Laptop, photo: Path):
    worker.opens(laptop.add(PEOPLE)).enters("Netia", "Ana").presses(ENTER).presses(SPACE).types("Bea")
    worker.waits_saved()
    with slow_lane(worker) as go_on:
        choose(worker, photo, "/data/person[2]/photo")
        worker.presses(ESCAPE).presses(Qt.Key.Key_Up).presses(DELETE)
        go_on()
        worker.waits_saved()
    assert files(laptop) == {"/data/person[1]/photo": "face.jpg"}
    assert laptop.answers()["/data/person[1]/photo"] == "face.jpg"


def test_a_photo_that_is_copied_into_an_instance_that_goes_goes_too(
    worker: Worker, laptop: Laptop, photo: Path
):
    worker.opens(laptop.add(PEOPLE)).enters("Netia").types("Ana").waits_saved()
    with slow_lane(worker) as go_on:
        choose(worker, photo, "/data/person[1]/photo")
        worker.presses(ESCAPE).presses(DELETE)
        go_on()
        worker.waits_saved()
    assert files(laptop) == {}
    assert "/data/person[1]/photo" not in laptop.answers()


def test_undo_brings_the_photo_back(worker: Worker, laptop: Laptop, photo: Path):
    worker.opens(laptop.add(PEOPLE)).enters("Netia").types("Ana")
    choose(worker, photo, "/data/person[1]/photo")
    worker.waits_saved()
    before = dict(laptop.answers())
    worker.presses(ESCAPE).presses(DELETE).waits_saved()
    assert files(laptop) == {}
    worker.undoes()
    assert laptop.answers() == before
    assert files(laptop) == {"/data/person[1]/photo": "face.jpg"}
    draft = laptop.app.store.drafts.all()[0].id
    [file] = laptop.app.store.attachments.of(draft)
    assert laptop.app.store.attachments.file(file.sha256).read_bytes() == photo.read_bytes()
    worker.presses(ENTER)
    row = worker.page.desk.column.rows["/data/person[1]/photo"]
    assert any("B" in label.full_text() for label in row.look.findChildren(Text))  # its size


def test_undo_before_the_removal_is_on_the_disk_loses_nothing(worker: Worker, laptop: Laptop, photo: Path):
    worker.opens(laptop.add(PEOPLE)).enters("Netia").types("Ana")
    choose(worker, photo, "/data/person[1]/photo")
    worker.waits_saved()
    with slow_lane(worker) as go_on:
        worker.presses(ESCAPE).presses(DELETE).presses(Qt.Key.Key_Z, CTRL)
        go_on()
        worker.waits_reversed()
    assert files(laptop) == {"/data/person[1]/photo": "face.jpg"}
    assert laptop.answers()["/data/person[1]/name"] == "Ana"


def test_the_undo_bar_waits_while_the_pointer_is_on_it_and_then_goes(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(PEOPLE)).enters("Netia").types("Ana").presses(ESCAPE).presses(DELETE)
    bar = worker.page.desk.footer.undo_bar
    assert bar.isVisible()
    assert not worker.page.desk.footer.hints.isVisible()
    at = QPointF(5, 5)
    QApplication.sendEvent(bar, QEnterEvent(at, at, at))
    assert not bar._time.isActive()
    QApplication.sendEvent(bar, QEvent(QEvent.Type.Leave))
    assert bar._time.isActive()
    bar._time.timeout.emit()
    assert bar.isHidden()
    assert worker.page.desk.footer.hints.isVisible()
    worker.undoes()  # the key still brings it back
    assert cards(worker) == ["Person 1: Ana"]


def test_undo_is_a_button_too(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(PEOPLE)).enters("Netia").types("Ana").presses(ESCAPE).presses(DELETE)
    button = worker.page.desk.footer.undo_bar.button
    button.setFocus()
    worker.presses(SPACE).waits_reversed()
    assert cards(worker) == ["Person 1: Ana"]
    assert worker.here() == "/data/person[1]"


def test_control_z_in_a_field_is_the_fields_own(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(PEOPLE)).enters("Netia").types("Ana").presses(ESCAPE).presses(DELETE)
    worker.presses(ENTER).types("note").presses(Qt.Key.Key_Z, CTRL)
    assert worker.here() == "/data/remarks"
    assert not worker.page.turns.turning
    worker.waits_saved()
    assert laptop.answers().get("/data/remarks") is None
    assert cards(worker) == []
    worker.undoes()  # the field is as it was found, so the journal is asked
    assert laptop.answers()["/data/person[1]/name"] == "Ana"


def test_the_last_instance_may_go_and_another_come(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(PEOPLE)).enters("Netia").types("Ana").presses(ESCAPE).presses(DELETE)
    assert worker.here() == "/data/person"
    assert cards(worker) == []
    worker.presses(SPACE).types("Bea").waits_saved()
    assert laptop.answers()["/data/person[1]/name"] == "Bea"


def test_a_draft_left_at_a_card_opens_at_that_card(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(PEOPLE)).enters("Netia").types("Ana").presses(ESCAPE).waits_saved()
    worker.presses(ESCAPE)
    worker.qtbot.waitUntil(lambda: bool(worker.gone_to), timeout=5000)
    worker.resumes()
    assert worker.here() == "/data/person[1]"


def test_a_repeat_follows_the_number_that_is_typed(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(COUNTED)).types("2").presses(ENTER)
    assert worker.here() == "/data/person[1]/name"
    worker.enters("Ana", "Bea").waits_saved()
    assert worker.here() == "/data/remarks"
    assert laptop.answers()["/data/person[2]/name"] == "Bea"
    worker.presses(Qt.Key.Key_F6).presses(Qt.Key.Key_Home).presses(ENTER)
    assert worker.here() == "/data/people"
    worker.presses(Qt.Key.Key_End).types("0").presses(ENTER)  # 20
    names = worker.page._filling
    assert names is not None
    assert names.session.section("/data/person").count == 20
    assert worker.here() == "/data/person[1]/name"
    assert worker.page.desk.column.rows["/data/person[1]/name"].node.text == "Ana"


def test_the_screen_of_an_instance_that_the_form_takes_away_gives_way(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(COUNTED)).types("2").presses(ENTER).enters("Ana").types("Bea")
    filling = worker.page._filling
    assert filling is not None
    worker.page.put("/data/people", "1")  # as a calculation elsewhere would
    assert worker.here() != "/data/person[2]/name"
    assert worker.here() in filling.plan.where
    worker.waits_saved()
    assert laptop.answers()["/data/people"] == "1"


def test_a_form_that_counts_itself_offers_neither_add_nor_remove(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(COUNTED)).types("1").presses(ENTER, CTRL)
    assert cards(worker) == ["Person 1"]
    worker.presses(DELETE).presses(Qt.Key.Key_N, CTRL)
    assert cards(worker) == ["Person 1"]
    bar = worker.page.desk.footer.undo_bar
    assert (bar.sentence, bar.button.isVisible()) == ("There is nothing here to add another one of", False)


def test_a_digit_form_has_no_languages_to_choose(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive([ask("name")]))
    assert not worker.page.top.language.isVisible()
    worker.presses(Qt.Key.Key_L, CTRL | SHIFT)
    assert worker.here() == "/name"


def test_the_place_in_an_instance_follows_when_one_before_it_goes(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(PEOPLE)).enters("Netia", "Ana").presses(ENTER).presses(SPACE).types("Bea")
    worker.presses(ESCAPE)
    assert worker.here() == "/data/person[2]"
    worker.page.acts.remove("/data/person[1]")  # with the pointer: the keyboard is at the second one
    assert cards(worker) == ["Person 1: Bea"]
    assert worker.here() == "/data/person[1]"
    worker.presses(ENTER)
    assert worker.here() == "/data/person[1]/photo"
    worker.presses(ENTER, SHIFT)
    assert worker.here() == "/data/person[1]/name"


def test_what_the_form_took_away_comes_back_and_goes_again(worker: Worker, laptop: Laptop):
    nested = """
    type,name,label,repeat_count
    integer,people,How many people?
    begin_repeat,person,Person,${people}
    text,name,Name
    begin_repeat,child,Child
    text,called,Name
    end_repeat,,
    end_repeat,,
    """
    worker.opens(laptop.add(nested)).types("1").presses(ENTER).enters("Ana").types("Bea").presses(ESCAPE)
    worker.presses(DELETE)
    worker.page.put("/data/people", "0")
    worker.waits_saved()
    taken_away = dict(laptop.answers())
    worker.page.turns.undo()
    worker.waits_reversed()
    assert laptop.answers()["/data/people"] == "1"
    worker.page.turns.redo()
    worker.waits_reversed()
    assert laptop.answers() == taken_away


def test_letters_lead_to_the_card_that_has_them(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(PEOPLE)).enters("Netia", "Ana").presses(ENTER).presses(SPACE).types("Bea Maria")
    worker.presses(Qt.Key.Key_N, CTRL).types("Caro").presses(ESCAPE)
    assert worker.here() == "/data/person[3]"
    worker.types("ma")
    assert worker.here() == "/data/person[2]"
    worker.presses(ENTER)
    assert worker.here() == "/data/person[2]/photo"


def test_letters_find_an_instance_in_the_outline(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(PEOPLE)).enters("Netia", "Ana").presses(ENTER).presses(SPACE).types("Bea")
    worker.page.desk.outline.take_focus()
    worker.types("an").presses(ENTER)
    assert worker.here() == "/data/person[1]/photo"


@pytest.mark.parametrize("layout", ["question", "group", "whole"])
def test_a_thousand_instances_are_added_to_typed_into_and_taken_from(
    worker: Worker, laptop: Laptop, layout: str
):
    laptop.app.flows.change_settings(entry_layout=layout)
    opened = laptop.app.flows.capture.start(laptop.add(PEOPLE))
    for number in range(2, 1000):
        opened.session.add_repeat("/data/person")
        opened.session.set(f"/data/person[{number}]/name", f"Name {number}")
    laptop.app.flows.capture.save(opened, opened.session.dump(), "/data/person[998]")
    worker.resumes()
    assert worker.here() == "/data/person[998]"
    worker.types("777").presses(DELETE).waits_saved()
    assert worker.here() == "/data/person[777]"
    assert laptop.answers()["/data/person[777]/name"] == "Name 778"
    worker.presses(Qt.Key.Key_N, CTRL).types("Last").waits_saved()
    assert worker.here() == "/data/person[999]/name"
    assert laptop.answers()["/data/person[999]/name"] == "Last"
    worker.undoes()
    worker.page.desk.go_to("/data/person[500]/name")
    assert len(worker.page.desk.column.findChildren(QAbstractButton)) < 150
    worker.types("x").waits_saved()
    assert laptop.answers()["/data/person[500]/name"].endswith("x")
