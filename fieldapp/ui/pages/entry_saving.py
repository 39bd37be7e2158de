"""Getting answers onto the disk: batches, order, and the truth about what is saved.

What a person does are steps. They wait in memory for at most `REST` after the last key (`LONGEST` while
somebody types on without a pause), then go to the store lane as one batch, in their order; keys typed into
one question in one visit are one step until then. At most one batch is on its way; what is done meanwhile
waits for the next. A batch that fails comes back to the front of what waits, so nothing is ever dropped.
Files of the draft are copied on the same lane, and whoever settles waits for them too.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal

from fieldapp.errors import FieldappError
from fieldapp.records import Step
from fieldapp.ui.bridge import Bridge

REST = 200  # ms after the last key; with the commit itself this stays under 300
LONGEST = 1000  # ms of typing without a pause
SLOW = 300  # ms until 'Saving' shows

T = TypeVar("T")
Commit = Callable[[Sequence[Step], str], Callable[[], datetime]]
_Then = Callable[[FieldappError | None], None]


class Saver(QObject):
    """Saves one draft's answers in order.

    Emits:
        saving: answers have waited or been on their way for longer than `SLOW`.
        saved: everything typed is committed; carries the time of the commit (datetime).
        failed: a batch could not be committed (FieldappError); every answer is still here.
    """

    saving = Signal()
    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, bridge: Bridge, commit: Commit, parent: QObject | None = None) -> None:
        """Take the lanes, and what prepares, in this thread, the call that commits a batch on the lane."""
        super().__init__(parent)
        self._bridge = bridge
        self._commit = commit
        self._waiting: list[Step] = []
        self._on_way: tuple[Step, ...] = ()
        self._here: str | None = None
        self._under_way = False
        self._carried = 0  # files on their way onto the disk or out of the draft
        self._hurry = False  # a flush was asked for while a batch was on its way
        self.broken = False  # the last batch failed, or what a file needs
        self._at: datetime | None = None  # the last commit
        self._after: list[_Then] = []
        self._later: list[Callable[[], None]] = []  # what files need, once that can be done
        self._rest = self._timer(REST, self.flush)
        self._longest = self._timer(LONGEST, self.flush)
        self._slow = self._timer(SLOW, self.saving.emit)

    @property
    def clean(self) -> bool:
        """Whether everything typed and chosen is on the disk."""
        return not self._under_way and not self._carried and not self._dirty and not self._later

    @property
    def unsaved(self) -> Mapping[str, str]:
        """The answers that are not known to be on the disk, by path ('' = cleared)."""
        texts: dict[str, str] = {}
        for step in (*self._on_way, *self._waiting):
            texts |= step.changed
        return texts

    def put(self, step: Step, here: str) -> None:
        """Take what was done and where the person is; it is committed soon."""
        last = self._waiting[-1] if self._waiting else None
        if last is not None and step.act == last.act == "answer" and step.visit == last.visit:
            self._waiting[-1] = step.model_copy(update={"changed": {**last.changed, **step.changed}})
        else:
            self._waiting.append(step)
        self._here = here
        self._rest.start()
        for timer in (self._longest, self._slow):
            if not timer.isActive():
                timer.start()

    def at(self, here: str) -> None:
        """Take note of the person's place, and commit what waits, because a question was left."""
        self._here = here
        self.flush()

    def flush(self) -> None:
        """Send what waits to the disk now."""
        self._rest.stop()
        self._longest.stop()
        if self._under_way or not self._dirty:
            self._hurry = self._under_way
            if not self._under_way:
                self._carry_later()
            return
        batch, here = tuple(self._waiting), self._here or ""
        self._waiting, self._on_way, self._here = [], batch, None
        self._under_way = True
        self._hurry = False
        if not self._slow.isActive() and batch:
            self._slow.start()
        self._bridge.run(
            "store",
            self._commit(batch, here),
            self._done,
            lambda error: self._failed(batch, here, error),
        )

    def later(self, carry: Callable[[], None]) -> None:
        """Do something again that a file needs and that failed, with the next batch or when asked to save."""
        self.broken = True
        self._later.append(carry)

    def _carry_later(self) -> None:
        later, self._later = self._later, []
        for carry in later:
            carry()
        self._mended()

    def _mended(self) -> None:
        """Say that all is saved, where what a file needed was all that was not: no batch says so then."""
        if self.broken and self.clean and self._at is not None:
            self.broken = False
            self.saved.emit(self._at)

    def carry(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[FieldappError], None]
    ) -> None:
        """Do what a file of this draft needs, after the answers given so far; whoever settles waits for it.

        The callbacks come before those of `settle`, so what they put is committed as well.
        """
        if self._under_way and any(step.shifts for step in self._waiting):
            self._later.append(lambda: self.carry(work, done, failed))
            self._hurry = True
            return
        self._carried += 1

        def end(result: T) -> None:
            self._carried -= 1
            done(result)
            self._mended()
            self._proceed()

        def end_badly(error: FieldappError) -> None:
            self._carried -= 1
            failed(error)
            self._tell(error)

        self.flush()
        self._bridge.run("store", work, end, end_badly)

    def retire(self, *, forget: bool = False) -> None:
        """Go, once everything is on the disk; `forget`: no disk will take it and the person knows."""
        if forget:
            self._waiting, self._here, self._later = [], None, []
            for timer in (self._rest, self._longest, self._slow):
                timer.stop()
        self.settle(self._go)

    def settle(self, then: _Then) -> None:
        """Commit everything, then call `then` with None or with what went wrong; at once if all is saved."""
        if self.clean:
            then(None)
            return
        self._after.append(then)
        self.flush()

    def settle_now(self) -> bool:
        """Commit everything, letting the window breathe meanwhile; return whether it worked."""
        outcome: list[FieldappError | None] = []
        loop = QEventLoop()

        def end(error: FieldappError | None) -> None:
            outcome.append(error)
            loop.quit()

        self.settle(end)
        if not outcome:
            loop.exec()
        return outcome[0] is None

    @property
    def _dirty(self) -> bool:
        return bool(self._waiting) or self._here is not None

    def _done(self, at: datetime) -> None:
        self._under_way, self._on_way = False, ()
        self.broken, self._at = False, at
        later, self._later = self._later, []
        if self._dirty and (self._after or self._hurry or later):
            self.flush()
        self._later = [*later, *self._later]
        self._carry_later()
        if self._under_way:
            return
        if not self._waiting:
            self._slow.stop()
            self.saved.emit(at)
        self._proceed()

    def _failed(self, batch: tuple[Step, ...], here: str, error: FieldappError) -> None:
        self._under_way, self._on_way = False, ()
        self.broken = True
        self._waiting = [*batch, *self._waiting]
        self._here = here if self._here is None else self._here
        self._slow.stop()
        hurry, self._hurry = self._hurry, False
        self.failed.emit(error)
        self._tell(error)
        if hurry:  # Try again was pressed while this batch was failing
            self.flush()

    def _proceed(self) -> None:
        """Go on to what is not on the disk yet, or tell those who wait that everything is."""
        if self.clean:
            self._tell(None)
        elif self._after:
            self.flush()

    def _go(self, error: FieldappError | None) -> None:
        if error is None:
            self.deleteLater()

    def _tell(self, error: FieldappError | None) -> None:
        waiting, self._after = self._after, []
        for then in waiting:
            then(error)

    def _timer(self, wait: int, act: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait)
        timer.timeout.connect(act)
        return timer
