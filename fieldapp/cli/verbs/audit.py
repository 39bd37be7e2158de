"""Write who changed what and when in a record, as ODK's audit.csv."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

from fieldapp.cli.desk import Desk, Json
from fieldapp.cli.exits import Exit, WrongUsage
from fieldapp.errors import NotFound
from fieldapp.flows import Flows

NAME = "audit"
HELP = "write the audit trail of a draft or record, or of all, as ODK's audit.csv"


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("record", nargs="?", metavar="RECORD", help="id, as `drafts` and `outbox` list it")
    parser.add_argument("--all", action="store_true", help="every draft and record, a file each")
    parser.add_argument(
        "--out", metavar="FILE", type=Path, help="file to write, with --all a folder (default: stdout)"
    )


def run(desk: Desk) -> int:
    """Write it; 1 when the trail of one of them could not be written."""
    args = desk.args
    if (args.record is None) != args.all:
        raise WrongUsage("Name one record, or --all.")
    if args.all and args.out is None:
        raise WrongUsage("Name the folder for all of them: `fieldapp audit --all --out FOLDER`.")
    with desk.open() as app:
        if args.all:
            return _all(desk, app.flows)
        if args.out is None:
            text = app.flows.history.audit(args.record).decode()
            desk.out.result({"id": args.record, "audit": text}, text.splitlines())
            return Exit.DONE
        app.flows.history.export(args.record, args.out)
    desk.out.result({"id": args.record, "file": str(args.out)}, [str(args.out)])
    return Exit.DONE


def _all(desk: Desk, flows: Flows) -> int:
    """Write audit-ID.csv for each into the folder; one that is gone meanwhile holds up no other."""
    folder: Path = desk.args.out
    ids = [draft.id for draft in flows.board.drafts()] + [record.id for record in flows.board.records()]
    written: list[Json] = []
    missing: list[str] = []
    for draft_id in ids:
        file = folder / f"audit-{draft_id}.csv"
        try:
            flows.history.export(draft_id, file)
        except NotFound as error:
            desk.out.say(f"{draft_id}: {error}")
            missing.append(draft_id)
        else:
            written.append({"id": draft_id, "file": str(file)})
    desk.out.result({"audits": written, "missing": missing}, [str(line["file"]) for line in written])
    return Exit.NEEDS_YOU if missing else Exit.DONE
