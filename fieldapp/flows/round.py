"""One destination in one sync: open batches first, then new ones, each step stored before the next."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Sequence
from contextlib import closing

from fieldapp.connector import Connector
from fieldapp.errors import (
    CaptivePortal,
    DataDamaged,
    DiskError,
    FieldappError,
    OwnFault,
    StillProcessing,
    Unreachable,
)
from fieldapp.flows.delivery import Happening, after_error
from fieldapp.flows.ledger import Ledger
from fieldapp.flows.proof import receipts_of
from fieldapp.flows.tally import Tally
from fieldapp.records import (
    Announced,
    Arrived,
    Batch,
    BatchChange,
    Delivery,
    Event,
    Failed,
    Parcel,
    PartlyArrived,
    Polled,
    Reason,
    Receipt,
    Sent,
    Stored,
    Uploaded,
    retry_after,
)

_GIVE_UP_AFTER = 3  # failures in a row before the round leaves a destination alone
_APART_AFTER = 3  # tries of a batch that fails for no reason of its records' own that we know of

_PARTLY = Reason(
    code="partly-arrived",
    title="The server took only some of the records it was sent together, and does not say which.",
    hint="Each goes again alone, under the same number, so none can count twice.",
)
_PARTLY_ALONE = Reason(
    code="partly-arrived-alone",
    title="The server took only part of this record.",
    hint="It is kept here and goes again. If it stays so, show the details to your supervisor.",
)
_FAILED_TOGETHER = Reason(
    code="failed-together",
    title="The server could not process the records it was sent together.",
    hint="Each goes again alone, so that one bad record does not hold up the others.",
)
_FAILED_ALONE = Reason(
    code="failed",
    title="The server could not process this record. It is kept on this disk.",
    hint="Press Try again, or show the details to your supervisor.",
)


class Round:
    """Sends the due rows of one destination."""

    def __init__(
        self,
        ledger: Ledger,
        connector: Connector,
        due: list[Delivery],
        tally: Tally,
        cancelled: Callable[[], bool],
    ) -> None:
        """Take the rows to send, oldest first."""
        self._ledger = ledger
        self._outbox = ledger.store.outbox
        self._connector = connector
        self._due = {d.submission_id: d for d in due}
        self._tally = tally
        self._cancelled = cancelled
        self._failures = 0
        self._apart: list[str] = []  # records of batches that were taken apart in this round

    def run(self) -> None:
        """Send every row, or stop with a reason in the rows that are left.

        What was tried least goes first, so that nothing that fails again and again holds up what is new.
        """
        batches = self._outbox.open_batches(self._connector.name)
        in_open = {s: batch for batch in batches for s in batch.submission_ids}
        loose = [s for s in self._due if s not in in_open]
        parcels = [batch for batch in batches if any(s in self._due for s in batch.submission_ids)]
        for batch in sorted(parcels, key=self._tries):
            while loose and self._due[loose[0]].attempts < self._tries(batch):
                if not self._send_next(loose):
                    return
            if not self._send(batch):
                return
        while loose or self._apart:
            if not self._send_next(loose or self._apart):
                return

    def _tries(self, batch: Batch) -> int:
        return max(self._due[s].attempts for s in batch.submission_ids if s in self._due)

    def _send_next(self, waiting: list[str]) -> bool:
        """Make a parcel of the first of these records and send it; return whether to go on."""
        waiting.sort(key=lambda s: (self._due[s].attempts, self._due[s].id))
        chosen = self._pick([self._due[s] for s in waiting])
        del waiting[: len(chosen)]
        now = self._ledger.clock()
        return self._send(self._outbox.new_batch(self._connector.name, [d.id for d in chosen], now))

    def _pick(self, rows: list[Delivery]) -> list[Delivery]:
        """Choose the next parcel: as many from the front as fit, or one that must go alone."""
        chosen = rows[:1]
        if rows[0].alone or not self._connector.batch_bytes:
            return chosen
        size = self._tally.payload_size(rows[0].submission_id)
        for row in rows[1:]:
            size += self._tally.payload_size(row.submission_id)
            if row.alone or size > self._connector.batch_bytes:
                break
            chosen.append(row)
        while len(chosen) > 1 and not self._fits(chosen):
            chosen = chosen[: len(chosen) // 2]
        return chosen

    def _fits(self, rows: list[Delivery]) -> bool:
        try:
            return self._connector.fits([self._outbox.submission(row.submission_id) for row in rows])
        except DataDamaged:
            return False  # halved until the damaged record goes, and is refused, alone

    def _send(self, batch: Batch) -> bool:
        """Deliver one batch; return whether to go on with this destination."""
        if self._cancelled():
            return False
        owed = [
            d
            for d in self._outbox.deliveries(list(batch.submission_ids))
            if d.destination == batch.destination and d.state.owed
        ]
        rows = self._ledger.move(owed, Happening.START)
        for row in rows:
            self._due.pop(row.submission_id, None)
        self._tally.started(self._connector.name, rows)
        try:
            ended = self._listen(self._outbox.parcel(batch.id), rows)
        except DiskError as error:
            if not isinstance(error, DataDamaged):
                raise
            return self._stopped(self._outbox.batch(batch.id), rows, error, refused=True)
        except FieldappError as error:
            return self._stopped(self._outbox.batch(batch.id), rows, error, refused=error.effect == "refuse")
        except Exception as bug:  # noqa: BLE001  (one record must not stop all others, whatever it meets)
            fault = OwnFault("".join(traceback.format_tb(bug.__traceback__)) + type(bug).__name__)
            return self._stopped(self._outbox.batch(batch.id), rows, fault, refused=False)
        if not ended:  # cancelled between two steps: what was stored stays stored
            how = Happening.UNSURE if self._outbox.batch(batch.id).sync_id else Happening.POSTPONE
            self._tally.settled(self._ledger.move(rows, how, wait=0))
        return ended

    def _listen(self, parcel: Parcel, rows: list[Delivery]) -> bool:
        """Store each event of the connector; return whether a terminal one came (else: cancelled)."""
        with closing(self._connector.deliver(parcel)) as events:
            for event in events:
                if self._settle(parcel, rows, event):
                    return True
                if self._cancelled():
                    return False
        return False

    def _settle(self, parcel: Parcel, rows: list[Delivery], event: Event) -> bool:
        """Store what an event means; return whether it ended the parcel."""
        batch, now, name = parcel.batch, self._ledger.clock(), self._connector.name
        match event:
            case Sent() | Polled():
                self._tally.heard(name, event)
            case Uploaded():
                self._outbox.apply((), upload=(name, event.attachment_id, event.remote_id), now=now)
            case Stored():
                stored = BatchChange(
                    batch_id=batch.id, file_store_id=event.file_store_id, sha256=event.sha256
                )
                self._outbox.apply((), batch=stored, now=now)
            case Announced():
                told = BatchChange(batch_id=batch.id, sync_id=event.sync_id, announced_at=now)
                self._outbox.apply((), batch=told, now=now)
            case Arrived():
                self._failures = 0
                receipts = receipts_of(self._ledger.store, parcel, rows, event, now)
                self._close(batch, rows, Happening.ARRIVE, None, receipts)
            case PartlyArrived() if len(rows) > 1:
                self._take_apart(batch, rows, Happening.UNSURE, _PARTLY, event.raw)
            case PartlyArrived():
                self._close(batch, rows, Happening.UNSURE, _told(_PARTLY_ALONE, event.raw))
            case Failed() if len(rows) > 1:
                self._take_apart(batch, rows, Happening.POSTPONE, _FAILED_TOGETHER, event.raw)
            case Failed():
                self._close(batch, rows, Happening.REFUSE, _told(_FAILED_ALONE, event.raw))
        return isinstance(event, Arrived | PartlyArrived | Failed)

    def _take_apart(
        self, batch: Batch, rows: list[Delivery], happening: Happening, reason: Reason, raw: str
    ) -> None:
        """A batch that did not go through whole is taken apart: each record goes again alone, this round."""
        after = self._close(batch, rows, happening, _told(reason, raw), alone=True)
        self._due |= {d.submission_id: d for d in after}
        self._apart += [d.submission_id for d in after]

    def _close(
        self,
        batch: Batch,
        rows: list[Delivery],
        happening: Happening,
        reason: Reason | None,
        receipts: Sequence[Receipt] = (),
        *,
        alone: bool = False,
    ) -> list[Delivery]:
        """End a batch: a delivered row keeps it (the proof names it), any other leaves it."""
        after = self._ledger.move(
            rows,
            happening,
            reason,
            alone=alone,
            leave_batch=happening is not Happening.ARRIVE,
            receipts=receipts,
            batch=BatchChange(batch_id=batch.id, settled=True),
        )
        self._tally.settled(after)
        return after

    def _stopped(self, batch: Batch, rows: list[Delivery], error: FieldappError, *, refused: bool) -> bool:
        """Store what an error means for the rows in hand; return whether to go on with the next parcel."""
        reason, wait = Reason.of(error), retry_after(error)
        self._tally.stopped(reason)
        if refused:
            if len(rows) > 1:
                self._take_apart(batch, rows, Happening.POSTPONE, _FAILED_TOGETHER, error.detail)
            else:
                self._close(batch, rows, Happening.REFUSE, reason)
            return True
        # A lost reply leaves a doubt only where the lost request could have delivered something: at a server
        # of sync files, handing over the file's address; at one that takes records singly, every request.
        reached = error.effect == "unsure" and (bool(batch.file_store_id) or not self._connector.batch_bytes)
        happening = after_error(error.effect, reached=reached or bool(batch.sync_id))
        blocked = error.effect == "block"
        same_wall = blocked or wait is not None or isinstance(error, Unreachable | CaptivePortal)
        if same_wall:
            self._tally.settled(self._ledger.move(rows, happening, reason, wait=wait))
            how = Happening.BLOCK if blocked else Happening.POSTPONE
            self._tally.settled(self._ledger.move(self._due.values(), how, reason, wait=wait))
            return False
        if isinstance(error, StillProcessing):
            self._tally.settled(self._ledger.move(rows, happening, reason))
            return True
        self._failures += 1
        # Only what surely did not arrive goes into another file: a server that does not know our numbers
        # apart would count a record that is in two files twice.
        surely_not = happening is Happening.POSTPONE and not any(row.maybe_arrived for row in rows)
        if surely_not and len(rows) > 1 and max(row.attempts for row in rows) >= _APART_AFTER:
            self._take_apart(batch, rows, happening, reason, error.detail)
            return True
        self._tally.settled(self._ledger.move(rows, happening, reason))
        return self._failures < _GIVE_UP_AFTER


def _told(reason: Reason, raw: str) -> Reason:
    """Return the reason with the server's own answer as its detail."""
    return reason.model_copy(update={"detail": raw})
