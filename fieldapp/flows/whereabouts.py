"""Where every record is, and whether this disk can be done without: one computed answer.

'Safe to wipe' means: every record on this disk is proved to be at every destination that it was owed to, and
nothing else that a person made is here. What a server refused and a later version replaced is nowhere else
and does not stand in the way, so it is counted and said. There is no backup yet, so none is reckoned with.
"""

from __future__ import annotations

from datetime import datetime

from fieldapp.flows.lists import Lists
from fieldapp.flows.views import RowView
from fieldapp.records import Delivery, Held, InTheWay, Life, Obstacle, Receipt, Record, Wanted
from fieldapp.store import Store

_ARRIVED = (Life.DELIVERED, Life.BINNED_DELIVERED)
_FEW = 100  # ids that an obstacle names unless all are asked for
HERE = tuple(life for life in Life if life is not Life.GONE)
"""Lives of which something lies on this disk."""


class PlaceView(Record):
    """How a record stands at one destination."""

    delivery: Delivery
    receipt: Receipt | None  # the last one
    files: int  # photos and files that the receipt names

    @property
    def at(self) -> datetime:
        """When it came to stand so: of what arrived, when the receipt came."""
        return self.receipt.at if self.receipt else self.delivery.updated_at


class WhereView(Record):
    """A row of the board: one record and everywhere it is."""

    row: RowView
    held: Held
    backup: bool = False  # there is no backup yet
    places: tuple[PlaceView, ...] = ()

    @property
    def whole_here(self) -> bool:
        """Whether all of it is on this disk: what was frozen, and each photo and file in its size."""
        frozen = self.held.payload > 0 or not self.row.finished
        return frozen and self.held.files_here == self.held.files


class SafetyView(Record):
    """Whether this disk can be wiped without losing anything, and what stands in the way."""

    records: int  # of any life, that are on this disk
    proved: int  # of them, those whose every delivery is proved
    in_the_way: tuple[Obstacle, ...]
    replaced: int = 0  # versions that a server refused; later ones went in their place
    backup: bool = False  # there is no backup yet

    @property
    def safe(self) -> bool:
        """Whether nothing would be lost."""
        return not self.in_the_way


class Whereabouts:
    """Answers 'where is my data'. Reads only."""

    def __init__(self, store: Store, lists: Lists) -> None:
        """Take the store, and the lists that give the rows."""
        self._store = store
        self._lists = lists

    def safety(self, most: int = _FEW) -> SafetyView:
        """Return whether this disk can be wiped; each obstacle names so many ids at most (-1 = all)."""
        counted = self._lists.counts(Wanted())
        obstacles = tuple(self._store.proofs.in_the_way(most))
        unproved = sum(obstacle.count for obstacle in obstacles if obstacle.why is InTheWay.UNPROVED)
        replaced, unproved_too = self._store.proofs.replaced()
        return SafetyView(
            records=counted.of(HERE),
            proved=counted.of(_ARRIVED) - (unproved - unproved_too),
            in_the_way=obstacles,
            replaced=replaced,
        )

    def page(self, limit: int, offset: int = 0) -> list[WhereView]:
        """Return some of the rows, the last changed first, also the bin's; fewer than `limit` at the end."""
        rows = self._lists.page(Wanted(lives=HERE), limit, offset)
        held = self._store.proofs.held([row.id for row in rows])
        return [_view(row, held[row.id]) for row in rows]


def _view(row: RowView, held: Held) -> WhereView:
    last = {receipt.destination: receipt for receipt in held.receipts}
    return WhereView(
        row=row,
        held=held,
        places=tuple(
            PlaceView(
                delivery=delivery,
                receipt=last.get(delivery.destination),
                files=len(last[delivery.destination].files) if delivery.destination in last else 0,
            )
            for delivery in row.deliveries
        ),
    )
