"""Moves deliveries by the rules and stores the move: where `delivery`'s table meets the outbox."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any

from fieldapp.connector import Clock
from fieldapp.flows.delivery import Happening, back_off, in_doubt, next_state
from fieldapp.flows.planner import Wall
from fieldapp.records import (
    Batch,
    BatchChange,
    Delivery,
    DeliveryChange,
    DeliveryState,
    InHand,
    Reason,
    Receipt,
    Turn,
)
from fieldapp.store import Store

_GOES_LATER = (Happening.POSTPONE, Happening.UNSURE)
_AT_ONCE = 300  # rows held in one transaction: some hundredths of a second


class Ledger:
    """Applies happenings to outbox rows, one transaction each."""

    def __init__(self, store: Store, *, clock: Clock, rand: Callable[[], float]) -> None:
        """Take the store, the clock and the jitter for back-off (random in [0, 1))."""
        self.store = store
        self.clock = clock
        self._rand = rand

    def move(
        self,
        rows: Iterable[Delivery | InHand],
        happening: Happening,
        reason: Reason | None = None,
        *,
        wait: float | None = None,
        alone: bool = False,
        round_: int | None = None,
        leave_batch: bool = False,
        receipts: Sequence[Receipt] = (),
        also: Mapping[str, str] = MappingProxyType({}),
        batch: BatchChange | None = None,
    ) -> list[InHand]:
        """Apply one happening to rows in one transaction; return those that moved, as they are now.

        A row that another process has moved meanwhile is left as it is. `wait`: seconds until the next try
        by itself, None = back-off by attempts. `alone`: from now on in sync files of their own. `round_`: the
        number of the sync that has tried them. `receipts` and `also` as with `Outbox.apply`.
        Raises IllegalMove (a bug), DiskError (nothing was changed).
        """
        now = self.clock()
        after, changes = self._changes(
            rows, happening, reason, wait, now, alone=alone, round_=round_, leave_batch=leave_batch
        )
        if not (changes or receipts or batch):
            return []
        changed = self.store.outbox.apply(changes, receipts, batch, also=also, now=now)
        return [row for row in after if row.id in changed]

    def begin(self, destination: str, rows: Sequence[InHand], round_: int) -> tuple[Batch, list[InHand]]:
        """Put rows into a new parcel, in this order, and start them, in one transaction.

        Return the parcel and its rows as they are now. Raises as `Outbox.new_batch`, DiskError.
        """
        now = self.clock()
        after, changes = self._changes(rows, Happening.START, None, None, now, round_=round_)
        batch, changed = self.store.outbox.new_batch(destination, [row.id for row in rows], now, changes)
        return batch, [row for row in after if row.id in changed]

    def hold(
        self,
        turn: Turn,
        happening: Happening,
        reason: Reason,
        wait: float | None = None,
        *,
        overtaking: bool = False,
    ) -> Generator[Counter[DeliveryState]]:
        """Apply POSTPONE or BLOCK to the rows that this sync has not tried, piece by piece; yield the counts.

        `overtaking`: only to those that wait for an earlier version. Raises DiskError: what was held before
        stays held.
        """
        now = self.clock()
        moves = {
            (state, doubt): next_state(state, happening, maybe_arrived=doubt)
            for state in (DeliveryState.WAITING, DeliveryState.UNCONFIRMED, DeliveryState.BLOCKED)
            for doubt in (False, True)
        }
        seconds = back_off(1, self._rand()) if wait is None else wait
        last = 0
        while True:
            counted, last = self.store.due.hold(
                turn,
                now,
                moves,
                reason=reason,
                next_try_at=now + timedelta(seconds=seconds) if happening in _GOES_LATER else None,
                after=last,
                most=_AT_ONCE,
                overtaking=overtaking,
            )
            if not last:
                return
            yield counted

    def walled(self, before: Wall | None, wait: float | None = None) -> Wall:
        """Return the wall around a server that failed once more; `wait` are the seconds that it asked for."""
        return Wall.after(before, self.clock(), self._rand(), wait)

    def _changes(
        self,
        rows: Iterable[Delivery | InHand],
        happening: Happening,
        reason: Reason | None,
        wait: float | None,
        now: datetime,
        *,
        alone: bool = False,
        round_: int | None = None,
        leave_batch: bool = False,
    ) -> tuple[list[InHand], list[DeliveryChange]]:
        """Return rows as they will be, and what has to be written for that."""
        alike: dict[tuple[object, ...], list[Delivery | InHand]] = {}
        for row in {row.id: row for row in rows}.values():
            alike.setdefault((row.state, row.maybe_arrived, row.attempts, row.alone), []).append(row)
        after: list[InHand] = []
        changes: list[DeliveryChange] = []
        for same in alike.values():  # a parcel of a thousand records is mostly one case
            moved = self._moved(same[0], happening, reason, wait, now, alone=alone)
            shown = moved["state"], moved["maybe_arrived"], moved["attempts"], moved["alone"]
            after += [InHand(row.id, row.submission_id, *shown) for row in same]
            changes.append(
                DeliveryChange(
                    delivery_id=same[0].id,
                    also=tuple(row.id for row in same[1:]),
                    # A sync starts what it was asked to, whatever a person did meanwhile to the row.
                    was=None if happening is Happening.START else same[0].state,
                    round=round_,
                    leave_batch=leave_batch,
                    **moved,
                )
            )
        return after, changes

    def _moved(
        self,
        row: Delivery | InHand,
        happening: Happening,
        reason: Reason | None,
        wait: float | None,
        now: datetime,
        *,
        alone: bool,
    ) -> dict[str, Any]:
        """Return what is new of a row."""
        attempts = row.attempts + (happening is Happening.START)
        seconds = back_off(max(attempts, 1), self._rand()) if wait is None else wait
        return {
            "state": next_state(row.state, happening, maybe_arrived=row.maybe_arrived),
            "maybe_arrived": in_doubt(happening, maybe_arrived=row.maybe_arrived),
            "attempts": attempts,
            "reason": reason,
            "next_try_at": now + timedelta(seconds=seconds) if happening in _GOES_LATER else None,
            "alone": row.alone or alone,
        }
