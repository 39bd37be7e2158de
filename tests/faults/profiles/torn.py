"""The last write is cut or garbled, as by a power cut: it is gone, and every commit before it is there."""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from tests.faults import laptop
from tests.faults.dice import Dice
from tests.faults.field import Field

ROUNDS = 50
PROVES = ("torn",)
_HEADER, _FRAME = 32, 24  # bytes, https://sqlite.org/fileformat2.html#the_write_ahead_log
_BACKFILLED = 96  # where the -shm says how many frames are in the database already


@dataclass(frozen=True)
class Commit:
    """The bytes of the log that hold the last commit, and the number of frames before it."""

    begin: int
    end: int
    frames_before: int


def play(field: Field, rounds: int) -> None:
    """Kill, tear, compare with what the commits before left; go on from there."""
    for round_, dice in field.rounds(rounds):
        field.kill(round_, dice)
        last = last_commit(log_of(field.data))
        if last is not None and backfilled(field.data) <= last.frames_before:
            field.figures.torn += 1
            with laptop.copied(field.data) as copy:
                truncate(log_of(copy), last.begin)
                clean = content(copy)
            tear(log_of(field.data), last, dice)
            if content(field.data) != clean:
                field.wrong(
                    round_, "the commits before the torn one are not all there, or it is there in part"
                )
            field.ledger.torn()
        field.hold(round_, in_place=True)


def content(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table, as SQLite reads them after a power cut."""
    with closing(sqlite3.connect(folder / "fieldapp.sqlite3")) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for (name,) in names}  # noqa: S608


def log_of(folder: Path) -> Path:
    """Return the write-ahead log."""
    return folder / "fieldapp.sqlite3-wal"


def backfilled(folder: Path) -> int:
    """Return how many frames of the log were copied into the database: no power cut tears those any more."""
    index = folder / "fieldapp.sqlite3-shm"
    return struct.unpack_from("=I", index.read_bytes(), _BACKFILLED)[0] if index.exists() else 0


def last_commit(log: Path) -> Commit | None:
    """Return where the last commit stands, None where there is none."""
    raw = log.read_bytes() if log.exists() else b""
    if len(raw) < _HEADER:
        return None
    ends = [0, *_commit_frames(raw)]
    if len(ends) == 1:
        return None
    size = _FRAME + struct.unpack_from(">I", raw, 8)[0]
    return Commit(_HEADER + ends[-2] * size, _HEADER + ends[-1] * size, ends[-2])


def _commit_frames(raw: bytes) -> Iterator[int]:
    """Yield the number of each frame that ends a commit of this log; what an older log left ends it."""
    size = _FRAME + struct.unpack_from(">I", raw, 8)[0]
    salts = raw[16:24]
    for number, at in enumerate(range(_HEADER, len(raw) - size + 1, size), start=1):
        if raw[at + 8 : at + 16] != salts:
            return
        if struct.unpack_from(">I", raw, at + 4)[0]:
            yield number


def truncate(log: Path, size: int) -> None:
    """Cut the log to so many bytes."""
    with log.open("r+b") as file:
        file.truncate(size)


def tear(log: Path, last: Commit, dice: Dice) -> None:
    """Cut the last commit, or change some of its bytes."""
    at = dice.randrange(last.begin, last.end)
    if dice.random() < 0.5:
        truncate(log, at)
        return
    with log.open("r+b") as file:
        file.truncate(last.end)
        file.seek(at)
        old = file.read(min(dice.randrange(1, 600), last.end - at))
        file.seek(at)
        file.write(bytes(byte ^ dice.randrange(1, 256) for byte in old))
