"""Plays one job in our engine, in this process alone: `python -m tests.bench.engine_run JOB.json`.

Prints what it took as one JSON object of the same shape as peers/webforms.mjs: milliseconds of wall time, and
bytes for the peak memory of the process.
"""

from __future__ import annotations

import gc
import json
import statistics
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

import forms
from forms import Session

T = TypeVar("T")
Took = dict[str, Any]


def main(argv: Sequence[str]) -> int:
    """Play the job."""
    bare = _peak()
    job = json.loads(Path(argv[0]).read_text("utf-8"))
    took: Took = {}
    raw = Path(job["xml"]).read_bytes()
    media = {file.name: file.read_bytes() for file in Path(job["media"]).iterdir()} if job["media"] else {}

    def opened() -> Session:
        return Session(forms.read(raw, media=media))

    session = _timed(took, "first", opened)
    if job["again"]:
        took["again"] = statistics.median(_milliseconds(opened) for _ in range(job["again"]))
        took["read"] = statistics.median(
            _milliseconds(lambda: forms.read(raw, media=media)) for _ in range(job["again"])
        )
    _PLAYS[job["mode"]](session, job, took)
    took["peak"] = _peak()
    took["above_bare"] = took["peak"] - bare  # bytes above an interpreter that has imported `forms`
    sys.stdout.write(json.dumps(took) + "\n")
    return 0


def _linear(session: Session, job: Mapping[str, Any], took: Took) -> None:
    """Answer every question that is asked, first to last."""
    times: list[float] = []
    skipped = 0
    for line in Path(job["script"]).read_text("utf-8").splitlines():
        path, _, text = line.split("\t")
        try:
            asked = session.node(path).relevant
        except KeyError:
            asked = False
        if not asked:
            skipped += 1
            continue
        times.append(_milliseconds(lambda path=path, text=text: session.set(path, text)))
    took["answer"] = {**_spread(times), "skipped": skipped}
    took["first_pass"] = sum(times)
    _timed(took, "validate", session.problems)
    _timed(took, "write", lambda: forms.write(session, {"instanceID": "uuid:bench"}))


def _knob(session: Session, job: Mapping[str, Any], took: Took) -> None:
    """Turn one answer to and fro on which everything else depends, and look at the last that does."""
    times: list[float] = []

    def turn(value: str) -> None:
        session.set(job["knob"], value)
        node = session.node(job["watch"])
        _ = (node.value, node.relevant)

    for number in range(job["rounds"] * 2):
        value = job["values"][number % 2]
        times.append(_milliseconds(lambda value=value: turn(value)))
    took["change"] = _spread(times)


def _repeat(session: Session, job: Mapping[str, Any], took: Took) -> None:
    """Add one more instance to so many that are filled."""
    repeat, filled = job["repeat"], 0
    took["add"] = {}
    for size in job["sizes"]:
        while session.section(repeat).count < size:
            session.add_repeat(repeat)
        for number in range(filled + 1, size + 1):
            for name, _, text in job["fields"]:
                session.set(f"{repeat}[{number}]/{name}", text)
        filled = size
        times: list[float] = []
        for _ in range(job["rounds"]):
            times.append(_milliseconds(lambda: session.add_repeat(repeat)))
            session.remove_repeat(f"{repeat}[{size + 1}]")
        took["add"][str(size)] = statistics.median(times)


def _choices(session: Session, job: Mapping[str, Any], took: Took) -> None:
    """Turn the filters, and look at the lists that depend on them. Raises ValueError for other choices."""
    lists = job["lists"]
    levels: list[list[float]] = [[], [], []]
    counts = [0, 0, 0]

    def look(level: int) -> None:
        counts[level] = len(session.node(lists[level]).choices)

    for region, district in job["steps"]:
        for level, (path, value) in enumerate(((job["region"], region), (job["district"], district))):

            def turn(level: int = level, path: str = path, value: str = value) -> None:
                session.set(path, value)
                look(level)

            levels[level].append(_milliseconds(turn))
        levels[2].append(_milliseconds(lambda: look(2)))
        if counts != job["expect"]:
            raise ValueError(f"other choices than expected: {counts}")
    took["levels"] = [{"first": times[0], **_spread(times)} for times in levels]


_PLAYS: Mapping[str, Callable[[Session, Mapping[str, Any], Took], None]] = {
    "linear": _linear,
    "chain": _knob,
    "fanout": _knob,
    "repeat": _repeat,
    "choices": _choices,
}


def _timed(took: Took, name: str, work: Callable[[], T]) -> T:
    started = time.perf_counter()
    result = work()
    took[name] = (time.perf_counter() - started) * 1000
    return result


def _milliseconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def _spread(times: Sequence[float]) -> dict[str, float]:
    ordered = sorted(times)
    at = [ordered[min(len(ordered) - 1, int(len(ordered) * share))] for share in (0.5, 0.95)]
    return {"p50": at[0], "p95": at[1], "count": len(ordered)}


def _peak() -> int:
    """Return the peak of this program's own memory, in bytes; getrusage counts what started it as well."""
    try:
        status = Path("/proc/self/status").read_text("ascii")
    except OSError:
        import resource  # noqa: PLC0415 - not there on Windows, where this bench cannot be measured

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak if sys.platform == "darwin" else peak * 1024
    return int(status.partition("VmHWM:")[2].split()[0]) * 1024


if __name__ == "__main__":
    gc.collect()
    sys.exit(main(sys.argv[1:]))
