"""Keeps the search index up with the answers while nobody waits for it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from fieldapp.errors import FieldappError
from fieldapp.flows import Flows
from fieldapp.flows.finding import Words
from fieldapp.ui.bridge import Bridge

_PART = 0.05  # seconds of work at a time


class Indexing(QObject):
    """Makes the words of what changed, a part at a time: read beside everything else, stored between answers.

    Emits:
        done: the index holds what the disk holds; True where it was behind.
    """

    done = Signal(bool)

    def __init__(self, flows: Flows, bridge: Bridge, parent: QObject | None = None) -> None:
        """Take the verbs and the lanes."""
        super().__init__(parent)
        self._flows = flows
        self._bridge = bridge
        self._busy = False
        self._was_behind = False

    @Slot()
    def begin(self) -> None:
        """Bring it up to date, unless that is on its way."""
        if not self._busy:
            self._busy, self._was_behind = True, False
            self._gather()

    def _gather(self) -> None:
        gather = partial(self._flows.finding.gather, _PART)
        self._bridge.run("read", gather, self._gathered, self._failed)

    def _gathered(self, words: Words) -> None:
        if not words:
            self._busy = False
            self.done.emit(self._was_behind)
            return
        self._was_behind = True
        keep = partial(self._flows.finding.keep, words)
        self._bridge.run("store", keep, lambda _: self._gather(), self._failed)

    def _failed(self, _: FieldappError) -> None:
        """Leave it for the next time; a disk that cannot be used is told by every page that uses it."""
        self._busy = False
        self.done.emit(self._was_behind)
