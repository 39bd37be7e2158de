"""Where is my data: the answer in words on top, what stands in the way with links, the board under it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from fieldapp.app import App, open_app
from fieldapp.flows.whereabouts import SafetyView
from fieldapp.records import DeliveryChange, DeliveryState, Receipt
from fieldapp.ui.components import Text
from fieldapp.ui.pages import whereabouts
from fieldapp.ui.pages.whereabouts import WhereaboutsPage
from fieldapp.ui.pages.whereabouts_table import NODE_ROLE, NOTE_ROLE
from tests.helpers.screens import PASSPHRASE, Screen, clipped, fill, prepare, screen, unnamed


@pytest.fixture
def shown(qapp: object, tmp_path: Path) -> Iterator[Screen]:
    """A window over a laptop with two records in line and two drafts; nothing answers."""
    del qapp
    prepare(tmp_path / "data", worked=True)
    with open_app(tmp_path / "data", PASSPHRASE, use_keyring=False) as app, screen(app) as made:
        yield made


def page_of(shown: Screen) -> WhereaboutsPage:
    page = shown.go("where")
    assert isinstance(page, WhereaboutsPage)
    shown.until(lambda: page.answer.title.text() != "Looking…")
    return page


def words(page: QWidget) -> list[str]:
    return [label.full_text() for label in page.findChildren(Text) if label.isVisible()]


def arrive(app: App, record: str, *, receipt: bool = True) -> None:
    """Have a record arrive, with or without a receipt."""
    submission = app.store.outbox.submission(record)
    for row in app.store.outbox.deliveries([record]):
        proof = Receipt(
            destination=row.destination,
            submission_id=record,
            status="COMPLETED",
            remote_id="s",
            sha256=submission.sha256,
            at=app.flows.clock(),
        )
        change = DeliveryChange(delivery_id=row.id, state=DeliveryState.DELIVERED)
        app.store.outbox.apply([change], [proof] if receipt else (), now=app.flows.clock())


def at(page: WhereaboutsPage, row: int, column: int) -> tuple[Any, str]:
    index = page.table.model().index(row, column)
    return index.data(NODE_ROLE), index.data(NOTE_ROLE)


def test_it_says_what_stands_in_the_way(shown: Screen) -> None:
    page = page_of(shown)
    assert page.answer.title.text() == "Not safe to wipe yet"
    assert page.answer.why.text() == (
        "0 of 4 records are proved to be where they belong. There is no backup of this disk."
    )
    said = words(page)
    assert "2 drafts with answers are on this disk alone" in said
    assert "2 records have still to be sent, or wait for a receipt" in said
    assert page.table.model().rowCount() == 4


def test_records_of_one_name_are_told_apart(shown: Screen) -> None:
    page = page_of(shown)
    model = page.table.model()
    notes = [str(model.index(row, 0).data(NOTE_ROLE)) for row in range(model.rowCount())]
    ids = [model.view(row).row.id for row in range(model.rowCount())]  # type: ignore[attr-defined]
    assert [id_[-6:] in note for id_, note in zip(ids, notes, strict=True)] == [True] * 4


def test_safe_once_all_is_proved_and_only_then(shown: Screen) -> None:
    app = shown.app
    for draft in app.flows.board.drafts():
        app.flows.bin.delete(draft.id)
    app.store.bin.empty(0)
    first, second = [record.id for record in app.flows.board.records()]
    arrive(app, first)
    arrive(app, second, receipt=False)
    page = page_of(shown)
    assert page.answer.property("kind") == "banner-wait"
    assert "1 delivered record is not wholly proved" in words(page)
    states = {at(page, row, 3)[0].state for row in range(2)}
    assert states == {"full", "part"}


def test_all_proved_is_green(shown: Screen) -> None:
    app = shown.app
    for draft in app.flows.board.drafts():
        app.flows.bin.delete(draft.id)
    app.store.bin.empty(0)
    for record in app.flows.board.records():
        arrive(app, record.id)
    page = page_of(shown)
    assert page.answer.title.text() == "Safe to wipe"
    assert page.answer.property("kind") == "banner-safe"
    assert page.answer.why.text() == "Every record here is proved to be at every place that it was owed to."
    assert not shown.window.findChild(QWidget, "inTheWay").isVisible()  # type: ignore[union-attr]


def test_versions_that_were_replaced_are_said_also_where_it_is_safe(
    shown: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    safe = SafetyView(records=3, proved=2, in_the_way=(), replaced=1)
    monkeypatch.setattr(shown.app.flows.whereabouts, "safety", lambda: safe)
    page = page_of(shown)
    assert page.answer.title.text() == "Safe to wipe"
    assert page.answer.why.text().startswith(
        "The last version of every record here is proved to be where it was owed to."
        " 1 earlier version that a server refused and a later one replaced is on this disk alone."
    )


def test_it_is_reached_and_left_by_keyboard(shown: Screen) -> None:
    shown.go("records")
    QTest.keyClick(
        shown.window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    page = page_of(shown)
    assert page.isVisible()
    assert QApplication.focusWidget() is page.table
    assert shown.window.rail.buttons["records"].isChecked()
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    shown.settle()
    assert shown.window.page("records").isVisible()
    shown.find("whereButton").setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(shown.find("whereButton"), Qt.Key.Key_Space)
    assert page.isVisible()


def test_enter_opens_a_record_and_links_lead_to_what_is_in_the_way(shown: Screen) -> None:
    record = fill(shown.app, "householdRegistration", 0, finish=True)
    page = page_of(shown)
    page.table.choose(record)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    shown.settle()
    assert shown.find("recordTitle").isVisible()
    shown.go("where")
    link = shown.find("go:drafts")
    link.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(link, Qt.Key.Key_Space)
    shown.settle()
    assert shown.window.page("records").isVisible()


def test_a_longer_board_comes_a_part_at_a_time(shown: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whereabouts, "_PART", 2)
    page = shown.window.page("where")
    assert isinstance(page, WhereaboutsPage)
    page.open()
    page_of(shown)
    model = page.table.model()
    shown.until(lambda: model.rowCount() >= 2)
    while model.canFetchMore(model.index(-1, -1)):
        before = model.rowCount()
        model.fetchMore(model.index(-1, -1))
        shown.until(lambda before=before: model.rowCount() > before)
    assert model.rowCount() == 4


def test_an_empty_disk_says_so(qapp: object, tmp_path: Path) -> None:
    del qapp
    prepare(tmp_path / "data", worked=False)
    with open_app(tmp_path / "data", PASSPHRASE, use_keyring=False) as app, screen(app) as made:
        page = page_of(made)
        assert "Nothing is on this disk yet." in words(page)
        assert page.answer.title.text() == "Safe to wipe"


@pytest.mark.parametrize("size", [(1366, 768), (1024, 640)])
def test_nothing_is_cut_and_everything_has_a_name(shown: Screen, size: tuple[int, int]) -> None:
    shown.window.resize(*size)
    page = page_of(shown)
    assert clipped(page) == []
    assert unnamed(page) == []
