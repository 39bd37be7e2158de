"""Reading a DIGIT Sync form: every field, every word of its vocabulary, what is understood only in part."""

from __future__ import annotations

from pathlib import Path as File
from typing import Any

import pytest
import yaml

from forms import Form, FormRefused, Group, Item, Path, Question, Repeat, Rule, Session, Text, read
from forms.expr.tree import Document
from forms.model import Bind
from forms.readers._digit_parts import title_of
from forms.readers._digit_words import LOOKS, RULES, TYPES
from tests.forms.scenario import codes, document, element, form, question, rule

CONTRACT = File(__file__).parents[3] / "../shared/contracts/digit-sync.openapi.yaml"


def read_example() -> bytes:
    """Return the form of the contract's own example."""
    paths = yaml.safe_load(CONTRACT.read_text(encoding="utf-8"))["paths"]
    answer = paths["/sync/forms/v1/_search"]["post"]["responses"]["200"]
    given: dict[str, Any] = answer["content"]["application/json"]["examples"]["seed"]["value"]["forms"][0]
    return document(*given.pop("elements"), **given)


@pytest.mark.skipif(not CONTRACT.exists(), reason="the contract is not beside this checkout")
def test_the_example_of_the_contract() -> None:
    asked = Question(
        path=Path("/firstName"),
        type="text",
        label=Text.of("First Name"),
        look="text",
        hint=Text.of("Enter First name"),
        rules=(Rule("max_length", "20"),),
        place="/elements/0",
    )
    bind = Bind(asked.path, "text", rules=asked.rules, place=asked.place)
    assert read(read_example()) == Form(
        schema_id="householdDetails",
        version="2",
        title=Text.of("Household details"),
        body=(Group(Path(), children=(asked,)),),
        template=Document(),
        binds={asked.path: bind},
        finish_label=Text.of("SUBMIT_FORM"),
        next_route="/home",
        submit_path="/egov-rn-service/registration/v1/_create",
    )


def test_a_byte_order_mark_and_white_space_before_the_form() -> None:
    assert read(b"\xef\xbb\xbf \n" + document(element())).schema_id == "householdDetails"


# --- the form ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("version", "read_as"), [(2, "2"), ("2", "2"), ("007", "7"), (0, "0")])
def test_a_version_is_a_number_however_it_is_written(version: object, read_as: str) -> None:
    assert form(version=version).version == read_as


@pytest.mark.parametrize(
    ("schema_id", "title"),
    [
        ("householdDetails", "Household details"),
        ("LLINDistributionCheck", "LLIN distribution check"),
        ("bed_net-check.v2", "Bed net check v2"),
        ("registration", "Registration"),
        ("__", ""),
    ],
)
def test_the_title_is_the_schema_in_words(schema_id: str, title: str) -> None:
    assert title_of(schema_id) == title


def test_the_title_is_the_name_of_the_document_if_it_has_one() -> None:
    assert str(form(name="HH_TITLE").title) == "HH_TITLE"


@pytest.mark.parametrize(("given", "kept"), [("", "/home"), ("/records", "/records"), (None, "/home")])
def test_where_to_go_after_finish(given: str | None, kept: str) -> None:
    assert form(nextPageRoute=given).next_route == kept


def test_a_form_without_questions() -> None:
    assert form().body == (Group(Path()),)


def test_sections_group_the_questions_that_follow() -> None:
    read_form = form(
        element("a"),
        element("empty", type="section"),
        element("who", type="Section", name="The household"),
        element("b"),
        element("c"),
    )
    shape = [
        (g.path, str(g.label), [q.path for q in g.children]) for g in read_form.body if isinstance(g, Group)
    ]
    assert shape == [("", "", ["/a"]), ("/who", "The household", ["/b", "/c"])]


def test_texts_that_are_message_keys_are_looked_up() -> None:
    choice = {"code": "B", "name": "BRICK"}
    required = {"name": "required", "attribute": True, "message": "REQ"}
    keyed = form(
        element("s", type="section", name="SECTION"),
        element(name="LABEL", hint="HINT", dataType="select", enums=[choice, "X"], validations=[required]),
        name="TITLE",
        submitButtonText="SUBMIT",
    )
    words = ("SECTION", "LABEL", "HINT", "BRICK", "REQ", "TITLE", "SUBMIT")
    worded = keyed.worded({word: f"in words: {word}" for word in words})
    asked = worded.index[Path("/q")]
    assert [str(text) for text in (worded.title, worded.finish_label, worded.body[0].label)] == [
        "in words: TITLE",
        "in words: SUBMIT",
        "in words: SECTION",
    ]
    assert [str(text) for text in (asked.label, asked.hint)] == ["in words: LABEL", "in words: HINT"]
    assert asked.items == (Item("B", Text.of("in words: BRICK")), Item("X", Text.of("X")))
    assert asked.rules == (Rule("required", "true", Text.of("in words: REQ")),)
    assert worded.binds[asked.path].rules == asked.rules
    assert keyed.worded({}) is keyed


# --- the element -------------------------------------------------------------------------------------------


def test_a_question_without_a_name_is_called_by_its_key() -> None:
    assert str(question(key="memberCount", name=None).label) == "memberCount"


def test_a_key_of_any_kind_becomes_one_step_of_a_path() -> None:
    odd = question(key="a/b c[1]%")
    assert odd.path == "/a%2Fb%20c%5B1%5D%25"
    assert odd.path.name == "a%2Fb%20c%5B1%5D%25"


@pytest.mark.parametrize(
    ("value", "default"),
    [
        ("null", ""),
        (None, ""),
        ("", ""),
        ("Ana", "Ana"),
        (" as typed ", " as typed "),
        (5, "5"),
        (5.0, "5"),
        (1.25, "1.25"),
        (True, "true"),
        ({"a": [1.5]}, '{"a": [1.5]}'),
        ([1, 2], "[1, 2]"),
        ("ma\ud83d", "ma\ufffd"),
    ],
)
def test_a_default_is_kept_as_text(value: object, default: str) -> None:
    assert question(value=value).default == default


def test_a_default_of_a_thousand_million_digits_is_kept_short() -> None:
    raw = document(element(value="HERE")).replace(b'"HERE"', b"1e999999999")
    assert read(raw).index[Path("/q")].default == "1E+999999999"


@pytest.mark.parametrize(
    ("data_type", "value", "default"),
    [
        ("select", "A b", "A%20b"),
        ("select", "neither", "neither"),
        ("select", "A%20b", "A%20b"),
        ("multiselect", "A b", "A%20b"),
        ("multiselect", ["c", "A b"], "c A%20b"),
        ("multiselect", [], ""),
        ("multiselect", "c A", "c A"),
    ],
)
def test_a_default_of_choices_is_their_codes(data_type: str, value: object, default: str) -> None:
    assert question(dataType=data_type, enums=["A b", "c"], value=value).default == default


EXPECTED = {
    # dataType, uiElementType → type, look
    ("text", "text"): ("text", "text"),
    ("text", "textArea"): ("text", "textArea"),
    ("text", "number"): ("text", "number"),
    ("text", "integer"): ("text", "number"),
    ("text", "scanner"): ("text", "scanner"),
    ("text", "date"): ("date", "date"),
    ("text", "dob"): ("date", "dob"),
    ("text", "dateTime"): ("datetime", "dateTime"),
    ("text", "latLng"): ("geopoint", "latLng"),
    ("text", "camera"): ("attachment", "camera"),
    ("text", "file"): ("attachment", "file"),
    ("text", "boolean"): ("boolean", "radio"),
    ("text", "hidden"): ("text", "hidden"),
    ("string", "text"): ("text", "text"),
    ("number", "number"): ("decimal", "number"),
    ("number", "integer"): ("decimal", "number"),
    ("number", "text"): ("decimal", ""),
    ("integer", "number"): ("integer", "number"),
    ("integer", "dropdown"): ("integer", ""),
    ("decimal", "decimal"): ("decimal", "number"),
    ("boolean", "checkbox"): ("boolean", "checkbox"),
    ("boolean", "radio"): ("boolean", "radio"),
    ("boolean", "dropdown"): ("boolean", ""),
    ("boolean", "hidden"): ("boolean", "hidden"),
    ("date", "date"): ("date", "date"),
    ("date", "dob"): ("date", "dob"),
    ("date", "text"): ("date", ""),
    ("dob", ""): ("date", ""),
    ("dateTime", "dateTime"): ("datetime", "dateTime"),
    ("location", "location"): ("geopoint", "latLng"),
    ("location", ""): ("geopoint", ""),
    ("file", "file"): ("attachment", "file"),
    ("image", "camera"): ("attachment", "camera"),
    ("", ""): ("text", ""),
    ("", "text"): ("text", "text"),
    ("", "number"): ("decimal", "number"),
    ("", "integer"): ("integer", "number"),
    ("", "decimal"): ("decimal", "number"),
    ("", "boolean"): ("boolean", "radio"),
    ("", "date"): ("date", "date"),
    (" TEXT ", " DATE "): ("date", "date"),
}


@pytest.mark.parametrize(("words", "kind"), EXPECTED.items())
def test_type_and_look(words: tuple[str, str], kind: tuple[str, str]) -> None:
    asked = question(dataType=words[0], uiElementType=words[1])
    assert (asked.type, asked.look) == kind
    assert asked.hidden is (kind[1] == "hidden")


CHOSEN = {
    ("select", "dropdown"): ("choice", "dropdown"),
    ("select", "select"): ("choice", "dropdown"),
    ("select", "checkbox"): ("choice", ""),
    ("multiselect", "checkbox"): ("choices", "checkbox"),
    ("multiselect", "radio"): ("choices", ""),
    ("text", "dropdown"): ("choice", "dropdown"),
    ("text", "radio"): ("choice", "radio"),
    ("text", "checkbox"): ("choices", "checkbox"),
    ("text", "multiselect"): ("choices", "multiselect"),
    ("text", "text"): ("choice", ""),
    ("text", "hidden"): ("choice", "hidden"),
    ("integer", "dropdown"): ("choice", "dropdown"),
    ("boolean", "radio"): ("choice", "radio"),
    ("boolean", "checkbox"): ("choices", "checkbox"),
    ("", "checkbox"): ("choices", "checkbox"),
    ("", ""): ("choice", ""),
}


@pytest.mark.parametrize(("words", "kind"), CHOSEN.items())
def test_type_and_look_of_what_has_choices(words: tuple[str, str], kind: tuple[str, str]) -> None:
    asked = question(dataType=words[0], uiElementType=words[1], enums=["A", "B"])
    assert (asked.type, asked.look) == kind


def test_a_yes_or_no_may_have_words_of_its_own() -> None:
    asked = question(
        dataType="boolean", uiElementType="radio", enums=[{"code": True, "name": "Slept"}, {"code": False}]
    )
    assert (asked.type, asked.look) == ("boolean", "radio")
    assert asked.items == (Item("true", Text.of("Slept")), Item("false", Text.of("false")))


@pytest.mark.parametrize("field", ["enums", "options"])
def test_choices(field: str) -> None:
    asked = question(dataType="select", **{field: ["A b", {"code": "C", "name": "Sea"}, {"code": 4}, 5]})
    assert [(item.value, str(item.label)) for item in asked.items] == [
        ("A%20b", "A b"),
        ("C", "Sea"),
        ("4", "4"),
        ("5", "5"),
    ]


@pytest.mark.parametrize(("given", "kept"), [(True, True), ("true", True), (False, False), (None, False)])
def test_read_only(given: object, kept: bool) -> None:
    assert question(readOnly=given).readonly is kept


RULE_NAMES = {
    "text": {
        "required": "required",
        "min": "min_length",
        "max": "max_length",
        "minLength": "min_length",
        "maxLength": "max_length",
        "pattern": "pattern",
        "regex": "pattern",
    },
    "integer": {
        "required": "required",
        "min": "min",
        "max": "max",
        "minValue": "min",
        "maxValue": "max",
        "pattern": "pattern",
        "regex": "pattern",
    },
}


@pytest.mark.parametrize(
    ("data_type", "name", "rule_name"),
    [(data_type, *pair) for data_type, names in RULE_NAMES.items() for pair in names.items()],
)
def test_every_validation(data_type: str, name: str, rule_name: str) -> None:
    argument = "true" if name == "required" else "20"
    asked = question(dataType=data_type, validations=[rule(name, argument)])
    assert asked.rules == (Rule(rule_name, argument),)


def test_no_validation_is_untested() -> None:
    assert set(RULES) == {name.lower() for names in RULE_NAMES.values() for name in names}


@pytest.mark.parametrize(
    ("fields", "rules"),
    [
        ({"required": True}, (Rule("required"),)),
        ({"validations": [{"name": "required"}]}, (Rule("required"),)),
        ({"validations": [rule("required", False)]}, ()),
        ({"required": "true", "validations": [rule("required", "True")]}, (Rule("required", "True"),)),
    ],
)
def test_required(fields: dict[str, Any], rules: tuple[Rule, ...]) -> None:
    assert question(**fields).rules == rules


def test_equal_rules_are_one() -> None:
    assert question(validations=[rule("max", 20), rule("maxLength", "20")]).rules == (
        Rule("max_length", "20"),
    )


# --- understood in part ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "code", "place"),
    [
        ({"type": "program"}, "unknown_element", "/elements/0/type"),
        ({"dataType": "colour"}, "unknown_type", "/elements/0/dataType"),
        ({"uiElementType": "carousel"}, "unknown_look", "/elements/0/uiElementType"),
        ({"uiElementType": "dropdown"}, "no_choices", "/elements/0/uiElementType"),
        ({"uiElementType": "radio"}, "no_choices", "/elements/0/uiElementType"),
        ({"uiElementType": "checkbox"}, "no_choices", "/elements/0/uiElementType"),
        ({"dataType": "multiselect"}, "no_choices", "/elements/0/uiElementType"),
        ({"validations": {"max": 20}}, "bad_rules", "/elements/0/validations"),
        ({"validations": [rule("minAge", 12)]}, "rule_left_out", "/elements/0/validations/0"),
        ({"validations": ["max"]}, "rule_left_out", "/elements/0/validations/0"),
        ({"validations": [rule("max", "many")]}, "rule_left_out", "/elements/0/validations/0"),
        ({"validations": [rule("max", True)]}, "rule_left_out", "/elements/0/validations/0"),
        ({"validations": [rule("pattern", "([")]}, "rule_left_out", "/elements/0/validations/0"),
        ({"validations": [rule("pattern", [])]}, "rule_left_out", "/elements/0/validations/0"),
        ({"enums": "A,B"}, "bad_choices", "/elements/0/enums"),
        ({"enums": {"A": "B"}}, "bad_choices", "/elements/0/enums"),
        ({"readOnly": True, "required": True}, "unmendable", "/elements/0/value"),
        ({"uiElementType": "hidden", "dataType": "integer", "value": "x"}, "unmendable", "/elements/0/value"),
    ],
)
def test_what_is_understood_in_part_is_a_text_question_and_a_notice(
    fields: dict[str, Any], code: str, place: str
) -> None:
    read_form = form(element(**{"value": "kept", **fields} if code != "unmendable" else fields))
    asked = next(read_form.questions())
    assert codes(read_form.notices) == [(code, place)]
    if code != "unmendable":
        assert (asked.type, asked.default, asked.rules, asked.items) == ("text", "kept", (), ())


@pytest.mark.parametrize(
    ("data_type", "type_name"),
    [("integer", "integer"), ("date", "date"), ("boolean", "text"), ("location", "text"), ("file", "text")],
)
def test_an_unknown_look_is_a_text_field_for_what_can_be_typed(data_type: str, type_name: str) -> None:
    asked = question(dataType=data_type, uiElementType="carousel")
    assert (asked.type, asked.look) == (type_name, "text")


def test_an_unknown_look_with_choices_keeps_them() -> None:
    read_form = form(element(uiElementType="carousel", enums=["A"]))
    asked = next(read_form.questions())
    assert (asked.type, asked.look) == ("choice", "")
    assert codes(read_form.notices) == [("unknown_look", "/elements/0/uiElementType")]


def test_a_thing_unknown_in_many_places_is_noticed_once() -> None:
    read_form = form(*(element(f"k{i}", dataType="colour", uiElementType="carousel") for i in range(9)))
    assert [str(notice) for notice in read_form.notices] == [
        "The dataType “colour” is not known here. The question is asked as text.",
        "The uiElementType “carousel” is not known here. The question is asked as text.",
    ]


def test_choices_that_cannot_be_used_are_left_out() -> None:
    read_form = form(element(dataType="select", enums=["A", "", None, {"name": "B"}, [], "A", "C"]))
    assert [item.value for item in next(read_form.questions()).items] == ["A", "C"]
    assert [str(notice) for notice in read_form.notices] == [
        "Some choices of “q” are left out: each needs a text or code of its own."
    ]


def test_a_question_with_a_wrong_default_that_can_be_mended_needs_no_notice() -> None:
    assert form(element(dataType="integer", value="many")).notices == ()


def test_every_word_of_the_vocabulary_reads_without_a_notice() -> None:
    kinds = [(data_type, ui_type) for data_type in TYPES for ui_type in LOOKS]
    read_form = form(
        *(
            element(f"k{i}", dataType=data_type, uiElementType=ui_type, enums=["A", "B"])
            for i, (data_type, ui_type) in enumerate(kinds)
        )
    )
    assert read_form.notices == ()
    assert len(read_form.index) == len(kinds)


def test_five_thousand_questions() -> None:
    read_form = form(*(element(f"k{i}", validations=[rule("max", 20)]) for i in range(5000)))
    assert list(read_form.index) == [f"/k{i}" for i in range(5000)]


# --- repeats -----------------------------------------------------------------------------------------------


def test_elements_that_may_stand_any_number_of_times() -> None:
    visits = element("visits", type="repeat", name="", elements=[element("day", dataType="date")])
    members = [element("head", type="section", name="Who"), element("name", value="Ana"), visits]
    read_form = form(element("members", type="Repeat", name="Members", elements=members), element("name"))
    group = read_form.body[0]
    assert isinstance(group, Group)
    repeat = group.children[0]
    assert isinstance(repeat, Repeat)
    assert (repeat.path, str(repeat.label), repeat.place) == ("/members", "Members", "/elements/0")
    assert set(read_form.prototypes) == {"/members", "/members/visits"}
    assert str(read_form.repeats[Path("/members/visits")].label) == "visits"
    assert list(read_form.index) == ["/members/name", "/members/visits/day", "/name"]
    session = Session(read_form)
    session.add_repeat("/members")
    session.set("/members[2]/visits[1]/day", "2026-03-31")
    assert session.dump() == {
        "/members[]": "2",
        "/members[1]/name": "Ana",
        "/members[1]/visits[]": "1",
        "/members[2]/name": "Ana",
        "/members[2]/visits[]": "1",
        "/members[2]/visits[1]/day": "2026-03-31",
    }


def test_a_repeat_without_elements_is_refused() -> None:
    with pytest.raises(FormRefused) as refused:
        form(element("members", type="repeat"))
    assert codes(refused.value.problems) == [("no_elements", "/elements/0/elements")]
