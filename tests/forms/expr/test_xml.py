"""XML becomes a tree; what is no XML, or more than XML, is refused."""

from __future__ import annotations

import gc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.expr import xml
from forms.expr.tree import Comment, Element, Instruction, Text
from forms.expr.xml import XmlRefused, parse_xml


def shape(element):
    """Return an element as nested lists: name, attributes, then a text or what is in it."""
    inner = [shape(n) if isinstance(n, Element) else (type(n).__name__, n.value) for n in element.children]
    attributes = {attribute.name: attribute.value for attribute in element.attributes}
    return [element.name, attributes, *(inner or [element.text])]


def read(text, **how):
    return parse_xml(text.encode(), **how).elements()[0]


def test_leaves_hold_their_text():
    assert shape(read("<a><b>1 &lt; 2</b><c/><d> </d></a>")) == [
        "a",
        {},
        ["b", {}, "1 < 2"],
        ["c", {}, ""],
        ["d", {}, " "],
    ]


def test_text_is_one_whatever_it_is_made_of():
    assert shape(read("<a>x<!-- no --><![CDATA[<y>]]>&#122;<?no no?></a>")) == ["a", {}, "x<y>z"]


def test_indentation_is_left_out_but_no_space_between_words():
    assert shape(read("<a>\n  <b/>\n  <c/>\n</a>")) == ["a", {}, ["b", {}, ""], ["c", {}, ""]]
    assert shape(read("<a><b/> <c/></a>")) == ["a", {}, ["b", {}, ""], ("Text", " "), ["c", {}, ""]]
    assert shape(read("<a>\n<b/> <c/>\n</a>")) == ["a", {}, ["b", {}, ""], ("Text", " "), ["c", {}, ""]]
    assert shape(read("<a>x\n <b/>\n <c/></a>")) == [
        "a",
        {},
        ("Text", "x\n "),
        ["b", {}, ""],
        ("Text", "\n "),
        ["c", {}, ""],
    ]


def test_all_is_kept_where_it_is_asked_for():
    root = read("<a>\n<b>x<![CDATA[y]]></b><!--c--><?d e?></a>", exact=True)

    assert [type(node) for node in root.children] == [Text, Element, Comment, Instruction]
    assert shape(root)[2:4] == [("Text", "\n"), ["b", {}, ("Text", "x"), ("Text", "y")]]
    assert isinstance(root.children[3], Instruction)
    assert (root.children[3].target, root.children[3].value) == ("d", "e")


def test_names_keep_their_prefixes_and_namespaces():
    root = read('<a xmlns="urn:a" xmlns:x="urn:x" x:k="1" k="2" xml:lang="en"><x:b/><c xmlns=""/></a>')

    b, c = root.elements()
    assert (root.key, root.namespace, dict(root.declared)) == ("a", "urn:a", {"": "urn:a", "x": "urn:x"})
    assert (b.key, b.name, b.namespace, dict(b.declared)) == ("{urn:x}b", "x:b", "urn:x", {})
    assert (c.key, c.namespace, dict(c.declared)) == ("c", "", {"": ""})
    assert [(one.name, one.key) for one in root.attributes] == [
        ("x:k", "{urn:x}k"),
        ("k", "k"),
        ("xml:lang", "{http://www.w3.org/XML/1998/namespace}lang"),
    ]


def test_two_prefixes_of_one_namespace_stay_two():
    root = read('<x:a xmlns:x="urn:x" xmlns:y="urn:x"><y:b/></x:a>')

    assert [root.name, root.elements()[0].name] == ["x:a", "y:b"]


def test_elements_know_their_line():
    root = read("<a>\n\n<b/>\n</a>")

    assert (root.line, root.elements()[0].line, Element(None, "new").line) == (1, 3, 0)


@pytest.mark.parametrize("collecting", [True, False])
def test_the_garbage_collector_is_left_as_it_was(collecting):
    (gc.enable if collecting else gc.disable)()
    try:
        read("<a/>")
        assert gc.isenabled() is collecting
        with pytest.raises(XmlRefused):
            read("<a>")
        assert gc.isenabled() is collecting
    finally:
        gc.enable()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1", "windows-1252"])
def test_encodings(encoding):
    declared = encoding.removesuffix("-sig")
    raw = f'<?xml version="1.0" encoding="{declared}"?><a>Zoë</a>'.encode(encoding)

    assert parse_xml(raw).elements()[0].text == "Zoë"


@pytest.mark.parametrize(
    ("raw", "code", "sentence"),
    [
        (b"", "not_xml", "Line 1 is not well-formed XML: no element found."),
        (b"<a>\n<b></a>", "not_xml", "Line 2 is not well-formed XML: mismatched tag."),
        (b"<a/><b/>", "not_xml", "Line 1 is not well-formed XML: junk after document element."),
        (b"<a>&nbsp;</a>", "not_xml", "Line 1 is not well-formed XML: undefined entity."),
        (b"<x:a/>", "not_xml", "Line 1 is not well-formed XML: unbound prefix."),
        (b"PK\x03\x04", "not_xml", "Line 1 is not well-formed XML: not well-formed (invalid token)."),
        (
            b'<?xml version="1.0" encoding="klingon"?><a/>',
            "xml_encoding",
            "The encoding of the document is not known here.",
        ),
        (
            b'<?xml version="1.0" encoding="big5"?><a/>',
            "xml_encoding",
            "The encoding of the document is not known here.",
        ),
        (
            b'<!DOCTYPE a [<!ENTITY b "cccc">]><a>&b;</a>',
            "xml_doctype",
            "Line 1 declares a document type; a form must not have one.",
        ),
        (b"<a>" * 201, "xml_too_deep", "Line 1 is more than 200 elements deep."),
    ],
)
def test_refusals(raw, code, sentence):
    with pytest.raises(XmlRefused) as told:
        parse_xml(raw)

    problem = told.value.problem("form.xml")
    assert (problem.code, str(problem), str(told.value), problem.place) == (
        code,
        sentence,
        sentence,
        "form.xml",
    )


def test_more_than_a_form_can_be_is_not_even_read(monkeypatch):
    monkeypatch.setattr(xml, "_MOST_BYTES", 1 << 20)

    with pytest.raises(XmlRefused) as told:
        parse_xml(b"<a>" + b" " * (3 << 20))

    assert str(told.value) == "The document has 3 MB; at most 1 MB can be read."


@given(st.binary(max_size=60) | st.text(alphabet="<>ab/=\"'&;! -?[]", max_size=60).map(str.encode))
def test_any_bytes_are_a_tree_or_refused(raw):
    for exact in (False, True):
        try:
            assert len(parse_xml(raw, exact=exact).elements()) == 1
        except XmlRefused as error:
            assert str(error)  # noqa: PT017 (either is right)


def test_elements_and_attributes_are_counted_while_they_are_read() -> None:
    assert parse_xml(b"<a b='1'><c/></a>", most=3).elements()[0].name == "a"
    with pytest.raises(XmlRefused) as refused:
        parse_xml(b"<a b='1'>\n<c/></a>", most=2)
    assert (refused.value.code, refused.value.params) == ("xml_too_long", {"line": "2", "most": "2"})
