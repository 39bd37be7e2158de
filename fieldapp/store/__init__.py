"""Everything kept on this disk: forms, drafts, finished records, deliveries, attachments, small facts.

One SQLite file and one folder of attachments. Several threads and several processes may use the same folder
at once; SQLite orders the writers. Each call is one transaction that is over when the call returns, and what
it wrote is then on the disk. Every time is aware UTC. Disk errors come out as kinds of `errors.DiskError`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from fieldapp.durable import make_private
from fieldapp.records import DataSizes
from fieldapp.store.attachments import Attachments
from fieldapp.store.beside import Beside
from fieldapp.store.bin import Bin
from fieldapp.store.consents import Consents
from fieldapp.store.db import Database, disk
from fieldapp.store.drafts import Drafts
from fieldapp.store.due import Due
from fieldapp.store.facts import Facts
from fieldapp.store.forms import Forms
from fieldapp.store.index import SearchIndex
from fieldapp.store.journal import Journal
from fieldapp.store.listing import Listing
from fieldapp.store.outbox import Outbox
from fieldapp.store.proofs import Proofs
from fieldapp.store.schema import bring_up
from fieldapp.store.sums import Sums
from fieldapp.store.timing import Timing
from fieldapp.store.upkeep import Upkeep

__all__ = ["Store"]

DATABASE = "fieldapp.sqlite3"
ATTACHMENTS = "attachments"


class Store:
    """The data folder, open. Made by `Store.open`; the parts are its attributes."""

    def __init__(self, folder: Path, database: Database) -> None:
        """Take an opened database; use `open`."""
        self.folder = folder
        self._database = database
        self.forms = Forms(database)
        self.attachments = Attachments(database, folder / ATTACHMENTS)
        self.upkeep = Upkeep(database, self.attachments, folder / ATTACHMENTS)
        self.drafts = Drafts(database, self.attachments)
        self.outbox = Outbox(database, self.attachments)
        self.consents = Consents(database)
        self.due = Due(database)
        self.facts = Facts(database)
        self.bin = Bin(database, self.attachments)
        self.journal = Journal(database)
        self.index = SearchIndex(database)
        self.listing = Listing(database)
        self.sums = Sums(database)
        self.proofs = Proofs(database, self.attachments)
        self.beside = Beside(database)
        self.timing = Timing(database, self.sums.destinations)

    @classmethod
    def open(cls, folder: Path, *, clock: Callable[[], datetime]) -> Store:
        """Open the data folder, making it or bringing it up to this version first.

        Raises DataNewer and DataDamaged with the file untouched, and DiskFull, ReadOnly, DataBusy.
        """
        with disk("opening the data folder"):
            _make_folders(folder)
        path = folder / DATABASE
        bring_up(path, clock)
        database = Database(path)
        try:
            database.prove_writable()
        except BaseException:
            database.close()
            raise
        return cls(folder, database)

    def faults(self) -> list[str]:
        """Look through the whole file and return what SQLite finds wrong with it, nothing when it is sound.

        Reads every page: seconds for a large file. Raises DiskError.
        """
        with self._database.read("checking the data") as session:
            said = session.connection().exec_driver_sql("PRAGMA integrity_check(20)").scalars().all()
            broken = session.connection().exec_driver_sql("PRAGMA foreign_key_check").all()
        faults = [str(line) for line in said if line != "ok"]
        return faults + [f"a row of {row[0]} points at nothing in {row[2]}" for row in broken]

    def sizes(self) -> DataSizes:
        """Return how much room the data takes. Raises DiskError."""
        with disk("measuring the data"):
            named = f"{Path(DATABASE).stem}"
            files = {file: file.stat().st_size for file in self.folder.glob(f"{named}*") if file.is_file()}
            database = sum(size for file, size in files.items() if file.name.startswith(DATABASE))
            attachments = sum(f.stat().st_size for f in (self.folder / ATTACHMENTS).rglob("*") if f.is_file())
            return DataSizes(
                database=database, older_copies=sum(files.values()) - database, attachments=attachments
            )

    def close(self) -> None:
        """Close the database; further calls fail or open it again, so make none."""
        self.beside.close()
        self._database.close()


def _make_folders(folder: Path) -> None:
    """Make what is missing for this person's eyes alone, and close what an earlier version left open.

    A folder that holds other things besides, such as a home folder given by mistake, keeps its mode.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    database = folder / DATABASE
    if database.exists() or not any(folder.iterdir()):
        make_private(folder)
    (folder / ATTACHMENTS).mkdir(mode=0o700, exist_ok=True)
    make_private(folder / ATTACHMENTS)
    for file in folder.glob(f"{database.stem}*{database.suffix}*"):  # with its log and its snapshots
        make_private(file)
