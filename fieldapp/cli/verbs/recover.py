"""Recover what can be read of a damaged data file into a new one; the damaged one is kept."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

from platformdirs import user_data_path

from fieldapp.cli.desk import Desk, Json, table
from fieldapp.cli.exits import Exit
from fieldapp.flows import rescue
from fieldapp.records import RecoveryReport

NAME = "recover"
HELP = "bring back what can be read of a damaged data file; the damaged file is kept"


def add_arguments(parser: ArgumentParser) -> None:
    """Take nothing of its own."""
    del parser


def run(desk: Desk) -> int:
    """Recover; 1 when something is lost for good."""
    folder: Path = desk.args.data or user_data_path("fieldapp", appauthor=False)
    if not rescue.faults(folder):
        desk.out.result({"sound": True}, ["The data file is sound. Nothing was changed."])
        return Exit.DONE
    said: list[int] = []

    def tell(done: int, total: int) -> None:
        tenth = done * 10 // max(total, 1)
        if tenth not in said:
            said.append(tenth)
            desk.out.say(f"Looked at {done} of {total} pages")

    report = rescue.recover(folder, tell)
    desk.out.result(as_json(report), _lines(report))
    return Exit.NEEDS_YOU if report.lost or report.harmed else Exit.DONE


def as_json(report: RecoveryReport) -> Json:
    """Return a report for --json."""
    return {"sound": False, "read": report.read, "lost": report.lost, **report.model_dump(mode="json")}


def _lines(report: RecoveryReport) -> list[str]:
    rows = [[t.name, str(t.read), str(t.lost), str(t.from_snapshot)] for t in report.tables]
    lines = table(["TABLE", "READ", "LOST", "FROM AN OLDER COPY"], rows)
    if report.harmed:
        lines += ["", "Look at these records; something of them is missing:"]
        lines += [
            f"{record.id}  {record.title}  {', '.join(f'{n} {t}' for t, n in record.lost.items())}"
            + ("  (made again from its answers)" if record.remade else "")
            for record in report.harmed
        ]
    bad = f"{report.unreadable_pages} of {report.pages} pages could not be read"
    log = f", and {report.log_pages_lost} of the last changes" if report.log_pages_lost else ""
    return [*lines, "", f"{bad}{log}.", f"The damaged file is kept as {report.set_aside}."]
