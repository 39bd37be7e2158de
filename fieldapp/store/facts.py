"""Small texts the app remembers, such as the last sync."""

from __future__ import annotations

from sqlalchemy.dialects.sqlite import insert
from sqlmodel import select

from fieldapp.store import tables
from fieldapp.store.db import Database
from fieldapp.store.entries import storable


class Facts:
    """Texts by name. No secrets: those go into the vault."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def get(self, name: str) -> str | None:
        """Return a fact, None where it was never put."""
        with self._db.read("reading a fact") as session:
            return session.exec(select(tables.Fact.value).where(tables.Fact.name == name)).first()

    def put(self, name: str, value: str) -> None:
        """Store a fact in the place of the earlier one."""
        statement = insert(tables.Fact).values(name=name, value=storable(value))
        statement = statement.on_conflict_do_update(index_elements=["name"], set_={"value": storable(value)})
        with self._db.write("storing a fact") as session:
            session.exec(statement)
