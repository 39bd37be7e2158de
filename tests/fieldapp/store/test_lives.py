"""What its deliveries say of a record's life: the rule that one is asked by, and a parcel's thousand."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from fieldapp.records import DeliveryState
from fieldapp.store import Store, lives

from .scene import BOTH, clock, finish

EVERY = sorted(itertools.product(DeliveryState, repeat=len(BOTH)))


@pytest.fixture
def written(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """Two records for each pair of states that two deliveries can stand in; one of the two is delivered."""
    with closing(Store.open(tmp_path / "data", clock=clock)) as store:
        for number in range(2 * len(EVERY)):
            finish(store, f"d{number}")
    with closing(sqlite3.connect(tmp_path / "data" / "fieldapp.sqlite3", isolation_level=None)) as connection:
        for number in range(2 * len(EVERY)):
            for place, state in zip(BOTH, EVERY[number // 2], strict=True):
                connection.execute(
                    "UPDATE delivery SET state = ? WHERE submission_id = ? AND destination = ?",
                    (state, f"d{number}", place),
                )
            if number % 2:
                connection.execute("UPDATE draft SET life = 'delivered' WHERE id = ?", (f"d{number}",))
        yield connection


def test_a_thousand_records_follow_by_the_rule_of_one(written: sqlite3.Connection) -> None:
    ids = [id_ for (id_,) in written.execute("SELECT id FROM delivery")]
    lives.follow(written, ids)
    wrong = written.execute(
        f"SELECT id, life, needs_you, {lives.LIFE}, {lives.NEEDS_YOU} FROM draft"  # noqa: S608
        f" WHERE life <> {lives.LIFE} OR needs_you <> {lives.NEEDS_YOU}"
    )
    assert wrong.fetchall() == []
    assert {life for (life,) in written.execute("SELECT life FROM draft")} == {
        "queued",
        "delivered",
        "replaced",
        "kept",
    }


def test_on_their_way_only_those_are_looked_at_that_were_not_in_line(written: sqlite3.Connection) -> None:
    ids = [id_ for (id_,) in written.execute("SELECT id FROM delivery")]
    lives.follow(written, ids, going=True)
    found = list(written.execute(f"SELECT id, life, {lives.LIFE} FROM draft"))  # noqa: S608
    in_line = {id_ for id_, life, _ in found if int(id_[1:]) % 2 == 0 and life == "queued"}
    assert len(in_line) == len(EVERY)
    assert {life == rule for id_, life, rule in found if id_ not in in_line} == {True}
