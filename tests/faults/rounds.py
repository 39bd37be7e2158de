"""One round: a driver is started, listened to, and killed at the moment that was aimed at."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from tests.faults import driver
from tests.faults.dice import Dice
from tests.faults.driver import Plan
from tests.faults.voice import Ear, Said

ROOT = Path(__file__).resolve().parents[2]
_STARTS = 30.0  # seconds in which a window must be there, and then a record, on a busy machine too
_BYTES = 65536


def warm() -> None:
    """Import all that a window needs, so that a fork has it; makes no QApplication and no thread."""
    for package in ("fieldapp.ui.pages", "fieldapp.ui.widgets"):
        for module in iter_modules(import_module(package).__path__):
            import_module(f"{package}.{module.name}")
    for name in ("alembic.command", "alembic.config", "alembic.script"):  # an upgrade's
        import_module(name)


@dataclass(frozen=True)
class Aim:
    """When to kill: so many seconds after the `nth` saying of that kind.

    At the latest `most` seconds after a record was on screen: on a busy machine that comes late.
    """

    event: str
    nth: int = 1
    wait: float = 0.0
    most: float = 2.0


def at_random(dice: Dice) -> Aim:
    """Aim at any moment of the work, or at one at which much is going on."""
    kind = dice.choices(
        (
            "opened",
            "key",
            "saving",
            "typed",
            "pressed_finish",
            "finishing",
            "moving",
            "starting",
            "alive",
            "ready",
        ),
        (27, 15, 20, 5, 8, 8, 6, 3, 5, 3),
    )[0]
    match kind:
        case "opened":
            return Aim(kind, 1, dice.uniform(0, 2.0))
        case "alive" | "ready":
            return Aim(kind, 1, dice.uniform(0, 0.3))
        case "key" | "typed":
            return Aim(
                kind, dice.randrange(1, 150), dice.choice((0, dice.uniform(0, 0.01), dice.uniform(0, 0.25)))
            )
        case "saving":
            return Aim(kind, dice.randrange(1, 20), dice.uniform(0, 0.012))
        case "starting":
            return Aim(kind, dice.randrange(1, 3), dice.uniform(0, 0.02))
        case _:
            return Aim(kind, 1, dice.uniform(0, 0.04), 3.0)


EAGER = {"pressed_finish": "mend", "finishing": "mend", "moving": "photo", "starting": "leave"}
"""What a driver should like to do, so that the moment aimed at comes."""


@dataclass
class Heard:
    """What one process came to."""

    ready: bool = False
    keys: int = 0
    refused: str = ""  # the code of the error with which the app did not start
    told: int = 0  # times a banner said that something is not saved
    ended: str = ""  # how it ended before it was killed; '' = it was killed


class Process:
    """A driver, forked from here or in an interpreter of its own."""

    def __init__(self, plan: Plan, log: Path, *, fresh: bool) -> None:
        self.ear, said_to = os.pipe()
        self._log = log
        plan = replace(plan, said_to=said_to)
        self.pid = self._start(plan) if fresh else self._fork(plan)
        os.close(said_to)

    def _start(self, plan: Plan) -> int:
        with self._log.open("wb") as log:
            child = subprocess.Popen(
                driver.command(plan),
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                pass_fds=[plan.said_to],
            )
        child.returncode = 0  # it is waited for below, not by subprocess
        return child.pid

    def _fork(self, plan: Plan) -> int:
        sys.stdout.flush()
        sys.stderr.flush()
        pid = os.fork()
        if pid:
            return pid
        try:
            os.close(self.ear)
            log = os.open(self._log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            for stream in (1, 2):
                os.dup2(log, stream)
            driver.drive(plan)
        except BaseException:  # noqa: BLE001  (nothing of the parent's may run on in here)
            traceback.print_exc()
        finally:
            sys.stderr.flush()
            os._exit(4)

    def kill(self) -> int:
        """Kill it and return its exit status; -9 = the kill, anything else came before."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        _, status = os.waitpid(self.pid, 0)
        return os.waitstatus_to_exitcode(status)


def run(
    plan: Plan,
    aim: Aim,
    hear: Callable[[Said], None],
    log: Path,
    *,
    fresh: bool = False,
    meanwhile: Callable[[float], None] | None = None,
) -> Heard:
    """Start a driver and kill it as aimed; `hear` gets all that it said, also what it said last.

    `meanwhile` is called again and again with the seconds since a record was on screen.
    """
    process = Process(plan, log, fresh=fresh)
    listening = _Listening(process.ear, aim, hear)
    try:
        while not listening.over():
            listening.listen()
            if meanwhile is not None and listening.opened_at:
                meanwhile(time.monotonic() - listening.opened_at)
    finally:
        code = process.kill()
        listening.rest()
        os.close(process.ear)
    heard = listening.heard
    if code != -signal.SIGKILL and not heard.refused:
        heard.ended = f"exit code {code}: {log.read_text(errors='replace')[-2000:]}"
    return heard


class _Listening:
    """Hears a process out until the moment has come."""

    def __init__(self, descriptor: int, aim: Aim, hear: Callable[[Said], None]) -> None:
        self.heard = Heard()
        self.opened_at = 0.0  # when the first record was on screen
        self._descriptor = descriptor
        self._aim = aim
        self._hear = hear
        self._ear = Ear()
        self._left = aim.nth
        self._at = time.monotonic() + _STARTS  # when to kill
        self._closed = False

    def over(self) -> bool:
        """Return whether the moment has come, or the process has ended by itself."""
        return self._closed or time.monotonic() >= self._at

    def listen(self) -> None:
        """Wait a moment for what is said."""
        wait = min(max(self._at - time.monotonic(), 0), 0.02)
        if select.select([self._descriptor], [], [], wait)[0]:
            self._take(os.read(self._descriptor, _BYTES))

    def rest(self) -> None:
        """Take what the dead process had said; the moment is past."""
        self._aim = Aim("")
        while data := os.read(self._descriptor, _BYTES):
            self._take(data)

    def _take(self, data: bytes) -> None:
        self._closed = not data
        for said in self._ear.hear(data):
            self._note(said)
            self._hear(said)

    def _note(self, said: Said) -> None:
        now = time.monotonic()
        heard = self.heard
        match said["event"]:
            case "ready":
                heard.ready = True
                self._at = now + _STARTS
            case "opened" if not self.opened_at:
                self.opened_at = now
                self._at = now + self._aim.most
            case "key":
                heard.keys += 1
            case "told":
                heard.told += 1
            case "refused":
                heard.refused = said["code"]
        if said["event"] == self._aim.event:
            self._left -= 1
            if self._left == 0:
                self._at = now + self._aim.wait
