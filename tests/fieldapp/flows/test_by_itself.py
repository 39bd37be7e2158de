"""What is due by itself, what hastens and holds it, and how soon it may go again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from fieldapp.flows.by_itself import CEILING, FLOOR, HELD_OFF, NETWORK, Pace
from fieldapp.records import DeliveryChange, DeliveryState, Reason
from fieldapp.store import Store
from tests.helpers.sandbox import SandboxProcess
from tests.helpers.worker import PASSPHRASE, FieldWorker

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)


def put_off(store: Store, state: str, code: str, until: datetime | None) -> None:
    reason = Reason(code=code, title="t") if code else None
    changes = [
        DeliveryChange(
            delivery_id=d.id, state=DeliveryState(state), reason=reason, next_try_at=until, attempts=1
        )
        for d in store.outbox.deliveries()
    ]
    store.outbox.apply(changes, now=NOW)


@pytest.mark.parametrize(
    ("state", "until", "due"),
    [
        ("waiting", None, NOW),
        ("unconfirmed", None, NOW),
        ("sending", None, NOW),  # left by a killed process
        ("waiting", NOW + timedelta(minutes=5), NOW + timedelta(minutes=5)),
        ("unconfirmed", NOW + timedelta(minutes=5), NOW + timedelta(minutes=5)),
        ("waiting", NOW + timedelta(days=9), NOW),  # written by a clock that was wrong
        ("blocked", None, None),
        ("refused", None, None),
        ("delivered", None, None),
    ],
)
def test_what_is_due_and_when(
    ready_worker: FieldWorker, state: str, until: datetime | None, due: datetime | None
) -> None:
    store = ready_worker.app.store
    assert store.timing.at(NOW) is None
    ready_worker.fill()
    assert store.timing.at(NOW) == NOW  # what was never tried
    put_off(store, state, "", until)
    assert store.timing.at(NOW) == due


def test_what_waits_for_a_project_is_due(worker: FieldWorker, sandbox: SandboxProcess) -> None:
    worker.sign_in(sandbox)
    worker.app.flows.intake.refresh()
    assert worker.app.flows.by_itself.look().due_at is None
    opened = worker.app.flows.capture.start(worker.form_id("householdDetails"))
    opened.session.set("/firstName", "Ana")
    worker.app.flows.capture.save(opened, {"/firstName": "Ana"}, "/firstName")
    worker.app.flows.settings_file.update(lambda now: now.model_copy(update={"project": None}))
    worker.app.flows.capture.finish(opened)
    assert worker.app.flows.by_itself.look().due_at is not None
    assert worker.app.flows.by_itself.look().hold == "signed-out"


@pytest.mark.parametrize("code", [*sorted(NETWORK), "server-trouble", "too-many-requests", "bad-answer"])
def test_only_what_the_network_held_up_is_hastened(ready_worker: FieldWorker, code: str) -> None:
    store = ready_worker.app.store
    ready_worker.fill()
    later = NOW + timedelta(minutes=50)
    put_off(store, "waiting", code, later)
    hastened = ready_worker.app.flows.by_itself.hasten()
    rows = store.outbox.deliveries()
    assert hastened == (2 if code in NETWORK else 0)
    assert {d.next_try_at for d in rows} == ({None} if code in NETWORK else {later})
    assert {d.reason and d.reason.code for d in rows} == {code}  # nothing happened to the record
    assert {d.attempts for d in rows} == {1}


def test_the_reasons_of_the_network() -> None:
    assert {"unreachable", "name-not-found", "not-trusted", "connect-timeout"} <= NETWORK
    assert {"reply-lost", "captive-portal"} <= NETWORK
    assert not NETWORK & {"server-trouble", "too-many-requests", "refused", "sign-in-needed"}


def test_a_pause_outlives_a_restart(ready_worker: FieldWorker) -> None:
    ready_worker.app.flows.by_itself.pause(paused=True)
    ready_worker.reopen()
    assert ready_worker.app.flows.by_itself.look().hold == "paused"
    ready_worker.app.flows.by_itself.pause(paused=False)
    assert ready_worker.app.flows.by_itself.look().hold == ""


def test_a_locked_vault_holds_it(ready_worker: FieldWorker) -> None:
    ready_worker.app.flows.account._vault._keys.clear()
    ready_worker.app.flows.account._vault._passphrase = None
    assert ready_worker.app.flows.by_itself.look().hold == "signed-out"
    ready_worker.app.flows.account.unlock(PASSPHRASE)
    assert ready_worker.app.flows.by_itself.look().hold == ""


class TestPace:
    def wait(self, pace: Pace, now: datetime = NOW) -> timedelta:
        return pace.soonest(now) - now

    def test_the_first_try_waits_for_nothing(self) -> None:
        assert self.wait(Pace()) == timedelta()

    def test_the_floor_doubles_while_nothing_arrives_up_to_a_ceiling(self) -> None:
        pace = Pace()
        waits: list[timedelta] = []
        for _ in range(7):
            pace.ended(NOW, arrived=False)
            waits.append(self.wait(pace))
        assert waits[:3] == [FLOOR, FLOOR * 2, FLOOR * 4]
        assert waits[-1] == CEILING
        pace.ended(NOW, arrived=True)
        assert self.wait(pace) == FLOOR

    def test_a_network_that_returns_ends_the_doubling_and_not_the_floor(self) -> None:
        pace = Pace()
        for _ in range(5):
            pace.ended(NOW, arrived=False)
        pace.network_returned()
        assert self.wait(pace) == FLOOR

    def test_what_a_person_stopped_is_left_alone_also_when_the_network_returns(self) -> None:
        pace = Pace()
        pace.stopped(NOW)
        pace.network_returned()
        assert self.wait(pace) == HELD_OFF

    def test_a_person_ends_every_wait(self) -> None:
        pace = Pace()
        pace.ended(NOW, arrived=False)
        pace.stopped(NOW)
        pace.person_acted()
        assert self.wait(pace) == timedelta()

    def test_a_clock_that_was_set_back_ends_every_wait(self) -> None:
        pace = Pace()
        pace.ended(NOW, arrived=False)
        pace.stopped(NOW)
        assert self.wait(pace, NOW - timedelta(days=1)) == timedelta()
