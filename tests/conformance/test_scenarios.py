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


FORM = """
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
        xmlns:jr="http://openrosa.org/javarosa" xmlns:entities="http://www.opendatakit.org/xforms/entities">
  <h:head>
    <h:title>Goats</h:title>
    <model entities:entities-version="2024.1.0">
      <itext>
        <translation lang="en"><text id="goats"><value>Goats</value></text></translation>
        <translation lang="pt"><text id="goats"><value>Cabras</value></text></translation>
      </itext>
      <instance><data id="goats">
        <goats/><twice/><born/><market/><barn jr:template=""><size>9</size></barn><barn><size/></barn>
        <last/>
        <meta><instanceID/><entity dataset="herds" create="1" id="h1"><label>Herd</label></entity></meta>
      </data></instance>
      <instance id="last-saved" src="jr://instance/last-saved"/>
      <instance id="towns" src="jr://file-csv/towns.csv"/>
      <bind nodeset="/data/goats" type="int" entities:saveto="goats" constraint=". &lt; 10" required="true()"
            jr:constraintMsg="So many?" jr:requiredMsg="How many?"/>
      <bind nodeset="/data/twice" type="int" calculate="/data/goats * 2"/>
      <bind nodeset="/data/born" type="dateTime" readonly="true()"/>
      <bind nodeset="/data/market" relevant="/data/goats &gt; 1"/>
      <bind nodeset="/data/last" calculate="once(instance('last-saved')/data/goats)"/>
      <bind nodeset="/data/meta/instanceID" jr:preload="uid"/>
      <setvalue event="odk-instance-first-load" ref="/data/born" value="now()"/>
    </model>
  </h:head>
  <h:body>
    <input ref="/data/goats" appearance="thousands-sep big">
      <label ref="jr:itext('goats')"/><hint>Count <output value="/data/twice"/></hint></input>
    <input ref="/data/born"/>
    <select ref="/data/market"><itemset nodeset="instance('towns')/root/item">
      <value ref="name"/><label ref="label"/></itemset></select>
    <group ref="/data/barn"><repeat nodeset="/data/barn"><input ref="/data/barn/size"/></repeat></group>
  </h:body>
</h:html>"""
TOWNS = {"jr://file-csv/towns.csv": {"body": "name,label\nchaka,Chaka\nlamu,Lamu\n"}}


def scenario(*steps, env=None, **more):
    env = {"tz": "Africa/Nairobi", "now": "2026-05-17T09:00:00Z"} | (env or {})
    told = {"id": "goats", "engine": "web-forms", "tier": "A", "env": env, "form": FORM, "attachments": TOWNS}
    return told | {"steps": steps} | more


SET = {"set": "/data/goats", "value": "4"}
RIGHT = {"expect": "/data/twice", "value": "8", "type": "number"}
TOWN = ["Chaka", "Lamu"]
WRONG = {"expect": "/data/twice", "value": "9", "type": "number"}


def test_a_scenario_passes_where_all_is_as_expected():
    refused = {"set": "/data/goats", "value": "11", "refused": "constraint"}

    assert scenarios.replay(scenario(SET, RIGHT, refused, RIGHT)).passed


@pytest.mark.parametrize(
    "steps",
    [
        [{"expect": "/data/born", "value": "2026-05-17T09:00:00.000Z", "type": "date"}],
        [{"expect": "/data/born", "startsWith": "2026-05-17T12", "readonly": True}],
        [{"set": "/data/born", "value": "2026-01-01T00:00:00Z", "expectError": True}],
        [
            {
                "expect": "/data/goats",
                "requiredMessage": "How many?",
                "constraintMessage": None,
                "required": True,
            }
        ],
        [SET, {"set": "/data/goats", "value": "", "refused": "required"}, RIGHT],
        [{"set": "/data/goats", "value": "12"}, {"expect": "/data/goats", "validityMessage": "So many?"}],
        [{"expect": "/data/goats", "constraintText": "So many?"}],
        [SET, {"expect": "/data/goats", "hint": "Count 8", "label": "Goats"}],
        [{"setLanguage": "pt"}, {"expect": "/data/goats", "label": "Cabras"}],
        [{"expect": "/data/goats", "appearances": ["thousands-sep", "big"], "lacksAppearance": "map"}],
        [{"validate": "required", "first": "/data/goats"}],
        [SET, {"validate": "ok"}],
        [{"expect": "/data/market", "relevant": False, "reachable": False}],
        [SET, {"expect": "/data/market", "choices": ["chaka", "lamu"], "labels": ["Chaka", "Lamu"]}],
        [
            SET,
            {"set": "/data/market", "value": "lamu chaka"},
            {"expect": "/data/market", "selectedLabels": TOWN},
        ],
        [
            {"expect": "/data/barn", "count": 1, "canAddRepeat": True},
            {"addRepeat": "/data/barn"},
            {"expect": "/data/barn[2]/size", "value": "9"},
            {"removeRepeat": "/data/barn[1]"},
            {"expect": "/data/barn/size", "value": "9"},
            {"expect": "/data/barn[2]/size", "exists": False},
        ],
        [{"expect": "/data/sheds", "canAddRepeat": False}],
        [SET, {"serializeAndRestore": "instance"}, RIGHT, {"serializeAndRestore": "form"}, RIGHT],
        [SET, {"newInstance": True}, {"expect": "/data/goats", "value": ""}],
        [{"restoreInstance": "<data id='goats'><goats>4</goats></data>"}, RIGHT],
        [{"restoreInstance": "<sheep/>", "expectError": True}],
        [SET, {"editInstance": True}, {"expect": "/data/meta/deprecatedID", "matches": "^uuid:"}],
        [SET, {"finalize": True}, {"expectEntities": [{"id": "h1", "properties": {"goats": "4"}}]}],
        [SET, {"expectEntities": {"count": 1}}],
        [
            {"remember": "/data/market", "aspect": "choices", "as": "a"},
            {"expect": "/data/market", "sameChoicesAs": "a"},
            {"expectSame": ["/data/market", "/data/market"]},
        ],
    ],
)
def test_every_word_of_the_format_is_understood(steps):
    told = scenarios.replay(scenario(*steps))

    assert told.cause == ""


def test_the_world_is_as_the_scenario_has_it():
    saved = {"lastSaved": "<data id='goats'><goats>7</goats></data>"}
    edited = {"editInstance": "<data id='goats'><goats>4</goats></data>"}
    blank = {"missingResource": "BLANK"}
    choices = {"expect": "/data/market", "choices": []}

    assert scenarios.replay(scenario({"expect": "/data/last", "value": "7"}, env=saved)).cause == ""
    assert scenarios.replay(scenario(RIGHT, env=edited)).cause == ""
    assert scenarios.replay(scenario(SET, choices, env=blank, attachments={})).cause == ""


def test_what_is_not_relevant_is_looked_at_as_the_engine_does():
    steps = [SET, {"set": "/data/market", "value": "lamu"}, {"set": "/data/goats", "value": "1"}]

    assert scenarios.replay(scenario(*steps, {"expect": "/data/market", "value": ""})).passed
    kept = scenario(*steps, {"expect": "/data/market", "value": "lamu"}, engine="javarosa")
    assert scenarios.replay(kept).passed


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
