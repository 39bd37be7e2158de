"""Show the app beside a local sandbox server: in a window, or as a story without one."""

from __future__ import annotations

from argparse import ArgumentParser
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from platformdirs import user_data_path

from fieldapp.cli.desk import Desk
from fieldapp.cli.exits import Exit
from fieldapp.flows.seat import the_only_window

NAME = "demo"
HELP = "show the app beside a local sandbox server, in a window or --headless"

# Seals the demo's own vault, which holds only the sandbox's keys; nobody's secret store is touched.
_PASSPHRASE = "demo"  # noqa: S105


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "--headless",
        action="store_true",
        help="play the whole story without a window, in a temporary folder unless --data names one",
    )


def run(desk: Desk) -> int:
    """Show it; headless, 0 only if every record arrived once at every destination."""
    return _headless(desk) if desk.args.headless else _window(desk)


def _window(desk: Desk) -> int:
    """Open the window, signed out, on a data folder of the demo's own that is kept between demos."""
    from fieldapp.cli.demo.pretend import PretendServers  # noqa: PLC0415 - for this verb alone
    from fieldapp.sandbox.accounts import DEMO_PASSWORD, DEMO_USER  # noqa: PLC0415

    folder: Path = desk.args.data or user_data_path("fieldapp-demo", appauthor=False)
    with the_only_window(folder):
        pass  # told now: a second demo must not move the first one's project to a server of its own
    with PretendServers(folder / "sandbox") as servers:
        with desk.open(folder, _PASSPHRASE) as app:
            app.flows.account.open_project(servers.project_file())
            app.flows.change_settings(user_name=DEMO_USER)
        desk.out.say(f"Sign in as {DEMO_USER} with the password {DEMO_PASSWORD}")
        desk.out.say(f"What arrives is shown at {servers.inbox}")
        return desk.window(folder, _PASSPHRASE)


def _headless(desk: Desk) -> int:
    from fieldapp.cli.demo.pretend import PretendServers  # noqa: PLC0415 - for this verb alone
    from fieldapp.cli.demo.story import Story  # noqa: PLC0415

    with ExitStack() as stack:
        given: Path | None = desk.args.data
        # On Windows a virus scanner may still hold a file; that must not spoil the story's end.
        folder = given or Path(
            stack.enter_context(TemporaryDirectory(prefix="fieldapp-demo-", ignore_cleanup_errors=True))
        )
        servers = stack.enter_context(PretendServers(folder / "sandbox"))
        outcome = Story(folder, servers, lambda: desk.open(folder, _PASSPHRASE), desk.out.say).tell()
    desk.out.result(outcome.as_json(), outcome.lines())
    for line in outcome.wrong:
        desk.out.say(f"Not as it should be: {line}")
    if outcome.wrong:
        return Exit.NEEDS_YOU
    desk.out.say("Every record arrived once at every destination.")
    return Exit.DONE
