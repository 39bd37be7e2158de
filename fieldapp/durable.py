"""Files that outlive a power cut, whole or as they were before, and that are their owner's alone."""

from __future__ import annotations

import errno
import os
import stat
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from fieldapp.errors import DiskError, DiskFull, ReadOnly

if sys.platform == "darwin":
    import fcntl

_FULL = {errno.ENOSPC, errno.EDQUOT}
_NOT_ALLOWED = {errno.EROFS, errno.EACCES, errno.EPERM}


def disk_error(error: OSError) -> DiskError:
    """Return our word for what the disk said."""
    detail = f"{error.filename}: {error.strerror}" if error.filename else str(error)
    if error.errno in _FULL:
        return DiskFull(detail)
    if error.errno in _NOT_ALLOWED:
        return ReadOnly(detail)
    return DiskError(detail)


def file_stamp(path: Path) -> tuple[int, ...]:
    """Return what is another value when the file was replaced or changed, () where there is none."""
    try:
        now = path.stat()
    except OSError:
        return ()
    return now.st_ino, now.st_mtime_ns, now.st_size


def sync_file(descriptor: int) -> None:
    """Return when the file's bytes are on the disk itself. Raises OSError."""
    if sys.platform == "darwin":
        try:
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)  # fsync alone leaves them in the drive's cache there
        except OSError as error:
            if error.errno not in {errno.ENOTSUP, errno.EINVAL}:  # some network disks do not know it
                raise
        else:
            return
    os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """Return when the names in the folder are on the disk. Raises OSError.

    Windows offers no such call: there a rename is journalled by NTFS.
    """
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def make_private(path: Path) -> None:
    """Take group and others off a file or folder that is ours; one of somebody else stays. Raises OSError.

    Windows keeps a person's folders private by itself.
    """
    if sys.platform == "win32":
        return
    now = path.stat()
    if now.st_uid == os.geteuid() and stat.S_IMODE(now.st_mode) & 0o077:
        path.chmod(stat.S_IMODE(now.st_mode) & 0o700)


def create_private(path: Path) -> None:
    """Make an empty file that only its owner may read; one that is there stays. Raises OSError."""
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def write_durably(path: Path, data: bytes) -> None:
    """Replace a file by `data` in one step, readable by its owner alone. Raises DiskError.

    Temp file in the same folder, fsync, rename, fsync of the folder: once this returns, the bytes outlive
    a power cut. The folder is made where it is missing.
    """
    write_pieces_durably(path, (data,))


def write_pieces_durably(path: Path, pieces: Iterable[bytes]) -> None:
    """Do as `write_durably` with bytes that come piece by piece; should one not come, nothing is replaced.

    An OSError that the pieces themselves raise comes out as a DiskError.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)  # made with mode 0600
        try:
            with os.fdopen(handle, "wb") as file:
                file.writelines(pieces)
                file.flush()
                sync_file(file.fileno())
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        sync_folder(path.parent)
    except OSError as error:
        raise disk_error(error) from error


def sweep_torn(path: Path) -> None:
    """Remove the copies that kills left of `write_durably`, when nobody is writing. Raises DiskError.

    The name of `path` may be a pattern.
    """
    try:
        for torn in path.parent.glob(f".{path.name}.*"):
            torn.unlink(missing_ok=True)
    except OSError as error:
        raise disk_error(error) from error


def set_aside(path: Path) -> Path:
    """Rename a damaged file to a free name beside it, so that nothing of it is lost. Raises DiskError."""
    number = 1
    while (aside := path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")).exists():
        number += 1
    try:
        path.replace(aside)
        sync_folder(path.parent)
    except OSError as error:
        raise disk_error(error) from error
    return aside
