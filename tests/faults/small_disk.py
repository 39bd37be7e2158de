"""File systems of our own: small ones to fill, and ones that are made read-only.

They are mounted in a mount namespace of this run, so that the system takes them down when it ends, however it
ends; root has one at once, others need user namespaces.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

INSIDE = "FIELDAPP_FAULTS_INSIDE"  # in the environment of a run that has its namespace
_CHUNK = 4096
_SHARE = ("--mount", "--propagation", "private")


class CannotRun(Exception):
    """This machine does not let us; the text says what is missing."""


def _namespace() -> list[str]:
    """Return the command that gives a namespace to what follows it. Raises CannotRun."""
    if shutil.which("unshare") is None or shutil.which("mount") is None:
        raise CannotRun("it takes Linux with the programs unshare and mount")
    said = ""
    for kind in ((), ("--user", "--map-root-user")):
        command = ["unshare", *kind, *_SHARE]
        trial = [*command, "mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", "/mnt"]
        done = subprocess.run(trial, capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return command
        said = done.stderr.strip()
    raise CannotRun(f"it takes root, or user namespaces: {said}")


def can_mount() -> str:
    """Return why nothing can be mounted here, '' where it can."""
    try:
        _namespace()
    except CannotRun as why:
        return str(why)
    return ""


def run_inside(module: str, arguments: Sequence[str]) -> int:
    """Run a module with these arguments in a namespace of its own; return its exit code. Raises CannotRun."""
    command = [*_namespace(), sys.executable, "-m", module, *arguments]
    return subprocess.run(command, env={**os.environ, INSIDE: "1"}, check=False).returncode


@contextmanager
def small_disk(place: Path, megabytes: int) -> Generator[SmallDisk]:
    """Mount a file system of so many MB at a place. Raises CannotRun."""
    place.mkdir(parents=True)
    _mount("-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(place))
    try:
        yield SmallDisk(place)
    finally:
        subprocess.run(["umount", "-l", place], check=True)


class SmallDisk:
    """A file system that is mounted at a place."""

    def __init__(self, place: Path) -> None:
        """Use `small_disk`."""
        self.place = place
        self._filler = place / "filler"

    def fill(self) -> None:
        """Take all the room there is."""
        with suppress(OSError), self._filler.open("ab", buffering=0) as filler:
            while filler.write(bytes(_CHUNK)) == _CHUNK:
                pass

    @property
    def full(self) -> bool:
        """Whether its room is taken."""
        return self._filler.exists()

    def free(self) -> None:
        """Give the room back."""
        self._filler.unlink(missing_ok=True)

    def protect(self) -> None:
        """Make it read-only; nobody may have a file of it open for writing."""
        _mount("-o", "remount,ro", str(self.place))

    def release(self) -> None:
        """Make it writable again."""
        _mount("-o", "remount,rw", str(self.place))


@contextmanager
def disk_image(place: Path, megabytes: int) -> Generator[DiskImage]:
    """Mount a disk of so many MB whose bytes are a file beside it. Raises CannotRun: it takes root."""
    place.mkdir(parents=True)
    image = place.with_suffix(".image")
    with image.open("wb") as file:
        file.truncate(megabytes * 1024 * 1024)
    _run("mkfs.ext4", "-q", "-F", str(image))
    _mount("-o", "loop", str(image), str(place))
    try:
        yield DiskImage(place, image)
    finally:
        subprocess.run(["umount", "-l", place], check=True)


class DiskImage:
    """A mounted disk whose power can be cut: what was not flushed to it by then is gone."""

    def __init__(self, place: Path, image: Path) -> None:
        """Use `disk_image`."""
        self.place = place
        self._image = image

    def cut_power(self) -> None:
        """Go on with the bytes that the disk itself has now, without those that the system still kept."""
        copy = self._image.with_suffix(".copy")
        _run("cp", "--sparse=always", str(self._image), str(copy))
        _run("umount", str(self.place))  # flushes into the image that nobody looks at any more
        copy.replace(self._image)
        _mount("-o", "loop", str(self._image), str(self.place))


def _mount(*arguments: str) -> None:
    _run("mount", *arguments)


def _run(*command: str) -> None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        raise CannotRun(f"there is no program {command[0]}") from error
    if done.returncode:
        raise CannotRun(f"{command[0]}: {done.stderr.strip()}")
