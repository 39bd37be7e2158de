from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.records import DIGIT
from fieldapp.ui.components import Button
from fieldapp.ui.pages.cells import wrapped
from fieldapp.ui.pages.sync_rows import STATE, SyncModel
from fieldapp.ui.pages.sync_table import SyncTable
from fieldapp.ui.theme import apply_theme, font
from tests.fieldapp.ui.records.holdings import BUSY, NOW, TAKEN, delivery, lines, put_away, record, show


class Bench:
    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.model = SyncModel()
        self.table = SyncTable(self.model)

    def buttons(self) -> list[str]:
        """Names of the buttons in sight, top to bottom."""
        port = self.table.viewport()
        seen = [b for b in port.findChildren(Button) if b.isVisible() and b.parentWidget()]
        inside = [
            b for b in seen if port.rect().intersects(b.rect().translated(b.mapTo(port, b.rect().topLeft())))
        ]
        inside.sort(key=lambda b: b.mapTo(port, b.rect().topLeft()).y())
        return [b.objectName() for b in inside]

    def wait_for(self, *names: str) -> None:
        self.qtbot.waitUntil(lambda: self.buttons() == list(names), timeout=5000)

    def press(self, name: str) -> None:
        button = self.table.findChild(Button, name)
        assert isinstance(button, Button)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def bench(look: None, qtbot: QtBot) -> Iterator[Bench]:
    made = Bench(qtbot)
    show(made.table, 1200, 640)
    yield made
    put_away(made.table)


def test_only_rows_in_sight_have_buttons(bench: Bench) -> None:
    refused = (record(f"{n:04}", delivery(f"{n:04}", DIGIT, "refused", reason=TAKEN)) for n in range(5000))
    bench.model.show(lines(refused), NOW)
    bench.wait_for(*(f"retryButton:{n:04}" for n in range(10)))
    bench.table.scrollToBottom()
    bench.wait_for(*(f"retryButton:{n:04}" for n in range(4990, 5000)))
    assert len(bench.table.viewport().findChildren(Button)) <= 24


def test_a_button_tells_which_row_it_is_on(bench: Bench) -> None:
    bench.model.show(lines([record("1", "sending"), record("2", delivery("2", reason=BUSY))]), NOW)
    bench.wait_for("retryButton:2")
    button = bench.table.findChild(Button, "retryButton:2")
    assert isinstance(button, Button)
    assert (
        button.accessibleDescription()
        == "Household 2, to DIGIT · 14:40 · \u20682\u2069 · Household registration"
    )
    with bench.qtbot.waitSignal(bench.table.acted) as acted:
        bench.press("retryButton:2")
    assert acted.args is not None
    assert acted.args[0].record.id == "2"


def test_buttons_follow_the_state_of_their_row(bench: Bench) -> None:
    bench.model.show(lines([record("1", delivery("1", DIGIT, "refused"))]), NOW)
    bench.wait_for("retryButton:1")
    bench.model.show(lines([record("1", "sending")]), NOW)
    bench.wait_for()
    bench.model.show(lines([record("1", "delivered")]), NOW)
    bench.wait_for("receiptButton:1")


def test_while_a_sync_runs_no_button_starts_another(bench: Bench) -> None:
    rows = lines([record("1", delivery("1", DIGIT, "refused")), record("2", "delivered")])
    bench.model.show(rows, NOW)
    bench.wait_for("retryButton:1", "receiptButton:2")
    bench.table.set_quiet(True)
    bench.wait_for("receiptButton:2")
    bench.table.set_quiet(False)
    bench.wait_for("retryButton:1", "receiptButton:2")


def test_the_focus_stays_on_a_button_when_rows_come_and_go(bench: Bench) -> None:
    first = record("1", delivery("1", DIGIT, "refused"), minutes=5)
    bench.model.show(lines([first]), NOW)
    bench.wait_for("retryButton:1")
    bench.table.activateWindow()
    button = bench.table.findChild(Button, "retryButton:1")
    assert isinstance(button, Button)
    button.setFocus()
    bench.qtbot.waitUntil(button.hasFocus, timeout=5000)
    bench.model.show(lines([first, record("2", delivery("2", DIGIT, "refused"), minutes=9)]), NOW)
    bench.wait_for("retryButton:2", "retryButton:1")
    bench.qtbot.waitUntil(
        lambda: (w := QApplication.focusWidget()) is not None and w.objectName() == "retryButton:1",
        timeout=5000,
    )


def test_tab_goes_from_the_rows_through_the_buttons_in_reading_order(bench: Bench) -> None:
    bench.model.show(lines(record(n, delivery(n, DIGIT, "refused")) for n in "123"), NOW)
    bench.wait_for("retryButton:1", "retryButton:2", "retryButton:3")
    bench.table.setFocus()
    passed: list[str] = []
    for _ in range(3):
        bench.qtbot.keyClick(QApplication.focusWidget() or bench.table, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        passed.append(focused.objectName())
    assert passed == ["retryButton:1", "retryButton:2", "retryButton:3"]


def test_enter_opens_the_row(bench: Bench) -> None:
    bench.model.show(lines([record("1", "waiting")]), NOW)
    bench.table.choose(("1", DIGIT))
    with bench.qtbot.waitSignal(bench.table.opened) as opened:
        bench.qtbot.keyClick(bench.table, Qt.Key.Key_Return)
    assert opened.args is not None
    assert opened.args[0].key == ("1", DIGIT)


def test_where_it_is_narrow_the_reason_goes_under_the_pill(bench: Bench, qapp: QApplication) -> None:
    bench.model.show(lines([record("1", delivery("1", DIGIT, "refused", reason=TAKEN))]), NOW)
    assert not bench.table.isColumnHidden(STATE)
    assert bench.table.rowHeight(0) == 64
    apply_theme(qapp, "light", 200)
    bench.table.resize(860, 500)
    bench.qtbot.waitUntil(lambda: bench.table.isColumnHidden(STATE), timeout=5000)
    assert bench.table.rowHeight(0) > 120


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_every_state_paints_in_every_theme(bench: Bench, qapp: QApplication, theme: str) -> None:
    apply_theme(qapp, theme)
    states = ("waiting", "sending", "unconfirmed", "blocked", "refused", "delivered")
    alike = {"title": "Household", "form_title": "Form"}
    records = (record(s, delivery(s, DIGIT, s, reason=BUSY)).model_copy(update=alike) for s in states)
    bench.model.show(lines(records), NOW)
    picture = bench.table.grab().toImage()
    rows = [picture.copy(0, 64 * n, 480, 64) for n in range(6)]  # title and pill
    assert len({bytes(row.constBits()) for row in rows}) == 6


def test_a_reason_wraps_at_words_and_the_last_line_says_that_it_goes_on(look: None) -> None:
    text = "The connection broke before the server’s answer arrived. The same record goes again 😀 " * 3
    face = font("body")
    one, two = wrapped(text, face, 300, 2)
    assert text.startswith(one)
    assert two.endswith("…")
    assert wrapped("Short", face, 300, 2) == ["Short"]
    assert "".join(wrapped("😀" * 40, face, 200, 9)) == "😀" * 40
