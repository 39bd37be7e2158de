"""What is slow on purpose, or comes out the same each time, made quick for tests of something else.

A passphrase is hardened with the least work, and a new data folder gets a copy of the tables that the
migrations once made in this process. What is about these has the real thing: tests/fieldapp/vault,
tests/fieldapp/store, and every process of its own, but for the passphrases of `forked`.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

from fieldapp.durable import create_private
from fieldapp.store import schema
from fieldapp.store.migrations import SCRIPTS
from fieldapp.vault import seal

_real_wrapped = seal.Wrapped
_real_upgrade: Callable[..., None] = schema._upgrade  # pyright: ignore[reportPrivateUsage]


def quick_passphrases() -> AbstractContextManager[Any]:
    """Have new vaults ask for the least work; whoever opens one reads in it how much that is."""
    return patch.object(seal, "Wrapped", partial(_real_wrapped, passes=1, memory_kib=8))


def copied_tables() -> AbstractContextManager[Any]:
    """Have new databases copied from one that was made before."""
    return patch.object(schema, "_upgrade", _copy)


@contextmanager
def the_real_thing() -> Generator[None]:
    """Take both back for as long as the block lasts."""
    with patch.object(seal, "Wrapped", _real_wrapped), patch.object(schema, "_upgrade", _real_upgrade):
        yield


def _copy(path: Path, found: str | None, clock: Callable[[], datetime], scripts: Path) -> None:
    if found is not None or scripts != SCRIPTS or (path.exists() and path.stat().st_size):
        _real_upgrade(path, found, clock, scripts)
        return
    create_private(path)
    path.write_bytes(_tables())


@cache
def _tables() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder, "new.sqlite3")
        _real_upgrade(path, None, None, SCRIPTS)  # a new file has no snapshot, and so no need of a clock
        return path.read_bytes()
