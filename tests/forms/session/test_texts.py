"""Words in the current language, outputs in them, and choices that follow answers."""

from __future__ import annotations

import pytest

from forms import Choice, Node, Session
from tests.forms.session.xforms import inputs, repeat, session, xform

ITEXT = """<itext>
<translation lang="English" default="true()">
<text id="q"><value>How old is <output value="/data/name"/>?</value><value form="image">en.png</value></text>
<text id="h"><value>In years</value></text><text id="no"><value>Too old</value></text>
<text id="a"><value>Apple</value></text><text id="b"><value>Pear</value></text></translation>
<translation lang="Português">
<text id="q"><value>Que idade tem <output value="/data/name"/>?</value></text>
<text id="h"><value>Em anos</value></text><text id="no"><value>Velho demais</value></text>
<text id="a"><value>Maçã</value></text><text id="b"><value>Pêra</value></text></translation></itext>"""
FORM = xform(
    "<name/><age/><fruit/><told/>",
    '<bind nodeset="/data/age" type="int" constraint=". &lt; 99" jr:constraintMsg="jr:itext(\'no\')"/>'
    '<bind nodeset="/data/told" calculate="jr:choice-name(/data/fruit, \'/data/fruit\')"/>',
    f"""{inputs("name")}<input ref="/data/age"><label ref="jr:itext('q')"/><hint ref="jr:itext('h')"/></input>
    <select1 ref="/data/fruit"><label>F</label><item><label ref="jr:itext('a')"/><value>a</value></item>
    <item><label ref="jr:itext('b')"/><value>b</value></item></select1>""",
    itext=ITEXT,
)


def test_a_form_speaks_its_languages() -> None:
    filled = Session(FORM)
    filled.set("/data/name", "Ana")
    filled.set("/data/fruit", "a")
    assert (filled.language, FORM.languages) == ("English", ("English", "Português"))
    assert filled.node("/data/age").label == "How old is Ana?"
    assert filled.node("/data/age").media == {"image": "en.png"}
    assert filled.node("/data/told").text == "Apple"
    changes = filled.set_language("Português")
    told = {str(change.path): change for change in changes if isinstance(change, Node)}
    assert told["/data/age"].label == "Que idade tem Ana?"
    assert told["/data/age"].hint == "Em anos"
    assert [choice.label for choice in told["/data/fruit"].choices] == ["Maçã", "Pêra"]
    assert filled.node("/data/told").text == "Maçã"
    assert list(told) == ["/data/age", "/data/fruit", "/data/told"]
    assert filled.set_language("Português") == ()


def test_a_session_may_begin_in_another_language() -> None:
    assert Session(FORM, language="Português").language == "Português"
    assert Session(FORM, language="Klingon").language == "English"
    with pytest.raises(KeyError):
        Session(FORM).set_language("Klingon")


def test_a_problem_is_told_in_the_current_language() -> None:
    filled = Session(FORM)
    filled.set("/data/age", "99")
    assert [str(problem) for problem in filled.problems()] == ["Too old"]
    filled.set_language("Português")
    assert [str(problem) for problem in filled.problems()] == ["Velho demais"]


def test_a_label_follows_what_it_shows() -> None:
    filled = Session(FORM)
    assert filled.node("/data/age").label == "How old is ?"
    told = {str(change.path) for change in filled.set("/data/name", "Bea")}
    assert told == {"/data/name", "/data/age"}


def test_a_label_of_an_instance_knows_its_place() -> None:
    filled = session(
        "<r><a/></r>",
        "",
        '<group ref="/data/r"><label>Person <output value="position(.)"/></label>'
        f"{repeat('/data/r', 'a')}</group>",
    )
    filled.add_repeat("/data/r")
    assert [filled.section(f"/data/r[{n}]").label for n in (1, 2)] == ["Person 1", "Person 2"]


LIST = (
    '<instance id="towns"><root><item><name>ni</name><label>Nampula</label><in>n</in></item>'
    "<item><name>na</name><label>Nacala</label><in>n</in></item>"
    "<item><name>be</name><label>Beira</label><in>s</in></item></root></instance>"
)
CASCADE = (
    "<region/><town/><more/><size/>",
    LIST + '<bind nodeset="/data/size" calculate="string-length(/data/town)"/>',
    inputs("region")
    + """<select1 ref="/data/town"><label>Town</label>
    <itemset nodeset="instance('towns')/root/item[in = /data/region]"><value ref="name"/>
    <label ref="label"/></itemset></select1><select ref="/data/more"><label>More</label>
    <itemset nodeset="instance('towns')/root/item"><value ref="name"/><label ref="label"/></itemset>
    </select>""",
)


def test_choices_follow_an_answer() -> None:
    filled = session(*CASCADE)
    assert filled.node("/data/town").choices == ()
    told = {str(change.path): change for change in filled.set("/data/region", "n")}
    node = told["/data/town"]
    assert isinstance(node, Node)
    assert node.choices == (Choice("ni", "Nampula"), Choice("na", "Nacala"))
    filled.set("/data/town", "ni")
    assert filled.node("/data/town").words == "Nampula"


def test_an_answer_that_is_no_longer_offered_is_kept_marked_and_read_as_blank() -> None:
    filled = session(*CASCADE)
    filled.set("/data/region", "n")
    filled.set("/data/town", "ni")
    assert filled.node("/data/size").text == "2"
    filled.set("/data/region", "s")
    node = filled.node("/data/town")
    assert (node.text, node.value, [problem.code for problem in node.problems]) == (
        "ni",
        "",
        ["not_a_choice"],
    )
    assert filled.node("/data/size").text == "0"
    filled.set("/data/region", "n")
    assert filled.node("/data/town").valid
    assert filled.node("/data/size").text == "2"
    filled.set("/data/town", "")
    assert filled.node("/data/size").text == "0"


def test_a_choice_of_the_question_itself_is_on_offer_whatever_its_list_has() -> None:
    filled = session(
        "<region/><town/><size/>",
        LIST + '<bind nodeset="/data/size" calculate="string-length(/data/town)"/>',
        inputs("region")
        + """<select1 ref="/data/town"><label>Town</label>
        <itemset nodeset="instance('towns')/root/item[in = /data/region]"><value ref="name"/>
        <label ref="label"/></itemset><item><label>Other</label><value>other</value></item></select1>""",
    )
    filled.set("/data/region", "n")
    for answer, size in (("other", "5"), ("ni", "2"), ("na", "2"), ("be", "0"), ("other", "5")):
        filled.set("/data/town", answer)
        assert {choice.value for choice in filled.node("/data/town").choices} >= {"ni", "na", "other"}
        assert filled.node("/data/size").text == size


def test_a_list_that_follows_its_own_answer_does_not_lose_it_in_silence() -> None:
    filled = session(
        "<c/>",
        '<instance id="l"><root><item><v>a</v></item><item><v>b</v></item></root></instance>',
        """<select1 ref="/data/c"><label>C</label><itemset nodeset="instance('l')/root/item[v != /data/c]">
        <value ref="v"/><label ref="v"/></itemset></select1>""",
    )
    filled.set("/data/c", "a")
    node = filled.node("/data/c")
    assert (node.text, [problem.code for problem in node.problems]) == ("a", ["not_a_choice"])


def test_several_may_be_picked_from_a_list() -> None:
    filled = session(*CASCADE)
    filled.set("/data/more", "be ni")
    assert filled.node("/data/more").words == "Beira, Nampula"
    assert filled.node("/data/more").valid
    filled.set("/data/more", "be nowhere")
    assert filled.node("/data/more").value == "be"


def test_a_list_may_name_translated_texts() -> None:
    form = xform(
        "<a/>",
        '<instance id="l"><root><item><v>x</v><t>a</t></item><item><v>y</v><t>none</t></item></root>'
        "</instance>",
        """<select1 ref="/data/a"><label>A</label><itemset nodeset="instance('l')/root/item">
        <value ref="v"/><label ref="jr:itext(t)"/></itemset></select1>""",
        itext=ITEXT,
    )
    filled = Session(form)
    assert [choice.label for choice in filled.node("/data/a").choices] == ["Apple", "none"]
    filled.set_language("Português")
    assert [choice.label for choice in filled.node("/data/a").choices] == ["Maçã", "none"]


def test_a_choice_may_show_an_answer_and_have_no_name_of_its_own() -> None:
    filled = session(
        "<a/><b/>",
        "",
        inputs("a")
        + """<select1 ref="/data/b"><label>B</label><item><label>Like <output value="/data/a"/></label>
        <value>x</value></item><item><value>y</value></item></select1>""",
    )
    filled.set("/data/a", "Ana")
    assert [choice.label for choice in filled.node("/data/b").choices] == ["Like Ana", "y"]
    filled.set("/data/a", "Bea")
    assert [choice.label for choice in filled.node("/data/b").choices] == ["Like Bea", "y"]


@pytest.mark.parametrize(
    "rule",
    ["jr:choice-name(/data/a, '/data/a')", "instance('l')/root/item[jr:choice-name('x', 'v') != '']/v"],
)
def test_a_value_that_has_no_choices_has_no_name(rule: str) -> None:
    listed = '<instance id="l"><root><item><v>x</v></item></root></instance>'
    more = f'{listed}<bind nodeset="/data/b" calculate="{rule}"/>'
    filled = session("<a/><b/>", more, inputs("a"))
    filled.set("/data/a", "x")
    assert filled.node("/data/b").text == ""


def test_an_empty_list_says_which_open_questions_decide_it() -> None:
    items = (f"<item><p>n</p><y>{y}</y><name>d{y}</name></item>" for y in (1, 2))
    rows = "".join(items)
    filled = Session(
        xform(
            "<province/><year/><district/>",
            f'<instance id="d"><root>{rows}</root></instance>',
            f"""{inputs("province", "year")}<select1 ref="/data/district"><label>D</label>
            <itemset nodeset="instance('d')/root/item[p = /data/province][y = /data/year]">
            <value ref="name"/><label ref="name"/></itemset></select1>""",
        )
    )
    assert filled.node("/data/district").waits_for == ("province", "year")

    def district(path: str, text: str) -> Node | None:
        found = (c for c in filled.set(path, text) if isinstance(c, Node) and c.path == "/data/district")
        return next(found, None)

    told = district("/data/province", "n")
    assert told is not None
    assert (told.choices, told.waits_for) == ((), ("year",))
    told = district("/data/year", "2")
    assert told is not None
    assert ([choice.value for choice in told.choices], told.waits_for) == (["d2"], ())
    told = district("/data/province", "z")
    assert told is not None
    assert (told.choices, told.waits_for) == ((), ())
    assert district("/data/province", "y") is None


def test_a_number_that_is_none_yet_is_a_dash_in_what_is_shown_and_itself_in_the_record() -> None:
    filled = Session(
        xform(
            "<kg/><people/><each/><note/>",
            '<bind nodeset="/data/each" calculate="round(/data/kg div /data/people, 1)"/>'
            '<bind nodeset="/data/note" readonly="true()"/>',
            f"""{inputs("kg", "people")}<input ref="/data/note"><label>
            Each carries <output value="/data/each"/> kg, NaN or
            <output value="/data/kg * 2"/>.</label></input>""",
        )
    )
    assert " ".join(filled.node("/data/note").label.split()) == "Each carries – kg, NaN or –."
    assert filled.node("/data/each").text == "NaN"
    filled.set("/data/kg", "9")
    filled.set("/data/people", "2")
    assert " ".join(filled.node("/data/note").label.split()) == "Each carries 4.5 kg, NaN or 18."
