"""What a killed sync left on its way is said to be interrupted; nothing stored changes by looking."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from filelock import FileLock

from fieldapp.flows.interrupted import INTERRUPTED, SYNC_LOCK, Interrupted
from fieldapp.records import Delivery, DeliveryState
from tests.fieldapp.flows.laptop import Laptop


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    made = Laptop(tmp_path / "data")
    yield made
    made.store.close()


def seen(laptop: Laptop, record: str) -> list[Delivery]:
    """Return the delivery as each list has it."""
    board = laptop.board
    listed = [view.deliveries[0] for view in board.records()]
    owed = [delivery for _, delivery in board.outbox().rows]
    return [*listed, *owed, board.record(record).record.deliveries[0]]


def test_nothing_is_on_its_way_where_no_sync_runs(laptop: Laptop) -> None:
    record = laptop.finished()
    laptop.settle(record.id, "sending")
    stored = laptop.store.outbox.deliveries([record.id])
    found = seen(laptop, record.id)
    assert [(each.state, each.reason) for each in found] == [(DeliveryState.WAITING, INTERRUPTED)] * 3
    assert laptop.board.outbox().kinds == {"line": 0, "waiting": 1}
    assert laptop.store.outbox.deliveries([record.id]) == stored
    assert stored[0].state is DeliveryState.SENDING


def test_what_a_running_sync_has_in_hand_is_on_its_way(laptop: Laptop) -> None:
    record = laptop.finished()
    laptop.settle(record.id, "sending")
    with FileLock(laptop.store.folder / SYNC_LOCK):
        assert [each.state for each in seen(laptop, record.id)] == [DeliveryState.SENDING] * 3
        assert laptop.board.outbox().kinds["sending"] == 1


def test_where_the_lock_cannot_be_had_nothing_runs(tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("no folder", "ascii")
    assert not Interrupted(tmp_path / "a file" / SYNC_LOCK).sync_runs()


def test_looking_leaves_the_lock_to_who_syncs(laptop: Laptop) -> None:
    record = laptop.finished()
    laptop.settle(record.id, "sending")
    seen(laptop, record.id)
    with FileLock(laptop.store.folder / SYNC_LOCK, timeout=0):
        pass
