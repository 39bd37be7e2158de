"""Look whether everything here works: Python, Qt, the data folder, the vault, the server, the disk."""

from __future__ import annotations

import importlib.util
import platform
import subprocess
import sys
from argparse import ArgumentParser
from collections.abc import Iterator

from fieldapp.cli.desk import Desk, table
from fieldapp.cli.exits import Exit
from fieldapp.errors import FieldappError
from fieldapp.flows.health import Finding, megabytes

NAME = "doctor"
HELP = "look whether everything here works; touches no record"


def add_arguments(parser: ArgumentParser) -> None:
    """Take nothing of its own."""
    del parser


def run(desk: Desk) -> int:
    """Look at everything; 1 when there is a fault."""
    findings = [_python(), _qt(), *_data(desk)]
    desk.out.result(
        {
            "ok": all(f.state != "fault" for f in findings),
            "checks": [{"name": f.name, "state": f.state, "says": str(f)} for f in findings],
        },
        table(["WHAT", "STATE", "SAYS"], [[f.name, f.state, str(f)] for f in findings]),
    )
    return Exit.NEEDS_YOU if any(f.state == "fault" for f in findings) else Exit.DONE


def _python() -> Finding:
    says = f"{platform.python_version()} at {sys.executable}, {platform.platform()}"
    return Finding("python", "ok", "{says}", {"says": says})


def _qt() -> Finding:
    """Import Qt in a process of its own: a library it lacks can end the process that tries."""
    if importlib.util.find_spec("PySide6") is None:
        return Finding("qt", "note", "Not installed: the commands work, the window does not.")
    code = "import PySide6.QtWidgets, PySide6.QtSvg, PySide6.QtNetwork; print(PySide6.__version__)"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603
    if answer.returncode:
        last = (answer.stderr.strip().splitlines() or [f"exit code {answer.returncode}"])[-1]
        return Finding("qt", "fault", "The window cannot start: {why}", {"why": last})
    return Finding("qt", "ok", "{version}", {"version": answer.stdout.strip()})


def _data(desk: Desk) -> Iterator[Finding]:
    """Look at the data folder and at everything that is reached through it."""
    told: list[int] = []

    def tell(done: int, total: int) -> None:
        tenth = done * 10 // max(total, 1)
        if tenth not in told:
            told.append(tenth)
            desk.out.say(f"Reading photos and files: {megabytes(done)} of {megabytes(total)}")

    try:
        with desk.open() as app:
            folder = {"folder": str(app.flows.data_folder)}
            yield Finding("data folder", "ok", "{folder} can be read and written", folder)
            yield from app.flows.health.check(tell)
    except FieldappError as error:
        yield Finding("data folder", "fault", "", trouble=error)
