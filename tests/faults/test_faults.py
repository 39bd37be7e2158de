"""A few rounds of every profile in real processes, and a store that does wrong, which must be found out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from tests.faults import small_disk
from tests.faults.__main__ import CANNOT_RUN, profile_names

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked here, and killed")

ROOT = Path(__file__).resolve().parents[2]


def crash(
    place: Path, *arguments: str, bend: str = "", **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run the harness in an interpreter of its own, which may fork; `bend` is done in it first."""
    code = f"import sys\n{bend}\nfrom tests.faults.__main__ import main\nsys.exit(main(sys.argv[1:]))"
    place.mkdir(exist_ok=True)
    return subprocess.run(
        [sys.executable, "-c", code, "crash", "--json", *arguments],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(place), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def figures(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    assert done.stdout, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.fixture
def on_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder on a disk where there is a choice: a commit takes its time there, and kills fall into it."""
    disk = Path("/var/tmp")  # noqa: S108
    with TemporaryDirectory(dir=disk if os.access(disk, os.W_OK) else tmp_path) as folder:
        yield Path(folder)


@pytest.mark.timeout(600)
def test_twenty_kills_lose_nothing(on_disk: Path) -> None:
    done = crash(on_disk, "--rounds", "20")
    assert done.returncode == 0, done.stderr
    told = figures(done)
    assert told["rounds"] == 20
    assert told["kills"] >= 20
    assert told["accepted"] >= 5  # far more where the machine has time
    assert told["sound"] is True
    assert list(on_disk.iterdir()) == []  # no folder is kept where all was well


@pytest.mark.timeout(300)
@pytest.mark.parametrize("profile", ["clock", "torn"])
def test_a_few_rounds_of_bad_luck_lose_nothing(on_disk: Path, profile: str) -> None:
    done = crash(on_disk, "--profile", profile, "--rounds", "6")
    assert done.returncode == 0, done.stderr
    assert figures(done)["accepted"] > 0


@pytest.mark.timeout(300)
@pytest.mark.parametrize("profile", ["full-disk", "read-only", "power-cut"])
def test_a_few_rounds_on_a_bad_disk_lose_nothing(tmp_path: Path, profile: str) -> None:
    if why := small_disk.can_mount():
        pytest.skip(f"no file system can be mounted here: {why}")
    done = crash(tmp_path, "--profile", profile, "--rounds", "6")
    if done.returncode == CANNOT_RUN and profile == "power-cut":
        pytest.skip(done.stderr)  # it takes root
    assert done.returncode == 0, done.stderr
    assert (figures(done)["banners"] > 0) is (profile != "power-cut")


def test_every_profile_is_played_here() -> None:
    assert profile_names() == ["clock", "full-disk", "kill", "power-cut", "read-only", "torn"]


def test_where_nothing_can_be_mounted_it_says_so_with_a_code_of_its_own(tmp_path: Path) -> None:
    done = crash(tmp_path, "--profile", "full-disk", "--rounds", "1", PATH=str(tmp_path))
    assert done.returncode == CANNOT_RUN
    assert "cannot run here" in done.stderr
    assert done.stdout == ""


FORGETFUL = """
from fieldapp.store import entries
real = entries._write_answers
def forget(connection, draft_id, changed):
    if len(changed) == 1 and sum(map(ord, next(iter(changed.values()))[0])) % 3:
        return
    real(connection, draft_id, changed)
entries._write_answers = forget
"""
CUTTING = """
from fieldapp.store import entries
real = entries._write_answers
def cut(connection, draft_id, changed):
    real(connection, draft_id, {path: (text[:5], at) for path, (text, at) in changed.items()})
entries._write_answers = cut
"""
TWO_FACED = """
from fieldapp.store.drafts import Drafts
real = Drafts.add
def twice(self, draft, first):
    real(self, draft.model_copy(update={"id": draft.id[::-1]}), first)
    return real(self, draft, first)
Drafts.add = twice
"""
FALLEN = """
import os
from fieldapp.store.drafts import Drafts
Drafts.save = lambda *_, **__: os._exit(1)
"""
DEAF = """
from fieldapp.ui.look_line import LineLook
real = LineLook._typed
LineLook._typed = lambda self, typed: real(self, typed[:-1])
"""


@pytest.mark.timeout(300)
@pytest.mark.parametrize(
    ("bend", "kinds"),
    [
        (FORGETFUL, {"lost", "mixed"}),
        (CUTTING, {"mixed"}),
        (TWO_FACED, {"ghosts", "window"}),
        (FALLEN, {"died"}),
        (DEAF, {"window"}),
    ],
    ids=["forgets", "cuts", "doubles", "dies", "drops a letter"],
)
def test_an_app_that_does_wrong_is_found_out(tmp_path: Path, bend: str, kinds: set[str]) -> None:
    until = [word for kind in kinds for word in ("--until", kind)]
    done = crash(tmp_path, "--rounds", "8", "--seed", "7", "--jobs", "1", *until, bend=bend)
    assert done.returncode == 1
    told = figures(done)
    assert any(told[kind] for kind in kinds), told
    assert "seed 7" in done.stderr
    assert len(list(tmp_path.iterdir())) == 1  # the folder is kept
