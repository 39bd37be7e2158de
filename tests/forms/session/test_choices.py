"""Choices out of a list are made when somebody looks at them, and are what they were when all were made."""

from __future__ import annotations

import pytest

from forms import Choice, Session
from forms.session.choices import Offer, having
from tests.forms.session.xforms import xform

TOWNS = "".join(f"t{i},Town {i},r{i % 3}\n" for i in range(600))
PICK = """<select1 ref="/data/town"><label>Town</label>
 <itemset nodeset="instance('towns')/root/item{}"><value ref="{}"/>{}</itemset></select1>"""
LABEL = '<label ref="label"/>'


def towns(  # noqa: PLR0917  (by name, all of them)
    condition: str = "[in = /data/region]",
    value: str = "name",
    label: str = LABEL,
    csv: str = TOWNS,
    itext: str = "",
    more: str = "",
) -> Session:
    """Begin a record of a form that asks for a town."""
    model = f"<instance id='towns' src='jr://file-csv/towns.csv'/>{more}"
    body = PICK.format(condition, value, label) + '<input ref="/data/region"><label>Region</label></input>'
    media = {"towns.csv": f"name,label,in\n{csv}".encode()}
    return Session(xform("<region>r1</region><town/><x/>", model, body, itext, media))


def test_they_are_those_of_the_rows() -> None:
    session = towns()
    choices = session.node("/data/town").choices
    made = tuple(Choice(f"t{i}", f"Town {i}") for i in range(1, 600, 3))
    assert isinstance(choices, Offer)
    assert (len(choices), tuple(choices)) == (200, made)
    assert (choices[0], choices[-1], choices[1:3]) == (made[0], made[-1], made[1:3])
    assert choices == made
    assert made == choices
    assert choices != made[:-1]
    assert choices != 1


def test_they_differ_when_the_filter_does() -> None:
    session = towns()
    before = session.node("/data/town")
    assert session.node("/data/town") == before
    (region, town) = sorted(session.set("/data/region", "r2"), key=lambda node: str(node.path))
    assert (region.path, town.path) == ("/data/region", "/data/town")
    after = session.node("/data/town")
    assert after != before
    session.set("/data/region", "r1")
    assert session.node("/data/town") == before
    assert towns().node("/data/town").choices == before.choices  # of another form


@pytest.mark.parametrize("condition", ["", "[in = /data/region]", "[name = 't7' or name = 't8']"])
def test_an_answer_is_held_to_them(condition: str) -> None:
    session = towns(condition)
    for looked in (False, True):
        if looked:
            assert session.node("/data/town").choices
        session.set("/data/town", "t7")
        assert session.node("/data/town").problems == ()
        assert session.node("/data/town").words == "Town 7"
        assert session.node("/data/town").label_of("t7") == "Town 7"
        assert session.node("/data/town").label_of("t1000") == ""
        session.set("/data/town", "t1000")
        assert [problem.code for problem in session.problems()] == ["not_a_choice"]
        session.set("/data/town", "")


def test_an_answer_of_a_row_that_another_filter_has() -> None:
    session = towns()
    session.set("/data/town", "t2")
    assert [problem.code for problem in session.problems()] == ["not_a_choice"]
    session.set("/data/region", "r2")
    assert session.problems() == ()
    session.set("/data/region", "none")
    assert session.node("/data/town").choices == ()


def test_of_many_rows_here_and_there() -> None:
    choices = towns("[in = 'r1' or in = 'r2']").node("/data/town").choices
    assert [choice.value for choice in having(choices, {"t0", "t2", "t599", "t600"})] == ["t2", "t599"]
    assert having(choices, {"nothing"}) == ()
    whole = towns("").node("/data/town").choices
    assert having(whole, {"t3"}) == (Choice("t3", "Town 3"),)


def test_a_row_without_a_label_shows_its_value_and_the_first_of_two_is_the_one_that_is_named() -> None:
    csv = "a,,r1\nb,B,r1\nb,Other,r1\n"
    rule = '<bind nodeset="/data/x" calculate="jr:choice-name(/data/town, \'/data/town\')"/>'
    session = towns(csv=csv, more=rule)
    assert session.node("/data/town").choices == (Choice("a", "a"), Choice("b", "B"), Choice("b", "Other"))
    session.set("/data/town", "b")
    assert session.node("/data/x").text == "B"
    assert towns(csv=csv, label="").node("/data/town").choices[1] == Choice("b", "b")


ITEXT = """<itext><translation lang="en"><text id="l1"><value>One</value>
 <value form="image">jr://images/one.png</value></text><text id="l2"><value>{}</value></text></translation>
 <translation lang="fr"><text id="l1"><value>Un</value></text></translation></itext>"""


@pytest.mark.parametrize(("second", "lazy"), [("Two", True), ('<output value="/data/region"/>', False)])
def test_labels_in_several_languages(second: str, lazy: bool) -> None:
    session = towns(
        label='<label ref="jr:itext(label)"/>', csv="a,l1,r1\nb,l2,r1\nc,l3,r1\n", itext=ITEXT.format(second)
    )
    choices = session.node("/data/town").choices
    assert isinstance(choices, Offer) is lazy
    assert [choice.label for choice in choices] == ["One", "Two" if lazy else "r1", "l3"]
    assert dict(choices[0].media) == {"image": "one.png"}
    session.set_language("fr")
    assert session.node("/data/town").choices[0].label == "Un"
    assert session.node("/data/town").choices != choices
    assert choices[0].label == "One"  # a picture stays as it was


@pytest.mark.parametrize(
    ("value", "label"), [("concat('x', name)", LABEL), ("name", "<label ref=\"concat(label, '!')\"/>")]
)
def test_what_takes_more_than_a_cell_is_made_at_once(value: str, label: str) -> None:
    for answer in ("t1", "xt1"):  # before anybody looked at the list
        session = towns(value=value, label=label)
        session.set("/data/town", answer)
        assert (session.problems() == ()) is (answer.startswith("x") is value.startswith("concat"))
    session = towns(value=value, label=label)
    choices = session.node("/data/town").choices
    assert (len(choices), choices[0].value[-2:], choices[0].label[:6]) == (200, "t1", "Town 1")
    session.set("/data/town", choices[3].value)
    assert session.problems() == ()
    session.set("/data/town", "?")
    assert len(session.problems()) == 1


@pytest.mark.parametrize(
    ("label", "labels"), [('<label ref="jr:itext(label)"/>', ["One", "l9"]), ("", ["a", "b"])]
)
def test_a_list_that_is_no_flat_one_names_texts_too(label: str, labels: list[str]) -> None:
    rows = (
        "<item k='1'><name>a</name><label>l1</label></item><item k='2'><name>b</name><label>l9</label></item>"
    )
    body = PICK.format("", "name", label)
    form = xform(
        "<town/>",
        f"<instance id='towns'><root>{rows}</root></instance>",
        body,
        ITEXT.format("Two"),
    )
    choices = Session(form).node("/data/town").choices
    assert [choice.label for choice in choices] == labels
