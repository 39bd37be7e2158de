"""Cutting the lines of a cancelled sync: not before it had its grace, and again until it has ended."""

from __future__ import annotations

import threading

from fieldapp.flows.hanging_up import hanging_up
from fieldapp.flows.servers import Servers


class _Lines(Servers):
    """Lines of which the work asks for another after each cut."""

    def __init__(self, enough: int) -> None:
        self.cuts = 0
        self.over = threading.Event()
        self._enough = enough

    def hang_up(self) -> None:
        self.cuts += 1
        if self.cuts == self._enough:
            self.over.set()


def test_what_is_asked_after_a_cut_is_cut_too() -> None:
    lines = _Lines(2)
    with hanging_up(lambda: True, lines, grace=0.01):
        assert lines.over.wait(30)
    assert lines.cuts == 2


def test_work_that_ends_in_its_grace_or_was_not_cancelled_is_not_cut() -> None:
    lines = _Lines(1)
    asked = threading.Event()

    def cancelled() -> bool:
        asked.set()
        return True

    with hanging_up(cancelled, lines, grace=60):
        assert asked.wait(30)
    with hanging_up(lambda: False, lines, grace=0):
        pass
    assert lines.cuts == 0
