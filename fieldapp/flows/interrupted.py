"""What a killed sync left on its way: shown as what it is, until the next sync takes it up."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from filelock import FileLock, Timeout

from fieldapp.records import Delivery, DeliveryState, Reason

SYNC_LOCK = "sync.lock"  # in the data folder; held by the one process that sends
INTERRUPTED = Reason(
    code="interrupted",
    title="It was on its way when the sync was interrupted.",
    hint="It goes again with the next sync.",
)
SYNC_INTERRUPTED = Reason(
    code="sync-interrupted",
    title="The sync was interrupted before its end.",
    hint="What it had not brought there goes with the next one.",
)


class Interrupted:
    """Knows whether a sync runs, in whatever process. Changes nothing that is stored."""

    def __init__(self, lock_file: Path) -> None:
        """Take the file that a running sync holds."""
        self._lock_file = lock_file

    def sync_runs(self) -> bool:
        """Return whether one runs now."""
        # Held for a moment: whoever begins a sync just then waits that long, see Sync.run_once.
        lock = FileLock(self._lock_file, timeout=0)
        try:
            lock.acquire()
        except Timeout:
            return True
        except OSError:  # a folder that cannot be written: nobody can begin one there either
            return False
        lock.release()
        return False

    def shown(self, deliveries: Iterable[Delivery]) -> tuple[Delivery, ...]:
        """Return deliveries as they stand: on its way is only what a running sync has in hand."""
        found = tuple(deliveries)
        if not any(one.state is DeliveryState.SENDING for one in found) or self.sync_runs():
            return found
        return tuple(_waiting(one) if one.state is DeliveryState.SENDING else one for one in found)


def _waiting(delivery: Delivery) -> Delivery:
    return delivery.model_copy(
        update={"state": DeliveryState.WAITING, "reason": INTERRUPTED, "next_try_at": None}
    )
