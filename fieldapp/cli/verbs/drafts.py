"""List the records that are not finished."""

from __future__ import annotations

from argparse import ArgumentParser

from fieldapp.cli.desk import Desk, local, table
from fieldapp.cli.exits import Exit
from fieldapp.records import StoredForm

NAME = "drafts"
HELP = "list the drafts, newest first"


def add_arguments(parser: ArgumentParser) -> None:
    """Take nothing of its own."""
    del parser


def run(desk: Desk) -> int:
    """List them."""
    with desk.open() as app:
        drafts = app.flows.board.drafts()
        newer = {form_id: app.flows.versions.newer(form_id) for form_id in {d.form_id for d in drafts}}
    document = [
        {
            "id": draft.id,
            "form": draft.form_title,
            "title": draft.title,
            "answered": draft.answered,
            "total": draft.total,
            "updatedAt": draft.updated_at.isoformat(),
            "newerVersion": form.ref.version if (form := newer[draft.form_id]) else None,
        }
        for draft in drafts
    ]
    rows = [
        [d.id, d.form_title, d.title, f"{d.answered}/{d.total}", local(d.updated_at), _news(newer[d.form_id])]
        for d in drafts
    ]
    head = ["ID", "FORM", "TITLE", "ANSWERED", "SAVED", "NEWER VERSION"]
    lines = table(head, rows) if rows else ["No drafts."]
    desk.out.result({"drafts": document}, lines)
    return Exit.DONE


def _news(form: StoredForm | None) -> str:
    """Return the version of the form that a draft can be moved to, '' where it has the newest."""
    return "" if form is None else form.ref.version or "yes"
