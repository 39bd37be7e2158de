"""What its respondent does not want is owed no more; a consent says when it came to an end."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_TIME = sa.String(27)
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
    _consents()
    for name, (columns, condition) in _OF_OWED.items():
        op.drop_index(name, "delivery")
        op.create_index(name, "delivery", columns, sqlite_where=sa.text(condition))


def _consents() -> None:
    op.create_table(
        "consent_new",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("submission_id", sa.String(), nullable=False),
        sa.Column("respondent", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("asked_at", _TIME, nullable=True),
        sa.Column("given_at", _TIME, nullable=True),
        sa.Column("expires_at", _TIME, nullable=True),
        sa.Column("ended_at", _TIME, nullable=True),
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
    op.execute(
        """
        INSERT INTO consent_new
        SELECT id, submission_id, respondent, state, asked_at, given_at, expires_at, NULL, user,
               account_reference, postbox_id, public_key, reason_code, reason_title, reason_hint,
               reason_detail
        FROM consent
        """
    )
    op.drop_table("consent")
    op.rename_table("consent_new", "consent")
    op.create_index("ix_consent_submission_id", "consent", ["submission_id", "id"])
    op.create_index("ix_consent_respondent", "consent", ["respondent", "id"])
    op.create_index(
        "ix_consent_open",
        "consent",
        ["state", "id"],
        sqlite_where=sa.text("state IN ('wanted', 'asked', 'given')"),
    )
