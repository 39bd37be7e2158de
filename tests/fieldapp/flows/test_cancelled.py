"""A pause pressed in the middle of an upload, over real connectors: what is done is remembered."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from fieldapp.app import App
from fieldapp.records import DeliveryState
from fieldapp.sandbox.accounts import DEMO_PASSWORD, DEMO_USER
from fieldapp.sandbox.proxy.front import FaultProxy
from fieldapp.sandbox.proxy.profile import read_profile
from tests.fieldapp.flows.test_receipts import app, finish
from tests.helpers.sandbox import SandboxProcess

__all__ = ["app"]  # a fixture

_FILESTORE, _IMPORT = "/filestore/v1/files", "permission-access/import"


def states(app: App, record: str) -> dict[str, tuple[DeliveryState, bool]]:
    return {d.destination: (d.state, d.maybe_arrived) for d in app.store.outbox.deliveries([record])}


def uploads(sandbox: SandboxProcess) -> int:
    """Return how many files came to the filestore."""
    return sum(1 for request in sandbox.requests(_FILESTORE) if request["outcome"] == "201")


def after(count: Callable[[], int], number: int) -> Callable[[], bool]:
    """Return a pause that is pressed when so many requests came."""
    return lambda: count() >= number


@pytest.mark.parametrize("number", [1, 2], ids=["photo", "sync file"])
def test_paused_at_the_first_event_after_an_upload_it_is_not_uploaded_again(
    app: App, tmp_path: Path, sandbox: SandboxProcess, number: int
) -> None:
    record = finish(app, tmp_path)
    paused = app.flows.sync.run_once(cancelled=after(lambda: uploads(sandbox), number))
    assert paused.cancelled
    assert uploads(sandbox) == number
    assert states(app, record)["digit"] == (DeliveryState.WAITING, False)
    app.flows.sync.run_once()
    assert uploads(sandbox) == 2, "one photo, one sync file"
    assert {state for state, _ in states(app, record).values()} == {DeliveryState.DELIVERED}


@pytest.mark.parametrize("number", [1, 2], ids=["photo", "record"])
def test_paused_during_an_import_at_digime_nothing_is_imported_twice(
    app: App, tmp_path: Path, sandbox: SandboxProcess, number: int
) -> None:
    record = finish(app, tmp_path)

    def imports() -> int:
        return len(sandbox.requests(_IMPORT))

    paused = app.flows.sync.run_once(cancelled=after(imports, number))
    assert paused.cancelled
    assert imports() == number
    there = [each["id"] for each in sandbox.records("digime")]
    wanted = DeliveryState.DELIVERED if record in there else DeliveryState.WAITING
    assert (states(app, record)["digime"], len(there)) == ((wanted, False), number - 1)
    app.flows.sync.run_once()
    assert imports() == 2
    assert states(app, record)["digime"][0] is DeliveryState.DELIVERED


def test_killed_at_the_first_event_after_an_upload_it_is_not_uploaded_again(
    app: App, tmp_path: Path, sandbox: SandboxProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    finish(app, tmp_path)
    digit = app.servers.connectors()["digit"]
    deliver = digit.deliver

    def killed(parcel: object) -> Iterator[object]:
        for event in deliver(parcel):  # type: ignore[arg-type]
            yield event
            raise KeyboardInterrupt

    monkeypatch.setattr(digit, "deliver", killed)
    with pytest.raises(KeyboardInterrupt):
        app.flows.sync.run_once()
    monkeypatch.undo()
    app.flows.sync.run_once()
    assert uploads(sandbox) == 2, "one photo, one sync file"


def test_a_pause_ends_a_sync_that_waits_for_a_slow_answer_and_blames_no_link(
    app: App, tmp_path: Path, sandbox: SandboxProcess
) -> None:
    where = urlsplit(sandbox.url)
    with FaultProxy(where.hostname or "", where.port or 0) as proxy:
        app.flows.account.open_project(
            sandbox.project_file().replace(sandbox.url.encode(), proxy.url.encode())
        )
        app.flows.account.sign_in(DEMO_USER, DEMO_PASSWORD)
        record = finish(app, tmp_path)
        proxy.set_profile(read_profile({"rules": [{"fault": "slow_answer", "ms": 50_000}]}))
        began = time.monotonic()
        paused = app.flows.sync.run_once(cancelled=after(lambda: uploads(sandbox), 1))
        assert time.monotonic() - began < 25
        assert (paused.cancelled, paused.problem) == (True, None)
        [digit, *_] = app.store.outbox.deliveries([record])
        assert (digit.state, digit.reason) == (DeliveryState.WAITING, None)
        proxy.set_profile(read_profile({"rules": []}))
        app.flows.sync.run_once()
        assert {state for state, _ in states(app, record).values()} == {DeliveryState.DELIVERED}
