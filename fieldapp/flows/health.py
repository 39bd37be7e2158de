"""Whether everything here is well: the data, its files, the disk, the clock, the vault, the server.

The command line's doctor and the window's Settings show the same findings. Nothing is changed, but for
`tidy`. What a finding says is an English template, which the window translates.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal

from fieldapp.connector import Clock
from fieldapp.errors import DiskError, FieldappError
from fieldapp.flows.account import Account
from fieldapp.flows.board import Board
from fieldapp.flows.faults import FOLDER
from fieldapp.flows.library import Library
from fieldapp.flows.room import Room
from fieldapp.records import FileTrouble
from fieldapp.store import Store

State = Literal["ok", "note", "fault"]
Progress = Callable[[int, int], None]  # bytes looked at, of how many

DATABASE = "database"  # the finding that a recovery can help

_DRIFT = timedelta(minutes=2)
_GIGABYTE = 1e9
_MOST_TOLD = 20  # files by name; the rest is counted


@dataclass(frozen=True)
class Finding:
    """One thing looked at. A 'note' needs nobody now: offline, signed out, locked are normal in the field.

    `says` has holes for `params`; where an error says it, that is `trouble` and `says` is ''.
    """

    name: str
    state: State
    says: str
    params: Mapping[str, str] = field(default_factory=dict[str, str])
    trouble: FieldappError | None = None

    def __str__(self) -> str:
        """Return it in English."""
        if self.trouble is not None:
            return f"{self.trouble} ({self.trouble.code})"
        return self.says.format_map(self.params)


class Health:
    """Looks at everything over one data folder."""

    def __init__(
        self,
        store: Store,
        board: Board,
        account: Account,
        library: Library,
        room: Room,
        *,
        clock: Clock,
        replay_faults: Callable[[], Sequence[str]] | None = None,
        others: Sequence[Callable[[], Iterator[Finding]]] = (),
    ) -> None:
        """Take what is looked at; `others` are checks of other verbs, which come last.

        `replay_faults` says where what is stored is not what the journal tells; None = there is no journal.
        """
        self._store = store
        self._board = board
        self._account = account
        self._library = library
        self._clock = clock
        self._replay_faults = replay_faults
        self._others = tuple(others)
        self.room = room

    def tidy(self) -> int:
        """Delete files in the attachments folder that no row knows, an hour old; return how many.

        Cheap while there are none: call it at every start. Raises DiskError.
        """
        return self._store.upkeep.sweep(self._clock())

    def check(
        self,
        progress: Progress = lambda _done, _total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[Finding]:
        """Yield what is found, thing by thing; reads every page and every file, so it may take minutes.

        Ends early once cancelled. A failure of one check is its finding, and the others follow.
        """
        checks = (
            self._database,
            self._journal,
            lambda: self._attachments(progress, cancelled),
            self._sizes,
            self._disk,
            self._vault,
            self._server,
            *self._others,
        )
        for check in checks:
            if cancelled():
                return
            yield from check()

    def _database(self) -> Iterator[Finding]:
        try:
            faults = self._board.faults()
        except FieldappError as error:
            yield Finding(DATABASE, "fault", "", trouble=error)
            return
        if faults:
            yield Finding(
                DATABASE, "fault", "The data file is damaged: {faults}", {"faults": "; ".join(faults)}
            )
            return
        home = self._board.home() if self._account.view().project else None
        if home is None:
            yield Finding(DATABASE, "ok", "Sound.")
            return
        counts = {"finished": str(home.finished), "unsent": str(home.unsent)}
        yield Finding(DATABASE, "ok", "Sound; {finished} finished, {unsent} to be sent.", counts)

    def _journal(self) -> Iterator[Finding]:
        if self._replay_faults is None:
            return
        try:
            faults = self._replay_faults()
        except FieldappError as error:
            yield Finding("journal", "fault", "", trouble=error)
            return
        if faults:
            told = {"faults": "; ".join(faults[:_MOST_TOLD])}
            yield Finding("journal", "fault", "The journal tells another story than the data: {faults}", told)
        else:
            yield Finding("journal", "ok", "Played again, the journal gives what is stored.")

    def _attachments(self, progress: Progress, cancelled: Callable[[], bool]) -> Iterator[Finding]:
        try:
            troubles = list(self._store.upkeep.verify(progress, cancelled))
        except FieldappError as error:
            yield Finding("attachments", "fault", "", trouble=error)
            return
        if cancelled():
            return
        if not troubles:
            yield Finding("attachments", "ok", "Every photo and file is here as it was chosen.")
        yield from map(self._of_file, troubles[:_MOST_TOLD])
        if len(troubles) > _MOST_TOLD:
            more = {"count": str(len(troubles) - _MOST_TOLD)}
            yield Finding("attachments", "fault", "{count} more files are missing or changed.", more)

    def _of_file(self, trouble: FileTrouble) -> Finding:
        facts = {
            "file": trouble.file_name,
            "record": trouble.record_title or trouble.record_id,
            "form": self._library.title(trouble.form, trouble.form_title),
        }
        says = {
            "missing": "“{file}” of “{record}” ({form}) is missing. Attach the original to any draft.",
            "changed": "“{file}” of “{record}” ({form}) has changed. Attach the original to any draft.",
            "unreadable": "“{file}” of “{record}” ({form}) cannot be read. Check the disk, then check again.",
        }
        return Finding("attachments", "fault", says[trouble.fault], facts)

    def _sizes(self) -> Iterator[Finding]:
        try:
            sizes = self._store.sizes()
            reports = _size_of(self._store.folder / FOLDER)
        except FieldappError as error:
            yield Finding("sizes", "note", "", trouble=error)
            return
        told = {
            "database": megabytes(sizes.database),
            "files": megabytes(sizes.attachments),
            "copies": megabytes(sizes.older_copies),
            "reports": megabytes(reports),
        }
        says = "Data {database}, photos and files {files}, older copies {copies}, reports {reports}."
        yield Finding("sizes", "ok", says, told)

    def _disk(self) -> Iterator[Finding]:
        view = self.room.view()
        if view.free is None:
            yield Finding("disk", "note", "The system does not say how much is free.")
            return
        free = {"free": megabytes(view.free)}
        if view.plenty == "enough":
            yield Finding("disk", "ok", "{free} free.", free)
        elif view.plenty == "low":
            yield Finding("disk", "note", "{free} free. Make room before photos do not fit any more.", free)
        else:
            says = "{free} free: no new photos or files are taken, answers still are. Make room first."
            yield Finding("disk", "fault", says, free)

    def _vault(self) -> Iterator[Finding]:
        view = self._account.view()
        if view.vault == "locked":
            yield Finding("vault", "note", "Locked: give the passphrase to sync.")
        elif view.vault == "new":
            yield Finding("vault", "note", "None yet: the first sign-in makes it.")
        elif view.user is None:
            yield Finding("vault", "note", "Open; nobody is signed in.")
        else:
            yield Finding("vault", "ok", "Open; {user} is signed in.", {"user": view.user.user_name})

    def _server(self) -> Iterator[Finding]:
        project = self._account.view().project
        if project is None:
            yield Finding("server", "note", "No project is set up yet.")
            return
        try:
            told = self._account.reachable()
        except FieldappError as error:
            yield Finding("server", "note", "", trouble=error)
            return
        now = self._clock()
        yield Finding("server", "ok", "{address} answers.", {"address": project.base_url})
        if told is not None:
            yield _clock_finding(now, told)


def _clock_finding(now: datetime, told: datetime) -> Finding:
    drift = now - told
    if abs(drift) <= _DRIFT:
        return Finding("clock", "ok", "This laptop and the server tell the same time.")
    minutes = {"minutes": str(round(abs(drift) / timedelta(minutes=1)))}
    says = (
        "This laptop is {minutes} minutes ahead of the server. Set its date and time."
        if drift > timedelta()
        else "This laptop is {minutes} minutes behind the server. Set its date and time."
    )
    return Finding("clock", "note", says, minutes)


def megabytes(size: int) -> str:
    """Return a size as people read it: 0.4 MB, 12.0 MB, 1.5 GB."""
    return f"{size / _GIGABYTE:.1f} GB" if size >= _GIGABYTE else f"{size / 1e6:.1f} MB"


def _size_of(folder: Path) -> int:
    try:
        return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    except OSError as error:
        raise DiskError(f"measuring {folder.name}: {error.strerror}") from error
