"""Run the local sandbox server: a DIGIT and a digi.me to try things with."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError
from pathlib import Path

from platformdirs import user_data_path

from fieldapp.cli.desk import Desk
from fieldapp.cli.exits import WrongUsage

_HIGHEST_PORT = 65_535
_MOST_REFUSED = 1000
NAME = "sandbox"
HELP = (
    "run the local sandbox server until Ctrl-C, over a link that goes wrong with --faults, refusing records"
    " with --refuse;"
    " one line of JSON on stdout tells where it is and who may sign in"
)

_PAST_THE_FAULTS = (
    "Through `url` everything goes wrong as the profile says. `straight` is the same sandbox without that,"
    " for looking; at `counts` stands how many faults of each kind there were, and the bytes by connection."
)
_REFUSES = (
    "For practice DIGIT refuses, of the records that come, the first {count}: `fieldapp outbox` says which,"
    " and after `fieldapp outbox --retry ID`, or Try again in the window, each is taken."
)
_THE_SAME_AGAIN = (
    "To put faults in front of a sandbox that ran before, or take them away, start it with the same --data"
    " and --port: else the app takes it for another server, and nothing that it sent is there."
)


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument(
        "--port", type=_port, default=8000, help="port; 0 = a free one (default: %(default)s)"
    )
    parser.add_argument(
        "--faults",
        metavar="FILE",
        help="spoil what passes by a profile: its JSON file or a shipped one's name; with a sandbox that ran "
        "before, give the same --data and --port",
    )
    parser.add_argument(
        "--refuse",
        metavar="N",
        type=_count,
        default=0,
        help="refuse the first N records that come to DIGIT, to practise with; `fieldapp outbox` says which, "
        "and after `fieldapp outbox --retry ID` each is taken",
    )


def run(desk: Desk) -> int:
    """Serve; --data is where the sandbox keeps what arrives, never a person's own records."""
    # A web server's libraries, for this verb alone.
    from fieldapp.sandbox.__main__ import main  # noqa: PLC0415
    from fieldapp.sandbox.accounts import DEMO_PASSWORD, DEMO_USER, TENANT  # noqa: PLC0415
    from fieldapp.sandbox.world import CAMPAIGN  # noqa: PLC0415

    args = desk.args
    if args.faults:
        _look_at(args.faults)  # before a word of welcome
    folder: Path = args.data or user_data_path("fieldapp-sandbox", appauthor=False)
    desk.out.say(
        f"Sign in with user {DEMO_USER}, password {DEMO_PASSWORD}, tenant {TENANT}, campaign {CAMPAIGN}."
    )
    desk.out.say("What is at the address `project` is a project file for `fieldapp login --project FILE`.")
    if args.faults:
        desk.out.say(f"{_PAST_THE_FAULTS} {_THE_SAME_AGAIN}")
    if args.refuse:
        desk.out.say(_REFUSES.format(count=args.refuse))
    more = ["--faults", args.faults] if args.faults else []
    more += ["--refuse", str(args.refuse)]
    return main(["--host", args.host, "--port", str(args.port), "--data", str(folder), *more])


def _look_at(faults: str) -> None:
    """See that a profile can be read. Raises WrongUsage."""
    from fieldapp.sandbox.__main__ import shipped  # noqa: PLC0415
    from fieldapp.sandbox.proxy.profile import load_profile  # noqa: PLC0415

    try:
        load_profile(faults, shipped("faults"))
    except (OSError, ValueError) as error:
        raise WrongUsage(f"The sandbox cannot start: {error}.") from error


def _count(text: str) -> int:
    count = int(text)
    if not 0 <= count <= _MOST_REFUSED:
        raise ArgumentTypeError(f"from 0 to {_MOST_REFUSED}")
    return count


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= _HIGHEST_PORT:
        raise ArgumentTypeError(f"from 0 to {_HIGHEST_PORT}")
    return port
