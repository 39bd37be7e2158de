"""Soft rules: a warning that a person may accept with a reason, which is kept with the answer it is about."""

from __future__ import annotations

import pytest

from forms import Node, Session, differences, read

SURVEY = """
type,name,label,constraint,constraint_message,bind::oc:constraint-type
integer,people,People,. <= 30,,soft
integer,most,Most,,,
integer,rooms,Rooms,. <= ${most},Is it right?,soft
integer,hard,Hard,. < 5,,hard
begin_repeat,person,Person,,,
integer,age,Age,. < 100,,soft
end_repeat,,,,,
"""


def form(survey: str = SURVEY):
    lines = ["survey", *(f",{line}" for line in survey.strip().splitlines())]
    lines += ["settings", ",form_title,form_id,namespaces", ',H,h,"oc=""http://openclinica.org/xforms"""']
    return read("\n".join(lines).encode(), "h.csv")


def test_a_soft_rule_that_is_broken_is_a_problem_until_it_is_accepted():
    session = Session(form())
    session.set("/data/people", "49")
    (problem,) = session.node("/data/people").problems
    assert (problem.code, problem.soft, str(problem)) == (
        "constraint",
        True,
        "“49” is unusual here. Is it right?",
    )
    (changed,) = session.accept("/data/people", " a wedding ")
    assert isinstance(changed, Node)
    assert (changed.valid, changed.accepted) == (True, "a wedding")
    assert session.problems() == ()
    assert session.progress().problems == 0
    (back,) = session.accept("/data/people", "")
    assert isinstance(back, Node)
    assert not back.valid


def test_what_was_accepted_lapses_with_the_answer():
    session = Session(form())
    session.set("/data/people", "49")
    session.accept("/data/people", "a wedding")
    session.set("/data/people", "50")
    assert session.node("/data/people").problems[0].soft
    session.set("/data/people", "49")
    assert session.node("/data/people").accepted == ""


def test_it_comes_back_with_the_draft_and_moves_with_its_instance():
    session = Session(form())
    session.add_repeat("/data/person")
    session.set("/data/person[2]/age", "105")
    session.accept("/data/person[2]/age", "seen the card")
    session.set("/data/people", "49")
    session.accept("/data/people", "a wedding")
    again = Session(form(), session.dump())
    assert again.problems() == ()
    assert again.dump() == session.dump()
    assert again.held("/data/people") == {
        "/data/people": "49",
        "/data/people[-]": "",
        "/data/people[!]": "a wedding",
    }
    again.remove_repeat("/data/person[1]")
    assert again.node("/data/person[1]/age").accepted == "seen the card"


def test_it_says_nothing_while_the_rule_holds():
    session = Session(form())
    session.set("/data/most", "3")
    session.set("/data/rooms", "4")
    session.accept("/data/rooms", "counted twice")
    assert session.node("/data/rooms").accepted == "counted twice"
    session.set("/data/most", "9")
    assert (session.node("/data/rooms").accepted, session.node("/data/rooms").valid) == ("", True)
    session.set("/data/most", "2")
    assert (session.node("/data/rooms").accepted, session.node("/data/rooms").valid) == ("", False)


def test_a_hard_rule_is_not_accepted():
    session = Session(form())
    session.set("/data/hard", "9")
    assert not session.node("/data/hard").problems[0].soft
    with pytest.raises(ValueError, match="/data/hard"):
        session.accept("/data/hard", "please")
    with pytest.raises(KeyError):
        session.accept("/data/nothing", "please")


def test_a_wrong_type_is_told_first_and_is_never_soft():
    session = Session(form())
    session.set("/data/people", "many")
    assert [problem.soft for problem in session.node("/data/people").problems] == [False]
    session.accept("/data/people", "x")
    assert not session.node("/data/people").valid


def test_the_form_and_its_versions_say_so():
    hard = form(SURVEY.replace(",soft", ","))
    assert form().notices == ()
    assert [each.code for each in differences(form(), hard)] == ["constraint_changed"] * 3


def test_what_was_accepted_lapses_with_what_it_was_compared_with():
    session = Session(form())
    session.set("/data/most", "4")
    session.set("/data/rooms", "9")
    session.accept("/data/rooms", "a school")
    told = {change.path: change for change in session.set("/data/most", "1")}
    assert "/data/rooms" in told
    assert session.held("/data/rooms")["/data/rooms[!]"] == ""
    assert [problem.place for problem in session.problems()] == ["/data/rooms"]


def test_what_was_accepted_stays_while_other_answers_change():
    session = Session(form())
    for path, text in (("most", "4"), ("rooms", "9")):
        session.set(f"/data/{path}", text)
    session.accept("/data/rooms", "a school")
    again = Session(form(), session.dump())
    for open_ in (session, again):
        open_.set("/data/people", "12")
        open_.set("/data/most", "4")
        assert open_.node("/data/rooms").accepted == "a school"
    again.set("/data/most", "1")
    assert again.node("/data/rooms").accepted == ""
