"""What happens to connection k: drawn from the profile's seed and k alone, so that it can be seen again."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from fieldapp.sandbox.proxy.profile import SHAPING, Profile, Rule

_DIGITS = 6  # bytes of a draw: as many as a float holds exactly


@dataclass(frozen=True)
class Drawn:
    """A fault that fell on a connection. `pick` from 0 up to 1 settles what the rule leaves open."""

    rule: Rule
    pick: float

    @property
    def seconds(self) -> float:
        """How long a pause is."""
        return max(0.0, self.rule.ms + self.rule.spread_ms * (2 * self.pick - 1)) / 1000

    @property
    def after(self) -> int:
        """After how many bytes a cut comes."""
        least, most = self.rule.after_bytes
        return least + int(self.pick * (most - least + 1))


@dataclass(frozen=True)
class Plan:
    """All that fell on one connection, whatever path it asks for."""

    drawn: tuple[Drawn, ...] = ()

    def first(self, fault: str, path: str) -> Drawn | None:
        """Return the first fault of a kind that was drawn and is for this path."""
        return next((d for d in self.drawn if d.rule.fault == fault and d.rule.on in path), None)

    def breaking(self, path: str) -> Drawn | None:
        """Return the one fault that breaks this exchange: the first of the profile's that was drawn."""
        return next((d for d in self.drawn if d.rule.fault not in SHAPING and d.rule.on in path), None)


def draw_plan(profile: Profile, number: int) -> Plan:
    """Return the plan of connection `number` of a profile."""
    drawn = [
        Drawn(rule, share(profile.seed, number, place, "how"))
        for place, rule in enumerate(profile.rules)
        if share(profile.seed, number, place, "whether") < rule.chance
    ]
    return Plan(tuple(drawn))


def share(*words: object) -> float:
    """Return a number from 0 up to 1, the same for the same words on every machine and in every Python."""
    digest = hashlib.sha256(" ".join(map(str, words)).encode()).digest()
    return int.from_bytes(digest[:_DIGITS]) / 2 ** (8 * _DIGITS)
