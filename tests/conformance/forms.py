"""Read real forms, fill them from the first to the last question, write them, read back the same."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from pyxform.xls2xform import convert

from forms import Device, Form, FormRefused, Node, Place, Question, Repeat, Session, answers, read, write
from tests.conformance import generated, outcome
from tests.conformance.outcome import Outcome

FORMATS = ("xform", "plain", "csv", "digit_nested")
_WITHOUT_ATTRIBUTES = frozenset({"digit_nested"})  # JSON objects have none
_EVERY_LOAD = "odk-instance-load"
_SHEETS = frozenset({".xlsx", ".xls"})
_INDEX = "index.csv"
_COUNT = "[]"  # after a repeat's path in a draft's state
_ENOUGH = 2  # instances of a repeat
_NOON = datetime(2026, 6, 15, 12, tzinfo=UTC)
_DEVICE = Device(  # everything stays as it is, so that what is calculated again comes out the same
    now=lambda: _NOON,
    random=lambda: 0.25,
    new_id=lambda: "00000000-0000-4000-8000-000000000001",
    facts={
        "deviceid": "device-1",
        "username": "amina",
        "email": "amina@example.org",
        "phonenumber": "+254700",
    },
    locate=lambda: "-1.29 36.82 1650 5",
)


def run(folder: Path, failures: Path | None = None) -> int:
    """Try all forms of the folder; return the exit code."""
    tried = [attempt(path, media(folder)) for path in files(folder)]
    refused = [one.name for one in tried if one.outcome is None]
    asked, wrong = sum(one.asked for one in tried), sum(one.wrong for one in tried)
    notes = [
        f"{asked} questions asked; no right answer was found for {wrong} of them",
        f"skipped: {len(refused)} (refused by pyxform): {', '.join(refused)}",
    ]
    return outcome.close([one.outcome for one in tried if one.outcome], "forms", failures, notes)


@dataclass
class Attempt:
    """What became of one form; `outcome` None: pyxform itself refuses it, so there is no form."""

    name: str
    outcome: Outcome | None = None
    asked: int = 0
    wrong: int = 0


def files(folder: Path) -> list[Path]:
    """Return the forms of a folder: those of its index, else all that look like forms."""
    index = folder / _INDEX
    if index.exists():
        with index.open(newline="", encoding="utf-8") as rows:
            return [folder / row["file"] for row in csv.DictReader(rows)]
    return sorted(path for path in folder.iterdir() if path.suffix in {*_SHEETS, ".xml"})


def media(folder: Path) -> dict[str, bytes]:
    """Return the files beside the forms by name."""
    beside = set(folder.iterdir()) - {*files(folder), folder / _INDEX}
    return {path.name: path.read_bytes() for path in beside if path.is_file()}


def attempt(path: Path, beside: Mapping[str, bytes]) -> Attempt:
    """Read, fill, write and read back one form."""
    tried, at = Attempt(path.name), "read"
    try:
        form = read(path.read_bytes(), path.name, beside)
        session, at = Session(form, device=_DEVICE), "fill"
        fill(session, tried, session.outline())
        session.finish()
        for at in FORMATS:
            if told := unlike(form, session, at):
                tried.outcome = Outcome(path.name, told, at)
                return tried
        tried.outcome = Outcome(path.name)
    except Exception as crash:  # noqa: BLE001 (whatever a form runs into is its failure, not the run's)
        if not (isinstance(crash, FormRefused) and refused_by_pyxform(path)):
            tried.outcome = Outcome(path.name, f"{type(crash).__name__}: {crash}", at)
    return tried


def refused_by_pyxform(path: Path) -> bool:
    """Whether the converter itself does not take the sheet."""
    if path.suffix not in _SHEETS:
        return False
    try:
        convert(path)
    except Exception:  # noqa: BLE001 (PyXFormError mostly, but it trips over some sheets with others)
        return True
    return False


def fill(session: Session, tried: Attempt, places: Iterable[Place]) -> None:
    """Answer what is asked in some places, in order; what appears or goes on the way is met as it comes."""
    for place in places:
        if isinstance(place.item, Question):
            node = session.node(place.path)
            if node.asked and not _worked_out(session, node):
                tried.asked += 1
                tried.wrong += not generated.answer(session, node)
        elif place.inside or not place.path:
            fill(session, tried, place.inside)
        elif session.section(place.path).relevant:
            if isinstance(place.item, Repeat):
                _extend(session, place.path)
            fill(session, tried, session.outline(place.path))


def _worked_out(session: Session, node: Node) -> bool:
    """Whether the form itself gives the answer, and gives it again when the record is opened."""
    bind = session.form.binds.get(node.question.path)
    loaded = (action.target for action in session.form.actions if _EVERY_LOAD in action.events)
    return (bind is not None and bind.calculate is not None) or node.question.path in loaded


def _extend(session: Session, path: str) -> None:
    while (section := session.section(path)).can_add and (section.count or 0) < _ENOUGH:
        session.add_repeat(path)


def unlike(form: Form, session: Session, to: str) -> str:
    """Write the record, read it back; return the first value that differs, '' = none."""
    back = answers(form, write(session, {}, to=to), to)
    wanted, found = _values(session), _values(Session(form, back, device=_DEVICE))
    for path in [*wanted, *found]:
        if to in _WITHOUT_ATTRIBUTES and "/@" in path:
            continue
        if wanted.get(path) != found.get(path):
            return f"{path}: {found.get(path)!r} instead of {wanted.get(path)!r}"
    return ""


def _values(session: Session) -> dict[str, str]:
    """Return what the record holds: the values of relevant nodes, and how often repeats stand that do."""
    found: dict[str, str] = {}
    for path, text in session.dump().items():
        try:
            if path.endswith(_COUNT):
                value = text if text != "0" and session.section(path.removesuffix(_COUNT)).relevant else ""
            else:
                node = session.node(path)
                value = node.value if node.relevant else ""
        except KeyError:  # an instance that the form does not count any more
            continue
        if value:
            found[path] = value
    return found
