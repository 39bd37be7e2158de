"""A long file that goes up tells how far it is: often enough to be seen moving, never for each piece."""

from __future__ import annotations

from collections.abc import Generator
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from fieldapp.flows.leaving import FileLeaving
from fieldapp.flows.tally import TAKING
from fieldapp.flows.views import SyncProgress
from fieldapp.records import Arrived, Event, Parcel, Sent
from tests.fieldapp.flows.test_sync import Desk, Scripted

START = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
SIZE = 4_000_000
OURS, LARGE = (
    8 * 1024,
    256 * 1024,
)  # bytes that a system takes at once where it can be told how many, and else


class Link:
    """A link of so many bytes a second on which one file goes, after what the system takes at once."""

    def __init__(self, bytes_per_second: float, *, at_once: int = LARGE) -> None:
        self.now = START
        self.told: list[tuple[float, int]] = []
        self.steps = 0
        self._speed = bytes_per_second
        self._at_once = at_once
        self._hear = FileLeaving(lambda sent, _: self.told.append((self._seconds(), sent)), lambda: self.now)

    def _seconds(self) -> float:
        return (self.now - START).total_seconds()

    def carry(self, size: int) -> None:
        sent, step = 0, self._hear(0, size)
        while sent < size:
            after = min(sent + step, size)
            carried = max(after - max(sent, self._at_once), 0)
            self.now += timedelta(seconds=carried / self._speed)
            sent = after
            step = self._hear(sent, size)
            self.steps += 1


@pytest.mark.parametrize(("speed", "longest"), [(1_200, 14.0), (5_000, 4.0), (50_000, 1.0)])
def test_a_slow_link_is_seen_to_move(speed: float, longest: float) -> None:
    link = Link(speed)
    link.carry(SIZE)
    assert max(after - before for (before, _), (after, _) in pairwise(link.told)) < longest
    assert link.told[-1][1] == SIZE


@pytest.mark.parametrize("size", [100_000, 3_782_544])
def test_the_first_bytes_that_the_link_carried_are_told(size: int) -> None:
    link = Link(1_200, at_once=OURS)
    link.carry(size)
    times = [at for at, _ in link.told]
    assert max(after - before for before, after in pairwise([0.0, *times])) < 8
    assert times[3] < 20


def test_short_bodies_on_a_fast_link_cost_neither_steps_nor_reports() -> None:
    link = Link(500_000_000, at_once=OURS)
    link.carry(100_000)
    link.steps, told = 0, len(link.told)
    for _ in range(10):
        link.carry(100_000)
    assert link.steps <= 20
    assert len(link.told) == told


@pytest.mark.parametrize("speed", [1_200, 50_000, 5_000_000, 500_000_000])
def test_it_tells_at_most_a_few_times_a_second(speed: float) -> None:
    link = Link(speed)
    link.carry(SIZE)
    in_between = link.told[:-1]  # the last word, that all is out, is always said
    assert all(after - before > 0.249 for (before, _), (after, _) in pairwise(in_between))


def test_a_fast_link_is_not_held_up_by_small_steps() -> None:
    link = Link(500_000_000)
    link.carry(SIZE)
    assert link.steps < 100


def test_a_clock_set_back_ends_nothing() -> None:
    link = Link(50_000)
    link.carry(1_000_000)
    link.now -= timedelta(hours=1)
    before = len(link.told)
    link.carry(1_000_000)
    assert len(link.told) > before + 10


def test_a_sync_s_reports_say_how_far_a_file_is(tmp_path: Path) -> None:
    server = Scripted()
    desk = Desk(tmp_path, server)
    desk.finished("r1", padding=2_000_000)
    heard: list[SyncProgress] = []

    def sending(_: Parcel) -> Generator[Event]:
        assert server.leaving is not None
        server.leaving(300_000, 1_000_000)
        server.leaving(1_000_000, 1_000_000)
        yield from (Sent(size=1_000_000), Arrived(status="COMPLETED", remote_id="s"))

    server.instead = sending
    assert desk.sync.run_once(progress=heard.append).delivered == 1
    files = [(step.doing, step.file_sent, step.file_total) for step in heard if step.file_total]
    assert files == [("Sending", 300_000, 1_000_000), (TAKING, 1_000_000, 1_000_000)]
    assert [step.bytes_sent for step in heard if step.file_total] == [300_000, 1_000_000]
    assert not heard[-1].file_total
    desk.store.close()
    assert server.leaving is None, "nobody hears any more after the sync"
