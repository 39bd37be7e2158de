"""The main job in the real window, by key presses, in a process that is killed in the middle of filling.

Sign in → get forms → lose the network → fill → kill → come back → finish → network back → sync → delivered.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import pytest

from fieldapp.app import open_app
from tests.helpers.sandbox import SandboxProcess
from tests.helpers.worker import PASSPHRASE, PASSWORD, USER_NAME, FieldWorker

ROOT = Path(__file__).resolve().parents[2]


class Window:
    """The window in its own process, and the keyboard in front of it."""

    def __init__(self, data: Path, errors: Path) -> None:
        with errors.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "tests.journeys.driver", str(data), PASSPHRASE],
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            )
        self.errors = errors
        assert self._read()["ready"]

    def do(self, act: str, **order: Any) -> dict[str, Any]:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps({"do": act, **order}) + "\n")
        self.process.stdin.flush()
        answer = self._read()
        assert answer["ok"], answer
        return answer

    def _read(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, self.errors.read_text()
        return json.loads(line)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(20)

    def end(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(20)
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()


@pytest.fixture
def open_window(tmp_path: Path) -> Generator[Callable[[], Window]]:
    opened: list[Window] = []

    def make() -> Window:
        opened.append(Window(tmp_path / "laptop", tmp_path / "window-stderr.txt"))
        return opened[-1]

    yield make
    for window in opened:
        window.end()


@pytest.mark.timeout(180)
def test_from_sign_in_to_delivered_with_a_kill_in_between(
    open_window: Callable[[], Window], sandbox: SandboxProcess, tmp_path: Path
):
    # The data manager's project file was opened once; the worker has never signed in.
    with open_app(tmp_path / "laptop", PASSPHRASE, use_keyring=False) as app:
        app.flows.account.open_project(sandbox.project_file())
    window = open_window()
    window.do("wait", name="changeProjectButton")
    window.do("type", name="userName", text=USER_NAME)
    window.do("type", name="password", text=PASSWORD)
    window.do("press", name="signInButton")
    window.do("press", name="rail.forms")
    window.do("wait", name="start:householdDetails")

    sandbox.stop()
    window.do("press", name="start:householdDetails")
    window.do("type", name="answer:/firstName", text="Zainab")
    window.do("saved")
    window.kill()

    window = open_window()
    window.do("wait", name="answer:/firstName")  # it opens where it was killed
    assert window.do("text", name="answer:/firstName")["text"] == "Zainab"
    window.do("type", name="answer:/firstName", text=" Y")
    window.do("press", name="finishButton")
    window.do("wait", name="homeSentence")

    sandbox.start()
    window.do("press", name="rail.sync")
    window.do("online")
    window.do("key", key="Key_F5")
    window.do("delivered", records=1)
    window.do("close")

    records = sandbox.records()
    assert sorted((r["destination"], r["times"], r["answers"]["firstName"]) for r in records) == [
        ("digime", 1, "Zainab Y"),
        ("digit", 1, "Zainab Y"),
    ]
    with open_app(tmp_path / "laptop", PASSPHRASE, use_keyring=False) as app:
        assert [r.arrived for r in app.flows.board.records()] == [True]


@pytest.mark.timeout(180)
def test_a_process_killed_while_syncing_sends_nothing_twice(
    ready_worker: FieldWorker, sandbox: SandboxProcess
):
    ids: set[str] = set()
    command = [sys.executable, "-m", "fieldapp", "--data", str(ready_worker.data), "--no-keyring", "sync"]
    environment = {**os.environ, "FIELDAPP_PASSPHRASE": PASSPHRASE}
    for fault in (
        {"on": "filestore", "latency_ms": 60_000},
        {"on": "_create", "latency_ms": 60_000},
        {"polls": 10_000},
        {"on": "import", "latency_ms": 60_000},
    ):
        ids |= {ready_worker.fill().id, ready_worker.fill().id}
        sandbox.faults(**fault)
        seen = len(sandbox.requests())
        sync = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE)
        while not any(fault.get("on", "status") in r["path"] for r in sandbox.requests()[seen:]):
            assert sync.poll() is None
        sync.kill()
        sync.communicate()
        sandbox.clear_faults()
    ready_worker.app.flows.sync.run_once()
    assert all(set(s.values()) == {"delivered"} for s in ready_worker.states().values())
    counted = {(r["id"], r["destination"]): r["times"] for r in sandbox.records()}
    assert counted == {(i, d): 1 for i in ids for d in ("digit", "digime")}


def test_a_second_window_on_the_same_data_is_told_so(ready_worker: FieldWorker, sandbox: SandboxProcess):
    ready_worker.app.close()
    script = (
        "import sys; from pathlib import Path\n"
        "from fieldapp.flows.seat import the_only_window\n"
        "with the_only_window(Path(sys.argv[1])):\n"
        "    print('held', flush=True); sys.stdin.read()\n"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", script, str(ready_worker.data)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        fieldapp = [sys.executable, "-m", "fieldapp", "--data", str(ready_worker.data), "--no-keyring"]
        ends = [
            subprocess.run(
                [*fieldapp, *verb],
                cwd=ROOT,
                env={**os.environ, "FIELDAPP_PASSPHRASE": PASSPHRASE, "QT_QPA_PLATFORM": "offscreen"},
                capture_output=True,
                text=True,
                timeout=60,
                check=False,
            )
            for verb in ([], ["demo"])
        ]
    finally:
        holder.communicate()
    for end in ends:
        assert end.returncode != 0
        assert "already open" in end.stderr
    ready_worker.reopen()
    project = ready_worker.app.flows.settings().project
    assert project is not None
    assert project.base_url == sandbox.url
