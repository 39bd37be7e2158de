"""Filling a form: nothing typed is lost, only what differs is told, counts are right at every moment."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms import Node, Progress, Session, answer_text
from tests.forms.scenario import Scenario, element, form, question, rule

THREE = [
    element("name", required=True),
    element("age", dataType="integer", validations=[rule("max", 120)]),
    element("net", dataType="boolean"),
]


def test_an_answer_is_told_as_the_one_node_that_differs() -> None:
    session = Session(form(*THREE))
    (node,) = session.set("/age", "130")
    assert isinstance(node, Node)
    assert (node.question.path, node.text, node.valid, node.answered) == ("/age", "130", False, True)
    assert session.set("/age", "130") == ()
    assert session.node("/age") is not node
    assert session.node("/age") == node


def test_a_wrong_answer_is_kept_as_typed_until_it_is_cleared() -> None:
    filled = Scenario(*THREE).answer("Ana", "name").answer("old", "age")
    assert filled.session.dump() == {"/name": "Ana", "/age": "old"}
    filled.answer("", "age").is_fine()
    assert filled.session.dump() == {"/name": "Ana"}


@pytest.mark.parametrize("path", ["/nobody", "", "name"])
def test_a_path_that_the_form_does_not_know(path: str) -> None:
    session = Session(form(*THREE))
    with pytest.raises(KeyError):
        session.set(path, "x")
    with pytest.raises(KeyError):
        session.node(path)


def test_progress() -> None:
    filled = Scenario(*THREE, element("h", uiElementType="hidden", value="x"))
    assert filled.session.progress() == Progress(answered=0, total=3, problems=1)
    filled.answer("Ana", "name").answer("130", "age").answer("x", "h")
    assert filled.session.progress() == Progress(answered=2, total=3, problems=1)
    filled.answer("12", "age").answer("  ", "name")
    assert filled.session.progress() == Progress(answered=1, total=3, problems=1)


def test_a_new_form_starts_with_its_defaults() -> None:
    filled = Scenario(
        element("a", value="1", dataType="integer"), element("b", value="many", dataType="integer")
    )
    assert filled.session.dump() == {"/a": "1", "/b": "many"}
    assert [problem.place for problem in filled.session.problems()] == ["/b"]


def test_a_draft_does_not_get_back_the_defaults_that_were_cleared() -> None:
    fixed = [element("h", uiElementType="hidden", value="x"), element("r", readOnly=True, value="y")]
    filled = Scenario(element("a", value="1"), *fixed, answers={})
    assert filled.session.dump() == {"/h": "x", "/r": "y"}


def test_answers_of_another_version_are_kept() -> None:
    filled = Scenario(element(), answers={"/q": "x", "/gone": "typed long ago", "/blank": ""})
    assert filled.session.dump() == {"/q": "x", "/gone": "typed long ago"}
    assert filled.session.progress().answered == 1


@pytest.mark.parametrize("text", ["😀👨‍👩‍👧", "مرحبا بالعالم", "שלום 123", "नमस्ते", "e\u0301", "\u202eabc"])
def test_every_script_is_kept_as_typed(text: str) -> None:
    filled = Scenario(element()).answer(text).is_fine()
    assert filled.session.dump() == {"/q": text}
    assert filled.sent() == {"q": text}


@pytest.mark.parametrize("character", ["\ud83d", "\x00", "\ufffe"])
def test_a_character_that_no_record_holds_is_replaced_before_it_is_checked(character: str) -> None:
    filled = Scenario(element(validations=[rule("pattern", "^a\ufffd$")]))
    assert filled.answer(f"a{character}").is_fine().session.dump() == {"/q": "a\ufffd"}
    assert filled.sent() == {"q": "a\ufffd"}


def test_ten_megabytes_of_text() -> None:
    text = "💧 água\n" * 1_250_000
    filled = Scenario(element(name="Village name", validations=[rule("max", 100)])).answer(text)
    filled.is_told(f"At most 100 characters; this has {len(text.strip())}.")
    assert filled.session.dump() == {"/q": text}
    assert len(filled.session.title()) <= 60


def test_ten_megabytes_of_text_are_sent_whole() -> None:
    text = "x" * 10_000_000
    assert Scenario(element()).answer(text).is_fine().sent() == {"q": text}


# --- the title ---------------------------------------------------------------------------------------------


def test_the_title_is_the_first_answer_that_is_a_name() -> None:
    filled = Scenario(
        element("note"),
        element("h", uiElementType="hidden", name="Name"),
        element("headName"),
        element("b", name="Name of child"),
    )
    assert filled.session.title() == ""
    assert filled.answer("hidden", "h").session.title() == ""
    assert filled.answer("first note", "note").session.title() == "first note"
    assert filled.answer("Binta", "b").session.title() == "Binta"
    assert filled.answer("Ana", "headName").session.title() == "Ana"


def test_the_title_may_be_a_choice_in_words() -> None:
    wall = {"code": "B", "name": "Brick"}
    filled = Scenario(element("age", dataType="integer"), element(dataType="select", enums=[wall]))
    assert filled.answer("12", "age").session.title() == ""
    assert filled.answer("B").session.title() == "Brick"


def test_the_title_is_one_line_of_at_most_60_characters() -> None:
    filled = Scenario(element("name"))
    assert filled.answer("  Ana\n  Maria ", "name").session.title() == "Ana Maria"
    assert filled.answer("x" * 60, "name").session.title() == "x" * 60
    assert filled.answer("x" * 58 + " yz", "name").session.title() == "x" * 58 + "…"


# --- an answer in words ------------------------------------------------------------------------------------


def test_an_answer_in_words() -> None:
    labels = {"A%20b": "Apple", "c": "Cherry"}
    several = question(dataType="multiselect", enums=["A b", "c"])
    single = question(dataType="select", enums=["A b", "c"])
    assert answer_text(several, "c A%20b", labels) == "Cherry, Apple"
    assert answer_text(several, "c d%20e", labels) == "Cherry, d e"
    assert answer_text(replace(several, type="rank"), "c A%20b", labels) == "Cherry, Apple"
    assert answer_text(single, " A%20b ", labels) == "Apple"
    assert answer_text(single, "A b", labels) == "A b"
    assert answer_text(single, "", labels) == answer_text(several, "", labels) == ""
    assert answer_text(question(dataType="boolean"), "true", {}) == "Yes"
    assert answer_text(question(dataType="date"), "2026-11-22", {}) == "22 Nov 2026"
    assert answer_text(question(), " as typed ", {}) == " as typed "


def test_a_node_says_its_answer_in_words() -> None:
    choices = [{"code": "A b", "name": "Apple"}, {"code": "c", "name": "Cherry"}]
    filled = Scenario(element(dataType="multiselect", enums=choices)).answer("c A%20b")
    assert filled.session.node("/q").words == "Cherry, Apple"


# --- incremental = from scratch ----------------------------------------------------------------------------

KEYS = ["name", "age", "net"]


@given(
    st.lists(
        st.tuples(st.sampled_from(KEYS), st.sampled_from(["", " ", "Ana", "12", "130", "true"]) | st.text())
    )
)
def test_a_session_is_what_its_answers_make_it(steps: list[tuple[str, str]]) -> None:
    asked = form(*THREE)
    session = Session(asked, {})
    for key, text in steps:
        before = session.node(f"/{key}")
        changes = session.set(f"/{key}", text)
        assert changes == (() if session.node(f"/{key}") == before else (session.node(f"/{key}"),))
    again = Session(asked, session.dump())
    assert again.dump() == session.dump()
    assert again.problems() == session.problems()
    assert again.progress() == session.progress()
    assert session.progress().problems == len(session.problems())
    assert again.title() == session.title()
