"""One rule at one node of the record, its last value, and what it read to come to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from forms.session.record import Holder, Range, Source


class Kind:
    """What a cell works out. The first four change the record and are pushed; the others are looked at.

    Plain numbers: cells are found by them all the time, and an enum's would be hashed in Python.
    """

    RELEVANT: Final = 0
    COUNT: Final = 1
    CALCULATE: Final = 2
    PICKED: Final = 3
    READONLY: Final = 4
    REQUIRED: Final = 5
    CONSTRAINT: Final = 6
    CHOICES: Final = 7
    LABEL: Final = 8
    HINT: Final = 9
    REQUIRED_MESSAGE: Final = 10
    CONSTRAINT_MESSAGE: Final = 11
    ROOM: Final = 12  # of a repeat without instances: whether it may have one


class Cell:
    """A rule at a node. `order` sorts cells for recomputing; `runs` counts evaluations within one act.

    `pushed`: it is worked out at once when something that it read has changed. `waits`: of choices, when
    there are none, the open questions that decide them.
    """

    __slots__ = ("compute", "dirty", "holder", "kind", "order", "pushed", "runs", "sources", "value", "waits")

    def __init__(
        self, holder: Holder | Range, kind: int, compute: Callable[[], Any], order: tuple[int, ...]
    ) -> None:
        self.holder = holder
        self.kind = kind
        self.pushed = kind <= Kind.PICKED
        self.compute = compute
        self.order = order
        self.sources: dict[Source | Holder, None] = {}
        self.value: Any = None
        self.waits: tuple[Holder, ...] = ()
        self.dirty = True
        self.runs = 0

    def __lt__(self, other: Cell) -> bool:
        """Let the heap hold a cell beside the one that takes its place: which comes first is all the same."""
        return False

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
