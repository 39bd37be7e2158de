"""The clock jumps by seconds, hours and years, forth and back, between rounds and while somebody types."""

from __future__ import annotations

from tests.faults.field import Field

ROUNDS = 50


def play(field: Field, rounds: int) -> None:
    """Kill, look, go on, each time with another time of day."""
    for round_, rng in field.rounds(rounds):
        field.kill(round_, rng, bent={"clock": "jumps"})
        field.hold(round_, in_place=rng.random() < 0.5)
