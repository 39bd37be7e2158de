"""The bar on top: the form's title keeps its room in a narrow window, and the drop-downs say less."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel

from fieldapp.ui.pages.entry_layouts import Layout
from fieldapp.ui.pages.entry_top_box import TopBox
from fieldapp.ui.theme import apply_theme
from tests.fieldapp.ui.entry.desk import Laptop, Worker

SURVEY = """
type,name,label::English (en),label::Français (fr)
text,name,Name,Nom
"""
TITLE = "Household survey on malaria nets"


def opened(worker: Worker, laptop: Laptop, width: int) -> Worker:
    file = laptop.data.parent / "nets.csv"
    lines = SURVEY.strip().splitlines()
    file.write_text(
        "\n".join(["survey", *(f",{line}" for line in lines), "settings", ",form_title", f",{TITLE}"])
    )
    worker.window.resize(width, 640)
    worker.opens(laptop.app.flows.intake.add(file).id)
    worker.types("Maria Alberto").waits_saved()
    worker.qtbot.waitUntil(lambda: worker.reads("recordTitle") != "", timeout=5000)
    QApplication.processEvents()
    return worker


def top(worker: Worker, name: str) -> int:
    found = worker.window.findChild(QLabel, name)
    assert found is not None
    return found.mapTo(worker.window, QPoint(0, 0)).y()


def boxes(worker: Worker) -> tuple[TopBox, TopBox]:
    return worker.page.top.layouts, worker.page.top.language


def test_a_narrow_window_shows_the_whole_title_and_the_record_under_it(worker: Worker, laptop: Laptop):
    opened(worker, laptop, 1024)
    assert [worker.reads("formTitle"), worker.reads("recordTitle")] == [TITLE, "Maria Alberto"]
    assert top(worker, "recordTitle") > top(worker, "formTitle") + 10
    assert [box.said for box in boxes(worker)] == ["Section", "EN"]


def test_there_the_drop_downs_still_offer_and_tell_their_whole_words(worker: Worker, laptop: Laptop):
    opened(worker, laptop, 1024)
    layouts, language = boxes(worker)
    assert [layouts.currentText(), language.currentText()] == ["One section", "English"]
    assert layouts.view().minimumWidth() > layouts.width()
    worker.page.top.layouts.show_layout(Layout.WHOLE)
    assert layouts.said == "Form"


def test_a_wide_window_says_everything_in_full(worker: Worker, laptop: Laptop):
    opened(worker, laptop, 1366)
    assert [box.said for box in boxes(worker)] == ["One section", "English"]
    worker.window.resize(1024, 640)
    worker.window.resize(1366, 640)
    QApplication.processEvents()
    assert abs(top(worker, "recordTitle") - top(worker, "formTitle")) <= 2
    assert [box.said for box in boxes(worker)] == ["One section", "English"]


def test_large_text_leaves_the_title_its_room_too(worker: Worker, laptop: Laptop):
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    apply_theme(application, "light", 200)
    try:
        opened(worker, laptop, 1366)
        assert worker.reads("formTitle") == TITLE
        saved = worker.page.top.saved
        assert saved.text().startswith("Saved ")
        assert "on this disk" not in saved.text()
        assert saved.accessibleName().startswith("Saved on this disk ")
        assert saved.toolTip() == saved.accessibleName()
        assert worker.page.top.close_button.accessibleName() == "Close"
    finally:
        apply_theme(application, "light", 100)
    QApplication.processEvents()
    assert saved.text().startswith("Saved on this disk ")
    assert worker.page.top.close_button.text() == "Close"
    assert [box.said for box in boxes(worker)] == ["One section", "English"]
