"""The order of batches and files on the store lane, with the lane in the hands of the test."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from fieldapp.errors import DiskFull, FieldappError
from fieldapp.records import Act, Shift, Stamp, Step
from fieldapp.ui.pages.entry_saving import Saver

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)


@dataclass
class Lane:
    """Does the jobs one by one, when it is told to."""

    jobs: list[tuple[Callable[[], Any], Callable[[Any], None], Callable[[FieldappError], None]]] = field(
        default_factory=list
    )

    def run(
        self,
        _lane: str,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[FieldappError], None],
    ) -> None:
        self.jobs.append((work, done, failed))

    def fails(self) -> None:
        self.jobs.pop(0)[2](DiskFull("full"))

    def goes_on(self) -> None:
        while self.jobs:
            work, done, _ = self.jobs.pop(0)
            done(work())


class Draft:
    """A saver on that lane, what it committed and copied in its order, and whether it says 'saved'."""

    def __init__(self) -> None:
        self.lane = Lane()
        self.did: list[str] = []
        self.saver = Saver(self.lane, self._commit)  # pyright: ignore[reportArgumentType]
        self.saver.saved.connect(lambda _: self.did.append("saved"))

    def _commit(self, steps: Any, _here: str) -> Callable[[], datetime]:
        def commit() -> datetime:
            self.did.extend(step.act for step in steps)
            return NOON

        return commit

    def puts(self, act: Act = "answer", shifts: tuple[Shift, ...] = ()) -> None:
        step = Step(act=act, stamp=Stamp(at=NOON), changed={"/name": "Musa"}, shifts=shifts)
        self.saver.put(step, "/name")

    def removes_and_chooses_a_file(self) -> None:
        """A member goes and a file comes while answers are on their way: the file waits for its number."""
        self.puts()
        self.saver.flush()
        self.puts("remove", (Shift(repeat="/member", at=1),))
        self.saver.carry(lambda: self.did.append("copied"), lambda _: None, lambda _: None)


@pytest.fixture
def draft(qapp: QApplication) -> Draft:
    assert qapp
    return Draft()


def test_a_file_that_waits_for_a_removal_is_copied_after_it(draft: Draft) -> None:
    draft.removes_and_chooses_a_file()
    draft.lane.goes_on()
    assert draft.did == ["answer", "remove", "saved", "copied"]
    assert draft.saver.clean


def test_a_file_that_waits_for_a_removal_is_copied_though_the_batch_before_failed(draft: Draft) -> None:
    draft.removes_and_chooses_a_file()
    draft.lane.fails()
    settled: list[FieldappError | None] = []
    draft.saver.settle(settled.append)
    assert settled == []
    draft.lane.goes_on()
    assert draft.did == ["answer", "remove", "saved", "copied"]
    assert settled == [None]
    assert draft.saver.clean


def test_what_a_file_needed_is_told_as_saved_once_the_disk_takes_it(draft: Draft) -> None:
    def take_out() -> None:
        draft.saver.carry(
            lambda: draft.did.append("taken out"), lambda _: None, lambda _: draft.saver.later(take_out)
        )

    draft.puts()
    draft.saver.flush()
    draft.lane.goes_on()
    take_out()
    draft.lane.fails()
    assert (draft.did, draft.saver.clean) == (["answer", "saved"], False)
    draft.saver.flush()
    draft.lane.goes_on()
    assert (draft.did, draft.saver.clean) == (["answer", "saved", "taken out", "saved"], True)


def test_what_a_file_needs_no_more_leaves_nothing_unsaved(draft: Draft) -> None:
    draft.puts()
    draft.saver.flush()
    draft.lane.goes_on()
    draft.saver.later(lambda: None)
    draft.saver.flush()
    assert (draft.did, draft.saver.clean, draft.saver.broken) == (["answer", "saved", "saved"], True, False)
