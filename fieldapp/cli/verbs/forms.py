"""List the campaign's forms on this disk, or get what is new."""

from __future__ import annotations

from argparse import ArgumentParser

from fieldapp.cli.desk import Desk, local, table
from fieldapp.cli.exits import Exit

NAME = "forms"
HELP = "list the forms on this disk, or get the new ones from the server"


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("what", nargs="?", choices=("list", "refresh"), default="list", help="default: list")


def run(desk: Desk) -> int:
    """List or refresh."""
    return _refresh(desk) if desk.args.what == "refresh" else _list(desk)


def _list(desk: Desk) -> int:
    with desk.open() as app:
        forms = app.flows.board.forms()
    document = [
        {
            "schema": form.ref.schema_id,
            "version": form.ref.version,
            "title": form.title,
            "questions": form.questions,
            "receivedAt": form.received_at.isoformat(),
            "readable": form.readable,
            "reason": form.reason,
        }
        for form in forms
    ]
    rows = [
        [f.ref.schema_id, str(f.ref.version), f.title, str(f.questions), local(f.received_at), f.reason]
        for f in forms
    ]
    headings = ["SCHEMA", "VERSION", "TITLE", "QUESTIONS", "RECEIVED", "PROBLEM"]
    lines = table(headings, rows) if rows else ["No forms yet: `fieldapp forms refresh` gets them."]
    desk.out.result({"forms": document}, lines)
    return Exit.DONE


def _refresh(desk: Desk) -> int:
    with desk.open() as app:
        desk.out.say("Getting the campaign's forms")
        report = app.flows.intake.refresh()
    lines = [f"New: {title}" for title in report.added]
    lines += [f"Updated: {title}" for title in report.updated]
    lines += [f"Cannot be read, kept aside: {schema}. {reason}" for schema, reason in report.unreadable]
    lines += [f"Unchanged: {report.unchanged}"]
    desk.out.result(
        {
            "added": list(report.added),
            "updated": list(report.updated),
            "unreadable": [{"schema": schema, "reason": reason} for schema, reason in report.unreadable],
            "unchanged": report.unchanged,
        },
        lines,
    )
    return Exit.NEEDS_YOU if report.unreadable else Exit.DONE
