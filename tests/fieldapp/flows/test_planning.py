"""What goes when, over a real store and a scripted server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from fieldapp.errors import (
    NotServed,
    OutcomeUnknown,
    Refused,
    ReplyLost,
    ServerTrouble,
    TooManyRequests,
    Unreachable,
)
from fieldapp.flows import ledger
from fieldapp.flows.board import LAST_SYNC
from fieldapp.flows.planner import Pace
from fieldapp.flows.views import SyncProgress
from fieldapp.records import (
    Announced,
    Arrived,
    DeliveryChange,
    DeliveryState,
    Draft,
    PartlyArrived,
    Stamp,
    Step,
    Stored,
)

from .test_sync import PROJECT, Desk, Say, Scripted

LARGE = 4000  # bytes
PARTLY: tuple[Say, ...] = (
    Stored(file_store_id="f"),
    Announced(sync_id="s"),
    PartlyArrived(status="PARTIALLY_COMPLETED", remote_id="s"),
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    made: list[Desk] = []

    def make(*script: tuple[Say, ...], batch_bytes: int = 4_000_000) -> Desk:
        made.append(Desk(tmp_path, Scripted(list(script), batch_bytes=batch_bytes)))
        return made[-1]

    yield make
    for one in made:
        one.store.close()


def sent(d: Desk) -> list[list[str]]:
    return [[s.id for s in parcel.submissions] for parcel in d.server.seen]


def large(d: Desk, number: int) -> None:
    """Finish records of some thousand bytes each: a first parcel takes sixteen."""
    d.finished(*(f"r{n}" for n in range(number)), padding=LARGE)


def later_version(d: Desk, id_: str, of: str) -> None:
    """Finish another version of a record, as an edit after Finish does."""
    d.finished(id_)
    with d.store._database.write("a later version") as session:
        run = session.connection().exec_driver_sql
        run("DROP TRIGGER IF EXISTS guard_draft_update")
        run("UPDATE draft SET replaces = ? WHERE id = ?", (of, id_))


def test_a_parcel_that_breaks_on_its_way_goes_in_smaller_ones_next_time(desk):
    d: Desk = desk((ReplyLost("cut"),))
    large(d, 40)
    d.sync.run_once()
    first = len(d.server.seen[0].submissions)
    assert 1 < len(d.server.seen[1].submissions) < first
    assert d.sync.run_once().delivered == first
    assert set(d.states().values()) == {"delivered"}
    everything = [id_ for parcel in sent(d)[1:] for id_ in parcel]
    assert len(everything) == len(set(everything)) == 40


def test_the_pace_of_the_last_sync_is_that_of_the_next(desk):
    d: Desk = desk((ServerTrouble("no"),))
    large(d, 30)
    d.sync.run_once(cancelled=lambda: bool(d.server.seen))
    assert d.store.facts.get(f"pace:digit {PROJECT.address('digit')}") == Pace().broke().model_dump_json()
    d.sync.run_once(cancelled=lambda: len(d.server.seen) > 1)
    assert len(d.server.seen[1].submissions) == 16 * 1024 // LARGE


def test_a_server_that_fails_again_and_again_is_left_alone_by_itself_but_not_by_hand(desk):
    d: Desk = desk(*[(ServerTrouble("500"),)] * 3, batch_bytes=0)
    d.finished("a", "b", "c", "new")
    d.sync.run_once(by_hand=False)
    assert len(d.server.seen) == 3
    assert d.sync.run_once(by_hand=False).delivered == 0
    assert len(d.server.seen) == 3
    assert d.sync.run_once(by_hand=True).delivered == 4
    d.finished("later")
    assert d.sync.run_once(by_hand=False).delivered == 1


def test_a_wall_falls_with_time(desk):
    d: Desk = desk(*[(ServerTrouble("500"),)] * 3, batch_bytes=0)
    d.finished("a", "b", "c", "new")
    d.sync.run_once(by_hand=False)
    d.now += timedelta(hours=1)
    assert d.sync.run_once(by_hand=False).delivered == 4


def test_a_later_version_goes_after_the_earlier_one_has_arrived(desk):
    d: Desk = desk()
    d.finished("first")
    later_version(d, "second", "first")
    later_version(d, "third", "second")
    d.sync.run_once()
    assert sent(d) == [["first"], ["second"], ["third"]]


def test_a_later_version_waits_while_an_earlier_one_is_in_doubt(desk):
    d: Desk = desk(PARTLY)
    d.finished("first")
    later_version(d, "second", "first")
    d.sync.run_once()
    assert d.states() == {"first": "unconfirmed", "second": "waiting"}
    d.sync.run_once()
    assert sent(d)[1:] == [["first"], ["second"]]
    assert set(d.states().values()) == {"delivered"}


def test_a_later_version_takes_the_place_of_one_that_was_refused(desk):
    d: Desk = desk()
    d.finished("first")
    [row] = d.store.outbox.deliveries(["first"])
    refused = DeliveryChange(delivery_id=row.id, state=DeliveryState.REFUSED)
    d.store.outbox.apply([refused], now=d.now)
    later_version(d, "second", "first")
    d.sync.run_once()
    assert sent(d) == [["second"]]


def with_photo(d: Desk, id_: str, size: int, folder: Path) -> None:
    """Finish a record with one file of that many bytes."""
    photo = folder / f"{id_}.jpg"
    photo.write_bytes(id_.encode() * (size // len(id_)))
    draft = Draft(id=id_, form_id=d.form_id, created_at=d.now, updated_at=d.now)
    d.store.drafts.add(draft, Step(act="start", stamp=Stamp(at=d.now)))
    stamp = Stamp(at=d.now)
    file = d.store.attachments.add(id_, "/photo", photo, photo.name, "image/jpeg", stamp)
    d.finish(id_, attachments=(file,))


def test_big_files_wait_for_records_without(desk, tmp_path: Path):
    d: Desk = desk()
    with_photo(d, "big", 300_000, tmp_path)
    with_photo(d, "small", 30_000, tmp_path)
    d.finished("plain")
    d.sync.run_once()
    assert sent(d) == [["small", "plain"], ["big"]]


def test_in_the_order_of_finishing_where_that_is_wished(desk, tmp_path: Path):
    d: Desk = desk()
    d.light_first = False
    with_photo(d, "big", 300_000, tmp_path)
    d.finished("plain")
    d.sync.run_once()
    assert sent(d) == [["big"], ["plain"]]


def test_a_wall_writes_its_reason_on_everything_however_much_it_is(desk, monkeypatch):
    monkeypatch.setattr(ledger, "_AT_ONCE", 2)
    d: Desk = desk((Unreachable(),), batch_bytes=0)
    d.finished(*(f"r{n}" for n in range(8)))
    report = d.sync.run_once()
    assert len(d.server.seen) == 1
    assert set(d.reasons().values()) == {"unreachable"}
    assert report.waiting == 8


def test_what_was_taken_apart_counts_once_in_the_report(desk):
    d: Desk = desk(PARTLY, PARTLY)
    d.finished("a", "b", "c")
    report = d.sync.run_once()
    assert [len(parcel) for parcel in sent(d)] == [3, 1, 1, 1]
    assert (report.delivered, report.unconfirmed, report.waiting) == (2, 1, 0)


def test_a_row_is_taken_once_in_a_sync(desk):
    d: Desk = desk(*[(Stored(file_store_id="f"), Announced(sync_id="s"), Arrived(status="C", remote_id="s"))])
    d.server.script = [(ReplyLost("x"),)] * 2
    d.finished("a")
    d.sync.run_once()
    assert sent(d) == [["a"]]


STORED = Stored(file_store_id="f")
ANNOUNCED = Announced(sync_id="s")


def test_a_server_that_fails_after_the_file_was_handed_over_leaves_a_doubt(desk):
    d: Desk = desk((STORED, ServerTrouble("502")))
    d.finished("a", "b")
    d.sync.run_once()
    assert d.states() == {"a": "unconfirmed", "b": "unconfirmed"}


def test_a_question_that_is_refused_is_no_refusal_of_the_records(desk):
    d: Desk = desk((STORED, ANNOUNCED, OutcomeUnknown("400")))
    d.finished("a", "b")
    assert d.sync.run_once().refused == 0
    assert d.states() == {"a": "unconfirmed", "b": "unconfirmed"}
    d.sync.run_once()
    assert sent(d) == [["a", "b"], ["a", "b"]]
    assert d.server.seen[1].batch.sync_id == "s"


def test_a_weak_link_never_turns_every_record_into_a_file_of_its_own(desk):
    d: Desk = desk(*[(ReplyLost("cut"),)] * 12)
    large(d, 30)
    for _ in range(4):
        d.sync.run_once()
    assert not any(row.alone for row in d.store.outbox.deliveries())
    assert d.sync.run_once().problem is None
    assert set(d.states().values()) == {"delivered"}


def test_a_weak_link_is_no_wall(desk):
    d: Desk = desk(*[(ReplyLost("cut"),)] * 3)
    large(d, 30)
    d.sync.run_once(by_hand=False)
    assert set(d.reasons().values()) == {"reply-lost"}  # also of what was not tried any more
    d.store.timing.hasten(["reply-lost"])
    assert d.sync.run_once(by_hand=False).delivered > 0


def test_a_later_version_that_waits_says_for_what(desk):
    d: Desk = desk(PARTLY)
    d.finished("first")
    later_version(d, "second", "first")
    d.sync.run_once()
    assert d.reasons()["second"] == "earlier-first"
    assert d.store.timing.at(d.now) != d.now  # nothing to do now
    d.now += timedelta(minutes=1)
    assert d.sync.run_once(only=["second"]).delivered == 2  # the earlier one goes with it, before it
    assert sent(d)[1:] == [["first"], ["second"]]


def test_an_earlier_version_for_another_server_holds_up_no_later_one(desk):
    d: Desk = desk()
    d.finished("first", address="https://elsewhere")
    later_version(d, "second", "first")
    d.sync.run_once()
    assert d.states() == {"first": "blocked", "second": "delivered"}


def test_a_wait_that_the_server_asked_for_holds_what_is_finished_after_it_too(desk):
    d: Desk = desk((TooManyRequests("429", retry_after=600),))
    d.finished("a")
    d.sync.run_once()
    d.finished("b")
    d.sync.retry("a")
    for by_hand in (False, True):
        report = d.sync.run_once(by_hand=by_hand)
        assert report.problem is not None
        assert (report.delivered, report.waiting, report.problem.code) == (0, 1, "too-many-requests")
    assert len(d.server.seen) == 1
    d.now += timedelta(seconds=601)
    assert d.sync.run_once(by_hand=False).delivered == 2


def test_a_service_that_is_missing_for_a_while_needs_nobody(desk):
    d: Desk = desk((NotServed("404"),))
    d.finished("a", "b")
    d.sync.run_once()
    assert set(d.states().values()) == {"waiting"}
    d.now += timedelta(hours=1)
    assert d.sync.run_once(by_hand=False).delivered == 2


def test_the_wall_of_one_server_is_not_that_of_another(desk, monkeypatch):
    d: Desk = desk(*[(ServerTrouble("500"),)] * 3, batch_bytes=0)
    d.finished("a", "b", "c")
    d.sync.run_once(by_hand=False)
    elsewhere = PROJECT.model_copy(update={"base_url": "http://127.0.0.1:2"})
    monkeypatch.setattr(d, "project", lambda: elsewhere)
    d.finished("d", address=elsewhere.address("digit"))
    assert d.sync.run_once(by_hand=False).delivered == 1


def test_records_of_another_project_hide_no_other_problem(desk):
    d: Desk = desk((Unreachable(),))
    d.finished("theirs", address="https://elsewhere")
    d.finished("ours")
    report = d.sync.run_once()
    assert report.problem is not None
    assert report.problem.code == "unreachable"


def test_a_sync_that_is_kept_out_by_a_wall_leaves_the_last_word_as_it_is(desk):
    d: Desk = desk(*[(ServerTrouble("500"),)] * 3, batch_bytes=0)
    d.finished("a", "b", "c")
    d.sync.run_once(by_hand=False)
    before = d.store.facts.get(LAST_SYNC)
    assert d.sync.run_once(by_hand=False).waiting + d.sync.run_once(by_hand=False).unconfirmed == 0
    assert d.store.facts.get(LAST_SYNC) == before


def test_a_person_who_asks_again_while_a_sync_runs_is_heard(desk):
    d: Desk = desk((Refused("no"),), batch_bytes=0)
    d.finished("a", "b")
    asked: list[str] = []

    def ask(progress: SyncProgress) -> None:
        if not asked and d.states()["a"] == "refused":
            asked.append("a")
            d.sync.retry("a")

    d.sync.run_once(progress=ask)
    assert asked
    assert d.states() == {"a": "delivered", "b": "delivered"}
