"""Respondents and digi.me: who was asked with which record and what they said; what a record goes out as."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_TIME = sa.String(27)


def upgrade() -> None:
    op.create_table(
        "consent",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("submission_id", sa.String(), nullable=False),
        sa.Column("respondent", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("asked_at", _TIME, nullable=True),
        sa.Column("given_at", _TIME, nullable=True),
        sa.Column("expires_at", _TIME, nullable=True),
        sa.Column("user", sa.String(), nullable=False),
        sa.Column("account_reference", sa.String(), nullable=False),
        sa.Column("postbox_id", sa.String(), nullable=False),
        sa.Column("public_key", sa.String(), nullable=False),
        sa.Column("reason_code", sa.String(), nullable=True),
        sa.Column("reason_title", sa.String(), nullable=True),
        sa.Column("reason_hint", sa.String(), nullable=True),
        sa.Column("reason_detail", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["submission_id"], ["submission.id"], name="fk_consent_submission_id_submission"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_consent"),
    )
    op.create_table(
        "packed",
        sa.Column("batch_id", sa.Integer(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name="fk_packed_batch_id_batch"),
        sa.PrimaryKeyConstraint("batch_id", name="pk_packed"),
    )
    op.create_index("ix_consent_submission_id", "consent", ["submission_id", "id"])
    op.create_index("ix_consent_respondent", "consent", ["respondent", "id"])
    op.create_index(
        "ix_consent_open",
        "consent",
        ["state", "id"],
        sqlite_where=sa.text("state IN ('wanted', 'asked', 'given')"),
    )
