"""Reading a checklist, and what it asks when."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forms import Form, FormRefused, Path, Question, Rule, Session, read
from forms.readers import checklist
from forms.session import Device
from tests.forms.scenario import codes

YES_NO = {"dataType": "SingleValueList", "values": ["YES", "NO", "NOT_SELECTED"]}


def attribute(code: str = "SN1", data_type: str = "String", **fields: Any) -> dict[str, Any]:
    return {"code": code, "dataType": data_type, "isActive": True, "required": False, **fields}


def document(*attributes: Any, **fields: Any) -> bytes:
    whole = {"id": "d-1", "tenantId": "mz", "code": "SMC.SUPERVISION", "isActive": True}
    return json.dumps(whole | {"attributes": list(attributes)} | fields).encode()


def form(*attributes: Any, **fields: Any) -> Form:
    return read(document(*attributes, **fields))


def question(**fields: Any) -> Question:
    return next(form(attribute(**fields)).questions())


def asked(read_form: Form, answers: dict[str, str] | None = None, **facts: str) -> list[str]:
    """Return the codes of the questions that are asked."""
    session = Session(read_form, device=Device(facts=facts))
    for code, text in (answers or {}).items():
        session.set(f"/{code}", text)
    return [path[1:] for path in session.questions() if session.node(path).relevant]


# --- what is read ------------------------------------------------------------------------------------------


def test_a_checklist() -> None:
    read_form = form(
        attribute("SN3", order="10"),
        attribute("SN2", order=9),
        attribute("SN0", order="first"),
        attribute("SN1", order="1.5"),
        attribute("OLD", isActive=False, order=0),
    )
    assert list(read_form.index) == ["/SN1", "/SN2", "/SN3", "/SN0"]
    assert (read_form.schema_id, read_form.version, str(read_form.title)) == (
        "SMC.SUPERVISION",
        "1",
        "SMC.SUPERVISION",
    )
    assert read_form.submission == {"serviceDefId": "d-1", "tenantId": "mz"}
    assert read_form.submit_path == "/service-request/service/v1/_create"
    assert (read_form.record, read_form.notices) == ("checklist", ())
    assert read_form.index[Path("/SN1")].place == "/attributes/3"


@pytest.mark.parametrize(
    ("fields", "version"),
    [
        ({"version": 2}, "2"),
        ({"auditDetails": {"lastModifiedTime": 1663646897000}}, "1663646897000"),
        ({"auditDetails": None}, "1"),
    ],
)
def test_the_version_is_when_the_checklist_was_changed(fields: dict[str, Any], version: str) -> None:
    assert form(**fields).version == version


def test_labels_are_message_keys() -> None:
    values = {"dataType": "SingleValueList", "values": ["yes ", "A b", "NOT_SELECTED", "", "A b", 5]}
    additional = {"fields": [None, {"key": "helpText", "value": "SN1_HELP"}]}
    read_form = form(attribute(**values, additionalFields=additional))
    worded = read_form.worded(
        {"SMC.SUPERVISION.SN1": "Was it done?", "YES": "Sim", "SMC.SUPERVISION.SN1_HELP": "Look"}
    )
    found = worded.index[Path("/SN1")]
    assert [str(text) for text in (found.label, found.hint)] == ["Was it done?", "Look"]
    assert [(item.value, str(item.label)) for item in found.items] == [
        ("yes%20", "Sim"),
        ("A%20b", "A B"),
        ("5", "5"),
    ]
    assert str(question(additionalDetails={"helpText": "HELP"}).hint) == "SMC.SUPERVISION.HELP"
    assert str(question(additionalFields={"fields": []}, additionalDetails={}).hint) == ""


KINDS = {
    "String": ("text", "text"),
    "Text": ("text", "textArea"),
    "Number": ("decimal", "number"),
    "Numeric": ("decimal", "number"),
    "Boolean": ("boolean", "radio"),
    "Datetime": ("datetime", "dateTime"),
    "SingleValueList": ("choice", "radio"),
    "MultiValueList": ("choices", "checkbox"),
    "File": ("attachment", "file"),
    " string ": ("text", "text"),
}


@pytest.mark.parametrize(("data_type", "kind"), KINDS.items())
def test_every_data_type(data_type: str, kind: tuple[str, str]) -> None:
    read_form = form(attribute(data_type=data_type, values=["A"]))
    found = read_form.index[Path("/SN1")]
    assert (found.type, found.look, read_form.notices) == (*kind, ())
    assert bool(found.items) is (kind[0] in {"choice", "choices"})


def test_rules() -> None:
    assert question(required=True, regex="^[A-Z]{2,4}$").rules == (
        Rule("required"),
        Rule("max_length", "8192"),
        Rule("pattern", "^[A-Z]{2,4}$"),
    )
    assert question(data_type="Number", required=None, regex="^[0-9]+$").rules == (
        Rule("pattern", "^[0-9]+$"),
    )


def test_a_pattern_is_found_anywhere_and_a_blank_needs_none() -> None:
    session = Session(form(attribute(regex="[A-Z]{2}")))
    assert session.problems() == ()
    session.set("/SN1", "x AB y")
    assert session.problems() == ()
    session.set("/SN1", "ab")
    assert [problem.code for problem in session.problems()] == ["pattern"]


@pytest.mark.parametrize(
    ("fields", "code", "place"),
    [
        ({"data_type": "Photo"}, "unknown_type", "dataType"),
        ({"data_type": "SingleValueList"}, "no_choices", "dataType"),
        ({"data_type": "MultiValueList", "values": ["NOT_SELECTED"]}, "no_choices", "dataType"),
        ({"regex": "(["}, "rule_left_out", "regex"),
        ({"data_type": "Text", "code": "A.B"}, "no_parent", "code"),
    ],
)
def test_what_is_understood_in_part_is_a_text_question_and_a_notice(
    fields: dict[str, Any], code: str, place: str
) -> None:
    read_form = form(attribute(**fields))
    assert codes(read_form.notices) == [(code, f"/attributes/0/{place}")]
    assert next(read_form.questions()).type == "text"


def test_a_pattern_on_a_list_is_left_out() -> None:
    read_form = form(attribute(**YES_NO, regex="YES"))
    assert codes(read_form.notices) == [("rule_left_out", "/attributes/0/regex")]
    assert next(read_form.questions()).rules == ()


def test_a_checklist_that_is_not_in_use_opens_with_a_notice() -> None:
    assert codes(form(isActive=False).notices) == [("retired", "/isActive")]


# --- the servers answer ------------------------------------------------------------------------------------


def test_the_answer_of_a_server_with_one_checklist() -> None:
    answer = {"ResponseInfo": {}, "ServiceDefinitions": [json.loads(document(attribute(), 5))]}
    with pytest.raises(FormRefused) as refused:
        read(json.dumps(answer).encode())
    assert codes(refused.value.problems) == [("not_an_element", "/ServiceDefinitions/0/attributes/1")]
    answer["ServiceDefinitions"][0]["attributes"].pop()
    assert list(read(json.dumps(answer).encode()).index) == ["/SN1"]


@pytest.mark.parametrize("count", [0, 2])
def test_the_answer_of_a_server_with_no_or_several_checklists(count: int) -> None:
    answer = {"ServiceDefinitions": [json.loads(document(attribute()))] * count}
    with pytest.raises(FormRefused) as refused:
        read(json.dumps(answer).encode())
    assert codes(refused.value.problems) == [("not_one_checklist", "/ServiceDefinitions")]
    assert str(count) in str(refused.value.problems[0])


def test_everything_wrong_is_told_at_once() -> None:
    with pytest.raises(FormRefused) as refused:
        form(attribute(), attribute(), "text", {"dataType": "String"}, attribute() | {"code": 5}, code=" ")
    assert codes(refused.value.problems) == [
        ("no_schema", "/code"),
        ("duplicate_key", "/attributes/1/code"),
        ("not_an_element", "/attributes/2"),
        ("no_key", "/attributes/3/code"),
        ("no_key", "/attributes/4/code"),
    ]


@pytest.mark.parametrize("definition", [{"attributes": None}, {"attributes": {}, "code": "A"}])
def test_attributes_must_be_a_list(definition: dict[str, Any]) -> None:
    with pytest.raises(FormRefused) as refused:
        read(json.dumps({"code": "A", **definition}).encode())
    assert codes(refused.value.problems) == [("no_elements", "/attributes")]


# --- what is asked when ------------------------------------------------------------------------------------


def test_a_question_hangs_on_the_answer_that_its_code_names() -> None:
    read_form = form(
        attribute("SN1", **YES_NO),
        attribute("SN1.NO.SN2", **YES_NO),
        attribute("SN1.NO.SN2.YES.SN3"),
        attribute("SN4", "Boolean"),
        attribute("SN4.true.SN5"),
        attribute("SN6", "MultiValueList", values=["RED", "A b"]),
        attribute("SN6.A b.SN7"),
        attribute("SN8"),
        attribute("SN8.x.SN9"),
    )
    assert asked(read_form) == ["SN1", "SN4", "SN6", "SN8"]
    assert asked(read_form, {"SN1": "NO"}) == ["SN1", "SN1.NO.SN2", "SN4", "SN6", "SN8"]
    assert "SN1.NO.SN2.YES.SN3" in asked(read_form, {"SN1": "NO", "SN1.NO.SN2": "YES"})
    assert asked(read_form, {"SN1": "NO", "SN1.NO.SN2": "YES", "SN4": "true"})[2:5] == [
        "SN1.NO.SN2.YES.SN3",
        "SN4",
        "SN4.true.SN5",
    ]
    assert asked(read_form, {"SN6": "RED A%20b"})[2:] == ["SN6", "SN6.A%20b.SN7", "SN8"]
    assert asked(read_form, {"SN6": "RED", "SN8": "x"})[2:] == ["SN6", "SN8", "SN8.x.SN9"]
    session = Session(read_form)
    assert session.explain("/SN1.NO.SN2")[0].rule == "SN1 = NO"
    assert session.explain("/SN6.A%20b.SN7")[0].rule == "SN6: A b"


def test_a_child_is_gone_with_its_parents_answer() -> None:
    read_form = form(attribute("A", **YES_NO), attribute("A.NO.B", **YES_NO), attribute("A.NO.B.NO.C"))
    session = Session(read_form)
    for path, text in (("/A", "NO"), ("/A.NO.B", "NO"), ("/A.NO.B.NO.C", "x"), ("/A", "YES")):
        session.set(path, text)
    assert [path for path in session.questions() if session.node(path).relevant] == ["/A"]


@pytest.mark.parametrize("code", ["SN1.MAYBE.SN2", "SN9.NO.SN2", "SN1.SN2", ".NO.SN2"])
def test_a_code_that_hangs_on_nothing_is_never_asked(code: str) -> None:
    read_form = form(attribute("SN1", **YES_NO), attribute(code, required=True))
    assert codes(read_form.notices) == [("no_parent", "/attributes/1/code")]
    assert asked(read_form, {"SN1": "NO"}) == ["SN1"]


@pytest.mark.parametrize(
    ("condition", "facts", "shown"),
    [
        ("age>=3months&&gender==FEMALE", {"age": "3", "gender": "FEMALE"}, True),
        ("age>=3months&&gender==FEMALE", {"age": "2", "gender": "FEMALE"}, False),
        ("age>=3months && gender==FEMALE", {"age": "3", "gender": "MALE"}, False),
        ("age >= 1year", {"age": "12"}, True),
        ("age>=1years", {"age": "11"}, False),
        ("age<3", {}, True),
        ("age<=2 || gender!=MALE && isChild==true", {"age": "2"}, False),
        ("age<=2 || gender!=MALE && isChild==true", {"age": "9", "isChild": "true"}, True),
        ("age==5", {"age": "5"}, True),
        ("age>5", {"age": "5"}, False),
        ("age!=5", {"age": "6"}, False),
        ("age>=months", {}, True),
        ("isChild==true", {"isChild": "true"}, True),
        ("isChild==true", {}, False),
        ("isChild!=true", {}, True),
        ("isChild==no", {}, True),
        ("gender==FEMALE", {}, False),
        ("height>3", {"height": "4"}, False),
        ("", {}, True),
    ],
)
def test_a_condition_on_the_person(condition: str, facts: dict[str, str], shown: bool) -> None:
    fields = {"fields": [{"key": "regexValue", "value": condition}]}
    read_form = form(attribute(additionalFields=fields))
    assert (asked(read_form, {}, **facts) == ["SN1"]) is shown


def test_both_conditions_must_hold() -> None:
    fields = {"fields": [{"key": "regexValue", "value": "isChild==true"}]}
    read_form = form(attribute("A", **YES_NO), attribute("A.NO.B", additionalFields=fields))
    assert asked(read_form, {"A": "NO"}) == asked(read_form, isChild="true") == ["A"]
    assert asked(read_form, {"A": "NO"}, isChild="true") == ["A", "A.NO.B"]
    assert Session(read_form).explain("/A.NO.B")[0].rule == "A = NO && isChild==true"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
NAMES = ["code", "dataType", "values", "isActive", "required", "regex", "order", "additionalFields"]
ATTRIBUTES = st.dictionaries(
    st.sampled_from(NAMES),
    JSON | st.sampled_from(["A", "A.NO.B", "B.x.C", "MultiValueList", "SingleValueList"]),
)


@settings(deadline=None)
@given(st.lists(ATTRIBUTES | JSON, max_size=4) | JSON, JSON)
def test_any_json_is_read_or_refused(attributes: object, code: object) -> None:
    raw = json.dumps({"code": code, "attributes": attributes}).encode()
    sentences = ["read"]
    try:
        assert isinstance(checklist.read(raw, "", {}), Form)
    except FormRefused as refused:
        sentences = [str(problem) for problem in refused.problems]
    assert all(sentences)
