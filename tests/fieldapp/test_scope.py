"""What digi.me is asked for: in and out as on the wire, and every slip with its place and cure."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from fieldapp.records import (
    MEDIA_AND_POSTS,
    PLAY_HISTORY,
    SLIPS,
    Limits,
    Project,
    Scope,
    SessionOptions,
    TimeRange,
    read_wired,
)

_CAPTURES = Path(__file__).resolve().parents[3] / "shared" / "contracts" / "digime-captures.json"
_FIRST = """{"serviceGroups": [{"id": 1, "serviceTypes": [
 {"id": 3, "serviceObjectTypes": [{"id": 1}, {"id": 2}]},
 {"id": 4, "serviceObjectTypes": [{"id": 1}, {"id": 2}]}]}], "timeRanges": [{"last": "1y"}]}"""
_SECOND = """{"serviceGroups": [{"id": 5, "serviceTypes": [
 {"id": 19, "serviceObjectTypes": [{"id": 406}]}]}], "timeRanges": [{"last": "1m"}]}"""
_ALL: dict[str, Any] = {
    "limits": {"duration": {"sourceFetch": 30}},
    "scope": {
        "timeRanges": [{"from": 1577836800, "to": 1609459199}, {"last": "6m"}, {}],
        "serviceGroups": [
            {"id": 1, "serviceTypes": [{"id": 3, "serviceObjectTypes": [{"id": 1}]}]},
            {"id": 2, "serviceTypes": []},
        ],
        "criteria": [
            {
                "from": 1577836800,
                "last": "1y",
                "metadata": {
                    "mimeType": ["text/plain"],
                    "tags": ["tag-a"],
                    "reference": ["ref-1"],
                    "accounts": [{"accountId": "acc-1", "username": "u"}],
                    "appId": ["a"],
                    "contractId": ["c"],
                },
            },
            {"last": "30d", "metadata": {}},
        ],
    },
    "sourceFetch": False,
    "sourceFetchFilter": {"account": {"id": ["420_1234"]}},
}


@pytest.mark.parametrize(
    "document", [_ALL, {}, {"scope": {}}, {"scope": {"timeRanges": []}}, {"limits": _ALL["limits"]}]
)
def test_what_goes_in_comes_out(document: dict[str, Any]) -> None:
    options = SessionOptions.model_validate(document)
    assert json.dumps(options.wire()) == json.dumps(document)
    assert json.loads(options.model_dump_json()) == document
    assert SessionOptions.model_validate_json(options.model_dump_json()) == options


@pytest.mark.parametrize(("text", "preset"), [(_FIRST, MEDIA_AND_POSTS), (_SECOND, PLAY_HISTORY)])
def test_the_examples_of_digi_me_are_the_presets(text: str, preset: Scope) -> None:
    assert read_wired(Scope, text) == preset
    assert preset.wire() == json.loads(text)


def test_what_the_sdk_was_recorded_to_ask_for_is_asked_for_alike() -> None:
    if not _CAPTURES.is_file():
        pytest.skip("the recorded requests are not here")
    recorded = json.loads(_CAPTURES.read_text("utf-8"))["captures"]
    bodies = [found for capture in recorded for found in _asked(capture["request"].get("json"))]
    # SDK 6 let a group go without its services; digi.me's page and later SDKs do not.
    whole = [body for body in bodies if body.get("scope", {}).get("serviceGroups") != [{"id": 5}]]
    assert len(whole) >= 4
    for body in whole:
        assert json.dumps(SessionOptions.model_validate(body).wire()) == json.dumps(body)


def _asked(body: Any) -> list[dict[str, Any]]:
    facts = body if isinstance(body, dict) else {}
    places = (facts, facts.get("actions", {}).get("pull", {}))
    asked = ({key: value for key, value in place.items() if key in _ALL} for place in places)
    return [found for found in asked if found]


_TYPE = '{"serviceGroups":[{"id":1,"serviceTypes":[{"id":2%s}]}]}'


@pytest.mark.parametrize(
    ("text", "place", "cure"),
    [
        ('{"timeRanges":[{"last":"1w"}]}', "timeRanges[0].last", "30d, 6m or 1y"),
        ('{"timeRanges":[{"last":"bogus"}]}', "timeRanges[0].last", "30d, 6m or 1y"),
        ('{"timeRanges":[{"last":"1y\\n"}]}', "timeRanges[0].last", "30d, 6m or 1y"),
        ('{"timeRanges":[{"last":"\\u0661y"}]}', "timeRanges[0].last", "30d, 6m or 1y"),
        ('{"timeRanges":[{"last":1}]}', "timeRanges[0].last", "text in quotes"),
        ('{"timeRanges":[{"last":"1y"},{"from":2,"to":1}]}', "timeRanges[1]", "Exchange from and to"),
        ('{"timeRanges":[{"from":"1"}]}', "timeRanges[0].from", "whole number"),
        ('{"timeRanges":[{"from":1.5}]}', "timeRanges[0].from", "whole number"),
        ('{"timeRanges":[{"from":true}]}', "timeRanges[0].from", "whole number"),
        ('{"timeRanges":[{"to":1609459199000}]}', "timeRanges[0].to", "last three digits"),
        ('{"timeRanges":[{"to":null}]}', "timeRanges[0]", "must not be null"),
        ('{"timeRanges":{}}', "timeRanges", "list in [ ]"),
        ('{"timeRanges":[1]}', "timeRanges[0]", "{ }"),
        ('{"timerange":[]}', "timerange", "take it out"),
        ('{"serviceGroups":[{"serviceTypes":[]}]}', "serviceGroups[0].id", "Add it"),
        ('{"serviceGroups":[{"id":-1,"serviceTypes":[]}]}', "serviceGroups[0].id", "0 or more"),
        ('{"serviceGroups":[{"id":1}]}', "serviceGroups[0].serviceTypes", "Add it"),
        (_TYPE % "", "serviceGroups[0].serviceTypes[0].serviceObjectTypes", "Add it"),
        (
            _TYPE % ',"serviceObjectTypes":[{}]',
            "serviceGroups[0].serviceTypes[0].serviceObjectTypes[0].id",
            "Add it",
        ),
        ('{"criteria":[{"metadata":{"tags":"a"}}]}', "criteria[0].metadata.tags", "list in [ ]"),
        ('{"criteria":[{"to":1}]}', "criteria[0].to", "take it out"),
        ("[]", "", "{ }"),
        ("", "line 1, column 1", "commas"),
        ('{"timeRanges":[\n{"last":1y}]}', "line 2, column 10", "commas"),
        ("[" * 100_000, "line 1", "commas"),
        ('{"timeRanges":[{"from":%s}]}' % ("9" * 5000), "line 1", "commas"),
    ],
)
def test_a_slip_is_named_with_its_place_and_cure(text: str, place: str, cure: str) -> None:
    found = read_wired(Scope, text)
    assert isinstance(found, tuple)
    assert [slip.place for slip in found] == [place]
    assert cure in str(found[0])
    assert found[0].says in SLIPS


@pytest.mark.parametrize(
    ("duration", "place"),
    [
        ({"sourceFetch": -1}, "duration.sourceFetch"),
        ({"sourceFetch": "5"}, "duration.sourceFetch"),
        ({"sourceFetch": 1.5}, "duration.sourceFetch"),
        ({}, "duration.sourceFetch"),
    ],
)
def test_limits_that_cannot_be(duration: dict[str, Any], place: str) -> None:
    found = read_wired(Limits, json.dumps({"duration": duration}))
    assert isinstance(found, tuple)
    assert [slip.place for slip in found] == [place]


def test_nought_seconds_are_no_limit_and_are_sent() -> None:
    limits = Limits.model_validate({"duration": {"sourceFetch": 0}})
    assert limits.wire() == {"duration": {"sourceFetch": 0}}


def test_every_slip_is_told_at_once() -> None:
    found = read_wired(Scope, '{"timeRanges":[{"last":"1w"},{"from":"1"}],"serviceGroups":[{"id":1}]}')
    assert isinstance(found, tuple)
    assert [slip.place for slip in found] == [
        "timeRanges[0].last",
        "timeRanges[1].from",
        "serviceGroups[0].serviceTypes",
    ]


def test_no_slip_quotes_what_was_given() -> None:
    found = read_wired(Scope, '{"timeRanges":[{"last":"Amina Bello"}],"Amina": 1, "criteria": "Bello"}')
    assert isinstance(found, tuple)
    assert "Bello" not in " ".join(map(str, found))


def test_settings_keep_the_spelling_of_the_wire() -> None:
    project = Project.model_validate(
        {
            "name": "n",
            "base_url": "https://s",
            "tenant": "mz",
            "campaign": "c",
            "digime": {
                "base_url": "https://api.digi.me/v1.7/",
                "application_id": "a",
                "contract_id": "c",
                "scope": _ALL["scope"],
                "limits": _ALL["limits"],
            },
        }
    )
    kept = json.loads(project.model_dump_json())["digime"]
    assert (kept["scope"], kept["limits"]) == (_ALL["scope"], _ALL["limits"])
    assert Project.model_validate_json(project.model_dump_json()) == project
    assert Project.model_validate(project.model_dump()) == project
    assert project.digime is not None
    assert project.digime.options.wire() == {"limits": _ALL["limits"], "scope": _ALL["scope"]}
    assert TimeRange(from_=1, to=1).wire() == {"from": 1, "to": 1}
