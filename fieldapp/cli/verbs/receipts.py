"""Show receipts, ask the servers about them once more, write them into a file for a supervisor."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from fieldapp.cli.desk import Desk, demand_folder_of, plural
from fieldapp.cli.exits import Exit, WrongUsage, exit_of_reason
from fieldapp.cli.sync_words import SEND_AGAIN
from fieldapp.errors import ConsentNeeded
from fieldapp.flows import Flows
from fieldapp.flows.receipts import CheckLine
from fieldapp.records import DIGIME, DIGIT, Outcome

NAME = "receipts"
HELP = "show the receipts of records, or of all; --check asks the servers again, --export writes them"

_TITLES = {DIGIT: "DIGIT", DIGIME: "digi.me"}
_SAID = {
    Outcome.ALL_THERE: "all there, as it was sent",
    Outcome.UNCOMPARED: "nothing speaks against it; not every part could be compared",
    Outcome.DENIED: "THE SERVER SAYS SOMETHING ELSE",
    Outcome.CHANGED: "CHANGED ON THE SERVER",
    Outcome.MISSING: "MISSING ON THE SERVER",
    Outcome.NO_READ_BACK: "this server offers no way to ask",
}


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "record", nargs="*", metavar="RECORD", help="id, as `outbox` lists it (default: all with a receipt)"
    )
    parser.add_argument("--check", action="store_true", help="ask the servers whether it is all there still")
    parser.add_argument("--export", metavar="FILE", type=Path, help="write them as JSON into this file")
    parser.add_argument("--force", action="store_true", help="with --export: write over a file that is there")


def run(desk: Desk) -> int:
    """Show them; with --check 1 when a server does not have what was sent, or the error's code."""
    args = desk.args
    ids: list[str] | None = args.record or None
    if args.export is not None:
        _demand_place(args.export, force=args.force)
    document: dict[str, Any] = {}
    lines: list[str] = []
    code: int = Exit.DONE
    with desk.open() as app:
        if args.check:
            checks = list(_checked(desk, app.flows, ids))
            document["checked"] = [_check_json(line) for line in checks]
            lines += [_check_line(line) for line in checks]
            if any(line.refuted for line in checks):
                lines.append(SEND_AGAIN)
            if checks:
                lines.append(_in_all(checks))
            code = _code(checks)
        if args.export is not None:
            written = app.flows.receipts.export(args.export, ids)
            document |= {"file": str(args.export), "written": written}
            lines.append(str(args.export))
        if args.export is None:
            shown = app.flows.receipts.document(ids)
            document |= shown
            if not args.check:
                lines += [line for record in shown["records"] for line in _record_lines(record)]
    desk.out.result(document, lines or ["No receipts yet."])
    return code


def _demand_place(file: Path, *, force: bool) -> None:
    """See that a file can be written without another one's being lost. Raises WrongUsage."""
    if file.is_dir():
        raise WrongUsage(f"{file} is a folder. Name the file to write.")
    demand_folder_of(file)
    if file.exists() and not force:
        raise WrongUsage(
            f"{file} is there already. Name another file, or write over it with --force. Nothing was written."
        )


def _checked(desk: Desk, flows: Flows, ids: Sequence[str] | None) -> Iterator[CheckLine]:
    def told(done: int, total: int) -> None:
        desk.out.say(
            f"Asked about {done:,} of {plural(total, 'record')}"
            if total
            else f"Asked about {plural(done, 'record')}"
        )

    return flows.receipts.check(ids, progress=told)


def _code(checks: Sequence[CheckLine]) -> int:
    if any(line.refuted for line in checks):
        return Exit.NEEDS_YOU
    # A respondent need not let their copy be read back: that asks nothing of anybody.
    troubles = [line.trouble for line in checks if line.trouble and line.trouble.code != ConsentNeeded.code]
    return next(map(exit_of_reason, troubles), Exit.DONE)


def _in_all(checks: Sequence[CheckLine]) -> str:
    """Return how many receipts could be checked at each destination."""
    said: list[str] = []
    for destination in dict.fromkeys(line.destination for line in checks):
        here = [line.checked for line in checks if line.destination == destination]
        silent = [each for each in here if each is not None and each.outcome is Outcome.NO_READ_BACK]
        asked = [each for each in here if each is not None and each not in silent]
        title = _TITLES.get(destination, destination)
        if len(silent) == len(here):
            said.append(f"{title} cannot be asked")
        else:
            said.append(f"{len(asked):,} of {len(here):,} checked at {title}")
    return f"{'; '.join(said)}."


def _check_line(line: CheckLine) -> str:
    if line.checked is None:
        why = f"could not be asked: {line.trouble.title}" if line.trouble else ""
    else:
        parts = f" ({', '.join(line.checked.parts)})" if line.checked.parts else ""
        why = _said(line, line.checked.outcome) + parts
    return f"{line.record_id}  {line.destination}: {why}"


def _said(line: CheckLine, outcome: Outcome) -> str:
    if outcome is Outcome.NO_READ_BACK and line.to_provider:
        return "FHIR is not read back: it goes on to the service behind the account"
    if outcome is Outcome.NO_READ_BACK and line.destination == DIGIME:
        return "not read back: the project names no contract that reads (readContractId)"
    return _SAID[outcome]


def _check_json(line: CheckLine) -> dict[str, Any]:
    return {
        "id": line.record_id,
        "destination": line.destination,
        "outcome": line.checked.outcome.value if line.checked else None,
        "parts": list(line.checked.parts) if line.checked else [],
        "error": line.trouble.model_dump() if line.trouble else None,
    }


def _record_lines(record: dict[str, Any]) -> Iterator[str]:
    yield f"{record['clientReferenceId']}  {record['form']['schemaId']}  SHA-256 {record['sha256']}"
    for place in record["destinations"]:
        proof = "proved" if place["proved"] else "not proved"
        state = f"{place['state']}, {proof}" if place["state"] == "delivered" else place["state"]
        yield f"  {place['destination']}: {state}"
        for receipt in place["receipts"]:
            files = f"{len(receipt['files'])} of {plural(len(record['files']), 'file')}"
            yield f"    {receipt['status']} {receipt['id']}, {receipt['receivedAt']}, {files}"
            if receipt["checked"]:
                yield f"    checked {receipt['checkedAt']}: {receipt['checked']}"
