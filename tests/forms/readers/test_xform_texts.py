"""The words of an XForm, in its languages and out of them."""

from __future__ import annotations

from types import MappingProxyType

import pytest

from forms import Path, Session
from forms.model import NO_TEXT, Text
from tests.forms.readers.xforms import codes, form, question, words

ASKED = '<input ref="/data/a"><label ref="jr:itext(\'q\')"/><hint ref="jr:itext(&quot;q&quot;)"/></input>'


def itext(*translations: str) -> str:
    """Return an itext of translations that are given as '<attributes>: <texts>'."""
    parts = (translation.partition(": ")[::2] for translation in translations)
    return "<itext>" + "".join(f"<translation {a}>{t}</translation>" for a, t in parts) + "</itext>"


def test_a_text_in_two_languages() -> None:
    model = itext(
        "lang='en': <text id='q'><value>Age</value></text>",
        "lang='pt': <text id='q'><value>Idade</value></text>",
    )
    found = form("<a/>", model, ASKED)
    assert found.languages == ("en", "pt")
    asked = found.index[Path("/data/a")]
    assert (words(asked.label, "en"), words(asked.label, "pt")) == (["Age"], ["Idade"])
    assert asked.hint is asked.label is found.texts["q"]


def test_words_and_media_that_sessions_share_are_read_only() -> None:
    value = "<value>Age</value><value form='image'>jr://images/a.png</value><value form='guidance'>G</value>"
    asked = form("<a/>", itext(f"lang='en': <text id='q'>{value}</text>"), ASKED).index[Path("/data/a")]
    plain = question(body='<input ref="/data/a"><label>Age</label><hint ref="string(1)"/></input>')
    media = asked.label.media
    assert media["en"] == {"image": "a.png"}
    texts = (asked.label, asked.guidance, plain.label, plain.hint, Text.of("Age"))
    shared = [media, media["en"], *(text.variants for text in texts)]
    assert [type(words) for words in shared] == [MappingProxyType] * len(shared)


@pytest.mark.parametrize(("default", "first"), [("true()", "pt"), ("", "pt"), ("false()", "en")])
def test_the_default_language_comes_first(default: str, first: str) -> None:
    model = itext(
        "lang='en': <text id='q'><value>Age</value></text>",
        f"lang='pt' default='{default}': <text id='q'><value>Idade</value></text>",
    )
    assert form("<a/>", model, ASKED).languages[0] == first


def test_outputs_belong_to_the_question() -> None:
    model = itext(
        "lang='en': <text id='q'><value> Is <output value=' ../b '/> of <b>age</b>? </value></text>"
    )
    found = form("<a/><b>Ann</b>", model, ASKED)
    assert words(found.index[Path("/data/a")].label) == ["Is ", "{../b}", " of ", "age", "?"]
    assert Session(found).node("/data/a").label == "Is Ann of age?"


@pytest.mark.parametrize(
    ("value", "parts"),
    [
        ("Age", ["Age"]),
        (" Age\n ", ["Age"]),
        ("", []),
        ("<output ref='/data/b'/>", ["{/data/b}"]),
        ("<output ref='/data/b'/> years", ["{/data/b}", " years"]),
        ("of <output/> age", ["of ", " age"]),
        ("of <output value='no-such()'/><!-- age --> age", ["of ", " age"]),
    ],
)
def test_words_that_stand_in_the_label(value: str, parts: list[str]) -> None:
    asked = question("<a/><b/>", body=f'<input ref="/data/a"><label>{value}</label></input>')
    assert words(asked.label) == parts
    assert bool(asked.label) == bool(parts)


def test_forms_of_a_text() -> None:
    model = itext(
        """lang='en': <text id='q'>
          <value>Age</value><value form='guidance'>Ask for the card.</value>
          <value form='image'>jr://images/age.png</value><value form='big-image'>jr://images/big.png</value>
          <value form='audio'>age.mp3</value><other/></text>
        <text id='r'><value form='image'>jr://images/only.png</value></text>"""
    )
    found = form("<a/><b/>", model, ASKED + '<input ref="/data/b"><label ref="jr:itext(\'r\')"/></input>')
    asked, pictured = found.index[Path("/data/a")], found.index[Path("/data/b")]
    assert words(asked.guidance, "en") == ["Ask for the card."]
    assert asked.label.files("en") == {"image": "age.png", "big-image": "big.png", "audio": "age.mp3"}
    assert (words(pictured.label), pictured.label.files("en")) == ([], {"image": "only.png"})


@pytest.mark.parametrize("kind", ["long", "short", "markdown"])
def test_a_text_without_a_plain_form(kind: str) -> None:
    model = itext(f"lang='en': <text id='q'><value form='{kind}'>Age</value></text>")
    assert words(form("<a/>", model, ASKED).index[Path("/data/a")].label) == ["Age"]


def test_help_is_a_hint_or_guidance() -> None:
    assert str(question(body='<input ref="/data/a"><help>Ask.</help></input>').hint) == "Ask."
    both = question(body='<input ref="/data/a"><hint>In years</hint><help>Ask.</help></input>')
    assert (str(both.hint), str(both.guidance)) == ("In years", "Ask.")


def test_a_text_that_is_not_there() -> None:
    found = form("<a/>", body=ASKED)
    assert codes(found.notices) == ["no_such_text"]
    assert str(found.index[Path("/data/a")].label) == "q"


def test_a_text_that_is_there_twice() -> None:
    twice = "<text id='q'><value>One</value></text><text id='q'><value>Two</value></text>"
    found = form("<a/>", itext(f"lang='en': {twice}"), ASKED)
    assert codes(found.notices) == ["text_twice"]
    assert words(found.index[Path("/data/a")].label) == ["One"]


def test_a_text_named_by_an_expression() -> None:
    model = itext("lang='en': <text id='q1'><value>Age</value></text>")
    body = "<input ref='/data/a'><label ref=\"jr:itext(concat('q', ../b))\"/><hint ref='/data/b'/></input>"
    shown = Session(form("<a/><b>1</b>", model, body)).node("/data/a")
    assert (shown.label, shown.hint) == ("Age", "1")


def test_a_label_that_cannot_be_evaluated_is_none() -> None:
    found = form("<a/>", body="<input ref='/data/a'><label ref='no-such()'/></input>")
    assert codes(found.notices) == ["unknown_function"]
    assert found.index[Path("/data/a")].label == NO_TEXT


def test_an_instance_of_a_repeat_labels_itself() -> None:
    model = (
        itext("lang='en': <text id='q'><value>No. <output value='../n'/></value></text>")
        + '<bind nodeset="/data/r/n" calculate="position(..)"/>'
    )
    body = '<repeat nodeset="/data/r"><input ref="/data/r/a"><label ref="jr:itext(\'q\')"/></input></repeat>'
    session = Session(form("<r><a/><n/></r><r><a/><n/></r>", model, body))
    assert session.node("/data/r[2]/a").label == "No. 2"
