"""One act on many records: each is a transaction of its own, so stopping or failing half-way is no harm."""

from __future__ import annotations

import logging
import traceback
from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from typing import Self

from fieldapp.errors import DiskError, FieldappError, OwnFault
from fieldapp.flows.bin import Bin
from fieldapp.flows.capture import Capture
from fieldapp.flows.life import Turn, can
from fieldapp.flows.sync import Sync
from fieldapp.records import DeliveryState, Life, Reason, Record
from fieldapp.store import Store

_log = logging.getLogger(__name__)
_STUCK = (DeliveryState.REFUSED, DeliveryState.BLOCKED)


class Deed(StrEnum):
    """What can be done to many records at once."""

    FINISH = "finish"  # drafts without problems
    QUEUE = "queue"  # what is finished and owed to nobody yet, or was refused or blocked
    DELETE = "delete"  # into the bin
    RESTORE = "restore"  # out of it


class BulkReport(Record):
    """What came of a deed. Reports add up."""

    done: tuple[str, ...] = ()  # ids
    left: tuple[tuple[Reason, int], ...] = ()  # why records stayed as they are, with how many
    skipped: int = 0  # records that the deed is not for
    trouble: Reason | None = None  # what the disk said; nothing was tried after it

    @property
    def left_total(self) -> int:
        """How many records could not be done."""
        return sum(number for _, number in self.left)

    def __add__(self, more: Self) -> BulkReport:
        """Return the report of both, in that order."""
        left: dict[str, tuple[Reason, int]] = {}
        for reason, number in (*self.left, *more.left):
            first, before = left.get(reason.code, (reason, 0))
            left[reason.code] = (first, before + number)
        return BulkReport(
            done=self.done + more.done,
            left=tuple(left.values()),
            skipped=self.skipped + more.skipped,
            trouble=self.trouble or more.trouble,
        )


class Bulk:
    """Does to many what the other verbs do to one."""

    def __init__(self, store: Store, capture: Capture, bin_: Bin, sync: Sync) -> None:
        """Take the store (to see where a record is), and the verbs."""
        self._store = store
        self._capture = capture
        self._bin = bin_
        self._sync = sync

    def do(self, deed: Deed, record_ids: Iterable[str]) -> BulkReport:
        """Do it to each of these records and return what came of it; raises nothing that a record can cause.

        A record that cannot be done stays as it is and is counted with the reason. A DiskError ends it.
        """
        done: list[str] = []
        skipped = 0
        left: Counter[str] = Counter()
        reasons: dict[str, Reason] = {}
        trouble: Reason | None = None
        for record_id in record_ids:
            try:
                if self._one(deed, record_id):
                    done.append(record_id)
                else:
                    skipped += 1
            except DiskError as error:
                trouble = Reason.of(error)
                break
            except Exception as error:  # noqa: BLE001  (one record's trouble is not that of the others)
                reason = Reason.of(_worded(error))
                reasons.setdefault(reason.code, reason)
                left[reason.code] += 1
        return BulkReport(
            done=tuple(done),
            left=tuple((reasons[code], number) for code, number in left.items()),
            skipped=skipped,
            trouble=trouble,
        )

    def _one(self, deed: Deed, record_id: str) -> bool:
        """Do it to one record; False where it is not for a record at that point of its life."""
        match deed:
            case Deed.FINISH:
                return self._finish(record_id)
            case Deed.QUEUE:
                return self._queue(record_id)
            case Deed.DELETE:
                return self._delete(record_id)
            case Deed.RESTORE:
                return self._restore(record_id)

    def _finish(self, record_id: str) -> bool:
        draft = self._store.drafts.get(record_id)
        if not can(draft.life, Turn.FINISH):
            return False
        self._capture.finish(self._capture.resume(record_id), draft.here)
        return True

    def _queue(self, record_id: str) -> bool:
        life = self._store.drafts.get(record_id).life
        if life is Life.FINISHED:
            self._capture.queue(record_id)
            return True
        stuck = any(row.state in _STUCK for row in self._store.outbox.deliveries([record_id]))
        if stuck:
            self._sync.retry(record_id)
        return stuck

    def _delete(self, record_id: str) -> bool:
        if self._store.drafts.get(record_id).life.binned:
            return False
        self._bin.delete(record_id)
        return True

    def _restore(self, record_id: str) -> bool:
        if not can(self._store.drafts.get(record_id).life, Turn.RESTORE):
            return False
        self._bin.restore(record_id)
        return True


def _worded(error: Exception) -> FieldappError:
    """Return an error in words; of a bug of ours the traceback without values."""
    if isinstance(error, FieldappError):
        return error
    _log.error("a record could not be done: %s", type(error).__name__)
    return OwnFault(
        "".join(traceback.format_tb(error.__traceback__)) + type(error).__name__,
        title="This could not be done, by a fault of fieldapp's own. The record is kept as it was.",
        hint="Go on with the others. Show the details to your supervisor.",
    )
