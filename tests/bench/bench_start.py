"""From the start of the process to the first paint, and to Home in use: ours beside a bare window."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.figure import Figure
from tests.helpers.screens import PASSPHRASE, prepare

_BARE = "a bare window of ten fields"


def measure(rounds: int) -> Iterator[Figure]:
    """Measure until the process says that it has painted, and that Home can be used; a bare one by turns.

    The first round of each warms caches and is not counted.
    """
    with TemporaryDirectory(prefix="fieldapp-bench-", ignore_cleanup_errors=True) as folder:
        prepare(Path(folder), worked=True)
        pairs = [(shown("app", folder), shown("bare")) for _ in range(rounds + 1)][1:]
    bare = statistics.median(reference["painted"] for _, reference in pairs)
    for what, name, goal in (("painted", "first paint", 1.5), ("usable", "Home in use", 12.0)):
        ours = statistics.median(app[what] for app, _ in pairs)
        yield Figure(f"process start to {name}", ours, "ms", _BARE, bare, goal)


def shown(*arguments: str, passphrase: str = PASSPHRASE) -> dict[str, float]:
    """Return how many milliseconds a process of `first_paint` takes until it says each of its words."""
    command = [sys.executable, "-m", "tests.bench.first_paint", *arguments]
    surroundings = {**os.environ, "FIELDAPP_PASSPHRASE": passphrase}
    took: dict[str, float] = {}
    started = time.perf_counter()
    with subprocess.Popen(
        command, env=surroundings, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        for said in process.stdout or ():
            took[said.strip()] = (time.perf_counter() - started) * 1000
            if said == "usable\n":
                process.kill()
    if "painted" not in took:
        raise RuntimeError(f"{' '.join(arguments)} ended with {process.returncode} and said {took}")
    return took
