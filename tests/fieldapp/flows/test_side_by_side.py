"""While the server works on one parcel the next is sent; neither is lost, doubted or taken for the other."""

from __future__ import annotations

from collections.abc import Generator

import pytest

from fieldapp.errors import FieldappError, SignInNeeded, StillProcessing, Unreachable
from fieldapp.records import Announced, Arrived, Event, Failed, Parcel, Polled, Stored
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
        if not parcel.batch.sync_id:
            self.log.append(f"send {name}")
            yield Stored(file_store_id=f"f-{name}")
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


def test_the_next_is_sent_before_the_last_is_asked_about(desk):
    d, server = desk(), Slow()
    _singly(d, server, "a", "b", "c")
    assert d.sync.run_once().delivered == 3
    assert server.log == ["send a", "send b", "ask a", "send c", "ask b", "ask c"]
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
    assert server.log == ["send a", "ask a"]


def test_what_stops_the_first_leaves_the_second_to_its_own_end(desk):
    d, server = desk(), Slow({"a": Unreachable("no")})
    _singly(d, server, "a", "b", "c")
    d.sync.run_once()
    assert d.states() == {"a": "unconfirmed", "b": "delivered", "c": "waiting"}


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
    assert server.log == ["send a", "send b", "ask a"]
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
    assert server.log == ["send a", "ask a", "send b", "ask b"]


def test_records_of_a_file_that_failed_go_alone_in_the_same_run(desk):
    d, server = desk(), Slow({"a": Failed(status="FAILED", remote_id="s-a")})
    d.server.instead = server.deliver
    d.finished("a", "b")
    d.sync.run_once()
    assert d.states() == {"a": "refused", "b": "delivered"}
    assert server.log == ["send a", "ask a", "send a", "send b", "ask a", "ask b"]
