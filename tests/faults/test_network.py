"""A short run over bad links in real processes, and clients that do wrong, which must be found out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx
import pytest

from tests.faults.network import roads
from tests.faults.network.command import KINDS
from tests.faults.network.freight import weigh
from tests.faults.network.judge import squandered
from tests.faults.network.laptop import File, Promise
from tests.faults.network.link import Link
from tests.helpers.screens import TENANT

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked here, and killed")

ROOT = Path(__file__).resolve().parents[2]
SMALL = ("--records", "20", "--attachments", "8", "--seed", "5")
TINY = ("--records", "8", "--attachments", "6", "--seed", "5", "--jobs", "1")


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where there is such a thing: the disk is slow and not on trial."""
    memory = Path("/dev/shm")  # noqa: S108
    with TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else tmp_path) as folder:
        yield Path(folder)


def network(place: Path, *arguments: str, bend: str = "") -> subprocess.CompletedProcess[str]:
    """Run the harness in an interpreter of its own, which may fork; `bend` is done in it first."""
    code = f"import sys\n{bend}\nfrom tests.faults.__main__ import main\nsys.exit(main(sys.argv[1:]))"
    return subprocess.run(
        [sys.executable, "-c", code, "network", "--json", *arguments],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(place)},
        capture_output=True,
        text=True,
        check=False,
    )


def figures(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    assert done.stdout, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.timeout(300)
def test_records_arrive_once_over_links_that_go_wrong_in_every_way(place: Path) -> None:
    done = network(place, *SMALL, "--profile", "everything", "--profile", "cuts")
    assert done.returncode == 0, done.stderr
    told = figures(done)
    assert told["profiles"] == 2
    assert told["records"] >= 40
    assert told["delivered"] + told["refused"] + told["replaced"] == 2 * told["records"]
    assert told["refused"] >= 2  # a file that is too large, and one of a kind that DIGIT does not take
    assert told["injected"] >= 200
    assert told["faults"].keys() >= KINDS - {"slow_answer"}
    assert told["twice_percent"] < 2
    assert list(place.iterdir()) == []  # no folder is kept where all was well


@pytest.mark.timeout(300)
@pytest.mark.parametrize("profile", sorted(roads.CLOSED))
def test_where_nothing_can_get_through_the_reason_is_true_and_all_arrives_once_it_can(
    place: Path, profile: str
) -> None:
    done = network(place, *TINY, "--profile", profile)
    assert done.returncode == 0, done.stderr
    assert figures(done)["faults"][{"captive": "portal", "wrong-tls": "tls"}[profile]] >= 10


def test_only_what_goes_up_again_unbroken_counts_as_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    photo, record = File("a.png", "0" * 64, 70_000), Promise("one", b"{}")
    record.files = (photo,)
    form = httpx.Request(
        "POST",
        "http://here",
        data={"tenantId": TENANT, "module": "health-sync"},
        files={"file": (f"{'0' * 64}.png", bytes(70_000), "image/png")},
    )
    body = len(form.read())
    whole = {"path": "/filestore/v1/files", "up": body + 9, "head": 9, "status": 201, "faults": ["latency"]}
    whole["kind"] = "application/json"
    link = Link(Path(), Path())
    monkeypatch.setattr(link, "look", lambda _: [])
    link.passages = [whole, {**whole, "faults": ["cut_after"]}, {**whole, "status": 401}]
    link.passages.append({**whole, "status": 200, "kind": "text/html"})
    once = weigh(link, [record])
    assert (once.twice, once.broken_off) == (0, 3 * body)
    assert once.needed > body + 70_000, "it goes to digi.me too"
    link.passages.append(whole)
    assert weigh(link, [record]).twice == body
    link.passages += [{**whole, "up": 500 + 9}]  # a sync file that no row of the filestore is
    assert weigh(link, [record]).twice == body + 500
    link.close()


def test_a_long_file_in_pieces_counts_once_however_many_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes = (1_000_000, 1_001_000, 300_000)
    files = tuple(File(f"{size}.png", "0" * 64, size) for size in sizes)
    record = Promise("one", b"{}", files=files, poison="odd")
    link = Link(Path(), Path())
    monkeypatch.setattr(link, "look", lambda _: [])
    whole = {"path": "/v1.7/permission-access/import", "head": 0, "status": 201, "faults": []}
    whole["kind"] = "text/plain"
    link.passages = [{**whole, "up": size + size // 4096 * 7} for size in sizes]
    assert weigh(link, [record]).twice == 0
    link.passages.append({**whole, "up": 1_001_300})
    assert 1_000_000 <= weigh(link, [record]).twice <= 1_002_000
    link.close()


def test_access_that_ended_by_no_lost_answer_is_squandered() -> None:
    lost = {"path": "/v1.7/oauth/token", "status": 201, "faults": ["cut_down"], "kind": "application/json"}
    whole = {**lost, "faults": []}
    of_digit = {**lost, "path": "/user/oauth/token"}
    assert squandered([whole, of_digit], 0) == 0
    assert squandered([lost, whole, of_digit], 1) == 0
    assert squandered([whole, of_digit], 1) == 1
    assert squandered([lost, lost, whole], 3) == 1


def test_every_profile_is_played() -> None:
    assert roads.names() == [
        *("captive", "cuts", "duplicates", "everything"),
        *("flapping", "lost-answers", "weak-2g", "wrong-tls"),
    ]


ANOTHER_KEY = """
from itertools import count
from fieldapp.connectors.digit import syncfile
real, packed = syncfile.pack, count()
def pack(submissions, file_ids):
    if next(packed) % 3 == 2:
        submissions = [one.model_copy(update={"id": one.id[::-1]}) for one in submissions]
    return real(submissions, file_ids)
from fieldapp.connectors.digit import delivery
delivery.pack = pack
"""
BELIEVING = """
from fieldapp.connectors.digit.delivery import Courier
from fieldapp.records import Arrived
real = Courier.deliver
def deliver(self, parcel):
    if parcel.batch.id % 3:
        yield from real(self, parcel)
    else:
        yield Arrived(status="COMPLETED", remote_id="surely")
Courier.deliver = deliver
"""
PROOFLESS = """
from fieldapp.flows.ledger import Ledger
real = Ledger.move
def move(self, *rows, also={}, receipts=(), **more):
    return real(self, *rows, receipts=receipts[1:] if not also else receipts, **more)
Ledger.move = move
"""
FORGETFUL = """
from fieldapp.connectors.digit import delivery
real = delivery.pack
delivery.pack = lambda submissions, file_ids: real(
    [one.model_copy(update={"attachments": one.attachments[1:]}) for one in submissions], file_ids
)
"""
MIXED_UP = """
from fieldapp.connectors.digit import delivery
real, known = delivery.pack, []
def pack(submissions, file_ids):
    known.extend(file_ids.values())
    return real(submissions, dict.fromkeys(file_ids, known[0] if known else ""))
delivery.pack = pack
"""
OVERTAKING = """
from fieldapp.store import due
due._OVERTAKES = "0"
real = due.Due.next
due.Due.next = lambda self, turn, now, most, **_: real(self, turn, now, 1000)[::-1][:most]
"""
WASTEFUL = """
from fieldapp.connectors.digime.library import Library
real = Library.push
def twice(self, *what, **more):
    real(self, *what, **more)
    return real(self, *what, **more)
Library.push = twice
"""
RECKLESS = """
from fieldapp.connectors.digime import DigimeConnector
push = DigimeConnector.deliver
def deliver(self, parcel):
    one = parcel.submissions[0]
    other = one.model_copy(update={"payload": one.payload.replace(b"House", b"Home", parcel.batch.id % 2)})
    yield from push(self, parcel.model_copy(update={"submissions": (other,)}))
DigimeConnector.deliver = deliver
"""


@pytest.mark.timeout(300)
@pytest.mark.parametrize(
    ("bend", "kinds"),
    [
        (ANOTHER_KEY, {"ghosts"}),
        (BELIEVING, {"lost"}),
        (PROOFLESS, {"unproved"}),
        (FORGETFUL, {"wrong"}),
        (MIXED_UP, {"wrong"}),
        (OVERTAKING, {"misordered"}),
        (WASTEFUL, {"twice"}),
        (RECKLESS, {"wrong"}),
    ],
    ids=[
        *("another key", "believes", "no receipt", "forgets a file", "mixes files up"),
        *("overtakes", "sends twice", "changes answers"),
    ],
)
def test_a_client_that_does_wrong_is_found_out(place: Path, bend: str, kinds: set[str]) -> None:
    done = network(place, *TINY, "--profile", "duplicates", "--processes", "12", bend=bend)
    assert done.returncode == 1
    told = figures(done)
    assert told["sound"] is False
    assert all(told[kind] for kind in kinds), told
    assert "own-fault" not in done.stderr, "it is bent, not broken"
    assert "seed 5" in done.stderr
    assert len(list(place.iterdir())) == 1  # the folder is kept


LYING = """
from fieldapp.errors import CaptivePortal
CaptivePortal.code = "server-trouble"
"""


@pytest.mark.timeout(300)
def test_a_reason_that_is_not_the_true_one_is_found_out(place: Path) -> None:
    done = network(place, *TINY, "--profile", "captive", bend=LYING)
    assert done.returncode == 1
    assert figures(done)["untrue"] >= 4
