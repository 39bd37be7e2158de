"""Builds store, connectors and flows once, by hand, and hands them on; there are no globals.

The one place that reads the clock, makes ids and draws random numbers: everything below takes them.
"""

from __future__ import annotations

import gc
import random  # noqa: TID251  (the one place)
import secrets
import string
import sys
import time
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self

from fieldapp import cli, connectors
from fieldapp.connector import Connector, Secrets
from fieldapp.errors import DataDamaged
from fieldapp.flows import (
    Account,
    Board,
    Capture,
    Flows,
    History,
    Intake,
    Receipts,
    Sync,
    Versions,
    Whereabouts,
)
from fieldapp.flows.account import ProjectOnDisk
from fieldapp.flows.beside import Others
from fieldapp.flows.bin import Bin
from fieldapp.flows.bulk import Bulk
from fieldapp.flows.by_itself import ByItself
from fieldapp.flows.consent import Sharing
from fieldapp.flows.contract import Contract
from fieldapp.flows.copies import Copies
from fieldapp.flows.dispatch import Dispatch
from fieldapp.flows.finding import Finding
from fieldapp.flows.health import Health
from fieldapp.flows.interrupted import SYNC_LOCK, Interrupted
from fieldapp.flows.ledger import Ledger
from fieldapp.flows.letters import Letters, undrawn
from fieldapp.flows.library import Library
from fieldapp.flows.link import Link
from fieldapp.flows.lists import Lists
from fieldapp.flows.room import Room
from fieldapp.flows.servers import Pause, Servers
from fieldapp.flows.spending import CONSENT_LOCK
from fieldapp.flows.sync_log import SyncLog
from fieldapp.flows.witness import Witness
from fieldapp.glance import SETTINGS, data_folder
from fieldapp.records import DIGIME, Project
from fieldapp.settings import SettingsFile
from fieldapp.store import Store
from fieldapp.vault import Vault
from forms import Device

if TYPE_CHECKING:
    from fieldapp.ui.frame import Frame

_NONCE_ALPHABET = string.ascii_letters + string.digits


def clock() -> datetime:
    """Return the time now, aware, in UTC."""
    return datetime.now(UTC)  # noqa: TID251  (the one place)


def local_time() -> datetime:
    """Return the time now in the zone of this laptop, as forms show it."""
    return clock().astimezone()


def new_id() -> str:
    """Return a new random id (UUID 4)."""
    return str(uuid.uuid4())  # noqa: TID251  (the one place)


def new_respondent() -> str:
    """Return 32 hex digits: our own number of a person who is asked for the first time."""
    return uuid.uuid4().hex  # noqa: TID251  (the one place)


def new_nonce() -> str:
    """Return 32 random letters and digits, as digi.me wants a nonce."""
    return "".join(secrets.choice(_NONCE_ALPHABET) for _ in range(32))


@dataclass(frozen=True)
class App:
    """A running fieldapp over one data folder; close it, or use it in a `with`."""

    flows: Flows
    store: Store
    servers: Servers

    def close(self) -> None:
        """Release connections and the database."""
        self.servers.forget()
        self.store.close()

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close."""
        self.close()


def open_app(data: Path | None = None, passphrase: str | None = None, *, use_keyring: bool = True) -> App:
    """Open the data folder (None = this person's own) and build everything on it. Raises DiskError.

    `passphrase` opens the vault where the machine has no secret service; without it the vault stays locked
    and all local work goes on.
    """
    folder = data_folder(data)
    store = Store.open(folder, clock=clock)
    settings_file = SettingsFile(folder / SETTINGS)
    if not settings_file.load().device_id:  # asked again under the lock: two may start at once
        settings_file.update(lambda now: now.model_copy(update={"device_id": now.device_id or new_id()}))
    vault = Vault(folder, passphrase=passphrase, use_keyring=use_keyring)
    pause = Pause(time.sleep)

    def build(project: Project, secrets: Secrets | None = None) -> dict[str, Connector]:
        return connectors.build(
            project,
            secrets or vault,
            clock=clock,
            wait=pause.wait,
            new_id=new_id,
            new_nonce=new_nonce,
            device_id=settings_file.load().device_id,
            consents=store.consents.of,
            worded=library.worded,
        )

    on_disk = ProjectOnDisk(settings_file)
    servers = Servers(on_disk, build)
    ledger = Ledger(store, clock=clock, rand=random.random)
    account = Account(ledger, servers, vault, settings_file)
    contract = Contract(on_disk, vault, settings_file, clock=clock, new_nonce=new_nonce)
    sharing = Sharing(
        on_disk,
        vault,
        ledger,
        lock_file=folder / CONSENT_LOCK,
        clock=clock,
        new_nonce=new_nonce,
        new_respondent=new_respondent,
    )
    library = Library(store, servers)

    def device() -> Device:
        settings, user = settings_file.load(), account.user()
        facts = {"deviceid": settings.device_id, "username": user.user_name if user else settings.user_name}
        return Device(now=local_time, random=random.random, new_id=new_id, facts=facts)

    witness = Witness(clock=clock, ticks=time.monotonic_ns, run=new_id(), user=account.user_id)
    room = Room(folder)
    capture = Capture(store, servers, library, witness=witness, new_id=new_id, device=device, room=room)
    lists = Lists(store, servers, library, Interrupted(folder / SYNC_LOCK))
    board = Board(store, servers, library, lists, clock=clock, device=device)
    bin_ = Bin(store, witness)

    def begin_sync() -> None:
        capture.queue_finished()
        sharing.tidy()

    sync = Sync(
        ledger,
        servers,
        pause=pause,
        lock_file=folder / SYNC_LOCK,
        queue_finished=begin_sync,
        light_first=lambda: settings_file.load().light_first,
        beforehand={DIGIME: sharing},
    )
    dispatch = Dispatch(sync, store, clock=clock, ticks=time.monotonic_ns)
    flows = Flows(
        account=account,
        intake=Intake(store, servers, library, clock=clock),
        capture=capture,
        versions=Versions(store, library, capture, device=device),
        copies=Copies(store, capture, witness=witness, new_id=new_id),
        bin=bin_,
        board=board,
        history=History(store, library, device=device, name_of=account.name_of),
        lists=lists,
        finding=Finding(store, library, ticks=time.monotonic_ns, device=device),
        bulk=Bulk(store, capture, bin_, sync),
        sync=sync,
        receipts=Receipts(store, servers, clock=clock),
        whereabouts=Whereabouts(store, lists),
        dispatch=dispatch,
        by_itself=ByItself(store, account, settings_file, clock=clock),
        link=Link(store, servers, account, ticks=time.monotonic_ns),
        sync_log=SyncLog(store, dispatch, settings_file, clock=clock),
        contract=contract,
        sharing=sharing,
        health=Health(
            store,
            board,
            account,
            library,
            room,
            clock=clock,
            replay_faults=store.journal.replay_faults,
            others=(contract.check, Letters(board, library, undrawn).check),
        ),
        others=Others(store, lambda: (vault.stamp, settings_file.stamp)),
        clock=clock,
        settings_file=settings_file,
        data_folder=folder,
    )
    return App(flows, store, servers)


def run_window(app: App, frame: Frame | None = None) -> int:
    """Open the window and return its exit code. Raises AlreadyOpen where one has the same data open.

    `frame`: the window that is on the screen already, for the pages to come into.
    """
    from fieldapp.ui.start import run  # noqa: PLC0415  (the command line runs without Qt)

    return run(app.flows, frame)


def offer_recovery(data: Path | None, trouble: DataDamaged | None) -> bool:
    """Show what happened to the data and offer to recover it; return whether it can be opened now."""
    from fieldapp.ui.recovery import offer  # noqa: PLC0415  (the command line runs without Qt)

    return offer(data_folder(data), trouble)


def main(arguments: list[str] | None = None, frame: Frame | None = None) -> int:
    """Run the command line; without a verb, the window, in the frame where one is on the screen already."""
    gc.freeze()  # what is loaded by now stays: the collector need not look at it again
    gc.enable()
    waiting = [frame] if frame is not None else []

    def window(app: App) -> int:
        return run_window(app, waiting.pop() if waiting else None)

    def recovery(data: Path | None, trouble: DataDamaged | None) -> bool:
        while waiting:
            waiting.pop().dismiss()
        return offer_recovery(data, trouble)

    try:
        return cli.run(sys.argv[1:] if arguments is None else arguments, open_app, window, recovery)
    finally:
        while waiting:
            waiting.pop().dismiss()
