"""How much room the disk has, and what that allows: answers always, new photos and files while there is some.

The one source of both limits. Sizes are bytes.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from fieldapp.errors import DiskLow

LITTLE = 500_000_000  # the photos of a week: a person has time to make room
KEPT_FOR_ANSWERS = 50_000_000

Plenty = Literal["enough", "low", "no new media"]


@dataclass(frozen=True)
class RoomView:
    """What is free, None where the system does not say, and what that means."""

    free: int | None

    @property
    def plenty(self) -> Plenty:
        """The judgement; what is not known stops nobody."""
        if self.free is None or self.free >= LITTLE:
            return "enough"
        return "low" if self.free >= KEPT_FOR_ANSWERS else "no new media"


def free_on_disk(folder: Path) -> int:
    """Return the bytes that are free for this person. Raises OSError."""
    return shutil.disk_usage(folder).free


class Room:
    """The disk under the data folder."""

    def __init__(self, folder: Path, free: Callable[[Path], int] = free_on_disk) -> None:
        """Take the folder, and how to ask."""
        self._folder = folder
        self._free = free

    def view(self) -> RoomView:
        """Ask the disk."""
        try:
            return RoomView(self._free(self._folder))
        except OSError:
            return RoomView(None)

    def admit(self, file: Path) -> None:
        """Return when there is room for a copy of the file and answers besides. Raises DiskLow."""
        free = self.view().free
        try:
            size = file.stat().st_size
        except OSError:
            return  # whoever copies it says so
        if free is not None and free - size < KEPT_FOR_ANSWERS:
            raise DiskLow(f"{free} bytes are free, the file has {size}")
