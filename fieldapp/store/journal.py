"""The journal of every record: what was changed, when and by whom; taking back; replaying.

`entries.write_steps` adds to it. Nothing here changes a row: taking something back is a step of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from sqlmodel import Session, col, select

from fieldapp.records import Act, Entry, Stamp, Step
from fieldapp.store import rows, tables
from fieldapp.store.db import Database
from fieldapp.store.entries import driver, write_steps

UNDOABLE: frozenset[Act] = frozenset({"answer", "add", "remove", "file", "version"})

# Each row follows the one before it at its path, and the last one is the state. (draft, path, what is wrong)
REPLAY = """
    WITH replayed AS (
        SELECT draft_id, path, old, new, old_file, new_file,
               lag(new, 1, '') OVER w AS before, lag(new_file) OVER w AS before_file,
               lead(sequence) OVER w IS NULL AS last
        FROM journal WHERE path <> ''
        WINDOW w AS (PARTITION BY draft_id, path ORDER BY sequence)
    )
    SELECT draft_id, path, 'does not follow from what was before' FROM replayed
    WHERE old <> before OR old_file IS NOT before_file
    UNION ALL
    SELECT replayed.draft_id, replayed.path, 'is not what the journal says' FROM replayed
    LEFT JOIN answer ON answer.draft_id = replayed.draft_id AND answer.path = replayed.path
    LEFT JOIN attachment ON attachment.draft_id = replayed.draft_id AND attachment.path = replayed.path
        AND attachment.taken_out = 0
    WHERE last AND (coalesce(answer.text, '') <> new OR attachment.id IS NOT new_file)
    UNION ALL
    SELECT answer.draft_id, answer.path, 'is not in the journal' FROM answer
    WHERE NOT EXISTS (SELECT 1 FROM journal
                      WHERE journal.draft_id = answer.draft_id AND journal.path = answer.path)
    UNION ALL
    SELECT attachment.draft_id, attachment.path, 'is not in the journal' FROM attachment
    WHERE taken_out = 0
        AND NOT EXISTS (SELECT 1 FROM journal
                        WHERE journal.draft_id = attachment.draft_id AND journal.path = attachment.path)
    UNION ALL
    SELECT draft_id, '', 'is of another form than its journal says' FROM (
        SELECT journal.draft_id, new, form_id, row_number() OVER (
            PARTITION BY journal.draft_id ORDER BY sequence DESC
        ) AS back
        FROM journal JOIN draft ON draft.id = draft_id WHERE path = '' AND new <> ''
    ) WHERE back = 1 AND new <> CAST(form_id AS TEXT)
    UNION ALL
    SELECT draft_id, '', 'has a gap in its journal' FROM journal
    GROUP BY draft_id HAVING count(*) <> max(sequence)
"""
_MOST_FAULTS = 20


class Stepped(Protocol):
    """What of a row of the journal tells what can be taken back."""

    step: int
    act: str
    of: int | None
    visit: int
    run: str


@dataclass(frozen=True)
class _Done:
    """One act that was done, of one step or of several in one visit."""

    steps: tuple[int, ...]
    visit: tuple[str, int]


class Journal:
    """The journal of all drafts and records."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def of(self, draft_id: str) -> list[Entry]:
        """Return every row of a record, in sequence."""
        with self._db.read("reading the journal") as session:
            return [rows.entry(row) for row in _rows(session, draft_id)]

    def only_begun(self, draft_id: str) -> bool:
        """Return whether nothing was done in a draft but to begin it, with what its form or record gives.

        Answers that were found or recovered are somebody's.
        """
        with self._db.read("reading the journal") as session:
            steps = session.exec(
                select(tables.Journal.step, tables.Journal.act)
                .where(tables.Journal.draft_id == draft_id)
                .distinct()
                .limit(2)
            ).all()
            return len(steps) == 1 and steps[0][1] in ("start", "edit")

    def undo(self, draft_id: str, stamp: Stamp) -> str | None:
        """Take back what was done last, all that came of it; return the path where it was, None = nothing is.

        Raises NotFound when the draft is gone or finished.
        """
        return self._reverse(draft_id, stamp, "undo")

    def redo(self, draft_id: str, stamp: Stamp) -> str | None:
        """Do again what was taken back last; as `undo`."""
        return self._reverse(draft_id, stamp, "redo")

    def _reverse(self, draft_id: str, stamp: Stamp, act: Act) -> str | None:
        with self._db.write("taking back") as session:
            draft = rows.open_draft(session, draft_id)
            entries = _rows(session, draft_id)
            done, undone = _stacks(entries)
            if act == "undo":
                of, changed = _last_with_effect(entries, done)
            else:
                of, changed = _again(entries, undone)
            if not changed:
                return None
            texts: dict[str, str] = {}  # what was there before the first of the rows
            files: dict[str, int | None] = {}
            for row in changed:
                texts.setdefault(row.path, row.old)
                if row.old_file is not None or row.new_file is not None:
                    files.setdefault(row.path, row.old_file)
            step = Step(act=act, stamp=stamp, changed=texts, of=of)
            write_steps(driver(session), draft_id, [step], files)
            session.refresh(draft)
            draft.updated_at, draft.unindexed = stamp.at, True
            session.add(draft)
            return _place(changed)

    def replay_faults(self) -> list[str]:
        """Return where replaying the journals does not give the answers that are stored; at most 20."""
        with self._db.read("replaying the journal") as session:
            found = session.connection().exec_driver_sql(f"{REPLAY} LIMIT {_MOST_FAULTS}").all()
        return [f"record {draft_id}: {path or 'it'} {what}" for draft_id, path, what in found]


def _rows(session: Session, draft_id: str) -> Sequence[tables.Journal]:
    return session.exec(
        select(tables.Journal)
        .where(tables.Journal.draft_id == draft_id)
        .order_by(col(tables.Journal.sequence))
    ).all()


def _last_with_effect(
    entries: Sequence[tables.Journal], done: Sequence[_Done]
) -> tuple[int, Sequence[tables.Journal]]:
    """Return the first step to take back, and the rows from there on: back to where something differs.

    What was typed and taken back within the field is several steps that come to nothing.
    """
    steps: set[int] = set()
    for act in reversed(done):
        steps |= set(act.steps)
        rows_of = [row for row in entries if row.step in steps]
        before = {row.path: (row.old, row.old_file) for row in reversed(rows_of)}
        after = {row.path: (row.new, row.new_file) for row in rows_of}
        if before != after:
            return act.steps[0], rows_of
    return 0, ()


def _again(
    entries: Sequence[tables.Journal], undone: Sequence[tuple[_Done, int]]
) -> tuple[int, Sequence[tables.Journal]]:
    """Return the first step that is done again, and the rows of the undo that took it back."""
    if not undone:
        return 0, ()
    act, by = undone[-1]
    return act.steps[0], [row for row in entries if row.step == by]


def _place(changed: Sequence[tables.Journal]) -> str:
    """Return where a person looks for it: at the first answer, or the instance that came or went.

    '' where the whole record moved to another version: they stay where they are.
    """
    if any(not row.path and row.old != row.new for row in changed):
        return ""
    paths = [row.path for row in changed if row.path]
    counted = next((path.removesuffix("[]") for path in paths if path.endswith("[]")), None)
    if counted is None or changed[0].act not in ("add", "remove", "undo", "redo"):
        return paths[0] if paths else ""
    inside = next((path for path in paths if path.startswith(f"{counted}[") and path[-2:] != "[]"), None)
    if inside is None:
        return counted
    return counted + inside.removeprefix(counted).partition("]")[0] + "]"


def _stacks(entries: Iterable[Stepped]) -> tuple[list[_Done], list[tuple[_Done, int]]]:
    """Return what can be taken back, the last on top, and what can be done again, with the undo's step."""
    stacks = Stacks()
    for row in entries:
        stacks.add(row)
    return stacks.done, stacks.undone


class Stacks:
    """What can be taken back and done again after the rows that were added, in their sequence."""

    def __init__(self) -> None:
        self.done: list[_Done] = []  # the last on top
        self.undone: list[tuple[_Done, int]] = []  # with the undo's step
        self._seen = 0

    def add(self, row: Stepped) -> None:
        """Add a row; of a step the first one counts."""
        if row.step == self._seen:
            return
        self._seen = row.step
        if row.act in UNDOABLE:
            self.undone.clear()
            visit = (row.run, row.visit)
            if row.visit and self.done and self.done[-1].visit == visit:
                self.done[-1] = _Done((*self.done[-1].steps, row.step), visit)
            else:
                self.done.append(_Done((row.step,), visit))
        elif self.has_target(row) and row.act == "undo":
            steps: tuple[int, ...] = ()
            while self.done and self.done[-1].steps[-1] >= (row.of or 0):
                steps = self.done.pop().steps + steps
            self.undone.append((_Done(steps, ("", 0)), row.step))
        elif row.act == "redo" and self.undone:
            self.done.append(self.undone.pop()[0])

    def has_target(self, row: Stepped) -> bool:
        """Whether an undo or redo that comes next finds here what it is about."""
        if row.of is None:
            return False
        if row.act == "undo":
            return bool(self.done) and self.done[-1].steps[-1] >= row.of
        return bool(self.undone) and self.undone[-1][0].steps[0] == row.of
