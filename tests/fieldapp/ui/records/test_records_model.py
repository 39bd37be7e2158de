from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from fieldapp.records import DIGIME, DIGIT
from fieldapp.ui.pages.records_model import Column, Group, Holdings, RecordsModel
from tests.fieldapp.ui.records.holdings import BUSY, NOW, SIGN_IN, delivery, draft, record

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def holdings(*, destinations: tuple[str, ...] = (DIGIT, DIGIME)) -> Holdings:
    records = [
        record("0145", "sending", "waiting", minutes=42, files=3),
        record("0140", delivery("0140", DIGIT, "blocked", reason=SIGN_IN), minutes=113),
        record("0112", "refused", "delivered", minutes=258, files=1),
        record("0111", "delivered", "delivered", minutes=271, form="Bed-net checklist"),
    ]
    return Holdings([draft("0147", minutes=8)], records, destinations, NOW)


@pytest.fixture
def model(qapp: object) -> RecordsModel:
    made = RecordsModel()
    made.show(holdings())
    return made


def names(model: RecordsModel) -> list[str]:
    return [item.id for row in range(model.rowCount()) if (item := model.item(row))]


def spoken(model: RecordsModel, row: int) -> list[str]:
    return [model.index(row, column).data(SPOKEN) for column in range(model.columnCount())]


def test_it_is_a_sound_qt_model(model: RecordsModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


def test_newest_first_drafts_and_records_in_one_list(model: RecordsModel) -> None:
    assert names(model) == ["0147", "0145", "0140", "0112", "0111"]


def test_every_cell_is_said_in_words(model: RecordsModel) -> None:
    assert spoken(model, 0)[0] == "Household 0147, Household registration · draft, 18 of 26 answered"
    assert spoken(model, 0)[2:] == [
        "DIGIT: not yet, finish the draft first",
        "digi.me: not yet, finish the draft first",
        "",
        "Continue",
    ]
    assert spoken(model, 1)[2:] == [
        "DIGIT: sending",
        "digi.me: waiting, goes with the next sync",
        "3 files",
        "Open",
    ]
    assert spoken(model, 2)[2:5] == ["DIGIT: blocked, sign in again", "digi.me: not asked for", "none"]
    assert spoken(model, 3)[4] == "1 file"
    assert all(text.startswith("This disk: saved ") for text in (spoken(model, row)[1] for row in range(5)))


def test_there_is_a_column_for_each_place_of_the_project(model: RecordsModel) -> None:
    heads = [model.headerData(c, Qt.Orientation.Horizontal) for c in range(model.columnCount())]
    assert heads == ["Record", "This disk", "DIGIT", "digi.me", "Attachments", ""]
    model.show(holdings(destinations=(DIGIT,)))
    assert model.columnCount() == 5
    assert model.kind(3) is Column.FILES


@pytest.mark.parametrize(
    ("group", "expected"),
    [
        (Group.ALL, ["0147", "0145", "0140", "0112", "0111"]),
        (Group.DRAFTS, ["0147"]),
        (Group.NOT_SENT, ["0145", "0140", "0112"]),
        (Group.NEEDS_YOU, ["0140", "0112"]),
        (Group.DELIVERED, ["0111"]),
    ],
)
def test_filters_let_through_what_they_say(model: RecordsModel, group: Group, expected: list[str]) -> None:
    model.narrow("", group)
    assert names(model) == expected
    assert model.counts()[group] == len(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("0140", ["0140"]), ("CHECK", ["0111"]), ("house 014", ["0147", "0145", "0140"]), ("nobody", [])],
)
def test_find_looks_at_title_form_and_number(model: RecordsModel, text: str, expected: list[str]) -> None:
    model.narrow(text, Group.ALL)
    assert names(model) == expected
    assert model.total() == 5


def test_columns_sort_places_by_urgency(model: RecordsModel) -> None:
    ascending = Qt.SortOrder.AscendingOrder
    model.sort(2, ascending)
    assert names(model) == ["0112", "0140", "0145", "0111", "0147"]
    model.sort(0, ascending)
    assert names(model) == ["0111", "0112", "0140", "0145", "0147"]
    model.sort(4, Qt.SortOrder.DescendingOrder)
    assert names(model)[:2] == ["0145", "0112"]
    model.sort(1, ascending)
    assert names(model)[0] == "0111"


def test_a_load_with_the_same_rows_keeps_selection_and_scroll(model: RecordsModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show(holdings())
    fewer = Holdings([], holdings().records, (DIGIT, DIGIME), NOW)
    with qtbot.waitSignal(model.modelReset):
        model.show(fewer)
    assert names(model) == ["0145", "0140", "0112", "0111"]


def test_a_draft_without_a_name_still_has_one(model: RecordsModel) -> None:
    model.show(Holdings([draft("x", title="")], [], (DIGIT,), NOW))
    assert model.index(0, 0).data() == "No name yet"


def test_find_searches_all_of_ten_thousand_rows(qapp: object) -> None:
    made = RecordsModel()
    made.show(Holdings([], [record(str(n), "waiting", minutes=n) for n in range(10_000)], (DIGIT,), NOW))
    assert made.rowCount() == 10_000
    made.narrow("household 999", Group.NOT_SENT)
    assert made.rowCount() == 19  # 999, 1999 to 8999, 9990 to 9999
    assert made.row_of("9990") >= 0
    assert made.row_of("1") == -1


def test_a_retry_time_is_read_against_the_time_of_the_load(model: RecordsModel) -> None:
    soon = delivery("1", reason=BUSY, next_try_at=NOW.replace(minute=43))
    model.show(Holdings([], [record("1", soon)], (DIGIT,), NOW))
    assert model.index(0, 2).data(SPOKEN) == "DIGIT: waiting, retry in 3 min"
    model.show(Holdings([], [record("1", soon)], (DIGIT,), NOW.replace(minute=42)))
    assert model.index(0, 2).data(SPOKEN) == "DIGIT: waiting, retry in 1 min"
