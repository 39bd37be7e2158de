"""Where the person is, on the disk while the window is open: a window that was killed opens there again.

The file is there from the window's start to its end in order, so one that is found tells of a crash, a kill
or an empty battery. It holds a page's name and a draft's id; the draft itself knows the question.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from fieldapp.durable import disk_error, sweep_torn, sync_folder, write_durably

NAME = "open.json"
RETURNS = 2  # starts in a row that go back to the same place; then it may be the place that ends the window


@dataclass(frozen=True)
class Place:
    """A page and the draft open on it ('' = none); `returns`: how often in a row a start went back to it."""

    page: str = "home"
    draft: str = ""
    returns: int = 0

    @property
    def safe(self) -> bool:
        """Whether to go there once more."""
        return self.returns < RETURNS


class Bookmark:
    """The file; whoever holds the window's seat is its only writer."""

    def __init__(self, data: Path) -> None:
        """Take the data folder."""
        self._file = data / NAME

    def left(self) -> Place | None:
        """Return where the window was when it ended without a word; None: it ended in order.

        A file that cannot be read tells that much, and no place.
        """
        try:
            raw = self._file.read_bytes()
        except FileNotFoundError:
            return None
        except OSError:
            return Place()
        try:
            facts = json.loads(raw)
            return Place(str(facts["page"]), str(facts["draft"]), int(facts["returns"]))
        except (ValueError, TypeError, KeyError, RecursionError):
            return Place()

    def tidy(self) -> None:
        """Remove what kills left half written. Raises DiskError."""
        sweep_torn(self._file)

    def put(self, place: Place) -> None:
        """Take down where the person is. Raises DiskError."""
        write_durably(self._file, json.dumps(asdict(place)).encode())

    def remove(self) -> None:
        """End in order. Raises DiskError."""
        try:
            self._file.unlink(missing_ok=True)
            sync_folder(self._file.parent)
        except OSError as error:
            raise disk_error(error) from error
