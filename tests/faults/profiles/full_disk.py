"""A file system of 20 MB is full now and then, while somebody types and when the app starts."""

from __future__ import annotations

from tests.faults.dice import Dice
from tests.faults.field import Field
from tests.faults.rounds import Aim
from tests.faults.small_disk import SmallDisk, small_disk

ROUNDS = 50
NEEDS_MOUNT = True
PROVES = ("banners",)
_MEGABYTES = 20
_LONGEST = 4.0  # seconds of a round


def play(field: Field, rounds: int) -> None:
    """Fill the disk, type on, make room, kill in between; look, and start on a full disk too."""
    with small_disk(field.place / "disk", _MEGABYTES) as disk:
        field.disk, field.calm = disk.place, False
        _play(field, rounds, disk)


def _play(field: Field, rounds: int, disk: SmallDisk) -> None:
    for round_, dice in field.rounds(rounds):
        filling = _Filling(disk, dice)
        field.kill(
            round_, dice, aim=Aim("opened", 1, dice.uniform(0.5, _LONGEST), _LONGEST), meanwhile=filling
        )
        field.hold(round_, in_place=False)
        if disk.full and dice.random() < 0.5:
            field.kill(round_, dice, aim=Aim("opened", 1, dice.uniform(0, 1)))
            field.hold(round_, in_place=False)
        disk.free()
        field.hold(round_, in_place=True)


class _Filling:
    """Fills the disk some time after a record is on screen, and makes room some time later."""

    def __init__(self, disk: SmallDisk, dice: Dice) -> None:
        self._disk = disk
        self._full_at = dice.uniform(0.3, 1.5)
        self._free_at = self._full_at + dice.uniform(0.2, 2.0)

    def __call__(self, seconds: float) -> None:
        if self._full_at <= seconds < self._free_at:
            if not self._disk.full:
                self._disk.fill()
        elif self._disk.full:
            self._disk.free()
