"""Records that a project sends singly, by a whole sync to the sandbox: each arrives once, or says why not."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from fieldapp.app import App, open_app
from fieldapp.records import Delivery, DeliveryState, Handover
from fieldapp.sandbox.accounts import DEMO_PASSWORD, DEMO_USER
from tests.helpers.sandbox import SandboxProcess

_PATH = "/egov-rn-service/registration/v1/_create"
_HOW: dict[str, Any] = {
    "always": {
        "registrationType": "HouseholdRegistration",
        "isHead": True,
        "dateOfRegistration": 20260914,
    },
    "names": {"firstName": "name"},
}


@pytest.fixture
def laptop(sandbox: SandboxProcess, tmp_path: Path) -> Generator[App]:
    """A laptop whose project file sends household details singly."""
    project = {name: fact for name, fact in sandbox.project().items() if name != "digime"}
    project["singlePosts"] = {"householdDetails": _HOW}
    with open_app(tmp_path / "data", "passphrase", use_keyring=False) as app:
        app.flows.account.open_project(json.dumps(project).encode())
        app.flows.account.sign_in(DEMO_USER, DEMO_PASSWORD)
        app.flows.intake.refresh()
        yield app


def _finish(app: App, *names: str) -> list[str]:
    form = next(f for f in app.flows.board.forms() if f.ref.schema_id == "householdDetails")
    made: list[str] = []
    for name in names:
        opened = app.flows.capture.start(form.id)
        opened.session.set("/firstName", name)
        made.append(app.flows.capture.finish(opened).id)
    return made


def _row(app: App, record: str) -> Delivery:
    [row] = app.store.outbox.deliveries([record])
    return row


def test_each_record_goes_in_a_request_of_its_own(laptop: App, sandbox: SandboxProcess) -> None:
    ids = _finish(laptop, "Ana", "Bia", "Carla")
    report = laptop.flows.sync.run_once()
    assert report.delivered == 3
    arrived = [record["answers"]["name"] for record in sandbox.records("registration")]
    assert arrived == ["Carla", "Bia", "Ana"]
    assert len(sandbox.requests(_PATH)) == 3
    [receipt] = laptop.store.outbox.receipts(ids[0])
    assert receipt.remote_id == sandbox.records("registration")[-1]["id"]


def test_a_lost_answer_stays_in_doubt_until_a_person_says_otherwise(
    laptop: App, sandbox: SandboxProcess
) -> None:
    sandbox.faults(on=_PATH, drop="after", times=1)
    first, second = _finish(laptop, "Ana", "Bia")
    laptop.flows.sync.run_once()
    assert _row(laptop, second).state is DeliveryState.DELIVERED, "one in doubt holds up no other"
    for _ in range(3):
        report = laptop.flows.sync.run_once()
        assert report.problem is not None
        row = _row(laptop, first)
        assert (row.state, row.maybe_arrived) == (DeliveryState.UNCONFIRMED, True)
        assert row.reason is not None
        assert "may have this record already" in row.reason.title
    assert len(sandbox.requests(_PATH)) == 2, "it was not posted again"

    laptop.flows.sync.retry(first)
    laptop.flows.sync.run_once()
    assert _row(laptop, first).state is DeliveryState.DELIVERED
    assert len(sandbox.requests(_PATH)) == 3


def test_an_expired_sign_in_blocks_and_the_record_goes_after_the_next(
    laptop: App, sandbox: SandboxProcess
) -> None:
    [record] = _finish(laptop, "Ana")
    sandbox.expire_tokens()
    sandbox.expire_tokens("refresh")
    laptop.flows.sync.run_once()
    assert (_row(laptop, record).state, _row(laptop, record).maybe_arrived) == (DeliveryState.BLOCKED, False)
    laptop.flows.account.sign_in(DEMO_USER, DEMO_PASSWORD)
    laptop.flows.sync.run_once()
    assert _row(laptop, record).state is DeliveryState.DELIVERED
    assert len(sandbox.records("registration")) == 1


def test_killed_in_the_middle_of_a_post_it_is_in_doubt(laptop: App, sandbox: SandboxProcess) -> None:
    [record] = _finish(laptop, "Ana")
    digit = laptop.servers.connectors()["digit"]
    posts = digit.deliver

    def killed(parcel: Any) -> Generator[Any]:
        for event in posts(parcel):
            yield event
            if isinstance(event, Handover):
                raise KeyboardInterrupt

    digit.deliver = killed  # type: ignore[method-assign]
    with pytest.raises(KeyboardInterrupt):
        laptop.flows.sync.run_once()
    digit.deliver = posts  # type: ignore[method-assign]
    laptop.flows.sync.run_once()
    assert _row(laptop, record).state is DeliveryState.UNCONFIRMED
    assert sandbox.requests(_PATH) == []


def test_a_pause_pressed_while_a_record_is_handed_over_waits_for_its_answer(
    laptop: App, sandbox: SandboxProcess
) -> None:
    first, second = _finish(laptop, "Ana", "Bia")

    def pressed() -> bool:
        return bool(sandbox.requests(_PATH)) or _row(laptop, first).state is DeliveryState.SENDING

    report = laptop.flows.sync.run_once(cancelled=pressed)
    assert report.cancelled
    assert _row(laptop, second).state is DeliveryState.WAITING
    laptop.flows.sync.run_once()
    assert {_row(laptop, name).state for name in (first, second)} == {DeliveryState.DELIVERED}
    assert len(sandbox.records("registration")) == 2


def _press_once(app: App, first: str, second: str, state: DeliveryState, then: Callable[[], None]) -> bool:
    """Sync, and press Try again for the first record once the second stands there."""
    pressed: list[object] = []

    def press(progress: object) -> None:
        if not pressed and _row(app, second).state is state:
            pressed.append(progress)
            app.flows.sync.retry(first)
            then()

    app.flows.sync.run_once(progress=press)
    return bool(pressed)


def test_try_again_while_a_sync_runs_posts_it_once(laptop: App, sandbox: SandboxProcess) -> None:
    sandbox.faults(on=_PATH, drop="after", times=1)
    [first] = _finish(laptop, "Ana")
    laptop.flows.sync.run_once()
    assert _row(laptop, first).state is DeliveryState.UNCONFIRMED
    before = len(sandbox.requests(_PATH))
    [second] = _finish(laptop, "Bia")
    assert _press_once(laptop, first, second, DeliveryState.SENDING, lambda: None)
    assert _row(laptop, first).state is DeliveryState.DELIVERED
    assert len(sandbox.requests(_PATH)) - before == 2, "Bia once, Ana once"


def test_try_again_while_its_reply_is_lost_again_ends_no_sync(laptop: App, sandbox: SandboxProcess) -> None:
    sandbox.faults(on=_PATH, drop="after", times=1)
    [first] = _finish(laptop, "Ana")
    laptop.flows.sync.run_once()
    [second] = _finish(laptop, "Bia")
    again = partial(sandbox.faults, on=_PATH, drop="after", times=1)
    assert _press_once(laptop, first, second, DeliveryState.DELIVERED, lambda: again() and None)
    assert _row(laptop, first).state is DeliveryState.UNCONFIRMED
