"""Why a question is hidden, asked for, shut, calculated or wrong: rules as the form has them, and values."""

from __future__ import annotations

import pytest

from forms import Reason, Session
from tests.forms.session.xforms import inputs, repeat, session

RECORD = "<age/><months/><g><school/><class/></g><fixed/>"
BINDS = """<bind nodeset="/data/age" type="int" constraint=". &lt; 120"/>
<bind nodeset="/data/months" calculate="/data/age * 12"/>
<bind nodeset="/data/g" relevant="/data/months &gt; 60"/>
<bind nodeset="/data/g/school" required="/data/age &lt; 16" readonly="/data/age = 99"/>
<bind nodeset="/data/g/class" type="int"/><bind nodeset="/data/fixed" readonly="true()"/>"""
INSIDE = inputs("school", "class", under="/data/g")
BODY = f'{inputs("age", "months", "fixed")}<group ref="/data/g"><label>G</label>{INSIDE}</group>'
FORM = (RECORD, BINDS, BODY)


def reasons(filled: Session, path: str) -> dict[str, Reason]:
    return {reason.aspect: reason for reason in filled.explain(path)}


def test_a_hidden_question_tells_the_group_and_what_stands_behind_it() -> None:
    filled = session(*FORM)
    filled.set("/data/age", "4")
    (reason,) = filled.explain("/data/g/school")
    assert (reason.aspect, reason.holds, reason.path, reason.rule) == (
        "relevant",
        False,
        "/data/g",
        "/data/months > 60",
    )
    (months,) = reason.readings
    assert (months.path, months.label, months.value) == ("/data/months", "months", "48")
    (because,) = months.because
    assert (because.aspect, because.rule) == ("calculate", "/data/age * 12")
    assert [(reading.path, reading.value) for reading in because.readings] == [("/data/age", "4")]


def test_a_shown_question_tells_what_asks_for_it() -> None:
    filled = session(*FORM)
    filled.set("/data/age", "12")
    told = reasons(filled, "/data/g/school")
    assert set(told) == {"required"}
    assert (told["required"].holds, told["required"].rule) == (True, "/data/age < 16")
    filled.set("/data/age", "99")
    told = reasons(filled, "/data/g/school")
    assert (told["required"].holds, told["readonly"].holds) == (False, True)
    assert reasons(filled, "/data/g")["relevant"].holds


def test_a_wrong_answer_tells_its_rule() -> None:
    filled = session(*FORM)
    filled.set("/data/age", "130")
    told = reasons(filled, "/data/age")["constraint"]
    assert (told.holds, told.rule, told.readings[0].value) == (False, ". < 120", "130")
    filled.set("/data/g/class", "third")
    assert reasons(filled, "/data/g/class")["type"].rule == "integer"


def test_a_calculated_value_tells_its_rule() -> None:
    filled = session(*FORM)
    filled.set("/data/age", "4")
    assert reasons(filled, "/data/months")["calculate"].rule == "/data/age * 12"


def test_what_is_shut_for_good() -> None:
    assert reasons(session(*FORM), "/data/fixed")["readonly"].holds


def test_there_is_nothing_to_explain() -> None:
    assert session("<a/>", "", inputs("a")).explain("/data/a") == ()


def test_a_value_that_is_not_relevant_tells_why() -> None:
    filled = session(
        "<a/><b/><c/>",
        '<bind nodeset="/data/b" relevant="/data/a = 1"/><bind nodeset="/data/c" relevant="/data/b = 2"/>',
        inputs("a", "b", "c"),
    )
    (reason,) = filled.explain("/data/c")
    (reading,) = reason.readings
    assert reading.value == ""
    assert [(because.aspect, because.holds, because.rule) for because in reading.because] == [
        ("relevant", False, "/data/a = 1")
    ]


def test_a_long_chain_is_told_in_part() -> None:
    names = [f"q{n}" for n in range(30)]
    binds = "".join(f'<bind nodeset="/data/q{n}" calculate="/data/q{n - 1} + 1"/>' for n in range(1, 30))
    filled = session("".join(f"<{name}/>" for name in names), binds, inputs(*names))
    filled.set("/data/q0", "1")
    depth, (reason,) = 1, filled.explain("/data/q29")
    while reason.readings and reason.readings[0].because:
        depth, reason = depth + 1, reason.readings[0].because[0]
    assert depth == 8


def test_what_stands_behind_a_value_is_told_once() -> None:
    """Every question reads all before it: told again at each reading, it would never end."""
    names = [f"q{n}" for n in range(40)]
    binds = "".join(
        f'<bind nodeset="/data/{name}" calculate="{" + ".join(f"/data/{b}" for b in names[:n])}"/>'
        for n, name in enumerate(names)
        if n
    )
    filled = session("".join(f"<{name}/>" for name in names), binds, inputs(*names))
    filled.set("/data/q0", "1")
    (reason,) = filled.explain("/data/q39")
    assert len(reason.readings) == 39
    stack, told = [reason], 0
    while stack:
        stack += [because for reading in stack.pop().readings for because in reading.because]
        told += 1
    assert told <= 40


@pytest.mark.parametrize("path", ["/data/nobody", "/data/r", ""])
def test_only_nodes_are_explained(path: str) -> None:
    filled = session("<r><a/></r>", "", repeat("/data/r", "a"))
    with pytest.raises(KeyError):
        filled.explain(path)
