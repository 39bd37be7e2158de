"""Killed at any moment, from the first start on an old database to the last key."""

from __future__ import annotations

from tests.faults import laptop
from tests.faults.field import Field
from tests.faults.rounds import Aim

ROUNDS = 1000
_OLD_EVERY = 20  # rounds: one begins with an old database, whose migration is killed
_UPGRADE = 0.15  # seconds in which a small database is brought up


def play(field: Field, rounds: int) -> None:
    """Kill, look, go on."""
    for round_, dice in field.rounds(rounds):
        if round_ % _OLD_EVERY == _OLD_EVERY - 1:
            _old(field, round_)
            continue
        field.kill(round_, dice)
        field.hold(round_, in_place=dice.random() < 0.5)


def _old(field: Field, round_: int) -> None:
    """Kill the first start of this version on what an older one left; then let one start through."""
    dice = field.dice_for("old", round_)
    kept = field.folder, field.ledger
    revision = dice.choice(laptop.old_revisions())
    field.folder = field.place / f"old-{round_}"
    field.ledger = laptop.old_laptop(field.data, revision)
    laptop.photos(field.folder / "photos", dice)
    for number in range(3):
        aim = Aim("alive", 1, dice.uniform(0, _UPGRADE)) if number < 2 else Aim("ready", 1, 0.0)
        field.kill(round_, dice, aim=aim)
        field.hold(round_, in_place=number == 2)
    field.leave()
    field.folder, field.ledger = kept
