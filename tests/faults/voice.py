"""What the driver says: one JSON object a line, whole or not at all, before the next thing is done."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterator
from typing import Any

Said = dict[str, Any]


class Voice:
    """The writing end of the pipe. Any thread may speak; nothing is held back in a buffer."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._lock = threading.Lock()

    def __call__(self, event: str, **facts: Any) -> None:
        """Say it; when this returns the line is in the pipe, which outlives this process."""
        rest = json.dumps({"event": event, **facts}).encode() + b"\n"
        with self._lock:
            while rest:
                try:
                    rest = rest[os.write(self._descriptor, rest) :]
                except BrokenPipeError:
                    os._exit(3)  # nobody listens any more


class Ear:
    """The reading end: bytes in, whole lines out. What a kill cut off was not said."""

    def __init__(self) -> None:
        self._rest = b""

    def hear(self, data: bytes) -> Iterator[Said]:
        """Yield what these bytes complete."""
        *lines, self._rest = (self._rest + data).split(b"\n")
        for line in lines:
            yield json.loads(line)
