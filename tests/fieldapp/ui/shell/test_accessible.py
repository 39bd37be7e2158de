"""Every page and every question of the shipped forms tells a screen reader name, role and state."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from fieldapp.assets import asset
from fieldapp.ui.key_list import KeyList
from fieldapp.ui.pages.entry import EntryPage
from fieldapp.ui.pages.history import show_history
from tests.helpers.accessible import description_of, name_of, stops, untold
from tests.helpers.screens import Screen

SAMPLES = sorted(
    path
    for path in asset("samples").rglob("*")
    if path.suffix in {".json", ".xml", ".csv", ".xlsx"} and not path.name.startswith("messages")
)
MOST_PARTS = 60


def focused(shown: Screen) -> QWidget:
    return QApplication.focusWidget() or shown.window


def seen(page: QWidget) -> frozenset[int]:
    return frozenset(id(widget) for widget in stops(page))


@pytest.mark.parametrize("page", ["home", "forms", "records", "where", "sync", "settings", "sign_in"])
def test_a_page_tells_all(shown: Screen, page: str):
    assert len(list(stops(shown.go(page)))) > 1
    assert untold(shown.window) == []


@pytest.mark.parametrize("page", ["home", "forms", "records", "where", "sync"])
def test_an_empty_page_tells_all(fresh: Screen, page: str):
    fresh.go(page)
    assert untold(fresh.window) == []


def test_a_record_the_bin_and_the_lists_tell_all(shown: Screen):
    record = shown.app.flows.board.records()[0]
    shown.go("records", record_id=record.id)
    assert untold(shown.window) == []
    history = show_history(record.id, shown.app.flows, shown.bridge, shown.window)
    shown.settle()
    assert untold(history) == []
    history.close()
    keys = KeyList(shown.window)
    keys.show()
    assert untold(keys) == []
    keys.close()
    shown.app.flows.bin.delete(shown.app.flows.board.drafts(1)[0].id)
    shown.go("records")
    shown.bridge.changed.emit()
    shown.settle()
    QTest.keyClick(shown.find("binButton"), Qt.Key.Key_Space)
    shown.settle()
    assert untold(shown.window) == []


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_every_question_of_a_shipped_form_tells_all(shown: Screen, sample: Path):
    """Go through all parts of the form as a person does, with Ctrl+Enter."""
    before = {form.id for form in shown.app.flows.board.forms()}
    shown.app.flows.intake.add(sample)
    forms = shown.app.flows.board.forms()
    form = next((form for form in forms if form.id not in before), None)
    if form is None:  # there already, as the demo's forms are
        schema = sample.stem
        form = next(form for form in forms if form.ref.schema_id == schema)
    page = shown.go("entry", form_id=form.id)
    assert isinstance(page, EntryPage)
    shown.until(lambda: bool(page.draft[0]))
    shown.settle()
    asked: set[str] = set()
    for _ in range(MOST_PARTS):
        asked |= {widget.objectName() for widget in stops(page) if widget.objectName().startswith("answer:")}
        assert untold(shown.window) == []
        there = seen(page)
        QTest.keyClick(focused(shown), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        shown.settle()
        if seen(page) == there:
            break
    assert asked
    assert page.settle_now()


def test_an_answer_says_that_it_is_needed_and_what_is_wrong(shown: Screen):
    draft = next(d for d in shown.app.flows.board.drafts() if d.form_title == "Household registration")
    page = shown.go("entry", draft_id=draft.id)
    assert isinstance(page, EntryPage)
    shown.until(lambda: bool(page.draft[0]))
    page.desk.go_to("/memberCount")
    shown.settle()
    field = shown.find("answer:/memberCount")
    assert isinstance(field, QLineEdit)
    assert "needed" in description_of(field)
    field.selectAll()
    QTest.keyClicks(field, "49")
    QTest.keyClick(field, Qt.Key.Key_Return)
    shown.settle()
    assert name_of(field) == "How many people live here, the head included?"
    assert "49 is above 40" in description_of(field)


def test_what_has_no_name_is_found(shown: Screen):
    """The helper itself: a nameless button, and one that takes no part."""
    page = shown.go("home")
    nameless = QPushButton(page)
    nameless.show()
    assert any("no name" in fault for fault in untold(page))
    nameless.setAccessibleName("Named")
    assert untold(page) == []
