"""Alembic's entry: runs revisions on the connection and in the transaction that schema.py holds."""

from __future__ import annotations

from typing import Any, Literal

import sqlalchemy as sa
from alembic import context
from alembic.autogenerate.api import AutogenContext

from fieldapp.store.tables import Table


def _plain(kind: str, item: Any, _context: AutogenContext) -> str | Literal[False]:
    """Write columns of our own types as what they are in the file: a revision outlives the class."""
    return (
        f"sa.String({item.length or ''})" if kind == "type" and isinstance(_base(item), sa.String) else False
    )


def _base(item: Any) -> Any:
    return item.impl if isinstance(item, sa.TypeDecorator) else item


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Table.metadata,
    render_item=_plain,
    render_as_batch=True,  # SQLite can alter little in place
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
