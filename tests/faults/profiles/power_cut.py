"""The power goes: what SQLite and the app did not flush is gone, and what the window showed as saved is not.

A killed process leaves its writes to the system, so only this shows that they were flushed.
"""

from __future__ import annotations

from tests.faults.field import Field
from tests.faults.small_disk import disk_image

ROUNDS = 50
NEEDS_MOUNT = True
_MEGABYTES = 256


def play(field: Field, rounds: int) -> None:
    """Cut, look, go on from what the disk had."""
    with disk_image(field.place / "disk", _MEGABYTES) as disk:
        field.disk = disk.place
        for round_, dice in field.rounds(rounds):
            field.kill(round_, dice)
            disk.cut_power()
            field.hold(round_, in_place=True)
