"""A list of 100,000 villages: read, filtered at each level of a cascade, looked up, and the memory it takes.

Each is beside what the machine has to do at the least: the bytes merely parsed, a look into a dict, the bytes
of the file.
"""

from __future__ import annotations

import csv
import json
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from io import StringIO
from xml.parsers import expat

from forms import Session, read
from tests.bench.figure import Figure, milliseconds, side_by_side
from tests.bench.long_list import DISTRICTS, LEVELS, ROWS, as_csv, as_geojson, as_xml, form, rows

_MADE: dict[str, Callable[[], bytes]] = {"csv": as_csv, "xml": as_xml, "geojson": as_geojson}
_GOALS = {"csv": 4.0, "xml": 12.0, "geojson": 3.0}
_PARSED: dict[str, Callable[[bytes], object]] = {
    "csv": lambda raw: sum(1 for _ in csv.reader(StringIO(raw.decode(), newline=""))),
    "xml": lambda raw: expat.ParserCreate().Parse(raw, True),
    "geojson": json.loads,
}
_FILTER_MS = 50.0  # at most, and the first time too
_TIMES = 5
_SHOWN = 500  # choices that a window lists at first


def measure(rounds: int) -> Iterator[Figure]:
    """Measure what a long list costs."""
    for ending, made in _MADE.items():
        raw = made()
        ours, parsed = partial(opened, ending, raw), partial(_PARSED[ending], raw)
        value, reference = side_by_side(partial(milliseconds, ours), partial(milliseconds, parsed), rounds)
        what = f"100,000 rows of {ending} read, ready to fill"
        yield Figure(what, value, "ms", "merely parsed", reference, _GOALS[ending])
    for mixed in (False, True):
        yield from _levels(as_csv(mixed=mixed), "mixed" if mixed else "sorted", rounds)
    yield _look_up(rounds)
    yield from _memory()


def opened(ending: str, raw: bytes) -> Session:
    """Begin a record of the form with the list."""
    return Session(read(form(ending), "form.xml", {f"villages.{ending}": raw}))


def _levels(raw: bytes, order: str, rounds: int) -> Iterator[Figure]:
    """Measure a filter that changes and a look at what it leaves, the first time and later on."""
    countries = [row[2] for row in rows(mixed=order == "mixed")]
    firsts: dict[str, list[float]] = {level: [] for level in LEVELS}
    agains: dict[str, list[float]] = {level: [] for level in LEVELS}
    scans: list[float] = []
    for _ in range(rounds):
        session = opened("csv", raw)
        for level in LEVELS:
            took = [
                milliseconds(partial(_filtered, session, level, number)) for number in range(1, _TIMES + 1)
            ]
            firsts[level].append(took[0])
            agains[level] += took[1:]
        scans.append(milliseconds(lambda: [at for at, country in enumerate(countries) if country == "c1"]))
    reference = statistics.median(scans)
    for what, times in (("first", firsts), ("again", agains)):
        for level, took in times.items():
            name = f"a filter of 100,000 {order} rows by {level}, {what}"
            yield Figure(name, statistics.median(took), "ms", "a look at each", reference, 3.0, _FILTER_MS)


def _filtered(session: Session, level: str, number: int) -> None:
    """Answer what a list is filtered by, and read the choices that a window shows at first."""
    session.set("/data/country", f"c{number % 3}")
    session.set("/data/district", f"d{number * 100 % DISTRICTS + number % 3 * DISTRICTS}")
    shown = session.node(f"/data/of_{level}").choices[:_SHOWN]
    if not shown or not shown[-1].label:
        message = f"nothing is on offer by {level}"
        raise RuntimeError(message)


def _look_up(rounds: int) -> Figure:
    """Measure a label looked up by its key, beside a dict of all of them."""
    session = opened("csv", as_csv())
    labels = {row[0]: row[1] for row in rows()}
    keys = [f"v{number * 7919 % ROWS}" for number in range(200)]

    def looked() -> None:
        for key in keys:
            session.set("/data/key", key)
            if session.node("/data/label").text != labels[key]:
                raise RuntimeError(key)

    value, reference = side_by_side(
        lambda: milliseconds(looked) / len(keys),
        lambda: milliseconds(lambda: [labels[key] for key in keys]) / len(keys),
        rounds,
    )
    return Figure("a label of 100,000 looked up by key", value, "ms", "dict", reference, 1e5, 5.0)


def _memory() -> Iterator[Figure]:
    """Measure the bytes that a row takes while the form is filled, and the peak while it is read."""
    for ending, made in _MADE.items():
        size = len(made())
        kept, peak = map(int, _apart(ending).split())
        what = f"a row of {ending} in memory"
        yield Figure(what, kept / ROWS, "B", "a row of the file", size / ROWS, 3.0)
        yield Figure(f"{ROWS} rows of {ending}, peak", peak / 1e6, "MB", "the file", size / 1e6, 10.0, 100.0)


def _apart(ending: str) -> str:
    """Return what `weigh` prints in a process of its own."""
    program = f"from tests.bench.bench_lists import weigh; weigh({ending!r})"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return done.stdout


def weigh(ending: str) -> None:
    """Print the bytes that Python holds for the list once it was used, and the most while it was read."""
    import tracemalloc  # noqa: PLC0415  (it slows everything down that comes after)

    raw = _MADE[ending]()
    tracemalloc.start()
    session = opened(ending, raw)
    for level in LEVELS:
        _filtered(session, level, 1)
    print(*tracemalloc.get_traced_memory())  # noqa: T201
