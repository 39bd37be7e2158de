"""What goes by itself, when, and what keeps it from going; over the real app and a real sandbox process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from filelock import FileLock
from pytestqt.qtbot import QtBot

from fieldapp.errors import FieldappError
from fieldapp.flows import by_itself as rules
from fieldapp.flows.views import SyncProgress, SyncReport
from fieldapp.records import DeliveryChange
from fieldapp.ui import by_itself as module
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.courier import Courier
from fieldapp.ui.network import Network
from tests.fieldapp.ui.records.holdings import put_away
from tests.helpers.sandbox import SandboxProcess
from tests.helpers.worker import PASSWORD, USER_NAME, FieldWorker

LONG = 20_000  # milliseconds: a machine under load, a server process


class Cable(Network):
    """A network that costs what the test says."""

    cost: bool | None = False

    def watch(self) -> None:
        """Hear nothing of this machine's own network."""

    def metered(self) -> bool | None:
        return self.cost


class Sender:
    """A courier over a laptop, and the syncs that it ran."""

    def __init__(self, worker: FieldWorker, qtbot: QtBot) -> None:
        self.worker = worker
        self.qtbot = qtbot
        self.bridge = Bridge()
        self.network = Cable()
        self.courier = Courier(worker.app.flows, self.bridge, network=self.network)
        self.ended: list[SyncReport | FieldappError] = []
        self.courier.finished.connect(self.ended.append)
        self.courier.failed.connect(self.ended.append)

    def close(self) -> None:
        self.courier.cancel()
        self.bridge.shutdown()
        put_away(self.courier, self.network, self.bridge)

    def until(self, what: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(what, timeout=LONG)

    def watch(self, *, online: bool = True) -> None:
        self.courier.watch()
        self.until(lambda: self.courier.online is online)
        self.settle()

    def settle(self) -> None:
        """Wait until it is known what is due, with nothing left to ask."""
        itself = self.courier.by_itself
        self.until(lambda: itself.standing is not None and not itself._asking and not itself._ask_again)
        if not self.courier.running:
            self.bridge.drain("net")  # what was hastened
        self.bridge.drain("read")
        self.until(lambda: not itself._asking)

    def hold(self) -> str | None:
        standing = self.courier.by_itself.standing
        return standing and standing.hold

    def arrived(self, record: str) -> bool:
        return set(self.worker.states()[record].values()) == {"delivered"}

    def set(self, **settings: Any) -> None:
        self.worker.app.flows.change_settings(**settings)
        self.bridge.changed.emit()


@pytest.fixture
def sender(ready_worker: FieldWorker, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sender]:
    monkeypatch.setattr(module, "_SOONEST", timedelta())
    made = Sender(ready_worker, qtbot)
    yield made
    made.close()


def fail_once(worker: FieldWorker, sandbox: SandboxProcess, **faults: Any) -> str:
    """Fill a record and have its first sync fail; return its id."""
    record = worker.fill().id
    sandbox.faults(times=100, **faults)
    worker.app.flows.sync.run_once()
    sandbox.clear_faults()
    return record


def next_tries(worker: FieldWorker) -> set[object]:
    return {d.next_try_at for d in worker.app.store.outbox.deliveries()}


def wait_for_an_hour(worker: FieldWorker) -> None:
    """Make every back-off a long one."""
    now = worker.app.flows.clock()
    changes = [
        DeliveryChange(
            delivery_id=row.id, state=row.state, reason=row.reason, next_try_at=now + timedelta(hours=1)
        )
        for row in worker.app.store.outbox.deliveries()
        if row.attempts
    ]
    worker.app.store.outbox.apply(changes, now=now)


def test_what_is_finished_goes_by_itself(sender: Sender) -> None:
    sender.watch()
    record = sender.worker.fill().id
    sender.bridge.changed.emit()
    sender.until(lambda: sender.arrived(record))
    sender.until(lambda: len(sender.ended) == 1)
    sender.settle()
    assert not sender.courier.by_itself.planned  # nothing is left
    (run,) = sender.worker.app.flows.dispatch.runs()
    assert (run.by, run.records, run.report.delivered) == ("itself", 1, 2)


def test_it_does_not_start_under_the_hands(sender: Sender, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_SOONEST", timedelta(seconds=40))
    sender.watch()
    sender.worker.fill()
    sender.bridge.changed.emit()
    sender.until(lambda: sender.courier.by_itself.planned)
    assert sender.courier.by_itself.seconds_left() > 20
    assert not sender.courier.running


def test_off_means_that_nothing_goes_without_the_button(sender: Sender, sandbox: SandboxProcess) -> None:
    fail_once(sender.worker, sandbox, status=503)
    sender.worker.fill()
    sender.worker.app.store.timing.hasten(["server-trouble"])  # its back-off is over
    sender.set(auto_sync="off")
    sender.watch()
    assert sender.hold() == "off"
    assert not sender.courier.by_itself.planned
    assert sender.ended == []
    sender.set(auto_sync="always")
    sender.until(lambda: all(sender.arrived(record) for record in sender.worker.states()))


@pytest.mark.parametrize(
    ("mode", "cost", "hold"),
    [
        ("unmetered", True, "metered"),
        ("unmetered", None, "unknown"),
        ("unmetered", False, ""),
        ("always", True, ""),
        ("always", None, ""),
    ],
)
def test_a_metered_network_is_left_to_the_person(
    sender: Sender, monkeypatch: pytest.MonkeyPatch, mode: str, cost: bool | None, hold: str
) -> None:
    monkeypatch.setattr(rules, "is_this_machine", lambda _: False)
    sender.network.cost = cost
    record = sender.worker.fill().id
    sender.set(auto_sync=mode)
    sender.watch()
    assert sender.hold() == hold
    if not hold:
        sender.until(lambda: sender.arrived(record))
        return
    assert not sender.courier.by_itself.planned
    sender.network.cost = False
    sender.network.changed.emit()  # another network
    sender.until(lambda: sender.arrived(record))


def test_a_server_on_this_machine_costs_nothing(sender: Sender) -> None:
    sender.network.cost = True
    record = sender.worker.fill().id
    sender.watch()
    sender.until(lambda: sender.arrived(record))


def test_when_the_network_is_back_what_it_held_up_goes_at_once(
    sender: Sender, sandbox: SandboxProcess
) -> None:
    record = sender.worker.fill().id
    sandbox.stop()
    sender.worker.app.flows.sync.run_once()
    wait_for_an_hour(sender.worker)
    sender.watch(online=False)
    assert not sender.courier.by_itself.planned
    sandbox.start()
    sender.courier.probe()
    sender.until(lambda: sender.arrived(record))


def test_a_back_off_for_another_reason_stands(sender: Sender, sandbox: SandboxProcess) -> None:
    fail_once(sender.worker, sandbox, status=503)
    wait_for_an_hour(sender.worker)
    before = next_tries(sender.worker)
    sender.watch()
    sender.until(lambda: sender.courier.by_itself.planned)
    sender.courier.by_itself.set_online(online=False)
    sender.courier.by_itself.set_online(online=True)
    sender.settle()
    assert next_tries(sender.worker) == before
    assert sender.ended == []


def test_a_wait_that_the_server_asked_for_is_kept_to(sender: Sender, sandbox: SandboxProcess) -> None:
    fail_once(sender.worker, sandbox, status=429, retry_after=3000)
    before = next_tries(sender.worker)
    sender.watch()
    sender.courier.by_itself.set_online(online=False)
    sender.courier.by_itself.set_online(online=True)
    sender.courier.signed_in()
    sender.settle()
    assert next_tries(sender.worker) == before
    assert sender.ended == []


def test_a_network_that_comes_and_goes_starts_no_busy_loop(sender: Sender, sandbox: SandboxProcess) -> None:
    sender.worker.fill()
    sandbox.faults(drop="before", on="/filestore", times=1000)
    sender.courier.watch()
    sender.until(lambda: len(sender.ended) == 1)
    for _ in range(5):
        sender.courier.by_itself.set_online(online=False)
        sender.courier.by_itself.set_online(online=True)
        sender.settle()
    sender.until(lambda: sender.courier.by_itself.planned)
    assert 20 < sender.courier.by_itself.seconds_left() <= 31  # a coarse timer
    assert len(sender.ended) == 1


def test_a_sign_in_sends_at_once_what_waited_for_it(sender: Sender, sandbox: SandboxProcess) -> None:
    record = sender.worker.fill().id
    for kind in ("access", "refresh"):
        sandbox.expire_tokens(kind)
    sender.watch()
    sender.until(lambda: sender.worker.states()[record]["digit"] == "blocked")
    sender.until(lambda: len(sender.ended) == 1)
    sender.settle()
    assert not sender.arrived(record)
    sender.worker.app.flows.account.sign_in(USER_NAME, PASSWORD)
    sender.courier.signed_in()
    # (digi.me's access is another's to give: it ran out in the sandbox too, and no sign-in helps)
    sender.until(lambda: sender.worker.states()[record]["digit"] == "delivered")


def test_signed_out_nothing_is_tried(sender: Sender) -> None:
    sender.worker.fill()
    sender.worker.app.flows.account.sign_out()
    sender.watch()
    assert sender.hold() == "signed-out"
    assert sender.ended == []
    assert not sender.courier.by_itself.planned


def test_pause_stops_after_the_step_and_holds_over_a_restart(sender: Sender, sandbox: SandboxProcess) -> None:
    record = sender.worker.fill().id
    sandbox.faults(polls=1000)
    sender.courier.watch()
    sender.until(lambda: sender.courier.last is not None)
    sender.courier.pause()
    sender.until(lambda: len(sender.ended) == 1)
    assert isinstance(sender.ended[0], SyncReport)
    assert sender.ended[0].cancelled
    sender.until(lambda: sender.hold() == "paused")
    sandbox.clear_faults()
    sender.worker.reopen()
    sender.bridge.shutdown()
    again = Sender(sender.worker, sender.qtbot)
    again.watch()
    assert again.hold() == "paused"
    assert again.ended == []
    again.courier.resume()
    again.until(lambda: again.arrived(record))
    again.until(lambda: again.hold() == "")
    again.close()


def test_pressing_sync_ends_a_pause_and_one_record_alone_does_not(sender: Sender) -> None:
    first, second = sender.worker.fill().id, sender.worker.fill().id
    sender.worker.app.flows.by_itself.pause(paused=True)
    sender.watch()
    sender.courier.retry(first)
    sender.until(lambda: sender.arrived(first))
    sender.until(lambda: not sender.courier.running)
    assert sender.hold() == "paused"
    assert not sender.arrived(second)
    sender.courier.start()
    sender.until(lambda: sender.arrived(second))
    sender.until(lambda: sender.hold() == "")


def test_what_a_person_stopped_does_not_start_again_under_their_hands(
    sender: Sender, sandbox: SandboxProcess
) -> None:
    sender.worker.fill()
    sandbox.faults(polls=1000)
    sender.courier.watch()
    sender.until(lambda: sender.courier.last is not None)
    sender.courier.cancel()
    sender.until(lambda: len(sender.ended) == 1)
    sender.until(lambda: sender.courier.by_itself.planned)
    assert sender.courier.by_itself.seconds_left() > 50
    now = sender.worker.app.flows.clock()
    assert sender.courier.by_itself.pace.soonest(now) - now > timedelta(minutes=9)


def test_another_process_that_sends_is_no_trouble(sender: Sender) -> None:
    with FileLock(sender.worker.app.flows.data_folder / "sync.lock"):
        sender.worker.fill()
        sender.watch()
        sender.until(lambda: sender.courier.by_itself.planned)
        assert sender.ended == []  # nobody is told of it
        assert not sender.courier.running


def test_what_a_person_asks_for_while_a_sync_runs_comes_after_it(sender: Sender) -> None:
    first = sender.worker.fill().id
    sender.courier.start([first])
    second = sender.worker.fill().id
    third = sender.worker.fill().id
    sender.courier.start([second])
    assert sender.courier.running
    sender.until(lambda: len(sender.ended) == 2)
    assert sender.arrived(first)
    assert sender.arrived(second)
    assert not sender.arrived(third)


def test_what_was_asked_for_before_a_cancel_is_forgotten(sender: Sender) -> None:
    record = sender.worker.fill().id
    sender.courier.start([record])
    sender.courier.start()
    sender.courier.cancel()
    sender.until(lambda: bool(sender.ended) and not sender.courier.running)
    sender.bridge.drain("net")
    assert len(sender.ended) == 1


def test_the_pages_follow_whatever_moves_rows_and_no_mere_bytes(sender: Sender):
    reloads: list[int] = []
    sender.bridge.changed.connect(lambda: reloads.append(1))
    at_digit = SyncProgress(
        records_done=0,
        records_total=2,
        deliveries_done=0,
        deliveries_total=2,
        bytes_sent=0,
        bytes_total=9,
        doing="",
        destination="digit",
    )
    steps: list[tuple[dict[str, object], int]] = [
        ({}, 1),
        ({"bytes_sent": 5}, 0),
        ({"deliveries_total": 3}, 1),  # a respondent gave access meanwhile
        ({"deliveries_total": 3, "destination": "digime"}, 1),
        ({"deliveries_total": 3, "destination": "digime", "deliveries_done": 1}, 1),
    ]
    for changes, expected in steps:
        reloads.clear()
        sender.courier._heard(at_digit.model_copy(update=changes))
        sender.courier._report()
        assert len(reloads) == expected, changes
