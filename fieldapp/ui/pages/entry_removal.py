"""An instance that was taken out of a record, with what it needs to come back."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

from fieldapp.records import Shift
from fieldapp.ui.pages.entry_parts import instance_number, repeat_of
from forms import Changes, Path, Session

_COUNT = "[]"  # after a repeat's path, in a session's state: how many instances there are


@dataclass(frozen=True)
class Removed:
    """One instance: where it was, its state by the paths that it had, and its name for people."""

    path: str
    title: str
    state: Mapping[str, str]

    @classmethod
    def of(cls, session: Session, path: str, title: str) -> Removed:
        """Take down an instance that is about to be taken out."""
        return cls(path, title, _inside(session, path))

    @property
    def shift(self) -> Shift:
        """How the numbers of the others change by its going."""
        return Shift(repeat=repeat_of(self.path), at=instance_number(self.path))


def put_back(session: Session, removed: Removed) -> Changes:
    """Put an instance where it was, with its inner instances and its answers; return what differs.

    What the form calculates is left to the form.
    """
    changes = list(session.add_repeat(repeat_of(removed.path), instance_number(removed.path)))
    counts = {
        path.removesuffix(_COUNT): int(text) for path, text in removed.state.items() if path.endswith(_COUNT)
    }
    for repeat in sorted(counts, key=len):  # an outer one before those inside it
        changes += _resize(session, repeat, counts[repeat])
    there = _inside(session, removed.path)
    for path in sorted(there.keys() | removed.state.keys()):
        if not path.endswith(_COUNT) and not _calculated(session, path):
            with suppress(KeyError):  # in an instance that the form counts and does not count now
                changes += session.set(path, removed.state.get(path, ""))
    return tuple({change.path: change for change in changes}.values())


def _resize(session: Session, repeat: str, count: int) -> Changes:
    section = session.section(repeat)
    if not section.can_add:
        return ()  # the form counts it
    now = section.count or 0
    changes = [session.add_repeat(repeat) for _ in range(now, count)]
    changes += [session.remove_repeat(f"{repeat}[{number}]") for number in range(now, count, -1)]
    return tuple(change for some in changes for change in some)


def _inside(session: Session, instance: str) -> Mapping[str, str]:
    return {path: text for path, text in session.dump().items() if path.startswith(f"{instance}/")}


def _calculated(session: Session, path: str) -> bool:
    bind = session.form.binds.get(Path(path).template)
    return bind is not None and bind.calculate is not None
