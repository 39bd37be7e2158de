"""One destination in one sync: open batches first, then new ones, each step stored before the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import datetime

from fieldapp.connector import Connector
from fieldapp.errors import CaptivePortal, FieldappError, Unreachable
from fieldapp.flows.delivery import Happening, after_error
from fieldapp.flows.ledger import Ledger
from fieldapp.flows.tally import Tally
from fieldapp.records import (
    Announced,
    Arrived,
    Batch,
    BatchChange,
    Delivery,
    DeliveryState,
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

    def run(self) -> None:
        """Send every row, or stop with a reason in the rows that are left."""
        for batch in self._outbox.open_batches(self._connector.name):
            if any(s in self._due for s in batch.submission_ids) and not self._send(batch):
                return
        while rows := [d for d in self._due.values() if d.batch_id is None]:
            chosen = self._pick(rows)
            now = self._ledger.clock()
            batch = self._outbox.new_batch(self._connector.name, [d.id for d in chosen], now)
            if not self._send(batch):
                return

    def _pick(self, rows: list[Delivery]) -> list[Delivery]:
        """Choose the next parcel: as many of the oldest rows as fit, or one that must go alone."""
        chosen = rows[:1]
        if rows[0].alone or not self._connector.batch_bytes:
            return chosen
        size = self._tally.payload_size(rows[0].submission_id)
        for row in rows[1:]:
            size += self._tally.payload_size(row.submission_id)
            if row.alone or size > self._connector.batch_bytes:
                break
            chosen.append(row)
        while len(chosen) > 1 and not self._connector.fits(
            [self._outbox.submission(row.submission_id) for row in chosen]
        ):
            chosen = chosen[: len(chosen) // 2]
        return chosen

    def _send(self, batch: Batch) -> bool:
        """Deliver one batch; return whether to go on with this destination."""
        if self._cancelled():
            return False
        parcel = self._outbox.parcel(batch.id)
        owed = [
            d
            for d in self._outbox.deliveries(list(batch.submission_ids))
            if d.destination == batch.destination and d.state is not DeliveryState.DELIVERED
        ]
        unsure = any(d.state is DeliveryState.UNCONFIRMED for d in owed)
        rows = self._ledger.move(owed, Happening.START)
        for row in rows:
            self._due.pop(row.submission_id, None)
        self._tally.started(self._connector.name, rows)
        try:
            ended = self._listen(parcel, rows)
        except FieldappError as error:
            return self._stopped(self._outbox.parcel(batch.id).batch, rows, error, unsure=unsure)
        if not ended:  # cancelled between two steps: what was stored stays stored
            announced = bool(self._outbox.parcel(batch.id).batch.sync_id)
            how = Happening.UNSURE if unsure or announced else Happening.POSTPONE
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
                stored = BatchChange(batch_id=batch.id, file_store_id=event.file_store_id)
                self._outbox.apply((), batch=stored, now=now)
            case Announced():
                told = BatchChange(batch_id=batch.id, sync_id=event.sync_id, announced_at=now)
                self._outbox.apply((), batch=told, now=now)
            case Arrived():
                self._failures = 0
                receipts = [_receipt(parcel, row, event, now) for row in rows]
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

    def _stopped(self, batch: Batch, rows: list[Delivery], error: FieldappError, *, unsure: bool) -> bool:
        """Store what an error means for the rows in hand; return whether to go on with the next parcel."""
        reason, wait = Reason.of(error), retry_after(error)
        self._tally.stopped(reason)
        if error.effect == "refuse":
            if len(rows) > 1:
                self._take_apart(batch, rows, Happening.POSTPONE, _FAILED_TOGETHER, error.detail)
            else:
                self._close(batch, rows, Happening.REFUSE, reason)
            return True
        # A lost reply leaves a doubt only where the lost request could have delivered something: at a server
        # of sync files, handing over the file's address; at one that takes records singly, every request.
        reached = error.effect == "unsure" and (bool(batch.file_store_id) or not self._connector.batch_bytes)
        doubt = unsure or reached or bool(batch.sync_id)
        happening = after_error(error.effect, may_have_arrived=doubt)
        self._tally.settled(self._ledger.move(rows, happening, reason, wait=wait))
        self._failures += 1
        blocked = error.effect == "block"
        same_wall = blocked or wait is not None or isinstance(error, Unreachable | CaptivePortal)
        if not same_wall and self._failures < _GIVE_UP_AFTER:
            return True
        how = Happening.BLOCK if blocked else Happening.POSTPONE
        self._tally.settled(self._ledger.move(self._due.values(), how, reason, wait=wait))
        return False


def _told(reason: Reason, raw: str) -> Reason:
    """Return the reason with the server's own answer as its detail."""
    return reason.model_copy(update={"detail": raw})


def _receipt(parcel: Parcel, row: Delivery, event: Arrived, now: datetime) -> Receipt:
    sha256 = next(s.sha256 for s in parcel.submissions if s.id == row.submission_id)
    return Receipt(
        destination=row.destination,
        submission_id=row.submission_id,
        status=event.status,
        remote_id=event.remote_id,
        sha256=sha256,
        at=now,
        raw=event.raw,
    )
