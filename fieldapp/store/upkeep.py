"""Looks after the attachments folder: what no row knows goes, what a row knows is held to its SHA-256."""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

from sqlmodel import col, select

from fieldapp.records import FileFault, FileTrouble
from fieldapp.store import rows, tables
from fieldapp.store.attachments import COPYING, LENT, Attachments
from fieldapp.store.db import Database, disk

GRACE = timedelta(hours=1)  # so long another process of ours may be at work on a file that no row knows yet
_CHUNK = 1024 * 1024  # bytes
_HEX = frozenset("0123456789abcdef")
_HASH_LENGTH = 64

_IS_ANSWER = col(tables.Attachment.taken_out) == False  # noqa: E712

_log = logging.getLogger(__name__)

Progress = Callable[[int, int], None]  # bytes looked at, of how many


class Upkeep:
    """The attachments folder beside its rows."""

    def __init__(self, database: Database, attachments: Attachments, folder: Path) -> None:
        self._db = database
        self._attachments = attachments
        self._folder = folder

    def sweep(self, now: datetime) -> int:
        """Delete the files that no row knows and copies that a kill left, once they are old; return how many.

        While a damaged database lies beside, set aside by a recovery, files of its lost rows stay: they may
        be all that is left of a photo. Other things in the folder are nobody's business. Raises DiskError.
        """
        swept = 0
        with disk("sweeping attachments"):
            for entry in _old_files(self._folder, now):
                if entry.name.startswith(COPYING):
                    swept += _unlink(entry)
            for folder in self._folder.glob(f"{LENT}*"):
                swept += _sweep_lent(folder, now)
            if any(self._db.path.parent.glob(f"{self._db.path.stem}.damaged-*")):
                return swept
            for below in sorted(self._folder.iterdir()):
                if below.is_dir() and len(below.name) == len("ab") and set(below.name) <= _HEX:
                    swept += self._sweep_folder(below, now)
        return swept

    def _sweep_folder(self, folder: Path, now: datetime) -> int:
        old = {file.name for file in _old_files(folder, now) if _is_hash(file.name)}
        if not old:
            return 0
        with self._db.read("sweeping attachments") as session:
            sha256 = col(tables.Attachment.sha256)
            known = session.exec(
                select(tables.Attachment.sha256).where(
                    sha256 >= folder.name, sha256 < f"{folder.name}g"
                )  # 'g' comes after every digit
            )
            orphans = old.difference(known)
        self._attachments.sweep(orphans)  # each is asked about once more, under the write lock
        return sum(not (folder / name).exists() for name in orphans)

    def verify(
        self,
        progress: Progress = lambda _done, _total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[FileTrouble]:
        """Read every attachment on the disk and yield those that are missing or changed, with their record.

        Files that are answers: one that was taken out may come back, and harms no record until it does.

        Memory is flat whatever the sizes. Ends early once cancelled. Raises DiskError.
        """
        with self._db.read("listing attachments") as session:
            sizes = dict(
                session.exec(
                    select(tables.Attachment.sha256, tables.Attachment.size)
                    .where(_IS_ANSWER)
                    .order_by(tables.Attachment.sha256)
                ).all()
            )
        done, total = 0, sum(sizes.values())
        for sha256, size in sizes.items():
            fault = _fault_of(
                self._attachments.place(sha256),
                sha256,
                size,
                lambda more, at=done: progress(at + more, total),
                cancelled,
            )
            if cancelled():
                return
            done += size
            progress(done, total)
            if fault is not None:
                yield from self._told(sha256, fault)

    def _told(self, sha256: str, fault: FileFault) -> list[FileTrouble]:
        """Return what a file's fault means for every record that it belongs to."""
        with self._db.read("reading about a file") as session:
            found = session.exec(
                select(tables.Attachment, tables.Draft, tables.Form)
                .join(tables.Draft, col(tables.Draft.id) == tables.Attachment.draft_id)
                .join(tables.Form, col(tables.Form.id) == tables.Draft.form_id)
                .where(tables.Attachment.sha256 == sha256, _IS_ANSWER)
                .options(rows.without(tables.Form.raw))
                .order_by(col(tables.Attachment.id))
            ).all()
            return [
                FileTrouble(
                    record_id=draft.id,
                    record_title=draft.title,
                    form=rows.form_ref(form),
                    form_title=form.title,
                    file_name=file.name,
                    fault=fault,
                )
                for file, draft, form in found
            ]


def _fault_of(
    place: Path, sha256: str, size: int, progress: Callable[[int], None], cancelled: Callable[[], bool]
) -> FileFault | None:
    digest, done = hashlib.sha256(), 0
    try:
        with place.open("rb") as stream:
            if os.fstat(stream.fileno()).st_size != size:
                return "changed"
            while chunk := stream.read(_CHUNK):
                if cancelled():
                    return None
                digest.update(chunk)
                done += len(chunk)
                progress(done)
    except FileNotFoundError:
        return "missing"
    except OSError as error:
        _log.warning("attachment %s could not be read: %s", sha256, error.strerror)
        return "unreadable"
    return None if digest.hexdigest() == sha256 else "changed"


def _old_files(folder: Path, now: datetime) -> Iterator[Path]:
    """Yield the files of a folder that nobody wrote to for the time of grace."""
    limit = (now - GRACE).timestamp()
    with os.scandir(folder) as entries:
        for entry in entries:
            try:
                if entry.is_file(follow_symlinks=False) and entry.stat().st_mtime < limit:
                    yield Path(entry.path)
            except FileNotFoundError:  # its copier has just given it its name
                continue


def _sweep_lent(folder: Path, now: datetime) -> int:
    """Delete old copies, and their folder the next time."""
    try:
        swept = sum([_unlink(copy) for copy in _old_files(folder, now)])
        if not any(folder.iterdir()) and folder.stat().st_mtime < (now - GRACE).timestamp():
            folder.rmdir()
    except FileNotFoundError:  # whoever lent it has just closed it
        return 0
    return swept


def _unlink(file: Path) -> bool:
    try:
        file.unlink(missing_ok=True)
    except OSError as error:  # open in another program, on Windows: it only costs room
        _log.warning("a left-over copy was not deleted: %s", error.strerror)
        return False
    return True


def _is_hash(name: str) -> bool:
    return len(name) == _HASH_LENGTH and set(name) <= _HEX
