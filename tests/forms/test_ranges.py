"""A range as a check: what lies outside it, or between two of its steps, is a problem in words."""

from __future__ import annotations

import pytest

from forms import Path, Question, Session, read
from forms.validate import faults

SURVEY = """
type,name,label,parameters
range,sure,Sure?,start=0 end=10 step=1
range,share,Share?,start=0 end=100 step=5
"""


def ranged(kind: str, start: str, end: str, step: str = "") -> Question:
    given = {"start": start, "end": end} | ({"step": step} if step else {})
    return Question(Path("/q"), kind, parameters=given)


@pytest.mark.parametrize(
    ("asked", "typed", "said"),
    [
        (ranged("integer", "0", "10", "1"), "11", "11 is above 10, the most allowed."),
        (ranged("integer", "1", "10"), "0", "0 is below 1, the least allowed."),
        (ranged("integer", "0", "100", "5"), "12", "12 is not in steps of 5."),
        (ranged("integer", "1", "100", "5"), "12", "12 is not in steps of 5 from 1."),
        (ranged("decimal", "0", "5", "0.5"), "7", "7 is above 5, the most allowed."),
        (ranged("decimal", "0", "5", "0.5"), "2.25", "2.25 is not in steps of 0.5."),
        (ranged("integer", "10", "0", "2"), "11", "11 is above 10, the most allowed."),  # it runs downwards
        (ranged("integer", "10", "0", "-2"), "3", "3 is not in steps of 2."),
    ],
)
def test_a_number_outside_its_range_is_a_problem(asked: Question, typed: str, said: str):
    assert [str(problem) for problem in faults(asked, typed, "/q")] == [said]


@pytest.mark.parametrize(
    ("asked", "typed"),
    [
        (ranged("integer", "0", "10", "1"), "10"),
        (ranged("decimal", "-1", "1", "0.1"), "0.3"),
        (ranged("decimal", "-1", "1", "0.1"), "-0.7"),
        (ranged("integer", "10", "0", "2"), "4"),
        (ranged("decimal", "0", "10", "none"), "2.5"),  # no step that anybody could keep to
        (ranged("decimal", "0", "10", "0"), "2.5"),
        (ranged("integer", "0", "3", "5"), "2"),  # a step wider than the range
        (ranged("decimal", "0", "1e40", "1e-20"), "1.5"),  # more steps than anybody counts
        (ranged("integer", "low", "high"), "12"),
        (ranged("integer", "4", "4"), "12"),
        (ranged("integer", "0", ""), "12"),
        (ranged("text", "0", "1"), "12"),
    ],
)
def test_a_number_of_the_range_is_right_and_what_is_no_range_asks_for_nothing(asked: Question, typed: str):
    assert faults(asked, typed, "/q") == ()


def test_what_is_no_number_is_told_before_the_range():
    assert [problem.code for problem in faults(ranged("integer", "0", "10"), "many", "/q")] == ["not_integer"]


def test_a_form_with_ranges_has_the_problem_where_it_is_and_lists_it():
    lines = ["survey", *(f",{line}" for line in SURVEY.strip().splitlines())]
    session = Session(read("\n".join([*lines, "settings", ",form_title,form_id", ",S,s"]).encode(), "s.csv"))
    session.set("/data/sure", "11")
    session.set("/data/share", "12")
    assert [(problem.place, str(problem)) for problem in session.problems()] == [
        ("/data/sure", "11 is above 10, the most allowed."),
        ("/data/share", "12 is not in steps of 5."),
    ]
    session.set("/data/sure", "10")
    session.set("/data/share", "15")
    assert session.problems() == ()
