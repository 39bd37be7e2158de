"""The sync over a real store: a scripted server says yes, no, perhaps, or nothing, at every step."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from filelock import FileLock

from fieldapp.connector import Leaving
from fieldapp.errors import (
    FieldappError,
    Refused,
    ReplyLost,
    ServerTrouble,
    SignInNeeded,
    StillProcessing,
    SyncRunning,
    TooManyRequests,
    Unreachable,
)
from fieldapp.flows.board import SYNC_BEGAN
from fieldapp.flows.ledger import Ledger
from fieldapp.flows.servers import Pause, Servers
from fieldapp.flows.sync import Sync
from fieldapp.records import (
    Announced,
    Arrived,
    Attachment,
    Checked,
    Draft,
    Event,
    Failed,
    FormDocument,
    FormRef,
    FormSummary,
    Outcome,
    Parcel,
    PartlyArrived,
    Project,
    Receipt,
    Sent,
    Stamp,
    Step,
    Stored,
    Submission,
    User,
)
from fieldapp.store import Store

REF = FormRef(tenant="mz", campaign="C1", schema_id="household", version="1")
PROJECT = Project(name="p", base_url="http://127.0.0.1:1", tenant="mz", campaign="C1")
START = datetime(2026, 11, 21, 9, tzinfo=UTC)

Say = Event | FieldappError
ARRIVES: tuple[Say, ...] = (
    Stored(file_store_id="f"),
    Announced(sync_id="s"),
    Arrived(status="COMPLETED", remote_id="s"),
)


@dataclass
class Scripted:
    """A server that says what the test scripted, parcel by parcel, and remembers what it was handed."""

    script: list[tuple[Say, ...]] = field(default_factory=list)
    name: str = "digit"
    title: str = "DIGIT"
    batch_bytes: int = 4_000_000
    seen: list[Parcel] = field(default_factory=list)
    instead: Callable[[Parcel], Generator[Event]] | None = None  # takes over from the script
    leaving: Leaving | None = None
    signed_in: User | None = field(default_factory=lambda: User(uuid="u1", user_name="ana"))

    def deliver(self, parcel: Parcel) -> Generator[Event]:
        if self.instead is not None:
            yield from self.instead(parcel)
            return
        self.seen.append(parcel)
        for say in self.script.pop(0) if self.script else ARRIVES:
            if isinstance(say, FieldappError):
                raise say
            yield say

    def user(self) -> User | None:
        return self.signed_in

    def check(self, receipts: Sequence[Receipt]) -> Iterator[Checked]:
        return (Checked(outcome=Outcome.NO_READ_BACK) for _ in receipts)

    def expect(self, load: Callable[[], Submission]) -> None:
        pass

    def fits(self, submissions: Sequence[Submission]) -> bool:
        return bool(submissions)

    def tell_leaving(self, leaving: Leaving | None) -> None:
        self.leaving = leaving

    def hang_up(self) -> None:
        self.hung_up = True

    def close(self) -> None:
        pass


class Desk:
    """A store with records in line, a clock that a test moves, and a sync over them."""

    def __init__(self, folder: Path, server: Scripted, *, again: bool = False) -> None:
        self.now = START
        self.light_first = True
        self.server = server
        self.store = Store.open(folder, clock=lambda: self.now)
        if not again:
            form = (FormDocument(ref=REF, raw=b"{}"), FormSummary(title="Household"))
            self.store.forms.put([form], self.now)
        self.form_id = self.store.forms.current("mz", "C1")[0].id
        servers = Servers(self, lambda *_: {server.name: server})
        self.lock_file = folder / "sync.lock"
        self.ledger = Ledger(self.store, clock=lambda: self.now, rand=lambda: 0.5)
        self.sync = Sync(
            self.ledger,
            servers,
            pause=Pause(self.tick),
            lock_file=self.lock_file,
            queue_finished=self.queue_finished,
            light_first=lambda: self.light_first,
        )

    def project(self) -> Project:
        return PROJECT

    def queue_finished(self) -> None:
        addresses = {"digit": PROJECT.address("digit")}
        for name in self.store.outbox.unqueued():
            submission = self.store.outbox.submission(name)
            self.store.outbox.queue(submission, ("digit",), self.now, addresses)

    def tick(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)

    def finished(
        self,
        *ids: str,
        destinations: tuple[str, ...] = ("digit",),
        address: str | None = None,
        padding: int = 0,
    ) -> None:
        for name in ids:
            draft = Draft(id=name, form_id=self.form_id, created_at=self.now, updated_at=self.now)
            self.store.drafts.add(draft, Step(act="start", stamp=Stamp(at=self.now)))
            self.finish(name, destinations, address, padding=padding)

    def finish(
        self,
        name: str,
        destinations: tuple[str, ...] = ("digit",),
        address: str | None = None,
        *,
        attachments: tuple[Attachment, ...] = (),
        padding: int = 0,
    ) -> None:
        payload = f'{{"clientReferenceId":"{name}"}}'.encode().ljust(padding)
        submission = Submission(
            id=name,
            form=REF,
            title=name,
            payload=payload,
            sha256=hashlib.sha256(payload).hexdigest(),
            finished_at=self.now,
            attachments=attachments,
        )
        addresses = {place: address or PROJECT.address(place) for place in destinations}
        self.store.outbox.add(submission, destinations, self.now, addresses)

    def states(self) -> dict[str, str]:
        return {d.submission_id: d.state.value for d in self.store.outbox.deliveries()}

    def reasons(self) -> dict[str, str]:
        return {d.submission_id: d.reason.code if d.reason else "" for d in self.store.outbox.deliveries()}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    made: list[Desk] = []

    def make(*script: tuple[Say, ...], batch_bytes: int = 4_000_000) -> Desk:
        made.append(Desk(tmp_path, Scripted(list(script), batch_bytes=batch_bytes)))
        return made[-1]

    yield make
    for one in made:
        one.store.close()


def test_one_parcel_takes_all_that_is_due_and_leaves_a_receipt(desk):
    d = desk()
    d.finished("a", "b")
    report = d.sync.run_once()
    assert (report.delivered, report.problem) == (2, None)
    assert [s.id for s in d.server.seen[0].submissions] == ["a", "b"]
    receipt = d.store.outbox.receipts("a")[0]
    assert (receipt.status, receipt.remote_id) == ("COMPLETED", "s")
    assert receipt.sha256 == d.store.outbox.submission("a").sha256


def test_what_was_finished_before_a_project_was_set_up_goes_with_the_first_sync(desk):
    d = desk()
    d.finished("early", destinations=())
    d.finished("late")
    assert d.states() == {"late": "waiting"}
    assert d.sync.run_once().delivered == 2
    assert d.states() == {"early": "delivered", "late": "delivered"}


def test_nobody_signed_in_puts_nothing_in_line(desk):
    d = desk()
    d.finished("early", destinations=())
    d.server.signed_in = None
    with pytest.raises(SignInNeeded):
        d.sync.run_once()
    assert d.store.outbox.unqueued() == ["early"]


def test_nothing_due_touches_no_wire(desk):
    d = desk()
    assert d.sync.run_once().delivered == 0
    assert d.server.seen == []


def test_parcels_end_at_record_borders(desk):
    d = desk(batch_bytes=60)
    d.finished("a", "b", "c")
    d.sync.run_once()
    assert [[s.id for s in p.submissions] for p in d.server.seen] == [["a", "b"], ["c"]]


def test_a_server_that_takes_records_singly_gets_one_a_parcel(desk):
    d = desk(batch_bytes=0)
    d.finished("a", "b")
    d.sync.run_once()
    assert [len(p.submissions) for p in d.server.seen] == [1, 1]


def test_no_network_leaves_everything_waiting_and_says_why(desk):
    d = desk((Unreachable("refused"),), batch_bytes=0)
    d.finished("a", "b")
    report = d.sync.run_once()
    assert d.states() == {"a": "waiting", "b": "waiting"}
    assert d.reasons() == {"a": "unreachable", "b": "unreachable"}
    assert report.problem is not None
    assert report.problem.code == "unreachable"
    assert len(d.server.seen) == 1  # the second would meet the same wall


def test_the_next_sync_sends_the_same_parcel_again(desk):
    d = desk((Unreachable(),))
    d.finished("a", "b")
    d.sync.run_once()
    d.finished("c")
    d.sync.run_once()
    first, newer, again = d.server.seen  # what was never tried goes before what failed
    assert [s.payload for s in again.submissions] == [s.payload for s in first.submissions]
    assert again.batch.id == first.batch.id
    assert [s.id for s in newer.submissions] == ["c"]
    assert set(d.states().values()) == {"delivered"}


def test_a_parcel_goes_on_from_the_stored_steps(desk):
    d = desk((Stored(file_store_id="f7"), ReplyLost()))
    d.finished("a")
    d.sync.run_once()
    assert d.states() == {"a": "unconfirmed"}
    d.sync.run_once()
    assert d.server.seen[1].batch.file_store_id == "f7"
    assert d.states() == {"a": "delivered"}


def test_a_reply_lost_before_anything_could_arrive_is_no_doubt(desk):
    d = desk((ReplyLost(),))
    d.finished("a")
    d.sync.run_once()
    assert d.states() == {"a": "waiting"}


def test_what_was_in_doubt_stays_in_doubt_when_the_network_goes(desk):
    d = desk((Stored(file_store_id="f"), ReplyLost()), (Unreachable(),))
    d.finished("a")
    d.sync.run_once()
    d.sync.run_once()
    assert d.states() == {"a": "unconfirmed"}


def test_still_processing_is_asked_again_under_the_same_number(desk):
    d = desk((Stored(file_store_id="f"), Announced(sync_id="s9"), StillProcessing()))
    d.finished("a")
    d.sync.run_once()
    assert d.states() == {"a": "unconfirmed"}
    d.sync.run_once()
    assert d.server.seen[1].batch.sync_id == "s9"


def test_a_sign_in_that_ran_out_blocks_the_destination_until_somebody_acts(desk):
    d = desk((SignInNeeded(),), batch_bytes=0)
    d.finished("a", "b")
    report = d.sync.run_once()
    assert d.states() == {"a": "blocked", "b": "blocked"}
    assert report.blocked == 2
    d.sync.run_once(by_hand=False)
    assert len(d.server.seen) == 1
    d.sync.run_once(by_hand=True)
    assert d.states() == {"a": "delivered", "b": "delivered"}


def test_a_failed_batch_is_taken_apart_so_that_one_record_stops_only_itself(desk):
    stored = (Stored(file_store_id="f"), Announced(sync_id="s"))
    failed = (*stored, Failed(status="FAILED", remote_id="s", raw="bad row"))
    d = desk(failed, ARRIVES, failed, ARRIVES)
    d.finished("a", "b", "c")
    report = d.sync.run_once()
    assert d.states() == {"a": "delivered", "b": "refused", "c": "delivered"}
    assert [len(p.submissions) for p in d.server.seen] == [3, 1, 1, 1]
    assert (report.delivered, report.refused) == (2, 1)
    refused = next(x for x in d.store.outbox.deliveries() if x.submission_id == "b")
    assert refused.reason is not None
    assert refused.reason.detail == "bad row"


def test_partly_completed_sends_each_again_under_its_own_key(desk):
    partly = (Stored(file_store_id="f"), Announced(sync_id="s"), PartlyArrived(status="P", remote_id="s"))
    d = desk(partly)
    d.finished("a", "b")
    d.sync.run_once()
    assert d.states() == {"a": "delivered", "b": "delivered"}
    assert [[s.id for s in p.submissions] for p in d.server.seen] == [["a", "b"], ["a"], ["b"]]


def test_a_single_record_taken_in_part_stays_unconfirmed_and_says_so(desk):
    partly = (Stored(file_store_id="f"), Announced(sync_id="s"), PartlyArrived(status="P", remote_id="s"))
    d = desk(partly)
    d.finished("a")
    d.sync.run_once()
    assert d.states() == {"a": "unconfirmed"}
    assert d.reasons() == {"a": "partly-arrived-alone"}


def test_a_refusal_stops_one_record_and_a_person_can_ask_again(desk):
    d = desk((Refused("voucher used", server_code="DUP"),), batch_bytes=0)
    d.finished("a", "b")
    d.sync.run_once()
    assert d.states() == {"a": "refused", "b": "delivered"}
    d.sync.run_once()
    assert len(d.server.seen) == 2
    d.sync.retry("a")
    d.sync.run_once()
    assert d.states() == {"a": "delivered", "b": "delivered"}


def test_retry_after_is_honoured_even_by_hand(desk):
    d = desk((TooManyRequests(retry_after=120),), batch_bytes=0)
    d.finished("a", "b")
    d.sync.run_once()
    assert d.reasons() == {"a": "too-many-requests", "b": "too-many-requests"}
    d.sync.run_once()
    assert len(d.server.seen) == 1
    d.tick(121)
    d.sync.run_once()
    assert set(d.states().values()) == {"delivered"}


def test_a_server_with_trouble_is_left_alone_after_three_failures(desk):
    d = desk(*[(ServerTrouble("500"),)] * 9, batch_bytes=0)
    d.finished("a", "b", "c", "d", "e")
    d.sync.run_once()
    assert len(d.server.seen) == 3
    # Each request to it could have delivered the record before it failed; the others were never sent.
    assert d.states() == dict.fromkeys("abc", "unconfirmed") | dict.fromkeys("de", "waiting")
    assert set(d.reasons().values()) == {"server-trouble"}


def test_by_itself_a_sync_waits_out_its_own_back_off(desk):
    d = desk((ServerTrouble("500"),))
    d.finished("a")
    d.sync.run_once(by_hand=False)
    d.sync.run_once(by_hand=False)
    assert len(d.server.seen) == 1
    d.tick(3600)
    d.sync.run_once(by_hand=False)
    assert d.states() == {"a": "delivered"}


def test_cancelling_between_steps_loses_nothing_and_the_next_sync_goes_on(desk):
    d = desk((Stored(file_store_id="f1"), Announced(sync_id="s1"), Arrived(status="C", remote_id="s1")))
    d.finished("a")
    asked = iter([False, False, False, True, True, True, True, True])
    report = d.sync.run_once(cancelled=lambda: next(asked, True))
    assert report.cancelled
    assert d.states()["a"] in ("waiting", "unconfirmed")
    d.sync.run_once()
    assert d.states() == {"a": "delivered"}


def test_a_process_killed_while_sending_leaves_rows_that_the_next_sync_takes_up(desk):
    class Killed(BaseException):
        pass

    def die(parcel: Parcel) -> Generator[Event]:
        yield Stored(file_store_id="f3")
        raise Killed

    d = desk()
    d.finished("a")
    d.server.instead = die
    with pytest.raises(Killed):
        d.sync.run_once()
    assert d.states() == {"a": "sending"}
    d.server.instead = None
    d.sync.run_once()
    assert d.states() == {"a": "delivered"}
    assert d.server.seen[0].batch.file_store_id == "f3"


def test_two_syncs_never_run_at_once(desk):
    d = desk()
    d.finished("a")
    with FileLock(d.lock_file), pytest.raises(SyncRunning):
        d.sync.run_once()
    assert d.server.seen == []


def test_only_what_was_asked_for_goes(desk):
    d = desk()
    d.finished("a", "b")
    d.sync.run_once(only=["b"])
    assert d.states() == {"a": "waiting", "b": "delivered"}


def test_progress_counts_records_and_bytes_up_to_the_whole(desk):
    sends = (Sent(size=10), *ARRIVES)
    d = desk(sends, sends, batch_bytes=0)
    d.finished("a", "b")
    reports = []
    d.sync.run_once(progress=reports.append)
    assert reports[-1].records_done == reports[-1].records_total == 2
    assert reports[-1].bytes_sent == reports[-1].bytes_total > 0
    assert [r.bytes_sent for r in reports] == sorted(r.bytes_sent for r in reports)


def test_a_sync_that_never_ended_is_the_last_one_until_another_ends(tmp_path: Path) -> None:
    server = Scripted()
    desk = Desk(tmp_path, server)
    desk.finished("r1")

    def killed(_: Parcel) -> Generator[Event]:
        raise KeyboardInterrupt
        yield Sent(size=1)

    server.instead = killed
    with pytest.raises(KeyboardInterrupt):
        desk.sync.run_once()
    assert desk.store.facts.get(SYNC_BEGAN) == START.isoformat()
    server.instead = None
    desk.sync.run_once()
    assert desk.store.facts.get(SYNC_BEGAN) == ""
    desk.store.close()
