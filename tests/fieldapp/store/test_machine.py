"""Any order of acts, closing, killing and opening in between: no answer is lost, nothing is owed twice."""

from __future__ import annotations

import hashlib
import sqlite3
import tempfile
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    MultipleResults,
    RuleBasedStateMachine,
    consumes,
    invariant,
    multiple,
    precondition,
    rule,
)
from sqlalchemy import event

from fieldapp.errors import DiskError, NotFound
from fieldapp.records import BatchChange, Delivery, DeliveryChange, DeliveryState, Life
from fieldapp.store import Store

from .scene import BOTH, T0, a_draft, at, clock, due, open_batches, record_of, stamp, step

PATHS = st.sampled_from(["/a", "/b", "/group/c", "/ключ"])
TEXTS = st.one_of(st.just(""), st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
CHANGES = st.dictionaries(PATHS, TEXTS, max_size=4)
STATES = st.sampled_from(list(DeliveryState))


@dataclass
class Finished:
    payload: bytes
    answers: dict[str, str]
    destinations: tuple[str, ...]
    states: dict[str, DeliveryState] = field(default_factory=dict[str, DeliveryState])


class StoreMachine(RuleBasedStateMachine):
    """The store beside a model of plain dicts."""

    open_drafts = Bundle("open_drafts")
    finished_ones = Bundle("finished_ones")
    in_bin = Bundle("in_bin")

    def __init__(self) -> None:
        super().__init__()
        self.place = tempfile.TemporaryDirectory()
        self.folder = Path(self.place.name) / "data"
        self.stores = [Store.open(self.folder, clock=clock)]
        self.drafts: dict[str, dict[str, str]] = {}
        self.past: dict[str, list[dict[str, str]]] = {}  # states that undo goes back through, the last on top
        self.future: dict[str, list[dict[str, str]]] = {}
        self.binned: dict[str, dict[str, str]] = {}
        self.finished: dict[str, Finished] = {}
        self.born = 0
        self.looked = T0

    @property
    def store(self) -> Store:
        return self.stores[-1]

    @rule(target=open_drafts, answers=CHANGES)
    def start(self, answers: dict[str, str]) -> str:
        self.born += 1
        id_ = f"d{self.born}"
        a_draft(self.store, id_, answers, at(self.born))
        self.drafts[id_] = {path: text for path, text in answers.items() if text}
        self.past[id_], self.future[id_] = [], []
        return id_

    @rule(id_=open_drafts, changed=CHANGES)
    def save(self, id_: str, changed: dict[str, str]) -> None:
        self.store.drafts.save(id_, [step("answer", changed, at(99))], "/a", id_, 0, 4)
        before = self.drafts[id_]
        after = {path: text for path, text in (before | changed).items() if text}
        if after != before:
            self.past[id_].append(before)
            self.future[id_].clear()
            self.drafts[id_] = after

    @rule(id_=open_drafts, changed=CHANGES.filter(bool), operations=st.integers(1, 2000))
    def save_and_die(self, id_: str, changed: dict[str, str], operations: int) -> None:
        """SQLite is stopped after so many of its own operations; another process opens what is there then."""

        def doom(connection: sqlite3.Connection, *_: object) -> None:
            connection.set_progress_handler(lambda: 1, operations)

        engine = self.store._database.engine
        event.listen(engine, "checkout", doom)
        try:
            with suppress(DiskError, sqlite3.OperationalError):
                self.save(id_, changed)
        finally:
            event.remove(engine, "checkout", doom)
        self.stores.append(Store.open(self.folder, clock=clock))

    @rule(id_=open_drafts)
    def undo(self, id_: str) -> None:
        done = self.store.journal.undo(id_, stamp(99))
        assert (done is not None) == bool(self.past[id_])
        if done is not None:
            self.future[id_].append(self.drafts[id_])
            self.drafts[id_] = self.past[id_].pop()

    @rule(id_=open_drafts)
    def redo(self, id_: str) -> None:
        done = self.store.journal.redo(id_, stamp(99))
        assert (done is not None) == bool(self.future[id_])
        if done is not None:
            self.past[id_].append(self.drafts[id_])
            self.drafts[id_] = self.future[id_].pop()

    @rule(target=open_drafts, id_=consumes(open_drafts))
    def discard(self, id_: str) -> str | MultipleResults[str]:
        """Only a draft that nothing was done in goes."""
        touched = any(entry.step > 1 for entry in self.store.journal.of(id_))
        self.store.drafts.remove(id_)
        if touched:
            return id_
        del self.drafts[id_]
        return multiple()

    @rule(target=in_bin, id_=consumes(open_drafts))
    def put_into_the_bin(self, id_: str) -> str:
        self.store.bin.move(id_, Life.DRAFT, Life.BINNED_DRAFT, step("bin", {}, at(99)))
        self.binned[id_] = self.drafts.pop(id_)
        with pytest.raises(NotFound):
            self.store.drafts.save(id_, [step("answer", {"/a": "late"})], "", "", 0, 0)
        return id_

    @rule(target=open_drafts, id_=consumes(in_bin))
    def take_out_of_the_bin(self, id_: str) -> str | MultipleResults[str]:
        if id_ not in self.binned:  # its time was over
            with pytest.raises(NotFound):
                self.store.drafts.get(id_)
            return multiple()
        self.store.bin.move(id_, Life.BINNED_DRAFT, Life.DRAFT, step("restore", {}, at(99)))
        self.drafts[id_] = self.binned.pop(id_)
        return id_

    @rule(seconds=st.integers(0, 2))
    def age_and_empty_the_bin(self, seconds: int) -> None:
        """What has lain there for three seconds goes; what was never deleted does not."""
        self.looked += timedelta(seconds=seconds)
        self.store.bin.age_since(self.looked, 2)
        for id_ in self.store.bin.empty(3):
            del self.binned[id_]

    @rule(
        target=finished_ones,
        id_=consumes(open_drafts),
        payload=st.binary(max_size=40),
        destinations=st.sampled_from([BOTH, ("digit",), ("digit", "digit"), ()]),
    )
    def finish(self, id_: str, payload: bytes, destinations: tuple[str, ...]) -> str:
        self.store.outbox.add(record_of(id_, payload), destinations, at(self.born))
        states = dict.fromkeys(destinations, DeliveryState.WAITING)
        self.finished[id_] = Finished(payload, self.drafts.pop(id_), destinations, states)
        return id_

    @rule(id_=finished_ones, changed=CHANGES)
    def come_too_late(self, id_: str, changed: dict[str, str]) -> None:
        """A window that still has the draft open, a second Finish, a Discard."""
        with pytest.raises(NotFound):
            self.store.drafts.save(id_, [step("answer", changed)], "", "", 0, 0)
        with pytest.raises(NotFound):
            self.store.outbox.add(record_of(id_, b"another"), BOTH, T0)
        with pytest.raises(NotFound):
            self.store.drafts.remove(id_)

    @precondition(lambda self: self.finished)
    @rule(destination=st.sampled_from(BOTH), state=STATES, stored=st.booleans(), force=st.booleans())
    def send(self, destination: str, state: DeliveryState, stored: bool, force: bool) -> None:
        """One round: what is due goes into a batch, is sent, and ends in some state."""
        ready = due(self.store, destination, 100, by_hand=force)
        if not ready:
            return
        batch, _ = self.store.outbox.new_batch(destination, [row.id for row in ready], T0)
        if stored:
            change = BatchChange(batch_id=batch.id, file_store_id="f")
            self.store.outbox.apply((), batch=change, now=T0)
        settles = state is not DeliveryState.SENDING
        self.store.outbox.apply(
            [DeliveryChange(delivery_id=row.id, state=state, leave_batch=settles) for row in ready],
            batch=BatchChange(batch_id=batch.id, settled=settles),
            now=T0,
        )
        for row in ready:
            self.finished[row.submission_id].states[destination] = state

    @rule()
    def recover(self) -> None:
        reached = {
            (batch.destination, id_)
            for destination in BOTH
            for batch in open_batches(self.store, destination)
            if batch.file_store_id
            for id_ in batch.submission_ids
        }
        freed = 0
        for id_, record in self.finished.items():
            for destination, state in record.states.items():
                if state is DeliveryState.SENDING:
                    freed += 1
                    sure = (destination, id_) not in reached
                    after = DeliveryState.WAITING if sure else DeliveryState.UNCONFIRMED
                    record.states[destination] = after
        assert self.store.outbox.recover(T0) == freed

    @rule()
    def close_and_open(self) -> None:
        self.store.close()
        self.stores[-1] = Store.open(self.folder, clock=clock)

    @rule()
    def leave_and_open(self) -> None:
        """As after a kill: the old one never closes, its log is still there when the next one opens."""
        self.stores.append(Store.open(self.folder, clock=clock))

    @invariant()
    def no_answer_is_lost(self) -> None:
        for id_, answers in self.drafts.items():
            draft = self.store.drafts.get(id_)
            assert (draft.answers, draft.finished) == (answers, False)
        for id_, record in self.finished.items():
            draft = self.store.drafts.get(id_)
            assert (draft.answers, draft.finished) == (record.answers, True)
            submission = self.store.outbox.submission(id_)
            assert submission.payload == record.payload
            assert submission.sha256 == hashlib.sha256(record.payload).hexdigest()
        assert {d.id for d in self.store.drafts.all()} == self.drafts.keys()
        assert {d.id for d in self.store.bin.all()} == self.binned.keys()
        for id_, answers in self.binned.items():
            assert self.store.drafts.get(id_).answers == answers
        assert {s.id for s in self.store.outbox.submissions()} == self.finished.keys()

    @invariant()
    def replaying_the_journal_gives_the_state(self) -> None:
        assert self.store.journal.replay_faults() == []

    @invariant()
    def a_life_follows_its_deliveries(self) -> None:
        for id_, record in self.finished.items():
            life, states = self.store.drafts.get(id_).life, record.states.values()
            if not states:
                assert life is Life.FINISHED
            elif any(state.owed for state in states):
                assert life is Life.QUEUED
            elif DeliveryState.REPLACED in states:
                assert life is Life.REPLACED
            else:
                assert life is (Life.DELIVERED if DeliveryState.DELIVERED in states else Life.KEPT)

    @invariant()
    def each_is_owed_once_to_each(self) -> None:
        rows: dict[tuple[str, str], Delivery] = {}
        for row in self.store.outbox.deliveries():
            assert (row.submission_id, row.destination) not in rows
            rows[row.submission_id, row.destination] = row
        expected = {(i, d): s for i, record in self.finished.items() for d, s in record.states.items()}
        assert {key: row.state for key, row in rows.items()} == expected
        records = [record.states.values() for record in self.finished.values()]
        unsent = [states for states in records if not states or any(state.owed for state in states)]
        assert self.store.outbox.unsent() == len(unsent)

    @invariant()
    def nothing_is_in_two_parcels(self) -> None:
        for destination in BOTH:
            under_way = [i for b in open_batches(self.store, destination) for i in b.submission_ids]
            assert len(under_way) == len(set(under_way))
            ready = {row.submission_id for row in due(self.store, destination, 100, by_hand=True)}
            assert not ready & set(under_way)

    def teardown(self) -> None:
        for store in self.stores:
            store.close()
        self.place.cleanup()


TestStoreMachine = StoreMachine.TestCase
TestStoreMachine.settings = settings(
    max_examples=25,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
