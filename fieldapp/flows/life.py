"""The life of a record: what each happening makes of it.

Pure: no clock, store, wire or thread. Whoever acts asks here first, and stores the answer in one transaction
with what the act changes.

Theory. A DRAFT is filled, and FINISHED by the person; where a project is set up it is QUEUED in the same
act, frozen and owed to every destination, and DELIVERED when each of them has it (what becomes of a single
delivery is delivery.py). What was frozen never changes: editing it starts a later version, a draft of its
own that names the one it replaces, and both are kept. Only a finished record that is owed to nobody may
become a draft again. Deleting puts a record into the bin, from where it can come back; after its time there
it is GONE. What is finished and not delivered has its only copy here, so DELETE is missing for it: a pair
that is not in the table raises IllegalMove. What was delivered and is refuted by a later look at the server
may have its only copy here too: that is no point of its life, so the store itself keeps it from going into
the bin, and from going out of it for good. Sent again, it is QUEUED until a new receipt comes.
"""

from __future__ import annotations

from enum import StrEnum

from fieldapp.flows.delivery import IllegalMove
from fieldapp.records import Life

_L = Life


class Turn(StrEnum):
    """What can happen to a record as a whole."""

    ANSWER = "answer"  # it is filled, moved to another form version, taken back and done again
    FINISH = "finish"  # the person is done
    QUEUE = "queue"  # frozen and owed
    ARRIVE = "arrive"  # the last destination has it
    GIVE_WAY = "give way"  # a server refused it, and a later version goes in its place
    KEEP = "keep"  # its respondent wants no copy, and nobody else is owed one
    OWE = "owe"  # that respondent is asked again
    REOPEN = "reopen"  # filled again: nothing of it was frozen
    EDIT = "edit"  # a later version of it is started
    DELETE = "delete"
    RESTORE = "restore"
    EXPIRE = "expire"  # its time in the bin is over


TURNS: dict[tuple[Life, Turn], Life] = {
    (_L.DRAFT, Turn.ANSWER): _L.DRAFT,
    (_L.DRAFT, Turn.FINISH): _L.FINISHED,
    (_L.DRAFT, Turn.DELETE): _L.BINNED_DRAFT,
    (_L.FINISHED, Turn.QUEUE): _L.QUEUED,
    (_L.FINISHED, Turn.REOPEN): _L.DRAFT,
    (_L.QUEUED, Turn.ARRIVE): _L.DELIVERED,
    (_L.QUEUED, Turn.GIVE_WAY): _L.REPLACED,
    (_L.QUEUED, Turn.EDIT): _L.QUEUED,
    (_L.QUEUED, Turn.KEEP): _L.KEPT,
    (_L.KEPT, Turn.OWE): _L.QUEUED,
    (_L.KEPT, Turn.EDIT): _L.KEPT,
    (_L.DELIVERED, Turn.EDIT): _L.DELIVERED,
    (_L.DELIVERED, Turn.DELETE): _L.BINNED_DELIVERED,
    (_L.BINNED_DRAFT, Turn.RESTORE): _L.DRAFT,
    (_L.BINNED_DRAFT, Turn.EXPIRE): _L.GONE,
    (_L.BINNED_DELIVERED, Turn.RESTORE): _L.DELIVERED,
    (_L.BINNED_DELIVERED, Turn.EXPIRE): _L.GONE,
}


def next_life(life: Life, turn: Turn) -> Life:
    """Return the point of its life that a record is at after `turn`. Raises IllegalMove for no such pair."""
    try:
        return TURNS[life, turn]
    except KeyError:
        raise IllegalMove(f"{turn} cannot happen to a record that is {life}") from None


def can(life: Life, turn: Turn) -> bool:
    """Return whether a record may take that turn."""
    return (life, turn) in TURNS
