"""A record that did not get through goes again by itself; one that was never tried waits for the person."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.records import DeliveryChange, DeliveryState
from fieldapp.ui import courier as module
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.courier import Courier
from tests.fieldapp.ui.records.holdings import put_away
from tests.helpers.sandbox import SandboxProcess
from tests.helpers.worker import FieldWorker

LONG = 20_000  # milliseconds: a machine under load, a server process


class Sender:
    """A courier over a laptop, and the syncs that it ran."""

    def __init__(self, worker: FieldWorker, qtbot: QtBot) -> None:
        self.worker = worker
        self.qtbot = qtbot
        self.bridge = Bridge()
        self.courier = Courier(worker.app.flows, self.bridge)
        self.ended: list[object] = []
        self.courier.finished.connect(self.ended.append)
        self.courier.failed.connect(self.ended.append)

    def close(self) -> None:
        self.courier.cancel()
        self.bridge.shutdown()
        put_away(self.courier, self.bridge)

    def planned(self) -> bool:
        return self.courier._looks.isActive()

    def seconds_left(self) -> float:
        planned = self.courier._planned
        assert planned is not None
        return (planned[1] - self.worker.app.flows.clock()).total_seconds()


@pytest.fixture
def sender(ready_worker: FieldWorker, qtbot: QtBot) -> Iterator[Sender]:
    made = Sender(ready_worker, qtbot)
    yield made
    made.close()


def fail_once(worker: FieldWorker, sandbox: SandboxProcess) -> str:
    """Fill a record and have a server in trouble answer its first sync; return its id."""
    record = worker.fill().id
    sandbox.faults(status=503, times=100)
    worker.app.flows.sync.run_once()
    sandbox.clear_faults()
    assert worker.app.flows.board.next_try() is not None
    return record


def come_due(worker: FieldWorker) -> None:
    """Let the time of everything that was tried have come."""
    now = worker.app.flows.clock()
    outbox = worker.app.store.outbox
    rows = [d for d in outbox.deliveries() if d.attempts]
    outbox.apply(
        [
            DeliveryChange(
                delivery_id=row.id,
                state=row.state,
                reason=row.reason,
                next_try_at=now - timedelta(seconds=1),
                attempts=row.attempts,
                alone=row.alone,
            )
            for row in rows
        ],
        now=now,
    )


def test_a_record_that_was_tried_goes_again_and_one_that_was_not_waits(
    sender: Sender, sandbox: SandboxProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_SOONEST", timedelta())
    tried = fail_once(sender.worker, sandbox)
    untried = sender.worker.fill().id
    come_due(sender.worker)
    sender.courier.watch()
    sender.qtbot.waitUntil(lambda: set(sender.worker.states()[tried].values()) == {"delivered"}, timeout=LONG)
    assert set(sender.worker.states()[untried].values()) == {"waiting"}
    sender.qtbot.waitUntil(lambda: len(sender.ended) == 1, timeout=LONG)
    sender.qtbot.waitUntil(lambda: not sender.courier._asking, timeout=LONG)
    assert not sender.planned()  # nothing is left that was tried


def test_it_is_planned_for_its_time_and_never_at_once(sender: Sender, sandbox: SandboxProcess) -> None:
    fail_once(sender.worker, sandbox)
    at = sender.worker.app.flows.board.next_try()
    sender.courier.watch()
    sender.qtbot.waitUntil(sender.planned, timeout=LONG)
    assert sender.courier._planned is not None
    assert at is not None
    assert sender.courier._planned[1] >= at
    come_due(sender.worker)
    sender.bridge.changed.emit()
    earlier = sender.courier._planned
    sender.qtbot.waitUntil(lambda: sender.courier._planned not in {earlier, None}, timeout=LONG)
    assert 0 < sender.seconds_left() <= 5
    assert sender.ended == []


def test_without_a_network_it_waits_for_the_network(sender: Sender, sandbox: SandboxProcess) -> None:
    fail_once(sender.worker, sandbox)
    come_due(sender.worker)
    sender.courier.watch()
    sender.qtbot.waitUntil(sender.planned, timeout=LONG)
    sender.courier.online = False
    sender.courier.online_changed.emit(False)
    sender.qtbot.waitUntil(lambda: not sender.planned(), timeout=LONG)
    sender.courier.online = True
    sender.courier.online_changed.emit(True)
    sender.qtbot.waitUntil(sender.planned, timeout=LONG)


def test_a_try_that_cannot_begin_is_not_made_again_and_again(
    sender: Sender, sandbox: SandboxProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_SOONEST", timedelta())
    fail_once(sender.worker, sandbox)
    come_due(sender.worker)
    sender.worker.app.flows.account.sign_out()
    sender.courier.watch()
    sender.qtbot.waitUntil(lambda: len(sender.ended) == 1, timeout=LONG)
    sender.qtbot.waitUntil(sender.planned, timeout=LONG)
    assert sender.seconds_left() > 500
    states = {d.state for d in sender.worker.app.store.outbox.deliveries()}
    assert states <= {DeliveryState.WAITING, DeliveryState.UNCONFIRMED}
