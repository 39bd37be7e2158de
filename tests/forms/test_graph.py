"""The order of recomputing, and circles that no order can mend."""

from __future__ import annotations

import pytest

from forms import FormRefused, Path, worked_out_from
from forms.graph import order
from tests.forms.session.xforms import inputs, repeat, xform


def binds(**rules: str) -> str:
    return "".join(f'<bind nodeset="/data/{name}" {rule}/>' for name, rule in rules.items())


def circle(record: str, more: str, body: str = "") -> str:
    with pytest.raises(FormRefused) as caught:
        xform(record, more, body or inputs("a"))
    (problem,) = caught.value.problems
    assert problem.code == "cycle"
    return problem.params["paths"]


def test_what_is_read_comes_first() -> None:
    form = xform(
        "<c/><b/><a/>", binds(c='calculate="../b + 1"', b='calculate="/data/a * 2"'), inputs("a", "b", "c")
    )
    ranks = order(form).ranks
    assert ranks["/data/a"] < ranks["/data/b"] < ranks["/data/c"]  # type: ignore[index]


@pytest.mark.parametrize("rule", ["calculate", "relevant", "required", "readonly"])
def test_a_rule_that_reads_its_own_answer(rule: str) -> None:
    assert circle("<a/>", binds(a=f'{rule}=". &gt; 1"')) == "/data/a"


def test_a_constraint_may_read_its_own_answer() -> None:
    form = xform("<a/>", binds(a='constraint=". &gt; 1"'), inputs("a"))
    assert order(form).problems == ()


def test_a_circle_of_several_is_told_once() -> None:
    rules = binds(
        a='calculate="/data/b"', b='relevant="/data/c = 1"', c='calculate="/data/a"', d='calculate="/data/a"'
    )
    assert circle("<a/><b/><c/><d/>", rules) == "/data/a, /data/b, /data/c"


def test_a_long_circle_is_told_in_part() -> None:
    names = [f"q{n}" for n in range(9)]
    rules = binds(**{name: f'calculate="/data/q{(n + 1) % 9}"' for n, name in enumerate(names)})
    record = "".join(f"<{name}/>" for name in names)
    assert circle(record, rules, inputs("q0")) == "/data/q0, /data/q1, /data/q2, /data/q3, /data/q4, …"


def test_two_circles_are_two_problems() -> None:
    with pytest.raises(FormRefused) as caught:
        xform("<a/><b/>", binds(a='calculate=". + 1"', b='calculate=". + 1"'), inputs("a", "b"))
    assert len(caught.value.problems) == 2


def test_a_group_may_be_shown_by_its_own_question() -> None:
    form = xform(
        "<g><a/></g>",
        '<bind nodeset="/data/g" relevant="/data/g/a != 1"/>',
        inputs("a", under="/data/g"),
    )
    assert order(form).problems == ()


@pytest.mark.parametrize("rule", ["count(/data/*)", "count(//b)", "count(/data/a/../*)"])
def test_names_left_open_are_all_names(rule: str) -> None:
    assert "/data/a" in circle("<a/><b/>", binds(a=f'calculate="{rule}"', b='calculate="/data/a"'))


def test_a_repeat_waits_for_its_count() -> None:
    form = xform(
        "<r><a/></r><n/>", binds(n='calculate="1 + 1"'), repeat("/data/r", "a", how='jr:count="/data/n"')
    )
    ranks = order(form).ranks
    assert ranks["/data/n"] < ranks["/data/r"]  # type: ignore[index]


def test_above_the_record_there_is_nothing() -> None:
    assert order(xform("<a/>", binds(a='calculate="string(../../../x)"'), inputs("a"))).problems == ()


def test_what_is_worked_out_of_an_answer_is_found_however_far_away() -> None:
    more = binds(b='calculate="/data/a * 2"', c='calculate="../b + 1"', e='calculate="/data/d"')
    more += '<setvalue event="odk-instance-first-load" ref="/data/f" value="/data/c"/>'
    form = xform("<a/><b/><c/><d/><e/><f/>", more, inputs(*"abcdef"))

    def found(*names: str) -> set[str]:
        sources = [path for path in form.binds if str(path) in names]
        return {str(path) for path in worked_out_from(form, sources)}

    assert found("/data/b") == {"/data/b", "/data/c", "/data/f"}
    assert found("/data/e") == {"/data/e"}
    assert worked_out_from(form, ()) == frozenset()
    assert all(isinstance(path, Path) for path in worked_out_from(form, form.binds))
