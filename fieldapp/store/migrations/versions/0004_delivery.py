"""What plans a sync over an outbox of any length, and what a receipt needs to be proved again.

A delivery knows in which sync it was tried last and how many bytes of files go before it; a batch the SHA-256
of its sync file; a receipt the files as they were sent, the server's own time, and when it was last checked.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_TIME = sa.String(27)
_OWED = "state <> 'delivered' AND state <> 'replaced'"


def upgrade() -> None:
    _batches()
    _deliveries()
    _receipts()


def _batches() -> None:
    op.create_table(
        "batch_new",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("destination", sa.String(), nullable=False),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("file_store_id", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("sync_id", sa.String(), nullable=False),
        sa.Column("announced_at", _TIME, nullable=True),
        sa.Column("settled", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_batch"),
    )
    op.execute(
        """
        INSERT INTO batch_new (id, destination, created_at, file_store_id, sha256, sync_id, announced_at, settled)
        SELECT id, destination, created_at, file_store_id, '', sync_id, announced_at, settled FROM batch
        """
    )
    op.drop_table("batch")
    op.rename_table("batch_new", "batch")
    _partial("ix_batch_open", "batch", ["destination", "id"], "settled = 0")


def _deliveries() -> None:
    op.create_table(
        "delivery_new",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("submission_id", sa.String(), nullable=False),
        sa.Column("destination", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("maybe_arrived", sa.Boolean(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("media", sa.Integer(), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=True),
        sa.Column("alone", sa.Boolean(), nullable=False),
        sa.Column("next_try_at", _TIME, nullable=True),
        sa.Column("reason_code", sa.String(), nullable=True),
        sa.Column("reason_title", sa.String(), nullable=True),
        sa.Column("reason_hint", sa.String(), nullable=True),
        sa.Column("reason_detail", sa.String(), nullable=True),
        sa.Column("updated_at", _TIME, nullable=False),
        sa.ForeignKeyConstraint(
            ["submission_id"], ["submission.id"], name="fk_delivery_submission_id_submission"
        ),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name="fk_delivery_batch_id_batch"),
        sa.PrimaryKeyConstraint("id", name="pk_delivery"),
        sa.UniqueConstraint("submission_id", "destination", name="uq_delivery_submission_id_destination"),
    )
    op.execute(
        """
        INSERT INTO delivery_new
        SELECT id, submission_id, destination, address, state, maybe_arrived, attempts, 0,
               coalesce((SELECT sum(attachment.size) FROM enclosure
                         JOIN attachment ON attachment.id = enclosure.attachment_id
                         WHERE enclosure.submission_id = delivery.submission_id), 0),
               batch_id, alone, next_try_at, reason_code, reason_title, reason_hint, reason_detail, updated_at
        FROM delivery
        """
    )
    op.drop_table("delivery")
    op.rename_table("delivery_new", "delivery")
    op.create_index("ix_delivery_state", "delivery", ["destination", "state"])
    _partial("ix_delivery_owed", "delivery", ["destination", "id"], _OWED)
    _partial("ix_delivery_next", "delivery", ["destination", "attempts", "id"], _OWED)
    _partial("ix_delivery_unsent", "delivery", ["submission_id"], _OWED)
    op.create_index("ix_delivery_batch_id", "delivery", ["batch_id"])
    problem, retry = f"reason_code IS NOT NULL AND {_OWED}", f"next_try_at IS NOT NULL AND {_OWED}"
    _partial("ix_delivery_problem", "delivery", ["reason_code", "state", "submission_id"], problem)
    _partial("ix_delivery_retry", "delivery", ["next_try_at", "submission_id"], retry)


def _receipts() -> None:
    op.create_table(
        "receipt_new",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("submission_id", sa.String(), nullable=False),
        sa.Column("destination", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("remote_id", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.Column("server_at", _TIME, nullable=True),
        sa.Column("file_store_id", sa.String(), nullable=False),
        sa.Column("file_sha256", sa.String(), nullable=False),
        sa.Column("checked_at", _TIME, nullable=True),
        sa.Column("checked", sa.String(), nullable=False),
        sa.Column("files", sa.String(), nullable=False),
        sa.Column("raw", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["submission_id", "destination"],
            ["delivery.submission_id", "delivery.destination"],
            name="fk_receipt_submission_id_destination_delivery",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_receipt"),
    )
    # Where a file is, was kept beside the attachment; that it went with this record, in the enclosures.
    op.execute(
        """
        INSERT INTO receipt_new (id, submission_id, destination, status, remote_id, sha256, at, file_store_id,
                                 file_sha256, checked, files, raw)
        SELECT id, submission_id, destination, status, remote_id, sha256, at,
               coalesce((SELECT batch.file_store_id FROM delivery JOIN batch ON batch.id = delivery.batch_id
                         WHERE delivery.submission_id = receipt.submission_id
                             AND delivery.destination = receipt.destination), ''),
               '', '',
               (SELECT json_group_array(json_object('id', attachment.id, 'sha256', attachment.sha256,
                                                    'size', attachment.size, 'remote_id', upload.remote_id))
                FROM enclosure JOIN attachment ON attachment.id = enclosure.attachment_id
                JOIN upload ON upload.attachment_id = attachment.id AND upload.destination = receipt.destination
                WHERE enclosure.submission_id = receipt.submission_id),
               raw
        FROM receipt
        """
    )
    op.drop_table("receipt")
    op.rename_table("receipt_new", "receipt")
    op.create_index("ix_receipt_submission_id", "receipt", ["submission_id", "destination"])


def _partial(name: str, table: str, columns: list[str], where: str) -> None:
    op.create_index(name, table, columns, sqlite_where=sa.text(where))
