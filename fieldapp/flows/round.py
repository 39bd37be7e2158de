"""One destination in one sync: open batches first, then new ones, each step stored before the next."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import closing
from datetime import datetime
from types import MappingProxyType

from fieldapp.connector import Connector
from fieldapp.errors import (
    BadAnswer,
    CaptivePortal,
    ConsentNeeded,
    DataDamaged,
    DiskError,
    FieldappError,
    NotRenewed,
    NotServed,
    OwnFault,
    Refused,
    ReplyLost,
    ServerTrouble,
    StillProcessing,
    TooManyRequests,
    Unavailable,
    Unreachable,
)
from fieldapp.flows.delivery import Happening, after_error
from fieldapp.flows.flight import Flight, Plan, Told
from fieldapp.flows.ledger import Ledger
from fieldapp.flows.marks import Marks
from fieldapp.flows.planner import HEAVY, MOST_RECORDS, choose
from fieldapp.flows.proof import receipts_of
from fieldapp.flows.setbacks import EARLIER_FIRST, FAILED_ALONE, FAILED_TOGETHER, PARTLY, PARTLY_ALONE, told
from fieldapp.flows.tally import Tally
from fieldapp.records import (
    Announced,
    Arrived,
    Batch,
    BatchChange,
    Candidate,
    Event,
    Failed,
    Handover,
    InHand,
    Packed,
    Parcel,
    PartlyArrived,
    Polled,
    Reason,
    Receipt,
    Sent,
    Stored,
    Submission,
    Turn,
    Uploaded,
    retry_after,
)

# No other parcel would get further.
_WALLS = (TooManyRequests, Unreachable, CaptivePortal, NotServed, NotRenewed)
_GIVE_UP_AFTER = 3  # failures in a row before the round leaves a destination alone
_APART_AFTER = 3  # tries of a batch that fails for no reason of its records' own that we know of

_LOOK_AGAIN = 600.0  # seconds until it is looked again whether an earlier version is out of the way

_Stop = tuple[Happening, Reason, float | None]
"""What befalls what was not sent, why, and for how many seconds."""


class Round:
    """Sends what is due at one destination, in the order of the planner."""

    def __init__(
        self,
        ledger: Ledger,
        connector: Connector,
        turn: Turn,
        tally: Tally,
        cancelled: Callable[[], bool],
        *,
        light_first: bool = True,
    ) -> None:
        """Take what may go; `light_first`: records with big files wait for those without."""
        self._ledger = ledger
        self._outbox = ledger.store.outbox
        self._due = ledger.store.due
        self._connector = connector
        self._turn = turn
        self._tally = tally
        self._cancelled = cancelled
        self._light = HEAVY if light_first else None
        self._stop: _Stop | None = None  # why no other parcel may go after what befell the last
        self._failures = 0
        self._spent = -1  # of rows tried so often, none without big files is left
        self._marks = Marks(ledger.store.facts, turn)
        self._pace = self._marks.pace()

    def run(self) -> None:
        """Send every row, or stop with a reason in the rows that are left.

        What was tried least goes first, so that nothing that fails again and again holds up what is new.
        """
        self._connector.tell_leaving(self._tally.leaving(self._connector.name))
        try:
            self._run()
        finally:
            self._connector.tell_leaving(None)

    def _run(self) -> None:
        batches = list(self._due.batches(self._turn, self._ledger.clock()).items())
        parked: Flight | None = None
        while True:
            plan = self._plan(batches) if self._may_go_on() else None
            if plan is not None:
                parked = self._send(plan, parked)
            elif parked is not None:
                self._hear(parked)
                parked = None
            else:
                break
        self._marks.keep_pace(self._pace)
        if self._may_go_on():
            for held in self._ledger.hold(
                self._turn, Happening.POSTPONE, EARLIER_FIRST, _LOOK_AGAIN, overtaking=True
            ):
                self._tally.held(held, self._connector.name)

    def _may_go_on(self) -> bool:
        return self._stop is None and not self._cancelled()

    def _send(self, plan: Plan, before: Flight | None) -> Flight | None:
        """Send a parcel while the server works on the one `before`, which is heard to its end.

        Return it where it is the server's turn now.
        """
        if before is not None and plan.takes_long:
            self._hear(before, Polled)  # one question: what has arrived need not wait for that
            if not self._may_go_on():
                return before if before.paused else None
        flight = self._begin(plan)
        if not flight.rows:  # somebody has just taken all of it out of line
            self._outbox.apply(
                (), batch=BatchChange(batch_id=flight.batch_id, settled=True), now=self._ledger.clock()
            )
            return before
        self._hear(flight, Stored, Polled)
        if before is not None and before.paused:
            before.told.fetch()  # before the server has the next to work on
            if before.told.failed:
                self._hear(before)
        if flight.paused:
            self._go_on(flight)
        if before is not None and before.paused:
            self._hear(before)
        return flight if flight.paused else None

    def _go_on(self, flight: Flight) -> None:
        """Tell the server of a file that it has, unless it said meanwhile that it wants no more."""
        if self._stop is None:
            self._hear(flight, Polled)
        else:
            flight.stop()
            self._set_down(self._outbox.batch(flight.batch_id), flight.rows, *self._stop)

    def _plan(self, batches: list[tuple[int, int]]) -> Plan | None:
        """Choose the next parcel, one of the open `batches` or a new one; None where nothing is left."""
        candidates = self._candidates()
        while batches and (not candidates or batches[0][1] <= candidates[0].row.attempts):
            if rows := self._due.in_hand(batches[0][0]):
                return Plan(rows, takes_long=True, batch_id=batches.pop(0)[0])  # it may
            batches.pop(0)  # a person has taken out of it what was in it
        if not candidates:
            return None
        chosen = self._pick(candidates)
        if not self._connector.batch_bytes and len(candidates) > 1:
            following = candidates[1].row.submission_id
            self._connector.expect(lambda: self._outbox.submission(following))
        return Plan([one.row for one in chosen], takes_long=any(one.media for one in chosen))

    def _begin(self, plan: Plan) -> Flight:
        """Put what was chosen into a parcel, if it is in none, and start it."""
        if plan.batch_id is not None:
            rows = self._ledger.move(plan.rows, Happening.START, round_=self._turn.round)
            return Flight(plan.batch_id, rows, Told(self._told_of(plan.batch_id)))
        batch, rows = self._ledger.begin(self._connector.name, plan.rows, self._turn.round)
        return Flight(batch.id, rows, Told(self._told_of(batch.id)))

    def _candidates(self) -> list[Candidate]:
        most = MOST_RECORDS if self._connector.batch_bytes else 2
        found = self._due.next(self._turn, self._ledger.clock(), most, light=self._light, spent=self._spent)
        if found and found[0].heavy:
            self._spent = found[0].row.attempts
        return found

    def _pick(self, candidates: Sequence[Candidate]) -> list[Candidate]:
        """Choose the next parcel: as many from the front as fit, or one that must go alone."""
        most = self._connector.batch_bytes
        chosen = choose(candidates, self._pace.size if most else 0, most)
        # Text shrinks on its way, so only what is near the limit has to be tried out.
        while len(chosen) > 1 and sum(one.payload for one in chosen) > most // 2 and not self._fits(chosen):
            chosen = chosen[: len(chosen) // 2]
        return chosen

    def _fits(self, chosen: Sequence[Candidate]) -> bool:
        try:
            return self._connector.fits([self._outbox.submission(one.row.submission_id) for one in chosen])
        except (DataDamaged, Refused):
            return False  # halved until the record that is to blame goes, and is refused, alone

    def _hear(self, flight: Flight, *until: type[Event]) -> None:
        """Hear a parcel to its end, or `until` an event of these kinds, and settle its rows."""
        try:
            ended = self._listen(flight, until)
        except DiskError as error:
            if not isinstance(error, DataDamaged):
                raise
            self._broke(flight, error, refused=True)
        except FieldappError as error:
            self._broke(flight, error, refused=error.effect == "refuse")
        except Exception as bug:  # noqa: BLE001  (one record must not stop all others, whatever it meets)
            fault = OwnFault("".join(traceback.format_tb(bug.__traceback__)) + type(bug).__name__)
            self._broke(flight, fault, refused=False)
        else:
            if not ended and not flight.paused:  # cancelled between two steps: what was stored stays stored
                batch = self._outbox.batch(flight.batch_id)
                how = Happening.UNSURE if batch.sync_id or batch.posted else Happening.POSTPONE
                self._tally.settled(self._connector.name, self._ledger.move(flight.rows, how, wait=0))

    def _broke(self, flight: Flight, error: FieldappError, *, refused: bool) -> None:
        self._stopped(self._outbox.batch(flight.batch_id), flight.rows, error, refused=refused)

    def _listen(self, flight: Flight, until: tuple[type[Event], ...]) -> bool:
        """Store each event; return whether a terminal one came (else: paused, or cancelled)."""
        flight.paused = False
        try:
            for parcel, event in flight.told:
                if self._settle(parcel, flight.rows, event):
                    return True
                # What is handed over now may arrive, so it goes: its answer is worth more than the pause.
                if self._cancelled() and not isinstance(event, Handover):
                    return False
                if isinstance(event, until):
                    flight.paused = True
                    return False
        finally:
            if not flight.paused:
                flight.stop()
        return False

    def _told_of(self, batch_id: int) -> Generator[tuple[Parcel, Event]]:
        """Hand a parcel to the connector; yield what that tells, and learn how fast it went."""
        parcel = self._outbox.parcel(batch_id)
        self._tally.started(self._connector.name, {s.id: _whole(s) for s in parcel.submissions})
        since, seconds = self._ledger.clock(), 0.0
        gone = bool(parcel.batch.file_store_id)  # what was sent by an earlier try tells nothing
        with closing(self._connector.deliver(parcel)) as events:
            for event in events:
                seconds += (self._ledger.clock() - since).total_seconds()
                # How long the server works on it tells nothing of the way there.
                if isinstance(event, Announced | Arrived) and not gone:
                    self._went(parcel, seconds)
                    gone = True
                yield parcel, event
                since = self._ledger.clock()  # what was done meanwhile for other parcels is not its own time

    def _went(self, parcel: Parcel, seconds: float) -> None:
        weight = sum(map(_whole, parcel.submissions))
        self._pace = self._pace.went(weight, max(0.0, seconds))

    def _settle(self, parcel: Parcel, rows: list[InHand], event: Event) -> bool:
        """Store what an event means; return whether it ended the parcel."""
        batch, now, name = parcel.batch, self._ledger.clock(), self._connector.name
        match event:
            case Sent() | Polled():
                self._tally.heard(name, event)
            case Packed():
                self._outbox.apply((), batch=BatchChange(batch_id=batch.id, packed=event), now=now)
            case Uploaded():
                self._outbox.apply((), upload=(name, event.attachment_id, event.remote_id), now=now)
            case Stored() | Announced() | Handover():
                self._outbox.apply((), batch=_how_far(batch, event, now), now=now)
            case Arrived():
                self._failures = 0
                self._marks.fell()
                receipts, also = receipts_of(self._ledger.store, parcel, rows, event, now)
                self._close(batch, rows, Happening.ARRIVE, None, receipts, also=also)
            case PartlyArrived() if len(rows) > 1:
                self._take_apart(batch, rows, Happening.UNSURE, PARTLY, event.raw)
            case PartlyArrived():
                self._tally.stopped(PARTLY_ALONE)
                self._close(batch, rows, Happening.UNSURE, told(PARTLY_ALONE, event.raw))
            case Failed() if len(rows) > 1:
                self._take_apart(batch, rows, Happening.POSTPONE, FAILED_TOGETHER, event.raw)
            case Failed():
                self._tally.stopped(FAILED_ALONE)
                self._close(batch, rows, Happening.REFUSE, told(FAILED_ALONE, event.raw))
        return isinstance(event, Arrived | PartlyArrived | Failed)

    def _take_apart(
        self, batch: Batch, rows: list[InHand], happening: Happening, reason: Reason, raw: str
    ) -> None:
        """A batch that did not go through whole is taken apart: each record goes again alone, this round."""
        after = self._close(batch, rows, happening, told(reason, raw), alone=True, round_=0, wait=0)
        self._tally.reopened(after)

    def _close(
        self,
        batch: Batch,
        rows: list[InHand],
        happening: Happening,
        reason: Reason | None,
        receipts: Sequence[Receipt] = (),
        *,
        also: Mapping[str, str] = MappingProxyType({}),
        alone: bool = False,
        round_: int | None = None,
        wait: float | None = None,
    ) -> list[InHand]:
        """End a batch: a delivered row keeps it (the proof names it), any other leaves it."""
        after = self._ledger.move(
            rows,
            happening,
            reason,
            wait=wait,
            alone=alone,
            round_=round_,
            leave_batch=happening is not Happening.ARRIVE,
            receipts=receipts,
            also=also,
            batch=BatchChange(batch_id=batch.id, settled=True),
        )
        self._tally.settled(self._connector.name, after)
        return after

    def _stopped(self, batch: Batch, rows: list[InHand], error: FieldappError, *, refused: bool) -> None:
        """Store what an error means for the rows in hand, and whether another parcel may go."""
        reason = Reason.of(error)
        by_a_person = self._cancelled() and isinstance(error, Unreachable | ReplyLost)
        if isinstance(error, ConsentNeeded) and error.alone:
            self._tally.waits_for_respondent(reason, len(rows))
        elif not by_a_person:
            self._tally.stopped(reason)
        if refused:
            if len(rows) > 1:
                self._take_apart(batch, rows, Happening.POSTPONE, FAILED_TOGETHER, error.detail)
            else:
                self._close(batch, rows, Happening.REFUSE, reason)
            return
        # A lost reply, or a failure that came after the work, leaves a doubt only where the request could
        # have delivered something: at a server of sync files, handing over the file's address or the record
        # itself; at one that takes records singly, every request.
        delivers = bool(batch.file_store_id) or batch.posted or not self._connector.batch_bytes
        failed_at_it = isinstance(error, ServerTrouble) and not isinstance(error, Unavailable)
        reached = delivers and (error.effect == "unsure" or failed_at_it)
        happening = after_error(error.effect, reached=reached or bool(batch.sync_id))
        wait = retry_after(error)
        if by_a_person:  # who cut the line, if it did not go by itself just then
            self._set_down(batch, rows, happening, None, 0)
            return
        if (error.effect == "block" or isinstance(error, _WALLS)) and not _alone(error):
            self._set_down(batch, rows, happening, reason, wait)
            self._stop_here(error, reason, wait)
            return
        if isinstance(error, StillProcessing) or (error.effect == "block" and _alone(error)):
            self._set_down(batch, rows, happening, reason)
            return
        self._failures += 1
        self._pace = self._pace.broke()
        self._go_again(batch, rows, happening, error)
        if self._failures >= _GIVE_UP_AFTER:
            self._stop_here(error, reason)

    def _go_again(self, batch: Batch, rows: list[InHand], happening: Happening, error: FieldappError) -> None:
        """Store that a parcel failed for a reason that may lie in it or in the way there."""
        # Only what surely did not arrive goes into another file: a server that does not know our numbers
        # apart would count a record that is in two files twice. One that says itself, time after time, that
        # it failed over a file may have one bad record in it: then each goes alone, with its doubt.
        reason = Reason.of(error)
        surely_not = happening is Happening.POSTPONE and not any(row.maybe_arrived for row in rows)
        often = max((row.attempts for row in rows), default=0) >= _APART_AFTER
        fails_over_it = isinstance(error, ServerTrouble) and not batch.sync_id
        apart = not isinstance(error, ReplyLost) and (surely_not or fails_over_it)
        if len(rows) > 1 and often and apart:
            self._take_apart(batch, rows, happening, reason, error.detail)
        elif len(rows) > 1 and surely_not and not batch.file_store_id:
            self._close(batch, rows, happening, reason)  # in smaller parcels, next time
        else:
            self._set_down(batch, rows, happening, reason)

    def _set_down(
        self,
        batch: Batch,
        rows: list[InHand],
        happening: Happening,
        reason: Reason | None,
        wait: float | None = None,
    ) -> None:
        """Leave a parcel for another time. One that says it was posted is ended where surely nothing was."""
        if batch.posted and happening is not Happening.UNSURE and not any(row.maybe_arrived for row in rows):
            self._close(batch, rows, happening, reason, wait=wait)
        else:
            self._tally.settled(self._connector.name, self._ledger.move(rows, happening, reason, wait=wait))

    def _stop_here(self, error: FieldappError, reason: Reason, wait: float | None = None) -> None:
        """Write on all that is left why it does not go: no other parcel would get further.

        What comes later meets a wall, where it is the server that is in trouble.
        """
        happening = Happening.BLOCK if error.effect == "block" else Happening.POSTPONE
        self._stop = happening, reason, wait
        for held in self._ledger.hold(self._turn, happening, reason, wait):
            self._tally.held(held, self._connector.name)
        if isinstance(error, TooManyRequests | ServerTrouble | BadAnswer | NotServed | NotRenewed):
            self._marks.stands(self._ledger.walled(self._marks.wall(), wait))


def _alone(error: FieldappError) -> bool:
    """Whether an error holds up its record and no other: that respondent's access is missing or over."""
    return isinstance(error, ConsentNeeded | NotRenewed) and error.alone


def _how_far(batch: Batch, event: Stored | Announced | Handover, now: datetime) -> BatchChange:
    """Return what is new of a parcel on its way."""
    match event:
        case Stored():
            return BatchChange(batch_id=batch.id, file_store_id=event.file_store_id, sha256=event.sha256)
        case Announced():
            return BatchChange(batch_id=batch.id, sync_id=event.sync_id, announced_at=now)
        case Handover():
            return BatchChange(batch_id=batch.id, announced_at=now)


def _whole(submission: Submission) -> int:
    """Return how many bytes a record is, payload and files."""
    files = submission.attachments
    return len(submission.payload) + (sum(file.size for file in files) if files else 0)
