"""The life of a record: every pair of the table, and what must hold of all of it."""

from __future__ import annotations

from itertools import product

import pytest

from fieldapp.flows.delivery import IllegalMove
from fieldapp.flows.life import TURNS, Turn, can, next_life
from fieldapp.records import Life

PAIRS = list(product(Life, Turn))
ENDS = {Life.GONE, Life.DELIVERED, Life.REPLACED, Life.KEPT}
HOLDS_THE_ONLY_COPY = {Life.FINISHED, Life.QUEUED, Life.REPLACED, Life.KEPT}

# Written out a second time, life by life: whoever changes the table changes it here too, and says why.
LEGAL = {
    Life.DRAFT: {"answer": "draft", "finish": "finished", "delete": "binned-draft"},
    Life.FINISHED: {"queue": "queued", "reopen": "draft"},
    Life.QUEUED: {"arrive": "delivered", "give way": "replaced", "edit": "queued", "keep": "kept"},
    Life.DELIVERED: {"edit": "delivered", "delete": "binned-delivered"},
    Life.REPLACED: {},
    Life.KEPT: {"owe": "queued", "edit": "kept"},
    Life.BINNED_DRAFT: {"restore": "draft", "expire": "gone"},
    Life.BINNED_DELIVERED: {"restore": "delivered", "expire": "gone"},
    Life.GONE: {},
}


@pytest.mark.parametrize(("life", "turn"), PAIRS)
def test_each_pair_leads_where_the_table_says_or_raises(life: Life, turn: Turn) -> None:
    after = LEGAL[life].get(turn.value)
    assert can(life, turn) is (after is not None)
    if after is None:
        with pytest.raises(IllegalMove, match=f"{turn} cannot happen to a record that is {life}"):
            next_life(life, turn)
    else:
        assert next_life(life, turn) is Life(after)


def test_every_life_and_every_turn_is_in_the_table() -> None:
    assert {life for life, _ in TURNS} | set(TURNS.values()) == set(Life)
    assert {turn for _, turn in TURNS} == set(Turn)


@pytest.mark.parametrize("life", [life for life in Life if life not in (Life.GONE, Life.REPLACED)])
def test_every_life_can_still_reach_an_end(life: Life) -> None:
    reached, before = {life}, set[Life]()
    while reached != before:
        before = set(reached)
        reached |= {after for (at, _), after in TURNS.items() if at in reached}
    assert reached & ENDS
    assert {Life.DELIVERED, Life.GONE} & reached


def test_only_the_end_of_its_time_in_the_bin_lets_a_record_go() -> None:
    leading = {pair for pair, after in TURNS.items() if after is Life.GONE}
    assert leading == {(Life.BINNED_DRAFT, Turn.EXPIRE), (Life.BINNED_DELIVERED, Turn.EXPIRE)}


@pytest.mark.parametrize("life", sorted(HOLDS_THE_ONLY_COPY))
def test_no_turn_deletes_what_is_finished_and_perhaps_here_alone(life: Life) -> None:
    assert not can(life, Turn.DELETE)
    afters = {after for (at, _), after in TURNS.items() if at is life}
    assert not any(after.binned or after is Life.GONE for after in afters)


def test_what_was_frozen_is_never_filled_again() -> None:
    frozen = {Life.QUEUED, Life.DELIVERED, Life.REPLACED, Life.KEPT, Life.BINNED_DELIVERED}
    reached = {after for (at, _), after in TURNS.items() if at in frozen}
    assert not reached & {Life.DRAFT, Life.BINNED_DRAFT, Life.FINISHED}


def test_what_is_restored_is_where_it_was_before_it_was_deleted() -> None:
    for (life, turn), binned in TURNS.items():
        if turn is Turn.DELETE:
            assert next_life(binned, Turn.RESTORE) is life
