"""What a run came to, in one line."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import Any

BAD = ("lost", "mixed", "ghosts", "duplicates", "integrity", "window", "died")
"""The figures that must be zero."""


@dataclass
class Figures:
    """Counts; those in BAD must be zero."""

    rounds: int = 0
    kills: int = 0
    keys: int = 0  # pressed
    accepted: int = 0  # answers that the window showed as saved, each time one had a new value
    records: int = 0  # finished
    drafts: int = 0  # begun
    banners: int = 0  # times the window said that something is not saved
    refusals: int = 0  # starts that ended in an error in words
    misordered: int = 0  # times the drafts were not listed as they were changed, the last one first
    torn: int = 0  # last commits that were cut or garbled
    lost: int = 0
    mixed: int = 0
    ghosts: int = 0
    duplicates: int = 0
    integrity: int = 0
    window: int = 0  # what the window showed was not what was typed, or it hung
    died: int = 0  # processes that ended before they were killed
    seconds: float = 0.0

    def add(self, other: Figures) -> None:
        """Count another's figures in."""
        for each in fields(self):
            setattr(self, each.name, getattr(self, each.name) + getattr(other, each.name))

    @property
    def sound(self) -> bool:
        """Whether nothing went wrong."""
        return self.rounds > 0 and not any(getattr(self, name) for name in BAD)

    def as_json(self) -> dict[str, Any]:
        """Return them for machines."""
        return {**asdict(self), "seconds": round(self.seconds, 1), "sound": self.sound}

    def line(self, profile: str) -> str:
        """Return them for people."""
        return (
            f"{profile}: {self.rounds} rounds, {self.kills} kills, {self.keys} keys typed, "
            f"{self.accepted} answers accepted, {self.lost} lost, {self.mixed} mixed, "
            f"{self.records} records finished, {self.drafts} drafts begun, {self.ghosts} ghosts, "
            f"{self.duplicates} duplicates, {self.integrity} integrity errors, {self.window} window faults, "
            f"{self.died} died, {self.banners} banners, {self.refusals} refused starts, {self.torn} torn, "
            f"{self.misordered} misordered, "
            f"{self.seconds:.0f} seconds"
        )
