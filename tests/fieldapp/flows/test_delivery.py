"""Every pair of state and happening: in the table with one outcome, or a bug that raises."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.flows.delivery import (
    MOVES,
    Happening,
    IllegalMove,
    after_error,
    back_off,
    in_doubt,
    next_state,
)
from fieldapp.records import DeliveryState

PAIRS = list(itertools.product(DeliveryState, Happening))


@pytest.mark.parametrize(("state", "happening"), PAIRS)
def test_every_pair_moves_or_raises(state: DeliveryState, happening: Happening):
    if (state, happening) in MOVES:
        assert next_state(state, happening) is MOVES[state, happening]
    else:
        with pytest.raises(IllegalMove, match=f"{happening} cannot happen"):
            next_state(state, happening)


@pytest.mark.parametrize("happening", [one for one in Happening if one is not Happening.RETRY])
def test_nothing_undoes_a_receipt(happening: Happening):
    with pytest.raises(IllegalMove):
        next_state(DeliveryState.DELIVERED, happening)


def test_a_person_may_send_again_what_the_server_has_lost():
    """The store does it only where a look at the server refuted the receipt."""
    assert next_state(DeliveryState.DELIVERED, Happening.RETRY) is DeliveryState.WAITING


def test_only_a_receipt_ends_a_debt():
    ends = {pair for pair, state in MOVES.items() if state is DeliveryState.DELIVERED}
    assert ends == {(DeliveryState.SENDING, Happening.ARRIVE)}


@pytest.mark.parametrize(("state", "happening"), MOVES)
def test_what_may_have_arrived_is_never_called_waiting(state: DeliveryState, happening: Happening):
    assert next_state(state, happening, maybe_arrived=True) is not DeliveryState.WAITING


def test_only_the_server_s_word_lifts_a_doubt():
    lifts = {h for h in Happening if not in_doubt(h, maybe_arrived=True)}
    raises = {h for h in Happening if in_doubt(h, maybe_arrived=False)}
    assert lifts == {Happening.ARRIVE, Happening.REFUSE}
    assert raises == {Happening.UNSURE}


@pytest.mark.parametrize("state", [s for s in DeliveryState if s.owed])
def test_every_debt_can_still_be_paid(state: DeliveryState):
    reached = {state}
    while True:
        more = {after for (at, _), after in MOVES.items() if at in reached} - reached
        if not more:
            break
        reached |= more
    assert DeliveryState.DELIVERED in reached


@pytest.mark.parametrize(
    ("effect", "reached", "happening"),
    [
        ("block", True, Happening.BLOCK),
        ("refuse", True, Happening.REFUSE),
        ("postpone", False, Happening.POSTPONE),
        ("postpone", True, Happening.UNSURE),
        ("unsure", False, Happening.POSTPONE),
        ("unsure", True, Happening.UNSURE),
    ],
)
def test_an_error_means_doubt_only_where_something_could_have_arrived(effect, reached, happening):
    assert after_error(effect, reached=reached) is happening


@given(st.integers(1, 10_000), st.floats(0, 1, exclude_max=True))
def test_back_off_stays_between_five_seconds_and_an_hour(attempts: int, jitter: float):
    assert 5.0 <= back_off(attempts, jitter) <= 3600.0


def test_back_off_doubles():
    assert [back_off(n, 0.999999) for n in (1, 2, 3)] == pytest.approx([30, 60, 120], rel=1e-3)
