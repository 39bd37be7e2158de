"""The record as its groups nest, for field-app forms and for XForms that go to DIGIT."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forms import Form, Session, answers, read, write
from forms.errors import RecordRefused
from tests.forms.fieldapp_forms import filled, form, leap, page, prop
from tests.forms.writers import hand

CODES = [{"code": "A b", "name": "Apple"}, {"code": "c%", "name": "Cherry"}]
FACTS = {"clientReferenceId": "0b1c", "finishedAt": 1767225660000}
ALL = form(
    page(
        "first",
        prop("text"),
        prop("number", "numeric", "integer"),
        prop("box", "checkbox", "boolean"),
        prop("born", "dob"),
        prop("gps", "latLng"),
        prop("one", "dropdown", enums=CODES),
        prop("many", "select", enums=CODES, isMultiSelect=True),
        prop("seen", hidden=True, value="hidden", includeInForm=True),
        prop("unseen", hidden=True, value="hidden"),
        prop("address", type_name="object", properties=[prop("street no")]),
        order=1,
        conditionalNavigateTo=[leap("first.text==more", "extra")],
    ),
    page("extra", prop("note"), order=1.5),
    page("last", prop("sure", "radio", "boolean"), order=2),
    version="12",
)


def sent(session: Session) -> dict[str, Any]:
    return json.loads(write(session, FACTS))["answers"]


def test_pages_are_objects_blanks_are_null_and_what_is_not_relevant_is_left_out() -> None:
    session = filled(
        ALL, {"first.text": " Ana ", "first.many": "c%25 A%20b", "first.address.street%20no": "5"}
    )
    assert sent(session) == {
        "first": {
            "text": "Ana",
            "number": None,
            "box": False,
            "born": None,
            "gps": None,
            "one": None,
            "many": ["c%", "A b"],
            "seen": "hidden",
            "address": {"street no": "5"},
        },
        "last": {"sure": None},
    }
    session.set("/first/text", "more")
    assert sent(session)["extra"] == {"note": None}


def test_a_page_or_group_with_nothing_to_send_is_left_out() -> None:
    never = {"visibilityCondition": "p.a==show"}
    group = prop("g", type_name="object", properties=[prop("d", **never)])
    session = filled(form(page("p", prop("a"), group), page("q", prop("b", **never), prop("c", hidden=True))))
    written = write(session, {})
    assert json.loads(written)["answers"] == {"p": {"a": None}}
    session.set("/p/a", "show")
    assert sent(session) == {"p": {"a": "show", "g": {"d": None}}, "q": {"b": None}}
    session.set("/p/a", "hide")
    again = Session(session.form, answers(session.form, write(session, {})))
    assert write(again, {}) == write(session, {})


def test_the_whole_record() -> None:
    session = filled(form(page("p", prop("a"))), {"p.a": "Zoë"})
    assert write(session, FACTS).decode() == (
        '{"answers":{"p":{"a":"Zoë"}},"clientReferenceId":"0b1c","finishedAt":1767225660000,'
        '"schema":"HOUSEHOLD","submitPath":"","version":1}'
    )


def test_one_page_is_not_taken_for_the_root_of_an_xform() -> None:
    session = filled(form(page("p", prop("a"))), {"p.a": "x"})
    assert answers(session.form, write(session, {})) == {"/p/a": "x"}


TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
ANSWERS = {
    "first.text": TEXTS | st.just("more"),
    "first.number": st.integers(-(10**17), 10**17).map(str) | st.just("007"),
    "first.box": st.sampled_from(["true", "false", ""]),
    "first.born": st.dates().map(str),
    "first.gps": st.sampled_from(["-15.12 39.26", "1 2 3 4.50", "1 2 NaN 7"]),
    "first.one": st.sampled_from(["A%20b", "c%25"]),
    "first.many": st.sampled_from(["A%20b", "c%25 A%20b"]),
    "first.address.street%20no": TEXTS,
    "extra.note": TEXTS,
    "last.sure": st.sampled_from(["true", "false"]),
}


@settings(deadline=None)
@given(st.fixed_dictionaries({}, optional=ANSWERS))
def test_reading_back_gives_the_same_relevant_answers(texts: dict[str, str]) -> None:
    session = filled(ALL, texts)
    written = write(session, FACTS)
    again = Session(ALL, answers(ALL, written))
    assert write(again, FACTS) == written
    for path in session.questions():
        node = session.node(path)
        assert again.node(path).relevant == node.relevant
        if node.relevant and not node.question.hidden:
            assert again.node(path).value == node.value


# --- XForms that go to DIGIT -------------------------------------------------------------------------------

HOUSEHOLD = hand.form(
    "<data><head>Ana</head><person><name>B%20c</name><pick>a%2Fb c</pick></person>"
    "<person><name/><pick/></person><meta><instanceID>uuid:1</instanceID></meta><visits><day/></visits></data>",
    "/data/person",
    "/data/visits",
    types={"/data/person/pick": "choices", "/data/visits/day": "date"},
)


def test_the_root_of_an_xform_is_left_out_and_its_codes_are_as_they_are() -> None:
    session = Session(HOUSEHOLD)
    session.remove_repeat("/data/visits[1]")
    record = json.loads(write(session, {}, to="digit_nested"))
    assert record["version"] == 7
    assert record["answers"] == {
        "head": "Ana",
        "person": [{"name": "B%20c", "pick": ["a%2Fb", "c"]}, {"name": None, "pick": None}],
        "meta": {"instanceID": "uuid:1"},
        "visits": [],
    }


def test_reading_an_xform_back() -> None:
    session = Session(HOUSEHOLD)
    written = write(session, {}, to="digit_nested")
    again = Session(HOUSEHOLD, answers(HOUSEHOLD, written, "digit_nested"))
    assert again.dump() == session.dump()
    raw = json.dumps({"schema": "visit", "answers": {"person": {}, "meta": 5}}).encode()
    assert answers(HOUSEHOLD, raw, "digit_nested") == {"/data/person[]": "0", "/data/visits[]": "0"}


@pytest.mark.parametrize(
    ("type_name", "text", "value"),
    [
        ("datetime", "2026-03-31T14:05:00.000+02:00", "2026-03-31T14:05:00.000+02:00"),
        ("datetime", "2026-03-31T14:05", "2026-03-31T14:05"),
        ("time", "14:05:30", "14:05:30"),
        ("geotrace", "1 2;3 4", "1 2;3 4"),
        ("rank", "b a", ["b", "a"]),
        ("acknowledge", "OK", "OK"),
        ("decimal", "1.50", 1.5),
        ("boolean", "1", True),
        ("integer", "many", "many"),
    ],
)
def test_values_of_other_types(type_name: str, text: str, value: object) -> None:
    asked = hand.form("<data><q/></data>", types={"/data/q": type_name})
    session = Session(asked)
    session.set("/data/q", text)
    assert json.loads(write(session, {}, to="digit_nested"))["answers"] == {"q": value}


def test_a_type_that_only_a_bind_tells() -> None:
    asked = hand.form("<data><n>5</n></data>", types={"/data/n": "integer"})
    silent = Form("visit", "v 7", asked.title, (), asked.template, binds=asked.binds, record="xform")
    record = json.loads(write(Session(silent), {}, to="digit_nested"))
    assert (record["answers"], record["version"]) == ({"n": 5}, "v 7")
    untyped = Form("visit", "007", asked.title, (), asked.template, record="xform")
    record = json.loads(write(Session(untyped), {}, to="digit_nested"))
    assert (record["answers"], record["version"]) == ({"n": "5"}, "007")


def test_an_xform_written_flat_has_its_root_dissolved() -> None:
    assert json.loads(write(Session(HOUSEHOLD), {}, to="digit"))["answers"]["head"] == "Ana"


# --- the first generation of field-app forms ---------------------------------------------------------------


def test_pages_of_the_first_generation_dissolve() -> None:
    text = {"type": "string"}
    pages = {
        "one": {"properties": {"a": text, "inner": {"type": "object", "properties": {"b": text}}}},
        "two": {"properties": {"c": text}},
    }
    asked = read(json.dumps({"name": "registration", "version": 1, "pages": pages}).encode())
    session = filled(asked, {"one.a": "1", "one.inner.b": "2", "two.c": "3"})
    written = write(session, {})
    assert json.loads(written)["answers"] == {"a": "1", "inner": {"b": "2"}, "c": "3"}
    assert answers(asked, written) == {"/one/a": "1", "/one/inner/b": "2", "/two/c": "3"}


def test_what_is_no_record() -> None:
    with pytest.raises(RecordRefused):
        answers(ALL, b"[]")
