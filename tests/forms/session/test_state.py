"""A draft's state: what was typed comes back, whatever happened to the form or to the draft."""

from __future__ import annotations

import pytest

from forms import Device, Session
from tests.forms.session.xforms import inputs, repeat, session, xform

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
    cleared = Session(form, {"/data/b": ""}).dump()
    assert cleared == {"/data/b[-]": "1"}
    again = Session(form, cleared)
    assert (again.node("/data/b").text, again.dump()) == ("", cleared)


def test_a_calculation_that_somebody_cleared_stays_blank_until_it_changes() -> None:
    form = xform("<a/><b/>", '<bind nodeset="/data/b" calculate="/data/a + 1"/>', inputs("a", "b"))
    filled = Session(form)
    filled.set("/data/a", "1")
    filled.set("/data/b", "")
    again = Session(form, filled.dump())
    assert again.node("/data/b").text == ""
    again.set("/data/a", "2")
    assert again.node("/data/b").text == "3"


def test_a_calculation_that_the_draft_does_not_have_is_made() -> None:
    form = xform("<a/><b/>", '<bind nodeset="/data/b" calculate="/data/a + 1"/>', inputs("a", "b"))
    assert Session(form, {"/data/a": "4"}).node("/data/b").text == "5"


def test_ids_made_by_chance_stay_over_a_restart() -> None:
    form = xform("<a/><b/>", '<bind nodeset="/data/b" calculate="uuid()"/>', inputs("a"))
    filled = Session(form, device=Device(new_id=lambda: "first"))
    assert (
        Session(form, filled.dump(), device=Device(new_id=lambda: "second")).node("/data/b").text == "first"
    )


def test_what_is_parked_in_what_is_parked_comes_back() -> None:
    form = xform(
        "<n/><out><m/><x>given</x><in><i/></in></out>",
        "",
        inputs("n")
        + repeat(
            "/data/out",
            "m",
            "x",
            how='jr:count="/data/n"',
            more=repeat("/data/out/in", "i", how='jr:count="../m"'),
        ),
    )
    filled = Session(form)
    for path, text in (("n", "2"), ("out[2]/m", "2"), ("out[2]/in[1]/i", "A"), ("out[2]/in[2]/i", "B")):
        filled.set(f"/data/{path}", text)
    filled.set("/data/out[2]/x", "")
    filled.set("/data/out[2]/m", "1")
    filled.set("/data/n", "1")
    again = Session(form, filled.dump())
    assert again.dump() == filled.dump()
    again.set("/data/n", "2")
    again.set("/data/out[2]/m", "2")
    assert [again.node(f"/data/out[2]/in[{n}]/i").text for n in (1, 2)] == ["A", "B"]
    assert again.node("/data/out[2]/x").text == ""


def test_answers_without_a_place_move_with_their_instance() -> None:
    old = xform("<p><x/><old/></p>", "", repeat("/data/p", "x", "old"))
    new = xform("<p><x/></p>", "", repeat("/data/p", "x"))
    state = {f"/data/p[{n}]/{name}": f"{name}{n}" for n in (1, 2, 3) for name in ("x", "old")} | {
        "/data/p[]": "3",
        "/data/people[1]/x": "y",
    }
    filled = Session(new, state)
    filled.remove_repeat("/data/p[1]")
    filled.add_repeat("/data/p", 2)
    back = Session(old, filled.dump())
    assert [back.node(f"/data/p[{n}]/old").text for n in (1, 2, 3)] == ["old2", "", "old3"]
    assert back.dump()["/data/people[1]/x"] == "y"


def test_the_number_of_an_unknown_repeat_is_kept() -> None:
    state = {"/data/q[]": "3", "/data/q[1]/x": "a"}
    dumped = Session(NESTED, state).dump()
    assert {path: dumped[path] for path in state} == state


@pytest.mark.parametrize(
    "state",
    [
        {"/data/out[]": "9" * 5000},
        {"/data/out[]": "1000000000"},
        {"/data/out[999999]/o": "a"},
        {f"/data/out[{'9' * 5000}]/o": "a"},
        {"/data/\ud800": "\ud800"},
    ],
)
def test_a_hostile_state_costs_little_and_loses_nothing(state: dict[str, str]) -> None:
    dumped = Session(NESTED, state).dump()
    assert int(dumped["/data/out[]"]) <= 10_000
    assert "".join(dumped).encode()
    kept = [path for path, text in dumped.items() if text == "a"]
    assert kept == [path for path, text in state.items() if text == "a"]


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
