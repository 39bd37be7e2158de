"""A parcel on its way: what is told of it, and how far that was heard."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass

from fieldapp.records import Event, InHand, Parcel


class Told(Iterator[tuple[Parcel, Event]]):
    """The events of a parcel. The next can be fetched before it is heard: what follows from it can wait."""

    def __init__(self, events: Generator[tuple[Parcel, Event]]) -> None:
        """Take the events as the connector yields them; each step of theirs is work at the server."""
        self._events = events
        self._fetched: list[tuple[Parcel, Event]] = []
        self._failed: Exception | None = None

    def fetch(self) -> None:
        """Have the next event, or the error that came instead, at hand for whoever hears on."""
        try:
            self._fetched.append(next(self._events))
        except StopIteration:
            pass  # so does whoever hears on find it
        except Exception as error:  # noqa: BLE001  (it is raised where it can be dealt with)
            self._failed = error

    @property
    def failed(self) -> bool:
        """Whether an error was fetched that nobody has heard."""
        return self._failed is not None

    def __next__(self) -> tuple[Parcel, Event]:
        """Return the next event. Raises what a connector raises."""
        if self._fetched:
            return self._fetched.pop()
        if self._failed is not None:
            failed, self._failed = self._failed, None
            raise failed
        return next(self._events)

    def close(self) -> None:
        """Stop where it is."""
        self._events.close()


@dataclass(frozen=True)
class Plan:
    """What goes next: rows for a new parcel, or those of an open one."""

    rows: list[InHand]
    takes_long: bool  # until all of it is there: it has files, or may have
    batch_id: int | None = None


@dataclass
class Flight:
    """A parcel on its way, and its rows as they stand."""

    batch_id: int
    rows: list[InHand]
    told: Told
    paused: bool = False  # it was heard as far as was wanted; there is more to hear

    def stop(self) -> None:
        """Hear no more of it."""
        self.paused = False
        self.told.close()
