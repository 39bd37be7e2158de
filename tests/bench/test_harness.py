"""The bench measures what it says and writes the list that it promises; how fast is no test."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.__main__ import found
from tests.bench.engine_jobs import MATERIAL, make_jobs, play_ours
from tests.bench.figure import Figure, side_by_side

ROOT = Path(__file__).resolve().parents[2]
KEYS = {"name", "value", "unit", "reference", "reference_value", "ratio", "goal"}


def test_every_bench_is_found() -> None:
    assert set(found()) == {
        "delivery",
        "digime",
        "engine",
        "entry",
        "lists",
        "open",
        "read",
        "records",
        "save",
        "start",
        "sync",
    }


@pytest.mark.parametrize("name", ["read", "save", "start"])
def test_a_bench_writes_its_figures(name: str, tmp_path: Path) -> None:
    file = tmp_path / "figures.json"
    command = [sys.executable, "-m", "tests.bench", "--only", name, "--rounds", "1", "--json", str(file)]

    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)

    figures = json.loads(file.read_text("utf-8"))
    assert figures
    assert all(set(figure) == KEYS for figure in figures)
    assert all(figure["value"] > 0 and figure["reference_value"] > 0 for figure in figures)


@pytest.mark.skipif(not MATERIAL.is_dir(), reason="the conformance material is not beside this checkout")
def test_every_kind_of_job_is_played_by_our_engine(tmp_path: Path) -> None:
    jobs = make_jobs(tmp_path, ("flat100", "chain50", "repeatsum", "csv1000"))
    took = {name: play_ours({**job, "rounds": 1, "sizes": [1, 2]}) for name, job in jobs.items()}
    assert took["flat100"]["answer"]["count"] > 50
    assert took["chain50"]["change"]["count"] == 2
    assert set(took["repeatsum"]["add"]) == {"1", "2"}
    assert [level["count"] for level in took["csv1000"]["levels"]] == [24, 24, 24]
    assert all(each["peak"] > each["above_bare"] > 0 for each in took.values())


def test_a_ratio_is_ours_over_the_reference() -> None:
    assert Figure("a", 6.0, "ms", "b", 2.0, 4.0).as_json()["ratio"] == 3.0


def test_medians_leave_the_first_round_out() -> None:
    ours = iter([1000.0, 3.0, 1.0, 2.0])
    reference = iter([1000.0, 6.0, 4.0, 5.0])

    assert side_by_side(lambda: next(ours), lambda: next(reference), 3) == (2.0, 5.0)
