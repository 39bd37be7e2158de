"""What a run came to, in one line."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass, field, fields
from typing import Any

BAD = (
    "lost",
    "duplicates",
    "wrong",
    "misordered",
    "ghosts",
    "unproved",
    "untrue",
    "stuck",
    "integrity",
    "died",
    "squandered",
)
"""The figures that must be zero."""
MOST_TWICE = 0.02  # share of the bytes needed that may go up twice beyond one file a cut


@dataclass
class Figures:
    """Counts; those in BAD must be zero."""

    profiles: int = 0
    rounds: int = 0  # syncs begun
    kills: int = 0
    cuts: int = 0  # requests that were broken off or answered with something else, by whatever
    faults: Counter[str] = field(default_factory=Counter[str])
    records: int = 0  # finished
    attachments: int = 0  # of these records
    delivered: int = 0  # deliveries: a record at a destination
    refused: int = 0  # ... stopped for ever with the reason they were made to stop for
    replaced: int = 0  # ... that gave way to a later version after the server had refused them
    lost: int = 0  # called delivered, and not at the server, or not in the store any more
    duplicates: int = 0  # counted more than once, or with more than one content
    wrong: int = 0  # other answers or other bytes than were finished
    misordered: int = 0  # later versions that came before the one they replace
    ghosts: int = 0  # records at the server, or in the store, that nobody finished
    unproved: int = 0  # called delivered, and no receipt says so
    untrue: int = 0  # stopped for another reason than the true one
    stuck: int = 0  # not delivered after so many syncs
    integrity: int = 0  # faults of the store's own
    died: int = 0  # processes that ended by a fault of their own, or hung
    given_anew: int = 0  # times that the respondent's access had ended, and a new project file was opened
    squandered: int = 0  # ... more often than answers to a renewal can have been lost
    needed: int = 0  # bytes that had to go up: each file, record and sync file once
    broken_off: int = 0  # bytes of uploads that were broken off
    twice: int = 0  # bytes that went up again although nothing had broken
    seconds: float = 0.0
    work: float = 0.0  # seconds of processors, of all processes

    def add(self, other: Figures) -> None:
        """Count another's figures in."""
        for each in fields(self):
            setattr(self, each.name, getattr(self, each.name) + getattr(other, each.name))

    @property
    def twice_share(self) -> float:
        """Which share of the bytes needed went up twice without need."""
        return self.twice / self.needed if self.needed else 0.0

    @property
    def sound(self) -> bool:
        """Whether nothing went wrong."""
        return self.delivered > 0 and not any(getattr(self, name) for name in BAD) and self.thrifty

    @property
    def thrifty(self) -> bool:
        """Whether little went up twice."""
        return self.twice_share < MOST_TWICE

    def as_json(self) -> dict[str, Any]:
        """Return them for machines."""
        return {
            **asdict(self),
            "faults": dict(sorted(self.faults.items())),
            "injected": self.faults.total(),
            "twice_percent": round(100 * self.twice_share, 3),
            "seconds": round(self.seconds, 1),
            "work": round(self.work, 1),
            "sound": self.sound,
        }

    def line(self) -> str:
        """Return them for people."""
        kinds = ", ".join(f"{kind} {number}" for kind, number in sorted(self.faults.items()))
        return (
            f"network: {self.profiles} profiles, {self.faults.total()} faults ({kinds}), {self.kills} kills, "
            f"{self.cuts} cuts, {self.rounds} syncs, {self.records} records with {self.attachments} "
            f"attachments, {self.delivered} deliveries made, {self.refused} refused with their reason, "
            f"{self.replaced} replaced, {self.lost} lost, {self.duplicates} duplicates, {self.wrong} wrong, "
            f"{self.misordered} out of order, {self.ghosts} ghosts, {self.unproved} unproved, "
            f"{self.untrue} untrue reasons, {self.stuck} stuck, {self.integrity} integrity errors, "
            f"{self.died} died, access given anew {self.given_anew} times, {self.squandered} without need, "
            f"{100 * self.twice_share:.2f} % of {self.needed} bytes sent twice "
            f"beyond {self.broken_off} broken off, {self.seconds:.0f} seconds, "
            f"{self.work:.0f} of work"
        )
