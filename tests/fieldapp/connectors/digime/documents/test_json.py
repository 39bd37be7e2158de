"""The record as JSON: as its schema says, in the words of the form, and with every answer of the record."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

from fieldapp.assets import asset
from fieldapp.connectors.digime.documents import document
from fieldapp.records import PushedAs, Submission
from forms import Form, read
from tests.fieldapp.connectors.digime.documents.made import (
    BEGUN,
    ID,
    SAMPLES,
    WORKER,
    attachment,
    filled,
    frozen,
    questions,
    sample,
    xlsform,
)
from tests.forms.scenario import element, form
from tests.forms.writers.test_digit import ALL
from tests.forms.writers.test_round_trip import ANSWERS

SCHEMA = json.loads(asset("schemas", "record.schema.json").read_bytes())
_VALIDATOR = Draft202012Validator(SCHEMA, format_checker=FormatChecker())


def told(submission: Submission, of: Form | bytes | None, **how: Any) -> dict[str, Any]:
    """Return the record as JSON, after a look whether it is as the schema says and always the same."""
    made = document(submission, of, PushedAs.JSON, **how)
    assert made.media_type == "application/json"
    assert made == document(submission, of, PushedAs.JSON, **how)
    record = json.loads(made.content)
    _VALIDATOR.validate(record)
    return record


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_is_told_whole(path: Path) -> None:
    of = read(path.read_bytes(), path.name)
    session = filled(of)
    record = told(frozen(session), of)
    assert record["labelled"] is True
    nodes = [session.node(p) for p in session.questions()]
    wanted = {str(n.path): n for n in nodes if n.relevant and n.answered and not n.question.hidden}
    found = {q["path"]: q for q in questions(record["answers"])}
    assert found.keys() == wanted.keys()
    assert {p: q["label"] for p, q in found.items()} == {
        p: n.label.strip() or q["name"] for p, n in wanted.items() for q in [found[p]]
    }
    assert {p: q["type"] for p, q in found.items()} == {p: n.question.type for p, n in wanted.items()}


def test_what_stands_around_the_answers() -> None:
    of = xlsform("text,name,Your name")
    session = filled(of, {"/data/name": "Zoë 😀"})
    record = told(frozen(session, replaces="older", row_version=2), of)
    assert record["clientReferenceId"] == ID
    assert (record["tenantId"], record["campaignId"]) == ("mz.nampula", "LLIN-2026")
    assert record["form"] == {"id": "visit", "version": "1", "title": "The visit"}
    assert record["startedAt"] == BEGUN.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    assert record["finishedAt"] == "2026-11-22T08:45:30.250Z"
    assert (record["rowVersion"], record["replaces"]) == (2, "older")
    assert WORKER not in json.dumps(record)  # who collected it is not the respondent's to carry around


@pytest.mark.parametrize(
    ("key", "text", "value", "words"),
    [
        ("t", "12", "12", "12"),
        ("i", "007", 7, "7"),
        ("n", "1.50", 1.5, "1.5"),
        ("b", "true", True, "Yes"),
        ("d", "2026-03-31", "2026-03-31", "31 Mar 2026"),
        ("m", "2026-03-31T14:05", "2026-03-31T14:05", "31 Mar 2026 14:05"),
        ("c", "A%20b", "A b", "A b"),
        ("s", "B%25 A%20b", ["B%", "A b"], "B%, A b"),
        ("g", "-15.12 39.26", {"latitude": -15.12, "longitude": 39.26}, "-15.12, 39.26"),
        (
            "g",
            "1 2 NaN 4.5",
            {"latitude": 1, "longitude": 2, "accuracy": 4.5},
            "1, 2, accuracy 4.5 m",
        ),
    ],
)
def test_an_answer_has_its_value_and_its_words(key: str, text: str, value: object, words: str) -> None:
    of = form(*ALL)
    (answer,) = questions(told(frozen(filled(of, {f"/{key}": text})), of)["answers"])
    assert (answer["value"], answer["words"]) == (value, words)
    assert type(answer["value"]) is type(value)


@settings(max_examples=60)
@given(st.data())
def test_whatever_is_answered_is_told(data: st.DataObject) -> None:
    kinds = {"t": "text", "i": "integer", "n": "decimal", "b": "boolean", "d": "date", "g": "geopoint"}
    of = form(*ALL)
    given_ = {f"/{key}": data.draw(ANSWERS[kind]) for key, kind in kinds.items()}
    submission = frozen(filled(of, given_))
    held = json.loads(submission.payload)["answers"]
    for record in (told(submission, of), told(submission, None)):
        assert {q["name"]: q["value"] for q in questions(record["answers"])} == held


def test_repeats_are_numbered_and_choices_have_labels() -> None:
    of = read(sample("household_roster").read_bytes(), "household_roster.xlsx")
    record = told(frozen(filled(of)), of, language=of.languages[-1] if of.languages else "")
    repeats = [item for item in _parts(record["answers"]) if item["kind"] == "repeat"]
    assert repeats
    assert [inner["number"] for inner in repeats[0]["instances"]] == [1, 2]
    picked = [q for q in questions(record["answers"]) if q["type"] == "choice"]
    assert picked
    assert all(q["choices"][0]["label"] == q["words"] for q in picked)
    assert record["language"] == (of.languages[-1] if of.languages else "")


def _parts(items: list[Any]) -> list[Any]:
    found = []
    for item in items:
        found.append(item)
        found += _parts(item.get("items") or item.get("instances") or [])
    return found


def test_a_file_is_named_by_its_hash_and_by_a_name_that_leads_nowhere() -> None:
    of = form(element("photo", dataType="file"))
    photo = attachment("/photo", "../Ana: front.jpg", b"jpeg")
    record = told(frozen(filled(of, {"/photo": photo.name}), [photo]), of)
    (told_file,) = record["attachments"]
    assert told_file == {
        "name": "__Ana_ front.jpg",
        "mediaType": "image/jpeg",
        "size": 4,
        "sha256": photo.sha256,
        "reference": [ID, photo.sha256],
        "path": "/photo",
    }
    (answer,) = questions(record["answers"])
    assert answer["files"] == [photo.sha256]


@pytest.mark.parametrize("of", [None, b"", b"{}", b"no form", b'{"schema":"other","elements":[]}'])
def test_without_a_readable_form_names_stand_for_labels(of: bytes | None) -> None:
    session = filled(read(sample("household_roster").read_bytes(), "household_roster.xlsx"))
    submission = frozen(session)
    record = told(submission, of)
    assert record["labelled"] is False
    found = list(questions(record["answers"]))
    assert found
    assert all(q["label"] == q["name"] for q in found)
    assert any(item["kind"] == "repeat" for item in _parts(record["answers"]))


def test_a_record_of_another_form_keeps_its_answers() -> None:
    submission = frozen(filled(form(element("name")), {"/name": "Ana"}))
    record = told(submission, form(element("name"), schema="another"))
    assert record["labelled"] is False
    assert [q["value"] for q in questions(record["answers"])] == ["Ana"]


@pytest.mark.parametrize("payload", [b"", b"[]", b"\xff\x00", b'{"answers":3}', b"[" * 100000])
def test_a_payload_of_no_record_fails_no_delivery(payload: bytes) -> None:
    submission = frozen(filled(form(element()), {"/q": "x"})).model_copy(update={"payload": payload})
    assert told(submission, form(element()))["labelled"] is False


def test_what_the_form_worked_out_is_told_and_what_the_device_filled_in_is_not() -> None:
    of = xlsform("start,begun,", "calculate,greeting,,'Hello'", "text,name,Your name", "deviceid,laptop,")
    submission = frozen(filled(of, {"/data/name": "Ana"}))
    assert json.loads(submission.payload)["answers"]["begun"]
    assert told(submission, of)["unasked"] == [{"path": "/data/greeting", "value": "Hello"}]


def test_an_answer_stays_as_it_was_where_the_form_would_work_out_another_today() -> None:
    of = xlsform("text,today,Today,now()", "text,name,Your name")
    submission = frozen(filled(of, {"/data/name": "Ana"}))
    held = json.loads(submission.payload)["answers"]["today"]
    assert held.startswith("1970")  # this form was filled where there was no clock
    found = {q["name"]: q["value"] for q in questions(told(submission, of)["answers"])}
    assert found == {"today": held, "name": "Ana"}


def test_instances_that_the_form_would_no_longer_count_keep_their_answers() -> None:
    count = "\"if(today() < date('2000-01-01'), 2, 0)\""  # filled where there was no clock
    of = xlsform(f"begin_repeat,person,Person,,{count}", "text,name,Your name", "end_repeat,,")
    submission = frozen(filled(of, {"/data/person[1]/name": "Ana", "/data/person[2]/name": "Zoë"}))
    found = questions(told(submission, of)["answers"])
    assert {q["path"]: (q["label"], q["value"]) for q in found} == {
        "/data/person[1]/name": ("Your name", "Ana"),
        "/data/person[2]/name": ("Your name", "Zoë"),
    }


def test_what_nobody_was_shown_has_its_value_too() -> None:
    of = form(
        element("q"),
        element("kind", dataType="text", uiElementType="hidden", enums=["A b", "c"], value="A b"),
    )
    submission = frozen(filled(of, {"/q": "x"}))
    record = told(submission, of)
    assert [q["name"] for q in questions(record["answers"])] == ["q"]
    assert record["unasked"] == [{"path": "/kind", "value": "A b"}]


@pytest.mark.parametrize(
    ("held", "kinds"),
    [
        ({"latitude": 1, "longitude": 2.5}, ["geopoint"]),
        ({"latitude": 1, "longitude": 2.5, "speed": 3}, ["integer", "decimal", "integer"]),
        ({"latitude": 1}, ["integer"]),
        ([["a"], 3], ["choices"]),
        ([{"a": 1}, 3], ["integer", "integer"]),
        ({"a": {"b": {}}}, []),
        (None, []),
    ],
)
def test_without_a_form_values_are_told_as_they_look(held: object, kinds: list[str]) -> None:
    submission = frozen(filled(form(element()), {"/q": "x"}))
    payload = json.dumps({"answers": {"thing": held}}).encode()
    record = told(submission.model_copy(update={"payload": payload}), None)
    assert [q["type"] for q in questions(record["answers"])] == kinds
