"""Recovers a damaged data file at a person's word, while nobody else works on it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from fieldapp.errors import SyncRunning
from fieldapp.flows.interrupted import SYNC_LOCK
from fieldapp.flows.seat import the_only_window
from fieldapp.records import RecoveryReport
from fieldapp.store import DATABASE, recovery

WANTED = 64  # the window's exit code when a person asks for a recovery: the data must be closed for it

Progress = Callable[[int, int], None]  # pages looked at, of how many


def faults(folder: Path) -> list[str]:
    """Return what is wrong with the data file, none when it is sound. Reads all of it. Raises DiskError."""
    return recovery.faults(folder / DATABASE)


def recover(folder: Path, progress: Progress = lambda _done, _total: None) -> RecoveryReport:
    """Set the damaged file aside and put what can be read of it into a new one; return what came of it.

    Raises AlreadyOpen while a window or a sync has the data, NotFound where there is no file, DataNewer,
    DiskFull and the other DiskErrors; then the file is as it was.
    """
    with the_only_window(folder), _no_sync(folder):
        return recovery.recover(folder / DATABASE, progress)


@contextmanager
def _no_sync(folder: Path) -> Generator[None]:
    """Keep syncs away. Raises SyncRunning."""
    try:
        with FileLock(folder / SYNC_LOCK, timeout=0):
            yield
    except Timeout as error:
        raise SyncRunning(str(folder)) from error
