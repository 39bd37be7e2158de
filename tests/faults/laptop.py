"""Data folders to do harm to: with forms, a project and two destinations; or as an old version left them."""

from __future__ import annotations

import shutil
import sqlite3
import struct
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from fieldapp.app import open_app
from fieldapp.assets import asset
from fieldapp.records import DigimeContract
from fieldapp.settings import SettingsFile
from fieldapp.store.migrations import HEAD
from tests.faults.dice import Dice
from tests.faults.ledger import Kept, Ledger
from tests.fieldapp.store.landing import LANDED
from tests.helpers import once
from tests.helpers.roster import ROSTER
from tests.helpers.screens import (
    CAMPAIGN,
    NOBODY,
    PASSPHRASE,
    TENANT,
    put_forms,
    sign_in_offline,
)

_DATABASE = "fieldapp.sqlite3"
_COPIED = {_DATABASE, f"{_DATABASE}-wal", f"{_DATABASE}-journal"}  # not -shm, which SQLite makes anew
_SIDE = 8  # pixels


def old_revisions() -> list[str]:
    """Return the revisions that a database of an earlier version may have."""
    return sorted(file.stem for file in LANDED.glob("*.sql") if file.stem != HEAD)


def old_laptop(folder: Path, revision: str) -> Ledger:
    """Make a data folder as a version with that revision left it; return what is in it."""
    folder.mkdir(parents=True)
    ledger = Ledger()
    with closing(sqlite3.connect(folder / _DATABASE)) as connection:
        connection.executescript((LANDED / f"{revision}.sql").read_text("utf-8"))
        connection.execute("PRAGMA journal_mode = WAL")
        columns = {row[1] for row in connection.execute("PRAGMA table_info(draft)")}
        is_finished = "finished" if "finished" in columns else "life NOT IN ('draft', 'binned-draft')"
        found = connection.execute(f"SELECT id, {is_finished} FROM draft").fetchall()  # noqa: S608
        for id_, finished in found:
            answers = connection.execute("SELECT path, text FROM answer WHERE draft_id = ?", [id_]).fetchall()
            names = connection.execute(
                "SELECT path, name FROM attachment WHERE draft_id = ?", [id_]
            ).fetchall()
            ledger.records[id_] = Kept(dict(names) | dict(answers), touched=True, finished=bool(finished))
        for id_, sha256 in connection.execute("SELECT id, sha256 FROM submission").fetchall():
            ledger.records[id_].sha256 = sha256
    return ledger


def equip(folder: Path) -> None:
    """Give a data folder a project with two destinations, somebody signed in, and forms.

    Its vault opens at once, so that a driver's time goes into what may be lost.
    """
    with once.quick_passphrases(), open_app(folder, PASSPHRASE, use_keyring=False) as app:
        app.flows.account.choose_passphrase(PASSPHRASE)
        app.flows.account.set_project(NOBODY, TENANT, CAMPAIGN, "LLIN bed-net distribution 2026")
        put_forms(app)
        app.flows.intake.add(asset("samples", "xlsform", "household_roster.xlsx"))
        with TemporaryDirectory() as place:
            roster = Path(place, "roster.xml")
            roster.write_text(ROSTER, "utf-8")
            app.flows.intake.add(roster)
    sign_in_offline(folder)
    contract = DigimeContract(base_url=f"{NOBODY}/v1.7/", application_id="app", contract_id="contract")
    settings = SettingsFile(folder / "settings.json")
    project = settings.load().project
    assert project is not None
    settings.update(
        lambda now: now.model_copy(update={"project": project.model_copy(update={"digime": contract})})
    )


def photos(folder: Path, dice: Dice) -> None:
    """Put some small photos of different bytes into a folder."""
    folder.mkdir(parents=True)
    for number in range(4):
        noise = _chunk(b"noIs", dice.randbytes(100 + 20_000 * number))  # a chunk that readers pass by
        (folder / f"photo {number}.png").write_bytes(_BEGIN + noise + _END)


def _chunk(kind: bytes, data: bytes) -> bytes:
    """Return one part of a PNG file."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


_BEGIN = b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", struct.pack(">IIBBBBB", _SIDE, _SIDE, 8, 0, 0, 0, 0))
_END = _chunk(b"IDAT", zlib.compress(bytes((_SIDE + 1) * _SIDE))) + _chunk(b"IEND", b"")


def copy(folder: Path, target: Path) -> None:
    """Copy what a killed process left, without opening it; its attachments are linked."""
    target.mkdir()
    for file in folder.iterdir():
        if file.name == "attachments":
            (target / file.name).symlink_to(file)
        elif file.name in _COPIED or file.suffix == ".json":
            shutil.copy(file, target)


@contextmanager
def copied(folder: Path) -> Iterator[Path]:
    """Copy a folder for as long as the block lasts."""
    with TemporaryDirectory(prefix="faults-copy-") as place:
        target = Path(place, "data")
        copy(folder, target)
        yield target
