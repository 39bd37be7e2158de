"""Triggers that refuse, in the database itself, what no code of ours may do: unmake what a person finished.

A second wall: the store's functions never try. Upgrades take the guards down first (a table cannot be re-made
under another's trigger) and put them up again in the same transaction. So a changed guard needs a revision,
be it an empty one, to reach the files that are out there.
"""

from __future__ import annotations

from sqlalchemy import Connection

_LIFE = "(SELECT life FROM draft WHERE id = {row}.draft_id)"
_OLD_LIFE, _NEW_LIFE = _LIFE.format(row="OLD"), _LIFE.format(row="NEW")
_OF_RECORD = "(SELECT life FROM draft WHERE id = OLD.submission_id)"
_OPEN = "('draft', 'binned-draft')"  # what was never finished
_FROZEN = "('queued', 'delivered', 'binned-delivered', 'replaced', 'kept')"  # what a server may know of

# name: (what is refused, on which table, when). What is gone, its time in the bin over, leaves its proofs.
_SAID = (  # of a draft: all but where it is in its life
    "id, form_id, here, title, answered, total, user, created_at, updated_at, finished_at, replaces,"
    " row_version"
)
_PROOF = (  # of a receipt: all but its raw answer, and what a later look found
    "id, submission_id, destination, status, remote_id, sha256, at, server_at, file_store_id, file_sha256,"
    " files"
)
_GUARDS: dict[str, tuple[str, str, str]] = {
    "guard_submission_delete": (
        "DELETE",
        "submission",
        "(SELECT life FROM draft WHERE id = OLD.id) <> 'finished'",
    ),
    "guard_submission_update": (
        "UPDATE",
        "submission",
        "(SELECT life FROM draft WHERE id = OLD.id) NOT IN ('finished', 'gone')",
    ),
    "guard_draft_delete": ("DELETE", "draft", f"OLD.life NOT IN {_OPEN}"),
    "guard_draft_update": (
        f"UPDATE OF {_SAID}",
        "draft",
        f"OLD.life NOT IN {_OPEN} AND NEW.life NOT IN ('draft', 'gone')",
    ),
    "guard_draft_life": (
        "UPDATE OF life",
        "draft",
        f"OLD.life IN {_FROZEN} AND NEW.life NOT IN {_FROZEN} AND NEW.life <> 'gone' OR OLD.life = 'gone'",
    ),
    "guard_answer_delete": ("DELETE", "answer", f"{_OLD_LIFE} NOT IN ('draft', 'binned-draft', 'gone')"),
    "guard_answer_update": ("UPDATE", "answer", f"{_OLD_LIFE} <> 'draft'"),
    "guard_answer_insert": ("INSERT", "answer", f"{_NEW_LIFE} <> 'draft'"),
    "guard_journal_delete": ("DELETE", "journal", f"{_OLD_LIFE} NOT IN ('draft', 'binned-draft', 'gone')"),
    "guard_journal_update": ("UPDATE", "journal", "1"),
    "guard_attachment_delete": ("DELETE", "attachment", f"{_OLD_LIFE} NOT IN {_OPEN}"),
    "guard_attachment_update": ("UPDATE", "attachment", f"{_OLD_LIFE} NOT IN ('draft', 'gone')"),
    "guard_form_delete": ("DELETE", "form", "1"),
    "guard_form_update": ("UPDATE OF raw, sha256, media_sha256, version, schema_id", "form", "1"),
    "guard_form_media_delete": ("DELETE", "form_media", "1"),
    "guard_form_media_update": ("UPDATE", "form_media", "1"),
    "guard_media_file_delete": ("DELETE", "media_file", "1"),
    "guard_media_file_update": ("UPDATE", "media_file", "1"),
    "guard_enclosure_delete": (
        "DELETE",
        "enclosure",
        "(SELECT life FROM draft WHERE id = OLD.submission_id) <> 'finished'",
    ),
    "guard_enclosure_update": ("UPDATE", "enclosure", "1"),
    "guard_delivery_delete": ("DELETE", "delivery", "1"),
    "guard_delivery_update": ("UPDATE OF submission_id, destination, address", "delivery", "1"),
    "guard_consent_delete": ("DELETE", "consent", "1"),
    "guard_consent_update": ("UPDATE OF id, submission_id, respondent", "consent", "1"),
    "guard_consent_user": (  # whose library it is stays as it was first said, until the record goes for good
        "UPDATE OF user",
        "consent",
        f"OLD.user <> '' AND NEW.user <> OLD.user AND {_OF_RECORD} IS NOT 'gone'",
    ),
    "guard_receipt_delete": ("DELETE", "receipt", "1"),
    "guard_receipt_update": (
        f"UPDATE OF {_PROOF}",
        "receipt",
        "1",
    ),
    "guard_receipt_raw": (  # it may repeat answers
        "UPDATE OF raw",
        "receipt",
        "NEW.raw <> '' OR (SELECT life FROM draft WHERE id = OLD.submission_id) IS NOT 'gone'",
    ),
}


def take_down(connection: Connection) -> None:
    """Drop every guard, of whatever version."""
    names = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'guard\\_%' ESCAPE '\\'"
    ).scalars()
    for name in names.all():
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')


def put_up(connection: Connection) -> None:
    """Create every guard."""
    for name, (act, table, when) in _GUARDS.items():
        connection.exec_driver_sql(
            f"CREATE TRIGGER {name} BEFORE {act} ON {table} WHEN {when} "
            f"BEGIN SELECT RAISE(ABORT, '{name}: what was finished stays as it is'); END"
        )
