"""What keeps the engine going when a form does not want to come to rest, and what functions ask of it."""

from __future__ import annotations

from heapq import heappop, heappush

from forms import Session, answer_text
from forms.session.cells import Cell, Kind
from tests.forms.session.test_actions import DEVICE, NOW
from tests.forms.session.xforms import inputs, repeat, session, xform


def test_a_rule_that_never_comes_to_rest_is_stopped() -> None:
    """The group is hidden by an answer in it, which, being hidden, is blank, which shows the group."""
    filled = session(
        "<g><a/></g>",
        '<bind nodeset="/data/g" relevant="string(/data/g/a) = \'\'"/>',
        inputs("a", under="/data/g"),
    )
    filled.set("/data/g/a", "x")
    (trouble,) = filled.troubles()
    assert (trouble.code, trouble.place) == ("unsettled", "/data/g")
    assert filled.dump() == {"/data/g/a": "x"}
    filled.set("/data/g/a", "")
    assert filled.troubles() == ()


def test_functions_ask_the_device() -> None:
    form = xform(
        "<t/><r/><u/><v/>",
        '<bind nodeset="/data/t" calculate="string(today())"/><bind nodeset="/data/r" calculate="random()"/>'
        '<bind nodeset="/data/u" calculate="uuid()"/><bind nodeset="/data/v" calculate="version()"/>',
        inputs("t"),
    )
    filled = Session(form, device=DEVICE)
    assert [filled.node(f"/data/{name}").text for name in "truv"] == [
        "2026-03-31",
        "0.5",
        "11111111-2222-4333-8444-555555555555",
        "1",
    ]
    assert filled.zone == NOW.tzinfo


def test_a_form_without_a_clock_counts_in_utc() -> None:
    assert str(session("<a/>", "", inputs("a")).zone) == "UTC"


def test_texts_of_the_form_in_a_rule() -> None:
    form = xform(
        "<a/><b/>",
        '<bind nodeset="/data/b" calculate="jr:itext(\'hello\')"/>',
        inputs("a"),
        itext='<itext><translation lang="en"><text id="hello"><value>Hello <output value="/data/a"/></value>'
        "</text></translation></itext>",
    )
    filled = Session(form)
    filled.set("/data/a", "Ana")
    assert filled.node("/data/b").text == "Hello Ana"


def test_attributes_move_with_their_instance() -> None:
    filled = session(
        '<r><a/><e id="" fixed="x"/></r>',
        '<bind nodeset="/data/r/e/@id" calculate="concat(\'n\', position(../..))"/>',
        repeat("/data/r", "a"),
    )
    filled.add_repeat("/data/r", 1)
    assert [filled.node(f"/data/r[{n}]/e/@id").text for n in (1, 2)] == ["n1", "n2"]


def test_attributes_are_hidden_with_their_element() -> None:
    filled = session(
        '<a/><e id="x"><f/></e><n/>',
        '<bind nodeset="/data/e" relevant="/data/a = 1"/><bind nodeset="/data/e/@id" calculate="/data/a"/>'
        "<bind nodeset=\"/data/n\" calculate=\"concat('[', /data/e/@id, ']')\"/>",
        inputs("a"),
    )
    assert filled.node("/data/n").text == "[]"
    filled.set("/data/a", "1")
    assert filled.node("/data/n").text == "[1]"


def test_a_group_is_read_as_all_that_is_in_it() -> None:
    filled = session(
        "<g><a/><b/></g><n/>",
        '<bind nodeset="/data/n" calculate="string(/data/g)"/>',
        inputs("a", "b", under="/data/g"),
    )
    filled.set("/data/g/a", "x")
    filled.set("/data/g/b", "y")
    assert filled.node("/data/n").text == "xy"


def test_a_masked_answer_is_dots_for_people_unless_it_is_their_own() -> None:
    filled = session("<pin/>", "", '<secret ref="/data/pin"><label>PIN</label></secret>')
    filled.set("/data/pin", "1234")
    question = filled.node("/data/pin").question
    assert "1234" not in answer_text(question, "1234", {})
    assert answer_text(question, "1234", {}, whole=True) == "1234"


def test_a_rule_that_takes_the_place_of_another_waits_beside_it() -> None:
    """An instance is removed and comes back while rules of both still wait to be worked out."""
    first, second = (Cell(None, Kind.RELEVANT, lambda: True, (1, 0, 1)) for _ in range(2))  # pyright: ignore[reportArgumentType]
    heap = [(first.order, first)]
    heappush(heap, (second.order, second))
    assert {id(heappop(heap)[1]), id(heappop(heap)[1])} == {id(first), id(second)}
