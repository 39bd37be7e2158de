"""Sign in, after setting up the project where none is."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from getpass import getpass
from pathlib import Path

from fieldapp.cli.desk import Desk, file_bytes, first_line
from fieldapp.cli.exits import Exit, WrongUsage
from fieldapp.cli.project_words import campaign_unknown
from fieldapp.errors import FieldappError, ProjectInvalid, ProjectMissing
from fieldapp.flows import Account
from fieldapp.flows.account import ProjectKeys
from fieldapp.flows.views import AccountView
from fieldapp.records import DIGIME, Project, User
from fieldapp.settings import read_project_file

NAME = "login"
_OPTIONS = {"baseUrl": "--server", "tenantId": "--tenant", "campaignId": "--campaign"}
_ITS_FILE = "open the project file that you were given, `fieldapp login --project FILE`."
_NO_KEYS = "Not set up any more: digi.me. Its keys went with the old passphrase: " + _ITS_FILE
HELP = "sign in; with --project, or --server, --tenant and --campaign, set up the project first"


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--project", metavar="FILE", type=Path, help="the project file you were given")
    parser.add_argument("--server", metavar="URL", help="address of the DIGIT server")
    parser.add_argument("--tenant", metavar="ID")
    parser.add_argument("--campaign", metavar="ID")
    parser.add_argument("--user", metavar="NAME", help="user name (default: asked for)")
    parser.add_argument(
        "--password-file",
        metavar="FILE",
        type=Path,
        help="file with the password, '-' for standard input (default: asked for)",
    )
    parser.add_argument(
        "--forgot-passphrase",
        action="store_true",
        help="set a new passphrase in place of one that is forgotten; the sign-in and the keys that it "
        "protected go, forms and records stay",
    )


def run(desk: Desk) -> int:
    """Set up, open the vault, sign in."""
    args = desk.args
    with desk.open() as app:
        account = app.flows.account
        there = _named(desk, account)
        project = there[0] if there else account.view().project
        if project is None:
            raise ProjectMissing
        _demand_answers(desk, account)
        forgot = _open_vault(desk, account)
        name = args.user or _asked(f"User name [{app.flows.settings().user_name}]: ")
        name = name or app.flows.settings().user_name
        password = first_line(args.password_file) if args.password_file else _asked("Password: ", hidden=True)
        desk.out.say(f"Signing in at {project.base_url}")
        keyless = forgot is not None and project.digime is not None and not (there and there[1])
        if forgot is not None:
            account.start_over(forgot)
            keys = "the sign-in and the keys for digi.me" if keyless else "the sign-in"
            desk.out.say(f"With the old passphrase went {keys} that it protected. Forms and records stay.")
        user = _signed_in(desk, account, there, name, password)
        forms = app.flows.board.forms()
        unknown = not forms and account.offers_forms() is False
    lines = [f"Signed in as {user.name or user.user_name} for {project.name}."]
    if there is not None:
        lines += _set_up(project, keyless=keyless)
    elif keyless:
        lines.append(_NO_KEYS)
    if unknown:
        lines.append(campaign_unknown(project))
    elif not forms:
        lines.append("Next: `fieldapp forms refresh` gets the campaign's forms.")
    desk.out.result(
        {
            "user": {"uuid": user.uuid, "userName": user.user_name, "name": user.name},
            "project": {
                "name": project.name,
                "baseUrl": project.base_url,
                "tenantId": project.tenant,
                "campaignId": project.campaign,
                "destinations": list(project.destinations),
                "offersForms": not unknown,
                "notSetUp": [] if project.digime and not keyless else [DIGIME],
            },
        },
        lines,
    )
    return Exit.DONE


def _set_up(project: Project, *, keyless: bool) -> list[str]:
    """Say what is set up now, and what is not; `keyless`: digi.me's keys are gone."""
    lines = [f"Set up: DIGIT at {project.base_url}, tenant {project.tenant}, campaign {project.campaign}."]
    if keyless:
        return [*lines, _NO_KEYS]
    if project.digime is not None:
        return [*lines, f"Set up: digi.me at {project.digime.base_url}."]
    return [
        *lines,
        "Not set up: digi.me. Records go to DIGIT alone. To send them into digi.me too, " + _ITS_FILE,
    ]


def _named(desk: Desk, account: Account) -> ProjectKeys | None:
    """Return the project that the arguments name, if they do. Raises WrongUsage, ProjectInvalid."""
    args = desk.args
    typed = [args.server, args.tenant, args.campaign]
    if args.project is not None:
        if typed != [None, None, None]:
            raise WrongUsage("Give either --project or --server, --tenant and --campaign.")
        return read_project_file(file_bytes(args.project))
    if typed == [None, None, None]:
        return None
    if None in typed:
        raise WrongUsage("--server, --tenant and --campaign go together.")
    try:
        return account.typed(args.server, args.tenant, args.campaign)
    except ProjectInvalid as error:
        faults = error.detail.replace("Value error, ", "")
        for field, option in _OPTIONS.items():
            faults = faults.replace(f"{field}: ", f"{option} ")
        raise WrongUsage(f"{faults}. Nothing was changed.") from None


def _signed_in(desk: Desk, account: Account, there: ProjectKeys | None, name: str, password: str) -> User:
    """Sign in; the project that was named is in use only once that has worked. Raises FieldappError."""
    try:
        if there is None:
            return account.sign_in(name, password)
        return account.sign_in_at(there, name, password, sure=desk.args.project is not None)
    except FieldappError:
        desk.out.say(" ".join(_what_stays(account.view(), asked=there is not None)))
        raise


def _what_stays(now: AccountView, *, asked: bool) -> Iterator[str]:
    """Say what a sign-in that failed left as it was; `asked`: it was to set a project up."""
    so = ", so nothing was set up" if asked else ""
    if now.user is None:
        yield f"Not signed in{so}."
    else:
        yield f"This sign-in did not work{so}; the sign-in of {now.user.user_name} from before stays."
    if asked and now.project is None:
        yield "No project is set up."
    elif asked and now.project is not None:
        yield f"The project in use stays {now.project.name} at {now.project.base_url}."


def _demand_answers(desk: Desk, account: Account) -> None:
    """See that whatever was not given can be asked for. Raises WrongUsage naming it."""
    if sys.stdin.isatty():
        return
    closed = account.view().vault in {"locked", "new"}
    options = {
        "--user": not desk.args.user,
        "--password-file": desk.args.password_file is None,
        "the passphrase by --passphrase-file or the variable FIELDAPP_PASSPHRASE": closed
        and desk.passphrase is None,
    }
    missing = [option for option, lacks in options.items() if lacks]
    if missing:
        raise WrongUsage(f"There is no terminal to ask at: give {' and '.join(missing)}.")


def _open_vault(desk: Desk, account: Account) -> str | None:
    """Unlock the vault, or choose its passphrase where the system has no secret store.

    Return the passphrase that is to replace a forgotten one, which waits until everything else was asked.
    """
    state = account.view().vault
    if desk.args.forgot_passphrase:
        if state != "locked":
            raise WrongUsage(
                "No passphrase is in the way: the vault is open or not made yet. Nothing was changed."
            )
        return desk.passphrase or _chosen("Choose a new passphrase that protects your sign-in: ")
    if state == "locked":
        account.unlock(desk.passphrase or _asked("Passphrase: ", hidden=True))
    elif state == "new":
        account.choose_passphrase(
            _chosen("Choose a passphrase that protects your sign-in on this computer: ")
        )
    return None


def _chosen(question: str) -> str:
    """Have a passphrase entered twice. Raises WrongUsage."""
    chosen = _asked(question, hidden=True)
    if _asked("Once more: ", hidden=True) != chosen:
        raise WrongUsage("The two passphrases differ; nothing was changed.")
    return chosen


def _asked(question: str, *, hidden: bool = False) -> str:
    """Ask the person at the terminal. Raises WrongUsage where nothing is entered."""
    if hidden:
        try:
            return getpass(question)
        except EOFError:
            raise WrongUsage("Nothing was entered; nothing was changed.") from None
    print(question, end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip()
