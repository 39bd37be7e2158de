"""The audit trail of a record as ODK writes it: audit.csv, one row for an event.

Columns and events are those of https://getodk.github.io/xforms-spec/client-audit-logs and of ODK Collect;
times are Unix milliseconds. What Collect does not know (undo, redo, another form version, the bin) has
events of its own, as the specification allows. There is no 'form exit': a killed process tells of none.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from fieldapp.flows.history_words import ACCEPTED
from fieldapp.records import Act, Entry, Said, Stamp

COLUMNS = (
    "event",
    "node",
    "start",
    "end",
    "latitude",
    "longitude",
    "accuracy",
    "old-value",
    "new-value",
    "user",
    "change-reason",
)
_EVENTS: dict[Act, str] = {
    "start": "form start",
    "copy": "form start",
    "found": "form resume",
    "edit": "form resume",  # of a later version: what was sent is opened again
    "reopen": "form resume",
    "recover": "form resume",
    "add": "add repeat",
    "remove": "delete repeat",
    "finish": "form finalize",
    "version": "form version",
    "bin": "form delete",
    "restore": "form restore",
}
_OPENING = ("start", "copy", "found", "edit", "reopen", "recover")
_BY_NODE = ("answer", "file", "undo", "redo")
_NUMBER = re.compile(r"\[\d+\]")


@dataclass(frozen=True)
class _Event:
    """A row of the file."""

    name: str
    start: int
    node: str = ""
    end: int | str = ""
    old: str = ""
    new: str = ""
    user: str = ""
    reason: str = ""

    def cells(self) -> tuple[object, ...]:
        where = ("", "", "")  # fieldapp asks no satellite where it is
        return (
            self.name,
            self.node,
            self.start,
            self.end,
            *where,
            self.old,
            self.new,
            self.user,
            self.reason,
        )


def audit_csv(
    entries: Sequence[Entry],
    asks: Callable[[str], bool],
    users: Mapping[str, str],
    versions: Mapping[str, str],
    said: Sequence[tuple[datetime, Said]] = (),
) -> bytes:
    """Return audit.csv of a journal, and after it what its respondent was asked and said, and when.

    `asks` says which paths are questions that people answer, `users` how they are called by uuid, `versions`
    which version of the form an id is.
    """
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    before: Entry | None = None
    for _, rows in groupby(entries, _together):
        act = tuple(rows)
        if before is not None and before.stamp.run != act[0].stamp.run:
            if before.act not in ("finish", "bin"):
                writer.writerow(_plain("form save", before, users).cells())
            if act[0].act not in _OPENING:
                writer.writerow(_plain("form resume", act[0], users).cells())
        writer.writerows(event.cells() for event in _moves(act, users, versions))
        writer.writerows(event.cells() for event in _events(act, asks, users))
        before = act[-1]
    if before is not None and before.act not in ("finish", "bin"):
        writer.writerow(_plain("form save", before, users).cells())
    writer.writerows(_Event(f"consent {what}", int(at.timestamp() * 1000)).cells() for at, what in said)
    return stream.getvalue().encode()


def _together(entry: Entry) -> tuple[object, ...]:
    """Return the key of rows that are one event's: those of a step, or of a visit to a question."""
    visited = entry.visit and entry.act in ("answer", "file")
    return (entry.stamp.run, entry.visit) if visited else (entry.step,)


def _moves(act: Sequence[Entry], users: Mapping[str, str], versions: Mapping[str, str]) -> list[_Event]:
    """Return the moves between versions of the form, also those taken back or done again."""
    return [
        _Event(
            "form version" if entry.act == "version" else f"{entry.act} form version",
            _milliseconds(entry.stamp),
            old=versions.get(entry.old, entry.old),
            new=versions.get(entry.new, entry.new),
            user=users.get(entry.stamp.user, ""),
        )
        for entry in act
        if not entry.path and entry.new != entry.old
    ]


def _events(act: Sequence[Entry], asks: Callable[[str], bool], users: Mapping[str, str]) -> list[_Event]:
    first = act[0]
    if first.act in _BY_NODE:
        return _by_node(act, asks, users)
    event = _plain(_EVENTS[first.act], first, users)
    if first.act in ("add", "remove"):
        return [_Event(event.name, event.start, node=_instance(act), user=event.user)]
    if first.act == "version":
        return _by_node(act, asks, users)
    if first.reason:
        reason = _Event("change reason", event.start, user=event.user, reason=first.reason)
        return [event, reason]
    return [event]


def _by_node(act: Sequence[Entry], asks: Callable[[str], bool], users: Mapping[str, str]) -> list[_Event]:
    """Return an event for each question that was answered, with when it began and ended."""
    rows: dict[str, list[Entry]] = {}
    for entry in act:
        path = entry.path.removesuffix(ACCEPTED)
        if asks(path):
            rows.setdefault(path, []).append(entry)
    return [_of_node(path, of, users) for path, of in rows.items()]


def _of_node(path: str, of: Sequence[Entry], users: Mapping[str, str]) -> _Event:
    """Return the event of one question; that its answer was accepted is told by the reason alone."""
    answers = [entry for entry in of if entry.path == path]
    accepted = [entry.new for entry in of if entry.path != path and entry.new]
    reasons = [*accepted, *(entry.reason for entry in of if entry.reason), ""]
    return _Event(
        of[0].act if of[0].act in ("undo", "redo") else "question",
        _milliseconds(of[0].stamp),
        node=path,
        end=_milliseconds(of[0].stamp) + _lasted(of[0].stamp, of[-1].stamp),
        old=answers[0].old if answers else "",
        new=answers[-1].new if answers else "",
        user=users.get(of[0].stamp.user, ""),
        reason=reasons[0],
    )


def _plain(name: str, entry: Entry, users: Mapping[str, str]) -> _Event:
    return _Event(name, _milliseconds(entry.stamp), user=users.get(entry.stamp.user, ""))


def _instance(act: Sequence[Entry]) -> str:
    """Return the instance that was added or removed: the last one, or the first whose answers changed."""
    counted = next((entry for entry in act if entry.path.endswith("[]")), act[0])
    repeat = counted.path.removesuffix("[]")
    if act[0].act == "add":
        return f"{repeat}[{counted.new}]"
    numbers = (_NUMBER.match(entry.path, len(repeat)) for entry in act if entry.path.startswith(f"{repeat}["))
    return repeat + next((found[0] for found in numbers if found), f"[{counted.old}]")


def _lasted(first: Stamp, last: Stamp) -> int:
    """Return the milliseconds between two stamps; within one process by the clock that nobody sets."""
    if first.run and first.run == last.run:
        return max((last.ticks - first.ticks) // 1_000_000, 0)
    return max(_milliseconds(last) - _milliseconds(first), 0)


def _milliseconds(stamp: Stamp) -> int:
    return int(stamp.at.timestamp() * 1000)
