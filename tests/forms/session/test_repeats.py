"""Instances come, go and move; what is counted follows; nothing in them is lost."""

from __future__ import annotations

import pytest

from forms import Node, Section, Session
from tests.forms.session.xforms import inputs, repeat, session, xform

PERSON = "<person><name/><age/></person><sum/>"
BINDS = (
    '<bind nodeset="/data/person/age" type="int"/>'
    '<bind nodeset="/data/sum" calculate="sum(/data/person/age)"/>'
)
BODY = f'<group ref="/data/person"><label>Person</label>{repeat("/data/person", "name", "age")}</group>'


def people(*names: str) -> Session:
    filled = session(PERSON, BINDS, BODY)
    for number, name in enumerate(names, 1):
        if number > 1:
            filled.add_repeat("/data/person")
        filled.set(f"/data/person[{number}]/name", name)
        filled.set(f"/data/person[{number}]/age", str(10 * number))
    return filled


def names(filled: Session) -> list[str]:
    return [filled.node(f"{place.path}/name").text for place in filled.outline("/data/person")]


def test_an_instance_may_be_added_anywhere() -> None:
    filled = people("Ana", "Bea")
    changes = filled.add_repeat("/data/person", 2)
    assert names(filled) == ["Ana", "", "Bea"]
    assert {str(change.path) for change in changes} == {
        "/data/person",
        "/data/person[2]/name",
        "/data/person[2]/age",
        "/data/person[3]",
        "/data/person[3]/name",
        "/data/person[3]/age",
        "/data/sum",  # a blank is no number
    }


def test_an_instance_that_is_removed_is_out_of_every_sum() -> None:
    filled = people("Ana", "Bea", "Cy")
    assert filled.node("/data/sum").text == "60"
    changes = filled.remove_repeat("/data/person[2]")
    assert names(filled) == ["Ana", "Cy"]
    assert filled.node("/data/sum").text == "40"
    told = [change for change in changes if isinstance(change, Section)]
    assert [(told.path, told.count) for told in told] == [("/data/person", 2)]
    assert [change.text for change in changes if isinstance(change, Node)] == ["Cy", "30", "40"]


def test_the_last_instance_may_go_too() -> None:
    filled = people("Ana")
    filled.remove_repeat("/data/person[1]")
    assert filled.outline("/data/person") == ()
    assert filled.section("/data/person").count == 0
    assert filled.node("/data/sum").text == "0"
    assert Session(filled.form, filled.dump()).section("/data/person").count == 0


@pytest.mark.parametrize("path", ["/data", "/data/person[1]", "/data/nobody", "/data/sum", ""])
def test_only_a_repeat_grows(path: str) -> None:
    with pytest.raises(KeyError):
        people("Ana").add_repeat(path)


@pytest.mark.parametrize(
    "path", ["/data/person", "/data/person[2]", "/data/person[0]", "/data/person[x]", "/data"]
)
def test_only_an_instance_is_removed(path: str) -> None:
    with pytest.raises(KeyError):
        people("Ana").remove_repeat(path)


@pytest.mark.parametrize("at", [0, 3, -1])
def test_there_is_no_such_place_in_the_repeat(at: int) -> None:
    with pytest.raises(ValueError, match=str(at)):
        people("Ana").add_repeat("/data/person", at)


@pytest.mark.parametrize("how", ['jr:count="/data/n"', 'jr:noAddRemove="true()"'])
def test_what_the_form_counts_or_fixes_is_not_free(how: str) -> None:
    filled = session(
        "<n>1</n><r><a/></r>",
        "",
        f'<input ref="/data/n"/>{repeat("/data/r", "a", how=how)}',
    )
    assert not filled.section("/data/r").can_add
    assert not filled.section("/data/r[1]").can_remove
    with pytest.raises(ValueError, match="/data/r"):
        filled.add_repeat("/data/r")
    with pytest.raises(ValueError, match="/data/r"):
        filled.remove_repeat("/data/r[1]")


COUNT = 'jr:count="/data/n"'
COUNTED = (
    "<n/><r><a/><s><b/></s></r>",
    "",
    '<input ref="/data/n"/>' + repeat("/data/r", "a", how=COUNT, more=repeat("/data/r/s", "b")),
)


def test_typing_a_smaller_number_loses_nothing() -> None:
    filled = session(*COUNTED)
    assert filled.section("/data/r").count == 0
    changes = filled.set("/data/n", "12")
    assert {str(c.path) for c in changes if isinstance(c, Section)} >= {
        "/data/r",
        "/data/r[12]",
        "/data/r[12]/s",
    }
    filled.set("/data/r[12]/a", "twelfth")
    filled.add_repeat("/data/r[12]/s")
    filled.set("/data/r[12]/s[2]/b", "deep")
    filled.set("/data/n", "1")
    assert filled.section("/data/r").count == 1
    with pytest.raises(KeyError):
        filled.node("/data/r[12]/a")
    again = Session(filled.form, filled.dump())
    assert again.section("/data/r").count == 1
    assert again.dump() == filled.dump()
    for one in (filled, again):
        one.set("/data/n", "12")
        assert one.node("/data/r[12]/a").text == "twelfth"
        assert one.node("/data/r[12]/s[2]/b").text == "deep"


def test_what_is_no_longer_counted_is_no_longer_worked_out() -> None:
    filled = session(
        "<n/><r><a/></r>",
        '<bind nodeset="/data/r/a" calculate="/data/n * 2"/>',
        inputs("n") + repeat("/data/r", "a", how=COUNT),
    )
    filled.set("/data/n", "3")
    told = {str(change.path) for change in filled.set("/data/n", "1")}
    assert told == {"/data/n", "/data/r", "/data/r[1]/a"}
    filled.set("/data/n", "2")
    assert filled.node("/data/r[2]/a").text == "4"


@pytest.mark.parametrize(("count", "stands"), [("3", 3), ("2.9", 2), ("-1", 0), ("many", 0), ("", 0)])
def test_a_count_is_a_whole_number(count: str, stands: int) -> None:
    filled = session(*COUNTED)
    filled.set("/data/n", count)
    assert filled.section("/data/r").count == stands


def test_a_count_beyond_reason_is_told() -> None:
    filled = session(
        "<n/><r><a/></r>",
        "",
        f'{inputs("n")}<group ref="/data/r"><label>Nets</label>{repeat("/data/r", "a", how=COUNT)}</group>',
    )
    filled.set("/data/n", "1000000000")
    assert filled.section("/data/r").count == 1000
    (problem,) = filled.problems()
    assert (problem.code, problem.place) == ("too_many", "/data/n")
    assert str(problem) == "1000000000 of “Nets” are more than fit. The form shows 1000. Check the number."
    assert filled.progress().problems == 1
    filled.set("/data/n", "2")
    assert filled.problems() == ()


def test_counts_inside_counts_are_bounded_together() -> None:
    filled = session(
        "<n/><r><m/><s><b/></s></r>",
        '<bind nodeset="/data/r/m" calculate="/data/n"/>',
        inputs("n") + repeat("/data/r", how=COUNT, more=repeat("/data/r/s", "b", how='jr:count="../m"')),
    )
    filled.set("/data/n", "300")
    inner = [filled.section(f"{place.path}/s").count or 0 for place in filled.outline("/data/r")]
    assert (len(inner), 300 + sum(inner)) == (300, 10_000)
    assert {trouble.code for trouble in filled.troubles()} == {"too_many"}


def test_an_instance_that_comes_back_is_not_begun_anew() -> None:
    begin = '<setvalue ref="/data/r/a" event="odk-new-repeat">default</setvalue>'
    filled = session("<n/><r><a/></r>", "", inputs("n") + repeat("/data/r", "a", how=COUNT, more=begin))
    filled.set("/data/n", "2")
    assert filled.node("/data/r[2]/a").text == "default"
    filled.set("/data/r[2]/a", "typed")
    filled.set("/data/n", "1")
    filled.set("/data/n", "2")
    assert filled.node("/data/r[2]/a").text == "typed"


def test_many_actions_in_one_act_leave_every_sum_right() -> None:
    begin = '<setvalue ref="/data/r/a" event="odk-new-repeat">1</setvalue>'
    filled = session(
        "<n/><sum/><r><a/></r>",
        '<bind nodeset="/data/sum" calculate="count(/data/r[a != \'\'])"/>',
        inputs("n") + repeat("/data/r", "a", how=COUNT, more=begin),
    )
    filled.set("/data/n", "450")
    assert filled.node("/data/sum").text == "450"
    assert filled.troubles() == ()


def test_a_path_without_a_number_is_the_only_instance() -> None:
    filled = people("Ana")
    assert filled.node("/data/person/name").text == "Ana"
    assert filled.node("/data[1]/person[1]/name").path == "/data/person[1]/name"
    with pytest.raises(KeyError):
        filled.node("/data[2]/person[1]/name")


def test_rules_that_wait_for_other_instances_come_to_rest() -> None:
    """Each instance reads the one after it, so the order of the document is the wrong one."""
    form = xform(
        "<r><a/><b/></r>",
        '<bind nodeset="/data/r/b" calculate="../a + sum(../following-sibling::r[1]/a)"/>',
        f"{repeat('/data/r', 'a')}",
    )
    filled = Session(form)
    for _ in range(4):
        filled.add_repeat("/data/r")
    for number in range(1, 6):
        filled.set(f"/data/r[{number}]/a", str(number))
    assert [filled.node(f"/data/r[{n}]/b").text for n in range(1, 6)] == ["3", "5", "7", "9", "5"]
    assert filled.troubles() == ()


def test_an_absolute_path_inside_an_instance_is_that_instance() -> None:
    filled = session(
        "<r><a/><b/></r>",
        '<bind nodeset="/data/r/b" calculate="/data/r/a + 1"/>',
        f"{repeat('/data/r', 'a')}",
    )
    filled.add_repeat("/data/r")
    filled.set("/data/r[1]/a", "1")
    filled.set("/data/r[2]/a", "5")
    assert [filled.node(f"/data/r[{n}]/b").text for n in (1, 2)] == ["2", "6"]


def test_a_repeat_that_is_fixed_starts_with_one() -> None:
    filled = session(
        '<r jr:template=""><a/></r><z/>',
        "",
        repeat("/data/r", "a", how='jr:noAddRemove="true()"') + inputs("z"),
    )
    assert filled.section("/data/r").count == 1
    assert [element.name for element in filled.record.elements()[0].elements()] == ["r", "z"]


def test_irrelevant_instances_are_out_of_counts() -> None:
    filled = session(
        "<x/><r><a/></r><n/>",
        '<bind nodeset="/data/r" relevant="/data/x = 1"/>'
        '<bind nodeset="/data/n" calculate="count(/data/r)"/>',
        f"{inputs('x')}{repeat('/data/r', 'a')}",
    )
    filled.add_repeat("/data/r")
    assert filled.node("/data/n").text == "0"
    assert not filled.section("/data/r").relevant
    told = {str(change.path) for change in filled.set("/data/x", "1")}
    assert told == {
        "/data/x",
        "/data/r",
        "/data/r[1]",
        "/data/r[1]/a",
        "/data/r[2]",
        "/data/r[2]/a",
        "/data/n",
    }
    assert filled.node("/data/n").text == "2"
    assert filled.section("/data/r").relevant
