"""All records are indexed anew: what stands behind dots in its field finds nothing any more."""

from __future__ import annotations

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("UPDATE draft SET unindexed = 1 WHERE life <> 'gone'")
