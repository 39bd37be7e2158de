"""What is wrong with the data on this disk, and what a recovery brought back."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from fieldapp.records.base import Record
from fieldapp.records.forms import FormRef

FileFault = Literal["missing", "changed", "unreadable"]


class FileTrouble(Record):
    """An attachment that is not on the disk as it was chosen, and the record that it belongs to."""

    record_id: str
    record_title: str
    form: FormRef
    form_title: str
    file_name: str
    fault: FileFault


class DataSizes(Record):
    """How much room the data folder takes, in bytes."""

    database: int  # with its log
    older_copies: int  # left by upgrades, or set aside by recoveries
    attachments: int


class TableRecovered(Record):
    """What came of one table of a damaged database."""

    name: str
    read: int
    lost: int  # rows known to have been there: read in part, or named by an index
    from_snapshot: int = 0  # of the lost, those that an older copy beside the database had


class RecordHarmed(Record):
    """A draft or record of which something is missing after a recovery."""

    id: str
    title: str  # '' where that is lost too
    lost: Mapping[str, int]  # rows by table, maybe none
    remade: bool = False  # its own row was lost and made again from what belongs to it


class RecoveryReport(Record):
    """How a recovery ended: what could be read of a damaged database, and where the damaged file lies."""

    set_aside: Path
    tables: tuple[TableRecovered, ...]
    harmed: tuple[RecordHarmed, ...]
    pages: int
    unreadable_pages: int  # that are known to have held rows
    log_pages_lost: int  # pages of the log of last changes that were damaged

    @property
    def read(self) -> int:
        """How many rows were read."""
        return sum(table.read for table in self.tables)

    @property
    def lost(self) -> int:
        """How many rows are known to be lost for good."""
        return sum(table.lost - table.from_snapshot for table in self.tables)
