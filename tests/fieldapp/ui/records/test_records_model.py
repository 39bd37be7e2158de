from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from fieldapp.flows.views import RowView
from fieldapp.records import DIGIME, DIGIT, Order
from fieldapp.ui.pages.custody import isolated
from fieldapp.ui.pages.records_model import PAGE, Column, Load, RecordsModel
from fieldapp.ui.when import moment
from tests.fieldapp.ui.records.holdings import BUSY, NOW, SIGN_IN, delivery, draft, record

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def rows() -> list[RowView]:
    return [
        draft("0147", minutes=8),
        record("0145", "sending", "waiting", minutes=42, files=3),
        record("0140", delivery("0140", DIGIT, "blocked", reason=SIGN_IN), minutes=113),
        record("0112", "refused", "delivered", minutes=258, files=1),
        record("0111", "delivered", "delivered", minutes=271, form="Bed-net checklist"),
    ]


def load(
    shown: Sequence[RowView], *, destinations: tuple[str, ...] = (DIGIT, DIGIME), now: datetime = NOW
) -> Load:
    """All of these rows, in pages."""
    pages = {start // PAGE: shown[start : start + PAGE] for start in range(0, len(shown), PAGE)}
    return Load(len(shown), pages, destinations, now)


@pytest.fixture
def model(qapp: object) -> RecordsModel:
    made = RecordsModel()
    made.start(load(rows()))
    return made


def names(model: RecordsModel) -> list[str]:
    return [item.id for row in range(model.rowCount()) if (item := model.item(row))]


def spoken(model: RecordsModel, row: int) -> list[str]:
    return [model.index(row, column).data(SPOKEN) for column in range(model.columnCount())]


def test_it_is_a_sound_qt_model(model: RecordsModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


def test_rows_stand_as_they_came(model: RecordsModel) -> None:
    assert names(model) == ["0147", "0145", "0140", "0112", "0111"]


def test_every_cell_is_said_in_words(model: RecordsModel) -> None:
    begun = moment(NOW - timedelta(minutes=28), NOW)
    assert spoken(model, 0)[0] == (
        f"Household 0147, draft {isolated('0147')} · 18 of 26 · Household registration · begun {begun}"
    )
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
    model.renew(load(rows(), destinations=(DIGIT,)))
    assert model.columnCount() == 5
    assert model.kind(3) is Column.FILES


def test_a_column_says_how_the_disk_sorts_by_it(model: RecordsModel, qtbot: QtBot) -> None:
    ascending = Qt.SortOrder.AscendingOrder
    said: list[tuple[Any, ...]] = []
    for column in range(model.columnCount()):
        with qtbot.waitSignal(model.reordered):
            model.sort(column, ascending)
        said.append(tuple(model.order().values()))
    assert said == [
        (Order.TITLE, "", False),
        (Order.TIME, "", False),
        (Order.PLACE, DIGIT, False),
        (Order.PLACE, DIGIME, False),
        (Order.FILES, "", False),
        (Order.TIME, "", False),
    ]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert model.order()["descending"] is True


def test_the_same_question_again_keeps_selection_and_scroll(model: RecordsModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.renew(load(rows()))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsRemoved):
        model.renew(load(rows()[1:]))
    assert names(model) == ["0145", "0140", "0112", "0111"]
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.rowsInserted):
        model.renew(load(rows()))
    assert names(model)[0] == "0147"


def test_a_draft_without_a_name_still_has_one(model: RecordsModel) -> None:
    model.start(load([draft("x", title="")]))
    assert model.index(0, 0).data() == "No name yet"


def test_a_page_that_is_not_here_is_asked_for_when_it_is_seen(model: RecordsModel, qtbot: QtBot) -> None:
    every = [record(str(number), "waiting", minutes=number) for number in range(3 * PAGE)]
    first = load(every)
    model.start(Load(first.total, {0: first.pages[0]}, first.destinations, NOW))
    assert model.rowCount() == 3 * PAGE
    with qtbot.assertNotEmitted(model.lacks):
        assert model.index(PAGE - 1, 0).data() == f"Household {PAGE - 1}"
    with qtbot.waitSignal(model.lacks) as asked:
        assert model.index(2 * PAGE + 7, 0).data() is None
    assert asked.args == [2]
    assert model.index(2 * PAGE + 7, 0).data(SPOKEN) == "Loading"
    assert model.recent()[:2] == (2, 0)
    with qtbot.waitSignal(model.dataChanged):
        model.put(2, first.pages[2])
    assert model.index(2 * PAGE + 7, 0).data() == f"Household {2 * PAGE + 7}"
    assert model.row_of(str(2 * PAGE + 7)) == 2 * PAGE + 7
    assert model.row_of(str(PAGE + 1)) == -1


def test_a_page_that_came_short_shows_blanks_and_no_wrong_rows(model: RecordsModel) -> None:
    model.start(Load(PAGE + 5, {0: rows()}, (DIGIT,), NOW))
    assert model.item(4) is not None
    assert model.item(5) is None
    assert model.index(5, 0).data() is None


def test_it_is_a_sound_qt_model_with_pages_missing(model: RecordsModel, qtmodeltester: ModelTester) -> None:
    model.start(Load(5 * PAGE, {0: [draft(str(number)) for number in range(PAGE)]}, (DIGIT, DIGIME), NOW))
    qtmodeltester.check(model)


def test_a_retry_time_is_read_against_the_time_of_the_load(model: RecordsModel) -> None:
    soon = delivery("1", reason=BUSY, next_try_at=NOW.replace(minute=43))
    model.start(load([record("1", soon)], destinations=(DIGIT,)))
    assert model.index(0, 2).data(SPOKEN) == "DIGIT: waiting, retry in 3 min"
    model.renew(load([record("1", soon)], destinations=(DIGIT,), now=NOW.replace(minute=42)))
    assert model.index(0, 2).data(SPOKEN) == "DIGIT: waiting, retry in 1 min"
