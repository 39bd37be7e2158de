from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from fieldapp.flows.views import RowView
from fieldapp.records import DIGIME, DIGIT, Reason
from fieldapp.ui.pages.sync_rows import ACT, ALL, RECORD, STATE, WHY, Act, Row, SyncModel, why
from tests.fieldapp.ui.records.holdings import BUSY, LOST, NOW, SIGN_IN, TAKEN, delivery, lines, record

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def records() -> list[RowView]:
    return [
        record("0146", "delivered", minutes=10),
        record("0144", "delivered", minutes=90),
        record("0150", "waiting", minutes=1),
        record("0143", delivery("0143", reason=BUSY), minutes=60),
        record("0145", "sending", minutes=30),
        record("0111", delivery("0111", DIGIT, "unconfirmed", reason=LOST), minutes=200),
        record("0140", delivery("0140", DIGIT, "blocked", reason=SIGN_IN), minutes=100),
        record("0112", delivery("0112", DIGIT, "refused", reason=TAKEN), minutes=300),
    ]


@pytest.fixture
def model(qapp: object) -> SyncModel:
    made = SyncModel()
    made.show(lines(records()), NOW)
    return made


def names(model: SyncModel) -> list[str]:
    return [row.record.id for at in range(model.rowCount()) if (row := model.row(at))]


def test_it_is_a_sound_qt_model(model: SyncModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


def test_what_needs_a_person_is_first_and_what_arrived_is_last(model: SyncModel) -> None:
    assert names(model) == ["0112", "0140", "0111", "0145", "0143", "0150", "0146", "0144"]


def test_each_destination_has_a_row_of_its_own() -> None:
    rows = lines([record("0145", "delivered", "waiting")])
    assert [row.key for row in rows] == [("0145", DIGIME), ("0145", DIGIT)]


def test_what_needs_a_person_takes_the_record_s_other_row_along() -> None:
    one, other = record("0145", "refused", "delivered"), record("0146", "waiting", "waiting")
    model = SyncModel()
    model.show(lines([other, one]), NOW)
    assert names(model) == ["0145", "0145", "0146", "0146"]
    assert [model.joined(at) for at in range(4)] == [False, True, False, True]
    model.narrow("delivered")
    assert [model.joined(at) for at in range(model.rowCount())] == [False]


def test_records_of_one_name_are_told_apart() -> None:
    model = SyncModel()
    model.show(lines([record("aaaa-bbbb-111111", "waiting"), record("aaaa-bbbb-222222", "waiting")]), NOW)
    notes = [model.note(row) for at in range(2) if (row := model.row(at))]
    assert [number for note in notes for number in ("111111", "222222") if number in note] == [
        "111111",
        "222222",
    ]


def test_every_cell_is_said_in_words(model: SyncModel) -> None:
    said = [model.index(0, column).data(SPOKEN) for column in (RECORD, STATE, WHY, ACT)]
    assert said == [
        "Household 0112, to DIGIT · 09:40 · \u20680112\u2069 · Household registration",
        "DIGIT: Refused",
        "Voucher KD-88213 was already used. Check the number.",
        "Try again",
    ]


@pytest.mark.parametrize(
    ("state", "reason", "act"),
    [
        ("refused", TAKEN, Act.RETRY),
        ("unconfirmed", LOST, Act.RETRY),
        ("waiting", BUSY, Act.RETRY),
        ("waiting", None, Act.ONLY),
        ("sending", None, Act.NONE),
        ("blocked", SIGN_IN, Act.SIGN_IN),
        ("blocked", Reason(code="vault-locked", title="Locked."), Act.SIGN_IN),
        ("blocked", Reason(code="not-served", title="Not offered."), Act.SETTINGS),
        ("blocked", Reason(code="consent-needed", title="Ask."), Act.RECORD),
        ("delivered", None, Act.RECEIPT),
    ],
)
def test_the_button_says_what_to_do(state: str, reason: Reason | None, act: Act) -> None:
    (row,) = lines([record("r", delivery("r", DIGIT, state, reason=reason))])
    assert row.act is act


def test_what_a_check_found_lost_is_sent_again() -> None:
    lost = delivery("r", DIGIT, "delivered").model_copy(update={"refuted": True})
    (row,) = lines([record("r", lost)])
    assert row.act is Act.AGAIN
    assert why(lost, NOW) == "By the last check the server has lost or changed it. Send it again."


def test_reasons_are_whole_sentences() -> None:
    assert why(delivery("r"), NOW) == "Goes with the next sync"
    assert why(delivery("r"), NOW, running=True) == "Waits its turn"
    soon = delivery("r", reason=BUSY, next_try_at=NOW + timedelta(minutes=2))
    assert why(soon, NOW) == f"{BUSY.title} Next try in 2 min."
    assert why(soon, NOW + timedelta(minutes=3)) == f"{BUSY.title} {BUSY.hint}"
    assert why(delivery("r", state="delivered"), NOW).startswith("Receipt taken ")


def test_filters_let_through_one_state(model: SyncModel) -> None:
    model.narrow("delivered")
    assert names(model) == ["0146", "0144"]
    assert model.counts()["delivered"] == 2
    assert model.total() == 8
    model.narrow(ALL)
    assert model.rowCount() == 8


def test_nothing_jumps_while_a_sync_runs(model: SyncModel, qtbot: QtBot) -> None:
    before = names(model)
    moved = [
        record(r.id, delivery(r.id, DIGIT, "delivered"), minutes=3) if r.id == "0145" else r
        for r in records()
    ]
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show(lines(moved), NOW, running=True)
    assert names(model) == before
    assert model.index(before.index("0145"), STATE).data() == "Delivered"
    model.show(lines(moved), NOW)
    assert names(model)[-3:] == ["0145", "0146", "0144"]


def test_a_record_finished_during_a_sync_comes_after_the_others(model: SyncModel) -> None:
    more = [*records(), record("0151", delivery("0151", DIGIT, "refused"))]
    model.show(lines(more), NOW, running=True)
    assert names(model)[-1] == "0151"
    assert model.position(("0151", DIGIT)) == 8


def test_a_record_without_a_name_is_called_by_its_form() -> None:
    nameless = record("r", "waiting").model_copy(update={"title": ""})
    assert Row(nameless, nameless.deliveries[0], "line").name == "Household registration"
