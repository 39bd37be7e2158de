from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from fieldapp.flows.planner import FIRST, MOST_RECORDS, Pace, Wall, choose
from fieldapp.records import Candidate, DeliveryState, InHand

NOW = datetime(2026, 11, 30, 9, tzinfo=UTC)
ROW = InHand(1, "one", DeliveryState.WAITING, maybe_arrived=False, attempts=0, alone=False)
MOST = 4 * 1024 * 1024

CANDIDATES = st.lists(
    st.builds(
        Candidate,
        row=st.just(ROW),
        payload=st.integers(0, 5000),
        media=st.integers(0, 5000),
        alone=st.booleans(),
    ),
    max_size=20,
)


@given(CANDIDATES, st.integers(0, 20_000))
def test_a_parcel_is_the_front_of_the_line_and_never_over_its_size_but_for_one(
    candidates: list[Candidate], size: int
) -> None:
    chosen = choose(candidates, size)
    assert chosen == candidates[: len(chosen)]
    assert bool(chosen) == bool(candidates)
    assert len(chosen) <= 1 or sum(one.payload + one.media for one in chosen) <= size
    assert len(chosen) <= 1 or not any(one.alone for one in chosen)
    if 0 < len(chosen) < len(candidates) and not chosen[0].alone:
        after = candidates[len(chosen)]
        assert after.alone or sum(one.payload + one.media for one in [*chosen, after]) > size


def test_a_parcel_has_so_many_records_at_most() -> None:
    many = [Candidate(ROW, payload=0, media=0, alone=False) for n in range(MOST_RECORDS + 1)]
    assert len(choose(many, MOST)) == MOST_RECORDS


def test_a_pace_doubles_while_it_is_fast_up_to_what_a_parcel_may_be() -> None:
    pace, sizes = Pace(), []
    for _ in range(9):
        pace = pace.went(pace.size, 0.1, MOST)
        sizes.append(pace.size)
    assert sizes[:3] == [FIRST * 2, FIRST * 4, FIRST * 8]
    assert sizes[-1] == MOST


def test_a_parcel_that_was_not_full_tells_nothing_of_fuller_ones() -> None:
    assert Pace().went(FIRST // 4, 0.1, MOST) == Pace()


def test_what_is_slow_or_breaks_goes_in_smaller_parcels_but_never_in_none() -> None:
    assert Pace().went(FIRST, 10, MOST) == Pace()
    assert Pace().went(FIRST, 60, MOST).size == FIRST // 2
    pace = Pace()
    for _ in range(20):
        pace = pace.broke()
    assert pace.size == 4096


def test_a_wall_grows_with_each_failure_and_stands_for_as_long_as_it_says() -> None:
    first = Wall.after(None, NOW, 0.5)
    second = Wall.after(first, NOW, 0.5)
    assert (first.failures, second.failures) == (1, 2)
    assert first.until < second.until
    assert first.stands(NOW)
    assert not first.stands(first.until)
    assert Wall.after(second, NOW, 0.5, wait=7).until == NOW + timedelta(seconds=7)


def test_a_wall_of_a_clock_that_was_wrong_stands_nowhere() -> None:
    assert not Wall.after(None, NOW + timedelta(days=400), 0.5).stands(NOW)
