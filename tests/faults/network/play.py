"""One profile from the first record to the last receipt."""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import certifi

from tests.faults.dice import Dice, dice
from tests.faults.network import client, roads
from tests.faults.network.client import Aim, Heard, Plan
from tests.faults.network.figures import Figures
from tests.faults.network.freight import weigh
from tests.faults.network.judge import Findings, hold_closed, judge, squandered
from tests.faults.network.laptop import Laptop, write_forms
from tests.faults.network.link import BREAKING, Link
from tests.faults.network.tls_relay import AUTHORITY
from tests.faults.network.weather import Weather
from tests.faults.voice import Said

_NOTED_EVERY = 1.0  # seconds
_TURNS_EVERY = (0.5, 6.0)  # seconds between two moods of the server
MOST_PROCESSES = 400
_CALM_AFTER = (
    200  # processes after which the server behaves, so that what is stuck is stuck for another reason
)
_CLOSED_SHARE = 4  # of so many records one sync is tried on a link that lets nothing through
_EDITS = 4  # times that somebody changes records meanwhile
_LIFTED: dict[str, object] = {"seed": 0, "rules": []}
_TLS = "wrong-tls"


@dataclass(frozen=True)
class Task:
    """A profile, and how much is to be delivered through it."""

    profile: str
    records: int
    attachments: int
    seed: str
    place: Path
    processes: int = MOST_PROCESSES  # after which it is left as it is


@dataclass
class Play:
    """A profile being played. `tell` gets a line for people, at once."""

    task: Task
    tell: Callable[[str], None]
    figures: Figures = field(default_factory=Figures)

    def __post_init__(self) -> None:
        self._place = self.task.place
        self._place.mkdir(parents=True)
        write_forms(self._place / "forms")
        self._laptop = Laptop(self._place, self._dice("laptop"))
        self._link = Link(self._place, self._place / "forms")
        self._weather = Weather(self._link, self._dice("weather"))
        self._chance = self._dice("kills")
        self._said: list[Said] = []
        self._noted = self._turned = 0.0
        self._moody = False
        self._sound = True

    def run(self) -> Figures:
        """Play it; the folder stays where something was wrong."""
        began, worked = time.monotonic(), sum(os.times()[:4])
        name = self.task.profile
        self._link.open()
        try:
            self._prepare()
            if name in roads.CLOSED:
                self._closed(roads.CLOSED[name])
            if name == _TLS:
                self._lift_tls()
            else:
                self._link.take(roads.road(name, self._dice("road")))
            self._deliver()
            self._weather.clear()
            self._take(judge(self._laptop, self._link))
            self._measure()
        finally:
            self._link.close()
            self.figures.faults.update(self._link.faults)
            self.figures.faults.update(self._weather.hits)
        self.figures.profiles = 1
        self.figures.seconds = time.monotonic() - began
        self.figures.work = sum(os.times()[:4]) - worked
        self.tell(
            f"{name}: {self.figures.delivered} delivered through {self.figures.faults.total()} faults in "
            f"{self.figures.rounds} syncs, {self.figures.seconds:.0f} s, {self.figures.work:.0f} s of work"
        )
        if self._sound and self.figures.sound:
            shutil.rmtree(self._place)
        return self.figures

    def _dice(self, *salt: object) -> Dice:
        return dice(self.task.seed, self.task.profile, *salt)

    def _prepare(self) -> None:
        """Sign in and finish records on a link that works."""
        if self.task.profile == _TLS:
            self._port = self._link.relay()
            certifi.where = lambda: str(self._place / AUTHORITY)  # as if its owner had put it on this laptop
            self._at = f"https://127.0.0.1:{self._port}"
        else:
            self._at = self._link.sandbox.url
            self._port = int(self._at.rpartition(":")[2])
        self._laptop.set_up(self._project())
        self._laptop.work(self.task.records, self.task.attachments)

    def _project(self) -> bytes:
        """Return a new project file, by the address under which the laptop knows the server."""
        return self._link.project().replace(self._link.sandbox.url.encode(), self._at.encode())

    def _closed(self, code: str) -> None:
        """Let the link be such that nothing gets through; nothing may, and every row must say why."""
        self._link.drop_relay()
        self._link.sandbox.stop()
        self._link.sandbox._port = self._port
        self._link.take(roads.closed(self.task.profile, self._dice("closed")))
        heard = 0
        while heard < self.task.records // _CLOSED_SHARE:
            heard += self._process(rounds=25).rounds
        # The last one may have been killed before it had written the reason on every row.
        self._process(rounds=1, spared=True)
        self._take(hold_closed(self._laptop, self._link, code))

    def _lift_tls(self) -> None:
        """Have the same address speak good TLS."""
        self._link.note()
        self._link.sandbox._port = 0
        self._link.take(_LIFTED)
        self._link.relay(self._port)

    def _deliver(self) -> None:
        """Sync, kill, change records meanwhile, until nothing is left that may arrive."""
        self._moody = self.task.profile != _TLS
        edits, lifted = 0, self.task.profile == _TLS
        for number in range(self.task.processes):
            if number == _CALM_AFTER:
                self._moody = False
                self._weather.clear()
            if self.task.profile in roads.CLOSED and not lifted and self.figures.rounds > self.task.records:
                lifted = True  # somebody has clicked, or the one who listened in has gone
                self._link.take(_LIFTED)
            heard = self._process(rounds=self._chance.choice((3, 10, 40)))
            if edits < _EDITS:
                edits += 1
                self._laptop.edit_some(max(1, self.task.records // 100))
            elif heard.finished:
                return

    def _process(self, *, rounds: int, spared: bool = False) -> Heard:
        """Run one process, killed or not."""
        self._link.note()
        began = len(self._link.passages)
        aim = Aim()
        if not spared and self._chance.random() < 0.6:
            aim = Aim(self._chance.choice((1, 3, 10, 40, 150)), self._chance.uniform(0, 0.05))
        poisoned = frozenset(p.id for p in self._laptop.promises.values() if p.poison)
        plan = Plan(self._laptop.data, rounds, poisoned)
        heard = client.run(plan, aim, self._place / "client.log", self._said.append, self._meanwhile)
        if heard.killed:
            self._link.killed(began)
        self.figures.kills += heard.killed
        self.figures.rounds += heard.rounds
        if heard.over:
            self._laptop.give_access(self._project())
            self.figures.given_anew += 1
        if heard.wrong:
            self.figures.died += 1
            self._report(f"died: {heard.wrong}")
        return heard

    def _meanwhile(self) -> None:
        now = time.monotonic()
        if now >= self._noted:
            self._link.note()
            self._noted = now + _NOTED_EVERY
        if self._moody and now >= self._turned:
            self._weather.turn()
            self._turned = now + self._chance.uniform(*_TURNS_EVERY)

    def _take(self, findings: Findings) -> None:
        for kind, found in vars(findings).items():
            number = len(found) if isinstance(found, list) else found
            setattr(self.figures, kind, getattr(self.figures, kind) + number)
        for line in findings.lines():
            self._report(line)

    def _measure(self) -> None:
        self._link.note()
        freight = weigh(self._link, self._laptop.promises.values())
        self.figures.needed, self.figures.twice = freight.needed, freight.twice
        self.figures.broken_off = freight.broken_off
        self.figures.records = len(self._laptop.promises)
        self.figures.attachments = sum(len(promise.files) for promise in self._laptop.promises.values())
        self.figures.squandered = squandered(self._link.passages, self.figures.given_anew)
        if self.figures.squandered:
            self._report(f"access ended {self.figures.given_anew} times, some by no lost answer")
        self.figures.cuts = sum(bool(BREAKING.intersection(p["faults"])) for p in self._link.passages)
        if not self.figures.thrifty:
            self._report(f"{freight.twice} of {freight.needed} bytes went up twice although nothing broke")

    def _report(self, line: str) -> None:
        """Say what is wrong, and keep the folder for whoever looks into it."""
        self._sound = False
        said = "".join(f"{json.dumps(said)}\n" for said in self._said)
        (self._place / "said.jsonl").write_text(said, "utf-8")
        (self._place / "passages.json").write_text(json.dumps(self._link.passages), "utf-8")
        self.tell(f"seed {self.task.seed}, {self.task.profile}: {line} [{self._place}]")
