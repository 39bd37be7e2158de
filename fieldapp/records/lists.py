"""Which records a list shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum

from pydantic import Field

from fieldapp.records.base import Record
from fieldapp.records.delivery import Delivery
from fieldapp.records.drafts import Draft, Life
from fieldapp.records.forms import FormRef


class Order(StrEnum):
    """What a list of records is sorted by; what is equal there, by the time of its last change."""

    TIME = "time"  # of the last change: of what is finished, when it was
    TITLE = "title"
    PLACE = "place"  # by what most needs doing at a destination
    FILES = "files"  # by the number of attachments


LISTED = (Life.DRAFT, Life.FINISHED, Life.QUEUED, Life.DELIVERED, Life.REPLACED, Life.KEPT)
"""Where in its life a record is that the lists show unless something else is asked for."""


class Wanted(Record):
    """Which records a list shows, and in which order. Every condition narrows; '' and None leave open."""

    text: str = ""  # every word of it is a beginning of a word of the record
    lives: tuple[Life, ...] = LISTED
    needs_you: bool = False
    schema_id: str = ""
    since: datetime | None = None  # of the last change
    until: datetime | None = None  # not including it
    destination: str = ""
    owed: bool | None = None  # at the destination, or at any: still owed, or delivered
    problem: str = ""  # the code of the reason why something that is owed has not arrived
    order: Order = Order.TIME
    order_at: str = ""  # the destination to sort by
    descending: bool = True


class ListRow(Record):
    """A row of a list of records."""

    draft: Draft  # without its answers
    form: FormRef
    form_title: str  # as it is stored: maybe a message key
    attachments: int  # of a finished record
    deliveries: tuple[Delivery, ...]


class Counted(Record):
    """How many records there are, by where they are in their lives; `needs_you` are among them."""

    by_life: Mapping[Life, int] = Field(default_factory=dict[Life, int])
    needs_you: int = 0

    def of(self, lives: Iterable[Life]) -> int:
        """Return how many are at these points of their lives."""
        return sum(self.by_life.get(life, 0) for life in lives)
