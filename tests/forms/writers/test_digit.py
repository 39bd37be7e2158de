"""The record that leaves the laptop: typed, canonical, and the same bytes for the same answers."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forms import Session, answers, write
from forms.errors import RecordRefused
from forms.types.text import well_formed
from tests.forms.scenario import Scenario, element, form

ALL = [
    element("t"),
    element("i", dataType="integer"),
    element("n", dataType="number"),
    element("b", dataType="boolean"),
    element("d", dataType="date"),
    element("m", dataType="dateTime"),
    element("c", dataType="select", enums=["A b", "B%"]),
    element("s", dataType="multiselect", enums=["A b", "B%"]),
    element("g", dataType="location"),
    element("f", dataType="file"),
]
FACTS = {
    "clientReferenceId": "0b1c",
    "tenantId": "mz",
    "campaignId": "LLIN",
    "startedAt": 1767225600000,
    "finishedAt": 1767225660000,
    "user": "u-1",
}


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("t", " 12 ", "12"),
        ("i", "007", 7),
        ("n", "1.50", 1.5),
        ("n", "12", 12),
        ("n", "-0.0", 0),
        ("n", "0.1", 0.1),
        ("n", "123456789012.345", 123456789012.345),
        ("b", "true", True),
        ("b", "false", False),
        ("d", "2026-03-31", "2026-03-31"),
        ("m", "2026-03-31T14:05", "2026-03-31T14:05"),
        ("c", "A%20b", "A b"),
        ("s", "B%25 A%20b", ["B%", "A b"]),
        ("g", "-15.12 39.26", {"latitude": -15.12, "longitude": 39.26}),
        ("g", "1 2 0 4.5", {"latitude": 1, "longitude": 2, "altitude": 0, "accuracy": 4.5}),
        ("g", "1 2 NaN 4.5", {"latitude": 1, "longitude": 2, "accuracy": 4.5}),
        ("f", "photo 1.jpg", "photo 1.jpg"),
    ],
)
def test_a_typed_answer(key: str, text: str, value: object) -> None:
    sent = Scenario(*ALL).answer(text, key).is_fine().sent()
    assert sent == {key: value}
    assert type(sent[key]) is type(value)


def test_the_whole_record() -> None:
    session = Session(form(*ALL, version="3", submitPath="/submit"))
    session.set("/t", "Zoë 😀")
    session.set("/i", "5")
    assert write(session, FACTS, to="digit").decode() == (
        '{"answers":{"i":5,"t":"Zoë 😀"},"campaignId":"LLIN","clientReferenceId":"0b1c",'
        '"finishedAt":1767225660000,"schema":"householdDetails","startedAt":1767225600000,'
        '"submitPath":"/submit","tenantId":"mz","user":"u-1","version":3}'
    )


def test_facts_win_over_the_form_but_not_over_the_answers() -> None:
    written = json.loads(write(Session(form(element())), {"version": 9, "answers": {"q": "forged"}}))
    assert (written["version"], written["answers"]) == (9, {})


def test_blank_answers_and_those_of_another_version_stay_here() -> None:
    assert Scenario(*ALL, answers={"/t": " ", "/gone": "x"}).sent() == {}


def test_a_hidden_default_is_written_out() -> None:
    hidden = element("h", uiElementType="hidden", dataType="integer", value="5")
    assert Scenario(hidden, element(), answers={}).sent() == {"h": 5}


def test_a_hidden_default_of_the_wrong_type_goes_as_text() -> None:
    assert Scenario(element("h", uiElementType="hidden", dataType="integer", value="many")).sent() == {
        "h": "many"
    }


def test_an_odd_key_comes_out_as_it_came_in() -> None:
    filled = Scenario(element("a/b c[1]%"))
    filled.session.set("/a%2Fb%20c%5B1%5D%25", "x")
    assert filled.sent() == {"a/b c[1]%": "x"}


@pytest.mark.parametrize("key", ["@id", ".", "..", "*", "**", ".*"])
def test_a_key_that_means_something_in_paths(key: str) -> None:
    filled = Scenario(element(key))
    (path,) = filled.session.questions()
    filled.session.set(path, "x")
    assert filled.sent() == {key: "x"}
    assert answers(filled.session.form, write(filled.session, {})) == {path: "x"}


MEMBERS = element("members", type="repeat", elements=[element("name"), element("age", dataType="integer")])


def test_repeats_are_lists_of_objects() -> None:
    session = Session(form(MEMBERS))
    session.set("/members[1]/name", "Ana")
    session.add_repeat("/members")
    session.set("/members[2]/age", "7")
    written = write(session, {})
    assert json.loads(written)["answers"] == {"members": [{"name": "Ana"}, {"age": 7}]}
    assert answers(session.form, written) == {
        "/members[]": "2",
        "/members[1]/name": "Ana",
        "/members[2]/age": "7",
    }
    session.remove_repeat("/members[1]")
    session.remove_repeat("/members[1]")
    written = write(session, {})
    assert json.loads(written)["answers"] == {"members": []}
    assert answers(session.form, written) == session.dump() == {"/members[]": "0"}


def test_no_such_format() -> None:
    with pytest.raises(KeyError):
        write(Session(form()), {}, to="paper")


def test_a_fact_that_has_no_json_form_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(TypeError, match="not JSON serializable"):
        write(Session(form()), {"user": object()})


# --- reading back ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"[]",
        b"{}",
        b'{"schema":"householdDetails","answers":[]}',
        b'{"schema":5,"answers":{}}',
        b"[" * 100_000,
    ],
)
def test_what_is_no_record(raw: bytes) -> None:
    with pytest.raises(RecordRefused) as refused:
        answers(form(*ALL), raw)
    assert refused.value.problem.code == "not_digit_json"


def test_a_record_of_another_form() -> None:
    with pytest.raises(RecordRefused) as refused:
        answers(form(*ALL), write(Session(form(schema="other")), {}))
    assert refused.value.problem.code == "other_form"


@pytest.mark.parametrize(
    ("key", "value", "text"),
    [
        ("t", 5, "5"),
        ("t", None, None),
        ("g", {"latitude": 1}, None),
        ("g", {"latitude": 91, "longitude": 0}, None),
        ("g", {"latitude": "1", "longitude": "2"}, None),
        ("s", "A%20b", "A%20b"),
        ("members", "none", None),
        ("unknown", "x", None),
    ],
)
def test_answers_that_others_wrote(key: str, value: object, text: str | None) -> None:
    raw = json.dumps({"schema": "householdDetails", "answers": {key: value}}).encode()
    assert answers(form(*ALL), raw).get(f"/{key}") == text


def test_repeats_that_others_wrote() -> None:
    raw = json.dumps({"schema": "householdDetails", "answers": {"members": [1, {"name": "Ana"}]}}).encode()
    assert answers(form(MEMBERS), raw) == {"/members[]": "2", "/members[2]/name": "Ana"}
    raw = json.dumps({"schema": "householdDetails", "answers": {"members": 3}}).encode()
    assert answers(form(MEMBERS), raw) == {"/members[]": "0"}


TEXTS: dict[str, st.SearchStrategy[str]] = {
    "t": st.text(),
    "i": st.integers(-(10**17), 10**17).map(str),
    "n": st.decimals(-(10**9), 10**9, places=4).map(str),
    "c": st.sampled_from(["A%20b", "B%25"]),
    "s": st.sampled_from(["B%25", "A%20b B%25"]),
}


@settings(deadline=None)
@given(st.fixed_dictionaries({}, optional=TEXTS), st.randoms(use_true_random=False))
def test_the_same_answers_are_the_same_bytes(answers: dict[str, str], random: Any) -> None:
    asked = form(*ALL)
    steps = [(f"/{key}", text) for key, text in answers.items()]
    first = Session(asked, {})
    for path, text in steps:
        first.set(path, text)
    random.shuffle(steps)
    second = Session(asked, {})
    for path, text in steps:
        second.set(path, "12")
        second.set(path, text)
    written = write(first, FACTS)
    assert (
        written == write(second, FACTS) == write(Session(asked, first.dump()), dict(reversed(FACTS.items())))
    )
    assert json.loads(written)["answers"].get("t", "") == well_formed(answers.get("t", "")).strip()
    assert (
        json.dumps(json.loads(written), sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
        == written
    )


ALL_TEXTS = TEXTS | {
    "b": st.sampled_from(["true", "false"]),
    "d": st.dates().map(str),
    "m": st.datetimes(timezones=st.none()).map(lambda moment: moment.isoformat(timespec="minutes")),
    "g": st.sampled_from(["-15.12 39.26", "1 2 3 4.5", "1.50 2 NaN 7"]),
    "f": st.sampled_from(["photo 1.jpg", "5"]),
}


@settings(deadline=None)
@given(st.fixed_dictionaries({}, optional=ALL_TEXTS))
def test_reading_back_gives_the_same_answers(texts: dict[str, str]) -> None:
    asked = form(*ALL)
    session = Session(asked, {f"/{key}": text for key, text in texts.items()})
    written = write(session, FACTS)
    again = Session(asked, answers(asked, written))
    assert [again.node(path).value for path in again.questions()] == [
        session.node(path).value for path in session.questions()
    ]
    assert write(again, FACTS) == written
