"""The record as a QuestionnaireResponse of FHIR STU3, read back by the models of that version."""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from fhir.resources.STU3.questionnaireresponse import QuestionnaireResponse
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.connectors.digime.documents import document
from fieldapp.records import PushedAs, Submission
from forms import Form, read
from tests.fieldapp.connectors.digime.documents.made import (
    ID,
    SAMPLES,
    attachment,
    filled,
    frozen,
    sample,
    xlsform,
)
from tests.forms.scenario import element, form
from tests.forms.writers.test_digit import ALL
from tests.forms.writers.test_round_trip import ANSWERS


def response(submission: Submission, of: Form | bytes | None, **how: Any) -> dict[str, Any]:
    """Return the record as FHIR, after a look whether it is that and always the same."""
    made = document(submission, of, PushedAs.FHIR, **how)
    assert made.media_type == "application/fhir+json"
    assert made == document(submission, of, PushedAs.FHIR, **how)
    QuestionnaireResponse.model_validate_json(made.content)
    return json.loads(made.content)


def leaves(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the items that are answered."""
    return [leaf for item in items for leaf in ([item] if "answer" in item else leaves(item["item"]))]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_answer_of_a_sample_is_in_it(path: Path) -> None:
    of = read(path.read_bytes(), path.name)
    session = filled(of)
    nodes = [session.node(p) for p in session.questions()]
    wanted = [n.path.template for n in nodes if n.relevant and n.answered and not n.question.hidden]
    found = leaves(response(frozen(session), of)["item"])
    assert sorted(item["linkId"] for item in found) == sorted(wanted)


def test_what_stands_around_the_answers() -> None:
    of = xlsform("text,name,**Your** name")
    told = response(frozen(filled(of, {"/data/name": "Zoë 😀"})), of)
    assert told["resourceType"] == "QuestionnaireResponse"
    assert told["identifier"] == {"value": ID}
    assert told["status"] == "completed"
    assert told["authored"] == "2026-11-22T08:45:30Z"
    assert told["questionnaire"] == {"display": "The visit"}
    assert [tag["code"] for tag in told["meta"]["tag"]] == ["LLIN-2026", "visit", "1"]
    assert told["item"] == [
        {"linkId": "/data/name", "text": "Your name", "answer": [{"valueString": "Zoë 😀"}]}
    ]


@pytest.mark.parametrize(
    ("key", "text", "answer"),
    [
        ("t", "12", [{"valueString": "12"}]),
        ("i", "007", [{"valueInteger": 7}]),
        ("i", "-2147483648", [{"valueInteger": -2147483648}]),
        ("i", "2147483648", [{"valueDecimal": 2147483648}]),
        ("n", "1.50", [{"valueDecimal": 1.5}]),
        ("b", "false", [{"valueBoolean": False}]),
        ("d", "2026-03-31", [{"valueDate": "2026-03-31"}]),
        ("m", "2026-03-31T14:05", [{"valueString": "2026-03-31T14:05"}]),  # no zone
        ("m", "2026-03-31T14:05:00+02:00", [{"valueDateTime": "2026-03-31T14:05:00+02:00"}]),
        ("c", "A%20b", [{"valueCoding": {"code": "A b", "display": "A b"}}]),
        (
            "s",
            "B%25 A%20b",
            [
                {"valueCoding": {"code": "B%", "display": "B%"}},
                {"valueCoding": {"code": "A b", "display": "A b"}},
            ],
        ),
        ("g", "-15.12 39.26", [{"valueString": "-15.12, 39.26"}]),
    ],
)
def test_an_answer_goes_as_its_type(key: str, text: str, answer: list[dict[str, Any]]) -> None:
    of = form(*ALL)
    (item,) = leaves(response(frozen(filled(of, {f"/{key}": text})), of)["item"])
    assert item["answer"] == answer
    assert [type(v) for a in item["answer"] for v in a.values()] == [
        type(v) for a in answer for v in a.values()
    ]


def test_a_code_that_fhir_takes_for_none_goes_by_its_label() -> None:
    of = form(element("c", dataType="select", enums=["A  b"]))
    (item,) = leaves(response(frozen(filled(of, {"/c": "A%20%20b"})), of)["item"])
    assert item["answer"] == [{"valueCoding": {"display": "A  b"}}]


@pytest.mark.parametrize(("text", "kind"), [("10:30:00", "valueTime"), ("10:30:00.000+02:00", "valueString")])
def test_a_time_of_day(text: str, kind: str) -> None:
    of = xlsform("time,at,When")
    (item,) = leaves(response(frozen(filled(of, {"/data/at": text})), of)["item"])
    assert list(item["answer"][0]) == [kind]


def test_instances_of_a_repeat_share_a_link_id() -> None:
    of = read(sample("household_roster").read_bytes(), "household_roster.xlsx")
    session = filled(of)
    (repeat,) = [p for p in of.repeats if p.parent.template not in of.repeats][:1]
    found = _under(response(frozen(session), of)["item"], str(repeat))
    assert len(found) == 2
    assert all(leaves(instance["item"]) for instance in found)


def _under(items: list[dict[str, Any]], link: str) -> list[dict[str, Any]]:
    return [
        one
        for item in items
        for one in ([item] if item["linkId"] == link else _under(item.get("item", []), link))
    ]


def test_a_file_goes_by_its_hash() -> None:
    of = form(element("photo", dataType="file"))
    photo = attachment("/photo", "Ana.jpg", b"jpeg")
    name = base64.urlsafe_b64encode(hashlib.sha256(b"jpeg").digest()).decode().rstrip("=")
    (item,) = leaves(response(frozen(filled(of, {"/photo": photo.name}), [photo]), of)["item"])
    assert item["answer"] == [
        {
            "valueAttachment": {
                "contentType": "image/jpeg",
                "url": f"ni:///sha-256;{name}",
                "size": 4,
                "title": "Ana.jpg",
            }
        }
    ]


def test_without_a_readable_form_it_goes_by_names() -> None:
    submission = frozen(filled(read(sample("household_roster").read_bytes(), "household_roster.xlsx")))
    told = response(submission, None)
    assert told["questionnaire"] == {"display": "household_roster"}
    assert all(item["text"] == item["linkId"].rpartition("/")[2] for item in leaves(told["item"]))


def test_a_record_without_answers_is_one() -> None:
    of = form(element())
    assert "item" not in response(frozen(filled(of, {})), of)


@settings(max_examples=60)
@given(st.data())
def test_whatever_is_answered_is_valid(data: st.DataObject) -> None:
    kinds = {"t": "text", "i": "integer", "n": "decimal", "b": "boolean", "d": "date", "m": "datetime"}
    of = form(*ALL)
    given_ = {f"/{key}": data.draw(ANSWERS[kind]) for key, kind in kinds.items()}
    submission = frozen(filled(of, given_))
    held = json.loads(submission.payload)["answers"]
    found = {
        item["linkId"][1:]: item["answer"][0] for item in leaves(response(submission, of).get("item", []))
    }
    assert found.keys() == held.keys()
    for key, answer in found.items():
        (value,) = answer.values()
        assert value == (held[key].replace("00.000", "00") if key == "m" else held[key])


@given(st.text(min_size=1))
def test_labels_of_any_kind_are_texts(label: str) -> None:
    of = form(element("q", label=label, name=label))
    assert len(leaves(response(frozen(filled(of, {"/q": "x"})), of)["item"])) == 1
