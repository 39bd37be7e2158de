"""First tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "batch",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("destination", sa.String(), nullable=False),
        sa.Column("created_at", sa.String(27), nullable=False),
        sa.Column("file_store_id", sa.String(), nullable=False),
        sa.Column("sync_id", sa.String(), nullable=False),
        sa.Column("announced_at", sa.String(27), nullable=True),
        sa.Column("settled", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_batch"),
    )
    op.create_index(
        "ix_batch_open", "batch", ["destination", "id"], unique=False, sqlite_where=sa.text("settled = 0")
    )

    op.create_table(
        "fact",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_fact"),
    )
    op.create_table(
        "form",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tenant", sa.String(), nullable=False),
        sa.Column("campaign", sa.String(), nullable=False),
        sa.Column("schema_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("current", sa.Boolean(), nullable=False),
        sa.Column("received_at", sa.String(27), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_form"),
        sa.UniqueConstraint(
            "tenant",
            "campaign",
            "schema_id",
            "version",
            "sha256",
            name="uq_form_tenant_campaign_schema_id_version_sha256",
        ),
    )
    op.create_index(
        "uq_form_current",
        "form",
        ["tenant", "campaign", "schema_id"],
        unique=True,
        sqlite_where=sa.text("current = 1"),
    )

    op.create_table(
        "message",
        sa.Column("tenant", sa.String(), nullable=False),
        sa.Column("locale", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "locale", "key", name="pk_message"),
    )
    op.create_table(
        "draft",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("form_id", sa.Integer(), nullable=False),
        sa.Column("here", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("answered", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("user", sa.String(), nullable=False),
        sa.Column("created_at", sa.String(27), nullable=False),
        sa.Column("updated_at", sa.String(27), nullable=False),
        sa.Column("finished", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["form_id"], ["form.id"], name="fk_draft_form_id_form"),
        sa.PrimaryKeyConstraint("id", name="pk_draft"),
    )
    op.create_index(
        "ix_draft_open", "draft", ["updated_at", "id"], unique=False, sqlite_where=sa.text("finished = 0")
    )

    op.create_table(
        "answer",
        sa.Column("draft_id", sa.String(), nullable=False),
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("changed_at", sa.String(27), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["draft_id"], ["draft.id"], name="fk_answer_draft_id_draft"),
        sa.PrimaryKeyConstraint("draft_id", "path", name="pk_answer"),
    )
    op.create_table(
        "attachment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("draft_id", sa.String(), nullable=False),
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("added_at", sa.String(27), nullable=False),
        sa.ForeignKeyConstraint(["draft_id"], ["draft.id"], name="fk_attachment_draft_id_draft"),
        sa.PrimaryKeyConstraint("id", name="pk_attachment"),
        sa.UniqueConstraint("draft_id", "path", name="uq_attachment_draft_id_path"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_attachment_sha256", "attachment", ["sha256"], unique=False)

    op.create_table(
        "submission",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("form_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("finished_at", sa.String(27), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["form_id"], ["form.id"], name="fk_submission_form_id_form"),
        sa.ForeignKeyConstraint(["id"], ["draft.id"], name="fk_submission_id_draft"),
        sa.PrimaryKeyConstraint("id", name="pk_submission"),
    )
    op.create_index("ix_submission_finished_at", "submission", ["finished_at", "id"], unique=False)

    op.create_table(
        "delivery",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("submission_id", sa.String(), nullable=False),
        sa.Column("destination", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("maybe_arrived", sa.Boolean(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=True),
        sa.Column("alone", sa.Boolean(), nullable=False),
        sa.Column("next_try_at", sa.String(27), nullable=True),
        sa.Column("reason_code", sa.String(), nullable=True),
        sa.Column("reason_title", sa.String(), nullable=True),
        sa.Column("reason_hint", sa.String(), nullable=True),
        sa.Column("reason_detail", sa.String(), nullable=True),
        sa.Column("updated_at", sa.String(27), nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name="fk_delivery_batch_id_batch"),
        sa.ForeignKeyConstraint(
            ["submission_id"], ["submission.id"], name="fk_delivery_submission_id_submission"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_delivery"),
        sa.UniqueConstraint("submission_id", "destination", name="uq_delivery_submission_id_destination"),
    )
    op.create_index("ix_delivery_batch_id", "delivery", ["batch_id"], unique=False)
    op.create_index(
        "ix_delivery_owed",
        "delivery",
        ["destination", "id"],
        unique=False,
        sqlite_where=sa.text("state <> 'delivered'"),
    )
    op.create_index("ix_delivery_state", "delivery", ["destination", "state"], unique=False)
    op.create_index(
        "ix_delivery_unsent",
        "delivery",
        ["submission_id"],
        unique=False,
        sqlite_where=sa.text("state <> 'delivered'"),
    )

    op.create_table(
        "enclosure",
        sa.Column("submission_id", sa.String(), nullable=False),
        sa.Column("attachment_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["attachment_id"], ["attachment.id"], name="fk_enclosure_attachment_id_attachment"
        ),
        sa.ForeignKeyConstraint(
            ["submission_id"], ["submission.id"], name="fk_enclosure_submission_id_submission"
        ),
        sa.PrimaryKeyConstraint("submission_id", "attachment_id", name="pk_enclosure"),
    )
    op.create_table(
        "upload",
        sa.Column("destination", sa.String(), nullable=False),
        sa.Column("attachment_id", sa.Integer(), nullable=False),
        sa.Column("remote_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["attachment_id"], ["attachment.id"], name="fk_upload_attachment_id_attachment"
        ),
        sa.PrimaryKeyConstraint("destination", "attachment_id", name="pk_upload"),
    )
    op.create_table(
        "batch_item",
        sa.Column("batch_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("delivery_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name="fk_batch_item_batch_id_batch"),
        sa.ForeignKeyConstraint(["delivery_id"], ["delivery.id"], name="fk_batch_item_delivery_id_delivery"),
        sa.PrimaryKeyConstraint("batch_id", "position", name="pk_batch_item"),
    )
    op.create_table(
        "receipt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("submission_id", sa.String(), nullable=False),
        sa.Column("destination", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("remote_id", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("at", sa.String(27), nullable=False),
        sa.Column("raw", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["submission_id", "destination"],
            ["delivery.submission_id", "delivery.destination"],
            name="fk_receipt_submission_id_destination_delivery",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_receipt"),
    )
    op.create_index("ix_receipt_submission_id", "receipt", ["submission_id", "destination"], unique=False)
