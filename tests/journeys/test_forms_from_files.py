"""A workbook becomes a form in the window, is begun there, outlives a kill, and ends up at the server."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from fieldapp.assets import asset
from tests.helpers.sandbox import SandboxProcess
from tests.helpers.worker import PASSPHRASE, FieldWorker
from tests.journeys.test_main_job import ROOT, Window

WORKBOOK = asset("samples", "xlsform", "household_roster.xlsx")
REST = {
    "province": "Nampula",
    "district": "Monapo",
    "village": "Netia",
    "head_sex": "Female",
    "head_birth": "1984-07-19",
    "member": [
        {
            "name": "Ussene",
            "relation": "child",
            "sex": "Male",
            "birth_known": "no",
            "age_told": 11,
            "ill": "No",
        },
        {
            "name": "Amina",
            "relation": "child",
            "sex": "female",
            "birth_known": "yes",
            "birth": "2022-03-14",
            "ill": "yes",
            "illness": [{"kind": "fever", "days": 3, "treated": "yes"}],
        },
    ],
    "water": ["tap", "rain"],
    "nets": 2,
}


@pytest.mark.timeout(180)
def test_from_a_workbook_to_the_server_with_a_kill_in_between(
    ready_worker: FieldWorker, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    ready_worker.app.close()
    sandbox.stop()
    window = Window(ready_worker.data, tmp_path / "window-stderr.txt")
    try:
        window.do("wait", name="rail.forms")
        window.do("key", key="Key_O", control=True)
        window.do("choose", name="addFormDialog", file=str(WORKBOOK))
        window.do("press", name="start:household_roster")
        window.do("wait", name="answer:/data/location/province")
        window.do("key", key="Key_Return", control=True)  # next part
        window.do("type", name="answer:/data/head/head_name", text="Fatima")
        window.do("saved")
        window.kill()
    finally:
        window.end()

    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps(REST), "utf-8")
    (draft,) = fieldapp(ready_worker.data, "drafts")["drafts"]
    assert (draft["form"], draft["title"]) == ("Household roster", "Fatima,")  # the village is to come
    filled = fieldapp(ready_worker.data, "fill", "--resume", draft["id"], "--answers", str(answers))
    assert (filled["state"], filled["problems"]) == ("finished", [])

    sandbox.start()
    assert fieldapp(ready_worker.data, "sync")["delivered"] == 2
    arrived = {record["destination"]: record for record in sandbox.records()}
    for record in arrived.values():
        assert (record["id"], record["times"]) == (draft["id"], 1)
        assert record["answers"]["head"]["head_name"] == "Fatima"
        assert [member["name"] for member in record["answers"]["member"]] == ["Ussene", "Amina"]
        assert record["answers"]["member"][1]["illness"][0]["days"] == 3


def fieldapp(data: Path, *words: str) -> dict[str, Any]:
    """Run a command and return its JSON."""
    done = subprocess.run(
        [sys.executable, "-m", "fieldapp", "--data", str(data), "--no-keyring", *words, "--json"],
        cwd=ROOT,
        env={**os.environ, "FIELDAPP_PASSPHRASE": PASSPHRASE},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout)
