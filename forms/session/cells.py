"""One rule at one node of the record, its last value, and what it read to come to it."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from forms.session.record import Holder, Range, Source


class Kind(IntEnum):
    """What a cell works out. The first four change the record and are pushed; the others are looked at."""

    RELEVANT = 0
    COUNT = 1
    CALCULATE = 2
    PICKED = 3
    READONLY = 4
    REQUIRED = 5
    CONSTRAINT = 6
    CHOICES = 7
    LABEL = 8
    HINT = 9
    REQUIRED_MESSAGE = 10
    CONSTRAINT_MESSAGE = 11
    ROOM = 12  # of a repeat without instances: whether it may have one

    @property
    def pushed(self) -> bool:
        """Whether it is worked out at once when something that it read has changed."""
        return self <= Kind.PICKED


class Cell:
    """A rule at a node. `order` sorts cells for recomputing; `runs` counts evaluations within one act.

    `waits`: of choices, when there are none, the open questions that decide them.
    """

    __slots__ = ("compute", "dirty", "holder", "kind", "order", "runs", "sources", "value", "waits")

    def __init__(
        self, holder: Holder | Range, kind: Kind, compute: Callable[[], Any], order: tuple[int, ...]
    ) -> None:
        self.holder = holder
        self.kind = kind
        self.compute = compute
        self.order = order
        self.sources: dict[Source | Holder, None] = {}
        self.value: Any = None
        self.waits: tuple[Holder, ...] = ()
        self.dirty = True
        self.runs = 0

    def __lt__(self, other: Cell) -> bool:
        """Order for the heap."""
        return self.order < other.order

    def note(self, source: Source | Holder) -> None:
        """Remember that this cell has read the source."""
        if source not in self.sources:
            self.sources[source] = None
            source.readers[self] = None

    def forget(self) -> None:
        """Stop listening to what was read."""
        for source in self.sources:
            source.readers.pop(self, None)
        self.sources = {}
