"""What another process commits is noticed, what we commit ourselves is not taken for it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldapp.store import Store

NOW = datetime(2026, 11, 30, 9, tzinfo=UTC)


@pytest.fixture
def both(tmp_path: Path) -> Iterator[tuple[Store, Store]]:
    """The window's store, and another's over the same folder; the window has looked once."""
    ours = Store.open(tmp_path / "data", clock=lambda: NOW)
    theirs = Store.open(tmp_path / "data", clock=lambda: NOW)
    assert not ours.beside.changed(), "the first look only begins"
    yield ours, theirs
    ours.close()
    theirs.close()


def test_what_another_commits_is_said_once(both: tuple[Store, Store]) -> None:
    ours, theirs = both
    assert not ours.beside.changed()
    theirs.facts.put("a", "1")
    assert ours.beside.changed()
    assert not ours.beside.changed()


def test_what_another_reads_is_no_change(both: tuple[Store, Store]) -> None:
    ours, theirs = both
    assert theirs.facts.get("a") is None
    assert not ours.beside.changed()


def test_our_own_commits_are_said_once_when_they_have_come_to_rest(both: tuple[Store, Store]) -> None:
    """Somebody else may have committed among them."""
    ours, _ = both
    for number in range(3):
        ours.facts.put("a", str(number))
        assert not ours.beside.changed()
    assert ours.beside.changed()
    assert not ours.beside.changed()


def test_another_s_commit_is_not_hidden_for_long_by_our_own(both: tuple[Store, Store]) -> None:
    ours, theirs = both
    theirs.facts.put("b", "1")
    said = []
    for number in range(10):
        ours.facts.put("a", str(number))
        said.append(ours.beside.changed())
    assert said == [False] * 4 + [True] + [False] * 4 + [True]


def test_the_log_is_folded_in_when_the_last_store_closes(both: tuple[Store, Store], tmp_path: Path) -> None:
    ours, theirs = both
    theirs.facts.put("b", "1")
    assert ours.beside.changed()
    theirs.close()
    ours.close()
    assert not list((tmp_path / "data").glob("*-wal"))
