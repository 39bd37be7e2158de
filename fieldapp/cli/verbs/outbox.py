"""List the finished records and where each is; put one that was refused in line again."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterable
from typing import Any

from fieldapp.cli.desk import Desk, Json, local, table
from fieldapp.cli.exits import Exit
from fieldapp.cli.sync_words import SEND_AGAIN
from fieldapp.flows.views import RecordView
from fieldapp.records import Delivery, DeliveryState

NAME = "outbox"
HELP = "list the finished records and where each is"


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "--retry",
        metavar="ID",
        help="first put a record in line again that was refused, or that `receipts --check` found lost",
    )


def run(desk: Desk) -> int:
    """List them, newest first; 1 when one of them needs a person, or was not put in line."""
    stays = ""
    with desk.open() as app:
        if desk.args.retry:
            before = app.flows.board.record(desk.args.retry)  # says when there is no such record
            if not app.flows.sync.retry(desk.args.retry):
                stays = f"{desk.args.retry} not put in line: {_why_not(before.record.deliveries)}."
                desk.out.say(stays)
        records = app.flows.board.records()
    rows = [
        [
            record.id,
            record.form_title,
            record.title,
            local(record.finished_at),
            ", ".join(f"{d.destination} {d.state}{_doubt(d)}" for d in record.deliveries),
        ]
        for record in records
    ]
    lines = table(["ID", "FORM", "TITLE", "FINISHED", "WHERE"], rows) if rows else ["No finished records."]
    for record in records:
        lines += [
            f"{record.id} at {d.destination}: {d.reason.title} {d.reason.hint}"
            for d in record.deliveries
            if d.reason is not None and d.state != "delivered"
        ]
    if any(d.refuted for record in records for d in record.deliveries):
        lines.append(SEND_AGAIN)
    document: dict[str, Any] = {"records": [as_json(record) for record in records]}
    if desk.args.retry:
        document["putInLine"] = not stays
    desk.out.result(document, lines)
    needs_you = any(d.state in {"blocked", "refused"} for record in records for d in record.deliveries)
    return Exit.NEEDS_YOU if needs_you or stays else Exit.DONE


def _why_not(deliveries: Iterable[Delivery]) -> str:
    """Say why nothing of a record could be put in line."""
    states = {delivery.state for delivery in deliveries}
    if not states:
        return "no project is set up that it could go to"
    if DeliveryState.SENDING in states:
        return "a sync has it in hand, or the next one takes it up"
    if any(state.owed for state in states):
        return "the server asked to be left alone for a while, and it goes by itself after that"
    if DeliveryState.REPLACED in states:
        return "a later version goes in its place"
    if states == {DeliveryState.DECLINED}:
        return "its respondent does not want it there; `fieldapp share` asks them again"
    return "it is delivered, and no check found it missing"


def as_json(record: RecordView) -> Json:
    """Return a record for --json."""
    return {
        "id": record.id,
        "form": record.form_title,
        "title": record.title,
        "finishedAt": record.finished_at.isoformat(),
        "attachments": record.attachments,
        "destinations": {d.destination: str(d.state) for d in record.deliveries},
        "reasons": {
            d.destination: {"code": d.reason.code, "title": d.reason.title, "hint": d.reason.hint}
            for d in record.deliveries
            if d.reason is not None and d.state != "delivered"
        },
    }


def _doubt(delivery: Delivery) -> str:
    """Return what is said of a delivery that a receipt does not wholly prove."""
    if delivery.refuted:
        return " (lost or changed at the server)"
    return " (not proved)" if delivery.state == "delivered" and not delivery.proved else ""
