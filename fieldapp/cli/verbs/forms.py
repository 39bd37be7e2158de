"""List the forms on this disk, show one, get what is new from the server, add or check one of a file."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from fieldapp.cli import questions
from fieldapp.cli.desk import Desk, Json, local, plural, table
from fieldapp.cli.exits import Exit, WrongUsage
from fieldapp.cli.project_words import campaign_unknown
from fieldapp.errors import FormNotAdded
from fieldapp.flows.board import find_form
from fieldapp.flows.checking import check_form
from forms import Problem

NAME = "forms"
_IN_PART = "Understood only in part:"
_SLIPS = "Probably slips:"
_SPEEDS = {"read": "Read", "open": "Open again", "answer": "An answer, 95th percentile"}
_OF_A_FILE = frozenset({"add", "check"})
HELP = (
    "list the forms on this disk, show one's questions, get new ones from the server, add one from a file, or"
    " check a file: what is wrong in it, how large and how fast it is"
)


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "what",
        nargs="?",
        choices=("list", "show", "refresh", "get", "add", "check"),
        default="list",
        help="default: list; get is another word for refresh",
    )
    parser.add_argument(
        "named",
        nargs="?",
        metavar="FORM|FILE",
        help="to show: schema or title; to add or check: an XLSForm, XForm or DIGIT form",
    )
    parser.add_argument(
        "--media", metavar="FOLDER", type=Path, help="its pictures and lists (default: NAME-media beside it)"
    )


def run(desk: Desk) -> int:
    """List, show, refresh, add or check; 1 when a form cannot be read."""
    args = desk.args
    if (args.what in {"show", *_OF_A_FILE}) != (args.named is not None) or (
        args.media and args.what not in _OF_A_FILE
    ):
        raise WrongUsage(
            "Name a file, `fieldapp forms add FILE [--media FOLDER]`, check alike, or a form to show, "
            "`fieldapp forms show FORM`."
        )
    verbs = {"list": _list, "show": _show, "refresh": _refresh, "get": _refresh, "add": _add, "check": _check}
    return verbs[args.what](desk)


def _list(desk: Desk) -> int:
    with desk.open() as app:
        forms = app.flows.board.forms()
        elsewhere = app.flows.board.forms_elsewhere()
    document = [
        {
            "schema": form.ref.schema_id,
            "version": form.ref.version,
            "title": form.title,
            "questions": form.questions,
            "receivedAt": form.received_at.isoformat(),
            "readable": form.readable,
            "reason": form.reason,
            "origin": form.origin,
            "file": form.file_name,
            "notices": form.notices,
        }
        for form in forms
    ]
    rows = [
        [
            form.ref.schema_id,
            form.ref.version,
            form.title,
            str(form.questions),
            form.file_name or form.origin,
            local(form.received_at),
            str(form.notices or ""),
            form.reason,
        ]
        for form in forms
    ]
    headings = ["SCHEMA", "VERSION", "TITLE", "QUESTIONS", "FROM", "RECEIVED", "NOTICES", "PROBLEM"]
    none = (
        "No forms yet: `fieldapp forms refresh` gets them, `fieldapp forms add FILE` takes one from a file."
    )
    lines = table(headings, rows) if rows else [none]
    lines += [
        f"{plural(each.forms, 'form')} on this disk belong{'s' if each.forms == 1 else ''} to {each.campaign}"
        f" of {each.tenant} (another project)."
        for each in elsewhere
    ]
    others: list[Json] = [each.model_dump() for each in elsewhere]
    desk.out.result({"forms": document, "elsewhere": others}, lines)
    return Exit.DONE


def _show(desk: Desk) -> int:
    with desk.open() as app:
        shown = find_form(app.flows.board.forms(), desk.args.named)
        _, form = app.flows.capture.form(shown.id)
        found = questions.asked(app.flows.capture.session(form, None, ""))
    document: Json = {
        "schema": shown.ref.schema_id,
        "version": shown.ref.version,
        "title": shown.title,
        "languages": list(form.languages),
        "questions": questions.as_json(found),
    }
    desk.out.result(document, questions.lines(found))
    return Exit.DONE


def _refresh(desk: Desk) -> int:
    with desk.open() as app:
        desk.out.say("Getting the campaign's forms")
        report = app.flows.intake.refresh()
        project = app.flows.account.view().project
        bare = report.nothing and not app.flows.board.forms()
    lines = [f"New: {title}" for title in report.added]
    lines += [f"Updated: {title}" for title in report.updated]
    lines += [f"Cannot be read, kept aside: {schema}. {reason}" for schema, reason in report.unreadable]
    lines += [f"Unchanged: {report.unchanged}"]
    if report.nothing and project is not None:
        lines = [campaign_unknown(project)]
    desk.out.result(
        {
            "added": list(report.added),
            "updated": list(report.updated),
            "unreadable": [{"schema": schema, "reason": reason} for schema, reason in report.unreadable],
            "unchanged": report.unchanged,
        },
        lines,
    )
    return Exit.NEEDS_YOU if report.unreadable or bare else Exit.DONE


def _add(desk: Desk) -> int:
    with desk.open() as app:
        try:
            added = app.flows.intake.add(Path(desk.args.named), desk.args.media)
        except FormNotAdded as refused:
            if not refused.problems:
                raise
            return _refused(desk, refused)
    news = {"new": "Added", "version": "Added, in place of an earlier version", "again": "Here already"}
    version = f", version {added.version}" if added.version else ""
    lines = [f"{news[added.news]}: {added.title}{version}"]
    if added.notices:
        lines += [_IN_PART, *_sentences(added.notices)]
    if added.warnings:
        lines += [_SLIPS, *_sentences(added.warnings)]
    document: Json = {
        "added": {
            "id": added.id,
            "title": added.title,
            "version": added.version,
            "questions": added.questions,
            "media": added.media,
            "news": added.news,
        },
        "notices": [_as_json(notice) for notice in added.notices],
        "warnings": [_as_json(warning) for warning in added.warnings],
    }
    desk.out.result(document, lines)
    return Exit.DONE


def _check(desk: Desk) -> int:
    found = check_form(Path(desk.args.named), desk.args.media)
    size = found.size
    document: Json = {
        "title": found.title,
        "version": found.version,
        "problems": [_as_json(problem) for problem in found.problems],
        "warnings": [_as_json(warning) for warning in found.warnings],
        "notices": [_as_json(notice) for notice in found.notices],
        "size": None if size is None else asdict(size),
        "speed": [
            {"what": each.name, "ms": round(each.took, 2), "budgetMs": each.budget, "ok": each.ok}
            for each in found.speeds
        ],
    }
    lines = [", version ".join(filter(None, (found.title, found.version)))] if found.title else []
    for heading, told in (
        ("Cannot be used:", found.problems),
        (_SLIPS, found.warnings),
        (_IN_PART, found.notices),
    ):
        if told:
            lines += [heading, *_sentences(told)]
    if size is not None:
        if not found.warnings and not found.notices:
            lines.append("Nothing to note.")
        counts = ((size.questions, "question"), (size.repeats, "repeat"), (size.rules, "rule"))
        counted = [plural(number, word) for number, word in (*counts, (size.choices, "choice"))]
        lines.append(f"Size: {', '.join(counted)}, {plural(size.size, 'byte')}")
    for each in found.speeds:
        verdict = "ok" if each.ok else "slow"
        lines.append(f"{_SPEEDS[each.name]}: {each.took:,.1f} ms of {each.budget:,.0f} ms, {verdict}")
    desk.out.result(document, lines)
    return Exit.NEEDS_YOU if found.problems else Exit.DONE


def _refused(desk: Desk, refused: FormNotAdded) -> int:
    """Say all that is wrong with the file."""
    desk.out.say(refused.title)
    for line in _sentences(refused.problems):
        desk.out.say(line)
    desk.out.say(refused.hint)
    error: Json = {
        "code": refused.code,
        "title": refused.title,
        "hint": refused.hint,
        "problems": [_as_json(problem) for problem in refused.problems],
    }
    desk.out.result({"error": error}, ())
    return Exit.NEEDS_YOU


def _sentences(problems: Sequence[Problem]) -> list[str]:
    return [f"  {problem.place}: {problem}" if problem.place else f"  {problem}" for problem in problems]


def _as_json(problem: Problem) -> Json:
    return {"code": problem.code, "place": problem.place, "message": str(problem)}
