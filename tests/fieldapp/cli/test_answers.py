"""JSON answers become the texts that a session keeps, in the places that they are for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fieldapp.cli.answers import Given, accepted, as_text, give, read_answers, without_answers
from fieldapp.cli.exits import WrongUsage
from forms import Choice, Form, Question, Session, Text, read
from forms import Path as QuestionPath
from tests.helpers.roster import ROSTER

SEXES = (Choice("f", "Woman"), Choice("two%20words", "Two words"))


def question(kind: str) -> Question:
    return Question(QuestionPath("/q"), kind, Text.of("Q"))


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        ("text", "as typed ", "as typed "),
        ("text", None, ""),
        ("text", 7, "7"),
        ("integer", 7, "7"),
        ("decimal", 1.5, "1.5"),
        ("boolean", True, "true"),
        ("boolean", False, "false"),
        ("boolean", "Yes", "true"),
        ("boolean", "no", "false"),
        ("boolean", "TRUE", "true"),
        ("boolean", "perhaps", "perhaps"),
        ("text", "yes", "yes"),
        ("choice", "two words", "two%20words"),
        ("choice", "woman", "f"),
        ("choice", "f", "f"),
        ("choice", 7, "7"),
        ("choice", "", ""),
        ("choices", ["a", "two words"], "a two%20words"),
        ("choices", ["Woman", "Two words"], "f two%20words"),
        ("choices", "Two words", "two%20words"),
        ("choices", "f g", "f g"),
        ("choices", [], ""),
        ("rank", ["Two words", "f"], "two%20words f"),
        ("geopoint", {"latitude": -15.5, "longitude": 39}, "-15.5 39"),
        ("geopoint", {"latitude": 1, "longitude": 2, "accuracy": 8}, "1 2 NaN 8"),
    ],
)
def test_a_value_has_its_text(kind: str, value: object, text: str) -> None:
    assert as_text(question(kind), value, SEXES) == text


@pytest.mark.parametrize("value", [{"latitude": 1}, {"latitude": 1, "longitude": 2, "planet": 3}])
def test_an_object_that_is_no_place_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="a place is"):
        as_text(question("geopoint"), value)


@pytest.fixture
def form() -> Form:
    element = '{"type":"dataElement","key":"a b","name":"A","dataType":"text","uiElementType":"text"}'
    return read(f'{{"schema":"s","version":1,"elements":[{element}]}}'.encode())


@pytest.fixture
def roster() -> Form:
    return read(ROSTER.encode(), "roster.xml")


def file_with(tmp_path: Path, document: object) -> Path:
    file = tmp_path / "answers.json"
    file.write_text(json.dumps(document), "utf-8")
    return file


@pytest.mark.parametrize("name", ["a b", "a%20b", "/a%20b"])
def test_a_question_is_named_by_key_or_path(form: Form, tmp_path: Path, name: str) -> None:
    assert read_answers(file_with(tmp_path, {name: "x"}), form) == [Given("/a%20b", "x")]


@pytest.mark.parametrize("raw", ["", "[]", "{", "[" * 100_000, '{"b": 1}'])
def test_a_file_that_holds_no_answers_is_wrong_usage(form: Form, tmp_path: Path, raw: str) -> None:
    file = tmp_path / "answers.json"
    file.write_text(raw, "utf-8")

    with pytest.raises(WrongUsage):
        read_answers(file, form)


NESTED = {
    "village": "Rapale",
    "district": "North",
    "person": [
        {"name": "Ana", "sex": "Woman", "pregnant": 12, "phone": [{"number": 1}, {"number": 2}]},
        {"name": "Zé", "sex": "m", "pregnant": 3},
    ],
}
PATHS = {
    "/data/place/district": "A",
    "/data/place/village": "rapale",
    "/data/person[2]/phone[1]/number": "9",
    "/data/person[1]/name": "Ana",
}


def filled(form: Form, file: Path) -> tuple[Session, list[str]]:
    session = Session(form)
    not_asked = give(session, read_answers(file, form), lambda _, text: text)
    return session, not_asked


def test_groups_and_repeats_are_objects_and_lists(roster: Form, tmp_path: Path) -> None:
    session, not_asked = filled(roster, file_with(tmp_path, NESTED))

    answers = session.dump()
    assert answers["/data/place/village"] == "rapale", (
        "its choices come with the district, which stands later"
    )
    assert answers["/data/place/district"] == "A"
    assert answers["/data/person[1]/phone[2]/number"] == "2"
    assert (answers["/data/person[1]/sex"], answers["/data/person[2]/sex"]) == ("f", "m")
    assert answers["/data/people"] == "2"
    assert not_asked == ["/data/person[2]/pregnant"]
    assert session.problems() == ()


def test_paths_name_instances_by_number(roster: Form, tmp_path: Path) -> None:
    session, _ = filled(roster, file_with(tmp_path, PATHS))

    answers = session.dump()
    assert answers["/data/person[2]/phone[1]/number"] == "9"
    assert answers["/data/person[1]/name"] == "Ana"
    assert answers["/data/person[]"] == "2"


def test_an_object_stands_for_one_instance_and_an_instance_may_be_named(roster: Form, tmp_path: Path) -> None:
    document = {"place": {"district": "B"}, "person": {"name": "Ana"}, "/data/person[2]": {"name": "Zé"}}
    session, _ = filled(roster, file_with(tmp_path, document))

    assert session.node("/data/person[1]/name").text == "Ana"
    assert session.node("/data/person[2]/name").text == "Zé"


@pytest.mark.parametrize("sex", ["f", "Woman", "mulher", " Mulher "])
def test_a_label_of_any_language_names_its_choice(roster: Form, tmp_path: Path, sex: str) -> None:
    session, _ = filled(roster, file_with(tmp_path, {"person": [{"sex": sex}]}))

    assert session.node("/data/person[1]/sex").text == "f"


def test_what_a_question_takes_is_said(roster: Form) -> None:
    session = Session(roster)
    session.set_language("English (en)")
    session.add_repeat("/data/person")

    assert accepted(session, "/data/person[1]/sex") == "Takes f (Woman), m (Man)."
    assert accepted(session, "/data/person[1]/name") == ""
    assert accepted(session, "/data/nothing") == ""


def test_a_choice_that_is_not_on_offer_is_kept_and_marked(roster: Form, tmp_path: Path) -> None:
    session, _ = filled(roster, file_with(tmp_path, {"district": "B", "village": "Rapale"}))

    node = session.node("/data/place/village")
    assert node.text == "Rapale"
    assert not node.valid


@pytest.mark.parametrize(
    ("document", "says"),
    [
        ({"name": "Ana"}, "no question name"),  # of whom?
        ({"shoe": 1, "person": [{"hat": 1}]}, "no question shoe, hat"),
        ({"person": ["Ana"]}, "takes an object"),
        ({"place": 7}, "takes an object"),
        ({"/data/person[1]/name": {"first": "Ana"}}, "cannot be used"),
    ],
)
def test_what_has_no_place_is_said(roster: Form, tmp_path: Path, document: object, says: str) -> None:
    with pytest.raises(WrongUsage, match=says):
        filled(roster, file_with(tmp_path, document))


def test_more_instances_than_a_form_counts_have_no_place(tmp_path: Path) -> None:
    counted = ROSTER.replace(
        '<repeat nodeset="/data/person">', '<repeat nodeset="/data/person" jr:count="1">'
    )
    with pytest.raises(WrongUsage, match=r"no place for /data/person, /data/person\[2\]/name"):
        filled(
            read(counted.encode(), "r.xml"), file_with(tmp_path, {"person": [{"name": "A"}, {"name": "B"}]})
        )


TALKATIVE = """<h:html xmlns:h="http://www.w3.org/1999/xhtml" xmlns="http://www.w3.org/2002/xforms"
 xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>T</h:title><model>
<instance><data id="t"><name/><age/></data></instance>
<itext><translation lang="en"><text id="old"><value>
<output value="/data/name"/> with <output value="/data/age"/> is too old</value></text></translation></itext>
<bind nodeset="/data/name" type="string"/>
<bind nodeset="/data/age" type="int" constraint=". &lt; 10" jr:constraintMsg="jr:itext('old')"/>
</model></h:head><h:body><input ref="/data/name"><label>N</label></input>
<input ref="/data/age"><label>A</label></input></h:body></h:html>"""


@pytest.mark.parametrize(("age", "says"), [("4711", "is too old"), ("forty-seven", "whole number")])
def test_a_problem_is_told_without_the_answer(age: str, says: str) -> None:
    session = Session(read(TALKATIVE.encode(), "t.xml"))
    session.set("/data/name", "Amina")
    session.set("/data/age", age)
    [problem] = session.problems()
    assert age in str(problem), "this is what must not be told"

    told = without_answers(problem, session)

    assert says in told
    assert "Amina" not in told
    assert age not in told
