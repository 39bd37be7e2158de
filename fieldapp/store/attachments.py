"""Files that answer questions, kept once each under their SHA-256: attachments/ab/<sha256>.

A file is complete before its row: copied under another name, flushed, given its name, the name flushed, then
the row. So a row always has its file, and a kill leaves at most a copy that no row knows.
"""

from __future__ import annotations

import hashlib
import logging
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from sqlmodel import col, select

from fieldapp.durable import sync_file, sync_folder
from fieldapp.errors import NotFound
from fieldapp.records import Attachment, Stamp, Step
from fieldapp.store import rows, tables
from fieldapp.store.db import Database, disk
from fieldapp.store.entries import driver, storable, write_steps

_CHUNK = 1024 * 1024  # bytes
COPYING = "copying-"  # begins the name of a copy that is not complete yet
LENT = "lent-"  # begins the name of a folder of copies that are on their way, or that other programs read

_log = logging.getLogger(__name__)


class Attachments:
    """The attachments folder and its rows."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._db = database
        self._folder = folder

    def add(  # noqa: PLR0917  (a file's facts, in the order people say them)
        self,
        draft_id: str,
        path: str,
        source: Path,
        name: str,
        media_type: str,
        stamp: Stamp,
        *,
        form_id: int | None = None,
    ) -> Attachment:
        """Copy `source` (any size, little memory) as the answer at `path`, in the place of an earlier one.

        The file's row, the answer (its name) and the journal are one transaction: no kill leaves one without
        the other. An earlier file is kept, so that it can come back. Raises NotFound when the draft is gone
        or finished, is not filled with that version of its form any more, or the source cannot be read;
        DiskError. On an error the earlier file stays the answer.
        """
        with self._db.read("attaching a file") as session:
            draft = rows.open_draft(session, draft_id)  # before a large copy is made in vain
            rows.demand_form(draft_id, draft.form_id, form_id)
        copy, sha256, size = self._copy(source)
        try:
            # The name and the row under one write lock: no sweep can fall between them.
            with self._db.write("attaching a file") as session:
                draft = rows.open_draft(session, draft_id)
                rows.demand_form(draft_id, draft.form_id, form_id)
                self._place(copy, sha256, size)
                row = tables.Attachment(
                    draft_id=draft_id,
                    path=path,
                    taken_out=True,  # until the step makes it the answer
                    name=storable(name),  # a name that is not UTF-8 reads as lone halves
                    media_type=media_type,
                    size=size,
                    sha256=sha256,
                    added_at=stamp.at,
                )
                session.add(row)
                draft.updated_at, draft.unindexed = stamp.at, True
                session.add(draft)
                session.flush()
                added = rows.attachment(row)
                step = Step(act="file", stamp=stamp, changed={path: added.name})
                write_steps(driver(session), draft_id, [step], {path: added.id})
        finally:
            copy.unlink(missing_ok=True)
        return added

    def of(self, draft_id: str) -> list[Attachment]:
        """Return a draft's attachments that are answers, in the order they were added."""
        with self._db.read("listing attachments") as session:
            found = session.exec(
                select(tables.Attachment)
                .where(
                    tables.Attachment.draft_id == draft_id,
                    col(tables.Attachment.taken_out) == False,  # noqa: E712
                )
                .order_by(col(tables.Attachment.id))
            )
            return [rows.attachment(row) for row in found]

    def remove(self, draft_id: str, path: str, stamp: Stamp) -> None:
        """Take the file and the answer at `path` out of an unfinished draft as one; none there is fine.

        The file is kept, so that it can come back. Raises NotFound when the draft is gone or finished.
        """
        with self._db.write("removing an attachment") as session:
            draft = rows.open_draft(session, draft_id)
            draft.updated_at, draft.unindexed = stamp.at, True
            session.add(draft)
            step = Step(act="file", stamp=stamp, changed={path: ""})
            write_steps(driver(session), draft_id, [step])

    def file(self, sha256: str) -> Path:
        """Return where the bytes lie. Raises NotFound when they are not there."""
        place = self.place(sha256)
        if not place.is_file():
            raise NotFound(
                f"attachment {sha256}",
                title="A file that belongs to this record is missing on this disk.",
                hint="Do not delete the record. Show the details to your supervisor.",
            )
        return place

    def place(self, sha256: str) -> Path:
        """Return where bytes of this SHA-256 belong, whether or not they are there."""
        if len(sha256) != hashlib.sha256().digest_size * 2 or not set(sha256) <= set("0123456789abcdef"):
            raise ValueError("not a SHA-256 in lower-case hex")
        return self._folder / sha256[:2] / sha256

    def sweep(self, candidates: Iterable[str]) -> None:
        """Delete those of these files that no row refers to any more; the rest stays."""
        for sha256 in set(candidates):
            with self._db.write("sweeping attachments") as session:
                used = session.exec(
                    select(tables.Attachment.id).where(tables.Attachment.sha256 == sha256).limit(1)
                ).first()
                if used is not None:
                    continue
                try:
                    self.place(sha256).unlink(missing_ok=True)
                except OSError as error:  # open in another program, on Windows: it only costs room
                    _log.warning("attachment %s was not deleted: %s", sha256, error.strerror)

    def lend(self) -> tempfile.TemporaryDirectory[str]:
        """Return a folder of our own for copies, never among the system's files; gone when it is closed.

        One that a kill leaves is swept. Raises DiskError.
        """
        with disk("making a folder for copies"):
            return tempfile.TemporaryDirectory(prefix=LENT, dir=self._folder, ignore_cleanup_errors=True)

    def _copy(self, source: Path) -> tuple[Path, str, int]:
        """Return a flushed copy in our folder, its SHA-256 and its size in bytes."""
        try:
            stream = source.open("rb")
        except OSError as error:
            raise _unreadable(error) from error
        with stream, disk("copying a file"):
            descriptor, part = tempfile.mkstemp(prefix=COPYING, dir=self._folder)
            try:
                with os.fdopen(descriptor, "wb") as target:
                    sha256, size = _pour(stream, target)
            except BaseException:
                Path(part).unlink(missing_ok=True)
                raise
        return Path(part), sha256, size

    def _place(self, copy: Path, sha256: str, size: int) -> None:
        """Give the copy its name, unless the same bytes have it; either way the name is on the disk."""
        place = self.place(sha256)
        if not place.parent.is_dir():
            place.parent.mkdir(mode=0o700, exist_ok=True)
            sync_folder(self._folder)
        if not _holds(place, sha256, size):  # a disk may have lost or changed it since
            copy.replace(place)
        sync_folder(place.parent)


def _holds(place: Path, sha256: str, size: int) -> bool:
    """Whether the file is there with just these bytes; one that cannot be read is not."""
    try:
        if place.stat().st_size != size:
            return False
        with place.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest() == sha256
    except OSError as error:
        if not isinstance(error, FileNotFoundError):
            _log.warning("attachment %s could not be read and is replaced: %s", sha256, error.strerror)
        return False


def _pour(stream: BinaryIO, target: BinaryIO) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    while chunk := _read(stream):
        digest.update(chunk)
        size += len(chunk)
        target.write(chunk)
    target.flush()
    sync_file(target.fileno())
    return digest.hexdigest(), size


def _read(stream: BinaryIO) -> bytes:
    try:
        return stream.read(_CHUNK)
    except OSError as error:
        raise _unreadable(error) from error


def _unreadable(error: OSError) -> NotFound:
    return NotFound(
        f"reading the file to attach: {error.strerror}",
        title="This file cannot be read, so it was not attached.",
        hint="Check that it is still there and that you may open it, then choose it again.",
    )
