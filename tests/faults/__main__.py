"""Harm the app and look what is left: `python -m tests.faults crash [--profile NAME] [--rounds N]`, or
`python -m tests.faults network [--records N] [--attachments N] [--profile NAME]`.

`crash` harms the process and the disk while somebody types, `network` the link and the server while records
are sent. The closing line has the figures. The exit code is 0 when nothing was lost, 1 when something was,
and 3 where this machine does not let the profile run, since no file system can be mounted. What is wrong is
told with the seed that shows it again, and the data folder is kept.
"""

from __future__ import annotations

import argparse
import json
import os
import secrets
import shutil
import sys
import tempfile
import time
from importlib import import_module
from multiprocessing import get_context
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

from tests.faults import profiles
from tests.faults.field import Field
from tests.faults.figures import BAD, Figures
from tests.faults.network import command
from tests.faults.rounds import warm
from tests.faults.small_disk import INSIDE, CannotRun, run_inside

CANNOT_RUN = 3


def profile_names() -> list[str]:
    """Return the profiles there are."""
    return sorted(m.name.replace("_", "-") for m in iter_modules(profiles.__path__))


def crash(
    profile: str,
    rounds: int | None,
    *,
    jobs: int,
    seed: int,
    place: Path,
    until: frozenset[str] = frozenset(),
) -> Figures:
    """Play a profile on so many data folders side by side; return the figures of all."""
    wanted: int = _module(profile).ROUNDS if rounds is None else rounds
    shares = [wanted // jobs + (number < wanted % jobs) for number in range(jobs)]
    works = [
        (profile, share, f"{seed}.{job}", place / f"job-{job}", until)
        for job, share in enumerate(shares)
        if share
    ]
    warm()  # once for all jobs, which are forked
    began = time.monotonic()
    total = Figures()
    with get_context("fork").Pool(len(works)) as pool:
        for figures in pool.imap_unordered(_play, works):
            total.add(figures)
    total.seconds = time.monotonic() - began
    return total


def _module(profile: str) -> Any:
    return import_module(f"{profiles.__name__}.{profile.replace('-', '_')}")


def _play(work: tuple[str, int, str, Path, frozenset[str]]) -> Figures:
    profile, rounds, seed, place, until = work
    field = Field(place, seed, _tell, until=until)
    _module(profile).play(field, rounds)
    return field.figures


def main(arguments: list[str] | None = None) -> int:
    """Play, print the closing line, return the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    asked = _parser().parse_args(arguments)
    if not hasattr(os, "fork"):
        return _cannot(asked.what, CannotRun("it takes a system that forks processes"))
    if asked.what == "network":
        return command.run(asked, _tell)
    seed = secrets.randbelow(10**6) if asked.seed is None else asked.seed
    module = _module(asked.profile)
    if getattr(module, "NEEDS_MOUNT", False) and INSIDE not in os.environ:
        return _inside(
            asked.profile, [*(sys.argv[1:] if arguments is None else arguments), "--seed", str(seed)]
        )
    place = Path(tempfile.mkdtemp(prefix="fieldapp-faults-"))
    try:
        figures = crash(
            asked.profile,
            asked.rounds,
            jobs=max(asked.jobs, 1),
            seed=seed,
            place=place,
            until=frozenset(asked.until),
        )
    except CannotRun as why:
        shutil.rmtree(place)
        return _cannot(asked.profile, why)
    told = {"profile": asked.profile, "seed": seed, **figures.as_json()}
    line = json.dumps(told) if asked.json else f"{figures.line(asked.profile)} (seed {seed})"
    sys.stdout.write(f"{line}\n")
    if not figures.sound:
        _tell(f"kept: {place}")
        return 1
    shutil.rmtree(place)
    idle = [name for name in getattr(module, "PROVES", ()) if not getattr(figures, name)]
    if idle:
        _tell(f"no {', no '.join(idle)}: this run proves nothing")
    return int(bool(idle))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    whats = parser.add_subparsers(dest="what", required=True)
    crash_ = whats.add_parser("crash", help="kill the window, fill the disk, turn the clock")
    crash_.add_argument("--profile", choices=profile_names(), default="kill")
    crash_.add_argument("--rounds", type=int, help="default: as many as the profile likes")
    crash_.add_argument(
        "--jobs", type=int, default=os.cpu_count() or 1, help="side by side (default: the cores)"
    )
    crash_.add_argument(
        "--until",
        action="append",
        choices=BAD,
        default=[],
        help="end where one was found (may be given again)",
    )
    crash_.add_argument("--seed", type=int, help="of a run to see again")
    crash_.add_argument("--json", action="store_true", help="the closing line for machines")
    command.add_arguments(whats.add_parser("network", help="spoil the link and the server"))
    return parser


def _tell(line: str) -> None:
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()


def _inside(profile: str, arguments: list[str]) -> int:
    try:
        return run_inside("tests.faults", arguments)
    except CannotRun as why:
        return _cannot(profile, why)


def _cannot(profile: str, why: CannotRun) -> int:
    _tell(f"{profile} cannot run here: {why}")
    return CANNOT_RUN


if __name__ == "__main__":
    sys.exit(main())
