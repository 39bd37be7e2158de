"""Planner, delivery, store and a model server under whatever order of acts, faults, kills and clocks.

The server is the judge: it knows which key it took, with which bytes, and in which order. Once the world is
well again everything arrives.
"""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Generator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from fieldapp.errors import (
    BadAnswer,
    CaptivePortal,
    FieldappError,
    NotServed,
    OutcomeUnknown,
    Refused,
    ReplyLost,
    ServerTrouble,
    SignInNeeded,
    StillProcessing,
    TooManyRequests,
    Unreachable,
)
from fieldapp.flows.delivery import Happening, next_state
from fieldapp.records import (
    Announced,
    Arrived,
    DeliveryChange,
    DeliveryState,
    Event,
    Failed,
    Life,
    Parcel,
    PartlyArrived,
    Polled,
    Stored,
    Wanted,
)

from .test_planning import later_version
from .test_sync import Desk, Scripted

MOST_SYNCS = 60  # in which everything has to have settled once the world is well


@dataclass
class Job:
    """A sync file that was announced."""

    ids: tuple[str, ...]
    polls: int = 0


@dataclass
class Model:
    """A server of sync files. `faults` are what goes wrong at the next steps, in their order."""

    faults: list[str] = field(default_factory=list)
    files: dict[str, tuple[tuple[str, bytes], ...]] = field(default_factory=dict)
    jobs: dict[str, Job] = field(default_factory=dict)
    taken: dict[str, bytes] = field(default_factory=dict)
    order: list[str] = field(default_factory=list)
    steps: int = 0

    def trouble(self, here: str) -> str:
        """The fault of this step: before the server did anything, or after."""
        self.steps += 1
        return self.faults.pop(0) if self.faults and self.faults[0] in FAULTS[here] else ""

    def deliver(self, parcel: Parcel) -> Generator[Event]:
        file_id, sync_id = parcel.batch.file_store_id, parcel.batch.sync_id
        if not sync_id:
            if not file_id:
                self.fail(self.trouble("store"))
                file_id = f"f{len(self.files)}"
                self.files[file_id] = tuple((s.id, s.payload) for s in parcel.submissions)
                self.fail(self.trouble("stored"))
                yield Stored(file_store_id=file_id, sha256=hashlib.sha256(file_id.encode()).hexdigest())
            self.fail(self.trouble("announce"))
            sync_id = self.announce(file_id)
            self.fail(self.trouble("announced"))
            yield Announced(sync_id=sync_id)
        yield Polled(status="CREATED")
        yield self.outcome(self.jobs[sync_id], sync_id)

    def announce(self, file_id: str) -> str:
        self.jobs.setdefault(f"s-{file_id}", Job(tuple(id_ for id_, _ in self.files[file_id])))
        return f"s-{file_id}"  # the same file again is the same job

    def outcome(self, job: Job, sync_id: str) -> Event:
        fault = self.trouble("outcome")
        self.fail(fault)
        file = self.files[sync_id.removeprefix("s-")]
        if fault == "partly":
            for id_, payload in file[: len(file) // 2]:
                self.take(id_, payload)
            return PartlyArrived(status="PARTIALLY_COMPLETED", remote_id=sync_id)
        if fault == "failed":
            return Failed(status="FAILED", remote_id=sync_id)
        for id_, payload in file:
            self.take(id_, payload)
        job.polls += 1
        self.fail(self.trouble("told"))
        return Arrived(status="COMPLETED", remote_id=sync_id)

    def take(self, id_: str, payload: bytes) -> None:
        """The bytes under a key never change."""
        assert self.taken.get(id_, payload) == payload, f"{id_} came with other bytes"
        if id_ not in self.taken:
            self.order.append(id_)
        self.taken[id_] = payload

    def fail(self, fault: str) -> None:
        error = ERRORS.get(fault)
        if error is not None:
            raise error()
        if fault == "kill":
            raise Killed


class Killed(BaseException):
    """The process died here; nothing after it ran."""


ERRORS: dict[str, type[FieldappError]] = {
    "unreachable": Unreachable,
    "lost": ReplyLost,
    "trouble": ServerTrouble,
    "busy": TooManyRequests,
    "portal": CaptivePortal,
    "garbage": BadAnswer,
    "signed out": SignInNeeded,
    "refused": Refused,
    "still": StillProcessing,
    "unknown": OutcomeUnknown,
    "missing": NotServed,
}
BEFORE = {"unreachable", "lost", "trouble", "busy", "portal", "garbage", "signed out", "kill", "missing"}
AFTER = {"lost", "garbage", "kill", "trouble"}
FAULTS = {
    "store": BEFORE | {"refused"},
    "stored": AFTER,
    "announce": BEFORE | {"refused"},
    "announced": AFTER,
    "outcome": BEFORE | {"partly", "failed", "still", "unknown"},
    "told": AFTER,
}
ALL_FAULTS = sorted(set().union(*FAULTS.values()))


class Delivering(RuleBasedStateMachine):
    """A laptop with records, a person, a clock, and the model server."""

    def __init__(self) -> None:
        super().__init__()
        self.place = tempfile.TemporaryDirectory()
        self.server = Model()
        scripted = Scripted(instead=self.server.deliver)
        self.desk = Desk(Path(self.place.name), scripted)
        self.made: dict[str, str] = {}  # id -> the version before it
        self.refused: set[str] = set()

    @rule(padding=st.sampled_from([0, 3000, 40_000]))
    def finish(self, padding: int) -> None:
        id_ = f"r{len(self.made)}"
        self.desk.finished(id_, padding=padding)
        self.made[id_] = ""

    @precondition(lambda self: self.made)
    @rule(data=st.data())
    def finish_a_later_version(self, data: st.DataObject) -> None:
        replaced = set(self.made.values())
        open_ends = [id_ for id_ in self.made if id_ not in replaced]
        before = data.draw(st.sampled_from(sorted(open_ends)))
        id_ = f"r{len(self.made)}"
        later_version(self.desk, id_, before)
        refused = [
            DeliveryChange(delivery_id=row.id, state=next_state(row.state, Happening.GIVE_WAY))
            for row in self.desk.store.outbox.deliveries([before])
            if row.state is DeliveryState.REFUSED
        ]
        self.desk.store.outbox.apply(refused, now=self.desk.now)  # as Finish has it give way
        self.made[id_] = before

    @rule(fault=st.sampled_from(ALL_FAULTS), by_hand=st.booleans())
    def sync_with_a_fault(self, fault: str, by_hand: bool) -> None:
        self.sync([fault], by_hand)

    @rule(after=st.integers(0, 8), by_hand=st.booleans())
    def sync_that_is_stopped(self, after: int, by_hand: bool) -> None:
        self.sync([], by_hand, after)

    @rule(faults=st.lists(st.sampled_from(ALL_FAULTS), max_size=6), by_hand=st.booleans())
    def sync(self, faults: list[str], by_hand: bool, most: int = 10_000) -> None:
        self.server.faults = faults
        before = self.server.steps
        try:
            self.desk.sync.run_once(by_hand=by_hand, cancelled=lambda: self.server.steps - before >= most)
        except Killed:
            self.revive()
        self.server.faults = []
        # No busy loop: a sync takes each row once, and once more where its parcel was taken apart.
        assert self.server.steps - before <= 12 * (len(self.made) + 1)

    @rule(minutes=st.sampled_from([1, 30, 3000, -3000]))
    def time_passes(self, minutes: int) -> None:
        self.desk.now += timedelta(minutes=minutes)

    @precondition(lambda self: self.made)
    @rule(data=st.data())
    def retry(self, data: st.DataObject) -> None:
        self.desk.sync.retry(data.draw(st.sampled_from(sorted(self.made))))

    def revive(self) -> None:
        """The process starts anew: all that it knew is what is on the disk."""
        scripted = Scripted(instead=self.server.deliver)
        now = self.desk.now
        self.desk.store.close()
        self.desk = Desk(Path(self.place.name), scripted, again=True)
        self.desk.now = now

    @invariant()
    def what_is_called_delivered_was_taken_as_it_was_frozen(self) -> None:
        for row in self.desk.store.outbox.deliveries():
            if row.state is DeliveryState.DELIVERED:
                frozen = self.desk.store.outbox.submission(row.submission_id).payload
                assert self.server.taken.get(row.submission_id) == frozen
                assert self.desk.store.outbox.receipts(row.submission_id)

    @invariant()
    def what_was_taken_is_never_called_unsent(self) -> None:
        for row in self.desk.store.outbox.deliveries():
            if row.submission_id in self.server.taken:
                assert row.maybe_arrived or row.state is not DeliveryState.WAITING

    @invariant()
    def nothing_is_lost_and_nobody_has_a_second_key(self) -> None:
        rows = self.desk.store.outbox.deliveries()
        assert sorted(row.submission_id for row in rows) == sorted(self.made)
        assert set(self.server.taken) <= set(self.made)

    @invariant()
    def no_version_overtakes_an_earlier_one(self) -> None:
        place = {id_: number for number, id_ in enumerate(self.server.order)}
        gave_way = {
            row.submission_id
            for row in self.desk.store.outbox.deliveries()
            if row.state in (DeliveryState.REFUSED, DeliveryState.REPLACED)
        }
        for id_, before in self.made.items():
            if id_ in place and before and before not in gave_way:
                assert before in place, f"{id_} went before {before}"
                assert place[before] < place[id_], f"{id_} overtook {before}"

    def teardown(self) -> None:
        """In a world that is well again everything arrives, but for what gave way to a later version."""
        try:
            self.server.faults = []
            for _ in range(MOST_SYNCS):
                for row in self.desk.store.outbox.deliveries():
                    if row.state in (DeliveryState.REFUSED, DeliveryState.BLOCKED):
                        self.desk.sync.retry(row.submission_id)
                self.desk.now += timedelta(hours=2)
                self.desk.sync.run_once(by_hand=False)
                if not self.desk.store.outbox.unsent():
                    break
            states = {row.state for row in self.desk.store.outbox.deliveries()}
            assert states <= {DeliveryState.DELIVERED, DeliveryState.REPLACED}
            assert self.desk.store.listing.counts(Wanted(lives=(Life.QUEUED,))).of([Life.QUEUED]) == 0
            self.no_version_overtakes_an_earlier_one()
        finally:
            self.desk.store.close()
            self.place.cleanup()


TestDelivering = Delivering.TestCase
TestDelivering.settings = settings(
    max_examples=25,
    stateful_step_count=20,
    deadline=None,
    phases=[Phase.generate, Phase.explicit],  # a failure is told at once; shrinking it would take minutes
    suppress_health_check=[HealthCheck.too_slow],
)
