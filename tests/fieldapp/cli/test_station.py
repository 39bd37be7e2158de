"""The examples of packaging/station: they parse, and call a command that there is."""

from __future__ import annotations

import configparser
import plistlib
import re
import shlex
import tempfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from fieldapp.cli import grammar
from tests.fieldapp.cli.conftest import ROOT

STATION = ROOT / "packaging" / "station"
FILES = sorted(STATION.iterdir())
TASK = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"


def of_systemd() -> list[str]:
    unit = configparser.ConfigParser(interpolation=None, strict=True)
    unit.optionxform = str  # pyright: ignore[reportAttributeAccessIssue]
    unit.read(STATION / "fieldapp-sync.service", "utf-8")
    assert unit["Install"]["WantedBy"] == "default.target"
    assert unit["Service"]["KillSignal"] == "SIGTERM"
    return shlex.split(unit["Service"]["ExecStart"])[1:]


def of_launchd() -> list[str]:
    plist = plistlib.loads((STATION / "org.fieldapp.sync.plist").read_bytes())
    assert plist["KeepAlive"] == {"SuccessfulExit": False}  # who stops it means it
    return plist["ProgramArguments"][1:]


def of_windows() -> list[str]:
    task = ET.fromstring((STATION / "fieldapp-sync-task.xml").read_bytes())  # noqa: S314  (our own)
    found = {part: task.find(f".//{TASK}{part}") for part in ("Command", "Arguments", "ExecutionTimeLimit")}
    words = {part: element.text or "" for part, element in found.items() if element is not None}
    assert words["ExecutionTimeLimit"] == "PT0S"  # the scheduler's own is three days
    return [words["Command"], *words["Arguments"].split()]


@pytest.mark.parametrize("read", [of_systemd, of_launchd, of_windows])
def test_an_example_calls_the_watch(read) -> None:
    program, *arguments = read()
    assert program == "fieldapp"
    args = grammar.parse(arguments)
    assert args.run.__module__ == "fieldapp.cli.verbs.sync"
    assert (args.watch, args.json) == (True, True)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_an_example_names_nobodys_machine(file: Path) -> None:
    text = file.read_text("utf-8")
    assert not [place for place in (str(ROOT), str(Path.home()), tempfile.gettempdir()) if place in text]
    assert not re.findall(r"/home/|/Users/|[A-Z]:\\", text)


def test_each_example_says_how_it_is_installed() -> None:
    said = (STATION / "README.md").read_text("utf-8")
    for file in FILES:
        if file.name != "README.md":
            assert f"`{file.name}`" in said
            assert "To install:" in file.read_text("utf-8")
