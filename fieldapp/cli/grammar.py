"""Which words the command line takes."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Protocol, cast

from fieldapp.cli import verbs
from fieldapp.cli.desk import Desk
from fieldapp.cli.exits import EXIT_CODES


class Verb(Protocol):
    """What a file of `verbs/` declares."""

    NAME: str
    HELP: str  # a line
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[Desk], int]


def found() -> list[Verb]:
    """Return every verb of the folder, by name."""
    names = sorted(module.name for module in iter_modules(verbs.__path__))
    return [cast("Verb", import_module(f"{verbs.__name__}.{name}")) for name in names]


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options and, as `run`, the verb to run. Exits with code 2 on wrong usage."""
    codes = "\n".join(f"  {code:3} {meaning}" for code, meaning in EXIT_CODES)
    parser = argparse.ArgumentParser(
        prog="fieldapp",
        description="Field data collection that works offline. Without a command it opens the window.",
        epilog=f"exit codes:\n{codes}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[_everywhere()],
        allow_abbrev=False,  # `--password x` must not pass for --password-file
    )
    parser.set_defaults(run=_window)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for verb in found():
        command = commands.add_parser(
            verb.NAME, help=verb.HELP, description=verb.HELP, parents=[_everywhere()], allow_abbrev=False
        )
        verb.add_arguments(command)
        command.set_defaults(run=verb.run)
    defaults = argparse.Namespace(data=None, passphrase_file=None, keyring=True, json=False, details=False)
    return parser.parse_args(arguments, defaults)


def _window(desk: Desk) -> int:
    return desk.window()


def _everywhere() -> argparse.ArgumentParser:
    """Return the options that may stand before or after the verb.

    They have no defaults here: a verb's parser would otherwise undo what stood before the verb.
    """
    parser = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    parser.add_argument("--data", metavar="DIR", type=Path, help="the data folder (default: your own)")
    parser.add_argument(
        "--passphrase-file",
        metavar="FILE",
        type=Path,
        help="file with the passphrase of the vault (default: the variable FIELDAPP_PASSPHRASE)",
    )
    parser.add_argument(
        "--no-keyring",
        dest="keyring",
        action="store_false",
        help="keep the sign-in under the passphrase even where the system has a secret store",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document on stdout")
    parser.add_argument("--details", action="store_true", help="print the technical text of a failure too")
    return parser
