"""The SQL of a long list: which index leads, and what is asked of each row that it brings.

Theory. A page of a list is the first few rows of a sorted whole. Where what is wanted is much of the whole,
walking the index that has the order finds a page after a few steps; where it is little, that walk would be
all of it, so what is wanted is fetched first and sorted. Which it is, a count that stops early tells: there
are no statistics to grow old. So the plan is ours, and CROSS JOIN and INDEXED BY hold SQLite to it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from fieldapp.records import DeliveryState, Life, Order, Wanted
from fieldapp.store import tables, terms
from fieldapp.store.entries import stored_time

FEW = 3000  # matches that are fetched and sorted sooner than met on a walk
_IDS = 8  # letters of a record's number from which it is taken for one

_URGENCY = (
    DeliveryState.REFUSED,
    DeliveryState.BLOCKED,
    DeliveryState.UNCONFIRMED,
    DeliveryState.WAITING,
    DeliveryState.SENDING,
    DeliveryState.DECLINED,
    DeliveryState.REPLACED,
    DeliveryState.DELIVERED,
)
_RANK = " ".join(f"WHEN '{state}' THEN {rank}" for rank, state in enumerate(_URGENCY))
_NUMBER = "(SELECT number FROM searched WHERE draft_id = draft.id)"
_MAY_BE_OWED = (Life.QUEUED,)
_MAY_HAVE_ARRIVED = (Life.QUEUED, Life.DELIVERED, Life.REPLACED, Life.KEPT, Life.BINNED_DELIVERED)


@dataclass
class _Terms:
    """Conditions joined by AND, and their values."""

    said: list[str] = field(default_factory=list[str])
    values: list[Any] = field(default_factory=list[Any])

    def add(self, said: str, *values: Any) -> None:
        self.said.append(said)
        self.values += values

    @property
    def sql(self) -> str:
        return " AND ".join(self.said) or "1"


class Question:
    """One `Wanted` as SQL, on a connection whose view of the data does not move."""

    def __init__(self, connection: sqlite3.Connection, wanted: Wanted) -> None:
        """Look at what is wanted, and choose what leads."""
        self._connection = connection
        self._wanted = wanted
        self._lives = _possible(wanted)
        self._rows = _Terms()  # what is asked of a draft, but for its life
        self._source = ""  # what leads where it is little, before `draft`
        self._led = _Terms()
        self._narrow()
        self._search()
        self._deliveries()

    def ids(self, limit: int, offset: int = 0) -> list[str]:
        """Return the ids of the records in their order."""
        if not self._lives:
            return []
        order, way = self._wanted.order, "DESC" if self._wanted.descending else "ASC"
        if self._source or order in {Order.PLACE, Order.FILES}:
            sql, values = self._sorted(way)
        else:
            parts = [self._walk(life) for life in self._lives]
            sql = " UNION ALL ".join(part for part, _ in parts)
            values = [value for _, given in parts for value in given]
            sql += f" ORDER BY 1 {way}, 2 {way}"
        found = self._connection.execute(f"{sql} LIMIT ? OFFSET ?", (*values, limit, offset))
        return [row[1] for row in found]

    def counts(self) -> list[tuple[str, int, int]]:
        """Return for each life how many records there are, and how many of them need a person."""
        if not self._lives:
            return []
        source = self._source or "draft"
        rows = _Terms([*self._led.said, *self._rows.said], [*self._led.values, *self._rows.values])
        return self._connection.execute(
            f"SELECT draft.life, count(*), sum(draft.needs_you) FROM {source}"  # noqa: S608  (only words of ours)
            f" WHERE {_lives(self._lives)} AND {rows.sql} GROUP BY draft.life",
            rows.values,
        ).fetchall()

    # --- conditions --------------------------------------------------------------------------------------

    def _narrow(self) -> None:
        wanted, rows = self._wanted, self._rows
        if wanted.since is not None:
            rows.add("draft.updated_at >= ?", stored_time(wanted.since))
        if wanted.until is not None:
            rows.add("draft.updated_at < ?", stored_time(wanted.until))
        if wanted.needs_you:
            rows.add("draft.needs_you = 1")
        if wanted.schema_id:
            found = self._connection.execute("SELECT id FROM form WHERE schema_id = ?", (wanted.schema_id,))
            ids = [row[0] for row in found]
            if not ids:
                self._lives = []  # no record can be of a form that is not here
            rows.add(f"draft.form_id IN ({', '.join('?' * len(ids))})", *ids)

    def _search(self) -> None:
        text = self._wanted.text.strip()
        if len(text) >= _IDS and not any(letter.isspace() for letter in text):
            between = (text.lower(), text.lower() + "\U0010ffff")
            number = "draft.id >= ? AND draft.id < ?"
            if self._connection.execute(f"SELECT 1 FROM draft WHERE {number} LIMIT 1", between).fetchone():  # noqa: S608
                self._source = "draft"
                self._led.add(number, *between)
                return
        match = terms.query(text)
        if not match:
            return
        self._connection.execute("DELETE FROM temp.found")
        found = self._connection.execute(
            "INSERT INTO temp.found (number) SELECT rowid FROM record_words WHERE record_words MATCH ?",
            (match,),
        )
        if found.rowcount <= FEW:
            self._source = (
                "temp.found CROSS JOIN searched ON searched.number = found.number"
                " CROSS JOIN draft ON draft.id = searched.draft_id"
            )
        else:
            self._rows.add(f"{_NUMBER} IN temp.found")

    def _deliveries(self) -> None:
        wanted, owed = self._wanted, tables.OWED
        at = _Terms()
        if wanted.destination:
            at.add("destination = ?", wanted.destination)
        if wanted.owed is not None:
            at.add(owed if wanted.owed else "state = 'delivered'")
        if wanted.problem:
            at.add(f"reason_code = ? AND reason_code IS NOT NULL AND {owed}", wanted.problem)
        if not at.said:
            return
        if wanted.owed is False and Life.QUEUED in self._lives and not self._owed_elsewhere():
            self._lives.remove(Life.QUEUED)  # or the walk asks each of them, for nothing
        which = f"SELECT submission_id FROM delivery WHERE {at.sql}"  # noqa: S608
        if not self._source and self._few(which, at.values):
            self._source = f"({which.replace('SELECT', 'SELECT DISTINCT', 1)}) AS owing"
            self._source += " CROSS JOIN draft ON draft.id = owing.submission_id"
            self._led = at
            self._led = _Terms(values=at.values)
        else:
            self._rows.add(f"EXISTS ({which} AND submission_id = draft.id)", *at.values)

    def _owed_elsewhere(self) -> bool:
        """Return whether anything is owed to another destination: what has arrived may be queued for it."""
        owed = f"SELECT 1 FROM delivery WHERE destination {{}} ? AND {tables.OWED} LIMIT 1"  # noqa: S608
        here = self._wanted.destination or ""
        return any(self._connection.execute(owed.format(way), (here,)).fetchone() for way in "<>")

    def _few(self, which: str, values: list[Any]) -> bool:
        counted = self._connection.execute(
            f"SELECT count(*) FROM ({which} LIMIT {FEW + 1})",  # noqa: S608
            values,
        )
        return counted.fetchone()[0] <= FEW

    # --- orders ------------------------------------------------------------------------------------------

    def _walk(self, life: Life) -> tuple[str, list[Any]]:
        """Return the records at one point of their life, out of an index in their order."""
        by_title = self._wanted.order is Order.TITLE
        key = "draft.title" if by_title else "draft.updated_at"
        index, more = "ix_draft_life", ""
        if self._wanted.needs_you and not by_title:
            index, more = "ix_draft_needs_you", " AND needs_you = 1"
        elif by_title and life is not Life.DRAFT:
            index, more = "ix_draft_title", " AND life <> 'draft'"
        sql = (
            f"SELECT {key}, draft.id FROM draft INDEXED BY {index}"  # noqa: S608
            f" WHERE draft.life = '{life.value}'{more} AND {self._rows.sql}"
        )
        return sql, self._rows.values

    def _sorted(self, way: str) -> tuple[str, list[Any]]:
        """Return the records with what they are sorted by, fetched whole."""
        values: list[Any] = []
        then = "draft.updated_at DESC, 2 DESC"
        match self._wanted.order:
            case Order.TITLE:
                key, then = "draft.title", f"2 {way}"
            case Order.TIME:
                key, then = "draft.updated_at", f"2 {way}"
            case Order.FILES:
                key = (
                    "CASE WHEN draft.life = 'draft' THEN -1 ELSE"
                    " (SELECT count(*) FROM enclosure WHERE submission_id = draft.id) END"
                )
            case Order.PLACE:
                key = (
                    f"coalesce((SELECT CASE delivery.state {_RANK} END FROM delivery"  # noqa: S608
                    f" WHERE submission_id = draft.id AND destination = ?), {len(_URGENCY)})"
                )
                values = [self._wanted.order_at]
        sql = (
            f"SELECT {key}, draft.id FROM {self._source or 'draft'}"  # noqa: S608
            f" WHERE {self._led.sql} AND {_lives(self._lives)} AND {self._rows.sql}"
            f" ORDER BY 1 {way}, {then}"
        )
        return sql, [*values, *self._led.values, *self._rows.values]


def _possible(wanted: Wanted) -> list[Life]:
    """Return the lives that are wanted, without those at which no record can be what else is wanted."""
    lives = list(dict.fromkeys(wanted.lives))
    if wanted.owed or wanted.problem or wanted.needs_you:
        lives = [life for life in lives if life in _MAY_BE_OWED]
    if wanted.owed is False or wanted.destination:
        lives = [life for life in lives if life in _MAY_HAVE_ARRIVED]
    return lives


def _lives(lives: Iterable[Life]) -> str:
    """Return the condition, written out: an index on part of a table is taken only where it can be read."""
    return f"draft.life IN ({', '.join(repr(life.value) for life in lives)})"
