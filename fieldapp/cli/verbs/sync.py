"""Send everything that is due: the same sync as the window's button."""

from __future__ import annotations

import threading
from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import timedelta

from fieldapp.cli import link_words, sync_words
from fieldapp.cli.desk import Desk, Json, Output, plural, tidy
from fieldapp.cli.exits import Exit, exit_of_reason
from fieldapp.cli.project_words import SIGN_IN
from fieldapp.cli.stopping import stopping
from fieldapp.cli.watch import watch
from fieldapp.connector import Clock
from fieldapp.errors import SignInNeeded
from fieldapp.flows.views import SyncProgress, SyncReport

NAME = "sync"
HELP = (
    "send everything that is due, and tell what arrived; --watch goes on doing so, --pause and --resume hold"
    " what goes by itself, --test tests the link"
)

_OFTEN, _SELDOM = 1, 86_400  # seconds
_FILE_EVERY = timedelta(seconds=10)


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "--watch",
        action="store_true",
        help="send by itself what is finished, over any network, until stopped (Ctrl-C, SIGTERM); "
        "with --json one JSON object a line for each thing that happens",
    )
    which.add_argument(
        "--test",
        action="store_true",
        help="send nothing; say whether the server answers and how fast the link is",
    )
    which.add_argument(
        "--pause",
        action="store_true",
        help="send nothing; hold what goes by itself, here and in the window, until --resume",
    )
    which.add_argument(
        "--resume", action="store_true", help="send nothing now; let finished records go by themselves again"
    )
    parser.add_argument(
        "--every",
        type=_seconds,
        default=60.0,
        metavar="SECONDS",
        help="with --watch: look at least so often whether something is due (default: %(default).0f)",
    )


def run(desk: Desk) -> int:
    """Sync once, or watch, or test the link, or hold what goes by itself."""
    if desk.args.pause or desk.args.resume:
        return _hold(desk, paused=desk.args.pause)
    if desk.args.watch:
        return watch(desk, as_json)
    if desk.args.test:
        return _test(desk)
    with desk.open() as app, _stoppable(desk.out) as cancelled:
        tidy(app.flows, desk.out)
        project = app.flows.account.view().project
        steps = _Steps(desk.out, app.flows.clock, len(project.destinations) if project else 1)
        report = app.flows.dispatch.run(progress=steps.tell, cancelled=cancelled)
        refused = app.flows.sync.refused()
        desk.out.result({**as_json(report), "refusedInAll": refused}, _lines(report, refused))
        app.flows.bin.expire()  # after the sync: what goes for good never holds up what is sent
    code = exit_code(report)
    return Exit.NEEDS_YOU if code is Exit.DONE and refused else code


def _test(desk: Desk) -> int:
    with desk.open() as app, _stoppable(desk.out) as cancelled:
        report = app.flows.link.test(cancelled)
        desk.out.result(link_words.as_json(report), link_words.lines(report))
    return link_words.exit_code(report)


def _hold(desk: Desk, *, paused: bool) -> int:
    """Pause or resume, as the Sync page does."""
    with desk.open() as app:
        app.flows.by_itself.pause(paused=paused)
        mode = app.flows.settings().auto_sync
    if paused:
        line = (
            "Paused: nothing begins by itself until `fieldapp sync --resume`, or Resume in the window. A sync"
            " that runs now ends first."
        )
    elif mode == "off":
        line = "Resumed. Nothing goes by itself in the window still: `fieldapp settings auto_sync` is off."
    else:
        line = "Resumed: finished records go by themselves again, by the window or `fieldapp sync --watch`."
    desk.out.result({"paused": paused}, [line])
    return Exit.DONE


def _seconds(text: str) -> float:
    seconds = float(text)
    if not _OFTEN <= seconds <= _SELDOM:
        raise ArgumentTypeError(f"from {_OFTEN} to {_SELDOM} seconds")
    return seconds


def as_json(report: SyncReport) -> Json:
    """Return a report for --json."""
    problem = report.problem
    return {
        "delivered": report.delivered,
        "unconfirmed": report.unconfirmed,
        "waiting": report.waiting,
        "blocked": report.blocked,
        "refused": report.refused,
        "records": report.records_done,
        "recordsTotal": report.records_total,
        "cancelled": report.cancelled,
        "problem": problem and problem.model_dump(),
        "byRespondent": [
            {"code": why.code, "title": why.title, "count": n} for why, n in report.by_respondent
        ],
    }


def exit_code(report: SyncReport) -> Exit:
    """Return how a sync ended as an exit code."""
    if report.cancelled:
        return Exit.INTERRUPTED
    if report.refused:  # it does not go again by itself, whatever else goes on
        return Exit.NEEDS_YOU
    if report.problem is not None:
        return exit_of_reason(report.problem)
    left = report.unconfirmed + report.waiting + report.blocked + report.refused
    return Exit.NEEDS_YOU if left else Exit.DONE


def _lines(report: SyncReport, refused: int) -> list[str]:
    lines = [said for said in (sync_words.ended(report), sync_words.left(report)) if said]
    lines += sync_words.by_respondent(report)
    if report.problem is not None:
        lines.append(f"{report.problem.title} {report.problem.hint}".strip())
        if report.problem.code == SignInNeeded.code:
            lines.append(SIGN_IN)
    if refused:
        lines.append(
            f"{plural(refused, 'record')} refused, and sent again only after `fieldapp outbox --retry ID`. "
            "`fieldapp outbox` says why."
        )
    return lines


class _Steps:
    """Tells a running sync's steps, each once; how far a long file is passes by on the terminal.

    In a file or a pipe, where nothing passes by, that is said in a line every ten seconds.
    """

    def __init__(self, out: Output, clock: Clock, places: int = 1) -> None:
        self._out = out
        self._places = places
        self._clock = clock
        self._last = ""
        self._said_at = clock()

    def tell(self, progress: SyncProgress) -> None:
        if progress.file_total:
            line = sync_words.file_leaving(progress)
            if not self._out.passing(line) and abs(self._clock() - self._said_at) >= _FILE_EVERY:
                self._say(line)
            return
        sent = f"{progress.bytes_sent} of {progress.bytes_total} bytes"
        line = f"{progress.doing}: {sync_words.running(progress)}{self._to(progress)}, {sent}"
        if line != self._last:
            self._say(line)
            self._last = line

    def _to(self, progress: SyncProgress) -> str:
        """Say that records go to several places, and the bytes with them."""
        several = self._places > 1 and progress.deliveries_total > progress.records_total
        return f" to {self._places} destinations" if several else ""

    def _say(self, line: str) -> None:
        self._out.say(line)
        self._said_at = self._clock()


@contextmanager
def _stoppable(out: Output) -> Generator[Callable[[], bool]]:
    """Let Ctrl-C or SIGTERM end the sync between two steps; a second one ends the program."""
    asked = threading.Event()

    def stop(again: str) -> None:
        asked.set()
        out.say(f"Stopping after this step; {again} to stop at once. Nothing is lost either way.")

    with stopping(stop):
        yield asked.is_set
