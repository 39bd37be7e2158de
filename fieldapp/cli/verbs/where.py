"""Tell where every record is, and whether this disk can be wiped without losing anything."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterator
from typing import Any

from fieldapp.cli.desk import Desk, local, plural, table
from fieldapp.cli.exits import Exit
from fieldapp.flows import Flows
from fieldapp.flows.whereabouts import PlaceView, SafetyView, WhereView
from fieldapp.records import InTheWay, Obstacle

NAME = "where"
HELP = "tell whether this disk can be wiped, and what stands in the way; --records: where each record is"
_SHOWN = 10  # ids printed of each obstacle; --json has all
_PAGE = 500  # records read at a time

_WORDS = {  # of one, of several
    InTheWay.DRAFTS: (
        "draft with answers is on this disk alone",
        "drafts with answers are on this disk alone",
    ),
    InTheWay.UNQUEUED: (
        "finished record is owed to nobody yet: set up a project",
        "finished records are owed to nobody yet: set up a project",
    ),
    InTheWay.OWED: ("record has still to reach a destination", "records have still to reach a destination"),
    InTheWay.KEPT: (
        "record is on this disk alone, as its respondent wants it",
        "records are on this disk alone, as their respondents want it",
    ),
    InTheWay.UNPROVED: (
        "delivered record has no whole proof: `fieldapp outbox` says what to do",
        "delivered records have no whole proof: `fieldapp outbox` says what to do",
    ),
    InTheWay.BINNED: ("draft with answers lies in the bin", "drafts with answers lie in the bin"),
    InTheWay.SET_ASIDE: (
        "damaged data file was set aside by a recovery",
        "damaged data files were set aside by a recovery",
    ),
}


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--records", action="store_true", help="list every record and everywhere it is")


def run(desk: Desk) -> int:
    """Tell it; 0 when it is safe to wipe this disk, else 1."""
    with desk.open() as app:
        folder = app.flows.data_folder
        safety = app.flows.whereabouts.safety(-1)
        rows = list(_rows(app.flows)) if desk.args.records else []
    # An empty folder is more often a mistyped one than one whose data is safe.
    sure = safety.safe and safety.records > 0
    document: dict[str, Any] = {
        "safeToWipe": sure,
        "dataFolder": str(folder),
        "records": safety.records,
        "proved": safety.proved,
        "replaced": safety.replaced,
        "backup": safety.backup,
        "inTheWay": [each.model_dump(mode="json") for each in safety.in_the_way],
    }
    lines = [f"Data folder: {folder}"]
    lines += _lines(safety) if safety.records else ["No record is in this folder. Is it the right one?"]
    if desk.args.records:
        document["board"] = [_row_json(row) for row in rows]
        lines += ["", *_board(rows)]
    desk.out.result(document, lines)
    return Exit.DONE if sure else Exit.NEEDS_YOU


def _rows(flows: Flows) -> Iterator[WhereView]:
    offset = 0
    while page := flows.whereabouts.page(_PAGE, offset):
        yield from page
        offset += len(page)


def _lines(safety: SafetyView) -> list[str]:
    if safety.safe:
        which = "the last version of every record" if safety.replaced else "everything on this disk"
        said = f"Safe to wipe: {which} is proved to be where it was owed."
    else:
        said = "Not safe to wipe. In the way:"
    lines = [said, *(_obstacle(each) for each in safety.in_the_way)]
    if safety.replaced:
        one = safety.replaced == 1
        were, ones = ("was", "a later one") if one else ("were", "later ones")
        lines.append(f"{plural(safety.replaced, 'earlier version')} {were} refused and replaced by {ones}.")
    alone = "" if safety.safe else " There is no backup of this disk."
    return [*lines, f"{_proved(safety)}{alone}"]


def _proved(safety: SafetyView) -> str:
    verb = "is" if safety.records == 1 else "are"
    return f"{safety.proved:,} of {plural(safety.records, 'record')} {verb} proved."


def _obstacle(obstacle: Obstacle) -> str:
    shown = ", ".join(obstacle.ids[:_SHOWN])
    more = f" and {obstacle.count - _SHOWN} more" if obstacle.count > _SHOWN else ""
    one, several = _WORDS[obstacle.why]
    return f"  {obstacle.count:,} {one if obstacle.count == 1 else several}: {shown}{more}"


def _board(rows: list[WhereView]) -> list[str]:
    cells = [
        [
            view.row.id,
            view.row.form_title,
            view.row.life.value,
            _here(view),
            "no backup",
            ", ".join(_place(place, view) for place in view.places) or "-",
        ]
        for view in rows
    ]
    return table(["ID", "FORM", "LIFE", "THIS DISK", "BACKUP", "DESTINATIONS"], cells)


def _here(view: WhereView) -> str:
    files = f", files {view.held.files_here} of {view.held.files}" if view.held.files else ""
    return f"{'yes' if view.held.payload or not view.row.finished else 'LOST'}{files}"


def _place(place: PlaceView, view: WhereView) -> str:
    delivery = place.delivery
    if place.receipt is None:
        return f"{delivery.destination} {delivery.state.value}"
    proof = "proved" if delivery.proved else "not proved"
    files = f", files {place.files} of {view.held.files}" if view.held.files else ""
    return f"{delivery.destination} {delivery.state.value} {local(place.at)} ({proof}{files})"


def _row_json(view: WhereView) -> dict[str, Any]:
    return {
        "id": view.row.id,
        "form": view.row.form_title,
        "life": view.row.life.value,
        "thisDisk": {
            "whole": view.whole_here,
            "payloadBytes": view.held.payload,
            "files": view.held.files,
            "filesHere": view.held.files_here,
        },
        "backup": view.backup,
        "destinations": [
            {
                "destination": place.delivery.destination,
                "state": place.delivery.state.value,
                "proved": place.delivery.proved,
                "at": place.at.isoformat(),
                "receipt": place.receipt.remote_id if place.receipt else None,
                "files": place.files,
            }
            for place in view.places
        ],
    }
