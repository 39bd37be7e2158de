"""From the start of the process to the first paint: our window beside a bare one with ten fields."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator

from tests.bench.figure import Figure, side_by_side
from tests.bench.scene import app_with_form, big_form


def measure(rounds: int) -> Iterator[Figure]:
    """Measure until the process says that it has painted."""
    with app_with_form(big_form(40), "big") as (app, _):
        folder = str(app.flows.data_folder)
        value, reference = side_by_side(lambda: shown("app", folder), lambda: shown("bare"), rounds)
    yield Figure("process start to first paint", value, "ms", "a bare window of ten fields", reference, 4.0)


def shown(*arguments: str) -> float:
    """Return the milliseconds until a process of `first_paint` says that it has painted."""
    command = [sys.executable, "-m", "tests.bench.first_paint", *arguments]
    started = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        said = process.stdout.readline() if process.stdout else b""
        took = (time.perf_counter() - started) * 1000
    if said != b"painted\n" or process.returncode:
        raise RuntimeError(f"{' '.join(arguments)} ended with {process.returncode} and said {said!r}")
    return took
