"""One answer is spent at a time: a code is good for one exchange, whoever of us has it."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from fieldapp.durable import disk_error
from fieldapp.errors import DataBusy

CONSENT_LOCK = "consent.lock"  # in the data folder; held while what came back is turned into access
_PATIENCE = 180.0  # seconds: longer than one exchange takes on the slowest link


class Spending:
    """Keeps others, in whatever thread or process, from what one is about to settle."""

    def __init__(self, lock_file: Path) -> None:
        """Take the file that is held meanwhile."""
        self._lock_file = lock_file

    @contextmanager
    def in_turn(self) -> Generator[None]:
        """Wait until nobody else is at it. Raises DataBusy, DiskError."""
        with self._held(_PATIENCE) as ours:
            if not ours:
                raise DataBusy(str(self._lock_file))
            yield

    @contextmanager
    def at_once(self) -> Generator[bool]:
        """Do not wait; give whether nobody else is at it. Raises DiskError."""
        with self._held(0) as ours:
            yield ours

    @contextmanager
    def _held(self, patience: float) -> Generator[bool]:
        lock = FileLock(self._lock_file, timeout=patience)
        try:
            lock.acquire(poll_interval=0.02)
        except Timeout:
            yield False
            return
        except OSError as error:
            raise disk_error(error) from error
        try:
            yield True
        finally:
            lock.release()
