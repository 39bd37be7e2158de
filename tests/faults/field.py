"""One data folder after the other, each for many rounds; a profile says what else happens to them."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults import laptop
from tests.faults.check import Findings, check
from tests.faults.dice import Dice, dice
from tests.faults.driver import Plan
from tests.faults.figures import Figures
from tests.faults.ledger import Ledger
from tests.faults.rounds import EAGER, Aim, Heard, at_random, run
from tests.faults.voice import Said

ROUNDS_OF_A_FOLDER = 40
TOLD_EVERY = 100
FRESH_EVERY = 25  # rounds: one starts an interpreter of its own


@dataclass
class Field:
    """A place to work in, and what came out of it. `tell` gets a line for people, at once."""

    place: Path
    seed: str
    tell: Callable[[str], None]
    disk: Path = Path()  # where the data folders lie, if not in their place
    until: frozenset[str] = frozenset()  # figures of which one that is no longer zero ends it
    calm: bool = True  # no banner is due: nothing that this profile does keeps an answer from the disk
    figures: Figures = field(default_factory=Figures)
    folder: Path = Path()
    ledger: Ledger = field(default_factory=Ledger)
    folders: int = 0
    said: list[Said] = field(default_factory=list[Said])  # by the last driver
    before: list[Said] = field(default_factory=list[Said])  # by the one before
    broken: list[Path] = field(default_factory=list[Path])

    @property
    def data(self) -> Path:
        """The data folder in use."""
        return (self.folder if self.disk == Path() else self.disk / self.folder.name) / "data"

    def dice_for(self, *salt: object) -> Dice:
        """Return a die of its own for each purpose, so that one seed gives the same run again."""
        return dice(self.seed, *salt)

    def rounds(self, number: int) -> Iterator[tuple[int, Dice]]:
        """Yield each round's number and die, with a data folder that is ready for it."""
        began = time.monotonic()
        for round_ in range(number):
            if round_ % ROUNDS_OF_A_FOLDER == 0 or self.folder in self.broken:
                self.leave()
                self.enter()
            yield round_, self.dice_for("round", round_)
            self.figures.rounds += 1
            self.figures.seconds = time.monotonic() - began
            if self.figures.rounds % TOLD_EVERY == 0:
                self.tell(f"seed {self.seed}: {self.figures.rounds} of {number} rounds")
            if any(getattr(self.figures, kind) for kind in self.until):
                break
        self.leave()

    def enter(self) -> None:
        """Go on in a new data folder."""
        self.folders += 1
        self.folder = self.place / f"laptop-{self.folders}"
        self.folder.mkdir(parents=True)
        laptop.photos(self.folder / "photos", self.dice_for("photos", self.folders))
        self.ledger = Ledger()
        laptop.equip(self.data)

    def leave(self) -> None:
        """Drop a folder in which all was well."""
        if self.folder == Path():
            return
        if self.disk != Path():
            shutil.rmtree(self.data.parent)
        if self.folder not in self.broken:
            shutil.rmtree(self.folder)

    def kill(
        self,
        round_: int,
        dice: Dice,
        *,
        aim: Aim | None = None,
        bent: dict[str, str] | None = None,
        meanwhile: Callable[[float], None] | None = None,
    ) -> Heard:
        """Run a driver on the folder until it is killed."""
        aim = at_random(dice) if aim is None else aim
        plan = Plan(
            data=str(self.data),
            photos=str(self.folder / "photos"),
            seed=dice.getrandbits(32),
            said_to=-1,
            eager=EAGER.get(aim.event, ""),
            bent=bent or {},
        )
        self.before, self.said = self.said, []
        fresh = round_ % FRESH_EVERY == FRESH_EVERY - 1
        heard = run(plan, aim, self._hear, self.folder / "driver.log", fresh=fresh, meanwhile=meanwhile)
        self.figures.kills += not heard.ended and not heard.refused
        self.figures.keys += heard.keys
        self.figures.banners += heard.told
        self.figures.refusals += bool(heard.refused)
        if self.calm and heard.told:
            words = next(said["words"] for said in self.said if said["event"] == "told")
            self.wrong(round_, f"the window told of trouble that there was not: {words}")
        if heard.ended:
            self.figures.died += 1
            self.report(round_, f"died: {heard.ended}")
        return heard

    def _hear(self, said: Said) -> None:
        self.said.append(said)
        kept = self.ledger.records.get(said.get("draft", ""))
        before = kept.accepted if kept else {}
        self.ledger.hear(said)
        if said["event"] in {"saved", "finished"} and kept is not None:
            self.figures.accepted += sum(before.get(path) != text for path, text in kept.accepted.items())
        self.figures.records += said["event"] == "finished"
        self.figures.drafts += said["event"] == "opened" and said["new"]

    def hold(self, round_: int, *, in_place: bool) -> Findings:
        """Check the folder, itself or a copy that leaves it as the kill did."""
        shutil.rmtree(self.folder / "as-killed", ignore_errors=True)
        laptop.copy(self.data, self.folder / "as-killed")
        if in_place:
            findings = check(self.data, self.ledger)
        else:
            with laptop.copied(self.data) as copy:
                findings = check(copy, self.ledger)
        self.take(round_, findings)
        return findings

    def take(self, round_: int, findings: Findings) -> None:
        """Count what was found; say and keep what is wrong."""
        for kind, number in findings.counts().items():
            setattr(self.figures, kind, getattr(self.figures, kind) + number)
        for line in findings.lines():
            self.report(round_, line)

    def wrong(self, round_: int, line: str) -> None:
        """Count and say what the profile itself found wrong."""
        self.figures.window += 1
        self.report(round_, line)

    def report(self, round_: int, line: str) -> None:
        """Say what is wrong, and keep the folder for whoever looks into it."""
        if self.folder not in self.broken:
            self.broken.append(self.folder)
            if self.disk != Path():  # a file system of this run goes with it
                shutil.copytree(self.data, self.folder / "data")
            for name, heard in (("said-before.jsonl", self.before), ("said.jsonl", self.said)):
                lines = "".join(f"{json.dumps(said)}\n" for said in heard)
                (self.folder / name).write_text(lines, "utf-8")
        self.tell(f"seed {self.seed}, round {round_}: {line} [{self.folder}]")
