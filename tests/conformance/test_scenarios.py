"""The engine does in the field's scenarios what the list of known failures says, and nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.conformance import outcome, scenarios
from tests.conformance.material import material

PARTS = 8  # so that several cores share them


@pytest.mark.parametrize("part", range(PARTS))
def test_scenarios_come_out_as_listed(part):
    chosen = scenarios.read([material("scenarios.json")])[part::PARTS]

    outcomes = [scenarios.replay(one) for one in chosen]

    assert outcome.surprises(outcomes, outcome.known("scenarios")) == []


def test_every_listed_scenario_exists():
    ids = {one["id"] for one in scenarios.read([material("scenarios.json")])}

    assert set(outcome.known("scenarios")) <= ids


def scenario(*steps, constraint="", **more):
    form = f"""
        <h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"><h:head>
          <h:title>Goats</h:title>
          <model>
            <instance><data id="goats"><goats/><twice/></data></instance>
            <bind nodeset="/data/goats" type="int" constraint=". &lt; 10" {constraint}/>
            <bind nodeset="/data/twice" type="int" calculate="/data/goats * 2"/>
          </model>
        </h:head><h:body><input ref="/data/goats"/></h:body></h:html>"""
    return {
        "id": "goats",
        "engine": "web-forms",
        "tier": "A",
        "env": {"tz": "Etc/UTC"},
        "form": form,
        "steps": steps,
        **more,
    }


SET = {"set": "/data/goats", "value": "4"}
RIGHT = {"expect": "/data/twice", "value": "8", "type": "number"}
WRONG = {"expect": "/data/twice", "value": "9", "type": "number"}


def test_a_scenario_passes_where_all_is_as_expected():
    refused = {"set": "/data/goats", "value": "11", "refused": "constraint"}

    assert scenarios.replay(scenario(SET, RIGHT, refused, RIGHT)).passed


def test_a_scenario_fails_at_the_first_difference():
    told = scenarios.replay(scenario(SET, WRONG, RIGHT))

    assert (told.at, told.cause) == ("step 1 /data/twice", "the value: '8' instead of '9'")


@pytest.mark.parametrize(
    "step",
    [
        {"dance": "/data/goats"},
        {"expect": "/data/goats", "mood": "fine"},
        {"expectXml": "<data id='goats'><goats>5</goats><twice>8</twice></data>"},
        {"set": "/data/goats", "value": "5", "refused": "constraint"},
        {"set": "/data/goats", "value": "5", "expectError": True},
        {"set": "/data/sheep", "value": "5"},
        {"expectError": "load"},
    ],
)
def test_what_does_not_come_true_fails(step):
    assert not scenarios.replay(scenario(SET, step)).passed


def test_the_exit_code_tells_what_is_not_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    given, failures = tmp_path / "some.json", tmp_path / "failures.json"
    given.write_text(json.dumps({"scenarios": [scenario(SET, WRONG), scenario(SET, RIGHT, tier="B")]}))

    code = scenarios.run([given], failures=failures)

    assert code == 1
    assert [one["tier"] for one in json.loads(failures.read_text())] == ["A"]
    assert capsys.readouterr().out.splitlines()[-1] == "1 passed, 1 failed"
    assert scenarios.run([given], tier="B") == 0
