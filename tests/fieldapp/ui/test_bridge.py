"""The bridge: work off the window's thread, answers back in it, nothing lost on the way out."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from fieldapp.errors import DiskFull, FieldappError
from fieldapp.ui.bridge import Bridge, Lane, Unexpected


@pytest.fixture
def bridge(qapp: object) -> Iterator[Bridge]:
    made = Bridge()
    yield made
    assert made.shutdown(5)


def test_work_runs_on_the_lane_and_the_answer_comes_back_in_the_window_thread(bridge: Bridge, qtbot: QtBot):
    worked: list[str] = []
    answered: list[tuple[int, bool]] = []

    def work() -> int:
        worked.append(threading.current_thread().name)
        return 7

    def done(value: int) -> None:
        answered.append((value, QThread.isMainThread()))

    bridge.run("store", work, done)
    qtbot.waitUntil(lambda: bool(answered), timeout=3000)
    assert worked == ["lane-store"]
    assert answered == [(7, True)]


def test_a_lane_keeps_the_order(bridge: Bridge, qtbot: QtBot):
    committed: list[int] = []
    for n in range(200):
        bridge.run("store", lambda n=n: committed.append(n))
    assert bridge.drain("store", 5)
    assert committed == list(range(200))


def test_lanes_do_not_wait_for_each_other(bridge: Bridge):
    hold = threading.Event()
    bridge.run("net", lambda: hold.wait(10))
    assert bridge.drain("store", 5)
    assert bridge.drain("probe", 5)
    hold.set()


def test_an_error_of_the_world_comes_back_as_it_is(bridge: Bridge, qtbot: QtBot):
    seen: list[FieldappError] = []

    def work() -> None:
        raise DiskFull("no space")

    bridge.run("store", work, failed=seen.append)
    qtbot.waitUntil(lambda: bool(seen), timeout=3000)
    assert isinstance(seen[0], DiskFull)


def test_a_bug_does_not_end_the_lane(bridge: Bridge, qtbot: QtBot):
    seen: list[FieldappError] = []

    def work() -> None:
        raise ZeroDivisionError("a bug")

    bridge.run("store", work, failed=seen.append)
    qtbot.waitUntil(lambda: bool(seen), timeout=3000)
    assert isinstance(seen[0], Unexpected)
    assert "ZeroDivisionError" in seen[0].detail
    assert "a bug" not in seen[0].detail  # a message may hold an answer
    assert bridge.drain("store", 5)


@pytest.mark.parametrize("lane", ["store", "read"])
def test_shutdown_finishes_what_is_on_a_lane_and_calls_nobody_after(qapp: object, qtbot: QtBot, lane: Lane):
    bridge = Bridge()
    committed: list[int] = []
    called: list[object] = []
    for n in range(50):
        bridge.run(lane, lambda n=n: committed.append(n), called.append)
    assert bridge.shutdown(5)
    before = len(called)
    qtbot.wait(20)
    assert committed == list(range(50))
    assert len(called) == before


def test_pyside_does_not_eat_none(qapp: object):
    """PySide6 6.12 on Python 3.10 and 3.11 drops a reference to None at each void call, until it aborts."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(500):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - 400


def test_garbage_dies_in_the_window_thread(bridge: Bridge, qtbot: QtBot):
    died: list[bool] = []

    class Cycle(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.me = self

        def __del__(self) -> None:
            died.append(QThread.isMainThread())

    def make_and_litter() -> None:
        for _ in range(5000):
            litter: list[object] = []
            litter.append(litter)

    for _ in range(50):
        Cycle()
    bridge.run("store", make_and_litter)
    assert bridge.drain("store", 10)
    assert died == []
    qtbot.waitUntil(lambda: bool(died), timeout=5000)
    assert all(died)


def test_what_a_job_holds_last_dies_in_the_window_thread(bridge: Bridge, qtbot: QtBot):
    died: list[bool] = []

    class Thing(QObject):
        def __del__(self) -> None:
            died.append(QThread.isMainThread())

        def work(self) -> None:
            pass

    for _ in range(100):
        bridge.run("read", Thing().work)
    assert bridge.drain("read", 10)
    assert died == []
    qtbot.waitUntil(lambda: len(died) == 100, timeout=5000)
    assert all(died)


def test_the_automatic_collector_is_back_when_the_lanes_have_stopped(qapp: object):
    before = gc.isenabled()
    bridge = Bridge()
    assert not gc.isenabled()
    assert bridge.shutdown(5)
    assert gc.isenabled() is before
