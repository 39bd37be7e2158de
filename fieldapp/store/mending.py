"""Makes recovered rows whole again: what points at a row that is gone gets a new one, or goes itself.

Answers are never let go: a draft or form that is lost is made again around what belongs to it. A finished
record whose payload is lost becomes a draft again, with its answers. One whose deliveries are lost is owed
again, in doubt, under the number that servers know it by.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

_NO_TIME = "1970-01-01T00:00:00.000000Z"
_MADE_AGAIN = ("form", "draft")  # by the rows that point at them, in this order
_ROUNDS = 6  # a chain of tables that point at each other is shorter


def mend(connection: sqlite3.Connection) -> tuple[set[str], dict[str, int]]:
    """Leave no row pointing at nothing; return the drafts made again, and how many rows went, by table.

    Within the caller's transaction, foreign keys and triggers off.
    """
    before = {str(id_) for (id_,) in connection.execute("SELECT id FROM draft")}
    _remake_drafts_of_records(connection)
    _owe_again_what_has_receipts(connection)
    gone: dict[str, int] = {}
    for _ in range(_ROUNDS):
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
        if not broken:
            break
        for table, rowid, parent, key in broken:
            if not _mend_row(connection, table, rowid, parent, key):
                gone[table] = gone.get(table, 0) + 1
    connection.execute(
        "UPDATE draft SET finished = 0 WHERE finished AND id NOT IN (SELECT id FROM submission)"
    )
    _owe_again_what_nobody_is_owed(connection)
    after = {str(id_) for (id_,) in connection.execute("SELECT id FROM draft")}
    return after - before, gone


def _mend_row(connection: sqlite3.Connection, table: str, rowid: int, parent: str, key: int) -> bool:
    """Give a row what it points at, or point it at nothing; return False where it had to go."""
    keys = [
        row for row in connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall() if row[0] == key
    ]
    columns = [str(row[3]) for row in keys]
    listed = ", ".join(f'"{c}"' for c in columns)
    found = connection.execute(f'SELECT {listed} FROM "{table}" WHERE rowid = ?', (rowid,)).fetchone()  # noqa: S608
    if found is None:
        return True  # it went with an earlier one
    if parent in _MADE_AGAIN and len(columns) == 1:
        _make(connection, parent, {str(keys[0][4] or "id"): found[0]})
        return True
    needed = {
        str(name): bool(not_null or primary)
        for _, name, _, not_null, _, primary in connection.execute(f'PRAGMA table_info("{table}")')
    }
    if not any(needed[column] for column in columns):
        nothing = ", ".join(f'"{c}" = NULL' for c in columns)
        connection.execute(f'UPDATE "{table}" SET {nothing} WHERE rowid = ?', (rowid,))  # noqa: S608
        return True
    connection.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (rowid,))  # noqa: S608
    return False


def _make(connection: sqlite3.Connection, table: str, known: Mapping[str, object]) -> None:
    """Insert a row of which only these values are known, unless it is there."""
    values: dict[str, object] = {}
    columns = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
    for _, name, kind, needed, default, primary in columns:
        if name in known:
            values[name] = known[name]
        elif needed and default is None and not (primary and kind == "INTEGER"):  # SQLite numbers by itself
            values[name] = _blank(str(kind).upper())
    if table == "draft":
        values["form_id"] = known.get("form_id") or _likely_form(connection)
        values |= {"title": known.get("title", "Recovered")} | _times(connection, known)
    if table == "form":
        values |= {"title": "Recovered", "reason": "This form was lost when the data file was damaged."}
        values |= {"schema_id": f"recovered-{known['id']}", "raw": b"", "origin": "file", "current": 0}
    listed = ", ".join(f'"{name}"' for name in values)
    holes = ", ".join("?" * len(values))
    connection.execute(f'INSERT OR IGNORE INTO "{table}" ({listed}) VALUES ({holes})', tuple(values.values()))  # noqa: S608


def _times(connection: sqlite3.Connection, known: Mapping[str, object]) -> dict[str, object]:
    """Return when a draft began and was changed last, by its answers."""
    first, last = connection.execute(
        "SELECT min(changed_at), max(changed_at) FROM answer WHERE draft_id = ?", (known["id"],)
    ).fetchone()
    return {
        "created_at": known.get("created_at") or first or _NO_TIME,
        "updated_at": known.get("updated_at") or last or _NO_TIME,
    }


def _blank(kind: str) -> object:
    if kind in {"INTEGER", "BOOLEAN"}:
        return 0
    if kind == "BLOB":
        return b""
    return _NO_TIME if kind == "VARCHAR(27)" else ""


def _likely_form(connection: sqlite3.Connection) -> int:
    """Return the form that most drafts are of; a draft made again may well be of it."""
    row = (
        connection.execute(
            "SELECT form_id FROM draft GROUP BY form_id ORDER BY count(*) DESC, form_id DESC LIMIT 1"
        ).fetchone()
        or connection.execute("SELECT id FROM form ORDER BY current DESC, id DESC LIMIT 1").fetchone()
    )
    return int(row[0]) if row else 1


def _remake_drafts_of_records(connection: sqlite3.Connection) -> None:
    """A finished record knows of its draft what lists show."""
    lost = connection.execute(
        "SELECT id, form_id, title, finished_at FROM submission WHERE id NOT IN (SELECT id FROM draft)"
    ).fetchall()
    for id_, form_id, title, at in lost:
        facts = {"id": id_, "form_id": form_id, "title": title, "finished": 1}
        _make(connection, "draft", facts | {"created_at": at, "updated_at": at})


def _owe_again_what_has_receipts(connection: sqlite3.Connection) -> None:
    """A receipt proves a delivery that is lost."""
    for id_, destination, at in connection.execute(
        "SELECT submission_id, destination, max(at) FROM receipt AS r"
        " WHERE NOT EXISTS (SELECT 1 FROM delivery AS d WHERE d.submission_id = r.submission_id"
        " AND d.destination = r.destination)"
        " AND submission_id IN (SELECT id FROM submission) GROUP BY 1, 2"
    ).fetchall():
        facts = {"submission_id": id_, "destination": destination, "state": "delivered", "updated_at": at}
        _make(connection, "delivery", facts | {"address": _address(connection, destination)})


def _owe_again_what_nobody_is_owed(connection: sqlite3.Connection) -> None:
    """A finished record without any delivery would never go: it goes again to wherever records go.

    It may be there already, so it is in doubt; the servers know it by its number.
    """
    places = [str(name) for (name,) in connection.execute("SELECT DISTINCT destination FROM delivery")]
    for id_, at in connection.execute(
        "SELECT id, finished_at FROM submission WHERE id NOT IN (SELECT submission_id FROM delivery)"
    ).fetchall():
        for place in places:
            facts = {"submission_id": id_, "destination": place, "state": "unconfirmed", "updated_at": at}
            facts |= {"address": _address(connection, place), "maybe_arrived": 1}
            _make(connection, "delivery", facts)


def _address(connection: sqlite3.Connection, destination: str) -> str:
    row = connection.execute(
        "SELECT address FROM delivery WHERE destination = ? ORDER BY id DESC LIMIT 1", (destination,)
    ).fetchone()
    return str(row[0]) if row else ""
