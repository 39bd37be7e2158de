"""Fill a form from a file with answers and finish it, or keep it as a draft."""

from __future__ import annotations

import mimetypes
import re
from argparse import ArgumentParser, Namespace
from pathlib import Path

from fieldapp.cli.answers import give, read_answers
from fieldapp.cli.desk import Desk, JsonValue, tidy
from fieldapp.cli.exits import Exit, WrongUsage
from fieldapp.flows import Capture, Flows, OpenDraft
from fieldapp.flows.board import find_form
from forms import Problem

NAME = "fill"
HELP = "fill a form from a file with answers and finish it"

_NAME = re.compile(r"[^()]*[^() ]")  # 'English (en)' may be called English or en


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "form", nargs="?", metavar="FORM", help="schema or title, as `fieldapp forms` lists it"
    )
    parser.add_argument("--resume", metavar="DRAFT", help="go on with this draft instead of a new record")
    parser.add_argument(
        "--move",
        action="store_true",
        help="with --resume: move the draft to the newer version of its form first",
    )
    parser.add_argument(
        "--edit", metavar="RECORD", help="start, or go on with, a later version of this finished record"
    )
    parser.add_argument("--reason", metavar="TEXT", default="", help="why it is edited; kept in its history")
    parser.add_argument("--answers", metavar="FILE", type=Path, required=True, help="JSON: {key: answer}")
    parser.add_argument(
        "--language",
        metavar="NAME",
        default="",
        help="language of the answers' labels, such as English or en; else the form's first",
    )
    parser.add_argument("--draft", action="store_true", help="keep it as a draft, do not finish it")


def run(desk: Desk) -> int:
    """Fill; 1 with the problems listed when the record cannot be finished yet (it stays a draft)."""
    args = desk.args
    if sum(named is not None for named in (args.form, args.resume, args.edit)) != 1:
        raise WrongUsage("Name a form to fill, or a draft with --resume, or a finished record with --edit.")
    if args.move and args.resume is None:
        raise WrongUsage("--move goes with --resume: a new record has the newest version.")
    if args.reason and args.edit is None:
        raise WrongUsage("A --reason goes with --edit.")
    with desk.open() as app:
        tidy(app.flows, desk.out)
        opened, not_asked = _filled(app.flows, args)
        problems = opened.session.problems()
        finish = not args.draft and not problems
        if finish:
            app.flows.capture.finish(opened)
    _tell(desk, opened, problems, not_asked, finished=finish)
    return Exit.DONE if finish or args.draft else Exit.NEEDS_YOU


def _filled(flows: Flows, args: Namespace) -> tuple[OpenDraft, list[str]]:
    """Return the draft with the answers saved, and the paths of those that are not asked.

    Answers that cannot be used leave no new draft behind.
    """
    capture = flows.capture
    if args.resume is not None:
        opened = capture.resume(args.resume)
        newer = flows.versions.newer(opened.draft.form_id) if args.move else None
        if newer is not None:
            opened = flows.versions.move(opened, newer.id)
        _speak(opened, args.language)
        return opened, _fill(capture, opened, args.answers)
    before: set[str] = set()
    if args.edit is not None:
        before = {version.id for version in flows.board.record(args.edit).versions}
        opened = capture.edit(args.edit, args.reason)
    else:
        opened = capture.start(find_form(flows.board.forms(), args.form).id)
    try:
        _speak(opened, args.language)
        return opened, _fill(capture, opened, args.answers)
    except WrongUsage:
        if opened.draft.id not in before:  # a later version that was begun before holds more than this call
            capture.discard(opened.draft.id)
        raise


def _speak(opened: OpenDraft, wanted: str) -> None:
    """Go by that language, else by the form's first: never by what somebody last chose in the window."""
    languages = opened.form.languages
    names = {part.casefold(): name for name in reversed(languages) for part in (name, *_NAME.findall(name))}
    found = names.get(wanted.strip().casefold()) if wanted else next(iter(languages), None)
    if found is not None:
        opened.session.set_language(found)
    elif wanted:
        spoken = ", ".join(languages) or "none"
        raise WrongUsage(f"The form does not speak {wanted}. Its languages: {spoken}.")


def _fill(capture: Capture, opened: OpenDraft, file: Path) -> list[str]:
    """Save every answer; return the paths of those that are not asked. Raises WrongUsage, DiskError."""
    given = read_answers(file, opened.form)

    def attach(path: str, text: str) -> str:
        return _attach(capture, opened, path, file.parent / text if text else None)

    not_asked = give(opened.session, given, attach)
    capture.save_all(opened, given[-1].path if given else "")
    return not_asked


def _attach(capture: Capture, opened: OpenDraft, path: str, file: Path | None) -> str:
    """Take a file in, or out where there is none, and return the answer's text: its name."""
    if file is None:
        capture.detach(opened, path)
        return ""
    if not file.is_file():
        raise WrongUsage(f"{file}, the answer to {path.rpartition('/')[2]}, is not there.")
    media_type = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    return capture.attach(opened, path, file, media_type).name


def _tell(
    desk: Desk, opened: OpenDraft, problems: tuple[Problem, ...], not_asked: list[str], *, finished: bool
) -> None:
    found: list[JsonValue] = [{"place": p.place, "code": p.code, "message": str(p)} for p in problems]
    state = "finished" if finished else "draft"
    document = {"id": opened.draft.id, "state": state, "problems": found, "notAsked": not_asked}
    desk.out.result(document, [opened.draft.id])
    if not_asked:
        desk.out.say(f"Not asked with these answers, so left out of the record: {', '.join(not_asked)}.")
    for problem in problems:
        desk.out.say(f"{problem.place.removeprefix('/')}: {problem}")
    if problems and not desk.args.draft:
        desk.out.say(
            f"Not finished; every answer is kept in the draft. Fix the answers and run "
            f"`fieldapp fill --resume {opened.draft.id} --answers FILE`."
        )
