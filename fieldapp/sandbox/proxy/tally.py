"""What the proxy did: faults by kind, bytes by connection. Any thread may ask."""

from __future__ import annotations

import threading
from collections import Counter, deque
from dataclasses import asdict, dataclass, field
from typing import Any

_KEPT = 1000


@dataclass
class Passage:
    """One connection. `number` is its place among those that can be spoiled, 0 for the sandbox's own pages.

    `up` is what came from the client, `head` of it its head, `handed_on` what the server got (twice where it
    was sent twice), `down` what the client was sent; bytes. `status` and `kind`, a media type, are those of
    the server's answer, whatever the client was sent in its place.
    """

    number: int = 0
    path: str = ""
    up: int = 0
    head: int = 0
    handed_on: int = 0
    down: int = 0
    status: int = 0  # 0 = none came
    kind: str = ""
    faults: list[str] = field(default_factory=list[str])


class Tally:
    """Counts since the proxy started; the newest thousand connections are kept one by one."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._faults: Counter[str] = Counter()
        self._bytes: Counter[str] = Counter()
        self._opened = 0
        self._passages: deque[Passage] = deque(maxlen=_KEPT)

    def opened(self) -> Passage:
        """Note a new connection and return what to count on."""
        passage = Passage()
        with self._lock:
            self._opened += 1
            self._passages.append(passage)
        return passage

    def fault(self, kind: str, passage: Passage | None = None) -> None:
        """Count a fault at the moment it happens."""
        with self._lock:
            self._faults[kind] += 1
            if passage is not None:
                passage.faults.append(kind)

    def struck(self, kind: str, passage: Passage) -> None:
        """Note on a connection a fault that befell many at once and was counted by itself."""
        with self._lock:
            passage.faults.append(kind)

    def carried(self, passage: Passage, *, up: int = 0, handed_on: int = 0, down: int = 0) -> None:
        """Count bytes."""
        with self._lock:
            passage.up += up
            passage.handed_on += handed_on
            passage.down += down
            self._bytes.update(up=up, handed_on=handed_on, down=down)

    def view(self) -> dict[str, Any]:
        """Return everything as JSON has it."""
        with self._lock:
            return {
                "connections": self._opened,
                "faults": dict(sorted(self._faults.items())),
                "injected": self._faults.total(),
                "up": self._bytes["up"],
                "handed_on": self._bytes["handed_on"],
                "down": self._bytes["down"],
                "newest": [asdict(passage) for passage in self._passages],
            }
