"""A process that syncs a data folder again and again until it is killed; what happens in it is said.

It is forked, so that it starts at once and that what was bent in its parent is bent in it.
"""

from __future__ import annotations

import os
import select
import signal
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from fieldapp.app import App, open_app
from fieldapp.errors import FieldappError
from fieldapp.flows.views import SyncProgress, SyncReport
from fieldapp.records import DIGIT, DeliveryState
from tests.faults.network.laptop import PASSWORD, USER_NAME
from tests.faults.voice import Ear, Said, Voice
from tests.helpers.screens import PASSPHRASE

_HASTE = 500  # times faster than life do the pauses pass that the app makes by itself
_MOMENT = 0.01  # seconds until a person presses Sync again
_AWAY = 0.1  # ... where there is no network at all
_HANGS = 120.0  # seconds of silence after which a process hangs, on a busy machine too
_BYTES = 65536


@dataclass(frozen=True)
class Plan:
    """What one process is to do: so many syncs, or until nothing is left that may arrive."""

    data: Path
    rounds: int
    poisoned: frozenset[str]  # records that DIGIT refuses for ever, which nobody tries again


@dataclass(frozen=True)
class Aim:
    """When to kill: `wait` seconds after the `nth` step that is said; nth 0 = never."""

    nth: int = 0
    wait: float = 0.0


@dataclass
class Heard:
    """What one process came to."""

    rounds: int = 0
    finished: bool = False  # nothing was left that may arrive
    over: bool = False  # the respondent's access has ended: a new project file is wanted
    killed: bool = False
    wrong: str = ""  # how it ended otherwise


def run(
    plan: Plan, aim: Aim, log: Path, hear: Callable[[Said], None], meanwhile: Callable[[], None]
) -> Heard:
    """Start a process, kill it as aimed or let it work; `meanwhile` is called some times a second."""
    ear, said_to = os.pipe()
    pid = _fork(plan, ear, said_to, log)
    os.close(said_to)
    listening = _Listening(ear, aim, hear)
    try:
        while not listening.over():
            listening.listen()
            meanwhile()
    finally:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL if not listening.closed else 0)
        code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        listening.rest()
        os.close(ear)
    heard = listening.heard
    heard.killed = code == -signal.SIGKILL
    if listening.hung:
        heard.wrong = "it hung"
    elif code not in (0, -signal.SIGKILL):
        heard.wrong = f"exit code {code}: {log.read_text(errors='replace')[-2000:]}"
    return heard


class _Listening:
    """Hears a process out until the moment to kill it has come."""

    def __init__(self, descriptor: int, aim: Aim, hear: Callable[[Said], None]) -> None:
        self.heard = Heard()
        self.closed = self.hung = False
        self._descriptor = descriptor
        self._aim = aim
        self._left = aim.nth
        self._hear = hear
        self._ear = Ear()
        self._kill_at = float("inf")
        self._silent_at = time.monotonic() + _HANGS

    def over(self) -> bool:
        now = time.monotonic()
        self.hung = now >= self._silent_at
        return self.closed or self.hung or now >= self._kill_at

    def listen(self) -> None:
        wait = min(max(self._kill_at - time.monotonic(), 0), 0.1)
        if select.select([self._descriptor], [], [], wait)[0]:
            self._take(os.read(self._descriptor, _BYTES))

    def rest(self) -> None:
        while data := os.read(self._descriptor, _BYTES):
            self._take(data)

    def _take(self, data: bytes) -> None:
        self.closed = not data
        self._silent_at = time.monotonic() + _HANGS
        for said in self._ear.hear(data):
            event = said["event"]
            self.heard.rounds += event == "round"
            self.heard.finished |= event == "finished"
            self.heard.over |= event == "access_over"
            self._left -= event == "step"
            if event == "step" and self._left == 0:
                self._kill_at = time.monotonic() + self._aim.wait
            self._hear(said)


def _fork(plan: Plan, ear: int, said_to: int, log: Path) -> int:
    sys.stdout.flush()
    sys.stderr.flush()
    pid = os.fork()
    if pid:
        return pid
    code = 4
    try:
        os.close(ear)
        kept = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        for stream in (1, 2):
            os.dup2(kept, stream)
        work(plan, Voice(said_to))
        code = 0
    except BaseException:  # noqa: BLE001  (nothing of the parent's may run on in here)
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(code)


def work(plan: Plan, say: Voice) -> None:
    """Sync so often, as a person does who presses the button again and does what the app asks."""
    with open_app(plan.data, PASSPHRASE, use_keyring=False) as app:
        app.flows.sync._pause._sleep = lambda seconds: time.sleep(seconds / _HASTE)
        say("alive")
        _try_again(app, plan.poisoned)
        for _ in range(plan.rounds):
            say("round")
            report = app.flows.sync.run_once(progress=lambda step: _tell(say, step))
            say("ended", report=report.model_dump(exclude={"problem"}), problem=_code(report))
            if _done(app, plan.poisoned):
                say("finished")
                return
            if _access_over(app):
                say("access_over")
                return
            _obey(app, report, say)


def _tell(say: Voice, step: SyncProgress) -> None:
    say("step", doing=step.doing, done=step.deliveries_done)


def _code(report: SyncReport) -> str:
    return report.problem.code if report.problem else ""


def _try_again(app: App, poisoned: frozenset[str]) -> None:
    """Press Try again on what was refused, but for what can never be taken."""
    for row in app.store.outbox.deliveries():
        if row.state is DeliveryState.REFUSED and not _for_ever(row.submission_id, row.destination, poisoned):
            app.flows.sync.retry(row.submission_id)


def _for_ever(id_: str, destination: str, poisoned: frozenset[str]) -> bool:
    return destination == DIGIT and id_ in poisoned


def _done(app: App, poisoned: frozenset[str]) -> bool:
    return all(
        not row.state.owed
        or (row.state is DeliveryState.REFUSED and _for_ever(row.submission_id, row.destination, poisoned))
        for row in app.store.outbox.deliveries()
    )


def _access_over(app: App) -> bool:
    return any(
        row.state is DeliveryState.BLOCKED and row.reason is not None and row.reason.code == "consent-needed"
        for row in app.store.outbox.deliveries()
    )


def _obey(app: App, report: SyncReport, say: Voice) -> None:
    """Wait where the server said so, sign in where the app says so."""
    time.sleep({"too-many-requests": 1.0, "unreachable": _AWAY}.get(_code(report), _MOMENT))
    if _code(report) == "sign-in-needed":
        try:
            app.flows.account.sign_in(USER_NAME, PASSWORD)
        except FieldappError as error:
            say("not_signed_in", code=error.code)
