"""How SQLite goes about the questions that are asked all day: by index, whatever the number of rows.

The plan is asserted, not the time: a plan does not depend on what else the machine is doing.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from functools import partial

import pytest
from sqlalchemy import event

from fieldapp.records import DeliveryChange, DeliveryState, Life, Order, Reason, Wanted
from fieldapp.store import Store

from .scene import CAMPAIGN, T0, TENANT, a_draft, at, finish, save, turn

NO_NETWORK = Reason(code="unreachable", title="No network.")
HELD = {(DeliveryState.WAITING, False): DeliveryState.WAITING}

ASKED: dict[str, Callable[[Store], object]] = {
    "due": lambda s: s.due.next(turn(), at(1), 100),
    "due by hand": lambda s: s.due.next(turn(by_hand=True), at(1), 100, light=9),
    "due of some": lambda s: s.due.next(turn(by_hand=True, only=("d1",)), at(1), 100),
    "owing": lambda s: s.due.owing({"digit": turn(), "digime": turn("digime")}, at(1)),
    "hold": lambda s: s.due.hold(
        turn(), at(1), HELD, reason=NO_NETWORK, next_try_at=at(2), after=0, most=100
    ),
    "in hand": lambda s: s.due.in_hand(1),
    "written": lambda s: s.outbox.apply([DeliveryChange(delivery_id=1, state=DeliveryState.BLOCKED)], now=T0),
    "foreign": lambda s: s.due.foreign({"digit": ""}, 100),
    "counts": lambda s: s.outbox.counts(),
    "unsent": lambda s: s.outbox.unsent(),
    "submissions": lambda s: s.outbox.submissions(),
    "unqueued": lambda s: s.outbox.unqueued(),
    "bin": lambda s: s.bin.all(),
    "submission": lambda s: s.outbox.submission("d1"),
    "sizes": lambda s: s.outbox.sizes(["d1"]),
    "deliveries of some": lambda s: s.outbox.deliveries(["d1"]),
    "receipts": lambda s: s.outbox.receipts("d1"),
    "open batches": lambda s: s.due.batches(turn(), at(1)),
    "parcel": lambda s: s.outbox.parcel(1),
    "recover": lambda s: s.outbox.recover(T0),
    "drafts": lambda s: s.drafts.all(),
    "draft": lambda s: s.drafts.get("open"),
    "save": lambda s: save(s, "open", {"/a": "1", "/b": ""}),
    "forms": lambda s: s.forms.current(TENANT, CAMPAIGN),
    "unreadable forms": lambda s: s.forms.latest_unreadable(TENANT, CAMPAIGN),
    "held forms": lambda s: s.forms.held(TENANT, CAMPAIGN),
    "media": lambda s: s.forms.media_names(1),
    "reading": lambda s: s.forms.reading(1, "maker"),
    "message": lambda s: s.forms.message(TENANT, "en", "NAME"),
    "messages": lambda s: s.forms.messages(TENANT, "en"),
    "attachments": lambda s: s.attachments.of("d1"),
    "page": lambda s: s.listing.page(Wanted(), 200),
    "page by title": lambda s: s.listing.page(Wanted(order=Order.TITLE, lives=(Life.QUEUED,)), 200),
    "page of a form": lambda s: s.listing.page(Wanted(schema_id="household"), 200),
    "page of some days": lambda s: s.listing.page(Wanted(since=T0, until=at(9)), 200),
    "page that needs a person": lambda s: s.listing.page(Wanted(needs_you=True), 200),
    "page of a problem": lambda s: s.listing.page(Wanted(problem="refused"), 200),
    "page owed": lambda s: s.listing.page(Wanted(destination="digit", owed=True), 200),
    "page arrived": lambda s: s.listing.page(Wanted(destination="digit", owed=False), 200),
    "page found": lambda s: s.listing.page(Wanted(text="amina"), 200),
    "numbers": lambda s: s.listing.counts(Wanted()),
    "problems": lambda s: s.listing.problems(),
    "forms in use": lambda s: s.listing.forms(),
    "behind": lambda s: s.index.behind(),
    "due at": lambda s: s.timing.at(T0),
    "mean size": lambda s: s.timing.mean_size("digit"),
    "hasten": lambda s: s.timing.hasten(["unreachable"]),
    "refused": lambda s: s.sums.refused(),
    "owed rows": lambda s: s.sums.owed([DeliveryState.REFUSED], 9),
    "held up": lambda s: s.sums.held_up(),
    "by day": lambda s: s.sums.finished_between([T0, at(1)]),
    "arrived last": lambda s: s.sums.last_delivered(50),
}
OPEN_BATCHES = "SCAN batch USING INDEX ix_batch_open"  # the index holds the open ones alone: a handful
OWED = "SCAN delivery USING INDEX ix_delivery_unsent"  # and this one what is not delivered
EARLIER = "SCAN before"  # the versions of one record
# Walks that are meant: a whole list is asked for, or a small index is gone through from end to end.
MEANT = {
    "due": {OPEN_BATCHES, EARLIER},
    "due by hand": {OPEN_BATCHES, EARLIER},
    "due of some": {OPEN_BATCHES, EARLIER},
    "hold": {"SCAN asked", "SCAN followed"},  # the records of what was moved just now
    "written": {"SCAN asked", "SCAN followed", "SCAN later"},
    "owing": {"SCAN due"},  # all of it is asked for: what will go, in bytes
    "foreign": {OWED},
    "counts": {"SCAN delivery USING COVERING INDEX ix_delivery_state"},
    "recover": {OWED},
    "submissions": {
        "SCAN submission USING INDEX ix_submission_finished_at",
        "SCAN enclosure USING COVERING INDEX sqlite_autoindex_enclosure_1",
    },
}
MEANT |= {
    "page of a form": {"SCAN form USING COVERING INDEX sqlite_autoindex_form_1"},  # forms are few
    "page that needs a person": {"SCAN draft USING INDEX ix_draft_needs_you"},
    "page of a problem": {"SCAN (subquery-1)", "SCAN owing"},  # what was fetched because it is little
    "page owed": {"SCAN (subquery-1)", "SCAN owing"},
    "page arrived": {"SCAN (subquery-1)", "SCAN owing"},
    "page found": {"SCAN temp.found"},
    "forms in use": {"SCAN draft USING COVERING INDEX ix_draft_life"},
    "behind": {"SCAN draft USING INDEX ix_draft_unindexed"},
    "due at": {"SCAN delivery USING COVERING INDEX ix_delivery_state"},  # its first row
    "refused": {"SCAN delivery USING COVERING INDEX ix_delivery_state"},  # its first row
    "owed rows": {"SCAN delivery USING COVERING INDEX ix_delivery_state"},
    "arrived last": {"SCAN receipt"},  # backwards, as far as is asked for
}
# What can be long, and so must come out of an index in its order.
LONG = {
    "due",
    "due by hand",
    "counts",
    "unsent",
    "submissions",
    "drafts",
    "recover",
    "messages",
    "page",
    "page by title",
    "page of a form",
    "page of some days",
    "page that needs a person",
    "owed rows",
    "due at",
    "hasten",
    "mean size",
    "arrived last",
}


def plan_of(store: Store, ask: Callable[[Store], object]) -> list[str]:
    """Every line of every plan that a call makes; the driver tells what it runs, its values filled in."""
    asked: list[str] = []

    def begin(connection: sqlite3.Connection, *_: object) -> None:
        connection.set_trace_callback(asked.append)

    def end(connection: sqlite3.Connection, *_: object) -> None:
        connection.set_trace_callback(None)

    engine = store._database.engine
    for name, listener in (("checkout", begin), ("checkin", end)):
        event.listen(engine, name, listener)
    try:
        ask(store)
    finally:
        for name, listener in (("checkout", begin), ("checkin", end)):
            event.remove(engine, name, listener)
    statements = [
        line for line in asked if line.lstrip().startswith(("SELECT", "WITH", "UPDATE", "DELETE", "INSERT"))
    ]
    assert statements
    with engine.connect() as connection:
        plans = [connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {s}").all() for s in statements]
    return [row[3] for plan in plans for row in plan]


@pytest.mark.parametrize("name", ASKED)
def test_it_is_asked_by_index(store: Store, name: str) -> None:
    finish(store, "d1")
    a_draft(store, "open")
    store.outbox.new_batch("digit", [1], T0)
    lines = plan_of(store, ASKED[name])
    walks = {line for line in lines if line.startswith("SCAN") and "VIRTUAL TABLE" not in line}
    assert walks == MEANT.get(name, set()), lines
    if name in LONG:
        assert [line for line in lines if "TEMP B-TREE" in line] == []


def steps_of(store: Store, ask: Callable[[Store], object]) -> int:
    """How many instructions SQLite's machine needs for what a call asks: the same on every computer."""
    counted = 0

    def count() -> int:
        nonlocal counted
        counted += 1
        return 0

    def begin(connection: sqlite3.Connection, *_: object) -> None:
        connection.set_progress_handler(count, 1)

    def end(connection: sqlite3.Connection, *_: object) -> None:
        connection.set_progress_handler(None, 1)

    engine = store._database.engine
    for name, listener in (("checkout", begin), ("checkin", end)):
        event.listen(engine, name, listener)
    try:
        ask(store)
    finally:
        for name, listener in (("checkout", begin), ("checkin", end)):
            event.remove(engine, name, listener)
    return counted


def test_what_was_refused_before_all_others_is_passed_over_once_and_soon(store: Store) -> None:
    """Tens of thousands of them must not make each parcel of a sync wait."""
    refused, others = 40, 3
    for number in range(refused + others):
        finish(store, f"d{number}", destinations=("digit",))
    rows = [row.id for row in store.outbox.deliveries()]
    tried = DeliveryChange(delivery_id=rows[0], also=tuple(rows[1:]), state=DeliveryState.WAITING, attempts=1)
    store.outbox.apply([tried], now=T0)
    plan = partial(store.due.next, turn(by_hand=True), at(1), 100, light=9)
    before = steps_of(store, lambda _: plan())
    gone = DeliveryChange(
        delivery_id=rows[0], also=tuple(rows[1:refused]), state=DeliveryState.REFUSED, attempts=1
    )
    store.outbox.apply([gone], now=T0)
    assert [one.row.id for one in plan()] == rows[refused:]
    few = steps_of(store, lambda _: plan())
    store.outbox.apply([gone.model_copy(update={"state": DeliveryState.DELIVERED})], now=T0)
    none = steps_of(store, lambda _: plan())
    assert few < before
    assert (few - none) / refused < 8, "so many instructions for each of the refused"
