"""What its respondent does not want is owed no more; a consent says when it came to an end."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_OWED = "state <> 'delivered' AND state <> 'replaced' AND state <> 'declined'"
_OF_OWED = {
    "ix_delivery_owed": (["destination", "id"], _OWED),
    "ix_delivery_next": (["destination", "attempts", "id"], _OWED),
    "ix_delivery_unsent": (["submission_id"], _OWED),
    "ix_delivery_problem": (
        ["reason_code", "state", "submission_id"],
        f"reason_code IS NOT NULL AND {_OWED}",
    ),
    "ix_delivery_retry": (["next_try_at", "submission_id"], f"next_try_at IS NOT NULL AND {_OWED}"),
}


def upgrade() -> None:
    op.add_column("consent", sa.Column("ended_at", sa.String(27), nullable=True))
    for name, (columns, condition) in _OF_OWED.items():
        op.drop_index(name, "delivery")
        op.create_index(name, "delivery", columns, sqlite_where=sa.text(condition))
