"""Documents that are no form: refused with everything that is wrong, each thing in its place."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forms import Form, FormRefused, Problem, read
from forms.readers import digit
from tests.forms.scenario import codes, document, element


def refusal(raw: bytes) -> tuple[Problem, ...]:
    with pytest.raises(FormRefused) as caught:
        read(raw, "form.json")
    return caught.value.problems


@pytest.mark.parametrize("raw", [b"", b"  ", b"null", b"12", b'"form"'])
def test_bytes_of_no_known_format(raw: bytes) -> None:
    assert codes(refusal(raw)) == [("unknown_format", "")]


@pytest.mark.parametrize(
    "raw",
    [
        b"{",
        b'{"schema": }',
        b'{"schema": "a",}',
        b'{"schema": NaN}',
        b'{"schema": "\xff"}',
        b'{"version": 1e99999999999999999999}',
        b'{"version": %s}' % (b"9" * 5000),
        document(element())[:-1],
    ],
)
def test_unsound_json(raw: bytes) -> None:
    assert codes(refusal(raw)) == [("not_json", "")]


def test_json_nested_without_end() -> None:
    depth = 100_000  # how deep Python's parser goes differs by version; none goes so deep
    assert codes(refusal(b'{"a":' + b"[" * depth + b"]" * depth + b"}")) == [("too_deep", "")]


def test_json_of_every_depth_is_read_or_refused() -> None:
    seen: set[str] = set()
    for depth in [*range(1, 1200, 7), 100_000]:
        value = b"[" * depth + b"]" * depth
        try:
            read(document(element(value="HERE")).replace(b'"HERE"', value))
            seen.add("read")
        except FormRefused as refused:
            seen.update(problem.code for problem in refused.problems)
    assert seen == {"read", "too_deep"}


def test_a_list_is_no_form() -> None:
    assert codes(refusal(b"[]")) == [("not_a_form", "")]


def test_everything_wrong_is_told_at_once() -> None:
    raw = b"""{
        "version": true,
        "elements": [
            {"key": "a", "key": "a", "name": "A"},
            {"name": "No key"},
            {"key": "  "},
            {"key": 5},
            "text",
            {"key": "a"},
            {"key": "b", "validations": [{"name": "max", "attribute": 1, "attribute": 2}]}
        ]
    }"""
    problems = refusal(raw)
    assert codes(problems) == [
        ("duplicate_json_key", "/elements/0/key"),
        ("duplicate_json_key", "/elements/6/validations/0/attribute"),
        ("no_schema", "/schema"),
        ("no_version", "/version"),
        ("no_key", "/elements/1/key"),
        ("no_key", "/elements/2/key"),
        ("no_key", "/elements/3/key"),
        ("not_an_element", "/elements/4"),
        ("duplicate_key", "/elements/5/key"),
    ]
    assert [str(problem) for problem in problems[3:5]] == [
        "The form's version “true” is not a whole number.",
        "The question “No key” has no key, so its answer could not be kept.",
    ]
    assert str(problems[8]) == "The key “a” is already taken by /elements/0."


def test_the_refusal_itself_tells_everything() -> None:
    with pytest.raises(FormRefused, match=r"\(schema\)\. \(/schema\); The form's version “” is not"):
        read(b'{"elements": []}')


def test_a_duplicate_key_far_down_is_placed_by_a_json_pointer() -> None:
    problems = refusal(b'{"schema":"a","version":1,"elements":[],"x/y":[0,{"~":{"k":1,"k":{"k":1,"k":1}}}]}')
    assert codes(problems) == [
        ("duplicate_json_key", "/x~1y/1/~0/k"),
        ("duplicate_json_key", "/x~1y/1/~0/k/k"),
    ]


def test_duplicate_keys_of_a_list_that_is_no_form() -> None:
    problems = refusal(b'[{"a":1,"a":2}]')
    assert codes(problems) == [("duplicate_json_key", "/0/a"), ("not_a_form", "")]


def test_a_section_and_a_question_may_not_share_a_key() -> None:
    problems = refusal(document(element("a", type="section"), element("a")))
    assert codes(problems) == [("duplicate_key", "/elements/1/key")]


@pytest.mark.parametrize("schema", [None, "", " ", 5, ["a"]])
def test_a_form_must_say_what_it_is(schema: object) -> None:
    assert codes(refusal(document(schema=schema))) == [("no_schema", "/schema")]


@pytest.mark.parametrize("version", [None, "", True, 2.0, 2.5, "2.0", "v2", -1, "٢", 10**12, [2]])
def test_a_version_must_be_a_whole_number(version: object) -> None:
    assert codes(refusal(document(version=version))) == [("no_version", "/version")]


@pytest.mark.parametrize("elements", [None, {}, "none", 3])
def test_the_questions_must_be_a_list(elements: object) -> None:
    raw = json.dumps({"schema": "a", "version": 1, "elements": elements}).encode()
    assert codes(refusal(raw)) == [("no_elements", "/elements")]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
FIELDS = [
    "type",
    "name",
    "key",
    "dataType",
    "uiElementType",
    "value",
    "hint",
    "validations",
    "enums",
    "readOnly",
]
RULES = st.fixed_dictionaries(
    {"name": st.sampled_from(["max", "min", "regex", "required"]) | JSON, "attribute": JSON}
)
ELEMENTS = st.lists(
    st.dictionaries(st.sampled_from(FIELDS), JSON | st.lists(RULES, max_size=3)) | JSON, max_size=4
)


@settings(deadline=None)
@given(
    st.fixed_dictionaries(
        {"schema": JSON, "version": JSON, "elements": ELEMENTS | JSON},
        optional={"name": JSON, "nextPageRoute": JSON, "submitPath": JSON, "submitButtonText": JSON},
    )
)
def test_any_json_is_read_or_refused(whole: dict[str, object]) -> None:
    raw = json.dumps(whole).encode()
    sentences = ["read"]
    try:
        assert isinstance(digit.read(raw, "", {}), Form)
    except FormRefused as refused:
        sentences = [str(problem) for problem in refused.problems]
    assert sentences
    assert all(sentences)


@settings(deadline=None)  # the first bytes of a workbook load its library
@given(st.binary())
def test_any_bytes_are_refused(raw: bytes) -> None:
    assert refusal(raw)
