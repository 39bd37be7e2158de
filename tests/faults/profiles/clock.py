"""The clock jumps by seconds, hours and years, forth and back, between rounds and while somebody types.

Drafts are listed by the wall clock, so after a jump back the one that was changed last need not stand first.
That is counted, and is not called a loss.
"""

from __future__ import annotations

from fieldapp.app import open_app
from tests.faults.field import Field

ROUNDS = 50


def play(field: Field, rounds: int) -> None:
    """Kill, look, go on, each time with another time of day."""
    for round_, dice in field.rounds(rounds):
        field.kill(round_, dice, bent={"clock": "jumps"})
        field.hold(round_, in_place=dice.random() < 0.5)
        field.figures.misordered += not in_order(field)


def in_order(field: Field) -> bool:
    """Return whether the drafts are listed as they were written; the last write may have been cut off."""
    with open_app(field.data, use_keyring=False) as app:
        listed = [draft.id for draft in app.store.drafts.all()]
    *certain, _ = field.ledger.order or [""]
    return [id_ for id_ in listed if id_ in certain] == [id_ for id_ in reversed(certain) if id_ in listed]
