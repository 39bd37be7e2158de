"""Makes recovered rows whole again: what points at a row that is gone gets a new one, or goes itself.

Answers are never let go: a draft or form that is lost is made again around what belongs to it. A finished
record whose payload is lost becomes a draft again, with its answers. One whose deliveries are lost is owed
again, in doubt, under the number that servers know it by. What a person let go for good stays gone.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from fieldapp.store import lives
from fieldapp.store.bin import scrub

_NO_TIME = "1970-01-01T00:00:00.000000Z"
_MADE_AGAIN = ("form", "draft")  # by the rows that point at them, in this order
_ROUNDS = 6  # a chain of tables that point at each other is shorter
_BELONGS = ("answer", "journal", "attachment", "submission")  # what a draft is made again for


def mend(connection: sqlite3.Connection) -> tuple[set[str], dict[str, int]]:
    """Leave no row pointing at nothing; return the drafts made again, and how many rows went, by table.

    Within the caller's transaction, foreign keys and triggers off.
    """
    before = _drafts(connection)
    remade = _remake_drafts_of_records(connection)
    _prove_what_is_gone(connection)
    _owe_again_what_has_receipts(connection)
    connection.executemany(
        f"UPDATE draft SET life = {lives.LIFE}"  # noqa: S608
        f" WHERE id = ? AND life = 'queued' AND {lives.LIFE} <> 'finished'",
        remade,
    )
    gone: dict[str, int] = {}
    for _ in range(_ROUNDS):
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
        if not broken:
            break
        for table, rowid, parent, key in broken:
            if not _mend_row(connection, table, rowid, parent, key):
                gone[table] = gone.get(table, 0) + 1
    _open_what_has_no_payload(connection)
    _owe_again_what_nobody_is_owed(connection)
    _follow_deliveries(connection)
    for (id_,) in connection.execute("SELECT id FROM draft WHERE life = 'gone'").fetchall():
        scrub(connection, id_)
    connection.execute("UPDATE draft SET unindexed = life <> 'gone'")
    return _drafts(connection) - before, gone


def _drafts(connection: sqlite3.Connection) -> set[str]:
    return {str(id_) for (id_,) in connection.execute("SELECT id FROM draft")}


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
    if (
        parent in _MADE_AGAIN
        and len(columns) == 1
        and (table != "draft" or _is_wanted(connection, parent, found[0]))
    ):
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


def _is_wanted(connection: sqlite3.Connection, parent: str, id_: object) -> bool:
    """Whether what a draft points at is worth making again: not a record of which nothing at all is left."""
    if parent != "draft":
        return True
    return any(
        connection.execute(
            f"SELECT 1 FROM {table} WHERE {'id' if table == 'submission' else 'draft_id'} = ? LIMIT 1",  # noqa: S608
            (id_,),
        ).fetchone()
        for table in _BELONGS
    )


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
        values |= _draft(connection, known)
    if table == "form":
        values |= {"title": "Recovered", "reason": "This form was lost when the data file was damaged."}
        values |= {"schema_id": f"recovered-{known['id']}", "raw": b"", "origin": "file", "current": 0}
    listed = ", ".join(f'"{name}"' for name in values)
    holes = ", ".join("?" * len(values))
    connection.execute(f'INSERT OR IGNORE INTO "{table}" ({listed}) VALUES ({holes})', tuple(values.values()))  # noqa: S608


def _draft(connection: sqlite3.Connection, known: Mapping[str, object]) -> dict[str, object]:
    """Return what a draft's answers and journal say of it; the file of one that is gone has no bytes."""
    first, last = connection.execute(
        "SELECT min(at), max(at) FROM (SELECT changed_at AS at FROM answer WHERE draft_id = :id"
        " UNION ALL SELECT at FROM journal WHERE draft_id = :id)",
        known,
    ).fetchone()
    form = connection.execute(
        "SELECT CAST(new AS INTEGER) FROM journal JOIN form ON form.id = CAST(new AS INTEGER)"
        " WHERE draft_id = :id AND path = '' AND new <> '' ORDER BY sequence DESC LIMIT 1",
        known,
    ).fetchone()
    is_gone = connection.execute("SELECT 1 FROM attachment WHERE draft_id = :id AND sha256 = ''", known)
    found: dict[str, object] = {
        "form_id": form[0] if form else _likely_form(connection),
        "life": "gone" if is_gone.fetchone() else "draft",
        "title": "Recovered",
        "row_version": 1,
        "created_at": first or _NO_TIME,
        "updated_at": last or _NO_TIME,
    }
    return found | dict(known)


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


def _remake_drafts_of_records(connection: sqlite3.Connection) -> list[tuple[str]]:
    """Make them of what a finished record knows, in line until its deliveries say more; return their ids."""
    lost = connection.execute(
        "SELECT id, form_id, title, finished_at FROM submission WHERE id NOT IN (SELECT id FROM draft)"
    ).fetchall()
    for id_, form_id, title, at in lost:
        facts = {"id": id_, "form_id": form_id, "title": title, "life": "queued"}
        _make(connection, "draft", facts | {"created_at": at, "updated_at": at, "finished_at": at})
    return [(id_,) for id_, *_ in lost]


def _prove_what_is_gone(connection: sqlite3.Connection) -> None:
    """Of a record that is gone the receipts must stay, and they need its row, which holds nothing else.

    A payload is empty where a person let the record go for good, whatever an older copy says of its draft.
    """
    connection.execute(
        "UPDATE draft SET life = 'gone' WHERE id IN (SELECT id FROM submission WHERE length(payload) = 0)"
    )
    connection.execute(
        "INSERT INTO submission (id, form_id, title, finished_at, sha256, payload)"
        " SELECT id, form_id, '', coalesce(finished_at, updated_at),"
        " coalesce((SELECT sha256 FROM receipt WHERE submission_id = draft.id LIMIT 1), ''), x''"
        " FROM draft WHERE life = 'gone' AND id NOT IN (SELECT id FROM submission)"
    )


def _open_what_has_no_payload(connection: sqlite3.Connection) -> None:
    connection.execute(
        "UPDATE draft SET life = CASE life WHEN 'binned-delivered' THEN 'binned-draft' ELSE 'draft' END,"
        " finished_at = NULL, needs_you = 0"
        " WHERE life NOT IN ('draft', 'binned-draft', 'gone') AND id NOT IN (SELECT id FROM submission)"
    )


def _follow_deliveries(connection: sqlite3.Connection) -> None:
    """Put every record where its deliveries say, whatever its row says; the bin is a person's word."""
    connection.execute(
        f"UPDATE draft SET life = {lives.LIFE}, needs_you = {lives.NEEDS_YOU}, binned_at = NULL,"  # noqa: S608
        " bin_seconds = 0, finished_at = (SELECT finished_at FROM submission WHERE submission.id = draft.id)"
        " WHERE life NOT IN ('binned-delivered', 'gone') AND id IN (SELECT id FROM submission)"
    )


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
    """A record that is in line, of which no delivery says so, goes again to wherever records go.

    It may be there already, so it is in doubt; the servers know it by its number. One that was delivered
    goes again only where none of its deliveries is left.
    """
    places = [str(name) for (name,) in connection.execute("SELECT DISTINCT destination FROM delivery")]
    for id_, at in connection.execute(
        "SELECT draft.id, submission.finished_at FROM draft JOIN submission ON submission.id = draft.id"  # noqa: S608
        f" WHERE life = 'queued' AND ({lives.LIFE}) <> 'queued'"
        f" OR life IN ('delivered', 'replaced', 'kept') AND ({lives.LIFE}) = 'finished'"
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
