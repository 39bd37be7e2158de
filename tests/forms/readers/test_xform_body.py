"""The body of an XForm: controls, groups, repeats, and what they show."""

from __future__ import annotations

import pytest

from forms import Path, Repeat, Session
from tests.forms.readers.xforms import codes, form, outline, question, refusal, words, xform


@pytest.mark.parametrize(
    ("control", "bound", "asked"),
    [
        ("<input {}/>", "string", "text"),
        ("<input {}/>", "int", "integer"),
        ("<input {}/>", "geoshape", "geoshape"),
        ("<secret {}/>", "string", "text"),
        ("<textarea {}/>", "string", "text"),
        ("<select1 {}/>", "int", "choice"),
        ("<select {}/>", "string", "choices"),
        ("<odk:rank {}/>", "odk:rank", "rank"),
        ("<upload {} mediatype='image/*'/>", "binary", "attachment"),
        ("<trigger {}/>", "string", "acknowledge"),
        ("<range {} start='0' end='5' step='1'/>", "int", "integer"),
        ("<range {} start='0' end='5' step='1'/>", "string", "decimal"),
        ("<input {} query='instance(&quot;x&quot;)/root/item'/>", "string", "choice"),
    ],
)
def test_what_a_control_asks_for(control: str, bound: str, asked: str) -> None:
    body = control.format('ref="/data/a"')
    assert question(model=f'<bind nodeset="/data/a" type="{bound}"/>', body=body).type == asked


@pytest.mark.parametrize(
    ("control", "bound", "look"),
    [
        ('<input ref="/data/a" appearance=" w4  numbers "/>', "string", "w4 numbers"),
        ('<secret ref="/data/a"/>', "string", "masked"),
        ('<textarea ref="/data/a" appearance="w2"/>', "string", "multiline w2"),
        ('<input ref="/data/a" appearance="front"/>', "barcode", "scanner front"),
    ],
)
def test_how_a_question_looks(control: str, bound: str, look: str) -> None:
    assert question(model=f'<bind nodeset="/data/a" type="{bound}"/>', body=control).look == look


def test_parameters_of_a_control_and_its_bind() -> None:
    model = '<bind nodeset="/data/a" type="binary" orx:max-pixels="900" odk:quality="low" odk:other="x"/>'
    asked = question(model=model, body='<upload ref="/data/a" mediatype="image/*" accept=".png" rows="3"/>')
    assert asked.parameters == {
        "mediatype": "image/*",
        "accept": ".png",
        "rows": "3",
        "max-pixels": "900",
        "quality": "low",
    }
    plain = question(body='<upload ref="/data/a" mediatype="audio/*"/>')
    assert plain.parameters["accept"] == "audio/*"


def test_a_media_type_that_is_none_is_noticed() -> None:
    found = form(body='<upload ref="/data/a" mediatype=".jpg"/>')
    assert codes(found.notices) == ["file_ending"]


def test_a_note_is_read_only() -> None:
    assert question(model='<bind nodeset="/data/a" readonly="true()"/>').readonly
    assert not question("<a/><b/>", '<bind nodeset="/data/a" readonly="../b"/>').readonly


def test_defaults_and_places() -> None:
    asked = question("<a> 7 </a>")
    assert (asked.default, asked.place) == ("7", "line 3: //input[@ref='/data/a']")


def test_a_control_may_name_the_bind_instead() -> None:
    found = form("<a/>", '<bind id="age" nodeset="/data/a" type="int"/>', '<input bind="age"/>')
    assert found.index[Path("/data/a")].type == "integer"


def test_groups_and_their_words() -> None:
    body = """
      <group ref="/data/g" appearance="field-list"><label>Of <output value="c"/></label>
        <group><label>Screen</label><input ref="b"/></group>
        <input ref="c"/>
      </group>"""
    found = form("<g><b/><c/></g>", body=body)
    assert outline(found.body) == ["/data/g", ["", ["/data/g/b"], "/data/g/c"]]
    group = found.body[0]
    assert (group.look, words(group.label), group.place) == (
        "field-list",
        ["Of ", "{c}"],
        "line 4: //group[@ref='/data/g']",
    )


def test_the_group_around_a_repeat_gives_it_its_words() -> None:
    body = (
        '<group ref="/data/r" appearance="w1"><label>People</label>'
        '<repeat nodeset="/data/r"><input ref="a"/></repeat></group>'
    )
    found = form("<r><a/></r>", body=body)
    (repeat,) = found.body
    assert isinstance(repeat, Repeat)
    assert (repeat.path, str(repeat.label), repeat.look) == ("/data/r", "People", "w1")


@pytest.mark.parametrize(
    ("around", "inside", "expected"),
    [
        ("<label>People</label>", "<label>Person</label>", ["", ["/data/r", []]]),
        ("<label>People</label><input ref='/data/b'/>", "", ["", ["/data/b", "/data/r", []]]),
        ("", "<label>Person</label>", ["/data/r", []]),
    ],
)
def test_a_group_around_a_repeat_with_more_to_say_stays(
    around: str, inside: str, expected: list[object]
) -> None:
    body = f'<group ref="/data/r">{around}<repeat nodeset="/data/r">{inside}</repeat></group>'
    assert outline(form("<b/><r><a/></r>", body=body).body) == expected


def test_a_repeat_in_a_group_of_its_own() -> None:
    body = '<group ref="/data/g"><repeat ref="/data/g/r" jr:noAddRemove="true()"/></group>'
    found = form("<g><r><a/></r></g>", body=body)
    assert outline(found.body) == ["/data/g", ["/data/g/r", []]]
    assert found.repeats[Path("/data/g/r")].fixed


def test_a_repeat_counts_itself() -> None:
    body = '<repeat nodeset="/data/r" jr:count="/data/n"><input ref="a"/></repeat>'
    found = form("<n>3</n><r><a/></r>", body=body)
    count = found.repeats[Path("/data/r")].count
    assert count is not None
    assert (count.source, count.place) == ("/data/n", "line 3: //repeat[@nodeset='/data/r']/@jr:count")
    assert Session(found).section("/data/r").count == 3


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ('<input ref="/data/x"/>', "no_such_node"),
        ("<input/>", "no_such_node"),
        ('<input ref="/data/g"/>', "not_a_question"),
        ('<repeat nodeset="/data/x"><input ref="/data/a"/></repeat>', "no_such_node"),
        ('<repeat nodeset="/data"/>', "no_such_node"),
        ("<output/>", "unknown_control"),
    ],
)
def test_what_is_left_out_with_a_notice(body: str, code: str) -> None:
    found = form("<a/><g><b/></g>", body=body)
    assert (outline(found.body), codes(found.notices)) == ([], [code])


def test_a_group_without_its_node_only_arranges() -> None:
    found = form(body='<group ref="/data/x"><input ref="/data/a"/></group>')
    assert (outline(found.body), codes(found.notices)) == (["", ["/data/a"]], ["no_such_node"])


def test_choices_that_head_a_table_are_read_only() -> None:
    item = "<item><label>Yes</label><value>1</value></item>"
    body = f"""
      <select1 ref="/data/a" appearance="quick label"><label>Heads</label>{item}</select1>
      <select1 ref="/data/b" appearance="list-nolabel"><label>Asks</label>{item}</select1>"""
    found = form("<a/><b/>", body=body)
    assert [found.index[Path(path)].readonly for path in ("/data/a", "/data/b")] == [True, False]


def test_an_unknown_control_is_asked_as_text() -> None:
    found = form(body='<odk:sketch ref="/data/a"><label>Draw</label></odk:sketch>')
    assert (found.index[Path("/data/a")].type, str(found.index[Path("/data/a")].label)) == ("text", "Draw")
    assert codes(found.notices) == ["unknown_control"]


def test_actions_of_the_model_of_controls_and_of_repeats() -> None:
    model = (
        '<bind id="b" nodeset="/data/b"/>'
        '<setvalue event="xforms-ready" ref="/data/a" value="1 + 1"/>'
        '<setvalue event="odk-instance-load" bind="b"> two </setvalue>'
        '<odk:setgeopoint event="odk-instance-first-load" ref="/data/p"/>'
    )
    body = """
      <input ref="/data/a"><setvalue event="xforms-value-changed" ref="../b"/></input>
      <repeat nodeset="/data/r">
        <setvalue event="odk-instance-first-load odk-new-repeat" ref="c" value="7"/>
        <group><setvalue event="jr-insert" ref="/data/r[position() = 1]/c" value="8"/></group>
      </repeat>"""
    found = form("<a/><b/><p/><r><c/></r>", model, body)
    assert found.notices == ()
    told = [
        (a.kind, sorted(a.events), a.target, a.value.source if a.value else a.text, a.trigger, bool(a.where))
        for a in found.actions
    ]
    assert told == [
        ("setvalue", ["odk-instance-first-load"], "/data/a", "1 + 1", "", False),
        ("setvalue", ["odk-instance-load"], "/data/b", "two", "", False),
        ("setgeopoint", ["odk-instance-first-load"], "/data/p", "", "", False),
        ("setvalue", ["xforms-value-changed"], "/data/b", "", "/data/a", False),
        ("setvalue", ["odk-instance-first-load", "odk-new-repeat"], "/data/r/c", "7", "/data/r", False),
        ("setvalue", ["odk-new-repeat"], "/data/r/c", "8", "/data/r", True),
    ]


@pytest.mark.parametrize(
    ("action", "code"),
    [
        ('<setvalue event="odk-instance-load" ref="/data/x"/>', "no_such_node"),
        ('<setvalue event="odk-instance-load" bind="x"/>', "no_such_node"),
        ('<setvalue event="odk-instance-load"/>', "no_such_node"),
        ('<setvalue event="DOMActivate" ref="/data/a"/>', "unknown_event"),
        ('<setvalue event="odk-instance-load" ref="/data/a" value="no-such()"/>', "unknown_function"),
        ('<odk:recordaudio event="odk-instance-load" ref="/data/a"/>', "no_recording"),
    ],
)
def test_actions_that_are_left_out(action: str, code: str) -> None:
    found = form(model=action)
    assert (found.actions, codes(found.notices)) == ((), [code])


def test_setgeopoint_of_another_namespace_is_refused() -> None:
    assert codes(refusal(xform(model='<setgeopoint ref="/data/a"/>'))) == ["wrong_namespace"]
