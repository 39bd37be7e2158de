"""Real processes: killed in the middle of writing, and writing side by side."""

from __future__ import annotations

import hashlib
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from fieldapp.store import Store

from .scene import BOTH, clock
from .typist import DRAFT_EVERY

ROOT = Path(__file__).resolve().parents[3]


def typist(folder: Path, name: str, count: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.fieldapp.store.typist", folder, name, str(count)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def hold_to(store: Store, lines: list[str]) -> None:
    """Check that the store has everything that was acknowledged, and nothing half."""
    for line in lines:
        verb, draft_id, *rest = line.split()
        if verb == "saved":
            assert store.drafts.get(draft_id).answers[rest[0]] == rest[1]
        else:
            assert store.outbox.submission(draft_id).sha256 == rest[0]
    submissions = {s.id for s in store.outbox.submissions()}
    owed = [(d.submission_id, d.destination) for d in store.outbox.deliveries()]
    assert sorted(owed) == sorted((id_, place) for id_ in submissions for place in BOTH)
    for id_ in submissions:
        draft = store.drafts.get(id_)
        assert draft.finished
        assert len(draft.answers) == DRAFT_EVERY
        assert store.outbox.submission(id_).payload == draft.answers[f"/q{DRAFT_EVERY - 1}"].encode()
    assert not submissions & {d.id for d in store.drafts.all()}


def check_file(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "fieldapp.sqlite3")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_a_kill_at_any_moment_costs_no_acknowledged_answer(folder: Path) -> None:
    """Five processes, one after the other on the same folder, each killed in the middle of its writing."""
    acknowledged: list[str] = []
    for round_, lines in enumerate([1, 9, 23, 40, 64]):
        child = typist(folder, f"r{round_}", 100_000)
        assert child.stdout is not None
        assert child.stderr is not None
        heard = [child.stdout.readline() for _ in range(lines)]
        os.kill(child.pid, signal.SIGKILL)
        rest = child.stdout.read()
        assert child.wait() == -signal.SIGKILL, child.stderr.read()
        child.stdout.close()
        child.stderr.close()
        # The last line may be torn by the kill: then it was not said.
        heard += [line for line in rest.splitlines(keepends=True) if line.endswith("\n")]
        acknowledged += heard
        store = Store.open(folder, clock=clock)
        hold_to(store, acknowledged)
        store.close()
    assert len(acknowledged) >= 137
    check_file(folder)


def test_two_processes_write_side_by_side(folder: Path) -> None:
    """They also make the folder at the same moment: whoever comes second finds it made."""
    children = [typist(folder, name, 70) for name in ("a", "b", "c")]
    lines: list[str] = []
    for child in children:
        out, err = child.communicate()
        assert child.returncode == 0, err
        assert err == ""
        lines += out.splitlines()
    assert len([line for line in lines if line.startswith("saved")]) == 210
    store = Store.open(folder, clock=clock)
    hold_to(store, lines)
    assert store.outbox.unsent() == 15
    store.close()
    check_file(folder)


def test_a_store_sees_at_once_what_another_process_wrote(folder: Path) -> None:
    store = Store.open(folder, clock=clock)
    assert store.drafts.all() == []
    child = typist(folder, "x", DRAFT_EVERY)
    out, err = child.communicate()
    assert (child.returncode, err) == (0, "")
    payload_hash = hashlib.sha256(f"x{DRAFT_EVERY - 1}".encode()).hexdigest()
    assert out.splitlines()[-1] == f"finished x-0 {payload_hash}"
    hold_to(store, out.splitlines())
    store.close()
