"""Several processes on one data folder, and windows that end badly: told in words, and nothing is lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.worker import PASSPHRASE, FieldWorker
from tests.journeys.test_main_job import ROOT, Window

NAME = "answer:/firstName"
BACK = "fieldapp stopped unexpectedly. Everything saved is here; you are back where you were."
MARK = "Zainab-7Q"


def fieldapp(data: Path, *verb: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "fieldapp", "--data", str(data), "--no-keyring", *verb],
        cwd=ROOT,
        env={**os.environ, "FIELDAPP_PASSPHRASE": PASSPHRASE, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def place(data: Path) -> dict[str, Any]:
    """Return what the window's file says, {} while there is none."""
    try:
        return json.loads((data / "open.json").read_text())
    except FileNotFoundError:
        return {}


def reports(data: Path) -> list[str]:
    return [file.read_text() for file in (data / "reports").glob("*.json")]


@pytest.fixture
def data(ready_worker: FieldWorker) -> Path:
    """A laptop with the campaign's forms, where somebody is signed in."""
    ready_worker.app.close()
    return ready_worker.data


@pytest.fixture
def open_window(data: Path, tmp_path: Path) -> Generator[Callable[[], Window]]:
    opened: list[Window] = []

    def make() -> Window:
        opened.append(Window(data, tmp_path / "window-stderr.txt"))
        return opened[-1]

    yield make
    for window in opened:
        window.end()


def begin(window: Window) -> None:
    window.do("press", name="rail.forms")
    window.do("press", name="start:householdDetails")
    window.do("wait", name=NAME)


def answers(worker: FieldWorker) -> list[dict[str, str]]:
    worker.reopen()
    store = worker.app.store
    return [dict(store.drafts.get(draft.id).answers) for draft in store.drafts.all()]


def test_a_start_beside_an_open_window_brings_it_forward_and_ends(data: Path) -> None:
    def running(returns: int) -> subprocess.Popen[str]:
        process = fieldapp(data)
        while place(data).get("returns") != returns:
            assert process.poll() is None, process.communicate()
        return process

    first = running(0)
    second = fieldapp(data)
    assert second.communicate(timeout=60) == (
        "",
        "fieldapp is open already on this data: its window was brought forward.\n",
    )
    assert (second.returncode, first.poll()) == (0, None)
    first.kill()  # its socket stays behind
    first.communicate()
    third = running(1)
    fourth = fieldapp(data)
    fourth.communicate(timeout=60)
    assert (fourth.returncode, third.poll()) == (0, None)
    third.terminate()
    third.communicate(timeout=60)
    assert third.returncode == 0
    assert place(data) == {}


@pytest.mark.timeout(180)
def test_the_command_line_works_on_data_that_a_window_writes(
    open_window: Callable[[], Window], data: Path, tmp_path: Path, ready_worker: FieldWorker
) -> None:
    (tmp_path / "answers.json").write_text(json.dumps({"firstName": "Ana"}))
    window = open_window()
    begin(window)
    commands = [
        fieldapp(data, "drafts", "--json"),
        fieldapp(data, "fill", "householdDetails", "--answers", str(tmp_path / "answers.json"), "--json"),
    ]
    typed = ""
    while any(command.poll() is None for command in commands):
        window.do("type", name=NAME, text="x")
        window.do("saved")
        typed += "x"
    ends = [command.communicate() for command in commands]
    assert [command.returncode for command in commands] == [0, 0], ends
    drafts = json.loads(ends[0][0])["drafts"]  # the other command's may be among them for a moment
    assert len([draft for draft in drafts if draft["title"] != "Ana"]) == 1
    assert json.loads(ends[1][0])["state"] == "finished"
    window.do("close")
    assert len(typed) > 1
    assert answers(ready_worker) == [{"/firstName": typed}]
    assert len(ready_worker.app.flows.board.records()) == 1


@pytest.mark.timeout(180)
def test_a_fault_while_typing_is_said_and_costs_no_answer(
    open_window: Callable[[], Window], data: Path, ready_worker: FieldWorker, tmp_path: Path
) -> None:
    window = open_window()
    begin(window)
    window.do("fail")
    window.do("type", name=NAME, text=MARK)
    window.do("wait", name="noticeTitle")
    said = window.do("text", name="noticeTitle")["text"]
    assert said == "fieldapp ran into a fault of its own. What was saved on this disk is safe."
    window.do("press", name="noticeDetailsButton")
    detail = window.do("text", name="noticeDetail")["text"]
    (report,) = (data / "reports").glob("*.json")
    assert "ZeroDivisionError" in detail
    assert str(report) in detail
    window.do("saved")
    assert answers(ready_worker) == [{"/firstName": MARK}]
    window.do("type", name=NAME, text=" Y")  # the window lives on
    window.do("saved")
    window.do("close")
    assert answers(ready_worker) == [{"/firstName": f"{MARK} Y"}]
    document = json.loads(report.read_text())
    assert document["page"] == "entry"
    assert document["draft"] == ready_worker.app.store.drafts.all()[0].id
    assert document["form"].startswith("householdDetails")
    for text in (*reports(data), (tmp_path / "window-stderr.txt").read_text()):
        assert MARK not in text
        assert str(data) not in text.replace(str(report), "")


@pytest.mark.timeout(180)
def test_a_killed_window_opens_again_at_the_question_where_it_was(
    open_window: Callable[[], Window], data: Path, ready_worker: FieldWorker
) -> None:
    window = open_window()
    begin(window)
    window.do("type", name=NAME, text="Zainab")
    window.do("saved")
    here = window.do("here")["here"]
    window.kill()

    window = open_window()
    window.do("wait", name=NAME)
    window.do("wait", name="noticeTitle")
    assert window.do("text", name="noticeTitle")["text"] == BACK
    assert window.do("text", name=NAME)["text"] == "Zainab"
    assert window.do("here")["here"] == here
    window.do("type", name=NAME, text=" Y")
    window.do("press", name="finishButton")
    window.do("wait", name="homeSentence")
    window.kill()  # the draft is a record now: there is nothing to go back into

    window = open_window()
    window.do("wait", name="homeSentence")
    window.do("wait", name="noticeTitle")
    assert window.do("text", name="noticeTitle")["text"] in {
        BACK,
        BACK.replace("; you are back where you were", ""),
    }
    window.do("close")
    ready_worker.reopen()
    assert len(ready_worker.app.flows.board.records()) == 1
    assert ready_worker.app.flows.board.drafts() == []
    assert place(data) == {}


@pytest.mark.timeout(180)
def test_a_draft_that_ends_the_window_again_and_again_is_not_opened_for_ever(
    open_window: Callable[[], Window], data: Path
) -> None:
    window = open_window()
    begin(window)
    window.do("type", name=NAME, text="Zainab")
    window.do("saved")
    for _ in range(2):
        window.kill()
        window = open_window()
        window.do("wait", name=NAME)
    window.kill()
    window = open_window()
    window.do("wait", name="homeSentence")
    assert (
        window.do("text", name="noticeTitle")["text"]
        == "fieldapp stopped unexpectedly. Everything saved is here."
    )
    window.do("close")
