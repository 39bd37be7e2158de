"""A draft's state: what was typed comes back, whatever happened to the form or to the draft."""

from __future__ import annotations

from forms import Session
from tests.forms.session.xforms import inputs, session, xform

NESTED = xform(
    "<out><o/><in><i/></in></out>",
    "",
    f'<repeat nodeset="/data/out">{inputs("o", under="/data/out")}<repeat nodeset="/data/out/in">'
    f"{inputs('i', under='/data/out/in')}</repeat></repeat>",
)


def test_a_state_says_how_often_each_repeat_stands() -> None:
    filled = Session(NESTED)
    filled.add_repeat("/data/out")
    filled.add_repeat("/data/out[2]/in")
    filled.set("/data/out[2]/in[2]/i", "x")
    state = filled.dump()
    assert state == {
        "/data/out[]": "2",
        "/data/out[1]/in[]": "1",
        "/data/out[2]/in[]": "2",
        "/data/out[2]/in[2]/i": "x",
    }
    assert Session(NESTED, state).dump() == state


def test_answers_alone_tell_how_often_a_repeat_stands() -> None:
    filled = Session(NESTED, {"/data/out[2]/in[3]/i": "x", "/data/out[1]/o": "y"})
    assert filled.section("/data/out").count == 2
    assert filled.section("/data/out[2]/in").count == 3
    assert filled.section("/data/out[1]/in").count == 1


def test_a_damaged_count_asks_for_nothing_absurd() -> None:
    filled = Session(NESTED, {"/data/out[]": "many", "/data/out[1]/in[]": "²"})
    assert filled.section("/data/out").count == 0


def test_answers_beyond_the_count_are_kept() -> None:
    state = {"/data/out[]": "1", "/data/out[1]/in[]": "1", "/data/out[3]/o": "third"}
    filled = Session(NESTED, state)
    assert filled.section("/data/out").count == 1
    assert filled.dump()["/data/out[3]/o"] == "third"


def test_answers_that_the_form_has_no_place_for_are_kept() -> None:
    state = {"/data/gone[2]/x": "1", "/data/out/nowhere": "2", "/data/out[1]/o[2]": "3"}
    dumped = Session(NESTED, state).dump()
    assert {path: dumped[path] for path in state} == state


def test_a_state_may_clear_what_the_form_gives() -> None:
    form = xform("<a>1</a><b>2</b>", "", inputs("a"))
    assert Session(form, {}).dump() == {"/data/b": "2"}
    assert Session(form, {"/data/b": ""}).dump() == {}


def test_what_was_written_over_a_calculation_stays_until_that_changes() -> None:
    form = xform(
        "<a/><b/><c/>",
        '<bind nodeset="/data/b" calculate="/data/a + 1"/><bind nodeset="/data/c" calculate="/data/a + 1"/>',
        inputs("a", "b"),
    )
    filled = Session(form)
    filled.set("/data/a", "1")
    filled.set("/data/b", "mine")
    again = Session(form, filled.dump() | {"/data/c": "stale"})
    assert again.node("/data/b").text == "mine"
    assert again.node("/data/c").text == "2"  # nobody could have written that
    again.set("/data/a", "2")
    assert again.node("/data/b").text == "3"


def test_an_answer_that_a_list_still_offers_comes_back() -> None:
    form = xform(
        "<a/>",
        '<instance id="l"><root><item><v>x</v></item><item><v>x</v></item></root></instance>',
        """<select ref="/data/a"><label>A</label><itemset nodeset="instance('l')/root/item">
        <value ref="v"/><label ref="v"/></itemset></select>""",
    )
    filled = Session(form, {"/data/a": "x gone"})
    assert (filled.node("/data/a").value, filled.dump()) == ("x", {"/data/a": "x gone"})


def test_attributes_that_rules_set_are_part_of_the_state() -> None:
    filled = session(
        '<a/><e id="" fixed="x"/>',
        '<bind nodeset="/data/e/@id" calculate="concat(\'id-\', /data/a)"/>',
        inputs("a"),
    )
    filled.set("/data/a", "7")
    assert filled.node("/data/e/@id").text == "id-7"
    state = filled.dump()
    assert state == {"/data/a": "7", "/data/e/@id": "id-7"}
    assert Session(filled.form, state).dump() == state
