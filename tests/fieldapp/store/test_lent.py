"""Copies of answers that are passed on lie in the data folder, and what a kill leaves of them is swept."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from fieldapp.store import Store

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)


def test_a_lent_folder_is_the_owners_own_and_goes(store: Store) -> None:
    with store.attachments.lend() as folder:
        assert Path(folder).is_relative_to(store.folder)
        assert os.name == "nt" or Path(folder).stat().st_mode & 0o077 == 0
    assert not Path(folder).exists()


def test_what_a_kill_leaves_of_it_is_swept_and_what_is_read_now_stays(store: Store) -> None:
    lent = [store.attachments.lend() for _ in range(2)]
    for folder, hours in zip(lent, (2, 0), strict=True):
        copy = Path(folder.name) / "consent.pdf"
        copy.write_text("secret")
        at = (NOW - timedelta(hours=hours)).timestamp()
        os.utime(copy, (at, at))
        os.utime(folder.name, (at, at))
    store.upkeep.sweep(NOW)
    assert [list(Path(folder.name).glob("*")) != [] for folder in lent] == [False, True]
    for folder in lent:
        folder.cleanup()
