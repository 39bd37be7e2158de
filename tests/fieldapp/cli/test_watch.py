"""`fieldapp sync --watch` as a process of its own, beside a real sandbox: it waits, sends, and stops well."""

from __future__ import annotations

import io
import json
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from filelock import FileLock

from fieldapp.app import App, open_app
from fieldapp.cli.desk import Output
from fieldapp.cli.verbs.sync import as_json as sync_as_json
from fieldapp.cli.watch import Watch
from fieldapp.errors import FieldappError, FileGone, Refused
from fieldapp.flows.views import SyncReport
from fieldapp.records import Reason
from fieldapp.sandbox.accounts import DEMO_PASSWORD, DEMO_USER
from tests.fieldapp.cli.conftest import PASSPHRASE, ROOT, Commands
from tests.helpers.sandbox import SandboxProcess
from tests.helpers.worker import DETAILS

LONG = 40  # seconds


class Station:
    """A watching process, and what it said."""

    def __init__(self, data: Path, *arguments: str, passphrase: str = PASSPHRASE) -> None:
        command = [sys.executable, "-m", "fieldapp", "--no-keyring", "--data", str(data), "sync", "--watch"]
        command += ["--json", "--every", "1", *arguments]
        self.process = subprocess.Popen(
            command,
            cwd=ROOT,
            env={**os.environ, "FIELDAPP_PASSPHRASE": passphrase, "PYTHONWARNINGS": "error"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.events: list[dict[str, Any]] = []
        self._lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)

    def wait_for(self, event: str, also: Callable[[dict[str, Any]], bool] = lambda _: True) -> dict[str, Any]:
        """Return the next event of that name."""
        while True:
            said = json.loads(self._lines.get(timeout=LONG))  # each line is one whole document
            self.events.append(said)
            if said["event"] == event and also(said):
                return said

    def names(self) -> list[str]:
        return [said["event"] for said in self.events]

    def stop(self, how: int = signal.SIGTERM) -> int:
        if self.process.poll() is None:
            self.process.send_signal(how)
        code = self.process.wait(LONG)
        for pipe in (self.process.stdout, self.process.stderr):
            assert pipe is not None
        assert self.process.stderr is not None
        said = self.process.stderr.read()
        assert "Traceback" not in said, said
        self.process.stderr.close()
        return code


@pytest.fixture
def app(signed_in: Commands) -> Iterator[App]:
    """The window's side of the same data: open all the while."""
    with open_app(signed_in.data, PASSPHRASE, use_keyring=False) as opened:
        yield opened


@pytest.fixture
def stations() -> Iterator[list[Station]]:
    made: list[Station] = []
    yield made
    for station in made:
        if station.process.poll() is None:
            station.process.kill()
        station.process.wait(LONG)
        for pipe in (station.process.stdout, station.process.stderr):
            if pipe is not None:
                pipe.close()


def fill(app: App) -> str:
    capture = app.flows.capture
    form = next(f.id for f in app.flows.board.forms() if f.ref.schema_id == "householdDetails")
    opened = capture.start(form)
    for path, text in DETAILS.items():
        opened.session.set(path, text)
        capture.save(opened, {path: text}, path)
    return capture.finish(opened).id


posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal that asks")


@posix
@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_it_sends_what_is_finished_beside_an_open_window_until_it_is_stopped(
    app: App, sandbox: SandboxProcess, stations: list[Station], how: int
) -> None:
    app.flows.change_settings(auto_sync="off")  # the window's; who runs this asks for it
    station = Station(app.store.folder)
    stations.append(station)
    assert station.wait_for("started")["every"] == 1
    station.wait_for("idle")
    record = fill(app)
    sent = station.wait_for("sync")
    assert (sent["delivered"], sent["problem"]) == (2, None)
    station.wait_for("idle")
    assert [r["times"] for r in sandbox.records("digit")] == [1]
    assert {d.state.value for d in app.store.outbox.deliveries([record])} == {"delivered"}
    assert station.stop(how) == 0
    station.wait_for("stopped")


@posix
def test_it_survives_a_sign_out_a_pause_another_sync_and_no_network(
    app: App, sandbox: SandboxProcess, stations: list[Station]
) -> None:
    app.flows.account.sign_out()
    station = Station(app.store.folder)
    stations.append(station)
    station.wait_for("signed-out")
    fill(app)
    app.flows.by_itself.pause(paused=True)
    station.wait_for("paused")
    app.flows.account.sign_in(DEMO_USER, DEMO_PASSWORD)
    sandbox.stop()
    app.flows.by_itself.pause(paused=False)
    assert station.wait_for("offline")["code"] == "unreachable"
    with FileLock(app.store.folder / "sync.lock"):
        sandbox.start()
        station.wait_for("online")
        station.wait_for("busy")
    assert station.wait_for("sync")["delivered"] == 2
    assert station.names().count("signed-out") == station.names().count("offline") == 1  # each is said once
    assert station.stop() == 0


@posix
def test_what_only_the_network_held_up_goes_at_once_when_it_is_back(
    app: App, sandbox: SandboxProcess, stations: list[Station]
) -> None:
    fill(app)
    sandbox.stop()
    app.flows.sync.run_once()
    assert all(d.next_try_at for d in app.store.outbox.deliveries())
    station = Station(app.store.folder)
    stations.append(station)
    station.wait_for("offline")
    sandbox.start()
    station.wait_for("online")
    assert station.wait_for("sync")["delivered"] == 2
    assert station.stop() == 0


@posix
def test_a_missing_project_and_a_locked_vault_are_waited_for(
    commands: Commands, sandbox: SandboxProcess, stations: list[Station]
) -> None:
    station = Station(commands.data)
    stations.append(station)
    station.wait_for("no-project")
    with open_app(commands.data, PASSPHRASE, use_keyring=False) as app:
        app.flows.account.open_project(sandbox.project_file())
        station.wait_for("signed-out")
        app.flows.account.sign_in(DEMO_USER, DEMO_PASSWORD)
        station.wait_for("idle")
    wrong = Station(commands.data, passphrase="another one")
    stations.append(wrong)
    wrong.wait_for("locked")
    assert wrong.stop() == station.stop() == 0


@posix
def test_stopping_in_the_middle_of_a_sync_ends_after_the_step_and_loses_nothing(
    app: App, sandbox: SandboxProcess, stations: list[Station]
) -> None:
    record = fill(app)
    sandbox.faults(polls=1000)
    station = Station(app.store.folder)
    stations.append(station)
    station.wait_for("online")
    for _ in range(1000):
        if sandbox.requests("/sync/file/status"):
            break
    assert station.stop() == 0
    assert station.wait_for("sync")["cancelled"]
    sandbox.clear_faults()
    app.flows.sync.run_once()
    assert {d.state.value for d in app.store.outbox.deliveries([record])} == {"delivered"}
    assert [r["times"] for r in sandbox.records("digit")] == [1]


@posix
@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_a_sync_that_is_told_to_stop_ends_after_the_step_and_loses_nothing(
    app: App, sandbox: SandboxProcess, how: int
) -> None:
    record = fill(app)
    sandbox.faults(polls=1000)
    process = subprocess.Popen(
        [sys.executable, "-m", "fieldapp", "--no-keyring", "--data", str(app.store.folder), "sync", "--json"],
        cwd=ROOT,
        env={**os.environ, "FIELDAPP_PASSPHRASE": PASSPHRASE, "PYTHONWARNINGS": "error"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        for _ in range(3000):
            if sandbox.requests("/sync/file/status"):
                break
        process.send_signal(how)
        out, err = process.communicate(timeout=LONG)
    finally:
        process.kill()
    assert process.returncode == 130, err
    again = "press Ctrl-C again" if how == signal.SIGINT else "send SIGTERM again"
    assert f"Stopping after this step; {again} to stop at once." in err
    assert json.loads(out)["cancelled"]
    sandbox.clear_faults()
    app.flows.sync.run_once()
    assert {d.state.value for d in app.store.outbox.deliveries([record])} == {"delivered"}
    assert [r["times"] for r in sandbox.records("digit")] == [1]


def test_a_missing_project_is_said_once_with_what_to_do(commands: Commands) -> None:
    said = io.StringIO()
    with open_app(commands.data, PASSPHRASE, use_keyring=False) as app:
        station = Watch(
            app.flows, Output(said, said, as_json=False, details=False), every=1, as_json=sync_as_json
        )
        station._look()
        station._look()
    [line] = said.getvalue().splitlines()
    assert str(commands.data) in line
    assert "`fieldapp login --project FILE`" in line


@pytest.mark.parametrize("as_json", [True, False])
def test_what_it_says_names_no_file_and_repeats_no_server(*, as_json: bool) -> None:
    said = io.StringIO()
    quoting = "send: HTTP 400: INVALID 'Maria Silva', HIV_POSITIVE, is not allowed"
    gone = FileGone(quoting, file="Maria Silva HIV test.jpg")
    met: list[FieldappError] = [gone, Refused(quoting)]
    flows: Any = SimpleNamespace(
        clock=lambda: datetime(2026, 11, 21, 9, tzinfo=UTC),
        dispatch=SimpleNamespace(run=lambda **_: SyncReport(refused=1, problem=Reason.of(gone))),
        bin=SimpleNamespace(expire=lambda: 0),
        by_itself=SimpleNamespace(look=lambda: _raise(met.pop())),
        account=SimpleNamespace(reachable=lambda: _raise(met.pop())),
    )
    out = Output(said, said, as_json=as_json, details=True)
    station = Watch(flows, out, every=1, as_json=sync_as_json)
    station._send()
    station._look()
    station._reach()
    assert len(said.getvalue().splitlines()) == 3
    assert "Maria" not in said.getvalue()
    assert "HIV" not in said.getvalue()
    assert ("HTTP 400" in said.getvalue()) is as_json


def _raise(error: FieldappError) -> None:
    raise error


def test_damaged_data_ends_it(commands: Commands) -> None:
    commands.data.mkdir()
    (commands.data / "fieldapp.sqlite3").write_bytes(b"no database" * 1000)
    assert commands("sync", "--watch").code == 4


@pytest.mark.parametrize("every", ["0", "a minute", "90000", "nan"])
def test_a_pause_that_cannot_be_is_wrong_usage(commands: Commands, every: str) -> None:
    assert commands("sync", "--watch", "--every", every).code == 2


class TestLink:
    def test_says_what_the_link_is_good_for(self, signed_in: Commands, sandbox: SandboxProcess) -> None:
        ended = commands_json(signed_in)
        assert ended["reachable"] is True
        assert ended["signedIn"] is True
        assert ended["recordsPerMinute"] > 100
        assert ended["typicalRecord"] is True
        sizes = [int(dict(r["headers"])["content-length"]) for r in sandbox.requests("/localization")]
        assert sum(sizes) < 64_000
        assert sandbox.records() == []

    @pytest.mark.parametrize(
        ("faults", "code"), [({"html": True}, "captive-portal"), ({"status": 503}, "server-trouble")]
    )
    def test_says_why_it_does_not(
        self, signed_in: Commands, sandbox: SandboxProcess, faults: dict[str, Any], code: str
    ) -> None:
        sandbox.faults(**faults)
        ended = signed_in("sync", "--test", "--json")
        assert (ended.code, ended.json["problem"]["code"]) == (3, code)

    def test_signed_out_is_said(self, signed_in: Commands) -> None:
        with open_app(signed_in.data, PASSPHRASE, use_keyring=False) as app:
            app.flows.account.sign_out()
        ended = signed_in("sync", "--test")
        assert ended.code == 5
        assert "Nobody is signed in" in ended.out


def commands_json(commands: Commands) -> Any:
    ended = commands("sync", "--test", "--json")
    assert ended.code == 0, ended.err
    return ended.json
