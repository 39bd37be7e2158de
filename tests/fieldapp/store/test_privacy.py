"""Nobody else on the machine may read what people said."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.store import Store
from fieldapp.store.schema import bring_up

from .scene import a_draft, clock, finish, stamp
from .test_schema import scripts_with

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX's")


@pytest.fixture(autouse=True)
def _open_umask() -> Iterator[None]:
    """The most careless of settings: whatever is private is so by our doing."""
    before = os.umask(0)
    yield
    os.umask(before)


def modes(folder: Path) -> dict[str, int]:
    """Modes of all that holds answers; lock files are empty."""
    found = [folder, *folder.rglob("*")]
    return {str(p.relative_to(folder)): p.stat().st_mode & 0o777 for p in found if p.suffix != ".lock"}


def fill(store: Store, tmp_path: Path) -> None:
    a_draft(store, "d1")
    source = tmp_path / "photo.jpg"
    source.write_bytes(b"photo")
    source.chmod(0o666)
    store.attachments.add("d1", "/p", source, "photo.jpg", "image/jpeg", stamp())
    finish(store, "d2")


def test_folders_and_files_are_the_owner_s_alone(folder: Path, tmp_path: Path) -> None:
    store = Store.open(folder, clock=clock)
    fill(store, tmp_path)
    found = modes(folder)
    store.close()
    assert {"fieldapp.sqlite3", "fieldapp.sqlite3-wal", "fieldapp.sqlite3-shm"} <= found.keys()
    folders = {name for name in found if (folder / name).is_dir()}
    assert len(folders) == 3
    assert {name: mode for name, mode in found.items() if mode != (0o700 if name in folders else 0o600)} == {}


def test_what_an_earlier_version_left_open_is_closed(folder: Path, tmp_path: Path) -> None:
    store = Store.open(folder, clock=clock)
    fill(store, tmp_path)
    store.close()
    for path in (folder, folder / "attachments"):
        path.chmod(0o755)
    (folder / "fieldapp.sqlite3").chmod(0o644)
    Store.open(folder, clock=clock).close()
    assert all(not mode & 0o077 for mode in modes(folder).values())


def test_a_snapshot_before_an_upgrade_is_the_owner_s_alone(folder: Path, tmp_path: Path) -> None:
    Store.open(folder, clock=clock).close()
    bring_up(folder / "fieldapp.sqlite3", clock, scripts=scripts_with(tmp_path), head="next")
    (snapshot,) = folder.glob("*before-upgrade*")
    assert snapshot.stat().st_mode & 0o777 == 0o600


def test_a_folder_with_other_things_in_it_keeps_its_mode(folder: Path) -> None:
    folder.mkdir(mode=0o755)
    (folder / "letter.txt").write_text("mine")
    Store.open(folder, clock=clock).close()
    assert folder.stat().st_mode & 0o777 == 0o755
    assert (folder / "fieldapp.sqlite3").stat().st_mode & 0o777 == 0o600
    assert (folder / "letter.txt").stat().st_mode & 0o777 == 0o666
