"""A respondent's missing or ended consent holds up that respondent's record, and no other."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence

import pytest

from fieldapp.connector import Connector
from fieldapp.errors import AppTooOld, ConsentNeeded, NotRenewed
from fieldapp.flows.granted import put_in_line
from fieldapp.flows.receipts import Receipts
from fieldapp.flows.servers import Servers
from fieldapp.records import Announced, Arrived, Checked, Event, Outcome, Parcel, Receipt, Sent
from tests.fieldapp.flows.test_sync import Desk, Scripted, desk

__all__ = ["desk"]  # the fixture


def _needed(*, alone: bool = True) -> ConsentNeeded:
    error = ConsentNeeded("none")
    error.alone = alone
    return error


def _needing(needed: set[str], *, alone: bool = True):
    def deliver(parcel: Parcel) -> Generator[Event]:
        [submission] = parcel.submissions
        if submission.id in needed:
            raise _needed(alone=alone)
        yield Arrived(status="201", remote_id=submission.id)

    return deliver


def test_it_holds_up_that_record_alone(desk):
    d: Desk = desk(batch_bytes=0)
    d.server.instead = _needing({"b", "c", "d", "e"})
    d.finished("a", "b", "c", "d", "e", "f")
    report = d.sync.run_once()
    assert d.states() == {
        "a": "delivered",
        **dict.fromkeys(("b", "c", "d", "e"), "blocked"),
        "f": "delivered",
    }
    assert d.reasons()["b"] == "consent-needed"
    assert (report.delivered, report.blocked) == (2, 4)
    assert report.problem is None, "it is one respondent's, and stops nothing else"
    assert [(why.code, number) for why, number in report.by_respondent] == [("consent-needed", 4)]


@pytest.mark.parametrize("alone", [True, False])
def test_an_access_that_cannot_be_renewed_holds_up_others_only_where_it_is_theirs_too(desk, *, alone: bool):
    def deliver(parcel: Parcel) -> Generator[Event]:
        [submission] = parcel.submissions
        if submission.id in {"b", "c"}:
            error = NotRenewed("no key")
            error.alone = alone
            raise error
        yield Arrived(status="201", remote_id=submission.id)

    d: Desk = desk(batch_bytes=0)
    d.server.instead = deliver
    d.finished("a", "b", "c", "d")
    d.sync.run_once()
    assert d.states() == {
        "a": "delivered",
        "b": "waiting",
        "c": "waiting",
        "d": "delivered" if alone else "waiting",
    }
    assert d.reasons()["b"] == "not-renewed"


def test_the_organisation_s_holds_up_all(desk):
    d: Desk = desk(batch_bytes=0)
    asked: list[str] = []

    def deliver(parcel: Parcel) -> Generator[Event]:
        asked.extend(parcel.batch.submission_ids)
        yield Sent(size=0)
        raise _needed(alone=False)

    d.server.instead = deliver
    d.finished("a", "b", "c")
    d.sync.run_once()
    assert (set(d.states().values()), asked) == ({"blocked"}, ["a"])


def test_an_app_that_is_too_old_stops_with_the_first(desk):
    d: Desk = desk((AppTooOld(server_code="SDKInvalid"),), batch_bytes=0)
    d.finished("a", "b", "c")
    d.sync.run_once()
    assert (set(d.states().values()), len(d.server.seen)) == ({"blocked"}, 1)
    d.sync.run_once()
    assert set(d.states().values()) == {"delivered"}, "the newest version sends them without more ado"


def test_once_consent_is_there_it_goes_by_itself(desk):
    d: Desk = desk(batch_bytes=0)
    needed = {"a", "b"}
    d.server.instead = _needing(needed)
    d.finished("a", "b")
    d.sync.run_once()
    needed.clear()
    d.sync.run_once(by_hand=False)
    assert d.states() == {"a": "blocked", "b": "blocked"}, "nobody said that it is there"
    put_in_line(d.ledger, ["a"])
    assert d.states() == {"a": "waiting", "b": "blocked"}
    assert d.sync.run_once(by_hand=False).delivered == 1
    assert d.states() == {"a": "delivered", "b": "blocked"}


def test_what_is_held_up_for_another_reason_does_not_move(desk):
    d: Desk = desk((AppTooOld(),), batch_bytes=0)
    d.finished("a")
    d.sync.run_once()
    put_in_line(d.ledger, ["a"])
    assert d.states() == {"a": "blocked"}


@pytest.mark.parametrize("hand", ["by hand", "try again"])
def test_what_is_in_the_postbox_already_is_not_written_again_after_consent(desk, hand: str):
    d: Desk = desk(batch_bytes=0)
    seen: list[str] = []

    def deliver(parcel: Parcel) -> Generator[Event]:
        seen.append(parcel.batch.sync_id)
        if not parcel.batch.sync_id:
            yield Announced(sync_id="a")
            raise _needed()
        yield Arrived(status="completed", remote_id="a")

    d.server.instead = deliver
    d.finished("a")
    d.sync.run_once()
    assert d.states() == {"a": "blocked"}
    if hand == "try again":
        d.sync.retry("a")
    d.sync.run_once()
    assert (d.states(), seen) == ({"a": "delivered"}, ["", "a"])


class _Reading(Scripted):
    """Shows every record but those whose respondents let nobody read."""

    closed: frozenset[str] = frozenset()
    alone = True

    def check(self, receipts: Sequence[Receipt]) -> Iterator[Checked]:
        for receipt in receipts:
            if receipt.submission_id in self.closed:
                raise _needed(alone=self.alone)
            yield Checked(outcome=Outcome.ALL_THERE)


@pytest.mark.parametrize(
    ("alone", "outcomes"),
    [
        (True, {"a": "all-there", "b": "", "c": "all-there", "d": "", "e": "all-there"}),
        (False, {"a": "all-there", "b": "", "c": "", "d": "", "e": ""}),
    ],
)
def test_one_that_may_not_be_read_takes_no_proof_from_the_others(tmp_path, *, alone: bool, outcomes):
    server = _Reading(batch_bytes=0)
    server.closed, server.alone = frozenset("bd"), alone
    d = Desk(tmp_path, server)
    try:
        server.instead = _needing(set())
        d.finished(*"abcde")
        d.sync.run_once()
        servers: dict[str, Connector] = {"digit": server}
        lines = list(Receipts(d.store, Servers(d, lambda *_: servers), clock=lambda: d.now).check())
        assert {line.record_id: line.checked.outcome if line.checked else "" for line in lines} == outcomes
        troubles = {line.trouble.code for line in lines if line.trouble}
        assert troubles == {"consent-needed"}
    finally:
        d.store.close()
