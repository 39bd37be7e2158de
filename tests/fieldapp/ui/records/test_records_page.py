from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.errors import OnlyCopy
from fieldapp.ui.components import Button, Chip
from fieldapp.ui.pages.records import RecordsPage
from fieldapp.ui.pages.records_delegate import Fit
from fieldapp.ui.pages.records_model import Column, RecordsModel
from fieldapp.ui.pages.records_table import RecordsTable
from fieldapp.ui.theme import apply_theme
from tests.fieldapp.ui.records.holdings import TAKEN, Laptop, put_away, show


class Desk:
    """The page over a real laptop, found by the names that a person's helper would use."""

    def __init__(self, laptop: Laptop, qtbot: QtBot) -> None:
        self.laptop = laptop
        self.qtbot = qtbot
        self.page = RecordsPage(laptop.flows, laptop.bridge, laptop.go, laptop.courier)

    def show(self, width: int = 1282, height: int = 708) -> None:
        show(self.page, width, height)
        self.qtbot.waitExposed(self.page)

    @property
    def table(self) -> RecordsTable:
        table = self.page.findChild(RecordsTable, "recordsTable")
        assert isinstance(table, RecordsTable)
        return table

    def names(self) -> list[str]:
        model = self.table.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def waits_for(self, *names: str) -> None:
        self.qtbot.waitUntil(lambda: sorted(self.names()) == sorted(names), timeout=5000)

    def find(self, name: str) -> QWidget:
        widget = self.page.findChild(QWidget, name)
        assert isinstance(widget, QWidget), name
        return widget

    def press(self, name: str) -> None:
        button = self.find(name)
        assert isinstance(button, Button | Chip)
        assert button.isVisible()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def choose(self, name: str) -> None:
        self.table.setCurrentIndex(self.table.model().index(self.names().index(name), 0))
        self.table.setFocus()

    def key(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.table, key)

    def texts(self) -> set[str]:
        return {label.text() for label in self.page.findChildren(QLabel) if label.isVisible()}


@pytest.fixture
def desk(laptop: Laptop, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(laptop, qtbot)
    yield made
    put_away(made.page)


def test_drafts_and_records_stand_in_one_table(desk: Desk) -> None:
    desk.laptop.draft("Musa")
    desk.laptop.finish("Ladi")
    desk.show()
    desk.waits_for("Musa", "Ladi")
    assert "Showing 2 of 2" in desk.texts()


def test_how_a_draft_is_deleted_is_said_beside_the_rows(desk: Desk) -> None:
    desk.laptop.draft("Musa")
    desk.laptop.finish("Ladi")
    desk.show()
    desk.waits_for("Musa", "Ladi")
    desk.choose("Musa")
    desk.qtbot.waitUntil(lambda: "delete" in desk.texts())
    assert {"move", "open", "find"} <= desk.texts()


def test_the_page_follows_the_disk(desk: Desk) -> None:
    record = desk.laptop.finish("Ladi")
    desk.show()
    desk.waits_for("Ladi")
    desk.laptop.settle(record, "digit", "refused", TAKEN)
    cell = desk.table.model().index(0, 2)
    spoken = Qt.ItemDataRole.AccessibleTextRole
    desk.qtbot.waitUntil(lambda: cell.data(spoken) == "DIGIT: refused, needs you", timeout=5000)
    desk.qtbot.waitUntil(lambda: desk.find("filter.needs-you").isVisible(), timeout=5000)


def test_what_changed_while_the_page_was_hidden_is_there_when_it_comes_back(desk: Desk) -> None:
    desk.laptop.finish("Ladi")
    desk.show()
    desk.waits_for("Ladi")
    desk.page.hide()
    desk.laptop.draft("Musa")
    desk.laptop.bridge.changed.emit()
    desk.laptop.bridge.drain("read", 5)
    assert desk.names() == ["Ladi"]
    desk.page.show()
    desk.waits_for("Ladi", "Musa")


def test_rows_come_while_a_long_write_holds_the_store_lane(desk: Desk) -> None:
    """A film of 2 GB is copied on that lane; who looks at the records does not wait for it."""
    record = desk.laptop.finish("Ladi")
    copied = threading.Event()
    desk.laptop.bridge.run("store", lambda: copied.wait(20))
    try:
        desk.show()
        desk.waits_for("Ladi")
        desk.page.open(record)
        desk.qtbot.waitUntil(lambda: any("Ladi" in text for text in desk.texts()), timeout=5000)
        assert not desk.laptop.bridge.drain("store", 0)
    finally:
        copied.set()


def test_find_and_filters_narrow_and_show_all_brings_everything_back(desk: Desk) -> None:
    for name in ("Ladi", "Musa", "Hauwa"):
        desk.laptop.finish(name)
    desk.laptop.draft("Sadiq")
    desk.show()
    desk.waits_for("Ladi", "Musa", "Hauwa", "Sadiq")
    field = desk.find("recordsFind")
    assert isinstance(field, QLineEdit)
    desk.qtbot.keyClicks(field, "had")
    assert desk.names() == []
    assert desk.table.isHidden()
    assert any("No record matches" in text for text in desk.texts())
    desk.press("showAllButton")
    assert len(desk.names()) == 4
    desk.press("filter.drafts")
    assert desk.names() == ["Sadiq"]
    desk.press("filter.not-sent")
    assert sorted(desk.names()) == ["Hauwa", "Ladi", "Musa"]


def test_enter_goes_on_with_a_draft(desk: Desk) -> None:
    draft = desk.laptop.draft("Musa")
    desk.show()
    desk.waits_for("Musa")
    desk.choose("Musa")
    desk.key(Qt.Key.Key_Return)
    assert desk.laptop.gone == [("entry", {"draft_id": draft})]


def test_enter_opens_a_record_and_escape_comes_back_to_its_row(desk: Desk) -> None:
    for name in ("Ladi", "Musa"):
        desk.laptop.finish(name)
    desk.show()
    desk.waits_for("Ladi", "Musa")
    desk.choose("Ladi")
    desk.key(Qt.Key.Key_Return)
    title = desk.find("recordTitle")
    desk.qtbot.waitUntil(lambda: isinstance(title, QLabel) and title.text() == "Ladi", timeout=5000)
    assert desk.page.detail.isVisible()
    desk.key(Qt.Key.Key_Escape)
    assert desk.table.isVisible()
    assert desk.table.hasFocus()
    assert desk.names()[desk.table.currentIndex().row()] == "Ladi"


def test_a_draft_goes_to_the_bin_at_once_and_comes_back_with_one_key(desk: Desk) -> None:
    draft = desk.laptop.draft("Musa")
    desk.laptop.draft("Ladi")
    desk.show()
    desk.waits_for("Musa", "Ladi")
    desk.choose("Musa")
    desk.key(Qt.Key.Key_Delete)
    desk.waits_for("Ladi")
    assert "In the bin for 30 days: “Musa”" in desk.texts()
    assert desk.table.hasFocus()
    assert [d.id for d in desk.laptop.flows.bin.all()] == [draft]
    desk.qtbot.keyClick(desk.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.waits_for("Musa", "Ladi")
    assert desk.laptop.flows.bin.all() == []
    assert not desk.find("undoBar").isVisible()


def test_a_delivered_record_goes_to_the_bin_and_the_button_brings_it_back(desk: Desk) -> None:
    record = desk.laptop.finish("Ladi")
    for place in ("digit", "digime"):
        desk.laptop.settle(record, place, "delivered")
    desk.show()
    desk.waits_for("Ladi")
    desk.choose("Ladi")
    desk.key(Qt.Key.Key_Delete)
    desk.waits_for()
    undo = desk.find("undoButton")
    desk.qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    desk.waits_for("Ladi")


def test_the_only_copy_of_a_record_is_not_deleted_and_the_page_says_why(desk: Desk) -> None:
    record = desk.laptop.finish("Ladi")
    desk.show()
    desk.waits_for("Ladi")
    desk.choose("Ladi")
    desk.key(Qt.Key.Key_Delete)
    desk.qtbot.waitUntil(lambda: OnlyCopy.title in desk.texts(), timeout=5000)
    assert OnlyCopy.hint in desk.texts()
    assert desk.names() == ["Ladi"]
    assert desk.laptop.flows.board.record(record).record.title == "Ladi"


def test_a_draft_finished_meanwhile_is_not_deleted_and_the_page_says_why(desk: Desk) -> None:
    draft = desk.laptop.draft("Musa")
    desk.show()
    desk.waits_for("Musa")
    desk.choose("Musa")
    desk.laptop.flows.capture.finish(desk.laptop.flows.capture.resume(draft))
    desk.key(Qt.Key.Key_Delete)
    desk.qtbot.waitUntil(lambda: OnlyCopy.title in desk.texts(), timeout=5000)
    assert desk.laptop.flows.board.record(draft).record.title == "Musa"


def test_the_bin_lists_what_was_deleted_and_restores_it_by_keyboard(desk: Desk) -> None:
    drafts = [desk.laptop.draft(name) for name in ("Musa", "Ladi", "Sani")]
    desk.show()
    desk.waits_for("Musa", "Ladi", "Sani")
    assert not desk.find("binButton").isVisible()
    for draft in drafts:
        desk.laptop.flows.bin.delete(draft)
    desk.laptop.bridge.changed.emit()
    desk.qtbot.waitUntil(lambda: desk.find("binButton").isVisible(), timeout=5000)
    assert desk.find("binButton").property("text") == "Bin (3)"
    desk.press("binButton")
    desk.qtbot.waitUntil(lambda: "Sani" in desk.texts(), timeout=5000)
    assert {"Musa", "Ladi", "30 days left"} <= desk.texts()
    desk.qtbot.waitUntil(lambda: desk.find(f"restore:{drafts[2]}").hasFocus(), timeout=5000)
    desk.key(Qt.Key.Key_Down)
    assert desk.find(f"restore:{drafts[1]}").hasFocus()
    desk.key(Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: "“Ladi” is back among your records." in desk.texts(), timeout=5000)
    desk.qtbot.waitUntil(lambda: "Ladi" not in desk.texts(), timeout=5000)
    desk.qtbot.waitUntil(lambda: desk.find(f"restore:{drafts[0]}").hasFocus(), timeout=5000)
    desk.key(Qt.Key.Key_Escape)
    desk.waits_for("Ladi")
    desk.qtbot.waitUntil(lambda: desk.find("binButton").property("text") == "Bin (2)", timeout=5000)


def test_an_empty_bin_says_what_it_is_for(desk: Desk) -> None:
    draft = desk.laptop.draft("Musa")
    desk.laptop.flows.bin.delete(draft)
    desk.show()
    desk.qtbot.waitUntil(lambda: desk.find("binButton").isVisible(), timeout=5000)
    desk.press("binButton")
    desk.qtbot.waitUntil(lambda: "Musa" in desk.texts(), timeout=5000)
    desk.press(f"restore:{draft}")
    desk.qtbot.waitUntil(lambda: "The bin is empty." in desk.texts(), timeout=5000)
    assert desk.find("backFromBinButton").hasFocus()


def test_a_bin_of_very_many_shows_the_first_and_all_on_demand(desk: Desk) -> None:
    for number in range(203):
        desk.laptop.flows.bin.delete(desk.laptop.draft(f"Nr {number}"))
    desk.show()
    desk.qtbot.waitUntil(lambda: desk.find("binButton").isVisible(), timeout=5000)
    desk.press("binButton")
    desk.qtbot.waitUntil(lambda: "Nr 202" in desk.texts(), timeout=5000)
    assert "Nr 2" not in desk.texts()
    desk.press("allBinnedButton")
    desk.qtbot.waitUntil(lambda: "Nr 2" in desk.texts(), timeout=5000)


def test_the_keyboard_is_on_the_rows_once_they_are_there(desk: Desk) -> None:
    desk.laptop.finish("Ladi")
    desk.show()
    desk.page.open()
    desk.page.focus_main()
    desk.waits_for("Ladi")
    desk.qtbot.waitUntil(desk.table.hasFocus, timeout=5000)
    desk.qtbot.keyClick(desk.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert desk.find("recordsFind").hasFocus()


@pytest.mark.parametrize(
    ("width", "scale", "fit"),
    [
        (1282, 100, Fit()),
        (860, 100, Fit(later_words=False)),
        (740, 100, Fit(later_words=False, files=False)),
        (968, 200, Fit(later_words=False, files=False, disk_words=False)),
    ],
)
def test_columns_give_way_in_order_and_nodes_stay(
    desk: Desk, qapp: QApplication, width: int, scale: int, fit: Fit
) -> None:
    apply_theme(qapp, "light", scale)
    desk.laptop.finish("Ladi")
    desk.show(width)
    desk.waits_for("Ladi")
    assert desk.table.fit() == fit
    model = desk.table.model()
    assert isinstance(model, RecordsModel)
    kinds = {
        model.kind(c): desk.table.columnWidth(c)
        for c in range(model.columnCount())
        if not desk.table.isColumnHidden(c)
    }
    assert (Column.FILES in kinds) is fit.files
    assert min(kinds[Column.DISK], kinds[Column.PLACE]) >= 26
    assert desk.table.horizontalHeader().length() <= desk.table.viewport().width()


def test_rows_grow_with_the_text_and_are_all_equal(desk: Desk, qapp: QApplication) -> None:
    for name in ("Ladi", "Musa"):
        desk.laptop.finish(name)
    desk.show()
    desk.waits_for("Ladi", "Musa")
    assert {desk.table.rowHeight(row) for row in range(2)} == {52}
    apply_theme(qapp, "light", 200)
    heights = {desk.table.rowHeight(row) for row in range(2)}
    assert len(heights) == 1
    assert heights.pop() > 70


def test_right_to_left_the_first_row_is_chosen_and_columns_run_the_other_way(
    desk: Desk, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        desk.laptop.finish("Ladi")
        desk.show()
        desk.waits_for("Ladi")
        desk.qtbot.waitUntil(lambda: [i.row() for i in desk.table.selectedIndexes()][:1] == [0], timeout=5000)
        at = [desk.table.columnViewportPosition(column) for column in range(4)]
        assert at == sorted(at, reverse=True)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
