"""The form engine beside that of ODK Web Forms in Node: the same forms, by turns, each in its own process.

The goals are those of JavaRosa in a warm JVM, the fastest engine in use, as ratios to Web Forms on the same
machine. Where Node or the other engine is missing, our own figures are measured alone.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.bench.engine_jobs import ROOT, Job, NoPeer, make_jobs, peer_packages, play_ours, play_theirs
from tests.bench.figure import Figure, milliseconds, side_by_side

_MB = 1e6
_PROCESSES = 2  # of each engine for a form, by turns; one for those that take the other engine minutes
_LONG = frozenset({"flat5000", "csv100000", "repeatsum"})
_SELDOM = 3

Took = Mapping[str, Any]
Read = Callable[[Took], float]


def measure(rounds: int) -> Iterator[Figure]:
    """Measure every form in both engines, then what has goals of our own."""
    yield _import(rounds)
    with TemporaryDirectory(prefix="fieldapp-bench-", ignore_cleanup_errors=True) as folder:
        try:
            jobs = make_jobs(Path(folder), tuple(_TABLE))
        except FileNotFoundError as error:
            sys.stderr.write(f"Not measured: the forms are not here ({error}).\n")
            return
        try:
            peer_packages()
        except NoPeer as error:
            sys.stderr.write(f"Web Forms is not measured beside ours: {error}.\n")
            yield from _own(play_ours(jobs["repeatsum"]))
            return
        for name, figures in _TABLE.items():
            ours, theirs = _by_turns(name, jobs[name], rounds)
            for title, unit, read, goal, limit in figures:
                value, reference = (statistics.median(map(read, took)) for took in (ours, theirs))
                yield Figure(title, value, unit, "Web Forms", reference, goal, limit)
            if name == "repeatsum":
                yield from _own(ours[0])


def _by_turns(name: str, job: Job, rounds: int) -> tuple[list[Took], list[Took]]:
    """Play a form in both engines, one after the other."""
    long = name in _LONG
    theirs_again = 1 if long else _SELDOM
    their_job = {
        **job,
        "again": theirs_again,
        "sizes": [size for size in job.get("sizes", ()) if size <= 100],
    }
    pairs = [
        (play_ours({**job, "again": _SELDOM}), play_theirs(their_job))
        for _ in range(1 if long else min(rounds, _PROCESSES))
    ]
    return [ours for ours, _ in pairs], [theirs for _, theirs in pairs]


def _own(took: Took) -> Iterator[Figure]:
    """Return what has nothing to do with another engine."""
    added = took["add"]
    yield Figure("the 1,000th instance of a repeat", added["1000"], "ms", "the 10th", added["10"], 2.0)


def _import(rounds: int) -> Figure:
    """Measure `import forms` beside the interpreter's start, which it holds as well."""

    def run(statement: str) -> float:
        command = [sys.executable, "-c", statement]
        compiled = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}  # as an installed program is
        return milliseconds(lambda: subprocess.run(command, cwd=ROOT, env=compiled, check=True))

    imported, bare = side_by_side(partial(run, "import forms"), partial(run, "pass"), rounds)
    return Figure("import forms", imported - bare, "ms", "a bare interpreter", bare, 8.0, 120)


def _at(*keys: str) -> Read:
    def read(took: Took) -> float:
        value: Any = took
        for key in keys:
            value = value[key]
        return float(value)

    return read


def _slowest_level(of: str) -> Read:
    return lambda took: max(level[of] for level in took["levels"])


def _megabytes(key: str) -> Read:
    return lambda took: took.get(key, took["peak"]) / _MB


_TABLE: Mapping[str, tuple[tuple[str, str, Read, float, float | None], ...]] = {
    "flat1000": (
        ("first form of a process, 1,000 questions", "ms", _at("first"), 0.15, None),
        ("opened again, 1,000 questions", "ms", _at("again"), 0.06, None),
        ("an answer, p95, 1,000 questions", "ms", _at("answer", "p95"), 0.40, None),
        ("all answers, 1,000 questions", "ms", _at("first_pass"), 1.0, None),
        ("record written, 1,000 questions", "ms", _at("write"), 2.0, None),
    ),
    "flat5000": (("opened again, 5,000 questions", "ms", _at("again"), 0.034, None),),
    "whova": (
        ("opened again, WHO verbal autopsy", "ms", _at("again"), 0.055, None),
        ("an answer, p95, WHO verbal autopsy", "ms", _at("answer", "p95"), 0.50, None),
        ("peak memory, WHO verbal autopsy", "MB", _megabytes("peak"), 0.20, None),
        ("its peak above an interpreter with forms", "MB", _megabytes("above_bare"), 0.20, 150),
    ),
    "chain500": (("the head of 500 chained calculations", "ms", _at("change", "p50"), 0.04, None),),
    "fanout1000": (("an answer that shows 1,000 questions", "ms", _at("change", "p50"), 0.05, None),),
    "repeatsum": (("one more instance at 100, summed outside", "ms", _at("add", "100"), 0.0015, None),),
    "csv100000": (
        ("opened again, a list of 100,000 rows", "ms", _at("again"), 0.028, None),
        ("a filter changed, the slowest level", "ms", _slowest_level("p50"), 0.003, 50),
        ("the same, the first time", "ms", _slowest_level("first"), 0.02, 50),
        ("peak memory, a list of 100,000 rows", "MB", _megabytes("peak"), 0.15, None),
    ),
}
