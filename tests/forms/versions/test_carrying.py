"""What of a draft carries over to a newer version: nothing typed is lost, and what is wrong is said."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from forms import Form, Session, carried, placed
from tests.forms.readers.xforms import form as xform
from tests.forms.scenario import element, form
from tests.forms.session.xforms import inputs, repeat
from tests.forms.versions.revision import Revision, places, words

A, B = (element(key) for key in "ab")


def typed(name: str, rules: str = "", kind: str = "string", label: str = "") -> tuple[str, str, str]:
    """Return the node, the bind and the control of a question of an XForm."""
    control = f'<input ref="/data/{name}"><label>{label or name}</label></input>'
    return f"<{name}/>", f'<bind nodeset="/data/{name}" type="{kind}" {rules}/>', control


def asking(*questions: tuple[str, str, str]) -> Form:
    data, model, body = map("".join, zip(*questions, strict=True))
    return xform(data, model, body)


def test_what_is_asked_still_carries_over() -> None:
    found = Revision(form(A, B), form(B, element("c"))).carries({"/a": "1", "/b": "2"})
    assert words(found.kept) == {"/b": "2"}
    assert words(found.unasked) == {"/a": "1"}
    assert found.state == {"/a": "1", "/b": "2"}
    assert not found.whole


def test_a_path_is_placed_in_another_version_or_stays_what_it_is() -> None:
    older = asking(typed("a"), typed("b"))
    newer = xform(
        "<g><a/></g>", "", '<group ref="/data/g"><input ref="/data/g/a"><label>a</label></input></group>'
    )
    assert placed(older, newer, "/data/a") == "/data/g/a"
    assert placed(older, newer, "/data/b") == "/data/b"


def test_nothing_fails_where_nothing_changed() -> None:
    found = Revision(form(A, B), form(A, B)).carries({"/a": "1"})
    assert found.whole
    assert words(found.kept) == {"/a": "1"}


def test_answers_that_would_be_wrong_are_told_and_those_that_were_are_not() -> None:
    old = asking(typed("a"), typed("b", kind="int"), typed("c"))
    new = asking(typed("a", kind="int"), typed("b", kind="int"), typed("c", 'constraint=". = 1"'))
    found = Revision(old, new).carries({"/data/a": "ten", "/data/b": "two", "/data/c": "3"})
    assert places(found.wrong) == {"/data/a": "not_integer", "/data/c": "constraint"}
    assert words(found.kept) == {"/data/a": "ten", "/data/b": "two", "/data/c": "3"}


def test_questions_that_need_an_answer_now() -> None:
    old = asking(typed("a"), typed("b", 'required="true()"'), typed("c"))
    new = asking(
        typed("a", 'required="true()"'), typed("b", 'required="true()"'), typed("d", 'required="true()"')
    )
    found = Revision(old, new).carries({"/data/c": "x"})
    assert places(found.needed) == {"/data/a": "required", "/data/d": "required"}
    assert not found.wrong


def test_choices_that_are_no_longer_offered() -> None:
    def offering(*codes: str) -> Form:
        return form(element("p", uiElementType="dropdown", enums=list(codes)))

    found = Revision(offering("A", "B"), offering("B")).carries({"/p": "A"})
    assert places(found.gone) == {"/p": "not_a_choice"}
    assert words(found.kept) == {"/p": "A"}
    assert (found.wrong, found.unasked) == ((), ())


def test_an_answer_that_the_form_works_out_now() -> None:
    old = asking(typed("a"), typed("b"))
    shown = asking(typed("a"), typed("b", 'calculate="/data/a + 1"'))
    unseen = xform("<a/><b/>", '<bind nodeset="/data/b" calculate="/data/a + 1"/>', inputs("a"))
    answers = {"/data/a": "1", "/data/b": "7"}
    assert words(Revision(old, unseen).carries(answers).replaced) == {"/data/b": "7"}
    kept = Revision(old, shown).carries(answers)
    assert (words(kept.kept), kept.replaced) == ({"/data/a": "1", "/data/b": "7"}, ())
    assert words(Revision(old, unseen).carries({"/data/a": "1", "/data/b": "2"}).unasked) == {"/data/b": "2"}


def test_an_answer_that_is_not_asked_for_any_more_in_this_case() -> None:
    old = asking(typed("a"), typed("b"), typed("c", 'relevant="/data/a = 2"'))
    new = asking(typed("a"), typed("b", 'relevant="/data/a = 2"'), typed("c", 'relevant="/data/a = 2"'))
    found = Revision(old, new).carries({"/data/a": "1", "/data/b": "x", "/data/c": "y"})
    assert words(found.unasked) == {"/data/b": "x"}
    assert found.state["/data/b"] == "x"


def test_a_hidden_answer_is_nobodys() -> None:
    hidden = element("b", uiElementType="hidden", value="1")
    found = Revision(form(A, hidden), form(A)).carries({"/a": "x"})
    assert words(found.kept) == {"/a": "x"}
    assert not found.unasked
    assert found.state["/b"] == "1"


def test_a_new_question_begins_with_its_default() -> None:
    new = form(A, element("b", value="x"), element("c", value="y", readOnly=True), element("d"))
    found = Revision(form(A), new).carries({"/a": "1"})
    assert found.state == {"/a": "1", "/b": "x"}
    assert Session(new, found.state).node("/c").text == "y"


def test_a_default_does_not_overwrite_what_an_earlier_version_left() -> None:
    new = form(A, element("b", value="x"))
    found = carried(form(A), {"/a": "1", "/b": "typed"}, new)
    assert found.state == {"/a": "1", "/b": "typed"}


def grouped(group: str) -> Form:
    return xform(
        f"<a/><{group}><b/></{group}>",
        "",
        f'{inputs("a")}<group ref="/data/{group}">{inputs("b", under=f"/data/{group}")}</group>',
    )


def test_an_answer_goes_where_its_question_stands_now() -> None:
    found = Revision(asking(typed("a"), typed("b")), grouped("g")).carries({"/data/a": "1", "/data/b": "2"})
    assert words(found.kept) == {"/data/a": "1", "/data/g/b": "2"}
    assert found.whole


def test_moving_there_and_back_gives_the_same_draft() -> None:
    old, new = asking(typed("a"), typed("b"), typed("c", 'required="true()"')), grouped("g")
    session = Session(old)
    for name in "abc":
        session.set(f"/data/{name}", name)
    there = carried(old, session.dump(), new)
    back = carried(new, Session(new, there.state).dump(), old)
    assert Session(old, back.state).dump() == session.dump()


def test_what_an_earlier_version_left_changes_places() -> None:
    state = {"/data/b": "newer", "/data/g/b": "older"}
    found = carried(asking(typed("a"), typed("b")), state, grouped("g"))
    assert found.state == {"/data/g/b": "newer", "/data/b": "older"}
    assert words(found.kept) == {"/data/g/b": "newer"}


def test_a_name_that_stands_twice_is_not_guessed_at() -> None:
    twice = xform(
        "<g><b/></g><h><b/></h>",
        "",
        f'<group ref="/data/g">{inputs("b", under="/data/g")}</group>'
        f'<group ref="/data/h">{inputs("b", under="/data/h")}</group>',
    )
    found = Revision(asking(typed("a"), typed("b")), twice).carries({"/data/b": "2"})
    assert words(found.unasked) == {"/data/b": "2"}
    assert found.state["/data/b"] == "2"


PEOPLE = xform("<n/><p><x/><y/></p>", "", inputs("n") + repeat("/data/p", "x", "y"))


def people(form_of: Form, *names: str, at: str = "/data/p") -> dict[str, str]:
    """Return a state with a person of each name."""
    session = Session(form_of)
    for number, name in enumerate(names, 1):
        if number > 1:
            session.add_repeat(at)
        session.set(f"{at}[{number}]/x", name)
        session.set(f"{at}[{number}]/y", name.lower())
    return session.dump()


def test_every_instance_carries_over() -> None:
    new = xform(
        "<p><x/><z/></p>", '<bind nodeset="/data/p/z" required="true()"/>', repeat("/data/p", "x", "z")
    )
    found = carried(PEOPLE, people(PEOPLE, "Ana", "Bia"), new)
    assert words(found.kept) == {"/data/p[1]/x": "Ana", "/data/p[2]/x": "Bia"}
    assert words(found.unasked) == {"/data/p[1]/y": "ana", "/data/p[2]/y": "bia"}
    assert places(found.needed) == {"/data/p[1]/z": "required", "/data/p[2]/z": "required"}


def test_new_defaults_come_into_every_instance() -> None:
    new = xform("<p><x/><z>1</z></p>", "", repeat("/data/p", "x", "z"))
    state = carried(PEOPLE, people(PEOPLE, "Ana", "Bia"), new).state
    assert [state[f"/data/p[{n}]/z"] for n in (1, 2)] == ["1", "1"]


def test_a_repeat_that_is_put_into_a_group_takes_its_instances_along() -> None:
    new = xform(
        "<g><p><x/><y/></p></g>",
        "",
        f'<group ref="/data/g"><label>G</label>{repeat("/data/g/p", "x", "y")}</group>',
    )
    found = carried(PEOPLE, people(PEOPLE, "Ana", "Bia"), new)
    assert words(found.kept) == {
        "/data/g/p[1]/x": "Ana",
        "/data/g/p[1]/y": "ana",
        "/data/g/p[2]/x": "Bia",
        "/data/g/p[2]/y": "bia",
    }
    assert found.state["/data/g/p[]"] == "2"
    assert found.whole


def test_a_group_that_becomes_a_repeat_is_its_first_instance_and_the_other_way_round() -> None:
    once = xform(
        "<n/><p><x/><y/></p>", "", f'<group ref="/data/p">{inputs("x", "y", under="/data/p")}</group>'
    )
    found = Revision(once, PEOPLE).carries({"/data/p/x": "Ana"})
    assert words(found.kept) == {"/data/p[1]/x": "Ana"}
    found = carried(PEOPLE, people(PEOPLE, "Ana", "Bia"), once)
    assert words(found.kept) == {"/data/p/x": "Ana", "/data/p/y": "ana"}
    assert words(found.unasked) == {"/data/p[2]/x": "Bia", "/data/p[2]/y": "bia"}
    assert found.state["/data/p[2]/x"] == "Bia"


def test_a_question_is_not_taken_out_of_a_repeat_by_its_name() -> None:
    new = asking(typed("x"))
    found = carried(PEOPLE, people(PEOPLE, "Ana"), new)
    assert words(found.unasked) == {"/data/p[1]/x": "Ana", "/data/p[1]/y": "ana"}


def test_an_instance_that_the_newer_form_counts_away_is_kept() -> None:
    new = xform("<n/><p><x/><y/></p>", "", inputs("n") + repeat("/data/p", "x", "y", how='jr:count="1"'))
    found = carried(PEOPLE, people(PEOPLE, "Ana", "Bia"), new)
    assert words(found.unasked) == {"/data/p[2]/x": "Bia", "/data/p[2]/y": "bia"}
    assert Session(new, found.state).dump()["/data/p[2]/x"] == "Bia"


def test_numbers_that_are_not_of_this_form_stay_where_they_are() -> None:
    once = xform("<p><x/></p>", "", f'<group ref="/data/p">{inputs("x", under="/data/p")}</group>')
    wrapped = xform(
        "<g><p><x/></p></g>", "", f'<group ref="/data/g/p">{inputs("x", under="/data/g/p")}</group>'
    )
    found = carried(once, {"/data/p/x": "1", "/data/p[3]/x": "left"}, wrapped)
    assert found.state == {"/data/g/p/x": "1", "/data/p[3]/x": "left"}


@pytest.mark.parametrize("stray", ["/data/p/x", "/data/p[]/x", f"/data/p[{'9' * 5000}]/x", "/data/p[01]/x"])
def test_damaged_paths_take_no_answers_place(stray: str) -> None:
    new = xform("<g><p><x/></p></g>", "", f'<group ref="/data/g">{repeat("/data/g/p", "x")}</group>')
    found = carried(PEOPLE, people(PEOPLE, "Ana") | {stray: "left"}, new)
    assert found.state["/data/g/p[1]/x"] == "Ana"
    assert "left" in Session(new, found.state).dump().values()


def test_one_question_is_not_the_next_one() -> None:
    found = Revision(form(A), form(B)).carries({"/a": "1"})
    assert (words(found.unasked), found.kept, found.state) == ({"/a": "1"}, (), {"/a": "1"})


def test_what_was_cleared_stays_cleared() -> None:
    old, new = (
        xform(f"{start}<b>given</b>{end}<c/>", "", inputs("c")) for start, end in (("", ""), ("<g>", "</g>"))
    )
    session = Session(old)
    session.set("/data/b", "")
    found = carried(old, session.dump(), new)
    assert found.state == {"/data/g/b[-]": "1"}
    assert Session(new, found.state).node("/data/g/b").text == ""


def test_attributes_move_with_their_element() -> None:
    old = xform(
        '<b k="1"><c/></b>', '<bind nodeset="/data/b/@k" calculate="2"/>', inputs("c", under="/data/b")
    )
    new = xform('<g><b k="1"><c/></b></g>', '<bind nodeset="/data/g/b/@k"/>', inputs("c", under="/data/g/b"))
    found = carried(old, {"/data/b/@k": "5", "/data/b/c": "x"}, new)
    assert found.state == {"/data/g/b/@k": "5", "/data/g/b/c": "x"}


def test_a_question_does_not_become_a_section() -> None:
    found = Revision(asking(typed("a"), typed("b")), grouped("b")).carries({"/data/b": "2"})
    assert words(found.kept) == {"/data/b/b": "2"}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_newer_form_speaks_the_language_that_is_asked_for(language: str) -> None:
    texts = "".join(
        f'<translation lang="{name}"><text id="a"><value>{name}</value></text></translation>'
        for name in ("en", "fr")
    )
    asked = '<input ref="/data/a"><label ref="jr:itext(\'a\')"/></input>'
    spoken = xform("<a/>", f"<itext>{texts}</itext>", asked)
    found = carried(spoken, {"/data/a": "1"}, spoken, language=language)
    assert [node.label for node in found.kept] == [language]


def test_whole_means_every_part() -> None:
    found = Revision(form(A, B), form(A)).carries({"/a": "1", "/b": "2"})
    lacking: dict[str, Any] = {"unasked": ()}
    assert not found.whole
    assert replace(found, **lacking).whole
