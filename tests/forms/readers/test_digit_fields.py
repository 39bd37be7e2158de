"""Reading a form of the DIGIT field app: pages, fields, every format and validation, what is left out."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from forms import Form, FormRefused, Group, Path, Rule, Session, Text, read
from forms.readers import digit_fields
from forms.session import Device
from tests.forms.fieldapp_forms import document, filled, form, one, page, prop, question, rule, shown
from tests.forms.scenario import codes

CODES = [{"code": "BRICK", "name": "HH_BRICK"}, {"code": "A b", "name": "HH_OTHER"}]


def refusal(raw: bytes) -> list[tuple[str, str]]:
    with pytest.raises(FormRefused) as caught:
        read(raw)
    return codes(caught.value.problems)


# --- the form ----------------------------------------------------------------------------------------------


def test_pages_are_groups_and_fields_are_questions_in_them() -> None:
    read_form = form(
        page("second", prop("b", order=2), prop("a", order=1, label="A_LABEL"), order=2, label="SECOND"),
        page("firstPage", prop("c"), order=1),
        name="HOUSEHOLD_FLOW",
        version="3",
    )
    assert [(str(group.label), group.path) for group in read_form.body] == [
        ("First page", "/firstPage"),
        ("SECOND", "/second"),
    ]
    assert list(read_form.index) == ["/firstPage/c", "/second/a", "/second/b"]
    assert [str(read_form.index[Path(path)].label) for path in ("/second/a", "/second/b")] == ["A_LABEL", "b"]
    assert (read_form.schema_id, read_form.version, str(read_form.title)) == (
        "HOUSEHOLD_FLOW",
        "3",
        "HOUSEHOLD FLOW",
    )
    assert (read_form.record, read_form.notices) == ("digit_nested", ())
    assert read_form.index[Path("/second/a")].place == "/pages/0/properties/1"


def test_a_form_as_the_app_has_it_is_the_same_form() -> None:
    stored = form(page("p", prop("a", order=2), prop("b", order=1), order=1), page("q", prop("c"), order=2))
    mapped = {
        "p": page("p", order=1) | {"properties": {"a": prop("a", order=2), "b": prop("b", order=1)}},
        "q": page("q", order=2) | {"properties": {"c": prop("c")}},
    }
    read_form = read(json.dumps({"name": "HOUSEHOLD", "version": 1, "pages": mapped}).encode())
    assert list(read_form.index) == list(stored.index) == ["/p/b", "/p/a", "/q/c"]
    assert read_form.index[Path("/p/a")].place == "/pages/p/properties/a"


def test_the_wrapping_of_master_data_is_taken_off() -> None:
    inner = json.loads(document(page("p", prop("a"))))
    assert list(read(json.dumps({"id": "x", "data": inner}).encode()).index) == ["/p/a"]


def test_orders_of_every_kind() -> None:
    fields = [prop("d", order="4"), prop("c", order=3.5), prop("none"), prop("odd", order="first")]
    assert list(form(page("p", *fields, prop("b", order=2), prop("inf", order="Infinity"))).index) == [
        "/p/none",
        "/p/odd",
        "/p/inf",
        "/p/b",
        "/p/c",
        "/p/d",
    ]


def test_properties_in_properties_are_groups_in_groups() -> None:
    address = prop("address", type_name="object", label="ADDRESS", properties=[prop("street"), prop("no.")])
    empty = prop("nothing", type_name="object", properties={})
    read_form = form(page("p", address, empty, prop("c", visibilityCondition="p.address.street==X")))
    (group,) = read_form.body
    assert isinstance(group, Group)
    (inner, _) = group.children
    assert isinstance(inner, Group)
    assert (inner.path, str(inner.label)) == ("/p/address", "ADDRESS")
    session = filled(read_form, {"p.address.street": "x"})
    assert shown(session) == ["p.address.street", "p.address.no.", "p.c"]


def test_pages_of_which_nothing_is_asked_or_kept_are_dropped() -> None:
    hidden = prop("h", hidden=True)
    read_form = form(
        page("asked", prop("a")),
        page("hidden", hidden),
        page("kept", hidden | {"includeInForm": True}),
        page("told", hidden | {"includeInSummary": True}),
        page("empty"),
        {"page": "none", "type": "object"},
    )
    assert [group.path for group in read_form.body if isinstance(group, Group)] == [
        "/asked",
        "/kept",
        "/told",
    ]


@pytest.mark.parametrize(
    ("fields", "label"),
    [
        ({"actionLabel": "GO"}, "GO"),
        ({}, ""),
        ({"actionLabel": " "}, ""),
    ],
)
def test_the_last_pages_button_finishes(fields: dict[str, str], label: str) -> None:
    read_form = form(
        page("p", prop("a"), order=2, **fields), page("first", prop("b"), order=1, actionLabel="ON")
    )
    assert str(read_form.finish_label) == label


# --- the first generation ----------------------------------------------------------------------------------

OLD = {
    "name": "registration",
    "version": 1,
    "pages": {
        "beneficiary": {
            "type": "object",
            "label": "Beneficiary",
            "required": ["fullName"],
            "properties": {
                "fullName": {"type": "string", "label": "Name", "minLength": 2, "maxLength": 20},
                "gender": {"type": "string", "enums": ["Male", "Not told"]},
                "dob": {
                    "type": "string",
                    "format": "date",
                    "firstDate": {"value": "1940-01-01", "format": "yyyy-MM-dd"},
                },
                "members": {"type": "integer", "format": "incrementer", "minimum": 1},
                "score": {"type": "numeric"},
                "since": {"type": "string", "format": "dateTime", "readonly": True},
            },
        },
        "place": {"type": "object", "properties": {"gps": {"type": "string", "format": "latLng"}}},
    },
    "actionSchema": [{"name": "send", "buttonName": "Send"}],
}


def old(**pages: Any) -> Form:
    return read(json.dumps(OLD | ({"pages": pages} if pages else {})).encode())


def test_a_form_of_the_first_generation() -> None:
    read_form = old()
    kinds = {path: (q.type, q.look) for path, q in read_form.index.items()}
    assert kinds == {
        "/beneficiary/fullName": ("text", "text"),
        "/beneficiary/gender": ("choice", ""),
        "/beneficiary/dob": ("date", "date"),
        "/beneficiary/members": ("integer", "number"),
        "/beneficiary/score": ("decimal", "number"),
        "/beneficiary/since": ("datetime", "dateTime"),
        "/place/gps": ("geopoint", "latLng"),
    }
    assert read_form.index[Path("/beneficiary/fullName")].rules == (
        Rule("required"),
        Rule("min_length", "2"),
        Rule("max_length", "20"),
    )
    assert read_form.index[Path("/beneficiary/dob")].rules == (Rule("min", "1940-01-01"),)
    gender = read_form.index[Path("/beneficiary/gender")]
    assert [item.value for item in gender.items] == ["Male", "Not%20told"]
    assert read_form.index[Path("/beneficiary/since")].readonly
    assert (read_form.record, str(read_form.finish_label)) == ("digit", "Send")
    assert codes(read_form.notices) == [("rule_left_out", "/pages/beneficiary/properties/members/minimum")]
    assert len(shown(Session(read_form))) == 7


def test_keys_that_stand_on_two_pages_keep_their_pages_in_the_record() -> None:
    field = {"type": "string"}
    twice = old(
        a={"type": "object", "properties": {"k": field}}, b={"type": "object", "properties": {"k": field}}
    )
    assert twice.record == "digit_nested"


# --- the field ---------------------------------------------------------------------------------------------

KINDS = {
    # type, format → type, look
    ("string", "text"): ("text", "text"),
    ("string", ""): ("text", "text"),
    ("string", "textArea"): ("text", "textArea"),
    ("string", "mobileNumber"): ("text", "number"),
    ("string", "numeric"): ("integer", "number"),
    ("string", "incrementer"): ("integer", "number"),
    ("string", "date"): ("date", "date"),
    ("string", "dob"): ("date", "dob"),
    ("string", "dateTime"): ("datetime", "dateTime"),
    ("string", "latLng"): ("geopoint", "latLng"),
    ("string", "scanner"): ("text", "scanner"),
    ("integer", "text"): ("integer", "number"),
    ("integer", "numeric"): ("integer", "number"),
    ("integer", "mobileNumber"): ("integer", "number"),
    ("integer", ""): ("integer", "number"),
    ("integer", "date"): ("date", "date"),
    ("integer", "dropdown"): ("integer", "number"),
    ("numeric", "text"): ("decimal", "number"),
    ("boolean", "checkbox"): ("boolean", "checkbox"),
    ("boolean", "radio"): ("boolean", "radio"),
    ("boolean", "text"): ("boolean", ""),
    ("STRING", "DOB"): ("date", "dob"),
}


@pytest.mark.parametrize(("words", "kind"), KINDS.items())
def test_type_and_look(words: tuple[str, str], kind: tuple[str, str]) -> None:
    read_form = one(type=words[0], format=words[1])
    asked = read_form.index[Path("/p/q")]
    assert (asked.type, asked.look) == kind
    assert read_form.notices == ()


PICKED = {
    ("string", "dropdown", False): ("choice", "dropdown"),
    ("string", "dropdown", True): ("choices", "multiselect"),
    ("string", "select", False): ("choice", "dropdown"),
    ("string", "select", True): ("choices", "multiselect"),
    ("string", "radio", False): ("choice", "radio"),
    ("string", "checkbox", False): ("choices", "checkbox"),
    ("string", "text", False): ("choice", ""),
    ("integer", "dropdown", False): ("choice", "dropdown"),
    ("boolean", "radio", False): ("choice", "radio"),
}


@pytest.mark.parametrize(("words", "kind"), PICKED.items())
def test_type_and_look_of_what_has_choices(words: tuple[str, str, bool], kind: tuple[str, str]) -> None:
    asked = question(type=words[0], format=words[1], isMultiSelect=words[2], enums=CODES)
    assert (asked.type, asked.look) == kind
    assert [(item.value, str(item.label)) for item in asked.items] == [
        ("BRICK", "HH_BRICK"),
        ("A%20b", "HH_OTHER"),
    ]


@pytest.mark.parametrize("format_name", ["radio", "text"])
def test_a_yes_or_no_may_have_words_of_its_own(format_name: str) -> None:
    words = [{"code": "true", "name": "YES"}, {"code": "false", "name": "NO"}]
    asked = question(type="boolean", format=format_name, enums=words)
    assert asked.type == "boolean"
    assert [str(item.label) for item in asked.items] == ["YES", "NO"]


@pytest.mark.parametrize(
    ("fields", "code", "place", "sentence"),
    [
        ({"type": "photo"}, "unknown_type", "type", "The type “photo” is not known here."),
        ({"format": "number"}, "unknown_look", "format", "The format “number” is not known here."),
        ({"format": "locality"}, "app_only", "format", "“q” is filled by a part of the field app"),
        ({"format": "idPopulator"}, "app_only", "format", "(idPopulator)"),
        ({"format": "custom"}, "app_only", "format", "(custom)"),
        ({"type": "dynamic", "format": ""}, "app_only", "format", "(dynamic)"),
        (
            {"format": "dropdown"},
            "no_choices",
            "enums",
            "“q” is to be picked from a list, but has no choices.",
        ),
        ({"format": "checkbox"}, "no_choices", "enums", "It is asked as text."),
        (
            {"format": "dropdown", "schemaCode": "HCM.GENDER"},
            "choices_elsewhere",
            "schemaCode",
            "The choices of “q” are in the server's list HCM.GENDER",
        ),
        (
            {"displayBehavior": {"behavior": "hide"}},
            "part_left_out",
            "displayBehavior",
            "“displayBehavior” does",
        ),
    ],
)
def test_what_is_understood_in_part_is_a_text_question_and_a_notice(
    fields: dict[str, Any], code: str, place: str, sentence: str
) -> None:
    read_form = one(**fields)
    assert codes(read_form.notices) == [(code, f"/pages/0/properties/0/{place}")]
    assert sentence in str(read_form.notices[0])
    assert read_form.index[Path("/p/q")].type == "text"


def test_choices_that_cannot_be_used_are_left_out() -> None:
    read_form = one(format="radio", enums=["A", None, "A"])
    assert [item.value for item in read_form.index[Path("/p/q")].items] == ["A"]
    assert codes(read_form.notices) == [("bad_choices", "/pages/0/properties/0/enums")]


@pytest.mark.parametrize(
    ("name", "fields"),
    [("multiEntityConfig", {"sourcePageKey": "a"}), ("showAlertPopUp", {"title": "SURE"})],
)
def test_parts_of_a_page_that_do_nothing_here(name: str, fields: dict[str, str]) -> None:
    assert codes(form(page("p", prop("a"), **{name: fields})).notices) == [
        ("part_left_out", f"/pages/0/{name}")
    ]


def test_parts_of_the_form_that_do_nothing_here() -> None:
    popup = {"title": "SURE", "primaryActionLabel": "YES", "secondaryActionLabel": "NO"}
    template = {"page": "home", "type": "template", "order": 1}
    read_form = form(page("p", prop("a"), order=2), template, showAlertPopUp=popup)
    assert codes(read_form.notices) == [("part_left_out", "/pages/1"), ("part_left_out", "/showAlertPopUp")]
    assert "“home” is a page of the field app" in str(read_form.notices[0])


def test_texts() -> None:
    asked = question(
        label="PHONE",
        prefixText="+258",
        suffixText="(home)",
        innerLabel="INNER",
        helpText="HELP",
        tooltip="TIP",
        infoText="INFO",
    )
    assert [str(text) for text in (asked.label, asked.hint, asked.guidance)] == [
        "PHONE (+258) ((home))",
        "HELP",
        "TIP",
    ]
    assert str(question(innerLabel="INNER", description="MORE").hint) == "INNER"
    assert str(question(innerLabel="INNER", description="MORE").guidance) == "MORE"
    worded = one(label="PHONE", suffixText="UNIT").worded({"PHONE": "Phone number", "UNIT": "at home"})
    assert str(worded.index[Path("/p/q")].label) == "Phone number (at home)"


@pytest.mark.parametrize("name", ["readOnly", "readonly", "displayOnly"])
def test_read_only(name: str) -> None:
    assert question(**{name: True}).readonly
    assert not question(**{name: False}).readonly


def test_what_the_field_app_fills_by_itself_is_typed_here() -> None:
    assert not question(format="locality", readOnly=True).readonly
    assert question(format="locality", readOnly=True, value="Nampula").readonly


def test_hidden_fields_leave_the_record_unless_they_are_included() -> None:
    hidden = one(hidden=True, value="x", includeInForm=True)
    assert hidden.index[Path("/p/q")].hidden
    assert hidden.binds[Path("/p/q")].attributes == {}
    left = form(page("p", prop("a"), prop("q", hidden=True, value="x")))
    assert left.binds[Path("/p/q")].attributes == {"includeInForm": "false"}


@pytest.mark.parametrize(
    ("fields", "default"),
    [
        ({"value": "Ana"}, "Ana"),
        ({"value": ""}, ""),
        ({"value": None}, ""),
        ({"value": 5, "type": "integer"}, "5"),
        ({"type": "boolean", "format": "checkbox"}, "false"),
        ({"type": "boolean", "format": "checkbox", "value": True}, "true"),
        ({"type": "boolean", "format": "checkbox", "value": "TRUE"}, "true"),
        ({"type": "boolean", "format": "radio"}, ""),
        ({"format": "date", "value": "2026-03-31T00:00:00.000"}, "2026-03-31"),
        ({"format": "dob", "value": "31/03/2026"}, "2026-03-31"),
        ({"format": "dateTime", "value": "2026-03-31"}, "2026-03-31T00:00"),
        ({"format": "dropdown", "enums": CODES, "value": "A b"}, "A%20b"),
        ({"format": "dropdown", "enums": CODES, "isMultiSelect": True, "value": "BRICK.A b"}, "BRICK A%20b"),
        ({"format": "dropdown", "enums": CODES, "isMultiSelect": True, "value": ["A b"]}, "A%20b"),
        ({"format": "dropdown", "enums": CODES, "isMultiSelect": True, "value": "v1.2"}, "v1.2"),
    ],
)
def test_defaults(fields: dict[str, Any], default: str) -> None:
    read_form = one(**fields)
    assert read_form.index[Path("/p/q")].default == default
    assert filled(read_form).node("/p/q").text == default
    assert read_form.notices == ()


def test_a_date_that_cannot_be_read_is_no_default() -> None:
    read_form = one(format="date", value=1767225600000)
    assert read_form.index[Path("/p/q")].default == ""
    assert codes(read_form.notices) == [("bad_default", "/pages/0/properties/0/value")]


@pytest.mark.parametrize(
    ("format_name", "text"),
    [("date", "2026-01-02"), ("dateTime", "2026-01-02T03:04:00.000+00:00"), ("text", "")],
)
def test_the_date_of_the_system(format_name: str, text: str) -> None:
    device = Device(now=lambda: datetime(2026, 1, 2, 3, 4, tzinfo=UTC))
    asked = one(
        format=format_name, systemDate=True, readOnly=True, validations=[rule("required", value=True)]
    )
    assert Session(asked, device=device).node("/p/q").text == text
    assert (
        Session(one(format="date", systemDate=True, value="2020-01-01"), device=device).node("/p/q").text
        == "2020-01-01"
    )


def test_a_default_that_breaks_a_rule_and_cannot_be_changed() -> None:
    read_form = one(readOnly=True, validations=[rule("required", value=True)])
    assert codes(read_form.notices) == [("unmendable", "/pages/0/properties/0/value")]


# --- validations -------------------------------------------------------------------------------------------


def told(asked: Form, text: str, **facts: str) -> list[str]:
    session = filled(asked, {"p.q": text}, **facts)
    return [str(problem) for problem in session.problems()]


RULES = [
    ({}, rule("required", value=True, message="REQ"), Rule("required", "", Text.of("REQ"))),
    ({}, rule("minLength", 2), Rule("min_length", "2")),
    ({}, rule("maxLength", "20", "LONG"), Rule("max_length", "20", Text.of("LONG"))),
    ({"type": "integer"}, rule("min", 1), Rule("min", "1")),
    ({"type": "integer"}, rule("minValue", " 1 "), Rule("min", "1")),
    ({"type": "integer"}, rule("max", "9"), Rule("max", "9")),
    ({"type": "numeric"}, rule("MAXVALUE", 9), Rule("max", "9")),
    ({}, rule("pattern", "^[A-Z]+$"), Rule("pattern", "^[A-Z]+$")),
    ({}, rule("pattern", ["^A", "^B"]), Rule("pattern", "^A")),
    ({"format": "date"}, rule("startDate", "2020-01-31"), Rule("min", "2020-01-31")),
    ({"format": "dob"}, rule("endDate", "31/01/2020"), Rule("max", "2020-01-31")),
    ({"format": "dateTime"}, rule("startDate", "2020-01-31"), Rule("min", "2020-01-31T00:00")),
    ({"format": "dateTime"}, rule("endDate", "2020-01-31"), Rule("max", "2020-01-31T23:59")),
]


@pytest.mark.parametrize(("fields", "validation", "expected"), RULES)
def test_validations_that_are_rules(
    fields: dict[str, Any], validation: dict[str, Any], expected: Rule
) -> None:
    read_form = one(**fields, validations=[validation])
    assert read_form.index[Path("/p/q")].rules == read_form.binds[Path("/p/q")].rules == (expected,)
    assert read_form.notices == ()


@pytest.mark.parametrize("value", [False, None])
def test_required_only_when_true(value: object) -> None:
    read_form = one(validations=[rule("required", value)])
    assert (read_form.index[Path("/p/q")].rules, read_form.notices) == ((), ())


@pytest.mark.parametrize(
    ("fields", "validation"),
    [
        ({}, rule("required", "true")),
        ({}, rule("regex", "^[A-Z]+$")),
        ({}, rule("facilityHierarchy", "x")),
        ({}, rule("scanLimit", 2)),
        ({}, rule("isGS1", value=True)),
        ({}, rule("pattern", "([")),
        ({}, rule("pattern", [])),
        ({"type": "integer"}, rule("minLength", 2)),
        ({"type": "integer"}, rule("min", "1.5")),
        ({"type": "integer"}, rule("max", "{{other}}")),
        ({"format": "date"}, rule("min", 5)),
        ({}, rule("minAge", 6)),
        ({"format": "dob"}, rule("maxAge", "{{isHead ? 1800 : 59}}")),
        ({}, rule("startDate", "2020-01-01")),
        ({"format": "date"}, rule("endDate", "soon")),
        ({}, rule("notEqualTo", "p.nothing")),
        ({}, {}),
    ],
)
def test_validations_that_nobody_enforces_are_left_out(
    fields: dict[str, Any], validation: dict[str, Any]
) -> None:
    read_form = one(**fields, validations=[validation])
    bind = read_form.binds[Path("/p/q")]
    assert (bind.rules, bind.constraint) == ((), None)
    assert codes(read_form.notices) == [("rule_left_out", "/pages/0/properties/0/validations/0")]


def test_validations_that_are_properties() -> None:
    read_form = one(type="integer", minValue=1, maxValue="9", minLength=None, startDate="", maximum=5)
    assert read_form.index[Path("/p/q")].rules == (Rule("min", "1"), Rule("max", "9"))
    assert codes(read_form.notices) == [("rule_left_out", "/pages/0/properties/0/maximum")]


def test_bounds_of_what_is_typed_as_text() -> None:
    asked = one(format="mobileNumber", validations=[rule("min", 10, "SMALL"), rule("max", 99, "GREAT")])
    assert told(asked, "9") == ["SMALL"]
    assert told(asked, "100") == ["GREAT"]
    assert told(asked, "50") == told(asked, "ten") == []


def test_bounds_that_the_app_hands_over() -> None:
    asked = one(type="integer", validations=[rule("max", "navigation.stock", "TOO_MANY")])
    assert told(asked, "6", navigation__stock="5") == ["TOO_MANY"]
    assert told(asked, "5", navigation__stock="5") == told(asked, "6") == []


def test_ages_in_months() -> None:
    validations = [rule("minAge", 3, "TOO_YOUNG"), rule("maxAge", "59", "TOO_OLD")]
    asked = one(format="dob", validations=validations)
    device = Device(now=lambda: datetime(2026, 3, 31, 8, tzinfo=UTC))

    def said(text: str) -> list[str]:
        session = Session(asked, device=device)
        session.set("/p/q", text)
        return [str(problem) for problem in session.problems()]

    assert said("2026-01-01") == ["TOO_YOUNG"]
    assert said("2021-03-31") == ["TOO_OLD"]
    assert said("2025-12-31") == said("2021-04-01") == []
    assert said("never")[0].startswith("“never” is not a date.")


def test_another_answer_than_that_of_another_field() -> None:
    fields = [prop("first"), prop("q", validations=[rule("notEqualTo", "p.first", "SAME")])]
    asked = form(page("p", *fields))
    assert [str(p) for p in filled(asked, {"p.first": "7", "p.q": "7"}).problems()] == ["SAME"]
    assert filled(asked, {"p.first": "7", "p.q": "8"}).problems() == ()
    assert filled(asked, {"p.q": "8"}).problems() == ()


@pytest.mark.parametrize("hours", [-11, 0, 2, 13])
def test_moments_that_bound_days_count_in_the_zone_of_the_place(hours: int) -> None:
    zone = timezone(timedelta(hours=hours))
    start = int(datetime(2026, 3, 10, 15, tzinfo=zone).timestamp() * 1000)
    end = int(datetime(2026, 3, 20, tzinfo=zone).timestamp() * 1000)
    asked = one(
        format="date", validations=[rule("startDate", start, "EARLY"), rule("endDate", str(end), "LATE")]
    )
    device = Device(now=lambda: datetime(2026, 3, 15, tzinfo=zone))
    said: list[list[str]] = []
    for day in ("09", "10", "20", "21"):
        session = Session(asked, device=device)
        session.set("/p/q", f"2026-03-{day}")
        said.append([str(problem) for problem in session.problems()])
    assert said == [["EARLY"], [], [], ["LATE"]]


def test_of_several_checks_the_first_that_fails_is_told_in_words() -> None:
    validations = [rule("min", "navigation.least", "LEAST"), rule("max", "navigation.most")]
    asked = one(type="integer", validations=validations)
    assert told(asked, "1", navigation__least="5") == ["LEAST"]
    assert told(asked.worded({"LEAST": "At least five."}), "1", navigation__least="5") == ["At least five."]
    assert told(asked, "9", navigation__most="5") == [
        "This answer is not allowed here. Check it and answer again."
    ]
    constraint = asked.binds[Path("/p/q")].constraint
    assert constraint is not None
    assert constraint.source == "min: navigation.least && max: navigation.most"


# --- refused -----------------------------------------------------------------------------------------------


def test_everything_wrong_is_told_at_once() -> None:
    raw = document(
        page("p", prop("a"), prop("a"), "text", {"label": "NO_NAME"}, {"fieldName": 5}),
        page("p", prop("b")),
        7,
        {"properties": []},
        version="one",
        name=" ",
    )
    assert refusal(raw) == [
        ("no_name", "/name"),
        ("no_version", "/version"),
        ("duplicate_key", "/pages/0/properties/1"),
        ("not_an_element", "/pages/0/properties/2"),
        ("no_key", "/pages/0/properties/3"),
        ("no_key", "/pages/0/properties/4"),
        ("duplicate_key", "/pages/1"),
        ("not_an_element", "/pages/2"),
        ("no_key", "/pages/3"),
    ]


@pytest.mark.parametrize("pages", [None, 5, "none"])
def test_a_form_without_pages(pages: object) -> None:
    assert refusal(json.dumps({"name": "a", "version": 1, "pages": pages}).encode()) == [
        ("no_pages", "/pages")
    ]


def test_a_key_that_stands_twice_in_an_object() -> None:
    assert refusal(b'{"name":"a","version":1,"pages":{"p":{},"p":{}}}') == [
        ("duplicate_json_key", "/pages/p")
    ]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
WORDS = st.sampled_from(
    ["p.q==1", "p.q", "(", "text", "date", "integer", "navigation.x > 1", "q", "{{q}}", "5"]
)
FIELDS = st.dictionaries(
    st.sampled_from(
        [
            "fieldName",
            "type",
            "format",
            "enums",
            "value",
            "validations",
            "order",
            "hidden",
            "visibilityCondition",
            "autoFillCondition",
            "label",
            "minLength",
            "startDate",
            "properties",
            "isMultiSelect",
            "readOnly",
        ]
    ),
    WORDS
    | JSON
    | st.lists(st.fixed_dictionaries({"type": WORDS, "value": JSON, "expression": WORDS}), max_size=2),
)
PAGES = st.dictionaries(
    st.sampled_from(
        [
            "page",
            "type",
            "order",
            "submitCondition",
            "conditionalNavigateTo",
            "visibilityCondition",
            "required",
        ]
    ),
    WORDS | JSON | st.lists(st.fixed_dictionaries({"condition": WORDS, "navigateTo": JSON}), max_size=2),
)


@settings(deadline=None)
@example([({}, [{}]), ({"order": 10**28}, [{}])], [])  # no remainder can be had of it
@given(st.lists(st.tuples(PAGES, st.lists(FIELDS, max_size=3)), max_size=3), JSON)
def test_any_json_is_read_or_refused(
    pages: list[tuple[dict[str, Any], list[dict[str, Any]]]], name: object
) -> None:
    given_pages = [
        {"page": f"p{i}"}
        | given_page
        | {"properties": [{"fieldName": f"q{k}"} | f for k, f in enumerate(fields)]}
        for i, (given_page, fields) in enumerate(pages)
    ]
    raw = json.dumps({"name": name, "version": 1, "pages": given_pages}).encode()
    sentences = ["read"]
    try:
        assert isinstance(digit_fields.read(raw, "", {}), Form)
    except FormRefused as refused:
        sentences = [str(problem) for problem in refused.problems]
    assert all(sentences)


def test_the_keys_that_a_form_looks_up_are_known_without_its_messages() -> None:
    keys = one(label="PHONE", suffixText="UNIT").message_keys()
    assert {"PHONE", "UNIT"} <= keys
