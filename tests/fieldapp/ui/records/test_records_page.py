from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.errors import OnlyCopy, ProblemsRemain
from fieldapp.records import Life
from fieldapp.ui.components import Button, Chip
from fieldapp.ui.pages.records import RecordsPage
from fieldapp.ui.pages.records_delegate import Fit
from fieldapp.ui.pages.records_model import PAGE, Column, RecordsModel
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

    def press_by_key(self, name: str) -> None:
        button = self.find(name)
        assert button.isVisible()
        button.setFocus(Qt.FocusReason.TabFocusReason)
        self.qtbot.keyClick(button, Qt.Key.Key_Space)

    def types(self, text: str) -> None:
        field = self.find("recordsFind")
        assert isinstance(field, QLineEdit)
        field.clear()
        self.qtbot.keyClicks(field, text)

    def waits_to_say(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: any(words in text for text in self.texts()), timeout=5000)

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
    desk.waits_to_say("Showing 2 of 2")


def test_how_a_row_is_deleted_is_said_beside_the_rows(desk: Desk) -> None:
    desk.laptop.draft("Musa")
    desk.laptop.finish("Ladi")
    desk.show()
    desk.waits_for("Musa", "Ladi")
    desk.choose("Musa")
    desk.qtbot.waitUntil(lambda: {"move", "open", "delete", "find"} <= desk.texts())
    desk.choose("Ladi")  # a finished record goes into the bin too
    assert {"move", "open", "delete", "find"} <= desk.texts()


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
    desk.laptop.bridge.drain("store", 5)
    assert desk.names() == ["Ladi"]
    desk.page.show()
    desk.waits_for("Ladi", "Musa")


def test_find_and_filters_narrow_and_show_all_brings_everything_back(desk: Desk) -> None:
    for name in ("Ladi", "Musa", "Hauwa"):
        desk.laptop.finish(name)
    desk.laptop.draft("Sadiq")
    desk.show()
    desk.waits_for("Ladi", "Musa", "Hauwa", "Sadiq")
    desk.types("diq")
    desk.waits_for()
    assert desk.table.isHidden()
    desk.waits_to_say("No record matches")
    desk.press("showAllButton")
    desk.waits_for("Ladi", "Musa", "Hauwa", "Sadiq")
    desk.types("SAD")
    desk.waits_for("Sadiq")
    desk.types("")
    desk.waits_for("Ladi", "Musa", "Hauwa", "Sadiq")
    desk.press("filter.drafts")
    desk.waits_for("Sadiq")
    desk.press("filter.not-sent")
    desk.waits_for("Hauwa", "Ladi", "Musa")


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


def test_delete_puts_a_draft_into_the_bin_and_undo_brings_it_back(desk: Desk) -> None:
    draft = desk.laptop.draft("Musa")
    desk.show()
    desk.waits_for("Musa")
    desk.choose("Musa")
    desk.key(Qt.Key.Key_Delete)
    desk.waits_to_say("in the bin for 30 days")
    desk.waits_for()
    desk.waits_to_say("No records yet")
    assert desk.laptop.store.drafts.get(draft).life is Life.BINNED_DRAFT
    assert desk.find("bulkUndoButton").hasFocus()
    desk.key(Qt.Key.Key_Space)
    desk.waits_for("Musa")
    assert desk.laptop.store.drafts.get(draft).life is Life.DRAFT
    desk.waits_to_say("back")


def test_what_is_here_alone_is_not_deleted_and_the_page_says_why(desk: Desk) -> None:
    record = desk.laptop.finish("Ladi")
    desk.show()
    desk.waits_for("Ladi")
    desk.choose("Ladi")
    desk.key(Qt.Key.Key_Delete)
    desk.waits_to_say("No record was deleted")
    desk.waits_to_say(OnlyCopy.title)
    assert not desk.find("bulkUndoButton").isVisible()
    assert desk.find("bulkCloseButton").hasFocus()
    desk.key(Qt.Key.Key_Escape)
    assert not desk.find("bulkOutcome").isVisible()
    assert desk.table.hasFocus()
    assert desk.laptop.flows.board.record(record).record.title == "Ladi"


def test_a_draft_finished_meanwhile_is_not_deleted_and_the_page_says_why(desk: Desk) -> None:
    draft = desk.laptop.draft("Musa")
    desk.show()
    desk.waits_for("Musa")
    desk.choose("Musa")
    desk.laptop.flows.capture.finish(desk.laptop.flows.capture.resume(draft))
    desk.key(Qt.Key.Key_Delete)
    desk.waits_to_say(OnlyCopy.title)
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


def chosen(desk: Desk) -> int:
    return desk.table.picked_total()


def shift(desk: Desk, key: Qt.Key, times: int = 1) -> None:
    for _ in range(times):
        desk.qtbot.keyClick(desk.table, key, Qt.KeyboardModifier.ShiftModifier)


def test_by_keyboard_alone_several_drafts_are_finished_and_the_rest_is_told_in_words(desk: Desk) -> None:
    for name in ("Musa", "Ladi", "Hauwa"):
        desk.laptop.draft(name)
    empty = desk.laptop.flows.capture.start(desk.laptop.form).draft.id
    desk.show()
    desk.waits_for("No name yet", "Musa", "Ladi", "Hauwa")
    desk.table.setFocus()
    assert not desk.find("bulkFinishButton").isVisible()
    desk.qtbot.keyClick(desk.table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    shift(desk, Qt.Key.Key_Down, 3)
    assert chosen(desk) == 4
    desk.waits_to_say("4 records chosen")
    desk.press_by_key("bulkFinishButton")
    desk.waits_to_say("finished")
    drafts = desk.laptop.flows.board.drafts()
    stayed = {draft.id for draft in drafts}
    assert stayed <= {empty}
    if stayed:
        desk.waits_to_say(ProblemsRemain.title)
    assert len(desk.laptop.flows.board.records()) == 4 - len(stayed)


def test_everything_that_is_found_is_chosen_and_deleted_and_comes_back(desk: Desk) -> None:
    for number in range(230):
        desk.laptop.draft(f"Musa {number:03d}")
    kept = desk.laptop.draft("Ladi")
    desk.show()
    desk.qtbot.waitUntil(lambda: len(desk.names()) == 231, timeout=10_000)
    desk.types("musa")
    desk.qtbot.waitUntil(lambda: len(desk.names()) == 230, timeout=10_000)
    desk.table.setFocus()
    desk.qtbot.keyClick(desk.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert chosen(desk) == 230
    desk.press_by_key("bulkDeleteButton")
    desk.qtbot.waitUntil(lambda: desk.find("bulkUndoButton").isVisible(), timeout=20_000)
    assert [draft.id for draft in desk.laptop.flows.board.drafts()] == [kept]
    assert len(desk.laptop.flows.bin.all()) == 230
    desk.press_by_key("bulkUndoButton")
    desk.qtbot.waitUntil(lambda: desk.find("bulkCloseButton").isVisible(), timeout=20_000)
    assert len(desk.laptop.flows.board.drafts()) == 231


def all_found_are_chosen(desk: Desk) -> list[str]:
    """Choose more than one page of what is found beside one that is not; return the ids of all drafts."""
    for number in range(PAGE + 30):
        desk.laptop.draft(f"Musa {number:03d}")
    desk.laptop.draft("Ladi")
    desk.show()
    desk.qtbot.waitUntil(lambda: len(desk.names()) == PAGE + 31, timeout=10_000)
    desk.types("musa")
    desk.qtbot.waitUntil(lambda: len(desk.names()) == PAGE + 30, timeout=10_000)
    desk.table.setFocus()
    desk.table.selectAll()
    assert chosen(desk) == PAGE + 30
    return sorted(draft.id for draft in desk.laptop.flows.board.drafts())


def test_nothing_is_done_to_what_is_looked_for_but_not_shown_yet(desk: Desk) -> None:
    drafts = all_found_are_chosen(desk)
    go_on = threading.Event()
    desk.laptop.bridge.run("read", lambda: go_on.wait(10))  # a slow look at the disk
    field = desk.find("recordsFind")
    assert isinstance(field, QLineEdit)
    field.clear()
    desk.page.narrow()
    assert chosen(desk) == PAGE + 30
    desk.press_by_key("bulkFinishButton")
    go_on.set()
    desk.waits_to_say("choose again")
    assert desk.find("bulkCloseButton").hasFocus()
    assert sorted(draft.id for draft in desk.laptop.flows.board.drafts()) == drafts
    desk.qtbot.waitUntil(lambda: len(desk.names()) == PAGE + 31, timeout=10_000)


def test_nothing_is_done_where_a_record_came_that_was_not_chosen(desk: Desk) -> None:
    drafts = all_found_are_chosen(desk)
    late = desk.laptop.draft("Musa of the other window")
    desk.laptop.flows.finding.catch_up(10)
    desk.press_by_key("bulkFinishButton")
    desk.waits_to_say("choose again")
    assert sorted(draft.id for draft in desk.laptop.flows.board.drafts()) == sorted([*drafts, late])
    desk.qtbot.waitUntil(lambda: len(desk.names()) == PAGE + 31, timeout=10_000)


def test_a_run_stops_between_two_parts_and_says_what_was_not_looked_at(desk: Desk) -> None:
    for number in range(40):
        desk.laptop.draft(f"Musa {number:03d}")
    desk.show()
    desk.qtbot.waitUntil(lambda: len(desk.names()) == 40, timeout=10_000)
    desk.table.setFocus()
    desk.table.selectAll()
    desk.page._run.progress.connect(lambda done, _: desk.page._run.stop() if done else None)
    desk.press_by_key("bulkDeleteButton")
    desk.waits_to_say("were not looked at")
    assert len(desk.laptop.flows.bin.all()) == 10
    assert len(desk.laptop.flows.board.drafts()) == 30


def test_what_is_chosen_and_seen_stays_while_rows_come_above(desk: Desk) -> None:
    for number in range(60):
        desk.laptop.draft(f"Musa {number:03d}")
    desk.show()
    desk.qtbot.waitUntil(lambda: len(desk.names()) == 60, timeout=10_000)
    desk.choose("Musa 020")
    shift(desk, Qt.Key.Key_Down, 2)
    top = desk.names()[desk.table.rowAt(0)]
    desk.laptop.draft("Ladi")
    desk.laptop.bridge.changed.emit()
    desk.qtbot.waitUntil(lambda: len(desk.names()) == 61, timeout=10_000)
    assert desk.names()[desk.table.rowAt(0)] == top
    picked = {desk.names()[row] for row in desk.table.picked_here()}
    assert picked == {"Musa 020", "Musa 019", "Musa 018"}


def test_filters_open_by_key_narrow_and_are_cleared(desk: Desk) -> None:
    record = desk.laptop.finish("Ladi")
    desk.laptop.finish("Musa")
    desk.laptop.draft("Hauwa")
    desk.laptop.settle(record, "digit", "refused", TAKEN)
    desk.show()
    desk.waits_for("Ladi", "Musa", "Hauwa")
    assert not desk.find("filterProblem").isVisible()
    control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    desk.qtbot.keyClick(desk.table, Qt.Key.Key_F, control)
    assert desk.find("filterForm").hasFocus()
    problem = desk.find("filterProblem")
    desk.qtbot.keyClick(problem, Qt.Key.Key_Down)
    desk.waits_for("Ladi")
    desk.press_by_key("clearFiltersButton")
    desk.waits_for("Ladi", "Musa", "Hauwa")
    place = desk.find("filterPlace")
    desk.qtbot.keyClick(place, Qt.Key.Key_Down)  # not at DIGIT yet
    desk.waits_for("Ladi", "Musa")
    desk.qtbot.keyClick(place, Qt.Key.Key_Down)  # arrived at DIGIT
    desk.waits_for()
    desk.waits_to_say("No record matches")
    desk.press_by_key("showAllButton")
    desk.waits_for("Ladi", "Musa", "Hauwa")


def test_the_rest_of_a_long_list_comes_when_it_is_seen(desk: Desk) -> None:
    for number in range(PAGE + 30):
        desk.laptop.draft(f"Musa {number:03d}")
    desk.show()
    desk.qtbot.waitUntil(lambda: len(desk.names()) == PAGE + 30, timeout=10_000)
    desk.table.setFocus()
    desk.qtbot.keyClick(desk.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    last = desk.table.model().index(PAGE + 29, 0)
    desk.qtbot.waitUntil(lambda: last.data() == "Musa 000", timeout=5000)
    assert desk.table.chosen_id() != ""


@pytest.mark.parametrize(
    "typed", ['"', "a OR b", "NEAR(", "col:x", "*", "^a", "-", "\\'; DROP TABLE draft; --"]
)
def test_nothing_typed_is_an_error(desk: Desk, typed: str) -> None:
    desk.laptop.draft("Musa")
    desk.show()
    desk.waits_for("Musa")
    desk.types(typed)
    desk.qtbot.wait(300)
    desk.laptop.bridge.drain("store", 5)
    desk.types("mus")
    desk.waits_for("Musa")
    assert not desk.page._trouble.isVisible()
