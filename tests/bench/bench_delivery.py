"""A large sync over loopback beside a bare httpx loop that posts the same files; and the window meanwhile.

One run sends 10,000 small records, then 250 with a file of 4 MiB each (1 GB). The loop has everything ready:
it packs nothing, stores nothing, hashes nothing.
"""

from __future__ import annotations

import gc
import gzip
import json
import os
import resource
import shutil
import sqlite3
import sys
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import urlencode

import httpx
from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtWidgets import QApplication

from fieldapp.app import App, open_app
from fieldapp.connectors.digit.syncfile import pack
from fieldapp.flows.planner import HEAVY as HEAVY_BYTES
from fieldapp.flows.planner import MOST_RECORDS, choose
from fieldapp.flows.views import SyncProgress
from fieldapp.records import DIGIT, Turn
from fieldapp.sandbox.accounts import DEMO_PASSWORD, DEMO_USER
from fieldapp.ui.sitting import Sitting
from tests.bench import owed
from tests.bench.figure import Figure, milliseconds, side_by_side
from tests.bench.many import folder_with_records
from tests.bench.owed import copy_of_owed, readdress
from tests.helpers.qtlife import live, until
from tests.helpers.sandbox import SandboxProcess

_MOST_ROUNDS = 2  # each is more than 1 GB twice, over the wire and onto the disk
_SMALL_GOAL, _HEAVY_GOAL = 1 / 0.7, 1 / 0.9  # as long as the loop at that share of its throughput
_STALL, _MEMORY, _PLANNING = 50.0, 60.0, 50.0  # ms, MB, ms
_LONGEST = 1800.0  # seconds


@dataclass(frozen=True)
class Took:
    """Seconds for the small records, then for those with files; MB that memory grew meanwhile."""

    small: float
    heavy: float
    memory: float = 0.0


@dataclass(frozen=True)
class Post:
    """One parcel as it goes over the wire: files, each with the id that it got, then the sync file."""

    files: tuple[tuple[str, Path], ...]
    name: str
    packed: bytes

    def naming(self, file_ids: Sequence[str]) -> bytes:
        """Return the sync file with other ids of the files: a server looks at what it names."""
        if not file_ids:
            return self.packed
        text = gzip.decompress(self.packed)
        for (old, _), new in zip(self.files, file_ids, strict=True):
            text = text.replace(old.encode(), new.encode())
        return gzip.compress(text, mtime=0)


def measure(rounds: int) -> Iterator[Figure]:
    """Measure the plan of a parcel, the throughput by turns, then the window."""
    yield _planning(rounds)
    with TemporaryDirectory(prefix="fieldapp-bench-", ignore_cleanup_errors=True) as place:
        yield from _throughput(Path(place), min(rounds, _MOST_ROUNDS))
        yield _stall(Path(place))


def _planning(rounds: int) -> Figure:
    folder = folder_with_records()
    with (
        open_app(folder, "bench", use_keyring=False) as app,
        closing(sqlite3.connect(folder / "fieldapp.sqlite3")) as bare,
    ):
        turn = Turn(destination=DIGIT, address="", round=9, by_hand=True)
        now = app.flows.clock()

        def plan() -> None:
            found = app.store.due.next(turn, now, MOST_RECORDS, light=HEAVY_BYTES)
            if not choose(found, 64 * 1024):
                raise RuntimeError("nothing is due")

        floor = f"SELECT * FROM delivery ORDER BY id LIMIT {MOST_RECORDS}"  # noqa: S608
        value, reference = side_by_side(
            partial(milliseconds, plan),
            partial(milliseconds, lambda: bare.execute(floor).fetchall()),
            rounds,
        )
    return Figure(
        "the next parcel of 100,000 rows planned",
        value,
        "ms",
        f"{MOST_RECORDS} rows read",
        reference,
        1000.0,
        _PLANNING,
    )


# --- throughput ---------------------------------------------------------------------------------------------


def _throughput(place: Path, rounds: int) -> Iterator[Figure]:
    posts: list[Post] = []
    took: list[Took] = []
    looped: list[Took] = []

    def ours() -> float:
        with _sandbox(place) as sandbox, _laptop(place, sandbox) as app:
            took.append(_synced(app))
            posts[:] = _posts(app)
        return took[-1].small

    def loop() -> float:
        with _sandbox(place) as sandbox:
            looped.append(_looped(sandbox, posts))
        return looped[-1].small

    small, bare_small = side_by_side(ours, loop, rounds)
    heavy, bare_heavy = side_by_side(
        partial(next, (t.heavy for t in took)), partial(next, (t.heavy for t in looped)), rounds
    )
    loop_said = "a bare httpx loop, same files"
    yield Figure(f"{owed.SMALL} small records", small, "s", loop_said, bare_small, _SMALL_GOAL)
    yield Figure(f"{owed.HEAVY} files of 4 MiB", heavy, "s", loop_said, bare_heavy, _HEAVY_GOAL)
    grown = max(t.memory for t in took)
    yield Figure("memory grown by these files", grown, "MB", "one file", 4.2, _MEMORY / 4.2, _MEMORY)


@contextmanager
def _sandbox(place: Path) -> Generator[SandboxProcess]:
    """Start a server that has seen nothing."""
    data = place / "sandbox"
    process = SandboxProcess(data).start()
    try:
        yield process
    finally:
        process.close()
        shutil.rmtree(data)


@contextmanager
def _laptop(place: Path, sandbox: SandboxProcess) -> Generator[App]:
    """Open a laptop that owes everything to that server, and sign in."""
    folder = copy_of_owed(place / "laptop")
    project = {name: fact for name, fact in sandbox.project().items() if name != "digime"}
    try:
        with open_app(folder, "bench", use_keyring=False) as app:
            app.flows.account.open_project(json.dumps(project).encode())
            app.flows.account.sign_in(DEMO_USER, DEMO_PASSWORD)
            readdress(folder, app.servers.project().address(DIGIT))
            yield app
    finally:
        shutil.rmtree(folder)


def _synced(app: App) -> Took:
    """Sync everything; small records go first, so that there is one moment between the two kinds."""
    between: list[tuple[float, float]] = []

    def note(progress: SyncProgress) -> None:
        if progress.records_done >= owed.SMALL and not between:
            between.append((time.perf_counter(), _peak(afresh=True)))

    gc.collect()
    gc.freeze()  # as the app does when it starts
    os.sync()  # what was written to set this up must not go to the disk meanwhile
    started = time.perf_counter()
    report = app.flows.sync.run_once(progress=note)
    ended = time.perf_counter()
    gc.unfreeze()
    if report.delivered != owed.SMALL + owed.HEAVY:
        raise RuntimeError(f"the sync did not go through: {report}")
    [(middle, memory)] = between
    return Took(middle - started, ended - middle, _peak() - memory)


def _peak(*, afresh: bool = False) -> float:
    """Return the most memory that this process had, in MB; `afresh`: from now on (on Linux alone)."""
    status, clear = Path("/proc/self/status"), Path("/proc/self/clear_refs")
    if not clear.exists():
        unit = 1024 * 1024 if sys.platform == "darwin" else 1024
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
    if afresh:
        clear.write_text("5", "ascii")
    line = next(line for line in status.read_text("ascii").splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def _posts(app: App) -> list[Post]:
    """Return what the sync sent, in its order."""
    batches = sorted({d.batch_id for d in app.store.outbox.deliveries() if d.batch_id is not None})
    made: list[Post] = []
    kept = app.flows.data_folder.with_name("files")  # the laptop's own go with it
    kept.mkdir(exist_ok=True)
    for id_ in batches:
        parcel = app.store.outbox.parcel(id_)
        files = [file for submission in parcel.submissions for file in submission.attachments]
        for file in files:
            if not (kept / file.sha256).exists():
                (kept / file.sha256).hardlink_to(parcel.files[file.sha256])
        made.append(
            Post(
                tuple((parcel.uploads[file.id], kept / file.sha256) for file in files),
                f"sync-{id_}.gz",
                pack(parcel.submissions, parcel.uploads),
            )
        )
    return made


def _looped(sandbox: SandboxProcess, posts: list[Post]) -> Took:
    """Post the same files with one client, asking for nothing but good answers."""
    project = sandbox.project()
    with httpx.Client(base_url=sandbox.url, trust_env=False, timeout=60) as client:
        loop = _Loop(client, project["tenantId"], project["campaignId"])
        os.sync()
        started = time.perf_counter()
        small = [post for post in posts if not post.files]
        for post in small:
            loop.send(post)
        middle = time.perf_counter()
        for post in posts:
            if post.files:
                loop.send(post)
        return Took(middle - started, time.perf_counter() - middle)


class _Loop:
    """The bare loop."""

    def __init__(self, client: httpx.Client, tenant: str, campaign: str) -> None:
        self._client = client
        self._whose = {"tenantId": tenant, "campaignId": campaign}
        fields = {"grant_type": "password", "scope": "read", "username": DEMO_USER, "password": DEMO_PASSWORD}
        answer = client.post(
            "/user/oauth/token",
            data={**fields, "tenantId": tenant, "userType": "EMPLOYEE"},
            headers={"authorization": "Basic ZWdvdi11c2VyLWNsaWVudDo="},
        )
        self._token: str = answer.raise_for_status().json()["access_token"]
        info = {"apiId": "a", "ver": "1", "ts": 0, "action": "_create", "msgId": "m"}
        self._info = {"requestInfo": {**info, "authToken": self._token}}

    def send(self, post: Post) -> None:
        """Send a parcel, and wait until it is done: a file that is not done yet has not arrived."""
        file_ids: list[str] = []
        for _, path in post.files:
            with path.open("rb") as stream:
                file_ids.append(self._store(f"{path.name}.jpg", stream, "image/jpeg"))
        file_id = self._store(post.name, post.naming(file_ids), "application/gzip")
        query = urlencode({"tenantId": self._whose["tenantId"], "fileStoreId": file_id})
        address = f"{self._client.base_url}filestore/v1/files/id?{query}"
        content = {**self._whose, "file": address, "auditDetails": {}}
        answer = self._client.post("/sync/file/v1/_create", json={**self._info, "sync": content})
        job = answer.raise_for_status().json()["sync"]
        while job["status"] != "COMPLETED":
            content = {**self._whose, "syncId": job["syncId"]}
            asked = self._client.post("/sync/file/status/v1/_search", json={**self._info, "sync": content})
            job = asked.raise_for_status().json()["sync"]

    def _store(self, name: str, content: Any, kind: str) -> str:
        answer = self._client.post(
            "/filestore/v1/files",
            data={"tenantId": self._whose["tenantId"], "module": "health-sync"},
            files={"file": (name, content, kind)},
            headers={"auth-token": self._token},
        )
        return str(answer.raise_for_status().json()["files"][0]["fileStoreId"])


# --- the window ---------------------------------------------------------------------------------------------


def _stall(place: Path) -> Figure:
    """Measure how long the window's event loop is held up while a sync runs, beside the same without one."""
    application = QApplication.instance() or QApplication([])
    with _sandbox(place) as sandbox, _laptop(place, sandbox) as app:
        sitting = Sitting(app.flows)
        sitting.open()
        try:
            live(1000)
            idle = _gaps(lambda: live(3000))
            busy = _gaps(partial(_sync_in_window, sitting))
        finally:
            sitting.close()
            application.processEvents()
    return Figure(
        "event loop held up during a sync, p99", busy, "ms", "the idle window", idle, 1000.0, _STALL
    )


def _sync_in_window(sitting: Sitting) -> None:
    ended: list[object] = []
    sitting.courier.finished.connect(ended.append)
    sitting.courier.failed.connect(ended.append)
    sitting.courier.start()
    until(lambda: bool(ended), _LONGEST)
    if getattr(ended[0], "delivered", 0) != owed.SMALL + owed.HEAVY:
        raise RuntimeError(f"the sync did not go through: {ended[0]}")


def _gaps(during: Callable[[], None]) -> float:
    """Return the 99th percentile of the gaps between ticks of 1 ms, in milliseconds."""
    seen: list[float] = []
    clock = QElapsedTimer()
    clock.start()
    ticks = QTimer()
    ticks.setTimerType(Qt.TimerType.PreciseTimer)
    ticks.setInterval(1)
    ticks.timeout.connect(lambda: seen.append(clock.nsecsElapsed() / 1e6))
    ticks.start()
    during()
    ticks.stop()
    gaps = [after - before for before, after in pairwise(seen)]
    return quantiles(gaps, n=100)[98]
