"""Answer rows: one per question answered, written by whoever has the draft's transaction open."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.dialects.sqlite import insert
from sqlmodel import Session, col, delete

from fieldapp.store import rows, tables


def write_answers(session: Session, draft_id: str, changed: Mapping[str, str], now: datetime) -> None:
    """Store changed answers by path ('' = cleared), within the caller's transaction."""
    kept = [
        {"draft_id": draft_id, "path": rows.storable(path), "changed_at": now, "text": rows.storable(text)}
        for path, text in changed.items()
        if text
    ]
    if kept:
        statement = insert(tables.Answer)
        new = statement.excluded
        session.exec(
            statement.on_conflict_do_update(
                index_elements=["draft_id", "path"], set_={"text": new.text, "changed_at": new.changed_at}
            ),
            params=kept,
        )
    for path in (rows.storable(path) for path, text in changed.items() if not text):
        session.exec(
            delete(tables.Answer).where(
                col(tables.Answer.draft_id) == draft_id, col(tables.Answer.path) == path
            )
        )
