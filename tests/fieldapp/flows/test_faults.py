"""Reports of our own faults: where, never what; few files; and nothing that a full disk could add to."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from fieldapp.flows.faults import KEPT, Reports, Scene, cut, told

MARK = "Zainab-7Q"
T0 = datetime(2026, 3, 14, 9, 20, tzinfo=UTC)


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = T0

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def reports(tmp_path: Path, clock: Clock) -> Reports:
    return Reports(tmp_path, clock=clock, more={"qt": "6"})


def fail(answer: str = MARK) -> None:
    """Fail with an answer in the message, in the values, and in the error it came from."""
    try:
        int(answer)
    except ValueError as error:
        raise LookupError(answer) from error


def caught(act: Callable[[], object]) -> Exception:
    try:
        act()
    except Exception as error:  # noqa: BLE001  (whatever it is)
        return error
    raise AssertionError


def read(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(file.read_text()) for file in sorted(folder.glob("*.json"))]


def test_a_report_tells_where_and_what_was_open(reports: Reports) -> None:
    report = reports.error(caught(fail), Scene("entry", "draft-1", "household 3", {"unsent": 2}), "slot")
    assert report.file == reports.folder / "20260314T092000Z-1.json"
    (document,) = read(reports.folder)
    here = "tests/fieldapp/flows/test_faults.py"
    chain = document["chain"]
    assert [(link["type"], link.get("from")) for link in chain] == [
        ("LookupError", None),
        ("ValueError", "cause"),
    ]
    assert [place.rpartition(":")[2] for place in chain[0]["stack"]] == ["caught", "fail"]
    assert all(place.startswith(f"{here}:") for link in chain for place in link["stack"])
    assert (document["page"], document["draft"], document["form"]) == ("entry", "draft-1", "household 3")
    assert document["counts"] == {"unsent": 2}
    assert (document["met"], document["thread"], document["at"]) == ("slot", "MainThread", T0.isoformat())
    assert {"fieldapp", "python", "qt", "system"} <= document.keys()
    assert report.words == told(caught(fail))
    assert report.words.startswith(f"LookupError at {here}:")


def test_a_report_holds_no_answer_and_no_folder_of_the_person(
    reports: Reports, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    group = ExceptionGroup(MARK, [caught(fail), caught(lambda: {}[MARK])])
    reports.error(group, Scene(), "slot")
    text = "".join(file.read_text() for file in reports.folder.iterdir())
    assert MARK not in text
    for folder in (Path.home(), tmp_path, Path(__file__).parents[3]):
        assert str(folder) not in text
    assert '"group"' in text


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("/home/ana/.venv/lib/python3.11/site-packages/sqlmodel/main.py", "sqlmodel/main.py"),
        (json.__file__, "json/__init__.py"),
        ("/home/ana/elsewhere/tool.py", "tool.py"),
        ("<string>", "<string>"),
    ],
)
def test_a_path_begins_at_its_package(name: str, shown: str) -> None:
    assert cut(name) == shown


def test_the_same_error_again_counts_up_and_another_does_not(reports: Reports, clock: Clock) -> None:
    first = reports.error(caught(fail), Scene(), "slot")
    for _ in range(999):
        clock.now += timedelta(milliseconds=16)
        reports.error(caught(fail), Scene(), "slot")
    reports.error(caught(lambda: {}[MARK]), Scene(), "slot")
    assert first.times == 1000
    assert [document["times"] for document in read(reports.folder)] == [512, 1]  # written at each doubling
    reports.settle()
    assert [document["times"] for document in read(reports.folder)] == [1000, 1]
    clock.now += timedelta(minutes=1)
    assert reports.error(caught(fail), Scene(), "slot").times == 1
    assert len(read(reports.folder)) == 3


def test_only_the_newest_are_kept(reports: Reports, clock: Clock) -> None:
    reports.folder.mkdir()
    (reports.folder / "trace.txt").write_text("")
    for _ in range(KEPT + 4):
        reports.error(caught(fail), Scene(), "slot")
        clock.now += timedelta(minutes=2)
    last = reports.error(caught(fail), Scene(), "slot").file
    files = sorted(reports.folder.glob("*.json"))
    assert len(files) == KEPT
    assert files[-1] == last
    assert (reports.folder / "trace.txt").exists()


def test_what_a_kill_left_half_written_goes(reports: Reports) -> None:
    file = reports.error(caught(fail), Scene(), "slot").file
    assert file is not None
    file.with_name(f".{file.name}.k3x").touch()
    reports.tidy()
    assert list(reports.folder.iterdir()) == [file]


def test_ten_of_one_second_are_older_than_the_eleventh(reports: Reports) -> None:
    for number in range(KEPT + 2):
        reports.place("QtCritical", f"file.cpp:{number}:f", Scene(), "qt")
    numbers = sorted(int(file.stem.rpartition("-")[2]) for file in reports.folder.glob("*.json"))
    assert numbers == list(range(3, KEPT + 3))


def test_a_disk_that_takes_no_report_is_no_second_fault(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "reports").write_text("a file where the folder would be")
    reports = Reports(tmp_path, clock=clock)
    reports.error(caught(fail), Scene(), "slot")
    report = reports.error(caught(fail), Scene(), "slot")
    assert (report.file, report.times) == (None, 2)
    reports.settle()


def test_a_deep_recursion_is_told_in_part(reports: Reports) -> None:
    def deeper() -> None:
        deeper()

    reports.error(caught(deeper), Scene(), "slot")
    (document,) = read(reports.folder)
    (link,) = document["chain"]
    assert len(link["stack"]) == 61
    assert any(place.endswith(" more)") for place in link["stack"])


def test_the_trace_of_a_crash_keeps_its_places_and_loses_the_folders(reports: Reports) -> None:
    lines = [
        "Fatal Python error: Segmentation fault",
        "",
        "Thread 0x00007f1 (most recent call first):",
        f'  File "{json.__file__}", line 3 in loads',
        '  File "/home/ana/x.py", line 9 in main',
        f"something else: {MARK}",
    ]
    reports.trace(lines, Scene())
    (document,) = read(reports.folder)
    assert document["trace"] == [
        lines[0],
        lines[2],
        "json/__init__.py, line 3 in loads",
        "x.py, line 9 in main",
    ]
