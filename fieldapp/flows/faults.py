"""Reports of our own faults, for whoever mends them: where the code was, never what anybody answered.

A report holds types, places in the code and counts. An error's message, the values in a stack and a person's
home folder stay out: each may hold an answer or a name.
"""

from __future__ import annotations

import json
import platform
import sysconfig
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from importlib.metadata import version
from pathlib import Path, PurePath
from types import TracebackType
from typing import cast

from fieldapp.connector import Clock
from fieldapp.durable import sweep_torn, write_durably
from fieldapp.errors import DiskError

FOLDER = "reports"
KEPT = 20
_AGAIN = timedelta(minutes=1)
_DEEPEST = 60  # frames of a stack that are told; a recursion has a thousand
_CHAINED = 10  # errors of a chain that are told

_ROOT = Path(__file__).resolve().parents[2]
_LIBRARY = Path(sysconfig.get_paths()["stdlib"])


@dataclass(frozen=True)
class Scene:
    """What was open; ids and counts alone. Replaced whole, so that any thread may read it."""

    page: str = ""
    draft: str = ""  # id
    form: str = ""  # schema id and version
    counts: Mapping[str, int] = field(default_factory=dict[str, int])


@dataclass
class Report:
    """A fault that was met once or more, and where its report lies (None: the disk refused it)."""

    words: str  # the type and the innermost place, in one line
    file: Path | None
    document: dict[str, object]
    last: datetime
    times: int = 1


class Reports:
    """The folder with reports; any thread may write."""

    def __init__(self, data: Path, *, clock: Clock, more: Mapping[str, str] | None = None) -> None:
        """Take the data folder; `more` are versions of what else runs here, by name."""
        self.folder = data / FOLDER
        self._clock = clock
        self._more = dict(more or {})
        self._lock = threading.RLock()  # a fault may be met while one is written
        self._recent: dict[str, Report] = {}

    def error(self, error: BaseException, scene: Scene, met_in: str) -> Report:
        """Report an error and what it came from. `met_in` names the kind of place that it was met in."""
        return self._write({"chain": list(_chain(error))}, told(error), scene, met_in)

    def place(self, kind: str, place: str, scene: Scene, met_in: str) -> Report:
        """Report a fault without a Python stack, such as one of Qt's: its kind and its place in the code."""
        return self._write({"chain": [{"type": kind, "stack": [place]}]}, f"{kind} at {place}", scene, met_in)

    def trace(self, lines: Sequence[str], scene: Scene) -> Report:
        """Report a hard crash of the process before this one, from the lines that `faulthandler` left."""
        kept = [line for line in map(_traced, lines) if line]
        return self._write({"trace": kept}, kept[0] if kept else "a crash", scene, "crash")

    def tidy(self) -> None:
        """Remove what kills left half written, before anything is reported. Raises DiskError."""
        sweep_torn(self.folder / "*.json")

    def settle(self) -> None:
        """Bring the counts of what came again onto the disk; a disk that refuses keeps the lower ones."""
        with self._lock:
            for report in self._recent.values():
                _keep(report)

    def _write(self, facts: Mapping[str, object], words: str, scene: Scene, met_in: str) -> Report:
        now = self._clock()
        key = json.dumps([facts, met_in])
        with self._lock:
            known = self._recent.get(key)
            if known is not None and abs(now - known.last) < _AGAIN:
                return self._again(known, now)
            document = {
                **self._versions(),
                "at": now.isoformat(),
                "last": now.isoformat(),
                "times": 1,
                "met": met_in,
                "thread": threading.current_thread().name,
                "page": scene.page,
                "draft": scene.draft,
                "form": scene.form,
                "counts": dict(scene.counts),
                **facts,
            }
            report = Report(words, None, document, now)
            report.file = self._free_name(now)
            if not _keep(report):
                report.file = None
            for old in [k for k, r in self._recent.items() if abs(now - r.last) >= _AGAIN]:
                _keep(self._recent.pop(old))
            self._recent[key] = report
            self._prune()
            return report

    @staticmethod
    def _again(report: Report, now: datetime) -> Report:
        """Count a fault up: onto the disk at every doubling, since one may come with every picture drawn."""
        report.times += 1
        report.last = now
        report.document |= {"times": report.times, "last": now.isoformat()}
        if report.times.bit_count() == 1:
            _keep(report)
        return report

    def _versions(self) -> dict[str, object]:
        return {
            "fieldapp": version("fieldapp"),
            "python": platform.python_version(),
            **self._more,
            "system": platform.platform(),
        }

    def _free_name(self, now: datetime) -> Path:
        stamp = now.strftime("%Y%m%dT%H%M%SZ")
        taken = [_age(file)[1] for file in self.folder.glob(f"{stamp}-*.json")]
        return self.folder / f"{stamp}-{max(taken, default=0) + 1}.json"

    def _prune(self) -> None:
        """Remove all but the newest; one that cannot be removed harms nobody."""
        for old in sorted(self.folder.glob("*-*.json"), key=_age)[:-KEPT]:
            try:
                old.unlink()
            except OSError:
                return


def _keep(report: Report) -> bool:
    """Write a report; return whether it is on the disk. Whoever reports a fault cannot mend a disk too."""
    if report.file is None:
        return False
    try:
        write_durably(report.file, json.dumps(report.document, indent=1).encode())
    except DiskError:
        return False
    return True


def _age(file: Path) -> tuple[str, int]:
    stamp, _, number = file.stem.rpartition("-")
    return stamp, int(number) if number.isdigit() else 0


def _chain(error: BaseException) -> Iterator[dict[str, object]]:
    """Yield an error and those it came from, and the members of groups, each as type and places."""
    todo: list[tuple[BaseException, str]] = [(error, "")]
    seen: set[int] = set()
    while todo and len(seen) < _CHAINED:
        met, how = todo.pop(0)
        if id(met) in seen:
            continue
        seen.add(id(met))
        facts: dict[str, object] = {"type": _name(type(met)), "stack": stack(met.__traceback__)}
        yield {"from": how, **facts} if how else facts
        if met.__cause__ is not None:
            todo.append((met.__cause__, "cause"))
        elif met.__context__ is not None and not met.__suppress_context__:
            todo.append((met.__context__, "context"))
        if isinstance(met, BaseExceptionGroup):
            group = cast("BaseExceptionGroup[BaseException]", met)
            todo += [(member, "group") for member in group.exceptions]


def stack(traceback: TracebackType | None) -> list[str]:
    """Return the places of a traceback as file:line:function, innermost last."""
    places: list[str] = []
    while traceback is not None:
        code = traceback.tb_frame.f_code
        places.append(f"{cut(code.co_filename)}:{traceback.tb_lineno}:{code.co_qualname}")
        traceback = traceback.tb_next
    if len(places) > _DEEPEST:
        half = _DEEPEST // 2
        places[half:-half] = [f"({len(places) - _DEEPEST} more)"]
    return places


def cut(name: str) -> str:
    """Return a file of the code without what stands before the package: that names this person's folders."""
    path = PurePath(name)
    if "site-packages" in path.parts:
        after = len(path.parts) - path.parts[::-1].index("site-packages")
        return PurePath(*path.parts[after:]).as_posix()
    for root in (_ROOT, _LIBRARY):
        if path.is_relative_to(root):
            return path.relative_to(root).as_posix()
    return path.name


def _name(kind: type[BaseException]) -> str:
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"


def told(error: BaseException) -> str:
    """Return an error in one line: its type and its innermost place, without its message."""
    return f"{_name(type(error))} at {(stack(error.__traceback__) or ['?'])[-1]}"


def _traced(line: str) -> str:
    """Return a line of a trace with its path cut, '' for a line that is none of faulthandler's."""
    line = line.rstrip()
    if line.startswith('  File "'):
        name, quote, rest = line.removeprefix('  File "').rpartition('"')
        return f"{cut(name)}{rest}" if quote else ""
    return line if line.startswith(("Fatal Python error: ", "Current thread 0x", "Thread 0x")) else ""
