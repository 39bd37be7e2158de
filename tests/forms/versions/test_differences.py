"""What differs between two versions, one change at a time, in every format."""

from __future__ import annotations

from typing import Any

import pytest

import forms
from forms import Form, differences
from forms.types import TYPES
from forms.versions.sentences import SENTENCES
from tests.forms import fieldapp_forms as fields
from tests.forms.readers.xforms import form as xform
from tests.forms.readers.xforms import xform as raw
from tests.forms.scenario import element, form, rule
from tests.forms.versions.revision import Revision

A, B, C = (element(key) for key in "abc")
PICK = element("p", dataType="string", uiElementType="dropdown", enums=["RED", "BLUE", "GREEN"])


def picked(*codes: str) -> dict[str, Any]:
    return PICK | {"enums": list(codes)}


def offered(*options: dict[str, str]) -> dict[str, Any]:
    return element("p", dataType="string", uiElementType="dropdown", options=list(options))


def section(key: str) -> dict[str, Any]:
    return {"type": "section", "name": key.capitalize(), "key": key}


def repeat(key: str, *inside: dict[str, Any]) -> dict[str, Any]:
    return {"type": "repeat", "name": key.capitalize(), "key": key, "elements": list(inside)}


SERVER_FORMS = {
    "question added": (form(A), form(A, B), [("question_added", "New question: “B”.")]),
    "question removed": (form(A, B), form(A), [("question_removed", "Question removed: “B”.")]),
    "hidden added": (
        form(A),
        form(A, element("b", uiElementType="hidden", value="1")),
        [("calculation_added", "New calculation: “B”.")],
    ),
    "hidden removed": (
        form(A, element("b", uiElementType="hidden", value="1")),
        form(A),
        [("calculation_removed", "Calculation removed: “B”.")],
    ),
    "hidden has another value": (
        form(A, element("b", uiElementType="hidden", value="1")),
        form(A, element("b", uiElementType="hidden", value="2")),
        [("calculation_changed", "The calculation “B” changed.")],
    ),
    "hidden now": (
        form(A),
        form(A | {"uiElementType": "hidden"}),
        [("question_hidden", "“A” is not asked any more. The form fills it in itself.")],
    ),
    "shown now": (
        form(A | {"uiElementType": "hidden"}),
        form(A),
        [("question_shown", "“A” is a question now. Before, the form filled it in itself.")],
    ),
    "other order": (
        form(A, B, C),
        form(B, A, C),
        [("order_changed", "What is in the form stands in another order.")],
    ),
    "other order in a section": (
        form(A, section("s"), B, C),
        form(A, section("s"), C, B),
        [("order_changed", "What is in “S” stands in another order.")],
    ),
    "into another section": (
        form(section("s"), A, B, section("t"), C),
        form(section("s"), B, section("t"), C, A),
        [("question_moved", "The question “A” is in “T” now.")],
    ),
    "out of all sections": (
        form(C, section("s"), A, B),
        form(C, A, section("s"), B),
        [("question_moved", "The question “A” is outside all sections now.")],
    ),
    "section added": (
        form(A, B),
        form(A, section("s"), B),
        [("section_added", "New section: “S”.")],
    ),
    "section removed": (
        form(A, section("s"), B),
        form(A, B),
        [("section_removed", "Section removed: “S”.")],
    ),
    "repeat added": (
        form(A),
        form(A, repeat("r", B)),
        [
            ("repeat_added", "New section that can be filled several times: “R”."),
            ("question_added", "New question: “B”."),
        ],
    ),
    "repeat removed": (
        form(A, repeat("r", B), C),
        form(A, C),
        [
            ("repeat_removed", "Section removed that could be filled several times: “R”."),
            ("question_removed", "Question removed: “B”."),
        ],
    ),
    "label": (form(A), form(A | {"name": "Age"}), [("label_changed", "“A” reads “Age” now.")]),
    "hint": (
        form(A),
        form(A | {"hint": "In years"}),
        [("hint_changed", "The help for “A” changed.")],
    ),
    "look": (form(A), form(A | {"uiElementType": "textArea"}), [("look_changed", "“A” looks different.")]),
    "default": (
        form(A),
        form(A | {"value": "x"}),
        [("default_changed", "“A” starts with another answer.")],
    ),
    "required": (
        form(A),
        form(A | {"required": True}),
        [("required_added", "“A” needs an answer now.")],
    ),
    "not required": (
        form(A | {"required": True}),
        form(A),
        [("required_removed", "“A” can be left empty now.")],
    ),
    "read-only": (
        form(A | {"value": "x"}),
        form(A | {"value": "x", "readOnly": True}),
        [("readonly_changed", "“A” cannot be changed any more.")],
    ),
    "a new rule": (
        form(A),
        form(A | {"validations": [rule("max", 9)]}),
        [("constraint_added", "There is a new rule for what can be answered to “A”.")],
    ),
    "no rule any more": (
        form(A | {"validations": [rule("max", 9)]}),
        form(A),
        [("constraint_removed", "There is no rule any more for what can be answered to “A”.")],
    ),
    "longer": (
        form(A | {"validations": [rule("max", 9)]}),
        form(A | {"validations": [rule("max", 20)]}),
        [("constraint_changed", "The answer to “A” can have 20 characters now, before 9.")],
    ),
    "later": (
        form(A | {"dataType": "date", "validations": [rule("min", "2026-01-01")]}),
        form(A | {"dataType": "date", "validations": [rule("min", "2026-02-01")]}),
        [
            (
                "constraint_changed",
                "The least that can be answered to “A” is 1 Feb 2026 now, before 1 Jan 2026.",
            )
        ],
    ),
    "two rules": (
        form(A | {"validations": [rule("max", 9)]}),
        form(A | {"validations": [rule("max", 20), rule("min", 2)]}),
        [("constraint_changed", "The rule for what can be answered to “A” changed.")],
    ),
    "another pattern": (
        form(A | {"validations": [rule("pattern", "a")]}),
        form(A | {"validations": [rule("pattern", "b")]}),
        [("constraint_changed", "The rule for what can be answered to “A” changed.")],
    ),
    "message": (
        form(A | {"validations": [rule("max", 9) | {"message": "No."}]}),
        form(A | {"validations": [rule("max", 9) | {"message": "Shorter."}]}),
        [("message_changed", "“A” says in other words what is wrong with an answer.")],
    ),
    "choice added": (
        form(PICK),
        form(picked("RED", "BLUE", "GREEN", "PINK")),
        [("choice_added", "New choices of “P” (1): PINK.")],
    ),
    "many choices added": (
        form(PICK),
        form(picked("RED", "BLUE", "GREEN", *(f"C{n}" for n in range(12)))),
        [("choice_added", "New choices of “P” (12): C0, C1, C2, ….")],
    ),
    "choice removed": (
        form(PICK),
        form(picked("RED", "BLUE")),
        [("choice_removed", "Choices of “P” removed (1): GREEN.")],
    ),
    "choice in other words": (
        form(offered({"code": "R", "name": "Red"}, {"code": "B"})),
        form(offered({"code": "R", "name": "Pink"}, {"code": "B"})),
        [("choice_renamed", "Choices of “P” in other words (1): Red → Pink.")],
    ),
    "choices in another order": (
        form(PICK),
        form(picked("BLUE", "RED", "GREEN")),
        [("choices_reordered", "The choices of “P” stand in another order.")],
    ),
    "title": (
        form(A, name="Houses"),
        form(A, name="Homes"),
        [("title_changed", "The form “Houses” is called “Homes” now.")],
    ),
}


@pytest.mark.parametrize(("old", "new", "expected"), SERVER_FORMS.values(), ids=SERVER_FORMS)
def test_a_server_form_changes(old: Form, new: Form, expected: list[tuple[str, str]]) -> None:
    Revision(old, new).tells(*expected)
    assert differences(old, old) == differences(new, new) == ()


TWO = "<a/><b/>"
_A, _B = (f'<input ref="/data/{name}"><label>{name.upper()}</label></input>' for name in "ab")
ASKED = _A + _B


def bound(rules: str = "", of: str = "b") -> Form:
    """Return a form with rules on one of its two questions."""
    return xform(TWO, f'<bind nodeset="/data/{of}" {rules}/>', ASKED)


RULES = {
    ("", 'required="/data/a = 1"'): ("required_added", "“B” needs an answer in some cases now."),
    ('required="/data/a = 1"', 'required="true()"'): (
        "required_changed",
        "“B” needs an answer in other cases than before.",
    ),
    ("", 'relevant="/data/a = 1"'): ("relevance_changed", "“B” is asked only in some cases now."),
    ('relevant="/data/a = 1"', ""): ("relevance_changed", "“B” is asked in every case now."),
    ('relevant="/data/a = 1"', 'relevant="/data/a = 2"'): (
        "relevance_changed",
        "“B” is asked in other cases than before.",
    ),
    ("", 'readonly="/data/a = 1"'): ("readonly_changed", "“B” cannot be changed in some cases now."),
    ('readonly="/data/a = 1"', 'readonly="/data/a = 2"'): (
        "readonly_changed",
        "“B” can be changed in other cases than before.",
    ),
    ('readonly="true()"', ""): ("readonly_changed", "“B” can be changed now."),
    ("", 'constraint=". != 1"'): (
        "constraint_added",
        "There is a new rule for what can be answered to “B”.",
    ),
    ('constraint=". != 1"', 'constraint=". != 2"'): (
        "constraint_changed",
        "The rule for what can be answered to “B” changed.",
    ),
    ('constraint=". != 1" jr:constraintMsg="No"', 'constraint=". != 1" jr:constraintMsg="Never"'): (
        "message_changed",
        "“B” says in other words what is wrong with an answer.",
    ),
    ('required="true()" jr:requiredMsg="No"', 'required="true()" jr:requiredMsg="Never"'): (
        "message_changed",
        "“B” says in other words what is wrong with an answer.",
    ),
    ("", 'calculate="/data/a + 1"'): ("calculation_changed", "“B” is a calculation now."),
    ('calculate="/data/a + 1"', ""): ("calculation_changed", "“B” is not a calculation any more."),
    ('calculate="/data/a + 1"', 'calculate="/data/a + 2"'): (
        "calculation_changed",
        "The calculation “B” changed.",
    ),
    ("", 'jr:preload="date" jr:preloadParams="today"'): (
        "default_changed",
        "“B” starts with another answer.",
    ),
}


@pytest.mark.parametrize("rules", RULES, ids=" then ".join)
def test_a_rule_of_an_xform_changes(rules: tuple[str, str]) -> None:
    old, new = map(bound, rules)
    Revision(old, new).tells(RULES[rules])


@pytest.mark.parametrize("rules", ["/data/a=1", "  /data/a  =  1 "])
def test_how_a_rule_is_spaced_does_not_count(rules: str) -> None:
    first = bound(f'relevant="{rules}"')
    assert Revision(first, bound(f'relevant=" {rules} "')).told() == []


def test_a_rule_is_told_in_the_words_of_the_forms() -> None:
    (told,) = differences(bound('relevant="/data/a = 1"'), bound('relevant="/data/a = 2"'))
    assert (told.place, told.params["old"], told.params["new"]) == ("/data/b", "/data/a = 1", "/data/a = 2")
    (told,) = differences(bound(), bound('constraint=". != 2"'))
    assert (told.params["old"], told.params["new"]) == ("", ". != 2")


def test_a_calculation_nobody_sees_changes_once() -> None:
    old, new = (
        xform(
            TWO,
            f'<bind nodeset="/data/b" type="{kind}" calculate="/data/a + {n}" relevant="/data/a &gt; {n}"/>',
            _A,
        )
        for n, kind in enumerate(["int", "decimal"])
    )
    Revision(old, new).tells(("calculation_changed", "The calculation “b” changed."))


def test_a_range_has_other_bounds() -> None:
    old, new = (
        xform(
            "<a/>",
            '<bind nodeset="/data/a" type="int"/>',
            f'<range ref="/data/a" start="1" end="{end}" step="1"/>',
        )
        for end in (5, 9)
    )
    Revision(old, new).tells(("constraint_changed", "The rule for what can be answered to “a” changed."))


@pytest.mark.parametrize(
    ("first", "then", "code"),
    [
        ("", '<setvalue event="odk-instance-first-load" ref="/data/b" value="1"/>', "default_changed"),
        (
            '<setvalue event="odk-instance-first-load" ref="/data/b" value="1"/>',
            '<setvalue event="odk-instance-first-load" ref="/data/b">2</setvalue>',
            "default_changed",
        ),
    ],
)
def test_actions_at_the_beginning_are_defaults(first: str, then: str, code: str) -> None:
    assert Revision(xform(TWO, first, ASKED), xform(TWO, then, ASKED)).codes() == [code]


def test_actions_at_a_change_are_calculations() -> None:
    set_b = '<setvalue event="xforms-value-changed" ref="/data/b" value="1"/>'
    acting = ASKED.replace("<label>A</label>", f"<label>A</label>{set_b}")
    Revision(xform(TWO, "", ASKED), xform(TWO, "", acting)).tells(
        ("calculation_changed", "“B” is a calculation now.")
    )


def test_sections_of_an_xform_change() -> None:
    old, new = (
        xform(
            "<g><a/></g><r><b/></r>",
            f'<bind nodeset="/data/g" relevant="{n} = 1" readonly="{n} = 2"/>',
            f'<group ref="/data/g"><label>G{n}</label><input ref="/data/g/a"/></group>'
            f'<repeat nodeset="/data/r" jr:count="{n}"><input ref="/data/r/b"/></repeat>',
        )
        for n in (1, 2)
    )
    Revision(old, new).tells(
        ("label_changed", "“G1” reads “G2” now."),
        ("relevance_changed", "“G2” is asked in other cases than before."),
        ("readonly_changed", "“G2” can be changed in other cases than before."),
        ("count_changed", "How often “r” is to be filled changed."),
    )


def test_a_section_without_a_node_is_known_by_its_label() -> None:
    old = xform("<a/><b/>", "", f"<group><label>G</label>{_A}</group><group>{_B}</group>")
    new = xform("<a/><b/>", "", f"<group><label>H</label>{_A}</group>{_B}")
    assert Revision(old, old).told() == []
    Revision(old, new).tells(
        ("section_removed", "Section removed: “G”."), ("section_added", "New section: “H”.")
    )


def test_a_group_becomes_a_repeat() -> None:
    old = xform("<g><a/></g>", "", '<group ref="/data/g"><label>G</label><input ref="/data/g/a"/></group>')
    new = xform(
        "<g><a/></g>",
        "",
        '<group ref="/data/g"><label>G</label>'
        '<repeat nodeset="/data/g"><input ref="/data/g/a"/></repeat></group>',
    )
    Revision(old, new).tells(
        ("section_removed", "Section removed: “G”."),
        ("repeat_added", "New section that can be filled several times: “G”."),
    )


def test_a_question_that_is_put_into_a_group_is_still_the_same() -> None:
    old = xform("<a/><b/><c/>", '<bind nodeset="/data/b" relevant="/data/a = 1"/>', ASKED)
    new = xform(
        "<g><a/></g><b/>",
        '<bind nodeset="/data/b" relevant="/data/g/a = 1"/>',
        f'<group ref="/data/g"><label>G</label>{_A.replace("/data/a", "/data/g/a")}</group>{_B}',
    )
    Revision(old, new).tells(
        ("section_added", "New section: “G”."), ("calculation_removed", "Calculation removed: “c”.")
    )


def test_the_outermost_element_may_be_called_otherwise() -> None:
    document = raw(TWO, '<bind nodeset="/data/b" relevant="/data/a = 1"/>', ASKED)
    for before, after in ((b"/data/", b"/f2/"), (b"<data ", b"<f2 "), (b"</data>", b"</f2>")):
        document = document.replace(before, after)
    renamed = forms.read(document, "form.xml")
    assert Revision(bound('relevant="/data/a = 1"'), renamed).told() == []


def test_long_labels_are_cut_to_where_they_differ() -> None:
    long = "How many people slept in this house last night, " * 2
    Revision(form(A | {"name": f"{long}all told?"}), form(A | {"name": f"{long}guests too?"})).tells(
        (
            "label_changed",
            "“…s house last night, all told?” reads “…s house last night, guests too?” now.",
        )
    )
    (told,) = differences(form(A | {"name": "x" * 70}), form(A | {"name": "x" * 70 + "y"}))
    assert told.params["new"] == "…" + "x" * 20 + "y"
    (told,) = differences(form(A | {"name": "a" * 70}), form(A | {"name": "b" * 70}))
    assert told.params["new"] == "b" * 60 + "…"


def test_a_label_repeats_another_answer() -> None:
    old, new = (
        xform(TWO, "", _A + f'<input ref="/data/b"><label>B of <output value="{value}"/></label></input>')
        for value in ("/data/a", "/data/a + 1")
    )
    Revision(old, new).tells(("label_changed", "What “B of …” repeats of other answers changed."))


def spoken(**languages: tuple[str, str, str]) -> Form:
    """Return a form with these (label, hint, picture) by language."""
    texts = "".join(
        f'<translation lang="{name}"><text id="a"><value>{label}</value>'
        f'<value form="image">jr://images/{picture}</value></text>'
        f'<text id="h"><value>{hint}</value></text></translation>'
        for name, (label, hint, picture) in languages.items()
    )
    asked = '<input ref="/data/a"><label ref="jr:itext(\'a\')"/><hint ref="jr:itext(\'h\')"/></input>'
    return xform("<a/>", f"<itext>{texts}</itext>", asked)


EN, FR = ("Age", "In years", "a.png"), ("Âge", "En ans", "a.png")


def test_the_words_of_one_language_are_compared_and_those_of_others_counted() -> None:
    old, new = (
        spoken(en=EN, fr=FR),
        spoken(en=("Your age", "In years", "a.png"), fr=("L'âge", "Ans", "a.png")),
    )
    Revision(old, new).tells(
        ("translation_changed", "The words in fr changed in some places (2)."),
        ("label_changed", "“Age” reads “Your age” now."),
    )
    Revision(old, new, "fr").tells(
        ("translation_changed", "The words in en changed in some places (1)."),
        ("label_changed", "“Âge” reads “L'âge” now."),
        ("hint_changed", "The help for “L'âge” changed."),
    )
    assert Revision(old, new, "de").told() == Revision(old, new).told()


def test_languages_come_and_go() -> None:
    Revision(spoken(en=EN, fr=FR), spoken(en=EN, pt=FR)).tells(
        ("language_added", "The form can be shown in pt now."),
        ("language_removed", "The form cannot be shown in fr any more."),
    )


def test_pictures_change() -> None:
    Revision(spoken(en=EN), spoken(en=("Age", "In years", "b.png"))).tells(
        ("media_changed", "“Age” has another picture, sound or film.")
    )


def test_pages_of_a_field_app_form() -> None:
    old = fields.form(
        fields.page("one", fields.prop("a"), fields.prop("b")), fields.page("two", fields.prop("c"))
    )
    new = fields.form(
        fields.page("one", fields.prop("a")), fields.page("two", fields.prop("c"), fields.prop("b"))
    )
    Revision(old, new).tells(("question_moved", "The question “b” is in “Two” now."))


CHECKLIST = """{"code": "LIST", "version": %s, "attributes": [
 {"code": "SN1", "dataType": "SingleValueList", "values": ["YES", "NO"], "order": "1", "isActive": true},
 {"code": "SN1.NO.SN2", "dataType": "%s", "order": "2", "isActive": true}]}"""


def test_a_checklist() -> None:
    old, new = (forms.read((CHECKLIST % one).encode()) for one in ((1, "Number"), (2, "Boolean")))
    Revision(old, new).tells(("type_changed", "“LIST.SN1.NO.SN2” is answered with yes or no now."))


def test_every_type_has_its_sentence() -> None:
    assert set(SENTENCES["type_changed"]) == set(TYPES)
