"""The command line: one file per verb in `verbs/`, found by looking through that folder.

Each verb also speaks `--json`: one JSON document on stdout, everything else on stderr. Exit codes are those
of `exits.EXIT_CODES`. Passwords are never arguments: the system shows those to everybody on the machine.
"""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol, TypeVar

from fieldapp.cli import grammar
from fieldapp.cli.desk import Desk, Output, RunningApp, first_line
from fieldapp.cli.exits import EXIT_CODES, Exit, WrongUsage, exit_of
from fieldapp.cli.project_words import SIGN_IN
from fieldapp.errors import DataDamaged, FieldappError, SignInNeeded, VaultLocked
from fieldapp.flows import rescue
from fieldapp.glance import has_display

__all__ = ["EXIT_CODES", "Exit", "run"]

AppT = TypeVar("AppT", bound=RunningApp)
AppT_co = TypeVar("AppT_co", bound=RunningApp, covariant=True)


class OpenApp(Protocol[AppT_co]):
    """Builds the app over a data folder; the arguments are those of `app.open_app`."""

    def __call__(
        self, data: Path | None = None, passphrase: str | None = None, *, use_keyring: bool = True
    ) -> AppT_co:
        """Open it. Raises DiskError."""
        ...


FORGOTTEN = (
    "The passphrase protects your sign-in and the project's keys alone: forms, drafts and records open "
    "without it. Forgotten? `fieldapp login --forgot-passphrase` sets a new one, and you sign in again."
)

OfferRecovery = Callable[[Path | None, DataDamaged | None], bool]  # folder, why; whether it can be opened now


def run(
    arguments: Sequence[str],
    open_app: OpenApp[AppT],
    run_window: Callable[[AppT], int],
    offer_recovery: OfferRecovery,
) -> int:
    """Run a verb (none = the window) and return its exit code; never raises a FieldappError."""
    args = grammar.parse(arguments)
    out = Output(sys.stdout, sys.stderr, as_json=args.json, details=args.details)
    try:
        _demand_folder(args.data)
        return int(args.run(_desk(args, out, open_app, run_window, offer_recovery)))
    except FieldappError as error:
        out.failure(error)
        if isinstance(error, VaultLocked):
            out.say(FORGOTTEN)
        elif error.code == SignInNeeded.code:
            out.say(SIGN_IN)
        return exit_of(error)
    except WrongUsage as error:
        out.say(str(error))
        return Exit.USAGE
    except KeyboardInterrupt:
        out.say("Stopped. Everything that was saved is kept.")
        return Exit.INTERRUPTED
    except BrokenPipeError:
        # Who read our output went away; without this Python complains while it closes stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.INTERRUPTED


def _desk(
    args: Namespace,
    out: Output,
    open_app: OpenApp[AppT],
    run_window: Callable[[AppT], int],
    offer_recovery: OfferRecovery,
) -> Desk:
    known = _passphrase(args.passphrase_file)

    def opened(data: Path | None = None, passphrase: str | None = None) -> AppT:
        if passphrase is not None:
            return open_app(data or args.data, passphrase, use_keyring=False)
        return open_app(data or args.data, known, use_keyring=args.keyring)

    def window(data: Path | None = None, passphrase: str | None = None) -> int:
        _demand_display()
        while True:
            trouble: DataDamaged | None = None
            try:
                with opened(data, passphrase) as app:
                    code = run_window(app)
                if code != rescue.WANTED:
                    return code
            except DataDamaged as error:
                trouble = error
            if not offer_recovery(data or args.data, trouble) and trouble is not None:
                raise trouble

    return Desk(args, out, opened, window, known)


def _demand_folder(data: Path | None) -> None:
    """Say that --data names a file, or a place below one: the disk would seem broken. Raises WrongUsage."""
    there = next((place for place in (data, *data.parents) if os.path.lexists(place)), None) if data else None
    if there is not None and there.is_file():
        raise WrongUsage(
            f"--data takes a folder, and {there} is a file. Name the folder that it lies in, or another."
        )


def _demand_display() -> None:
    """Say that a window cannot open here, where Qt would end the process instead. Raises WrongUsage."""
    if not has_display():
        raise WrongUsage(
            "There is no display for a window here (neither DISPLAY nor WAYLAND_DISPLAY is set). "
            "`fieldapp --help` lists the commands that work without one."
        )


def _passphrase(file: Path | None) -> str | None:
    """Return the passphrase given, None where none is. Raises WrongUsage."""
    if file is None:
        return os.environ.get("FIELDAPP_PASSPHRASE") or None
    return first_line(file)
