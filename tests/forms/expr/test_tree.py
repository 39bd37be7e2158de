"""The tree that expressions walk over."""

from __future__ import annotations

import pytest

from forms.expr.tree import Attribute, Document, Element, Gap, Node, Text
from tests.forms.expr.functions.world import record


def test_an_element_has_the_text_of_all_in_it():
    root = record("<a>x<b>y<c/>z</b>w</a>").elements()[0]

    assert root.string() == "xyzw"
    assert [element.local for element in root.descendants()] == ["a", "b", "c"]


def test_lookups():
    root = record('<a k="1"><b/><c/><b/></a>').elements()[0]
    first, _, second = root.elements()

    assert root.named("b") == first.siblings() == [first, second]
    assert root.nodes() == root.children
    assert (root.attribute("k"), root.attribute("none")) == ("1", "")
    assert root.parent is not None
    assert root.siblings() == [root]


def test_a_leaf_has_a_text_node_where_it_has_text():
    assert [node.string() for node in Element(None, "a", "x").nodes()] == ["x"]
    assert list(Element(None, "a").nodes()) == []


def test_an_element_of_its_own_stands_alone():
    alone = Element(None, "a")

    assert alone.siblings() == [alone]
    assert Document().string() == ""


def test_names():
    owner = Element(None, "a", prefix="x", namespace="urn:x")
    attribute = Attribute(owner, "k", "1", "x", "urn:x")

    assert (owner.name, owner.key, attribute.name, attribute.key) == ("x:a", "{urn:x}a", "x:k", "{urn:x}k")
    assert Attribute(owner, "k", "1").name == "k"
    assert Text(owner, "t").string() == "t"


def test_a_gap_has_a_name_and_is_no_element():
    root = Element(None, "a")
    gap = Gap(root, "b")
    root.children.append(gap)

    assert (root.elements(), root.string(), gap.name) == ([], "", "b")


def test_a_bare_node_has_no_text():
    with pytest.raises(NotImplementedError):
        Node(None).string()
