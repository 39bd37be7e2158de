"""`python -m tests.faults network`: every profile of bad links, side by side, and one closing line."""

from __future__ import annotations

import argparse
import json
import os
import secrets
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from importlib import import_module
from multiprocessing import get_context
from pathlib import Path

from tests.faults.network import roads
from tests.faults.network.figures import Figures
from tests.faults.network.play import MOST_PROCESSES, Play, Task

MOST_RECORDS, MOST_ATTACHMENTS = 500, 200  # what it takes to show all that is promised
LEAST_FAULTS = 10_000  # then
KINDS = frozenset(
    {
        *("latency", "slow_answer", "bandwidth", "cut_up", "cut_down", "cut_before", "cut_after"),
        *("duplicate", "garbage", "portal", "tls", "flapping"),
    }
)
"""The proxy's kinds of faults, of which each must have befallen a run of all profiles."""
_IN_MEMORY = Path("/dev/shm")  # noqa: S108
_ROOM = 4 * 1024**3  # bytes
_LONGEST_FIRST = ("everything", "captive", "cuts", "lost-answers")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take how much, over what and how."""
    parser.add_argument("--records", type=int, default=MOST_RECORDS, help="over each profile")
    parser.add_argument("--attachments", type=int, default=MOST_ATTACHMENTS, help="of these records")
    parser.add_argument(
        "--profile", action="append", choices=roads.names(), help="this one alone (may be given again)"
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="profiles side by side")
    parser.add_argument(
        "--processes", type=int, default=MOST_PROCESSES, help="of the client, over each profile; then it ends"
    )
    parser.add_argument("--seed", type=int, help="of a run to see again")
    parser.add_argument("--json", action="store_true", help="the closing line for machines")


def run(asked: argparse.Namespace, tell: Callable[[str], None]) -> int:
    """Play, print the closing line, return the exit code."""
    seed = secrets.randbelow(10**6) if asked.seed is None else asked.seed
    profiles: list[str] = asked.profile or roads.names()
    place = Path(tempfile.mkdtemp(prefix="fieldapp-network-", dir=_quick_disk()))
    tasks = [
        Task(name, asked.records, asked.attachments, str(seed), place / name, asked.processes)
        for name in _in_turn(profiles)
    ]
    began = time.monotonic()
    total = Figures()
    with get_context("fork").Pool(min(max(asked.jobs, 1), len(tasks)), maxtasksperchild=1) as pool:
        for figures in pool.imap_unordered(_play, tasks):
            total.add(figures)
    total.seconds = time.monotonic() - began
    idle = _idle(total, asked, profiles)
    told = {"seed": seed, "records_each": asked.records, **total.as_json(), "proves": not idle}
    sys.stdout.write(f"{json.dumps(told) if asked.json else f'{total.line()} (seed {seed})'}\n")
    if idle:
        tell(f"this run proves nothing: {'; '.join(idle)}")
    if not total.sound:
        tell(f"kept: {place}")
        return 1
    shutil.rmtree(place)
    return int(bool(idle))


def _quick_disk() -> Path | None:
    """Return memory that looks like a disk, where there is enough: links are on trial here, not disks."""
    if "TMPDIR" in os.environ or not _IN_MEMORY.is_dir():
        return None
    return _IN_MEMORY if shutil.disk_usage(_IN_MEMORY).free > _ROOM else None


def _in_turn(profiles: Iterable[str]) -> list[str]:
    return sorted(profiles, key=lambda name: (name not in _LONGEST_FIRST, name))


def _idle(total: Figures, asked: argparse.Namespace, profiles: list[str]) -> list[str]:
    """Return what should have gone wrong and did not; one profile alone has only its own kinds."""
    if set(profiles) != set(roads.names()):
        return [] if total.faults.total() else ["no faults"]
    idle = [f"no {kind}" for kind in sorted(KINDS - set(+total.faults))]
    if not total.kills:
        idle.append("no kills")
    whole = asked.records >= MOST_RECORDS and asked.attachments >= MOST_ATTACHMENTS
    if whole and total.faults.total() < LEAST_FAULTS:
        idle.append(f"only {total.faults.total()} faults of {LEAST_FAULTS}")
    return idle


def _play(task: Task) -> Figures:
    for name in ("alembic.command", "alembic.config", "alembic.script"):  # so that a fork has them
        import_module(name)
    return Play(task, _tell).run()


def _tell(line: str) -> None:
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()
