"""Fill a form from a file with answers and finish it, or keep it as a draft."""

from __future__ import annotations

import mimetypes
import re
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from fieldapp.cli.answers import accepted, give, read_answers, without_answers
from fieldapp.cli.desk import Desk, JsonValue, Output, tidy
from fieldapp.cli.exits import Exit, WrongUsage
from fieldapp.errors import DiskError
from fieldapp.flows import Capture, Flows, OpenDraft
from fieldapp.flows.board import find_form
from forms import Problem, Session

NAME = "fill"
HELP = "fill a form from a file with answers and finish it; `forms show FORM` lists its questions"

_NOT_TAKEN = {"not_boolean", "not_a_choice"}
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
    parser.add_argument(
        "--answers",
        metavar="FILE",
        type=Path,
        required=True,
        help="JSON: {question: answer}; `fieldapp forms show FORM` lists questions and choices",
    )
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
        opened, not_asked = _filled(app.flows, args, desk.out)
        problems = opened.session.problems()
        finish = not args.draft and not problems
        if finish:
            app.flows.capture.finish(opened)
        kept = finish or args.draft or not args.form or _kept(app.flows.capture, opened)
    _tell(desk, opened, problems, not_asked, "finished" if finish else "draft" if kept else "none")
    return Exit.DONE if finish or args.draft else Exit.NEEDS_YOU


def _filled(flows: Flows, args: Namespace, out: Output) -> tuple[OpenDraft, list[str]]:
    """Return the draft with the answers saved, and the paths of those that are not asked.

    Answers that cannot be used begin, reopen and restore nothing.
    """
    capture = flows.capture
    begun = False
    if args.resume is not None:
        opened = capture.resume(args.resume)
        newer = flows.versions.newer(opened.draft.form_id) if args.move else None
        if newer is not None:
            opened = flows.versions.move(opened, newer.id)
    elif args.edit is not None:
        newest = capture.newest(args.edit)
        _try_out(capture, newest.form_id, newest.answers, args)
        opened = capture.edit(args.edit, args.reason)
        begun = opened.draft.id != newest.id
    else:
        form_id = find_form(flows.board.forms(), args.form).id
        _try_out(capture, form_id, None, args)
        opened = capture.start(form_id)
        begun = True
    try:
        _speak(opened.session, args.language)
        return opened, _fill(capture, opened, args.answers)
    except BaseException:
        if not begun or _kept(capture, opened):
            out.say(f"What was taken so far is kept in the draft {opened.draft.id}.")
        raise


def _kept(capture: Capture, opened: OpenDraft) -> bool:
    """Take a draft away in which nothing was answered; return whether it is there still."""
    with suppress(
        DiskError
    ):  # a disk that takes no answers may not let go of any; an empty draft harms nobody
        capture.discard(opened.draft.id)
    return capture.is_open(opened.draft.id)


def _try_out(capture: Capture, form_id: int, answers: Mapping[str, str] | None, args: Namespace) -> None:
    """Give the answers to a session that nobody keeps. Raises WrongUsage as filling the draft would."""
    _, form = capture.form(form_id)
    session = capture.session(form, answers, "")
    _speak(session, args.language)
    folder = args.answers.parent
    give(session, read_answers(args.answers, form), lambda path, text: _file(path, folder, text))


def _speak(session: Session, wanted: str) -> None:
    """Go by that language, else by the form's first: never by what somebody last chose in the window."""
    languages = session.form.languages
    names = {part.casefold(): name for name in reversed(languages) for part in (name, *_NAME.findall(name))}
    found = names.get(wanted.strip().casefold()) if wanted else next(iter(languages), None)
    if found is not None:
        session.set_language(found)
    elif wanted:
        spoken = ", ".join(languages) or "none"
        raise WrongUsage(f"The form does not speak {wanted}. Its languages: {spoken}.")


def _fill(capture: Capture, opened: OpenDraft, file: Path) -> list[str]:
    """Save every answer; return the paths of those that are not asked. Raises WrongUsage, DiskError."""
    given = read_answers(file, opened.form)

    def attach(path: str, text: str) -> str:
        return _attach(capture, opened, path, file.parent, text)

    not_asked = give(opened.session, given, attach)
    if given:
        capture.save_all(opened, given[-1].path)
    return not_asked


def _file(path: str, folder: Path, text: str) -> str:
    """Return the name of the file that answers a question, '' where none does. Raises WrongUsage."""
    file = folder / text
    if text and not file.is_file():
        question = path.rpartition("/")[2]
        raise WrongUsage(
            f"The file that answers {question} is not there. It was looked for in {folder.resolve()}."
        )
    return file.name if text else ""


def _attach(capture: Capture, opened: OpenDraft, path: str, folder: Path, text: str) -> str:
    """Take a file in, or out where there is none, and return the answer's text: its name."""
    if not _file(path, folder, text):
        capture.detach(opened, path)
        return ""
    file = folder / text
    media_type = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    return capture.attach(opened, path, file, media_type).name


def _tell(
    desk: Desk, opened: OpenDraft, problems: tuple[Problem, ...], not_asked: list[str], state: str
) -> None:
    told = [(problem, _words(problem, opened.session)) for problem in problems]
    found: list[JsonValue] = [{"place": p.place, "code": p.code, "message": words} for p, words in told]
    record = None if state == "none" else opened.draft.id
    document = {"id": record, "state": state, "problems": found, "notAsked": not_asked}
    desk.out.result(document, [record] if record else [])
    if not_asked:
        desk.out.say(f"Not asked with these answers, so left out of the record: {', '.join(not_asked)}.")
    for problem, words in told:
        desk.out.say(f"{problem.place.removeprefix('/')}: {words}")
    if record is None:
        desk.out.say("Not finished, and no answer was given, so no draft was kept.")
    elif problems and not desk.args.draft:
        desk.out.say(
            f"Not finished; every answer is kept in the draft. Fix the answers and run "
            f"`fieldapp fill --resume {record} --answers FILE`."
        )


def _words(problem: Problem, session: Session) -> str:
    """Return a problem in words, and what is taken where the answer was nothing of that."""
    words = without_answers(problem, session)
    takes = accepted(session, problem.place) if problem.code in _NOT_TAKEN else ""
    return f"{words} {takes}".strip()
