"""What goes by itself, and when: one set of rules for the window and for `fieldapp sync --watch`.

Whoever sends by itself asks `look` what is due and what holds it up, and a `Pace` how soon it may go again.
Whether the network is metered only the window can tell.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Literal
from urllib.parse import urlsplit

from fieldapp.addresses import is_this_machine
from fieldapp.connector import Clock
from fieldapp.errors import CaptivePortal, FieldappError, ReplyLost, Unreachable
from fieldapp.flows.account import Account
from fieldapp.records import Record
from fieldapp.settings import AutoSync, SettingsFile
from fieldapp.store import Store

FLOOR = timedelta(seconds=30)  # between two tries by itself, however the network comes and goes
CEILING = timedelta(minutes=10)  # of the floor, which doubles while nothing arrives
HELD_OFF = timedelta(minutes=10)  # after a person stopped a sync

Hold = Literal["", "paused", "signed-out"]


def _codes(*kinds: type[FieldappError]) -> Iterator[str]:
    for kind in kinds:
        yield kind.code
        yield from _codes(*kind.__subclasses__())


NETWORK = frozenset(_codes(Unreachable, ReplyLost, CaptivePortal))
"""Codes of the reasons that are over once the server answers again."""


class Outlook(Record):
    """What is due by itself, and what holds it up."""

    due_at: datetime | None  # None = nothing is
    hold: Hold
    mode: AutoSync
    near: bool  # the server is on this machine: no network is used that could cost anything


class ByItself:
    """Answers what may go, and hastens or holds it."""

    def __init__(self, store: Store, account: Account, settings_file: SettingsFile, *, clock: Clock) -> None:
        """Take what it reads."""
        self._store = store
        self._account = account
        self._settings_file = settings_file
        self._clock = clock

    def look(self) -> Outlook:
        """Return what is due; it costs about the same however much is owed. Raises DiskError."""
        settings = self._settings_file.load()
        hold: Hold = "paused" if settings.sync_paused else ""
        if not hold and not self._account.user_id():
            hold = "signed-out"
        address = urlsplit(settings.project.base_url) if settings.project else None
        return Outlook(
            due_at=self._store.timing.at(self._clock()),
            hold=hold,
            mode=settings.auto_sync,
            near=address is not None and is_this_machine(address.hostname or ""),
        )

    def hasten(self) -> int:
        """The server answers again: what only the network held up is due now. Return how many deliveries.

        Our own back-off after other failures stands, and so does every wait that a server asked for.
        """
        return self._store.timing.hasten(NETWORK)

    def pause(self, *, paused: bool) -> None:
        """Hold what goes by itself until a person resumes, also over a restart. Raises DiskError."""
        self._settings_file.update(lambda now: now.model_copy(update={"sync_paused": paused}))


class Pace:
    """How soon the next try by itself may begin: the floor doubles while nothing arrives."""

    def __init__(self) -> None:
        """Nothing was tried yet."""
        self._floor = FLOOR
        self._ended: datetime | None = None
        self._wait = timedelta()
        self._held_until: datetime | None = None

    def ended(self, now: datetime, *, arrived: bool) -> None:
        """Note a try that ended, and whether anything arrived in it."""
        self._ended = now
        self._wait = FLOOR if arrived else self._floor
        self._floor = FLOOR if arrived else min(self._floor * 2, CEILING)

    def network_returned(self) -> None:
        """What was in vain before may help now, yet a network that comes and goes starts no busy loop."""
        self._wait = min(self._wait, FLOOR)

    def stopped(self, now: datetime) -> None:
        """Note that a person stopped a sync: it does not begin again under their hands."""
        self._held_until = now + HELD_OFF

    def person_acted(self) -> None:
        """Somebody signed in or pressed Sync: nothing that was in vain before holds that up."""
        self._floor, self._ended, self._held_until = FLOOR, None, None

    def soonest(self, now: datetime) -> datetime:
        """Return from when the next try may begin."""
        ends = [self._ended + self._wait] if self._ended is not None and self._ended <= now else []
        held = self._held_until
        if held is not None and held <= now + HELD_OFF:  # else the clock was set back since
            ends.append(held)
        return max([now, *ends])
