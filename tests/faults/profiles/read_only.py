"""The disk becomes read-only in the middle of typing, or is so at the start, and comes back."""

from __future__ import annotations

from pathlib import Path

from tests.faults.dice import Dice
from tests.faults.field import Field
from tests.faults.rounds import Aim
from tests.faults.small_disk import SmallDisk, small_disk

ROUNDS = 50
NEEDS_MOUNT = True
PROVES = ("banners", "refusals")
_MEGABYTES = 200
_LONGEST = 4.0  # seconds of a round


def play(field: Field, rounds: int) -> None:
    """Protect while somebody types, kill, start on a protected disk, look.

    No system makes a disk read-only under files that are open for writing, short of breaking it, so in the
    middle it is SQLite that is told to write nothing; it fails with the same code.
    """
    with small_disk(field.place / "disk", _MEGABYTES) as disk:
        field.disk, field.calm = disk.place, False
        _play(field, rounds, disk)


def _play(field: Field, rounds: int, disk: SmallDisk) -> None:
    flag = field.place / "protected"
    for round_, dice in field.rounds(rounds):
        field.kill(
            round_,
            dice,
            aim=Aim("opened", 1, dice.uniform(0.5, _LONGEST), _LONGEST),
            bent={"protected_while": str(flag)},
            meanwhile=_Protecting(flag, dice),
        )
        flag.unlink(missing_ok=True)
        disk.protect()
        before = {file.name: file.read_bytes() for file in field.data.iterdir() if file.is_file()}
        heard = field.kill(round_, dice, aim=Aim("ready", 1, 0.0))
        if heard.refused != "read-only":
            field.wrong(round_, f"on a read-only disk the app said {heard.refused!r}")
        after = {file.name: file.read_bytes() for file in field.data.iterdir() if file.is_file()}
        disk.release()
        if before != after:
            field.wrong(round_, "a read-only folder has changed")
        field.hold(round_, in_place=dice.random() < 0.5)


class _Protecting:
    """Raises the flag some time after a record is on screen, and takes it down some time later."""

    def __init__(self, flag: Path, dice: Dice) -> None:
        self._flag = flag
        self._from = dice.uniform(0.3, 1.5)
        self._until = self._from + dice.uniform(0.2, 2.0)

    def __call__(self, seconds: float) -> None:
        if self._from <= seconds < self._until:
            self._flag.touch()
        else:
            self._flag.unlink(missing_ok=True)
