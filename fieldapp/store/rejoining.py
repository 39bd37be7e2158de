"""Brings answers and journal of recovered records together again: what one lost, the other may have.

Only records whose journal does not replay to their answers are touched. Rows of the act 'recover' stand where
rows of the journal are lost, so that each row follows from the one before; taking back passes them over. They
bear the time of the answer that they speak of: nobody knows when the lost rows were written.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field, fields, replace

from fieldapp.store.journal import REPLAY, Stacks

_NOTHING = ("", None)
_FORM = ""  # the path of a move to another form


@dataclass
class _Row:
    """A row of the journal, its columns in the table's order."""

    draft_id: str
    sequence: int
    step: int
    act: str
    of: int | None
    visit: int
    at: str
    zone: int
    ticks: int
    run: str
    jump: float | None
    user: str
    reason: str
    path: str
    old_file: int | None
    new_file: int | None
    old: str
    new: str

    @property
    def moves_form(self) -> bool:
        """Whether it says which form the draft is of."""
        return self.path == _FORM and self.new != ""

    @property
    def was(self) -> tuple[str, int | None]:
        """What it found at its path."""
        return self.old, self.old_file

    @property
    def now(self) -> tuple[str, int | None]:
        """What it left at its path."""
        return self.new, self.new_file


_COLUMNS = [column.name for column in fields(_Row)]
_LISTED = ", ".join(f'"{name}"' for name in _COLUMNS)
_HOLES = ", ".join("?" * len(_COLUMNS))


@dataclass
class _State:
    """What a draft holds: by path the text and when it was changed, and the attachment."""

    form: str
    changed: str
    texts: dict[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])
    files: dict[str, int] = field(default_factory=dict[str, int])


def rejoin(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    """Have every journal replay to the answers; return the draft and path of answers that came back.

    Within the caller's transaction, triggers off, after what is missing around them was made again.
    """
    back: set[tuple[str, str]] = set()
    for (draft_id,) in connection.execute(f"SELECT DISTINCT draft_id FROM ({REPLAY})").fetchall():  # noqa: S608
        rows = [
            _Row(*row)
            for row in connection.execute(
                f"SELECT {_LISTED} FROM journal WHERE draft_id = ? ORDER BY sequence",  # noqa: S608
                (draft_id,),
            )
        ]
        state = _state(connection, draft_id)
        back |= {(draft_id, path) for path in _give_back(connection, draft_id, rows, state)}
        _name_files(connection, draft_id, state)
        _settle_form(connection, draft_id, rows, state)
        _write(connection, draft_id, _Rebuilt(draft_id, rows, state).rows)
    return back


def _state(connection: sqlite3.Connection, draft_id: str) -> _State:
    form, changed = connection.execute(
        "SELECT CAST(form_id AS TEXT), updated_at FROM draft WHERE id = ?", (draft_id,)
    ).fetchone()
    state = _State(form, changed)
    for path, text, at in connection.execute(
        "SELECT path, text, changed_at FROM answer WHERE draft_id = ?", (draft_id,)
    ):
        state.texts[path] = (text, at)
    state.files.update(
        connection.execute(
            "SELECT path, id FROM attachment WHERE draft_id = ? AND taken_out = 0", (draft_id,)
        ).fetchall()
    )
    return state


def _give_back(
    connection: sqlite3.Connection, draft_id: str, rows: Sequence[_Row], state: _State
) -> list[str]:
    """Take answers from the journal that are missing, or older than it; return where some were missing.

    An answer is older where the journal tells of it, with its time, before its last row. One that it does not
    tell of is newer, as its own row is lost, whatever the times say: a clock may have gone back.
    """
    missing: list[str] = []
    told = {(row.path, row.new, row.at) for row in rows}
    for path, row in {row.path: row for row in rows if row.path}.items():
        text, at = state.texts.get(path, ("", ""))
        if text == row.new or (text and (path, text, at) not in told):
            continue
        if not text:
            missing.append(path)
        _set_text(connection, draft_id, state, path, (row.new, row.at))
        if row.new and row.new_file is not None and path not in state.files:
            put_back = connection.execute(
                "UPDATE attachment SET taken_out = 0, path = ?"
                " WHERE id = ? AND draft_id = ? AND taken_out = 1",
                (path, row.new_file, draft_id),
            )
            if put_back.rowcount:
                state.files[path] = row.new_file
    return missing


def _name_files(connection: sqlite3.Connection, draft_id: str, state: _State) -> None:
    """A file that is an answer and whose text is lost is told by its name."""
    for path, file in state.files.items():
        if path not in state.texts:
            name, at = connection.execute(
                "SELECT name, added_at FROM attachment WHERE id = ?", (file,)
            ).fetchone()
            _set_text(connection, draft_id, state, path, (name, at))


def _set_text(
    connection: sqlite3.Connection, draft_id: str, state: _State, path: str, text: tuple[str, str]
) -> None:
    connection.execute("DELETE FROM answer WHERE draft_id = ? AND path = ?", (draft_id, path))
    state.texts.pop(path, None)
    if text[0]:
        state.texts[path] = text
        connection.execute(
            "INSERT INTO answer (draft_id, path, text, changed_at) VALUES (?, ?, ?, ?)",
            (draft_id, path, *text),
        )


def _settle_form(connection: sqlite3.Connection, draft_id: str, rows: Sequence[_Row], state: _State) -> None:
    """A draft whose row is older than its last move to another form is of that one, if not finished."""
    last = next((row for row in reversed(rows) if row.moves_form), None)
    if last is None or last.new == state.form or last.at <= state.changed:
        return
    moved = connection.execute(
        "UPDATE draft SET form_id = CAST(:new AS INTEGER), updated_at = :at WHERE id = :draft_id"
        " AND id NOT IN (SELECT id FROM submission) AND CAST(:new AS INTEGER) IN (SELECT id FROM form)",
        {"new": last.new, "at": last.at, "draft_id": draft_id},
    )
    if moved.rowcount:
        state.form = last.new


class _Rebuilt:
    """A journal without gaps, made of the rows that are left and of what the draft holds at the end."""

    def __init__(self, draft_id: str, left: Sequence[_Row], state: _State) -> None:
        self.rows: list[_Row] = []
        self._draft_id = draft_id
        self._held: dict[str, tuple[str, int | None]] = {}  # by path, after the rows so far
        self._stacks = Stacks()
        self._step = 0
        self._steps: list[tuple[int, int]] = []  # numbers of the steps that are left, as they were and are
        for rows in _by_step(left):
            self._bridge([(row.path, row.was) for row in rows], rows[0].at)
            self._add(rows)
        self._end(state)

    def _add(self, rows: Sequence[_Row]) -> None:
        """Add what is left of a step; one that takes back what is lost only says what it left."""
        self._step += 1
        act, of = rows[0].act, rows[0].of
        if act in {"undo", "redo"}:
            of = next((now for was, now in self._steps if was >= (of or 0)), None)
            if not self._stacks.has_target(replace(rows[0], of=of)):
                act, of = "recover", None
        for row in rows:
            added = replace(row, sequence=len(self.rows) + 1, step=self._step, act=act, of=of)
            self.rows.append(added)
            self._stacks.add(added)
            if row.path or row.moves_form:
                self._held[row.path] = row.now
        self._steps.append((rows[0].step, self._step))

    def _bridge(self, wanted: Iterable[tuple[str, tuple[str, int | None]]], at: str) -> None:
        """Have these paths hold what is said, by a step of its own where they do not."""
        differing = [(path, now) for path, now in wanted if self._before(path, now) != now]
        self._step += bool(differing)
        for path, (text, file) in differing:
            old, old_file = self._before(path, (text, file))
            number = len(self.rows) + 1
            self.rows.append(
                _Row(
                    self._draft_id, number, self._step, "recover", None, 0, at, 0, 0, "", None, "", "",
                    path, old_file, file, old, text,
                )
            )  # fmt: skip
            self._held[path] = (text, file)

    def _before(self, path: str, now: tuple[str, int | None]) -> tuple[str, int | None]:
        """Return what a path holds; of the form nothing is said before its first move."""
        if path == _FORM:
            return self._held.get(path, now) if now[0] else now
        return self._held.get(path, _NOTHING)

    def _end(self, state: _State) -> None:
        """Bring the journal to what the draft holds."""
        paths = sorted({*self._held, *state.texts, *state.files} - {_FORM})
        wanted = [(path, (state.texts.get(path, _NOTHING)[0], state.files.get(path))) for path in paths]
        times = [at for path, now in wanted if self._before(path, now) != now and (at := _at(state, path))]
        self._bridge([*wanted, (_FORM, (state.form, None))], max(times, default=state.changed))


def _at(state: _State, path: str) -> str:
    return state.texts[path][1] if path in state.texts else ""


def _by_step(rows: Iterable[_Row]) -> Iterator[list[_Row]]:
    """Yield the rows of each step; a path comes once in one."""
    group: list[_Row] = []
    for row in rows:
        if group and (row.step != group[0].step or any(row.path == other.path for other in group)):
            yield group
            group = []
        group.append(row)
    if group:
        yield group


def _write(connection: sqlite3.Connection, draft_id: str, rows: Sequence[_Row]) -> None:
    connection.execute("DELETE FROM journal WHERE draft_id = ?", (draft_id,))
    connection.executemany(
        f"INSERT INTO journal ({_LISTED}) VALUES ({_HOLES})",  # noqa: S608
        [tuple(asdict(row).values()) for row in rows],
    )
