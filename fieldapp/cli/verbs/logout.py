"""Sign out: the tokens go from this computer, forms and records stay."""

from __future__ import annotations

from argparse import ArgumentParser

from fieldapp.cli.desk import Desk, plural
from fieldapp.cli.exits import Exit
from fieldapp.cli.project_words import SIGN_IN
from fieldapp.errors import ProjectMissing, VaultLocked

NAME = "logout"
HELP = "sign out; forms, drafts and records stay on this disk"


def add_arguments(parser: ArgumentParser) -> None:
    """Take nothing of its own."""
    del parser


def run(desk: Desk) -> int:
    """Sign out, and say what then waits for the next sign-in."""
    with desk.open() as app:
        account = app.flows.account
        before = account.view()
        if before.project is None:
            raise ProjectMissing
        if before.vault == "locked":
            raise VaultLocked
        unsent = app.flows.board.unsent()
        if before.user is not None:
            account.sign_out()
    user = before.user
    said = f"Signed out: {user.name or user.user_name}." if user else "Nobody was signed in."
    lines = [said]
    if unsent:
        they = "It goes" if unsent == 1 else "They go"
        lines.append(
            f"{plural(unsent, 'record')} not sent yet. {they} when somebody signs in again. {SIGN_IN}"
        )
    desk.out.result({"signedOut": user.user_name if user else None, "notSent": unsent}, lines)
    return Exit.DONE
