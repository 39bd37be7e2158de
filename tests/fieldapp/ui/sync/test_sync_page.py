"""The sync page over the real app and the real sandbox process."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from filelock import FileLock
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.sandbox.proxy.front import FaultProxy
from fieldapp.sandbox.proxy.profile import read_profile
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.components import Banner, Button, Chip, ErrorDetails, ProgressBar
from fieldapp.ui.courier import Courier
from fieldapp.ui.main_window import MainWindow
from fieldapp.ui.pages.sync import SyncPage
from fieldapp.ui.pages.sync_rows import STATE, WHY
from fieldapp.ui.pages.sync_table import SyncTable
from tests.fieldapp.flows.test_receipts import PHOTO, finish
from tests.fieldapp.ui.records.holdings import put_away, show
from tests.helpers.sandbox import SandboxProcess
from tests.helpers.worker import PASSWORD, USER_NAME, FieldWorker

LONG = 20_000  # milliseconds: a machine under load, a server process


class Desk:
    """The page, the one who sends, and what a person sees."""

    def __init__(self, worker: FieldWorker, qtbot: QtBot) -> None:
        self.worker = worker
        self.qtbot = qtbot
        self.gone: list[tuple[str, dict[str, Any]]] = []
        self.bridge = Bridge()
        self.courier = Courier(worker.app.flows, self.bridge)
        self.page = SyncPage(worker.app.flows, self.bridge, self.go, self.courier)

    def go(self, page: str, **arguments: Any) -> None:
        self.gone.append((page, arguments))

    def show(self, *, online: bool = True) -> None:
        if online:
            with self.qtbot.waitSignal(self.courier.online_changed, timeout=LONG):
                self.courier.probe()
        show(self.page)
        self.until(lambda: self.sentence() != "")

    def close(self) -> None:
        self.courier.cancel()
        self.bridge.shutdown()
        put_away(self.page, self.courier, self.bridge)

    def until(self, what: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(what, timeout=LONG)

    def text(self, name: str) -> str:
        label = self.page.findChild(QLabel, name)
        assert isinstance(label, QLabel)
        return label.text()

    def sentence(self) -> str:
        return self.text("syncSentence")

    def find(self, name: str) -> QWidget:
        widget = self.page.findChild(QWidget, name)
        assert isinstance(widget, QWidget), name
        return widget

    def press(self, name: str) -> None:
        self.until(lambda: self.page.findChild(QWidget, name) is not None and self.find(name).isVisible())
        button = self.find(name)
        assert isinstance(button, Button | Chip)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def sync(self) -> None:
        """Press Sync and wait until the run is over."""
        with self.qtbot.waitSignal(self.courier.finished, timeout=LONG):
            self.press("syncNowButton")

    def states(self) -> list[str]:
        """The pills, top to bottom."""
        table = self.page.findChild(SyncTable, "syncTable")
        assert isinstance(table, SyncTable)
        model = table.model()
        return [str(model.index(row, STATE).data()) for row in range(model.rowCount())]

    def why(self, record: str) -> str:
        """What stands in the first row of a record."""
        model = self.page._model
        row = next(
            at for at in range(model.rowCount()) if (found := model.row(at)) and found.key[0] == record
        )
        return str(model.index(row, WHY).data())

    def trouble(self) -> ErrorDetails:
        found = self.find("syncTrouble")
        assert isinstance(found, ErrorDetails)
        return found


@pytest.fixture
def desk(look: None, ready_worker: FieldWorker, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(ready_worker, qtbot)
    yield made
    made.close()


def test_nothing_finished_yet_shows_how_to_start(desk: Desk) -> None:
    desk.show()
    assert desk.sentence() == "Nothing to send yet"
    desk.until(lambda: not desk.find("syncTable").isVisible())
    assert not desk.find("filter.all").isVisible()


def test_pressing_sync_brings_every_record_to_every_place(desk: Desk, sandbox: SandboxProcess) -> None:
    for _ in range(3):
        desk.worker.fill()
    desk.show()
    desk.until(lambda: desk.sentence() == "3 records still to send")
    assert desk.states() == ["In line"] * 6
    sync = desk.find("syncNowButton")
    assert isinstance(sync, Button)
    assert sync.kind == "primary"
    desk.sync()
    desk.until(lambda: desk.sentence() == "Nothing is left to send")
    desk.until(lambda: desk.states() == ["Delivered"] * 6)
    assert "6 receipts came back" in desk.text("syncLine")
    assert not desk.find("syncProgress").isVisible()
    assert len(sandbox.records("digit")) == len(sandbox.records("digime")) == 3


def test_progress_is_told_in_numbers_and_words_while_the_server_works(
    desk: Desk, sandbox: SandboxProcess
) -> None:
    desk.worker.fill()
    desk.show()
    desk.until(lambda: desk.sentence() == "1 record still to send")
    sandbox.faults(latency_ms=150)
    told: list[tuple[str, str]] = []
    desk.courier.progress.connect(lambda _: told.append((desk.text("syncRecords"), desk.text("syncDoing"))))
    desk.press("syncNowButton")
    assert desk.sentence() == "Sending 1 record"
    assert desk.find("cancelSyncButton").isVisible()
    bar = desk.find("syncProgress")
    assert isinstance(bar, ProgressBar)
    desk.until(lambda: bar.isVisible() and any(records.startswith("0 of 1 record") for records, _ in told))
    desk.until(lambda: not desk.courier.running)
    assert any("DIGIT:" in doing and "kB" in doing for _, doing in told)
    assert any("digi.me:" in doing for _, doing in told)
    desk.until(lambda: desk.sentence() == "Nothing is left to send")


def test_cancel_loses_nothing(desk: Desk, sandbox: SandboxProcess) -> None:
    for _ in range(2):
        desk.worker.fill()
    desk.show()
    desk.until(lambda: desk.sentence() == "2 records still to send")
    sandbox.faults(latency_ms=300)
    desk.press("syncNowButton")
    desk.until(lambda: desk.courier.last is not None)
    with desk.qtbot.waitSignal(desk.courier.finished, timeout=LONG) as ended:
        desk.press("cancelSyncButton")
        assert (
            desk.text("syncLine")
            == "It ends within seconds. Nothing is lost: what is on its way goes again later."
        )
    assert ended.args is not None
    assert ended.args[0].cancelled
    desk.until(lambda: "Nothing is lost" in desk.text("syncLine") and desk.find("syncNowButton").isVisible())
    assert desk.sentence() == "2 records still to send"
    sandbox.clear_faults()
    desk.sync()
    desk.until(lambda: desk.states() == ["Delivered"] * 4)
    assert {r["times"] for r in sandbox.records()} == {1}


def test_a_server_in_trouble_is_said_in_words_with_details_behind_a_button(
    desk: Desk, sandbox: SandboxProcess
) -> None:
    desk.worker.fill()
    desk.show()
    sandbox.faults(status=503, times=100)
    desk.sync()
    desk.until(lambda: desk.trouble().isVisible())
    assert desk.trouble().title.text() == "The server has a problem. Your records are kept on this disk."
    assert not desk.trouble().detail.isVisible()
    desk.qtbot.mouseClick(desk.trouble().toggle, Qt.MouseButton.LeftButton)
    assert "503" in desk.trouble().detail.text()
    desk.until(lambda: desk.states() == ["Waiting", "Waiting"])
    desk.page.reload()
    desk.bridge.drain("read", 10)
    assert desk.trouble().detail.isVisible()  # a reload does not fold what a person reads
    sandbox.clear_faults()
    desk.sync()
    desk.until(lambda: desk.sentence() == "Nothing is left to send")
    assert not desk.trouble().isVisible()


def test_what_stopped_the_last_sync_is_still_said_after_a_restart(
    desk: Desk, sandbox: SandboxProcess, look: None
) -> None:
    desk.worker.fill()
    desk.show()
    sandbox.faults(status=503, times=100)
    desk.sync()
    again = SyncPage(desk.worker.app.flows, desk.bridge, desk.go, desk.courier)
    show(again)
    trouble = again.findChild(ErrorDetails, "syncTrouble")
    assert isinstance(trouble, ErrorDetails)
    desk.until(trouble.isVisible)
    put_away(again)


def test_a_row_can_be_tried_again_by_itself(desk: Desk, sandbox: SandboxProcess) -> None:
    first, second = desk.worker.fill().id, desk.worker.fill().id
    desk.show()
    sandbox.faults(status=503, times=100)
    desk.sync()
    desk.until(lambda: desk.states() == ["Waiting"] * 4)
    sandbox.clear_faults()
    with desk.qtbot.waitSignal(desk.courier.finished, timeout=LONG):
        desk.press(f"retryButton:{first}")
    states = desk.worker.states()
    assert set(states[first].values()) == {"delivered"}
    assert states[second] == {
        "digit": "waiting",
        "digime": "waiting",
    }  # their parcel broke on its way
    desk.until(lambda: sorted(desk.states()) == ["Delivered", "Delivered", "Waiting", "Waiting"])


def test_a_blocked_row_leads_to_the_sign_in(desk: Desk, sandbox: SandboxProcess) -> None:
    record = desk.worker.fill().id
    desk.show()
    for kind in ("access", "refresh"):
        sandbox.expire_tokens(kind)
    desk.sync()
    desk.until(lambda: desk.states()[0] == "Blocked")
    desk.press(f"sign-inButton:{record}")
    assert desk.gone == [("sign_in", {})]


def test_a_row_of_another_project_names_it_and_leads_to_its_file(desk: Desk, tmp_path: Path) -> None:
    record = desk.worker.fill().id
    account = desk.worker.app.flows.account
    ours = account.view().project
    assert ours is not None
    account.set_project(ours.base_url, ours.tenant, "another-campaign")
    desk.show()
    desk.sync()
    desk.until(lambda: "Blocked" in desk.states())
    assert f"{ours.tenant} · {ours.campaign}, not to the project in use" in desk.why(record)
    desk.until(desk.page._trouble.isVisible)
    desk.press(f"projectButton:{record}")
    assert desk.gone == [("sign_in", {"project_file": True})]
    account.set_project(ours.base_url, ours.tenant, ours.campaign)
    desk.page.reload()
    desk.until(lambda: desk.why(record) == "Its project is open again. It goes with the next sync.")
    desk.until(lambda: not desk.page._trouble.isVisible())  # it is true no more
    desk.sync()
    desk.until(lambda: set(desk.worker.states()[record].values()) == {"delivered"})


def test_a_receipt_is_one_press_away(desk: Desk) -> None:
    record = desk.worker.fill().id
    desk.show()
    desk.sync()
    desk.press(f"receiptButton:{record}")
    assert desk.gone == [("records", {"record_id": record})]


def test_filters_show_one_state_and_never_leave_an_empty_table(desk: Desk, sandbox: SandboxProcess) -> None:
    desk.worker.fill()
    desk.show()
    desk.sync()
    desk.worker.fill()
    desk.bridge.changed.emit()
    desk.until(lambda: sorted(desk.states()) == ["Delivered", "Delivered", "In line", "In line"])
    desk.press("filter.line")
    assert desk.states() == ["In line", "In line"]
    desk.sync()
    desk.until(lambda: desk.states() == ["Delivered"] * 4)
    everything = desk.find("filter.all")
    assert isinstance(everything, Chip)
    assert everything.isChecked()


def test_when_the_network_returns_the_page_offers_to_sync(desk: Desk, sandbox: SandboxProcess) -> None:
    desk.worker.fill()
    sandbox.stop()
    desk.show()
    offer = desk.find("offerBanner")
    assert isinstance(offer, Banner)
    desk.until(lambda: "does not answer now" in desk.text("syncLine"))
    assert not offer.isVisible()
    sandbox.start()
    desk.courier.probe()
    desk.until(offer.isVisible)
    assert offer.title.text() == "The network is back. Sync 1 record now?"
    with desk.qtbot.waitSignal(desk.courier.finished, timeout=LONG):
        desk.press("offerSyncButton")
    desk.until(lambda: desk.sentence() == "Nothing is left to send")
    assert not offer.isVisible()


def test_the_offer_can_be_put_off_and_is_not_made_where_sending_by_itself_is_on(
    desk: Desk, sandbox: SandboxProcess
) -> None:
    desk.worker.fill()
    desk.show()
    desk.until(lambda: desk.sentence() == "1 record still to send")
    offer = desk.find("offerBanner")
    desk.courier.online_changed.emit(False)
    desk.courier.online_changed.emit(True)
    assert offer.isVisible()
    desk.press("offerLaterButton")
    assert not offer.isVisible()
    desk.courier.by_itself.watch()
    desk.until(lambda: desk.courier.by_itself.standing is not None)
    desk.courier.online_changed.emit(False)
    desk.courier.online_changed.emit(True)
    desk.until(lambda: not offer.isVisible())


def test_a_sync_in_another_window_is_said(desk: Desk, tmp_path: Any) -> None:
    desk.worker.fill()
    desk.show()
    desk.until(lambda: desk.sentence() == "1 record still to send")
    with FileLock(desk.worker.app.flows.data_folder / "sync.lock"):
        with desk.qtbot.waitSignal(desk.courier.failed, timeout=LONG):
            desk.press("syncNowButton")
        assert desk.trouble().isVisible()
        assert "already running" in desk.trouble().title.text()
    assert desk.find("syncNowButton").isVisible()


def test_only_the_record_of_the_row_is_sent_by_its_button(desk: Desk) -> None:
    first, second = desk.worker.fill().id, desk.worker.fill().id
    desk.show()
    with desk.qtbot.waitSignal(desk.courier.finished, timeout=LONG):
        desk.press(f"onlyButton:{second}")
    states = desk.worker.states()
    assert set(states[second].values()) == {"delivered"}
    assert set(states[first].values()) == {"waiting"}


def test_only_the_record_of_the_row_is_sent_by_its_key(desk: Desk) -> None:
    first, second = desk.worker.fill().id, desk.worker.fill().id
    desk.show()
    table = desk.find("syncTable")
    assert isinstance(table, SyncTable)
    desk.until(lambda: len(desk.states()) == 4)
    table.choose((first, "digit"))
    with desk.qtbot.waitSignal(desk.courier.finished, timeout=LONG):
        desk.qtbot.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    states = desk.worker.states()
    assert set(states[first].values()) == {"delivered"}
    assert set(states[second].values()) == {"waiting"}
    assert desk.gone == []


def test_pause_and_resume_by_key_and_button(desk: Desk, sandbox: SandboxProcess) -> None:
    flows = desk.worker.app.flows
    flows.change_settings(auto_sync="off")
    desk.worker.fill()
    desk.courier.watch()
    desk.show(online=False)
    desk.until(lambda: "Nothing goes by itself" in desk.text("bySelfLine"))
    assert not desk.find("pauseSyncButton").isVisible()  # there is nothing to hold
    flows.change_settings(auto_sync="always")
    sandbox.faults(polls=1000)
    desk.bridge.changed.emit()
    desk.until(lambda: desk.courier.last is not None and desk.courier.last.doing.startswith("Waiting"))
    desk.page.activateWindow()
    desk.qtbot.keyClick(desk.find("syncTable"), Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert (
        desk.text("syncLine")
        == "It ends within seconds. Nothing is lost: what is on its way goes again later."
    )
    desk.until(lambda: desk.text("bySelfLine").startswith("Paused"))
    button = desk.find("syncNowButton")
    assert isinstance(button, Button)
    desk.until(lambda: button.isVisible() and button.text() == "Resume")
    assert not desk.courier.running
    sandbox.clear_faults()
    desk.press("syncNowButton")
    desk.until(lambda: desk.sentence() == "Nothing is left to send")
    desk.until(lambda: "go by themselves" in desk.text("bySelfLine"))
    assert button.text() == "Sync"


@pytest.mark.parametrize("pressed", ["pauseSyncButton", "cancelSyncButton"])
def test_a_long_file_on_a_weak_link_does_not_keep_who_stops_waiting(
    desk: Desk, sandbox: SandboxProcess, tmp_path: Path, pressed: str
) -> None:
    flows, where = desk.worker.app.flows, urlsplit(sandbox.url)
    flows.change_settings(auto_sync="always")
    with FaultProxy(where.hostname or "", where.port or 0) as proxy:
        project = sandbox.project_file().replace(sandbox.url.encode(), proxy.url.encode())
        flows.account.open_project(project)
        flows.account.sign_in(USER_NAME, PASSWORD)
        finish(desk.worker.app, tmp_path, data=PHOTO + os.urandom(1_000_000))
        proxy.set_profile(read_profile({"rules": [{"fault": "bandwidth", "up_bits": 9_600}]}))
        desk.show(online=False)
        desk.press("syncNowButton")
        desk.until(lambda: desk.courier.last is not None and desk.courier.last.file_sent > 0)
        desk.press(pressed)
        began = time.monotonic()
        desk.until(lambda: not desk.courier.running)
        assert time.monotonic() - began < 10
    desk.until(lambda: desk.find("syncNowButton").isVisible())
    assert desk.sentence() == "1 record still to send"


def test_rows_name_no_next_try_where_nothing_goes_by_itself(desk: Desk, sandbox: SandboxProcess) -> None:
    desk.worker.app.flows.change_settings(auto_sync="always")
    desk.worker.fill()
    sandbox.faults(status=503, on="/filestore", times=100)
    desk.courier.watch()
    desk.show(online=False)
    table = desk.find("syncTable")
    assert isinstance(table, SyncTable)
    desk.until(lambda: "Next try in" in str(table.model().index(0, WHY).data()))
    desk.worker.app.flows.change_settings(auto_sync="off")
    desk.bridge.changed.emit()
    desk.until(lambda: "Next try" not in str(table.model().index(0, WHY).data()))


def test_the_link_is_tested_in_words(desk: Desk, sandbox: SandboxProcess) -> None:
    desk.worker.fill()
    desk.show()
    desk.page.activateWindow()
    desk.qtbot.keyClick(desk.find("syncTable"), Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    banner = desk.find("linkBanner")
    assert isinstance(banner, Banner)
    desk.until(lambda: banner.title.text().startswith("Good for"))
    assert "The records to send have" in banner.why.text()
    desk.press("closeLinkButton")
    assert not desk.page.link.isVisible()
    sandbox.faults(html=True, on="/localization")
    desk.press("testLinkButton")
    trouble = desk.find("linkTrouble")
    desk.until(trouble.isVisible)
    assert isinstance(trouble, ErrorDetails)
    assert trouble.title.text() == "This network answered with a web page instead of the server."
    assert {d["times"] for d in sandbox.records()} == set()


def test_a_running_link_test_is_stopped(desk: Desk, sandbox: SandboxProcess) -> None:
    desk.show()
    sandbox.faults(latency_ms=300)
    desk.press("testLinkButton")
    desk.press("closeLinkButton")
    desk.until(lambda: not desk.page.link.running)
    assert not desk.page.link.isVisible()


def test_the_link_is_not_tested_while_a_sync_uses_it(desk: Desk, sandbox: SandboxProcess) -> None:
    desk.worker.fill()
    desk.show()
    desk.until(lambda: desk.sentence() == "1 record still to send")
    sandbox.faults(latency_ms=200)
    desk.press("syncNowButton")
    button = desk.find("testLinkButton")
    assert isinstance(button, Button)
    assert not button.available
    button.click()
    assert not desk.page.link.running
    desk.until(lambda: not desk.courier.running)
    desk.until(lambda: button.available)


def test_the_log_is_saved_where_the_person_says(desk: Desk, tmp_path: Path) -> None:
    desk.worker.fill()
    desk.show()
    desk.sync()
    file = tmp_path / "log.json"
    desk.page.log.export_to(file)
    banner = desk.find("logBanner")
    assert isinstance(banner, Banner)
    desk.until(banner.isVisible)
    assert banner.title.text() == "The log was saved as log.json"
    assert len(json.loads(file.read_text("utf-8"))["deliveries"]) == 2
    desk.page.log.export_to(file / "below a file")
    desk.until(desk.find("logTrouble").isVisible)
    assert not banner.isVisible()


def test_the_log_asks_for_a_file_by_key(desk: Desk) -> None:
    desk.show()
    desk.page.activateWindow()
    desk.qtbot.keyClick(desk.find("testLinkButton"), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: desk.page.findChild(QFileDialog) is not None)
    dialog = desk.page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.reject()


def test_a_sync_is_cancelled_by_key(desk: Desk, sandbox: SandboxProcess) -> None:
    desk.worker.fill()
    desk.show()
    desk.until(lambda: desk.sentence() == "1 record still to send")
    sandbox.faults(polls=1000)
    desk.press("syncNowButton")
    desk.until(lambda: desk.courier.last is not None)
    desk.page.activateWindow()
    with desk.qtbot.waitSignal(desk.courier.finished, timeout=LONG) as ended:
        desk.qtbot.keyClick(desk.find("cancelSyncButton"), Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert ended.args is not None
    assert ended.args[0].cancelled


def test_a_project_file_is_asked_for_and_whoever_is_signed_in_goes_on(
    window: MainWindow, sandbox: SandboxProcess, tmp_path: Path, qtbot: QtBot
) -> None:
    window.go("sign_in", project_file=True)
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    file = tmp_path / "project.json"
    file.write_bytes(sandbox.project_file())
    with qtbot.waitSignal(window.sign_in.signed_in, timeout=LONG):
        dialog.fileSelected.emit(str(file))
        dialog.close()
    assert not window.sign_in.isVisible()


@pytest.fixture
def window(look: None, ready_worker: FieldWorker, qtbot: QtBot) -> Iterator[MainWindow]:
    bridge = Bridge()
    courier = Courier(ready_worker.app.flows, bridge)
    made = MainWindow(ready_worker.app.flows, bridge, courier)
    made.show()
    yield made
    courier.cancel()
    made.close()
    bridge.shutdown()
    put_away(made, courier, bridge)


def test_the_window_says_once_how_a_sync_ended(
    window: MainWindow, ready_worker: FieldWorker, sandbox: SandboxProcess, qtbot: QtBot
) -> None:
    record = ready_worker.fill().id
    sandbox.faults(status=503, times=100)
    window.go("sync")
    page = window.page("sync")
    sync = page.findChild(Button, "syncNowButton")
    assert isinstance(sync, Button)
    qtbot.waitUntil(lambda: sync.isVisible() and sync.available, timeout=LONG)
    qtbot.mouseClick(sync, Qt.MouseButton.LeftButton)
    trouble = page.findChild(ErrorDetails, "syncTrouble")
    assert isinstance(trouble, ErrorDetails)
    qtbot.waitUntil(trouble.isVisible, timeout=LONG)
    assert not window.notices.isVisible()
    assert window.top_bar.sync.kind == "normal"  # the page's own Sync is the filled one
    window.go("records", record_id=record)
    title = window.page("records").findChild(QLabel, "recordTitle")
    assert isinstance(title, QLabel)
    qtbot.waitUntil(lambda: title.isVisible() and title.text() != "", timeout=LONG)
