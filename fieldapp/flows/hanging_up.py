"""A sync that was cancelled ends soon, also where a slow link would keep it waiting for minutes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Protocol

_LOOKS_EVERY = 0.25  # seconds
_AGAIN = 1.0  # ... between two cuts: what is asked after one, or was still dialling, waits no longer either
_GRACE = 5.0  # seconds that a step has to come to its end: most do, and then nothing has to go again


class Line(Protocol):
    """Whoever waits for a server."""

    def hang_up(self) -> None:
        """Cut short what waits now, from any thread."""
        ...


@contextmanager
def hanging_up(cancelled: Callable[[], bool], *lines: Line, grace: float = _GRACE) -> Generator[None]:
    """Cut all lines `grace` seconds after the work inside was cancelled and did not end."""
    done = threading.Event()

    def watch() -> None:
        while not done.wait(_LOOKS_EVERY):
            if cancelled():
                break
        wait = grace
        while not done.wait(wait):
            for line in lines:
                line.hang_up()
            wait = _AGAIN

    watcher = threading.Thread(target=watch, name="hang-up", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        done.set()
        watcher.join()
