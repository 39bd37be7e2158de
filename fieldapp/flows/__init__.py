"""What the app does, one file per verb. Screens and the command line talk to `Flows` and to nothing below.

Everything here blocks and raises FieldappError alone; the window calls it on the bridge's lanes.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from fieldapp.connector import Clock
from fieldapp.flows.account import Account
from fieldapp.flows.beside import Others
from fieldapp.flows.bin import Bin
from fieldapp.flows.board import Board
from fieldapp.flows.bulk import Bulk
from fieldapp.flows.by_itself import ByItself
from fieldapp.flows.capture import Capture
from fieldapp.flows.consent import Sharing
from fieldapp.flows.contract import Contract
from fieldapp.flows.copies import Copies
from fieldapp.flows.dispatch import Dispatch
from fieldapp.flows.finding import Finding
from fieldapp.flows.health import Health
from fieldapp.flows.history import History
from fieldapp.flows.intake import Intake
from fieldapp.flows.link import Link
from fieldapp.flows.lists import Lists
from fieldapp.flows.opened import OpenDraft
from fieldapp.flows.receipts import Receipts
from fieldapp.flows.sync import Sync
from fieldapp.flows.sync_log import SyncLog
from fieldapp.flows.versions import Offer, Versions
from fieldapp.flows.whereabouts import Whereabouts
from fieldapp.settings import Settings, SettingsFile


@dataclass(frozen=True)
class Flows:
    """Every verb of the app over one data folder."""

    account: Account
    intake: Intake
    capture: Capture
    versions: Versions
    copies: Copies
    bin: Bin
    board: Board
    history: History
    lists: Lists
    finding: Finding
    bulk: Bulk
    sync: Sync
    receipts: Receipts
    whereabouts: Whereabouts
    dispatch: Dispatch
    by_itself: ByItself
    link: Link
    sync_log: SyncLog
    contract: Contract
    sharing: Sharing
    health: Health
    others: Others
    clock: Clock
    settings_file: SettingsFile
    data_folder: Path

    def settings(self) -> Settings:
        """Return this laptop's settings."""
        return self.settings_file.load()

    def change_settings(self, **changed: object) -> Settings:
        """Change these settings, leave all others as they are now, return them all. Raises DiskError."""
        return self.settings_file.update(lambda now: Settings.model_validate({**now.model_dump(), **changed}))


__all__ = [
    "Account",
    "Bin",
    "Board",
    "Bulk",
    "ByItself",
    "Capture",
    "Contract",
    "Copies",
    "Dispatch",
    "Finding",
    "Flows",
    "Health",
    "History",
    "Intake",
    "Link",
    "Lists",
    "Offer",
    "OpenDraft",
    "Others",
    "Receipts",
    "Sharing",
    "Sync",
    "SyncLog",
    "Versions",
    "Whereabouts",
]
