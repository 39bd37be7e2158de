"""Look whether everything here works: Python, Qt, the data folder, the vault, the server, the disk."""

from __future__ import annotations

import importlib.util
import platform
import shutil
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from fieldapp.cli.desk import Desk, table
from fieldapp.cli.exits import Exit
from fieldapp.errors import FieldappError
from fieldapp.flows import Flows

NAME = "doctor"
HELP = "look whether everything here works; touches no record"

_LITTLE_SPACE = 500_000_000  # bytes: photos of a week
_NO_SPACE = 50_000_000


@dataclass(frozen=True)
class Finding:
    """One thing looked at. A 'note' needs nobody now: offline, signed out, locked are normal in the field."""

    name: str
    state: Literal["ok", "note", "fault"]
    says: str


def add_arguments(parser: ArgumentParser) -> None:
    """Take nothing of its own."""
    del parser


def run(desk: Desk) -> int:
    """Look at everything; 1 when there is a fault."""
    findings = [_python(), _qt(), *_data(desk)]
    desk.out.result(
        {
            "ok": all(f.state != "fault" for f in findings),
            "checks": [{"name": f.name, "state": f.state, "says": f.says} for f in findings],
        },
        table(["WHAT", "STATE", "SAYS"], [[f.name, f.state, f.says] for f in findings]),
    )
    return Exit.NEEDS_YOU if any(f.state == "fault" for f in findings) else Exit.DONE


def _python() -> Finding:
    return Finding("python", "ok", f"{platform.python_version()} at {sys.executable}, {platform.platform()}")


def _qt() -> Finding:
    """Import Qt in a process of its own: a library it lacks can end the process that tries."""
    if importlib.util.find_spec("PySide6") is None:
        return Finding("qt", "note", "Not installed: the commands work, the window does not.")
    code = "import PySide6.QtWidgets, PySide6.QtSvg, PySide6.QtNetwork; print(PySide6.__version__)"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603
    if answer.returncode:
        last = (answer.stderr.strip().splitlines() or [f"exit code {answer.returncode}"])[-1]
        return Finding("qt", "fault", f"The window cannot start: {last}")
    return Finding("qt", "ok", answer.stdout.strip())


def _data(desk: Desk) -> Iterator[Finding]:
    """Look at the data folder and at everything that is reached through it."""
    try:
        with desk.open() as app:
            yield Finding("data folder", "ok", f"{app.flows.data_folder} can be read and written")
            yield _database(app.flows)
            yield _vault(app.flows)
            yield _server(app.flows)
            yield _space(app.flows.data_folder)
    except FieldappError as error:
        yield _failed("data folder", "fault", error)


def _database(flows: Flows) -> Finding:
    faults = flows.board.faults()
    if faults:
        return Finding("database", "fault", "; ".join(faults))
    home = flows.board.home() if flows.account.view().project else None
    says = f"sound; {home.finished} finished, {home.unsent} to be sent" if home else "sound"
    return Finding("database", "ok", says)


def _vault(flows: Flows) -> Finding:
    view = flows.account.view()
    if view.vault == "locked":
        return Finding("vault", "note", "Locked: give the passphrase to sync.")
    if view.vault == "new":
        return Finding("vault", "note", "None yet: the first sign-in makes it.")
    if view.user is None:
        return Finding("vault", "note", "Open; nobody is signed in.")
    return Finding("vault", "ok", f"Open; {view.user.user_name} is signed in.")


def _server(flows: Flows) -> Finding:
    project = flows.account.view().project
    if project is None:
        return Finding("server", "note", "No project is set up yet.")
    try:
        flows.account.reachable()
    except FieldappError as error:
        return _failed("server", "note", error)
    return Finding("server", "ok", f"{project.base_url} answers")


def _failed(name: str, state: Literal["note", "fault"], error: FieldappError) -> Finding:
    return Finding(name, state, f"{error} ({error.code})")


def _space(folder: Path) -> Finding:
    free = shutil.disk_usage(folder).free
    says = f"{free / 1e9:.1f} GB free"
    if free < _NO_SPACE:
        return Finding("disk", "fault", f"{says}: answers can hardly be saved. Make room first.")
    return Finding("disk", "note" if free < _LITTLE_SPACE else "ok", says)
