"""A record as an XForm's instance: what servers get, and what comes back from it."""

from __future__ import annotations

from typing import Any

import pytest

from forms import read
from forms.errors import RecordRefused
from forms.model import Action, Bind
from forms.path import Path
from forms.session import Session
from forms.writers import answers, write
from tests.forms.readers.xforms import xform
from tests.forms.scenario import element
from tests.forms.scenario import form as one_question
from tests.forms.writers.hand import form

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'
VISIT = '<data id="visit" version="7"><name/><note/><meta><instanceID/></meta></data>'
PEOPLE = '<data id="visit"><person><name/><dog><breed/></dog></person><last/></data>'
PERSON, DOG = "/data/person", "/data/person/dog"


def written(session: Session, **facts: str) -> str:
    return write(session, facts, to="xform").decode().removeprefix(DECLARATION)


def read_back(record: str, instance: str, *repeats: str, **more: Any) -> dict[str, str]:
    return answers(form(record, *repeats, **more), instance.encode(), "xform")


# -- writing


def test_the_whole_record() -> None:
    session = Session(form(VISIT))
    session.set("/data/name", " Zoë 😀 ")
    assert (
        write(session, {"instanceID": "uuid:1", "user": "somebody"})
        == (
            f'{DECLARATION}<data id="visit" version="7"><name>Zoë 😀</name><note/>'
            "<meta><instanceID>uuid:1</instanceID></meta></data>"
        ).encode()
    )


def test_what_is_not_relevant_is_left_out() -> None:
    record = '<data id="visit"><a/><g><b>1</b></g><c>2</c></data>'
    session = Session(form(record, relevant={"/data/g": "/data/a = 'x'", "/data/c": "/data/a = 'y'"}))
    assert written(session) == '<data id="visit"><a/></data>'
    session.set("/data/a", "x")
    assert written(session) == '<data id="visit"><a>x</a><g><b>1</b></g></data>'


def test_every_instance_of_a_repeat_is_written_in_its_place() -> None:
    session = Session(form(PEOPLE, PERSON, DOG))
    session.add_repeat(PERSON)
    session.set("/data/person[2]/name", "Ana")
    session.remove_repeat("/data/person[1]/dog[1]")
    assert written(session) == (
        '<data id="visit"><person><name/></person>'
        "<person><name>Ana</name><dog><breed/></dog></person><last/></data>"
    )


def test_markup_in_answers_and_attributes_is_escaped() -> None:
    session = Session(form('<data id="visit" note="a&quot;&lt;&#10;&#9;b"><name/><note/></data>'))
    session.set("/data/name", "<b>&\"'\r\n]]>")
    session.set("/data/note", "bell\x07, none\ufffe")
    raw = write(session, {})
    assert raw.decode() == (
        f'{DECLARATION}<data id="visit" note="a&quot;&lt;&#10;&#9;b">'
        "<name>&lt;b&gt;&amp;\"'&#13;\n]]&gt;</name><note>bell\ufffd, none\ufffd</note></data>"
    )
    assert answers(session.form, raw)["/data/name"] == "<b>&\"'\r\n]]>"


@pytest.mark.parametrize(
    ("record", "instance"),
    [
        (  # declared above the record: where it is used
            '<data id="visit" jr:made="here"><jr:name/></data>',
            '<data xmlns:jr="http://openrosa.org/javarosa" id="visit" jr:made="here"><jr:name/></data>',
        ),
        (  # declared on the record: kept, used or not
            '<data xmlns="urn:a" xmlns:b="urn:b" id="visit"><name/></data>',
            '<data xmlns="urn:a" xmlns:b="urn:b" id="visit"><name/></data>',
        ),
        (  # one prefix, two meanings
            '<data id="visit"><a:x xmlns:a="urn:1"/><a:y xmlns:a="urn:2"/></data>',
            '<data xmlns:a="urn:2" id="visit"><a:x xmlns:a="urn:1"/><a:y xmlns:a="urn:2"/></data>',
        ),
        (
            '<data id="visit" xml:lang="en"><name/></data>',
            '<data id="visit" xml:lang="en"><name/></data>',
        ),
        (
            '<data id="visit"><name jr:template="" x="1"/></data>',
            '<data id="visit"><name x="1"/></data>',
        ),
    ],
)
def test_names_stay_as_the_form_has_them(record: str, instance: str) -> None:
    assert written(Session(form(record))) == instance


def test_a_prefix_that_means_two_things_is_declared_anew() -> None:
    asked = form('<data id="visit"><a:x xmlns:a="urn:1"><y/></a:x></data>')
    asked.template.elements()[0].elements()[0].elements()[0].prefix = "a"
    asked.template.elements()[0].elements()[0].elements()[0].namespace = "urn:3"
    assert '<a:x xmlns:a="urn:1"><a:y xmlns:a="urn:3"/></a:x>' in written(Session(asked))


@pytest.mark.parametrize(
    ("record", "facts", "meta"),
    [
        ("<meta><instanceID/></meta>", {}, "<meta><instanceID/></meta>"),
        (
            "<meta><instanceID/></meta>",
            {"instanceID": "uuid:1"},
            "<meta><instanceID>uuid:1</instanceID></meta>",
        ),
        (
            "<meta><instanceID>uuid:0</instanceID></meta>",
            {"instanceID": "uuid:1"},
            "<meta><instanceID>uuid:0</instanceID></meta>",
        ),
        (
            "<meta><instanceID>uuid:0</instanceID><deprecatedID/></meta>",
            {"instanceID": "uuid:1", "deprecatedID": "uuid:0"},
            "<meta><instanceID>uuid:1</instanceID><deprecatedID>uuid:0</deprecatedID></meta>",
        ),
        (
            "<meta><instanceID>uuid:1</instanceID></meta>",
            {"deprecatedID": "uuid:0"},
            "<meta><instanceID>uuid:1</instanceID><deprecatedID>uuid:0</deprecatedID></meta>",
        ),
        (
            "<meta><time/></meta>",
            {"instanceID": "uuid:1"},
            "<meta><time/><instanceID>uuid:1</instanceID></meta>",
        ),
        (
            "",
            {"instanceID": "uuid:1"},
            "<orx:meta><orx:instanceID>uuid:1</orx:instanceID></orx:meta>",
        ),
    ],
)
def test_a_record_has_an_id(record: str, facts: dict[str, str], meta: str) -> None:
    around = ' xmlns:orx="http://openrosa.org/xforms"' if "orx" in meta else ""
    session = Session(form(f'<data id="visit"><name/>{record}</data>'))
    assert written(session, **facts) == f'<data{around} id="visit"><name/>{meta}</data>'


def test_an_altitude_that_nobody_measured_is_nought_in_an_xform() -> None:
    session = Session(
        form('<data id="visit"><name/><at/></data>', types={"/data/at": "geopoint", "/data/name": "text"})
    )
    session.set("/data/at", "1 2 NaN 5")
    session.set("/data/name", "NaN")
    assert written(session) == '<data id="visit"><name>NaN</name><at>1.0 2.0 0 5.0</at></data>'


def test_an_attribute_that_an_action_sets_is_written() -> None:
    target = Path("/data/entity/@id")
    asked = form(
        '<data id="visit"><entity id="" dataset="tree"/></data>',
        actions=(Action("setvalue", frozenset({"odk-instance-first-load"}), target, text="t-1"),),
    )
    raw = write(Session(asked), {})
    assert raw.decode().endswith('<data id="visit"><entity id="t-1" dataset="tree"/></data>')
    assert answers(asked, raw) == {target: "t-1"}


@pytest.mark.parametrize(
    ("record", "repeats"), [("<a/><b/>", []), ("", []), ("<a/>", []), ("<a><b/></a>", ["/a"])]
)
def test_a_form_without_one_root_is_no_xform(record: str, repeats: list[str]) -> None:
    with pytest.raises(ValueError, match="visit"):
        write(Session(form(record, *repeats)), {})


@pytest.mark.parametrize("more", [{}, {"uiElementType": "hidden"}])
def test_one_question_alone_is_no_xform(more: dict[str, str]) -> None:
    session = Session(one_question(element(value="Ana", **more)))
    with pytest.raises(ValueError, match="householdDetails"):
        write(session, {"instanceID": "uuid:1"}, to="xform")


def test_an_xform_without_a_question_is_one() -> None:
    session = Session(read(xform("")))
    assert "<orx:instanceID>uuid:1</orx:instanceID>" in written(session, instanceID="uuid:1")


# -- reading


def test_a_record_of_another_engine_comes_back_by_the_names_of_this_form() -> None:
    record = (
        '<data id="visit" xmlns:orx="urn:o"><name/><meta><name/></meta>'
        "<orx:meta><orx:instanceID/></orx:meta></data>"
    )
    instance = """<?xml version='1.0' ?>
        <data xmlns:o="urn:o" id="visit">
            <name><![CDATA[Ana]]></name>
            <o:meta><o:instanceID>uuid:1</o:instanceID></o:meta>
        </data>"""
    assert read_back(record, instance) == {
        "/data/name": "Ana",
        "/data/orx:meta/orx:instanceID": "uuid:1",
    }


@pytest.mark.parametrize(
    ("record", "instance", "path"),
    [
        ("<data><a:x xmlns:a='urn:a'/></data>", "<data><x>1</x></data>", "/data/a:x"),
        ("<data><x/></data>", "<data xmlns='urn:a'><x>1</x></data>", "/data/x"),
        (
            "<data><a:x xmlns:a='urn:a'/><b:x xmlns:b='urn:b'/></data>",
            "<data><c:x xmlns:c='urn:b'>1</c:x></data>",
            "/data/b:x",
        ),
        (
            "<data><a:x xmlns:a='urn:a'/><b:x xmlns:b='urn:b'/></data>",
            "<data><c:x xmlns:c='urn:c'>1</c:x></data>",
            "/data/c:x",
        ),
    ],
)
def test_prefixes_may_be_others(record: str, instance: str, path: str) -> None:
    assert read_back(record, instance) == {path: "1"}


def test_instances_are_counted_where_there_are_none_too() -> None:
    instance = (
        '<data id="visit"><person><name>Ana</name></person>'
        "<person><dog><breed>Pug</breed></dog><dog/></person></data>"
    )
    assert read_back(PEOPLE, instance, PERSON, DOG) == {
        "/data/person[]": "2",
        "/data/person[1]/name": "Ana",
        "/data/person[1]/dog[]": "0",
        "/data/person[2]/dog[]": "2",
        "/data/person[2]/dog[1]/breed": "Pug",
    }


def test_the_prototype_of_a_repeat_is_no_instance() -> None:
    instance = (
        '<data xmlns:jr="http://openrosa.org/javarosa" id="visit">'
        '<person jr:template=""><name>nobody</name></person><person><name>Ana</name></person></data>'
    )
    found = read_back(PEOPLE, instance, PERSON)
    assert (found["/data/person[]"], found["/data/person[1]/name"]) == ("1", "Ana")


def test_what_the_form_does_not_know_is_kept() -> None:
    instance = "<data><name>Ana</name><old><a>1</a><a>2</a><b> </b></old><old/></data>"
    assert read_back(VISIT, instance) == {
        "/data/name": "Ana",
        "/data/old/a": "1",
        "/data/old/a[2]": "2",
    }


def test_a_default_that_was_cleared_comes_back_blank() -> None:
    assert read_back("<data><name>Ana</name><note/></data>", "<data><name/><note/></data>") == {
        "/data/name": ""
    }


@pytest.mark.parametrize(
    ("instance", "code"),
    [
        ("", "not_xml"),
        ("<data>", "not_xml"),
        ('<!DOCTYPE data [<!ENTITY a "b">]><data>&a;</data>', "xml_doctype"),
        ('<data id="household"><name/></data>', "other_form"),
        ('<visit id="visit"><name/></visit>', "other_root"),
    ],
)
def test_what_is_no_record_of_the_form_is_refused(instance: str, code: str) -> None:
    with pytest.raises(RecordRefused) as told:
        read_back(VISIT, instance)
    assert told.value.problem.code == code
    assert str(told.value) == str(told.value.problem)


def test_a_form_without_a_record_has_no_instances() -> None:
    with pytest.raises(RecordRefused, match="<data>"):
        read_back("", "<data/>")


def test_an_attribute_that_is_bound_comes_back() -> None:
    binds = (Bind(Path("/data/@by")),)
    assert read_back('<data by=""><a/></data>', '<data by="Ana" at="noon"><a/></data>', binds=binds) == {
        "/data/@by": "Ana"
    }
