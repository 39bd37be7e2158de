"""One window at a time on a data folder; a killed process gives its seat back."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from fieldapp.errors import AlreadyOpen
from fieldapp.glance import SEAT


@contextmanager
def the_only_window(folder: Path) -> Generator[None]:
    """Hold the seat of the data folder's window. Raises AlreadyOpen where another process has it."""
    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / SEAT, timeout=0)
    try:
        lock.acquire()
    except Timeout as error:
        raise AlreadyOpen(str(folder)) from error
    try:
        yield
    finally:
        lock.release()
