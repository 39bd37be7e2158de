"""The journal of every answer, the life of a record with its versions and its bin, and the search index.

Answers that were given before there was a journal stand in it as found, each at the time of its last change.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_TIME = sa.String(27)
_OWED = "state <> 'delivered' AND state <> 'replaced'"


def upgrade() -> None:
    _drafts()
    _answers()
    _attachments()
    _deliveries()
    _journal()
    _search()


def _drafts() -> None:
    op.create_table(
        "draft_new",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("form_id", sa.Integer(), nullable=False),
        sa.Column("life", sa.String(), nullable=False),
        sa.Column("needs_you", sa.Boolean(), nullable=False),
        sa.Column("unindexed", sa.Boolean(), nullable=False),
        sa.Column("here", sa.String(), nullable=False),
        sa.Column("title", sa.String(collation="NOCASE"), nullable=False),
        sa.Column("answered", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("user", sa.String(), nullable=False),
        sa.Column("created_at", _TIME, nullable=False),
        sa.Column("updated_at", _TIME, nullable=False),
        sa.Column("finished_at", _TIME, nullable=True),
        sa.Column("replaces", sa.String(), nullable=True),
        sa.Column("row_version", sa.Integer(), nullable=False),
        sa.Column("binned_at", _TIME, nullable=True),
        sa.Column("bin_seconds", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["form_id"], ["form.id"], name="fk_draft_form_id_form"),
        sa.ForeignKeyConstraint(["replaces"], ["draft.id"], name="fk_draft_replaces_draft"),
        sa.PrimaryKeyConstraint("id", name="pk_draft"),
    )
    op.execute(
        """
        INSERT INTO draft_new (id, form_id, life, needs_you, unindexed, here, title, answered, total, user,
                               created_at, updated_at, finished_at, row_version, bin_seconds)
        SELECT draft.id, draft.form_id,
               CASE
                   WHEN NOT draft.finished THEN 'draft'
                   WHEN EXISTS (SELECT 1 FROM delivery
                                WHERE submission_id = draft.id AND state <> 'delivered')
                   THEN 'queued'
                   WHEN EXISTS (SELECT 1 FROM delivery WHERE submission_id = draft.id)
                   THEN 'delivered'
                   ELSE 'finished'
               END,
               EXISTS (SELECT 1 FROM delivery
                       WHERE submission_id = draft.id AND state IN ('blocked', 'refused')),
               1, draft.here, draft.title, draft.answered, draft.total, draft.user, draft.created_at,
               coalesce(submission.finished_at, draft.updated_at), submission.finished_at, 1, 0
        FROM draft LEFT JOIN submission ON submission.id = draft.id
        """
    )
    op.drop_table("draft")
    op.rename_table("draft_new", "draft")
    op.create_index("ix_draft_life", "draft", ["life", "updated_at", "id", "form_id", "needs_you"])
    _partial("ix_draft_title", "draft", ["life", "title", "id"], "life <> 'draft'")
    _partial("ix_draft_needs_you", "draft", ["updated_at", "id"], "needs_you = 1")
    _partial("ix_draft_unindexed", "draft", ["id"], "unindexed = 1")
    _partial("uq_draft_replaces", "draft", ["replaces"], "replaces IS NOT NULL", unique=True)


def _answers() -> None:
    """A file whose answer was lost, as the first versions could do, is its own answer."""
    op.execute(
        """
        INSERT INTO answer (draft_id, path, changed_at, text)
        SELECT draft_id, path, added_at, name FROM attachment
        WHERE NOT EXISTS (SELECT 1 FROM answer
                          WHERE answer.draft_id = attachment.draft_id AND answer.path = attachment.path)
        """
    )


def _attachments() -> None:
    op.create_table(
        "attachment_new",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("draft_id", sa.String(), nullable=False),
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("taken_out", sa.Boolean(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("added_at", _TIME, nullable=False),
        sa.ForeignKeyConstraint(["draft_id"], ["draft.id"], name="fk_attachment_draft_id_draft"),
        sa.PrimaryKeyConstraint("id", name="pk_attachment"),
        sqlite_autoincrement=True,
    )
    op.execute(
        """
        INSERT INTO attachment_new
        SELECT id, draft_id, path, 0, name, media_type, size, sha256, added_at FROM attachment
        """
    )
    # An id that was given and whose row went must not be given again; the counter goes with the table.
    op.execute(
        """
        INSERT INTO sqlite_sequence (name, seq)
        SELECT 'attachment_new', seq FROM sqlite_sequence
        WHERE name = 'attachment'
            AND NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'attachment_new')
        """
    )
    op.execute(
        """
        UPDATE sqlite_sequence
        SET seq = max(seq, coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'attachment'), 0))
        WHERE name = 'attachment_new'
        """
    )
    op.drop_table("attachment")
    op.rename_table("attachment_new", "attachment")
    _partial("uq_attachment_answer", "attachment", ["draft_id", "path"], "taken_out = 0", unique=True)
    op.create_index("ix_attachment_draft_id", "attachment", ["draft_id"])
    op.create_index("ix_attachment_sha256", "attachment", ["sha256"])


def _deliveries() -> None:
    """Not every delivery ends with a receipt from now on: a refused one may give way to a later version."""
    for name in ("ix_delivery_owed", "ix_delivery_unsent"):
        op.drop_index(name, "delivery")
    _partial("ix_delivery_owed", "delivery", ["destination", "id"], _OWED)
    _partial("ix_delivery_unsent", "delivery", ["submission_id"], _OWED)
    for name, column in (("ix_delivery_problem", "reason_code"), ("ix_delivery_retry", "next_try_at")):
        _partial(name, "delivery", [column, "submission_id"], f"{column} IS NOT NULL AND {_OWED}")


def _journal() -> None:
    op.create_table(
        "journal",
        sa.Column("draft_id", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("of", sa.Integer(), nullable=True),
        sa.Column("visit", sa.Integer(), nullable=False),
        sa.Column("at", _TIME, nullable=False),
        sa.Column("zone", sa.Integer(), nullable=False),
        sa.Column("ticks", sa.Integer(), nullable=False),
        sa.Column("run", sa.String(), nullable=False),
        sa.Column("jump", sa.Float(), nullable=True),
        sa.Column("user", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("old_file", sa.Integer(), nullable=True),
        sa.Column("new_file", sa.Integer(), nullable=True),
        sa.Column("old", sa.String(), nullable=False),
        sa.Column("new", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["draft_id"], ["draft.id"], name="fk_journal_draft_id_draft"),
        sa.ForeignKeyConstraint(["old_file"], ["attachment.id"], name="fk_journal_old_file_attachment"),
        sa.ForeignKeyConstraint(["new_file"], ["attachment.id"], name="fk_journal_new_file_attachment"),
        sa.PrimaryKeyConstraint("draft_id", "sequence", name="pk_journal"),
    )
    op.execute(
        """
        INSERT INTO journal (draft_id, sequence, step, act, visit, at, zone, ticks, run, user, reason, path,
                             new_file, old, new)
        SELECT answers.draft_id,
               row_number() OVER (PARTITION BY answers.draft_id ORDER BY answers.at, answers.path),
               1, 'found', 0, answers.at, 0, 0, '', draft.user, '', answers.path, answers.file, '', answers.text
        FROM (
            SELECT answer.draft_id, answer.path, answer.changed_at AS at, answer.text, attachment.id AS file
            FROM answer LEFT JOIN attachment
                ON attachment.draft_id = answer.draft_id AND attachment.path = answer.path
        ) AS answers JOIN draft ON draft.id = answers.draft_id
        """
    )


def _search() -> None:
    op.create_table(
        "searched",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("draft_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["draft_id"], ["draft.id"], name="fk_searched_draft_id_draft"),
        sa.PrimaryKeyConstraint("number", name="pk_searched"),
        sa.UniqueConstraint("draft_id", name="uq_searched_draft_id"),
    )
    op.execute(
        """
    CREATE VIRTUAL TABLE record_words USING fts5(words, tokenize = "ascii", prefix = '1 2 3', detail = none)
"""
    )


def _partial(name: str, table: str, columns: list[str], where: str, *, unique: bool = False) -> None:
    op.create_index(name, table, columns, unique=unique, sqlite_where=sa.text(where))
