"""No document hangs the app, fills its memory or ends in anything but a form or a worded problem."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from forms import FormRefused, Problem, Session, read, read_kept
from tests.forms.hostile import CASES, play, xform
from tests.forms.readers.test_xlsform import survey

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 4  # of CPU: twice what is promised, for machines that are half as fast
BYTES = 512 << 20
QUICK = ("too ", "JSON of too", "a workbook of a million", "rules that")
SMALL = [name for name in CASES if name.startswith(QUICK)]


@pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="limits and figures of a process are Linux's"
)
@pytest.mark.parametrize("name", CASES)
def test_a_hostile_document_is_told_within_seconds_and_little_memory(name: str) -> None:
    case = CASES[name]
    command = [sys.executable, "-m", "tests.forms.hostile", name]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=True)
    took = json.loads(ended.stdout)
    assert took["problems"][:1] == [case.code] * bool(case.code)
    assert case.trouble == "" or case.trouble in took["troubles"]
    assert took["seconds"] < SECONDS
    assert took["bytes"] < BYTES


@pytest.mark.parametrize("name", SMALL)
def test_what_is_too_long_is_refused_in_words(name: str) -> None:
    with pytest.raises(FormRefused) as refused:
        read(CASES[name].make())
    (problem, *_) = refused.value.problems
    assert problem.code == CASES[name].code
    assert "{" not in str(problem)


@pytest.mark.parametrize("name", ["too many answers", "too many rules", "too long a body"])
def test_a_form_that_was_taken_once_opens_however_long_it_is(name: str) -> None:
    assert read_kept(CASES[name].make()).schema_id == "f"


@pytest.mark.parametrize("name", ["a text that doubles again and again", "a billion instances"])
def test_a_rule_that_takes_too_much_is_put_aside_and_told(name: str) -> None:
    problems, troubles = play(CASES[name].make())
    assert problems == []
    assert CASES[name].trouble in troubles


def test_a_rule_that_looks_everywhere_for_each_answer_is_put_aside() -> None:
    nodes = "".join(f"<q{number}/>" for number in range(1500))
    rule = "count(//*[count(//*[. = 3]) &gt; 1]) = 1"
    session = Session(
        read(xform(nodes, f'<bind nodeset="/data/q9" constraint="{rule}"/>', '<input ref="/data/q9"/>'))
    )
    session.set("/data/q9", "1")
    assert [trouble.code for trouble in session.troubles()] == ["too_much_work"]
    assert session.node("/data/q9").valid  # nothing is refused because of it


def test_groups_of_a_workbook_that_stand_too_deep_are_placed() -> None:
    rows = [("begin group", f"g{number}", "G", "", "") for number in range(101)]
    with pytest.raises(FormRefused) as refused:
        read(survey(*rows, ("text", "a", "A", "", ""), *[("end group", "", "", "", "")] * 101))
    assert [(problem.code, problem.place) for problem in refused.value.problems] == [
        ("groups_too_deep", "survey row 102")
    ]


def test_the_longest_honest_forms_are_below_the_limits() -> None:
    questions = 5000
    raw = xform(
        "".join(f"<q{number}/>" for number in range(questions)),
        "".join(f'<bind nodeset="/data/q{n}" relevant="/data/q0 = {n}"/>' for n in range(1, questions)),
        "".join(f'<input ref="/data/q{number}"><label>Q</label></input>' for number in range(questions)),
    )
    assert len(list(read(raw).questions())) == questions


def test_rules_that_read_all_answers_are_followed_where_they_make_no_circle() -> None:
    raw = xform(
        "<g>" + "".join(f"<q{number}/>" for number in range(60)) + "</g><a/><b/>",
        '<bind nodeset="/data/a" calculate="count(/data/g/*[. != \'\'])"/>'
        '<bind nodeset="/data/b" calculate="/data/a + count(/data/g/*)"/>',
    )
    form = read(raw)
    ranks = form.cache["order"].ranks  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
    assert max(ranks[f"/data/g/q{number}"] for number in range(60)) < ranks["/data/a"] < ranks["/data/b"]


def test_a_document_that_is_too_large_says_how_large() -> None:
    with pytest.raises(FormRefused) as refused:
        read(b" " * (49 << 20))
    assert refused.value.problems == (
        Problem(
            "document_too_large",
            "The document has {size} MB; at most {most} MB can be read as a form.",
            "",
            {"size": "49", "most": "48"},
        ),
    )
