"""The bin: deleting a record, bringing it back, and letting it go after its time there."""

from __future__ import annotations

from datetime import timedelta

from fieldapp.errors import NotFound, OnlyCopy
from fieldapp.flows.life import Turn, can, next_life
from fieldapp.flows.witness import Witness
from fieldapp.records import Act, Draft, Step
from fieldapp.store import Store

DAYS = 30
_DAY = 24 * 60 * 60  # seconds


class Bin:
    """Deletes, so that it can be taken back."""

    def __init__(self, store: Store, witness: Witness) -> None:
        """Take the store, and who stamps what is done."""
        self._store = store
        self._witness = witness

    def delete(self, draft_id: str) -> None:
        """Put a record into the bin, where it stays for 30 days.

        Raises OnlyCopy for a finished one that is not at every destination, or that a server is known to have
        lost since; NotFound, DiskError.
        """
        draft = self._store.drafts.get(draft_id)
        if draft.life.binned:
            raise NotFound(
                f"record {draft_id} is {draft.life}",
                title="This record lies in the bin already.",
                hint="It goes for good after 30 days; until then it can be restored.",
            )
        if not can(draft.life, Turn.DELETE):
            raise OnlyCopy(f"record {draft_id} is {draft.life}")
        self._look()  # the time up to now is not this one's
        self._turn(draft, Turn.DELETE, "bin")

    def restore(self, draft_id: str) -> None:
        """Bring a record back to where it was. Raises NotFound where it is not in the bin; DiskError."""
        draft = self._store.drafts.get(draft_id)
        if not can(draft.life, Turn.RESTORE):
            raise NotFound(
                f"record {draft_id} is {draft.life}",
                title="This record does not lie in the bin.",
                hint="You find it under Records.",
            )
        self._turn(draft, Turn.RESTORE, "restore")

    def all(self) -> list[Draft]:
        """Return what lies in the bin, the last deleted first, without answers."""
        return self._store.bin.all()

    def count(self) -> int:
        """Return how many lie in the bin."""
        return self._store.bin.count()

    def expire(self) -> int:
        """Let go for good what has been in the bin for its time; return how many.

        A look counts for a day at most, and for nothing when the clock went back: no clock that jumps empties
        the bin. So what lies there stays for 30 days in which the app was used, or longer. The copies that
        upgrades left, which hold what went, go once they are as old.
        """
        self._look()
        gone = len(self._store.bin.empty(DAYS * _DAY))
        self._store.bin.drop_snapshots(self._witness.clock(), timedelta(days=DAYS))
        return gone

    def _look(self) -> None:
        """Note for how long everything that is in the bin has lain there since the last look."""
        self._store.bin.age_since(self._witness.clock(), _DAY)

    def _turn(self, draft: Draft, turn: Turn, act: Act) -> None:
        after = next_life(draft.life, turn)
        self._store.bin.move(draft.id, draft.life, after, Step(act=act, stamp=self._witness.stamp()))
