"""List what lies in the bin; put a record into it, or take one out."""

from __future__ import annotations

from argparse import ArgumentParser

from fieldapp.cli.desk import Desk, local, table
from fieldapp.cli.exits import Exit

NAME = "bin"
HELP = "list what was deleted; delete a draft or delivered record, or restore one"


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--delete", metavar="ID", help="put this draft or delivered record into the bin first")
    what.add_argument("--restore", metavar="ID", help="take this one out of the bin first")


def run(desk: Desk) -> int:
    """List it, the last deleted first."""
    with desk.open() as app:
        if desk.args.delete:
            app.flows.bin.delete(desk.args.delete)
        if desk.args.restore:
            app.flows.bin.restore(desk.args.restore)
        binned = app.flows.board.bin()
    document = [
        {
            "id": each.id,
            "form": each.form_title,
            "title": each.title,
            "state": "delivered" if each.finished else "draft",
            "deletedAt": each.binned_at.isoformat(),
            "daysLeft": each.days_left,
        }
        for each in binned
    ]
    rows = [
        [
            each.id,
            each.form_title,
            each.title,
            "delivered" if each.finished else "draft",
            local(each.binned_at),
            str(each.days_left),
        ]
        for each in binned
    ]
    headings = ["ID", "FORM", "TITLE", "WAS", "DELETED", "DAYS LEFT"]
    desk.out.result({"bin": document}, table(headings, rows) if rows else ["The bin is empty."])
    return Exit.DONE
