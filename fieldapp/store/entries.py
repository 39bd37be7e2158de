"""Writes steps: the answers as they are after them, and a journal row for each answer that changed.

Both in the transaction that the caller has open, on the driver's connection, because this is what every key
stroke costs. Answers and journal never part: what is not in the journal does not become state.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import cast

from sqlmodel import Session

from fieldapp.records import Stamp, Step

WORKED_ON = "(step > 1 OR act NOT IN ('start', 'edit'))"
"""Which rows of a journal are more than a beginning; answers that were found or recovered are somebody's."""

JUMP_SECONDS = 2.0  # between two clocks of one machine; less is a clock being set right gently

_NOTHING_BY_ITSELF = ("answer", "file", "add", "remove")  # acts that are nothing where nothing changed

Files = Mapping[str, int | None]  # by path: the attachment that is the answer there, None = none


@dataclass(frozen=True)
class _Before:
    """The last row of a draft's journal."""

    sequence: int = 0
    step: int = 0
    at: datetime | None = None
    ticks: int = 0
    run: str = ""


@dataclass
class _State:
    """What the rows to come start from, for the paths at hand."""

    texts: dict[str, str] = field(default_factory=dict[str, str])
    files: dict[str, int] = field(default_factory=dict[str, int])
    names: dict[int, str] = field(default_factory=dict[int, str])

    def named(self, path: str, text: str, moves: Files) -> str:
        """Return the answer at a path where a text arrives: of a file it is the file's own name.

        A batch that was on its way when another file was chosen may still bring the name of the one before,
        or none. Only a step about the file itself takes it out.
        """
        file = moves.get(path, self.files.get(path))
        return text if file is None else self.names.get(file, text)

    def set(self, path: str, text: str, file: int | None) -> None:
        """Have a path hold a text and a file, None = no file."""
        self.texts[path] = text
        if file is None:
            self.files.pop(path, None)
        else:
            self.files[path] = file


def storable(text: str) -> str:
    """Return text that UTF-8 can hold: halves of a character are joined, or replaced where one is alone.

    A paste cut in the middle of an emoji gives such a half. Refusing it would cost every answer of the batch.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def driver(session: Session) -> sqlite3.Connection:
    """Return the connection under a session's transaction, with what the session holds written out."""
    session.flush()
    return cast("sqlite3.Connection", session.connection().connection.driver_connection)


def stands(
    connection: sqlite3.Connection,
    draft_id: str,
    form_id: int,
    answers: Mapping[str, str],
    files: Mapping[str, int],
) -> bool:
    """Return whether a draft has just this form, these answers, and these attachments by their paths."""
    form = connection.execute("SELECT form_id FROM draft WHERE id = ?", (draft_id,)).fetchone()
    texts = connection.execute("SELECT path, text FROM answer WHERE draft_id = ?", (draft_id,)).fetchall()
    attached = connection.execute(
        "SELECT path, id FROM attachment WHERE draft_id = ? AND taken_out = 0", (draft_id,)
    ).fetchall()
    return (
        form == (form_id,)
        and dict(texts) == {path: text for path, text in _storable(answers) if text}
        and dict(attached) == dict(files)
    )


def write_steps(
    connection: sqlite3.Connection, draft_id: str, steps: Sequence[Step], files: Files | None = None
) -> None:
    """Store what the steps changed, one after the other.

    The path '' is the draft's form: its id, as text. `files`: attachments that become the answer at a path
    with the last step. Files move with the instances that a step shifts, and go with theirs, or with a step
    of their own; what goes is kept, see tables.Attachment.
    """
    paths = {storable(path) for step in steps for path in step.changed} | {*map(storable, files or ())}
    moving = bool(files) or any(step.shifts for step in steps)
    state = _state(connection, draft_id, paths, moving=moving)
    were = dict(state.files)
    page = _Page(draft_id, state, _last(connection, draft_id))
    for step in steps:
        page.add(step, (files or {}) if step is steps[-1] else {})
    if (form := page.changed.pop("", None)) is not None:
        connection.execute("UPDATE draft SET form_id = ? WHERE id = ?", (int(form[0]), draft_id))
    _write_answers(connection, draft_id, page.changed)
    _write_files(connection, were, state.files)
    connection.executemany(
        "INSERT INTO journal (draft_id, sequence, step, act, of, visit, at, zone, ticks, run, jump, user,"
        " reason, path, old_file, new_file, old, new)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        page.rows,
    )


class _Page:
    """Rows to be written for one draft, and the state after them."""

    def __init__(self, draft_id: str, state: _State, before: _Before) -> None:
        self._draft_id = draft_id
        self._state = state
        self._before = before
        self.rows: list[tuple[object, ...]] = []
        self.changed: dict[str, tuple[str, str]] = {}  # by path: the text, and when

    def add(self, step: Step, given: Files) -> None:
        """Add a step; an answer that changes nothing leaves no trace."""
        before, state, stamp = self._before, self._state, step.stamp
        moves = _moves(state, step, given)
        texts = {path: state.named(path, text, moves) for path, text in _storable(step.changed)}
        differing = [path for path in texts if state.texts.get(path, "") != texts[path]]
        differing += [path for path in moves if path not in differing]
        if not differing and step.act in _NOTHING_BY_ITSELF:
            return
        at, jump, sequence = stored_time(stamp.at), _jump(before, stamp), before.sequence
        whose = (at, _zone(stamp.at), stamp.ticks, stamp.run)
        for path in differing or [""]:
            sequence += 1
            old, old_file = state.texts.get(path, ""), state.files.get(path)
            new, new_file = texts.get(path, old), moves.get(path, old_file)
            act = (self._draft_id, sequence, before.step + 1, step.act, step.of, step.visit)
            change = (stamp.user, storable(step.reason), path, old_file, new_file, old, new)
            self.rows.append((*act, *whose, jump, *change))
            jump = None
            if new != old:
                self.changed[path] = (new, at)
            state.set(path, new, new_file)
        self._before = _Before(sequence, before.step + 1, stamp.at, stamp.ticks, stamp.run)


def _storable(changed: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    return ((storable(path), storable(text)) for path, text in changed.items())


def _moves(state: _State, step: Step, given: Files) -> Files:
    """Return where files stand differently after a step."""
    after: dict[str, int | None] = dict(state.files)
    for shift in step.shifts:
        moved = {shift.path(path): file for path, file in after.items()}
        after = {path: file for path, file in moved.items() if path is not None}
    if step.act == "file":
        after |= {storable(path): None for path, text in step.changed.items() if not text}
    after |= {storable(path): file for path, file in given.items()}
    if given:
        _each_once(after, [storable(path) for path in given])
    paths = sorted(state.files.keys() | after.keys())
    return {path: after.get(path) for path in paths if after.get(path) != state.files.get(path)}


def _each_once(files: dict[str, int | None], first: Sequence[str]) -> None:
    """Have a file be the answer at one path: taken back, it may stand where it was before a lost move."""
    held: set[int] = set()
    for path in sorted(files, key=lambda path: path not in first):
        file = files[path]
        if file in held:
            files[path] = None
        elif file is not None:
            held.add(file)


def _zone(at: datetime) -> int:
    """Return the minutes east of UTC."""
    offset = at.utcoffset()
    return int(offset.total_seconds() // 60) if offset else 0


def _jump(before: _Before, stamp: Stamp) -> float | None:
    """Return how many seconds the wall clock jumped, None where nothing tells that it did.

    Within one run the clock that nobody sets tells; between two runs only going back is a sign.
    """
    if before.at is None:
        return None
    wall = (stamp.at - before.at).total_seconds()
    if stamp.run and stamp.run == before.run:
        jump = wall - (stamp.ticks - before.ticks) / 1e9
        return round(jump, 3) if abs(jump) > JUMP_SECONDS else None
    return round(wall, 3) if wall < -JUMP_SECONDS else None


def _last(connection: sqlite3.Connection, draft_id: str) -> _Before:
    row = connection.execute(
        "SELECT sequence, step, at, ticks, run FROM journal WHERE draft_id = ?"
        " ORDER BY sequence DESC LIMIT 1",
        (draft_id,),
    ).fetchone()
    if row is None:
        return _Before()
    return _Before(row[0], row[1], datetime.fromisoformat(row[2]), row[3], row[4])


def _state(connection: sqlite3.Connection, draft_id: str, paths: set[str], *, moving: bool) -> _State:
    """Return form, answers and files; where files move, with the answers that they are, changed or not."""
    state = _State()
    files = connection.execute(
        "SELECT path, id, name, taken_out FROM attachment WHERE draft_id = ?", (draft_id,)
    ).fetchall()
    state.files.update({path: file for path, file, _, taken_out in files if not taken_out})
    state.names.update({file: name for _, file, name, _ in files})
    for path in paths | state.files.keys() if moving else paths:
        if not path:
            form = connection.execute("SELECT form_id FROM draft WHERE id = ?", (draft_id,)).fetchone()
            state.texts[path] = str(form[0])
            continue
        text = connection.execute(
            "SELECT text FROM answer WHERE draft_id = ? AND path = ?", (draft_id, path)
        ).fetchone()
        if text is not None:
            state.texts[path] = text[0]
    return state


def _write_answers(
    connection: sqlite3.Connection, draft_id: str, changed: Mapping[str, tuple[str, str]]
) -> None:
    connection.executemany(
        "INSERT INTO answer (draft_id, path, changed_at, text) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (draft_id, path) DO UPDATE SET text = excluded.text, changed_at = excluded.changed_at",
        [(draft_id, path, at, text) for path, (text, at) in changed.items() if text],
    )
    connection.executemany(
        "DELETE FROM answer WHERE draft_id = ? AND path = ?",
        [(draft_id, path) for path, (text, _) in changed.items() if not text],
    )


def _write_files(connection: sqlite3.Connection, were: Mapping[str, int], are: Mapping[str, int]) -> None:
    """Have the attachments stand where they are answers now; first out of the way, since paths are unique."""
    before, after = set(were.items()), set(are.items())
    connection.executemany(
        "UPDATE attachment SET taken_out = 1 WHERE id = ?", [(file,) for _, file in before - after]
    )
    connection.executemany(
        "UPDATE attachment SET path = ?, taken_out = 0 WHERE id = ?", sorted(after - before)
    )


def stored_time(at: datetime) -> str:
    """Return a time as tables.UtcTime keeps it."""
    return at.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
