"""The only meeting of threads and Qt: lanes, and callbacks that come back in the window's thread.

Each lane is one thread. `store` writes: answers are committed in the order they were typed, and whatever must
see what was just put there, such as a draft that is opened again, waits for its turn on it. `read` reads what
is shown, beside the writer, so that no page waits for a large file that is being copied: it sees what is
committed, and whoever writes emits `changed` when that is done. `net`: a sync, a sign-in and a form refresh
never run into each other. `probe` asks whether the server answers, so that a long sync does not hold that up;
`file` reads form documents, which may take seconds, so that no answer waits for its commit; `check` reads
every page and file for Health, which may take minutes; `share` asks respondents for consent and waits for
their browser, which may take as long as they do.

A job is let go in the window's thread, after the lane has done with it: it may hold the last reference to a
widget, which must not go anywhere else.
"""

from __future__ import annotations

import itertools
import queue
import threading
from collections.abc import Callable
from typing import Any, Literal, TypeVar, cast

from PySide6.QtCore import QObject, Qt, Signal, Slot

from fieldapp.errors import FieldappError
from fieldapp.flows.faults import told
from fieldapp.ui.collector import Collector

T = TypeVar("T")
Lane = Literal["store", "read", "net", "probe", "file", "check", "share"]

_LANES: tuple[Lane, ...] = ("store", "read", "net", "probe", "file", "check", "share")


class Unexpected(FieldappError):
    """A bug of ours, caught at the lane so that the window lives on; the detail is its type and place."""

    code = "unexpected"
    title = "fieldapp ran into a fault of its own. What was saved on this disk is safe."
    hint = "Go on working. Show the details to your supervisor."


class Bridge(QObject):
    """Runs blocking work off the window's thread.

    Emits:
        changed: something on the disk is different; pages that are visible reload.
    """

    changed = Signal()
    _come_back = Signal(object)  # a closure to run in the window's thread
    _done_with = Signal(int)  # the number of a job that no lane holds any more

    def __init__(self, parent: QObject | None = None) -> None:
        """Start the lanes."""
        super().__init__(parent)
        self._come_back.connect(self._run_here, Qt.ConnectionType.QueuedConnection)
        self._done_with.connect(self._let_go, Qt.ConnectionType.QueuedConnection)
        self._numbers = itertools.count()
        self._jobs: dict[int, Callable[[], None]] = {}
        self._closing = False
        self._collector = Collector(self)
        self._fault: Callable[[Exception, bool], Unexpected] = lambda error, _: Unexpected(told(error))
        self._queues: dict[Lane, queue.SimpleQueue[int | None]] = {
            lane: queue.SimpleQueue() for lane in _LANES
        }
        self._threads = [
            threading.Thread(target=self._work, args=(self._queues[lane],), name=f"lane-{lane}", daemon=True)
            for lane in _LANES
        ]
        for thread in self._threads:
            thread.start()

    def run(
        self,
        lane: Lane,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[FieldappError], None] | None = None,
    ) -> None:
        """Run `work` on a lane; `done` or `failed` is called later in the window's thread."""

        def job() -> None:
            try:
                result = work()
            except FieldappError as error:
                self._back(failed, error)
            except Exception as error:  # noqa: BLE001  (a lane must outlive a bug; the person is told)
                self._back(failed, self._fault(error, failed is not None))
            else:
                self._back(done, result)

        self._put(lane, job)

    def hear_faults(self, report: Callable[[Exception, bool], Unexpected]) -> None:
        """Have bugs reported, on the lane that met them; told too whether a `failed` shows them."""
        self._fault = report

    def tell(self, callback: Callable[[], None]) -> None:
        """Run a callback in the window's thread, from any thread."""
        if not self._closing:
            self._come_back.emit(callback)

    def after_all(self, act: Callable[[], object]) -> None:
        """Run `act` in the window's thread once every lane has done, and told of, what is on it now."""
        owed = set(_LANES)

        def done(lane: Lane) -> None:
            owed.discard(lane)
            if not owed:
                act()

        for lane in _LANES:
            self.run(lane, lambda lane=lane: lane, done)

    @property
    def closing(self) -> bool:
        """Whether the lanes end now: whatever takes long on one looks here and stops."""
        return self._closing

    def drain(self, lane: Lane, seconds: float = 30.0) -> bool:
        """Wait until everything put on a lane so far is done; return whether it was in time."""
        passed = threading.Event()
        self._put(lane, passed.set)
        return passed.wait(seconds)

    def shutdown(self, seconds: float = 30.0) -> bool:
        """Finish what is on the lanes and stop them, once; no callback comes after this."""
        if self._closing and not any(thread.is_alive() for thread in self._threads):
            return True
        stored = self.drain("store", seconds)
        self._closing = True
        for lane in _LANES:
            self._queues[lane].put(None)
        for thread in self._threads:
            thread.join(seconds)
        stopped = not any(thread.is_alive() for thread in self._threads)
        if stopped:
            self._jobs.clear()
            self._collector.stop()
        return stored and stopped

    def _back(self, callback: Callable[[Any], None] | None, value: object) -> None:
        if callback is not None:
            self.tell(lambda: callback(value))

    def _put(self, lane: Lane, job: Callable[[], None]) -> None:
        number = next(self._numbers)
        self._jobs[number] = job
        self._queues[lane].put(number)

    def _work(self, numbers: queue.SimpleQueue[int | None]) -> None:
        while (number := numbers.get()) is not None:
            self._jobs[number]()
            if not self._closing:
                self._done_with.emit(number)

    @Slot(int)
    def _let_go(self, number: int) -> None:
        self._jobs.pop(number, None)

    @Slot(object)
    def _run_here(self, callback: object) -> None:
        if not self._closing:
            cast("Callable[[], None]", callback)()
