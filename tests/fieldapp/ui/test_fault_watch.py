"""Errors that nobody caught, in real processes: said in the window, reported without answers, survived."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.fieldapp.ui.faulty import MARK

ROOT = Path(__file__).resolve().parents[3]
SAID = "fieldapp ran into a fault of its own. What was saved on this disk is safe."


def window(folder: Path, kind: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tests.fieldapp.ui.faulty", str(folder), kind],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def reports(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(file.read_text()) for file in sorted((folder / "reports").glob("*.json"))]


@pytest.mark.parametrize(
    ("kind", "met", "where", "lane"),
    [
        ("slot", "slot", "LookupError at tests/fieldapp/ui/faulty.py", "MainThread"),
        ("painting", "slot", "LookupError at tests/fieldapp/ui/faulty.py", "MainThread"),
        ("thread", "thread", "LookupError at tests/fieldapp/ui/faulty.py", "a thread"),
        ("lane", "lane", "LookupError at tests/fieldapp/ui/faulty.py", "lane-read"),
        ("shown_lane", "lane", "LookupError at tests/fieldapp/ui/faulty.py", "lane-read"),
        ("destructor", "destructor", "LookupError at tests/fieldapp/ui/faulty.py", "MainThread"),
        ("qt", "qt", "QtCritical at file.cpp:7:function", "MainThread"),
    ],
)
def test_an_error_is_said_reported_and_survived(
    tmp_path: Path, kind: str, met: str, where: str, lane: str
) -> None:
    end = window(tmp_path, kind)
    assert end.returncode == 0, end.stderr
    told = json.loads(end.stdout)
    assert told["ended"]
    title, detail = told["said"]
    assert title == SAID
    (report,) = reports(tmp_path)
    assert (report["met"], report["thread"], report["page"]) == (met, lane, "home")
    assert report["times"] == max(1, told["painted"])
    if kind != "shown_lane":  # who shows it itself says it in its own place
        (file,) = (tmp_path / "reports").iterdir()
        assert where in detail
        assert str(file) in detail
    assert MARK not in end.stderr
    assert not (tmp_path / "open.json").exists()
    for file in (tmp_path / "reports").iterdir():
        assert MARK not in file.read_text()
        assert str(ROOT) not in file.read_text()
        assert file.stat().st_mode & 0o077 == 0 or sys.platform == "win32"


def test_a_crash_of_the_process_is_reported_by_the_next_start(tmp_path: Path) -> None:
    assert window(tmp_path, "crash").returncode != 0
    left = tmp_path / "reports" / "trace.txt"
    assert "string_at" in left.read_text()
    assert json.loads((tmp_path / "open.json").read_text())["page"] == "home"
    end = window(tmp_path, "none")
    assert end.returncode == 0, end.stderr
    (report,) = reports(tmp_path)
    assert (report["met"], report["page"]) == ("crash", "home")
    assert any(line.startswith("ctypes/__init__.py, line ") for line in report["trace"])
    assert str(ROOT) not in json.dumps(report)
    assert not left.exists()
    assert "stopped unexpectedly" in json.loads(end.stdout)["said"][0]
    assert json.loads(window(tmp_path, "none").stdout)["said"][0] == ""


def test_a_window_that_ended_in_order_leaves_nothing_behind(tmp_path: Path) -> None:
    end = window(tmp_path, "none")
    assert (end.returncode, end.stderr) == (0, "")
    assert json.loads(end.stdout)["said"][0] == ""
    assert list((tmp_path / "reports").iterdir()) == []
    assert not (tmp_path / "open.json").exists()
