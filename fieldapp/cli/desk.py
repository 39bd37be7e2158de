"""What every verb works at: the arguments, the app to open, and the two ways to speak."""

from __future__ import annotations

import json
import shutil
import sys
from argparse import Namespace
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Protocol, Self

from fieldapp.cli.exits import WrongUsage
from fieldapp.errors import DiskError, FieldappError, ProjectInvalid
from fieldapp.flows import Flows

Json = Mapping[str, "JsonValue"]
JsonValue = None | bool | int | float | str | Sequence["JsonValue"] | Json


_OF_THE_WINDOW = {" Keep this window open.": "", "press Try again": "try again"}  # and what a command says


class RunningApp(Protocol):
    """The app, opened over a data folder; a context manager that closes it."""

    @property
    def flows(self) -> Flows:
        """Its verbs."""
        ...

    def __enter__(self) -> Self:
        """Return itself."""
        ...

    def __exit__(self, *_: object) -> None:
        """Close it."""
        ...


class Opener(Protocol):
    """Opens the app at the folder and with the passphrase of the command line, or at those given."""

    def __call__(self, data: Path | None = None, passphrase: str | None = None) -> RunningApp:
        """Open. Given a passphrase, the system's secret store is left alone. Raises DiskError."""
        ...


class WindowRunner(Protocol):
    """Opens the app and its window, and returns when that is closed."""

    def __call__(self, data: Path | None = None, passphrase: str | None = None) -> int:
        """Return the window's exit code. Raises DiskError, AlreadyOpen."""
        ...


class Output:
    """Results on stdout, as text or as one JSON document; progress and failures on stderr."""

    def __init__(self, out: IO[str], err: IO[str], *, as_json: bool, details: bool) -> None:
        """Take the streams and how to speak; `details` also prints an error's technical text."""
        self._out = out
        self._err = err
        self._details = details
        self._passing = 0  # characters of a line on the terminal that the next one takes the place of
        self.as_json = as_json

    def result(self, document: Json, lines: Iterable[str]) -> None:
        """Print what came of it: the document with --json, else the lines."""
        self._wipe()
        if self.as_json:
            print(json.dumps(document, ensure_ascii=True, indent=2), file=self._out, flush=True)
            return
        for line in lines:
            print(line, file=self._out)
        self._out.flush()

    def event(self, document: Json, line: str) -> None:
        """Print one of many things that happen: with --json the document in one line, else the words."""
        print(json.dumps(document, ensure_ascii=True) if self.as_json else line, file=self._out, flush=True)

    def say(self, line: str) -> None:
        """Tell how far it is."""
        self._wipe()
        print(line, file=self._err, flush=True)

    def passing(self, line: str) -> bool:
        """Tell how far it is in a line that the next one takes the place of; only a terminal shows it.

        Return whether it did.
        """
        if not self._err.isatty():
            return False
        self._wipe()
        line = line[: shutil.get_terminal_size().columns - 1]  # one that wraps could not be taken back
        print(line, end="", file=self._err, flush=True)
        self._passing = len(line)
        return True

    def _wipe(self) -> None:
        if self._passing:
            print(f"\r{' ' * self._passing}\r", end="", file=self._err, flush=True)
            self._passing = 0

    def failure(self, error: FieldappError) -> None:
        """Print why it did not work: words for people on stderr, the whole with --json on stdout too."""
        said = str(error)
        for window, here in _OF_THE_WINDOW.items():
            said = said.replace(window, here)
        self.say(said)
        # What is wrong with a project file is said in plain words: whoever wrote it mends it by them.
        if error.detail and (self._details or isinstance(error, ProjectInvalid)):
            self.say(f"Details: {error.detail}")
        if self.as_json:
            words: Json = {
                "code": error.code,
                "title": error.title,
                "hint": error.hint,
                "detail": error.detail,
            }
            self.result({"error": words}, ())


@dataclass(frozen=True)
class Desk:
    """One call of one verb."""

    args: Namespace
    out: Output
    open: Opener
    window: WindowRunner
    passphrase: str | None = None  # of the vault, where the command line or its surroundings give one


def tidy(flows: Flows, out: Output) -> None:
    """Sweep what a kill left in the attachments folder. It only costs room, so a failure stops nothing."""
    try:
        flows.health.tidy()
    except DiskError as error:
        out.say(f"Left-over files were not swept: {error}")


def table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """Return lines with the columns aligned; a heading line first."""
    cells = [list(headings), *([" ".join(cell.split()) for cell in row] for row in rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(headings))]
    return ["  ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)).rstrip() for row in cells]


def plural(count: int, thing: str) -> str:
    """Return a number of things in words: '1 record', '2 records'."""
    return f"{count:,} {thing}{'' if count == 1 else 's'}"


def local(at: datetime) -> str:
    """Return a time as people here read it."""
    return at.astimezone().strftime("%Y-%m-%d %H:%M")


def file_bytes(file: Path) -> bytes:
    """Return a file that the command line names. Raises WrongUsage."""
    try:
        return file.read_bytes()
    except OSError as error:
        raise WrongUsage(f"{file} cannot be read: {error.strerror}.") from error


def demand_folder_of(file: Path) -> None:
    """See that the folder is there that a file is to be written into. Raises WrongUsage."""
    folder = file.absolute().parent
    if not folder.is_dir():
        raise WrongUsage(
            f"There is no folder {folder}. Make it first, or name another one. Nothing was written."
        )


def first_line(file: Path) -> str:
    """Return the first line of a file, or of stdin for '-': a password or passphrase. Raises WrongUsage."""
    try:
        text = sys.stdin.readline() if str(file) == "-" else file_bytes(file).decode().partition("\n")[0]
    except UnicodeDecodeError as error:
        raise WrongUsage(f"{file} is no text in UTF-8.") from error
    line = text.rstrip("\r\n")
    if not line:
        raise WrongUsage(f"{'Standard input' if str(file) == '-' else file} holds nothing in its first line.")
    return line
