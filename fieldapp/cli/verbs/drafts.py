"""List the records that are not finished."""

from __future__ import annotations

from argparse import ArgumentParser

from fieldapp.cli.desk import Desk, local, table
from fieldapp.cli.exits import Exit

NAME = "drafts"
HELP = "list the drafts, newest first"


def add_arguments(parser: ArgumentParser) -> None:
    """Take nothing of its own."""
    del parser


def run(desk: Desk) -> int:
    """List them."""
    with desk.open() as app:
        drafts = app.flows.board.drafts()
    document = [
        {
            "id": draft.id,
            "form": draft.form_title,
            "title": draft.title,
            "answered": draft.answered,
            "total": draft.total,
            "updatedAt": draft.updated_at.isoformat(),
        }
        for draft in drafts
    ]
    rows = [[d.id, d.form_title, d.title, f"{d.answered}/{d.total}", local(d.updated_at)] for d in drafts]
    lines = table(["ID", "FORM", "TITLE", "ANSWERED", "SAVED"], rows) if rows else ["No drafts."]
    desk.out.result({"drafts": document}, lines)
    return Exit.DONE
