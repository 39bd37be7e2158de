"""Forms from files: versions are text, forms come with media, arrival and not a number says what is newer."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# What was current arrived after every other version that could be read, and before those that could not be
# read and had a larger number: so far numbers said what was newer.
_ARRIVAL = """
    SELECT form.id,
           row_number() OVER (
               ORDER BY CASE
                   WHEN form.current THEN 2
                   WHEN form.reason = '' THEN 1
                   WHEN now.version IS NULL OR form.version > now.version THEN 3
                   ELSE 0
               END, form.version, form.id
           ) AS arrival
    FROM form
    LEFT JOIN form AS now
        ON now.current AND now.tenant = form.tenant AND now.campaign = form.campaign
        AND now.schema_id = form.schema_id
"""


def upgrade() -> None:
    op.create_table(
        "form_new",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tenant", sa.String(), nullable=False),
        sa.Column("campaign", sa.String(), nullable=False),
        sa.Column("schema_id", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("current", sa.Boolean(), nullable=False),
        sa.Column("arrival", sa.Integer(), nullable=False),
        sa.Column("received_at", sa.String(27), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("questions", sa.Integer(), nullable=True),
        sa.Column("notices", sa.Integer(), nullable=True),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("media_sha256", sa.String(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_form"),
        sa.UniqueConstraint(
            "tenant",
            "campaign",
            "schema_id",
            "version",
            "sha256",
            "media_sha256",
            name="uq_form_document",
        ),
    )
    op.execute(
        f"""
        INSERT INTO form_new (id, tenant, campaign, schema_id, version, title, reason, current, arrival,
                              received_at, origin, file_name, sha256, media_sha256, raw)
        SELECT form.id, tenant, campaign, schema_id, CAST(version AS TEXT), title, reason, current,
               came.arrival, received_at, 'server', '', sha256, '', raw
        FROM form JOIN ({_ARRIVAL}) AS came ON came.id = form.id
        """
    )
    op.drop_table("form")
    op.rename_table("form_new", "form")
    op.create_index(
        "uq_form_current",
        "form",
        ["tenant", "campaign", "schema_id"],
        unique=True,
        sqlite_where=sa.text("current = 1"),
    )

    op.create_table(
        "media_file",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_media_file"),
    )
    op.create_table(
        "form_media",
        sa.Column("form_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["form_id"], ["form.id"], name="fk_form_media_form_id_form"),
        sa.ForeignKeyConstraint(["sha256"], ["media_file.sha256"], name="fk_form_media_sha256_media_file"),
        sa.PrimaryKeyConstraint("form_id", "name", name="pk_form_media"),
    )
    op.create_table(
        "form_reading",
        sa.Column("form_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("maker", sa.String(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["form_id"], ["form.id"], name="fk_form_reading_form_id_form"),
        sa.PrimaryKeyConstraint("form_id", "name", name="pk_form_reading"),
    )
