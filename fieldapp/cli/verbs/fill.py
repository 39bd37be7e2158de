"""Fill a form from a file with answers and finish it, or keep it as a draft."""

from __future__ import annotations

import mimetypes
from argparse import ArgumentParser
from pathlib import Path

from fieldapp.cli.answers import read_answers
from fieldapp.cli.desk import Desk, JsonValue
from fieldapp.cli.exits import Exit, WrongUsage
from fieldapp.flows import Capture, Flows, OpenDraft
from fieldapp.flows.board import find_form
from forms import Problem, Question

NAME = "fill"
HELP = "fill a form from a file with answers and finish it"


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "form", nargs="?", metavar="FORM", help="schema or title, as `fieldapp forms` lists it"
    )
    parser.add_argument("--resume", metavar="DRAFT", help="go on with this draft instead of a new record")
    parser.add_argument("--answers", metavar="FILE", type=Path, required=True, help="JSON: {key: answer}")
    parser.add_argument("--draft", action="store_true", help="keep it as a draft, do not finish it")


def run(desk: Desk) -> int:
    """Fill; 1 with the problems listed when the record cannot be finished yet (it stays a draft)."""
    args = desk.args
    if (args.form is None) == (args.resume is None):
        raise WrongUsage("Name a form to fill, or a draft with --resume.")
    with desk.open() as app:
        opened = _filled(app.flows, args.form, args.resume, args.answers)
        problems = opened.session.problems()
        finish = not args.draft and not problems
        if finish:
            app.flows.capture.finish(opened)
    _tell(desk, opened, problems, finished=finish)
    return Exit.DONE if finish or args.draft else Exit.NEEDS_YOU


def _filled(flows: Flows, form: str | None, draft: str | None, answers: Path) -> OpenDraft:
    """Return the draft with the answers saved; answers that cannot be used leave no new draft behind."""
    if draft is not None:
        opened = flows.capture.resume(draft)
        _fill(flows.capture, opened, answers)
        return opened
    opened = flows.capture.start(find_form(flows.board.forms(), form or "").id)
    try:
        _fill(flows.capture, opened, answers)
    except WrongUsage:
        flows.capture.discard(opened.draft.id)
        raise
    return opened


def _fill(capture: Capture, opened: OpenDraft, file: Path) -> None:
    """Save every answer. Raises WrongUsage, DiskError."""
    changed: dict[str, str] = {}
    for question, text in read_answers(file, opened.form):
        path = str(question.path)
        if question.type == "attachment":
            changed[path] = _attach(capture, opened, question, text, file.parent)
        else:
            changed[path] = text
        opened.session.set(path, changed[path])
    capture.save(opened, changed, next(reversed(changed), ""))


def _attach(capture: Capture, opened: OpenDraft, question: Question, text: str, folder: Path) -> str:
    """Take a file in, or out where the text is empty, and return the answer's text: its name."""
    if not text:
        capture.detach(opened, str(question.path))
        return ""
    file = folder / text
    if not file.is_file():
        raise WrongUsage(f"{file}, the answer to {question.path.name}, is not there.")
    media_type = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    return capture.attach(opened, str(question.path), file, media_type).name


def _tell(desk: Desk, opened: OpenDraft, problems: tuple[Problem, ...], *, finished: bool) -> None:
    found: list[JsonValue] = [{"place": p.place, "code": p.code, "message": str(p)} for p in problems]
    state = "finished" if finished else "draft"
    desk.out.result({"id": opened.draft.id, "state": state, "problems": found}, [opened.draft.id])
    for problem in problems:
        desk.out.say(f"{problem.place.removeprefix('/')}: {problem}")
    if problems and not desk.args.draft:
        desk.out.say(
            f"Not finished; every answer is kept in the draft. Fix the answers and run "
            f"`fieldapp fill --resume {opened.draft.id} --answers FILE`."
        )
