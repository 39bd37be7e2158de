"""A window that ended without a word opens again where it was; one that was closed does not."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from fieldapp.app import App, open_app
from fieldapp.flows.bookmark import NAME, Bookmark, Place
from fieldapp.ui.sitting import Sitting
from tests.helpers.qtlife import until
from tests.helpers.screens import PASSPHRASE, fill

BACK = "fieldapp stopped unexpectedly. Everything saved is here; you are back where you were."
SAVED = "fieldapp stopped unexpectedly. Everything saved is here."

Sit = Callable[..., Sitting]


@pytest.fixture
def sit(themed: QApplication, worked: App) -> Generator[Sit]:
    made: list[Sitting] = []

    def open_at(left: Place | None = None, app: App = worked) -> Sitting:
        if left is not None:
            Bookmark(app.flows.data_folder).put(left)
        made.append(Sitting(app.flows))
        made[-1].open()
        return made[-1]

    yield open_at
    for sitting in made:
        if sitting.window.isVisible():  # else the test closed it
            sitting.window.close()
            assert sitting.close()
            assert not (sitting._flows.data_folder / NAME).exists()
        for thing in (sitting.window, sitting.courier, sitting.faults, sitting.bridge, sitting):
            thing.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def draft_of(app: App) -> str:
    return app.flows.board.drafts()[0].id


def on_disk(sitting: Sitting) -> Place | None:
    assert sitting.bridge.drain("store", 10)
    return Bookmark(sitting._flows.data_folder).left()


def said(sitting: Sitting) -> str:
    notices = sitting.window.notices
    return notices.title.text() if notices.isVisible() else ""


def test_the_disk_says_where_the_person_is(sit: Sit, worked: App) -> None:
    sitting = sit()
    assert on_disk(sitting) == Place("home")
    draft = draft_of(worked)
    sitting.window.go("entry", draft_id=draft)
    until(lambda: sitting.window.scene().draft == draft)
    assert on_disk(sitting) == Place("entry", draft)
    sitting.window.go("records")
    assert on_disk(sitting) == Place("records", draft)
    assert said(sitting) == ""


def test_what_another_process_does_is_shown(sit: Sit, worked: App) -> None:
    sitting = sit()
    with open_app(worked.flows.data_folder, PASSPHRASE, use_keyring=False) as other:
        fill(other, "householdDetails", 5, finish=True)
        unsent = other.flows.board.unsent()
    until(lambda: sitting.window.top_bar.unsent.text() == f"{unsent} not sent")


def test_a_page_is_gone_back_to(sit: Sit) -> None:
    sitting = sit(Place("records", "", 0))
    assert sitting.window.scene().page == "records"
    assert said(sitting) == BACK
    assert on_disk(sitting) == Place("records", "", 1)
    sitting._settled.timeout.emit()
    assert on_disk(sitting) == Place("records", "", 0)


def test_a_draft_is_gone_back_into_and_the_disk_says_so_all_the_way(sit: Sit, worked: App) -> None:
    left = Place("entry", draft_of(worked), 0)
    sitting = sit(left)
    while sitting.window.scene().draft != left.draft:  # a kill now must come back here too
        assert on_disk(sitting) == Place("entry", left.draft, 1)
        QApplication.processEvents()
    assert on_disk(sitting) == Place("entry", left.draft, 1)
    assert said(sitting) == BACK
    sitting.window.go("home")
    assert on_disk(sitting) == Place("home", left.draft, 1)


def test_a_draft_that_is_a_record_by_now_is_not_missed(sit: Sit, worked: App) -> None:
    record = worked.flows.board.records()[0].id
    sitting = sit(Place("entry", record, 0))
    until(lambda: said(sitting) == SAVED)
    assert sitting.window.scene().page == "home"


def test_a_place_that_ended_the_window_twice_is_left_alone(sit: Sit, worked: App) -> None:
    sitting = sit(Place("entry", draft_of(worked), 2))
    assert said(sitting) == SAVED
    assert sitting.window.scene().page == "home"


@pytest.mark.parametrize("page", ["entry", "nowhere", ""])
def test_a_place_that_is_none_leads_home(sit: Sit, page: str) -> None:
    assert sit(Place(page)).window.scene().page == "home"


def test_who_had_not_signed_in_is_back_in_the_draft_too(sit: Sit, worked_once: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(worked_once, tmp_path / "locked"))
    with open_app(folder, use_keyring=False) as app:
        draft = draft_of(app)
        sitting = sit(Place("entry", draft), app)
        until(lambda: sitting.window.scene().draft == draft)
        until(sitting.window.top_bar.isHidden)
        assert sitting.bridge.drain("read", 10)
        QApplication.processEvents()
        assert not sitting.window.sign_in.isVisible()


def test_a_disk_that_keeps_no_place_ends_no_window(sit: Sit, worked: App) -> None:
    blocked = worked.flows.data_folder / NAME
    blocked.mkdir()
    (blocked / "file").touch()
    sitting = sit()
    sitting.window.go("records")
    assert sitting.window.scene().page == "records"
    sitting.window.close()
    assert not sitting.close()
    shutil.rmtree(blocked)
