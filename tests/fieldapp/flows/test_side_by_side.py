"""While the server works on one parcel the next is sent; neither is lost, doubted or taken for the other."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest

from fieldapp.errors import FieldappError, SignInNeeded, StillProcessing, TooManyRequests, Unreachable
from fieldapp.records import (
    Announced,
    Arrived,
    Draft,
    Event,
    Failed,
    Parcel,
    Polled,
    Stamp,
    Step,
    Stored,
    Uploaded,
)
from tests.fieldapp.flows.test_planning import later_version
from tests.fieldapp.flows.test_sync import Desk, desk

__all__ = ["desk"]  # the fixture


class Slow:
    """A server that works on every file for a while; `ends` says how, by the parcel's first record."""

    def __init__(self, ends: dict[str, Event | FieldappError] | None = None) -> None:
        self.ends = ends or {}
        self.log: list[str] = []

    def deliver(self, parcel: Parcel) -> Generator[Event]:
        name = parcel.submissions[0].id
        early = self.ends.get(f"{name} early")
        if isinstance(early, FieldappError):
            raise early
        if not parcel.batch.sync_id and not parcel.batch.file_store_id:
            for file in (file for record in parcel.submissions for file in record.attachments):
                self.log.append(f"upload {name}")
                yield Uploaded(attachment_id=file.id, remote_id=f"r-{file.id}")
            self.log.append(f"send {name}")
            yield Stored(file_store_id=f"f-{name}")
        if not parcel.batch.sync_id:
            self.log.append(f"announce {name}")
            yield Announced(sync_id=f"s-{name}")
        yield Polled(status="CREATED")
        self.log.append(f"ask {name}")
        end = self.ends.get(name, Arrived(status="COMPLETED", remote_id=f"s-{name}"))
        if isinstance(end, FieldappError):
            raise end
        yield end


def _singly(d: Desk, server: Slow, *ids: str) -> None:
    """Have records of which each fills a parcel."""
    d.server.instead = server.deliver
    d.finished(*ids, padding=70_000)


def _with_file(d: Desk, name: str, place: Path) -> None:
    """Have a record with a picture that is heavy."""
    draft = Draft(id=name, form_id=d.form_id, created_at=d.now, updated_at=d.now)
    d.store.drafts.add(draft, Step(act="start", stamp=Stamp(at=d.now)))
    picture = place / f"{name}.jpg"
    picture.write_bytes(name.encode() * 200_000)
    file = d.store.attachments.add(name, "/photo", picture, picture.name, "image/jpeg", Stamp(at=d.now))
    d.finish(name, attachments=(file,))


def test_the_next_is_there_before_the_last_is_asked_about(desk):
    d, server = desk(), Slow()
    _singly(d, server, "a", "b", "c")
    assert d.sync.run_once().delivered == 3
    assert server.log == [
        *("send a", "announce a"),
        *("send b", "ask a", "announce b"),
        *("send c", "ask b", "announce c", "ask c"),
    ]
    assert {name: [r.remote_id for r in d.store.outbox.receipts(name)] for name in "abc"} == {
        "a": ["s-a"],
        "b": ["s-b"],
        "c": ["s-c"],
    }


@pytest.mark.parametrize(
    ("error", "state"), [(Unreachable("no"), "waiting"), (SignInNeeded("no"), "blocked")]
)
def test_what_stops_the_second_leaves_the_first_to_its_own_end(desk, error: FieldappError, state: str):
    d, server = desk(), Slow({"b early": error})
    _singly(d, server, "a", "b", "c")
    d.sync.run_once()
    assert d.states() == {"a": "delivered", "b": state, "c": state}
    assert server.log == ["send a", "announce a", "ask a"]


WALLS = [
    (TooManyRequests("no", retry_after=300.0), "waiting"),
    (SignInNeeded("no"), "blocked"),
    (Unreachable("no"), "waiting"),
]


@pytest.mark.parametrize(("error", "state"), WALLS)
def test_after_the_server_said_stop_it_is_told_of_nothing_more(desk, error: FieldappError, state: str):
    d, server = desk(), Slow({"a": error})
    _singly(d, server, "a", "b", "c")
    d.sync.run_once()
    assert server.log == ["send a", "announce a", "send b", "ask a"]
    assert (d.states()["b"], d.states()["c"]) == (state, state)
    assert d.reasons()["b"] == d.reasons()["c"] == error.code
    server.ends.clear()
    d.tick(3600)
    d.sync.run_once()
    assert set(d.states().values()) == {"delivered"}
    assert server.log.count("send b") == 1, "its file is there already"


@pytest.mark.parametrize(("error", "state"), WALLS)
def test_after_the_server_said_stop_no_file_goes_up(desk, tmp_path: Path, error: FieldappError, state: str):
    d, server = desk(), Slow({"a": error})
    _singly(d, server, "a")
    _with_file(d, "b", tmp_path)
    d.sync.run_once()
    assert server.log == ["send a", "announce a", "ask a"]
    assert (d.states()["b"], d.reasons()["b"]) == (state, error.code)


def test_a_pause_begins_no_other_upload(desk, tmp_path: Path):
    d, server = desk(), Slow()
    _singly(d, server, "a")
    _with_file(d, "b", tmp_path)
    d.sync.run_once(cancelled=lambda: "ask a" in server.log)
    assert server.log == ["send a", "announce a", "ask a"]
    assert d.states() == {"a": "delivered", "b": "waiting"}


def test_one_with_files_goes_up_after_the_last_was_asked_about(desk, tmp_path: Path):
    d, server = desk(), Slow()
    _singly(d, server, "a")
    _with_file(d, "b", tmp_path)
    assert d.sync.run_once().delivered == 2
    assert server.log == ["send a", "announce a", "ask a", "upload b", "send b", "announce b", "ask b"]


def test_each_receipt_of_a_parcel_is_its_record_s_own(desk, tmp_path: Path):
    d, server = desk(), Slow()
    d.light_first = False
    d.server.instead = server.deliver
    _with_file(d, "photo", tmp_path)
    d.finished("a", "b", "c")
    d.sync.run_once()
    for name in ("photo", "a", "b", "c"):
        [receipt] = d.store.outbox.receipts(name)
        assert receipt.sha256 == d.store.outbox.submission(name).sha256
        assert [file.size for file in receipt.files] == ([1_000_000] if name == "photo" else [])
    assert all(row.proved for row in d.store.outbox.deliveries())


def test_a_job_that_never_ends_holds_up_nothing(desk):
    d, server = desk(), Slow({"a": StillProcessing("no end")})
    _singly(d, server, "a", "b", "c")
    d.sync.run_once()
    assert d.states() == {"a": "unconfirmed", "b": "delivered", "c": "delivered"}


def test_a_pause_leaves_what_is_at_the_server_in_doubt_and_the_rest_waiting(desk):
    d, server = desk(), Slow()
    _singly(d, server, "a", "b", "c")
    report = d.sync.run_once(cancelled=lambda: "send b" in server.log)
    assert report.cancelled
    assert d.states()["c"] == "waiting"
    assert server.log[:3] == ["send a", "announce a", "send b"]
    assert "send c" not in server.log
    d.sync.run_once()
    assert set(d.states().values()) == {"delivered"}
    assert [line for line in server.log if line.startswith("send")].count("send a") == 1


def test_a_kill_between_the_two_is_taken_up_where_each_was(desk):
    d, server = desk(), Slow({"b": Arrived(status="COMPLETED", remote_id="s-b")})
    _singly(d, server, "a", "b")
    slow = server.deliver

    def killed(parcel: Parcel) -> Generator[Event]:
        for event in slow(parcel):
            yield event
            if isinstance(event, Announced) and parcel.submissions[0].id == "b":
                raise KeyboardInterrupt

    d.server.instead = killed
    with pytest.raises(KeyboardInterrupt):
        d.sync.run_once()
    d.server.instead = slow
    d.sync.run_once()
    assert set(d.states().values()) == {"delivered"}
    assert [line for line in server.log if line.startswith("send")] == ["send a", "send b"]


def test_a_later_version_waits_for_the_end_of_the_one_before(desk):
    d, server = desk(), Slow()
    _singly(d, server, "a")
    later_version(d, "b", "a")
    assert d.sync.run_once().delivered == 2
    assert server.log == ["send a", "announce a", "ask a", "send b", "announce b", "ask b"]


def test_records_of_a_file_that_failed_go_alone_in_the_same_run(desk):
    d, server = desk(), Slow({"a": Failed(status="FAILED", remote_id="s-a")})
    d.server.instead = server.deliver
    d.finished("a", "b")
    d.sync.run_once()
    assert d.states() == {"a": "refused", "b": "delivered"}
    asked = [line for line in server.log if not line.startswith("announce")]
    assert asked == ["send a", "ask a", "send a", "send b", "ask a", "ask b"]
