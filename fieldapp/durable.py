"""Writing a small file so that a power cut leaves either the old one or the new one, never a torn one."""

from __future__ import annotations

import errno
import os
import sys
import tempfile
from pathlib import Path

from fieldapp.errors import DiskError, DiskFull, ReadOnly

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


def write_durably(path: Path, data: bytes) -> None:
    """Replace a file by `data` in one step, readable by its owner alone. Raises DiskError.

    Temp file in the same folder, fsync, rename, fsync of the folder: once this returns, the bytes outlive
    a power cut. The folder is made where it is missing.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)  # made with mode 0600
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        _sync_folder(path.parent)
    except OSError as error:
        raise disk_error(error) from error


def set_aside(path: Path) -> Path:
    """Rename a damaged file to a free name beside it, so that nothing of it is lost. Raises DiskError."""
    number = 1
    while (aside := path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")).exists():
        number += 1
    try:
        path.replace(aside)
        _sync_folder(path.parent)
    except OSError as error:
        raise disk_error(error) from error
    return aside


def _sync_folder(folder: Path) -> None:
    """Make a rename durable. Windows offers no such call: there the rename is journalled by NTFS."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
