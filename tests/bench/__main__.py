"""Measure fieldapp's speed: `python run.py bench [--json FILE] [--only NAME] [--rounds N]`.

Each `bench_*.py` has `measure(rounds)`, which yields figures. The table goes to stdout; the JSON is a list of
{name, value, unit, reference, reference_value, ratio, goal}. Measuring is no test: the exit code is 0 however
slow this machine is.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from tests import bench
from tests.bench.figure import Figure

Measure = Callable[[int], Iterable[Figure]]


def found() -> dict[str, Measure]:
    """Return every bench of this folder."""
    names = sorted(m.name for m in iter_modules(bench.__path__) if m.name.startswith("bench_"))
    return {name.removeprefix("bench_"): import_module(f"{bench.__name__}.{name}").measure for name in names}


def main() -> int:
    """Measure, print, write."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # the same for us and for the reference
    benches = found()
    parser = argparse.ArgumentParser(prog="run.py bench", description=__doc__)
    parser.add_argument("--json", metavar="FILE", type=Path, help="write the figures there")
    parser.add_argument("--only", choices=benches, help="measure one thing")
    parser.add_argument("--rounds", type=int, default=9, help="rounds of each (default: %(default)s)")
    asked = parser.parse_args()
    figures: list[Figure] = []
    for name, measure in benches.items():
        if asked.only in (None, name):
            sys.stderr.write(f"Measuring {name}\n")
            figures += measure(asked.rounds)
    sys.stdout.writelines(f"{_line(figure)}\n" for figure in figures)
    if asked.json:
        text = json.dumps([figure.as_json() for figure in figures], indent=2)
        asked.json.write_text(f"{text}\n", "utf-8")
    return 0


def _line(figure: Figure) -> str:
    met = "" if figure.met else "  OVER THE GOAL"
    limit = "" if figure.limit is None else f", at most {figure.limit:g} {figure.unit}"
    return (
        f"{figure.name}: {figure.value:.2f} {figure.unit}; {figure.reference}: {figure.reference_value:.2f} "
        f"{figure.unit}; {figure.ratio:.2f} times (goal {figure.goal:g}{limit}){met}"
    )


if __name__ == "__main__":
    sys.exit(main())
