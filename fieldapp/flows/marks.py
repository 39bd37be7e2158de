"""What a sync remembers of a server for the next one: how much a parcel may weigh, and a wall."""

from __future__ import annotations

from datetime import datetime

from pydantic import ValidationError

from fieldapp.flows.planner import Pace, Wall
from fieldapp.records import Turn
from fieldapp.store.facts import Facts

_ROUND = "sync-round"


def next_round(facts: Facts) -> int:
    """Return the number of a new sync, one more than the last; call it only while no other sync runs."""
    last = facts.get(_ROUND)
    number = int(last) + 1 if last and last.isdecimal() else 1
    facts.put(_ROUND, str(number))
    return number


class Marks:
    """The facts about one server. What cannot be read is as if it had never been kept."""

    def __init__(self, facts: Facts, turn: Turn) -> None:
        """Take where facts are kept, and which server is meant: another project has another."""
        self._facts = facts
        place = f"{turn.destination} {turn.address}"
        self._pace, self._wall = f"pace:{place}", f"wall:{place}"
        self._has_fallen = False  # as far as is known here

    def pace(self) -> Pace:
        """Return the pace that the last sync ended with."""
        try:
            return Pace.model_validate_json(self._facts.get(self._pace) or "{}")
        except ValidationError:
            return Pace()

    def keep_pace(self, pace: Pace) -> None:
        """Remember a pace."""
        if pace != self.pace():
            self._facts.put(self._pace, pace.model_dump_json())

    def wall(self) -> Wall | None:
        """Return the wall, None where the server answered last."""
        try:
            return Wall.model_validate_json(self._facts.get(self._wall) or "")
        except ValidationError:
            return None

    def closed(self, now: datetime, *, by_hand: bool) -> Wall | None:
        """Return the wall that leaves the server alone now; what it asked for itself holds a person too."""
        wall = self.wall()
        return wall if wall is not None and wall.stands(now) and (wall.asked or not by_hand) else None

    def stands(self, wall: Wall) -> None:
        """Remember a wall."""
        self._has_fallen = False
        self._facts.put(self._wall, wall.model_dump_json())

    def fell(self) -> None:
        """Note that the server took something."""
        if not self._has_fallen and self._facts.get(self._wall):
            self._facts.put(self._wall, "")
        self._has_fallen = True
