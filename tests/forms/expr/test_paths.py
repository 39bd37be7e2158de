"""Paths find nodes by names, axes and predicates: each once, in document order."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  (lxml has no types)

from forms.expr import Context, parse
from forms.expr.axes import root_of
from forms.expr.tree import Element
from forms.expr.xml import parse_xml
from tests.forms.expr.functions.world import World, evaluate, place, record, strings

XML = """<data id="d" xmlns:x="urn:x" xmlns:y="urn:x" xmlns:z="urn:z">
  <a>1</a>
  <g no="1"><a>2</a><b>3</b><g no="2"><a>4</a></g></g>
  <a>5</a>
  <x:a>6</x:a><y:a>7</y:a><z:a>8</z:a><c xmlns="urn:x">9</c>
  <e/>
</data>"""


@pytest.mark.parametrize(
    ("expression", "found"),
    [
        ("a", ["1", "5"]),
        ("./a", ["1", "5"]),
        ("/data/g/a", ["2"]),
        ("g/g/a", ["4"]),
        ("//a", ["1", "2", "4", "5"]),
        ("g//a", ["2", "4"]),
        ("//g/a", ["2", "4"]),
        ("//a[1]", ["1", "2", "4"]),
        ("(//a)[1]", ["1"]),
        ("(//a)[last()]", ["5"]),
        ("descendant::a[1]", ["1"]),
        ("descendant::a[position() > 2]", ["4", "5"]),
        ("g/*", ["2", "3", "4"]),
        ("*[self::a]", ["1", "5"]),
        ("g/..", ["123456789"]),
        ("//g/..//b", ["3"]),
        ("../data/a", ["1", "5"]),
        ("../../a", []),
        ("/..", []),
        ("none/a", []),
        ("a/none/a", []),
        ("@id", ["d"]),
        ("@*", ["d"]),
        ("@none", []),
        ("//@no", ["1", "2"]),
        ("//@no/..", ["234", "4"]),
        ("//@no/self::node()", ["1", "2"]),
        ("@id/a", []),
        ("@id/*", []),
        ("@id/node()", []),
        ("@id/x:a", []),
        ("@id/x:*", []),
        ("@id/@id", []),
        ("@id/../a", ["1", "5"]),
        ("x:a", ["6", "7"]),
        ("x:*", ["6", "7", "9"]),
        ("x:c", ["9"]),
        ("c", ["9"]),
        ("descendant::x:a", ["6", "7"]),
        ("descendant::x:*", ["6", "7", "9"]),
        ("a/text()", ["1", "5"]),
        ("a/node()", ["1", "5"]),
        ("e/node()", []),
        ("a/comment()", []),
        ("a/text() | a/text() | e/text()", ["1", "5"]),
        ("(a | g/a | a/text())[2]/..", ["1"]),
        ("g/ancestor::*", ["123456789"]),
        ("//g[@no = 2]/ancestor-or-self::g", ["234", "4"]),
        ("//g[@no = 2]/ancestor-or-self::g[1]", ["4"]),
        ("//b/preceding-sibling::*", ["2"]),
        ("//b/following-sibling::*", ["4"]),
        ("//b/following-sibling::*/a", ["4"]),
        ("//b/following::a", ["4", "5"]),
        ("//b/preceding::*", ["1", "2"]),
        ("//b/preceding::*[1]", ["2"]),
        ("e/preceding::a[2]", ["4"]),
        ("//@no[. = 2]/following::a", ["4", "5"]),
        ("//@no[. = 2]/preceding::a", ["1", "2"]),
        ("@id/following-sibling::*", []),
        ("/following-sibling::*", []),
        ("a/namespace::*", []),
        ("g/descendant-or-self::g", ["234", "4"]),
        ("//g/descendant-or-self::node()/a", ["2", "4"]),
        ("self::data/a[1]", ["1"]),
        ("self::g", []),
        ("self::node()[1]/a", ["1", "5"]),
        ("child::a[. > 1]", ["5"]),
        ("a[2]", ["5"]),
        ("a[0]", []),
        ("a[1.5]", []),
        ("a[last()]", ["5"]),
        ("a[position() = last() - 1]", ["1"]),
        ("a[true()][2]", ["5"]),
        ("a[. = 5][1]", ["5"]),
        ("a[last() - 1]", ["1"]),
        ("a[coalesce('', 2)]", ["5"]),
        ("a[coalesce('', 'x')]", ["1", "5"]),
        ("a['']", []),
        ("a[number('2')]", ["5"]),
        ("none[1]/a[. = 1]", []),
        ("none[. = 1]", []),
        ("g[a = 2]/b", ["3"]),
        ("g[2 = a]/b", ["3"]),
        ("g[a = '2']/b", ["3"]),
        ("g['2' = a]/b", ["3"]),
        ("g[a = current()/g/a]/b", ["3"]),
        ("g[a = /data/a]/b", []),
        ("g[a = true()]/b", ["3"]),
        ("g[a = date('2020-01-01')]/b", []),
        ("//node()[a = '4']/@no", ["2"]),
        ("g[b = ../g/b]/@no", ["1"]),
        ("g[@no = 1][a = (/data/g)[1]/a]/b", ["3"]),
        ("current()/a", ["1", "5"]),
        ("g/a[. = current()/g/a]", ["2"]),
        ("(g)/a", ["2"]),
        ("(//a | //b)[3]", ["3"]),
        ("coalesce('', g)/a", ["2"]),
        ("coalesce('', //g)/a", ["2", "4"]),
    ],
)
def test_what_paths_find(expression, found):
    prefixed = parse(expression, {"x": "urn:x"})
    document = record(XML)
    nodes = prefixed.evaluate(Context(document.elements()[0], World()))

    assert strings(nodes) == found


def test_a_name_in_the_namespace_counts_however_it_is_written():
    xml = '<data xmlns:x="urn:x"><a xmlns="urn:x">1</a><x:a>2</x:a><a>3</a></data>'
    found = parse("x:a", {"x": "urn:x"}).evaluate(Context(record(xml).elements()[0], World()))

    assert strings(found) == ["1", "2"]


def test_comments_and_instructions_are_nodes_of_their_own():
    xml = b"<data>a<!--b--><?t c?><?u d?>e</data>"
    context = Context(parse_xml(xml, exact=True).elements()[0], World())

    def found(expression):
        return strings(parse(expression).evaluate(context))

    assert found("node()") == ["a", "b", "c", "d", "e"]
    assert found("text()") == ["a", "e"]
    assert found("comment()") == ["b"]
    assert found("processing-instruction()") == ["c", "d"]
    assert found("processing-instruction('u')") == ["d"]
    assert found("comment()/following-sibling::text()") == ["e"]
    assert parse("string()").evaluate(context) == "ae"


def test_an_absolute_path_leads_to_the_record_from_inside_a_list():
    lists = {"l": record("<root><item><v>1</v></item><item><v>2</v></item></root>")}

    found = evaluate("instance('l')/root/item[v = /data/pick]/v", "<data><pick>2</pick></data>", lists=lists)
    odd = evaluate(
        "instance('l')/root/item[v * 1 = /data/pick * 1]/v", "<data><pick>2</pick></data>", lists=lists
    )

    assert strings(found) == strings(odd) == ["2"]


@pytest.mark.parametrize(
    ("expression", "found"),
    [
        ("/data/p/n", ["2"]),
        ("/data/p", ["12", "23"]),
        ("/data/p/q/n", ["3"]),
        ("/data/o/n", ["4", "5"]),
        ("../../p/n", ["1", "2"]),
        ("/data/p[n = 1]/n", ["1"]),
    ],
)
def test_an_absolute_path_inside_an_instance_means_that_one(expression, found):
    people = "<p><n>1</n><q><n>2</n></q></p><p><n>2</n><q><n>3</n></q></p>"
    second = record(f"<data>{people}<o><n>4</n></o><o><n>5</n></o></data>").elements()[0].named("p")[1]

    nodes = parse(expression).evaluate(Context(second.elements()[0], World()))

    assert strings(nodes) == found


def test_a_path_from_an_attribute_leads_nowhere_down():
    attribute = record("<data k='1'><a/></data>").elements()[0].attributes[0]

    assert parse("a/b").evaluate(Context(attribute, World())) == ()


def test_nodes_of_several_documents_stand_in_the_order_they_are_met():
    lists = {"l": record("<root><v>1</v></root>"), "m": record("<root><v>2</v></root>")}

    found = evaluate("instance('m')//v | /data/v | instance('l')//v", "<data><v>3</v></data>", lists=lists)

    assert strings(found) == ["2", "3", "1"]


def test_the_root_of_a_detached_element_is_itself():
    alone = Element(None, "a", "1")

    assert root_of(alone) is alone
    assert parse("..").evaluate(Context(alone, World())) == ()
    assert parse("self::*").evaluate(Context(alone, World())) == []
    assert parse("preceding::*").evaluate(Context(alone, World())) == []


DOCUMENTS = st.recursive(
    st.sampled_from(["<a/>", "<b/>", "<c/>"]),
    lambda inner: st.builds(
        lambda name, parts: f"<{name}>{''.join(parts)}</{name}>",
        st.sampled_from("abc"),
        st.lists(inner, max_size=4),
    ),
    max_leaves=20,
)
AXES = ["child", "descendant", "descendant-or-self", "parent", "ancestor", "ancestor-or-self", "self"]
AXES += ["following", "preceding", "following-sibling", "preceding-sibling"]
STEPS = st.builds(
    "{}::{}{}".format,
    st.sampled_from(AXES),
    st.sampled_from(["*", "a", "b", "node()"]),
    st.sampled_from(["", "", "[1]", "[2]", "[last()]", "[a]", "[position() > 1]", "[.//b or c]"]),
)


@given(DOCUMENTS, st.lists(STEPS, min_size=1, max_size=4))
def test_axes_are_as_in_a_reference_engine(xml, steps):
    expression = "//*/" + "/".join(steps)
    document, other = record(xml), etree.ElementTree(etree.fromstring(xml))
    expected = [other.getpath(node) for node in other.xpath(expression)]

    found: Any = parse(expression).evaluate(Context(document, World()))

    # the reference leaves the document node out of what it returns
    assert [lxml_place(node) for node in found if node.parent is not None] == expected


def lxml_place(node):
    names = []
    while node.parent is not None:
        beside = node.siblings()
        names.append(f"{node.local}[{beside.index(node) + 1}]" if len(beside) > 1 else node.local)
        node = node.parent
    return "/" + "/".join(reversed(names))


def test_places_are_told_alike():
    document = record("<a><b/><b/></a>")

    assert place(document.elements()[0].named("b")[1]) == "a/b[2]"
