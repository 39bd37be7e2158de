"""One record, one bug, one wrong clock: none of it may hold up the others, or be told as what it is not."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator

import pytest

from fieldapp.errors import (
    OtherProject,
    ReplyLost,
    ServerTrouble,
    SignInNeeded,
    StillProcessing,
    TooManyRequests,
)
from fieldapp.flows.projects import remember
from fieldapp.records import (
    Announced,
    Arrived,
    DeliveryChange,
    DeliveryState,
    Event,
    Parcel,
    Project,
    Stored,
)
from tests.fieldapp.flows.test_sync import ARRIVES, Desk, desk

__all__ = ["desk"]  # the fixture

STORED = Stored(file_store_id="f")


def arrives() -> Generator[Event]:
    yield from (STORED, Announced(sync_id="s"), Arrived(status="COMPLETED", remote_id="s"))


def test_a_record_that_makes_the_server_fail_ends_alone_and_the_others_arrive(desk):
    d: Desk = desk()

    def moody(parcel: Parcel) -> Generator[Event]:
        if any(s.id == "bad" for s in parcel.submissions):
            raise ServerTrouble("500")
        yield from arrives()

    d.server.instead = moody
    d.finished("a", "bad", "b")
    for _ in range(4):
        d.sync.run_once()
    assert d.states() == {"a": "delivered", "bad": "waiting", "b": "delivered"}


def test_a_file_that_was_handed_over_is_asked_about_and_never_sent_in_other_files(desk):
    silent = (ServerTrouble("500"),)
    d: Desk = desk((STORED, Announced(sync_id="s"), ServerTrouble("500")), *[silent] * 5)
    d.finished("a", "b")
    for _ in range(6):
        d.sync.run_once()
    assert d.states() == {"a": "unconfirmed", "b": "unconfirmed"}
    assert {p.batch.sync_id for p in d.server.seen[1:]} == {"s"}
    assert {len(p.submissions) for p in d.server.seen} == {2}
    d.sync.run_once()
    assert d.states() == {"a": "delivered", "b": "delivered"}


def test_what_fails_again_and_again_never_holds_up_what_is_new(desk):
    d: Desk = desk(batch_bytes=0)

    def moody(parcel: Parcel) -> Generator[Event]:
        if parcel.submissions[0].id.startswith("bad"):
            raise ServerTrouble("500")
        yield from arrives()

    d.server.instead = moody
    d.finished("bad1", "bad2", "bad3", "bad4")
    d.sync.run_once()
    d.finished("new")
    d.sync.run_once()
    assert d.states()["new"] == "delivered"


def test_jobs_that_never_end_do_not_hold_up_what_is_new(desk):
    endless = (STORED, Announced(sync_id="s"), StillProcessing())
    d: Desk = desk(*[endless] * 5, batch_bytes=0)
    d.finished("a", "b", "c", "d", "e")
    d.sync.run_once()
    d.server.script = []
    d.finished("new")
    d.server.script = [ARRIVES, *[(StillProcessing(),)] * 5]
    d.sync.run_once()
    assert d.states()["new"] == "delivered"


def test_a_damaged_payload_refuses_itself_alone(desk):
    d: Desk = desk()
    d.finished("a", "b", "c")
    with sqlite3.connect(d.store.folder / "fieldapp.sqlite3") as raw:
        raw.execute("DROP TRIGGER guard_submission_update")
        raw.execute("UPDATE submission SET payload = X'78' WHERE id = 'b'")
    raw.close()
    report = d.sync.run_once()
    assert d.states() == {"a": "delivered", "b": "refused", "c": "delivered"}
    assert d.reasons()["b"] == "data-damaged"
    assert report.refused == 1


def test_a_bug_of_ours_stops_one_record_and_tells_no_values(desk):
    d: Desk = desk(batch_bytes=0)
    answer = "answer secret"[::-1]  # spelt backwards: a traceback quotes source lines

    def buggy(parcel: Parcel) -> Generator[Event]:
        if parcel.submissions[0].id == "a":
            raise KeyError(answer)
        yield from arrives()

    d.server.instead = buggy
    d.finished("a", "b")
    d.sync.run_once()
    assert d.states() == {"a": "waiting", "b": "delivered"}
    reason = next(x.reason for x in d.store.outbox.deliveries() if x.submission_id == "a")
    assert reason is not None
    assert reason.code == "own-fault"
    assert answer not in reason.detail


def test_a_record_of_another_project_is_never_sent_to_this_one(desk):
    d: Desk = desk()
    d.finished("ours")
    d.finished("theirs", address="https://other.example mz C1")
    report = d.sync.run_once()
    assert d.states() == {"ours": "delivered", "theirs": "blocked"}
    assert d.reasons()["theirs"] == "other-project"
    assert [[s.id for s in p.submissions] for p in d.server.seen] == [["ours"]]
    assert (report.delivered, report.blocked) == (1, 1)


def test_a_record_of_another_project_says_which(desk):
    d: Desk = desk()
    known = Project(name="Bed nets", base_url="https://other.example", tenant="mz", campaign="C2")
    remember(d.store, known)
    d.finished("named", address=known.address("digit"))
    d.finished("unnamed", address="https://third.example mz C3")
    d.finished("never-said", address=" ")
    d.sync.run_once()
    said = {x.submission_id: x.reason for x in d.store.outbox.deliveries() if x.reason}
    assert said["named"].title.startswith("It belongs to Bed nets, mz · C2, not to the project in use")
    assert "whose server is https://other.example, then sync" in said["named"].hint
    assert said["unnamed"].title.startswith("It belongs to mz · C3,")
    assert said["never-said"].title == OtherProject.title


def test_a_destination_that_left_the_project_is_told_and_not_forgotten(desk):
    d: Desk = desk()
    d.finished("a", destinations=("digit", "digime"))
    report = d.sync.run_once()
    assert report.blocked == 1
    assert report.problem is not None
    assert report.problem.code == "other-project"


def test_a_person_who_retries_while_it_arrives_does_not_undo_the_receipt(desk):
    d: Desk = desk()
    d.finished("a")

    def meanwhile(_: Parcel) -> Generator[Event]:
        stale = d.store.outbox.deliveries(["a"])
        yield from (STORED, Announced(sync_id="s"))
        d.store.outbox.apply(
            [
                DeliveryChange(delivery_id=x.id, was=DeliveryState.WAITING, state=DeliveryState.WAITING)
                for x in stale
            ],
            now=d.now,
        )
        yield Arrived(status="COMPLETED", remote_id="s")

    d.server.instead = meanwhile
    d.sync.run_once()
    assert d.states() == {"a": "delivered"}
    d.store.outbox.apply([DeliveryChange(delivery_id=1, state=DeliveryState.WAITING)], now=d.now)
    assert d.states() == {"a": "delivered"}


def test_a_wait_written_by_a_clock_that_was_wrong_holds_nothing_up(desk):
    d: Desk = desk((TooManyRequests(retry_after=60),))
    d.tick(10 * 365 * 86400)
    d.finished("a")
    d.sync.run_once()
    d.tick(-10 * 365 * 86400)
    d.sync.run_once()
    assert d.states() == {"a": "delivered"}


def test_a_doubt_outlives_a_sign_in_and_a_retry(desk):
    d: Desk = desk((STORED, ReplyLost()), (SignInNeeded(),))
    d.finished("a")
    d.sync.run_once()
    d.sync.run_once()
    assert d.states() == {"a": "blocked"}
    d.sync.retry("a")
    assert d.states() == {"a": "unconfirmed"}


def test_a_kill_in_the_middle_of_a_single_push_leaves_a_doubt(desk):
    class Killed(BaseException):
        pass

    def die(_: Parcel) -> Generator[Event]:
        raise Killed
        yield

    d: Desk = desk(batch_bytes=0)
    d.finished("a")
    d.server.instead = die
    with pytest.raises(Killed):
        d.sync.run_once()
    d.store.outbox.recover(d.now, ["digit"])
    assert d.states() == {"a": "unconfirmed"}


def test_signed_out_nothing_leaves(desk):
    d: Desk = desk()
    d.finished("a")
    d.server.signed_in = None
    with pytest.raises(SignInNeeded):
        d.sync.run_once()
    assert d.server.seen == []
    assert d.states() == {"a": "waiting"}
